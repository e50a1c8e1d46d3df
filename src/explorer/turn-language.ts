import type { Language } from '../../geodata/types.ts';
import { loadLanguage } from '../i18n/load-language.ts';
import type { Explorer } from './explorer.ts';

/** Fetches the texts and names with which an open explorer turns to a language. Rejects where a file does not come. */
export async function fetchLanguage({ data }: Explorer, language: Language): Promise<void> {
  const [names] = await Promise.all([data.loadNames(language), loadLanguage(language)]);
  if (!names.ok) throw new Error(`${names.file}: ${names.reason}`);
}
