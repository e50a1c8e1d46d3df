import type { Edition, Scope } from '../../indicators/types.ts';
import type { ExplorerData } from './explorer-data.ts';

/** An edition by its kind and year, as a view or an address names it. */
export interface EditionName {
  readonly edition: Edition['kind'];
  readonly year: number;
}

/**
 * The edition of a scope that a choice of towns' edition shows; null = not loaded. Regions have full editions only:
 * that of the year, else the last one before it, else the first.
 */
export function findEdition(
  { editions }: Pick<ExplorerData, 'editions'>,
  scope: Scope,
  { edition: kind, year }: EditionName,
): Edition | null {
  const all = Object.values(editions).filter((edition) => edition.scope === scope);
  if (scope === 'town') return all.find((edition) => edition.kind === kind && edition.year === year) ?? null;
  const regional = all.filter((edition) => edition.kind === 'full').sort((a, b) => a.year - b.year);
  return regional.findLast((edition) => edition.year <= year) ?? regional[0] ?? null;
}

/** Year of the latest full edition of towns that is loaded: the explorer opens with it. Throws if there is none. */
export function latestFullYear({ editions }: Pick<ExplorerData, 'editions'>): number {
  const years = Object.values(editions)
    .filter(({ scope, kind }) => scope === 'town' && kind === 'full')
    .map(({ year }) => year);
  if (years.length === 0) throw new Error('no full edition of towns is loaded');
  return Math.max(...years);
}
