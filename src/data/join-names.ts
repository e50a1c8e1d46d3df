import { isLanguage } from '../../geodata/languages.ts';

/**
 * Puts the names that `from` has into `into`, the same file with the names of other languages. What the page has made
 * from the file holds the same sets of names, so it has them too.
 */
export function joinNames(into: unknown, from: unknown): void {
  if (typeof into !== 'object' || into === null || typeof from !== 'object' || from === null) return;
  const target = into as Record<string, unknown>;
  for (const [key, value] of Object.entries(from)) {
    if (isLanguage(key) && typeof value === 'string') target[key] = value;
    else joinNames(target[key], value);
  }
}
