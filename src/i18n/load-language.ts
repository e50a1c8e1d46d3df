import type { Language } from '../../geodata/types.ts';
import { loadCode } from '../lib/load-code.ts';
import { loadTexts } from './load-texts.ts';

/** Fetches all texts of a language, before a page that is open turns to it. Rejects as a lost script does. */
export async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([
    loadCode(() => loadTexts(language, 'opening')),
    loadCode(() => loadTexts(language, 'rest')),
  ]);
}
