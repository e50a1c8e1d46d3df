/**
 * Maps values from `from[0]` to `from[1]` evenly onto numbers from `to[0]` to `to[1]`; all to their middle where both
 * ends of `from` are the same.
 */
export function linearScale(
  from: readonly [low: number, high: number],
  to: readonly [start: number, end: number],
): (value: number) => number {
  const [low, high] = from;
  const [start, end] = to;
  return (value) => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return start * (1 - share) + end * share;
  };
}
