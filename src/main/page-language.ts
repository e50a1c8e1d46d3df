import type { Language } from '../../geodata/types.ts';
import { languageOfPath } from '../explorer/url-sync.ts';

/** Language of the page: the folder it stands in, else the language it was written in. */
export function pageLanguage(): Language {
  const written = document.documentElement.lang;
  return languageOfPath(location.pathname) ?? (written === 'kk' || written === 'en' ? written : 'ru');
}
