import { isLanguage, type Language } from '../../geodata/languages.ts';
import { ROOT_LANGUAGE } from '../i18n/languages.ts';
import { languageOfPath } from '../i18n/page-folder.ts';

/** Language of the page: the folder it stands in, else the language it was written in. */
export function pageLanguage(): Language {
  const written = document.documentElement.lang;
  return languageOfPath(location.pathname) ?? (isLanguage(written) ? written : ROOT_LANGUAGE);
}
