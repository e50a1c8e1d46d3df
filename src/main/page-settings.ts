import { perLanguage } from '../../geodata/languages.ts';
import type { PageSettings } from '../explorer/page-settings.ts';
import { pageAddress } from '../explorer/url-sync.ts';
import { defaultState } from '../state/default-state.ts';
import type { ExplorerState } from '../state/state.ts';

/** Settings given at build by REPORT_ADDRESS and SITE_URL. */
declare const __SITE_SETTINGS__: { readonly reportAddress: string; readonly siteUrl: string };

/** What this page's explorer needs to know of its site: language links keep the present view. */
export function pageSettings(pathname: string, state: ExplorerState): PageSettings {
  return {
    reportAddress: __SITE_SETTINGS__.reportAddress,
    languageHref: perLanguage((language) => pageAddress(pathname, { ...state, language })),
    methodHref: methodAddress(pathname, state),
  };
}

/** The method page with the method in force; of the view it takes nothing else. */
function methodAddress(pathname: string, { language, method, experts }: ExplorerState): string {
  const address = pageAddress(pathname, { ...defaultState(language), method, experts });
  const [folder = '', query] = address.split('?');
  return `${folder}method/${query === undefined ? '' : `?${query}`}`;
}
