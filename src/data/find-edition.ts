import { editionFor, openingEdition, openingYear } from '../../indicators/find-edition.ts';
import type { Edition, Scope } from '../../indicators/types.ts';
import type { ExplorerData } from './explorer-data.ts';

/** An edition by its kind and year, as a view or an address names it. */
export interface EditionName {
  readonly edition: Edition['kind'];
  readonly year: number;
}

type Editions = Pick<ExplorerData, 'editions'>;

/**
 * The edition of a scope that a choice of towns' edition shows; null = not loaded. Regions have full editions only:
 * that of the year, else the last one before it, else the first.
 */
export function findEdition(
  { editions }: Editions,
  scope: Scope,
  { edition: kind, year }: EditionName,
): Edition | null {
  return editionFor(Object.values(editions), scope, { kind, year });
}

/** Year of the latest full edition of towns that is loaded: the explorer opens with it. Throws if there is none. */
export function latestFullYear({ editions }: Editions): number {
  return openingYear(Object.values(editions));
}

/** The full edition of a scope with which the explorer opens and that profiles describe. Throws if there is none. */
export function latestFull({ editions }: Editions, scope: Scope): Edition {
  return openingEdition(Object.values(editions), scope);
}

/** What readers call an edition of towns: its label, or its year while no row of it is known. */
export function editionLabel(
  { editions, laterEditions }: Pick<ExplorerData, 'editions' | 'laterEditions'>,
  { edition, year }: EditionName,
): string {
  const all = [...Object.values(editions), ...laterEditions];
  return editionFor(all, 'town', { kind: edition, year })?.label ?? String(year);
}

/** The full editions of a scope that are loaded, the earliest first. */
export function fullEditions({ editions }: Editions, scope: Scope): readonly Edition[] {
  return Object.values(editions)
    .filter((edition) => edition.scope === scope && edition.kind === 'full')
    .sort((a, b) => a.year - b.year);
}
