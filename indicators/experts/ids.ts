const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Characters of the id of a panel. */
export const PANEL_ID_LENGTH = 8;
/** Characters of the id of an expert. */
export const EXPERT_ID_LENGTH = 12;

/** Id of the panel with invented answers, so that nobody takes them for what experts said, whatever its title. */
export const EXAMPLE_PANEL_ID = 'example1';

/** An id of small letters and digits; `random` gives numbers 0 ≤ u < 1. */
export function randomId(length: number, random: () => number): string {
  return Array.from({ length }, () => SIGNS.charAt(Math.floor(random() * SIGNS.length))).join('');
}

/** True for an id of so many small letters and digits. */
export function isId(text: unknown, length: number): text is string {
  return typeof text === 'string' && text.length === length && /^[a-z0-9]+$/.test(text);
}
