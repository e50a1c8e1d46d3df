import type { Column } from './columns.ts';

const TIE = 1e-12;

/**
 * Copeland scores of units over several columns of scores (Handbook ch. 6; Munda & Nardo 2009): a unit gets +1 for
 * every other one that it beats and −1 for every one that beats it. A pair is compared on the columns that both
 * have, with their weights renormalised; half a weight to each where they are equal. Units that do not take part
 * (`takesPart` false) get null; a pair with nothing in common counts for neither.
 */
export function copeland(
  columns: readonly Column[],
  weights: readonly number[],
  takesPart: readonly boolean[],
): (number | null)[] {
  const scores: (number | null)[] = takesPart.map((isIn) => (isIn ? 0 : null));
  for (let a = 0; a < scores.length; a += 1) {
    for (let b = a + 1; b < scores.length; b += 1) {
      const scoreA = scores[a] ?? null;
      const scoreB = scores[b] ?? null;
      if (scoreA === null || scoreB === null) continue;
      const share = shareWon(columns, weights, a, b);
      if (share === null || Math.abs(share - 0.5) <= TIE) continue;
      const sign = share > 0.5 ? 1 : -1;
      scores[a] = scoreA + sign;
      scores[b] = scoreB - sign;
    }
  }
  return scores;
}

function shareWon(
  columns: readonly Column[],
  weights: readonly number[],
  a: number,
  b: number,
): number | null {
  let won = 0;
  let total = 0;
  columns.forEach((column, i) => {
    const valueA = column[a] ?? null;
    const valueB = column[b] ?? null;
    if (valueA === null || valueB === null) return;
    const weight = weights[i] ?? 0;
    total += weight;
    if (valueA > valueB) won += weight;
    else if (valueA === valueB) won += weight / 2;
  });
  return total > 0 ? won / total : null;
}
