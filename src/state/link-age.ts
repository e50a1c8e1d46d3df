/** Whether a link was made with the figures shown now, with those of an earlier version, or with later ones. */
export type LinkAge = 'present' | 'earlier' | 'later';

/** Key of the version of the figures in an address. */
export const FIGURES_KEY = 'd';

/** Keys of an address under which a reader has chosen something that rests on figures; the others are looks and places. */
const CHOICES = ['s', 'y', 'm', 'e', 'ex', 'l', 't', 'f', 'pin', 'r'];

/**
 * The age of a link by its query. The opening view belongs to no version, so an address that chooses nothing is always
 * of the present; a choice without a version was made before links carried one.
 */
export function linkAge(query: string, presentVersion: number): LinkAge {
  const params = new URLSearchParams(query);
  if (CHOICES.every((key) => !params.has(key))) return 'present';
  const text = params.get(FIGURES_KEY);
  const version = text === null ? 0 : readFiguresVersion(text);
  if (version === null || version === presentVersion) return 'present';
  return version < presentVersion ? 'earlier' : 'later';
}

/** A version as an address writes it; null if it is none. */
export function readFiguresVersion(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
