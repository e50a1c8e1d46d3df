import type { PageSettings } from '../explorer/page-settings.ts';
import { frameAddress, pageAddress, placeAddress, sharedAddress } from '../explorer/url-sync.ts';
import { defaultState } from '../state/default-state.ts';
import type { ViewCatalogue } from '../state/view-catalogue.ts';

/** Settings given at build by REPORT_ADDRESS and SITE_URL. */
declare const __SITE_SETTINGS__: { readonly reportAddress: string; readonly siteUrl: string };

/** What the explorer of this page needs to know of its site. */
export function pageSettings(pathname: string, catalogue: ViewCatalogue): PageSettings {
  return {
    reportAddress: __SITE_SETTINGS__.reportAddress,
    viewHref: (state) => pageAddress(pathname, state, catalogue),
    sharedHref: (state) => sharedAddress(pathname, state, catalogue),
    frameHref: (view) => frameAddress(pathname, view),
    methodHref: ({ language, method, experts, digest }) => {
      const view = { ...defaultState(language, catalogue), method, experts, digest };
      const [folder = '', query] = pageAddress(pathname, view, catalogue).split('?');
      return `${folder}method/${query === undefined ? '' : `?${query}`}`;
    },
    folderHref: (language) => pageAddress(pathname, defaultState(language, catalogue), catalogue),
    placeHref: (language, place) => placeAddress(pathname, language, place),
  };
}
