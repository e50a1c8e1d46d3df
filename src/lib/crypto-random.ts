/** A number 0 ≤ u < 1 from the browser's own source of chance, which nobody can foretell. */
export function cryptoRandom(): number {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return word / 2 ** 32;
}
