import type { Language } from '../../geodata/types.ts';
import type { PlaceId, Scope } from '../../indicators/types.ts';
import type { ExplorerState } from '../state/state.ts';
import type { Explorer } from './explorer.ts';

/** What decides over the frame of a view. */
export type FramedView = Pick<Explorer, 'state' | 'theme' | 'data' | 'catalogue'>;

/** What the page around an explorer knows of its site. The same object for the life of the page. */
export interface PageSettings {
  /** Where a faulty figure is reported: `mailto:…` or an `https:` form; '' = no such link is shown. */
  readonly reportAddress: string;
  /** Address of a view, relative to the page; '' = none. */
  readonly viewHref: (state: ExplorerState) => string;
  /** The same to be handed on: it says what is shown even where the explorer opens with it; '' = none. */
  readonly sharedHref: (state: ExplorerState) => string;
  /** Address of the frame that shows the view in another page; '' = none. */
  readonly frameHref: (view: FramedView) => string;
  /** Address of the method page with the method of a state; '' = none. */
  readonly methodHref: (state: ExplorerState) => string;
  /** Address of a place's own page, relative to the page; '' = none. */
  readonly placeHref: (language: Language, place: { readonly kind: Scope; readonly id: PlaceId }) => string;
  /** Address of the folder of a language, where the pages of text stand, with a slash at its end; '' = none. */
  readonly folderHref: (language: Language) => string;
}

/** Settings of an explorer inside somebody else's page. */
export const NO_PAGE: PageSettings = {
  reportAddress: '',
  viewHref: () => '',
  sharedHref: () => '',
  frameHref: () => '',
  methodHref: () => '',
  folderHref: () => '',
  placeHref: () => '',
};

/** Address that reports a row of the tables as faulty, with the row id filled in; '' without a report address. */
export function reportLink(reportAddress: string, rowId: string): string {
  if (reportAddress === '') return '';
  const joint = reportAddress.includes('?') ? '&' : '?';
  const field = reportAddress.startsWith('mailto:') ? 'subject' : 'row';
  return `${reportAddress}${joint}${field}=${encodeURIComponent(rowId)}`;
}
