import type { PageSettings } from '../explorer/page-settings.ts';
import { pageAddress } from '../explorer/url-sync.ts';
import type { ExplorerState } from '../state/state.ts';

/** Settings given at build by REPORT_ADDRESS and SITE_URL. */
declare const __SITE_SETTINGS__: { readonly reportAddress: string; readonly siteUrl: string };

/** What this page's explorer needs to know of its site: language links keep the present view. */
export function pageSettings(pathname: string, state: ExplorerState): PageSettings {
  const href = (language: ExplorerState['language']): string => pageAddress(pathname, { ...state, language });
  return {
    reportAddress: __SITE_SETTINGS__.reportAddress,
    languageHref: { kk: href('kk'), ru: href('ru'), en: href('en') },
    // The method has no view of its own: the folder alone, without the query.
    methodHref: `${pageAddress(pathname, { ...state, embed: false }).replace(/\?.*$/, '')}method/`,
  };
}
