import type { EditionHead } from '../../indicators/built-files.ts';
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

type Known = Pick<ExplorerData, 'editions' | 'laterEditions'>;

/** Heads of all editions, loaded or not; those of the file that opens come first. */
export function knownEditions({ editions, laterEditions }: Known): readonly EditionHead[] {
  const later = new Set(laterEditions.map(({ id }) => id));
  return [...Object.values(editions).filter(({ id }) => !later.has(id)), ...laterEditions];
}

/** The full editions of a scope, loaded or not, the earliest first. */
export function fullEditions(data: Known, scope: Scope): readonly EditionHead[] {
  return knownEditions(data)
    .filter((edition) => edition.scope === scope && edition.kind === 'full')
    .sort((a, b) => a.year - b.year);
}

/** What readers call an edition of towns: its label, or its year where there is none such. */
export function editionLabel(data: Known, { edition, year }: EditionName): string {
  return editionFor(knownEditions(data), 'town', { kind: edition, year })?.label ?? String(year);
}
