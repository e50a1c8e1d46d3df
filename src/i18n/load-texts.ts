import type { Language } from '../../geodata/types.ts';

/** Texts that the opening view needs, and those of all that is opened from it. */
export type TextShare = 'opening' | 'rest';

/**
 * Fetches the texts of a language. Where code runs as it is written all languages are in it, and nothing is fetched;
 * in the built explorer `src/pages/split-languages.ts` puts every language into scripts of its own, and this waits for
 * one. Rejects as a lost script does.
 */
export async function loadTexts(_language: Language, _share: TextShare): Promise<void> {}
