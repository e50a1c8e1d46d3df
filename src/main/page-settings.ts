import type { Explorer } from '../explorer/explorer.ts';
import type { PageSettings } from '../explorer/page-settings.ts';
import { pageAddress } from '../explorer/url-sync.ts';
import { defaultState } from '../state/default-state.ts';
import type { ExplorerState } from '../state/state.ts';
import type { ViewCatalogue } from '../state/view-catalogue.ts';

/** Settings given at build by REPORT_ADDRESS and SITE_URL. */
declare const __SITE_SETTINGS__: { readonly reportAddress: string; readonly siteUrl: string };

/** What this page's explorer needs to know of its site: language links keep the present view. */
export function pageSettings(pathname: string, { state, catalogue }: Explorer): PageSettings {
  const href = (language: ExplorerState['language']): string =>
    pageAddress(pathname, { ...state, language }, catalogue);
  return {
    reportAddress: __SITE_SETTINGS__.reportAddress,
    languageHref: { kk: href('kk'), ru: href('ru'), en: href('en') },
    methodHref: methodAddress(pathname, state, catalogue),
  };
}

/** The method page with the method in force; of the view it takes nothing else. */
function methodAddress(
  pathname: string,
  { language, method, experts }: ExplorerState,
  catalogue: ViewCatalogue,
): string {
  const address = pageAddress(pathname, { ...defaultState(language, catalogue), method, experts }, catalogue);
  const [folder = '', query] = address.split('?');
  return `${folder}method/${query === undefined ? '' : `?${query}`}`;
}
