import type { Language } from '../../../geodata/languages.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { listedRegion } from '../../i18n/place-phrase.ts';
import type { IndexMoves } from './moved-places.ts';
import type { VersionTables } from './read-version-tables.ts';

/** All that the page of versions is written from. */
export interface VersionContext {
  readonly language: Language;
  readonly data: ExplorerData;
  readonly tables: VersionTables;
  readonly moves: readonly IndexMoves[];
}

/** What an index over an edition is called: "Towns: potential". */
export function movesTitle(language: Language, { scope, index }: IndexMoves): string {
  const texts = methodMessages[language];
  if (scope === 'town') return index === 'potential' ? texts.townPotential : texts.townRisk;
  return index === 'potential' ? texts.regionPotential : texts.regionRisk;
}

/** Name of a town or region; its id where it is none of the present ones. */
export function placeName({ data, language }: VersionContext, placeId: string): string {
  const { towns, regions } = data.places;
  const region = regions.find(({ id }) => id === placeId);
  const town = towns.find(({ id }) => id === placeId);
  return town?.names[language] ?? (region === undefined ? placeId : listedRegion(language, region));
}
