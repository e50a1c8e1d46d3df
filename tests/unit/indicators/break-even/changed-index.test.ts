import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedIndex } from '../../../../indicators/break-even/changed-index.ts';
import { openingEdition } from '../../../../indicators/find-edition.ts';
import type { IndexOptions } from '../../../../indicators/scoring/index-dataset.ts';
import { scoreIndex } from '../../../../indicators/scoring/score-index.ts';
import type { Edition, IndexId, Scope } from '../../../../indicators/types.ts';
import { realData } from '../../layers/real-explorer.ts';

const { editions, codebook } = realData();

/** The edition with other figures of a place, as a table of figures would have them. */
function withValues(edition: Edition, placeId: string, values: Readonly<Record<string, number>>): Edition {
  const cells = edition.cells.map((row, at) =>
    edition.placeIds[at] !== placeId
      ? row
      : row.map((cell, column) => {
          const value = values[edition.indicatorIds[column] ?? ''];
          return cell === null || value === undefined ? cell : { ...cell, value };
        }),
  );
  return { ...edition, cells };
}

const METHODS: readonly IndexOptions[] = [
  {},
  { method: { aggregate: { potential: 'arithmetic' } } },
  { method: { aggregate: { potential: 'ampi' }, normalise: { method: 'minmax' } } },
  { method: { normalise: { method: 'rank' }, missingDimension: 'renormalise' } },
  { weights: { labour: 3, hazard: 2, unemployment: 0.5 } },
];

describe('an index with other values of one place', () => {
  it.each(['town', 'region'] satisfies Scope[])(
    'is what scoring the changed table of every %s gives, by any method',
    (scope) => {
      const edition = openingEdition(Object.values(editions), scope);
      const cases = fc.record({
        index: fc.constantFrom<IndexId>('potential', 'risk'),
        options: fc.constantFrom(...METHODS),
        placeId: fc.constantFrom(...edition.placeIds),
        ids: fc.uniqueArray(fc.constantFrom(...edition.indicatorIds), { minLength: 0, maxLength: 3 }),
        factor: fc.double({ min: 0.2, max: 4, noNaN: true }),
      });
      fc.assert(
        fc.property(cases, ({ index, options, placeId, ids, factor }) => {
          const row = edition.cells[edition.placeIds.indexOf(placeId)] ?? [];
          const values = Object.fromEntries(
            ids.flatMap((id) => {
              const cell = row[edition.indicatorIds.indexOf(id)];
              return cell == null ? [] : [[id, cell.value * factor]];
            }),
          );
          const quick = changedIndex({ edition, codebook, index, options }).with(placeId, values);
          const whole = scoreIndex(withValues(edition, placeId, values), codebook, index, options);
          for (const id of edition.placeIds) {
            const place = whole.places[id];
            const isScored = place?.nodes[index]?.status === 'scored';
            expect(quick.scoreOf(id)).toBe(isScored ? (place?.nodes[index]?.score ?? null) : null);
            expect(quick.rankOf(id)?.rank ?? null).toBe(place?.rank ?? null);
            expect(quick.rankOf(id)?.rankTo ?? null).toBe(place?.rankTo ?? null);
          }
          expect(quick.ranked).toBe(whole.ranked.length);
        }),
        { seed: 7, numRuns: 25 },
      );
    },
    60_000,
  );

  it('says how far an indicator is from its worst end: the better of two places is farther', () => {
    const edition = openingEdition(Object.values(editions), 'town');
    const risk = changedIndex({ edition, codebook, index: 'risk', options: {} });
    const scores = scoreIndex(edition, codebook, 'risk');
    for (const placeId of edition.placeIds) {
      const score = scores.places[placeId]?.indicators['out-migration']?.score ?? null;
      expect(risk.standingOf(placeId, 'out-migration')).toBe(score === null ? null : (10 - score) / 10);
    }
  });
});
