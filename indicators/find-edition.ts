import type { Edition, Scope } from './types.ts';

/** What an edition is found by. */
type Named = Pick<Edition, 'scope' | 'kind' | 'year'>;

/**
 * The edition of a scope that a choice of towns' edition shows; null = none of these. Regions have full editions only:
 * that of the year, else the last one before it, else the first.
 */
export function editionFor<One extends Named>(
  editions: readonly One[],
  scope: Scope,
  { kind, year }: Pick<Named, 'kind' | 'year'>,
): One | null {
  const all = editions.filter((edition) => edition.scope === scope);
  if (scope === 'town') return all.find((edition) => edition.kind === kind && edition.year === year) ?? null;
  const regional = all.filter((edition) => edition.kind === 'full').sort((a, b) => a.year - b.year);
  return regional.findLast((edition) => edition.year <= year) ?? regional[0] ?? null;
}

/** Year of the latest full edition of towns, with which the explorer opens. Throws if there is none. */
export function openingYear(editions: readonly Named[]): number {
  const years = editions
    .filter(({ scope, kind }) => scope === 'town' && kind === 'full')
    .map(({ year }) => year);
  if (years.length === 0) throw new Error('there is no full edition of towns');
  return Math.max(...years);
}

/** The full edition of a scope with which the explorer opens, and that the profiles describe. Throws if there is none. */
export function openingEdition<One extends Named>(editions: readonly One[], scope: Scope): One {
  const found = editionFor(editions, scope, { kind: 'full', year: openingYear(editions) });
  if (found === null) throw new Error(`there is no full edition of ${scope}s`);
  return found;
}
