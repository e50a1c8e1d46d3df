/** FNV-1a of numbers, 32 bits, not negative (Fowler, Noll & Vo): tells texts apart that were changed on the way. */
export function hashOf(numbers: Iterable<number>): number {
  let hash = 0x811c_9dc5;
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x0100_0193);
  return hash >>> 0;
}

/** {@link hashOf} of the characters of a text, in base 36. */
export function textHash(text: string): string {
  return hashOf(Array.from(text, (sign) => sign.codePointAt(0) ?? 0)).toString(36);
}
