/**
 * The first whole number from 0 to `last` for which something holds that holds for all behind it once it does, by
 * bisection: 1 + log₂(last) questions. Null where it does not hold for `last` either. With `parts` above 1 the numbers
 * are looked through in so many parts first, for what may hold and then fail again.
 */
export function firstCrossing(last: number, holds: (at: number) => boolean, parts = 1): number | null {
  if (last < 0) return null;
  for (let part = 1; part <= parts; part += 1) {
    const end = Math.floor((last * part) / parts);
    if (!holds(end)) continue;
    let no = part === 1 ? -1 : Math.floor((last * (part - 1)) / parts);
    let yes = end;
    while (yes - no > 1) {
      const middle = Math.floor((no + yes) / 2);
      if (holds(middle)) yes = middle;
      else no = middle;
    }
    return yes;
  }
  return null;
}
