import type { Language } from '../../../geodata/languages.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { type Catalogue, catalogueOf } from '../../explorer/catalogue.ts';
import { type TourText, toursMessages } from '../../i18n/messages/tours.ts';
import { linkedPanels } from '../../panels/shell/tabs.ts';
import { encodeSharedView } from '../../state/address.ts';
import { defaultState } from '../../state/default-state.ts';
import type { Tour, TourData, TourStep } from './tours.ts';

/** The catalogue with the panels that a link can open, as the explorer's own page has it. */
export function linkedCatalogue(data: ExplorerData): Catalogue {
  return catalogueOf(data, { panels: linkedPanels() });
}

/** Where a step leads, seen from the page of the tours. */
export function tourHref(step: TourStep, language: Language, from: TourData): string {
  if ('page' in step) return `../${step.page}`;
  const state = step.open(defaultState(language, from.catalogue), from);
  return `../?${encodeSharedView(state, from.catalogue)}`;
}

/** The sentence of a step. */
export function stepText(language: Language, tour: Pick<Tour, 'id'>, step: TourStep): string {
  return toursMessages[language][`${tour.id}-${step.id}` as TourText];
}
