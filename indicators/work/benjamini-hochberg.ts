/**
 * Probabilities corrected for many tests at once: the share of false findings to be expected among all that are at
 * least as clear, 0..1, in the order given. q of the i-th smallest of m is the least of p_j·m/j over j ≥ i.
 * Benjamini & Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300.
 */
export function benjaminiHochberg(probabilities: readonly number[]): readonly number[] {
  const m = probabilities.length;
  const order = probabilities.map((_, at) => at);
  order.sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  const corrected = new Array<number>(m).fill(1);
  let least = 1;
  order.forEach((at, position) => {
    // The factor first: it is at least 1, so that rounding never makes q smaller than p.
    least = Math.min(least, (probabilities[at] ?? 1) * (m / (m - position)));
    corrected[at] = least;
  });
  return corrected;
}
