import { isLanguage, LANGUAGES, type Language } from '../../geodata/languages.ts';

/** End of a page's path: the folder of a language, its embed form, the file. */
const PAGE_END = new RegExp(`(^|/)(?:(${LANGUAGES.join('|')})/(?:embed/)?)?(?:index\\.html)?$`);

/** Language named by the folder of a page (`/kk/`, `/kk/embed/`), or null on the root page. */
export function languageOfPath(pathname: string): Language | null {
  const folder = PAGE_END.exec(pathname)?.[2];
  return isLanguage(folder) ? folder : null;
}

/** Path of the site's root, with a slash at its end, from that of a page of the explorer. */
export function rootOfPath(pathname: string): string {
  return pathname.replace(PAGE_END, '$1');
}
