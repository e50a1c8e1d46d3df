import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestFigures } from '../../../../indicators/missing/fewest-figures.ts';
import { missingFigures } from '../../../../indicators/missing/missing-figures.ts';
import { scoreIndex } from '../../../../indicators/scoring/score-index.ts';
import { DIMENSIONS, type Edition, type Indicator } from '../../../../indicators/types.ts';
import { latestFull } from '../../../../src/data/find-edition.ts';
import { realData } from '../../layers/real-explorer.ts';
import { type Figure, sampleEdition, sampleIndicator } from '../scoring/sample-edition.ts';

const data = realData();
const towns = latestFull(data, 'town');

/** The edition with own figures of a place, each in the middle of its goalposts. */
function withFigures(
  edition: Edition,
  codebook: readonly Indicator[],
  placeId: string,
  ids: readonly string[],
): Edition {
  const at = edition.placeIds.indexOf(placeId);
  const cells = edition.cells.map((row, place) =>
    place !== at
      ? row
      : row.map((cell, column) => {
          const id = edition.indicatorIds[column] ?? '';
          if (!ids.includes(id)) return cell;
          const [low, high] = codebook.find((one) => one.id === id)?.goalposts ?? [0, 100];
          const value = (low + high) / 2;
          const grade = 'A' as const;
          return { value, year: 2022, grade, rows: [], sourceIds: [], outdated: false, forDistrict: false };
        }),
  );
  return { ...edition, cells };
}

function isRanked(edition: Edition, codebook: readonly Indicator[], placeId: string): boolean {
  return scoreIndex(edition, codebook, 'potential').ranked.includes(placeId);
}

/** Nine dimensions of two indicators; `x1`, `x2` in the order of the dimensions. */
const SMALL = DIMENSIONS.flatMap((dimension) =>
  [1, 2].map((number) => sampleIndicator(`${dimension}${number}`, dimension)),
);
const ids = SMALL.map(({ id }) => id);
const full = ids.map((): Figure => '50A');
const smallEdition = (row: readonly Figure[]): Edition =>
  sampleEdition(ids, { full, other: full, place: row });

describe('the fewest figures for a score, by hand', () => {
  it('with nothing: seven dimensions of two figures, which are also 0.6 of all', () => {
    const found = fewestFigures(smallEdition(ids.map(() => '')), SMALL, 'place');
    expect(found).toHaveLength(14);
  });

  it('one dimension short, with one figure there: the other one', () => {
    const row = full.map((figure, at): Figure => (at === 1 || at > 13 ? '' : figure));
    expect(fewestFigures(smallEdition(row), SMALL, 'place')).toEqual(['economic2']);
  });

  it('seven dimensions of a district: one own figure in each are 10.5 of 18, so one more', () => {
    const row = ids.map((_, at): Figure => (at > 13 ? '' : '50C'));
    expect(fewestFigures(smallEdition(row), SMALL, 'place')).toHaveLength(8);
  });

  it('a place that has its score, or is not there, needs none', () => {
    expect(fewestFigures(smallEdition(full), SMALL, 'place')).toBeNull();
    expect(fewestFigures(smallEdition(full), SMALL, 'nowhere')).toBeNull();
  });

  it('where too little applies, no figures are enough', () => {
    const row = ids.map((): Figure => '');
    const notApplicable = ids.slice(12).map((id) => ['place', id] as const);
    const edition = sampleEdition(ids, { full, other: full, place: row }, { notApplicable });
    expect(fewestFigures(edition, SMALL, 'place')).toBeNull();
  });

  it('an own figure takes the place of its twin of the region, and counts once', () => {
    const last = sampleIndicator('intellectual3', 'intellectual', { warning: 'grade-C' });
    const codebook = [...SMALL, last].map((one) =>
      one.id === 'intellectual1'
        ? { ...one, slot: 'twins' }
        : one.id === 'intellectual2'
          ? { ...one, slot: 'twins', warning: 'grade-C' as const }
          : one,
    );
    // Two dimensions are empty, six are scored, and the last has two figures of the region.
    const row = [
      ...full.map((figure, at): Figure => (at < 4 || at === 16 ? '' : at === 17 ? '50C' : figure)),
      '50C' as const,
    ];
    const others = [...full, '50C' as const];
    const edition = sampleEdition([...ids, last.id], { full: others, other: others, place: row });
    expect(fewestFigures(edition, codebook, 'place')).toEqual(['intellectual1']);
    expectJustEnough(edition, codebook, 'place');
  });
});

describe('the fewest figures for a score, by the engine', () => {
  const unranked = towns.placeIds.filter((id) => !isRanked(towns, data.codebook, id));

  it('every town without a score: so many give one, one fewer of them do not', () => {
    expect(unranked.length).toBeGreaterThan(5);
    for (const placeId of unranked) expectJustEnough(towns, data.codebook, placeId);
  });

  it('a town that has lost any of its figures', () => {
    const chosen = fc.record({
      placeId: fc.constantFrom(...towns.placeIds),
      lost: fc.array(fc.integer({ min: 0, max: towns.indicatorIds.length - 1 }), { maxLength: 45 }),
    });
    fc.assert(
      fc.property(chosen, ({ placeId, lost }) => {
        const at = towns.placeIds.indexOf(placeId);
        const cells = towns.cells.map((row, place) =>
          place === at ? row.map((cell, column) => (lost.includes(column) ? null : cell)) : row,
        );
        const edition = { ...towns, cells };
        expect(fewestFigures(edition, data.codebook, placeId) === null).toBe(
          isRanked(edition, data.codebook, placeId),
        );
        expectJustEnough(edition, data.codebook, placeId);
      }),
      { seed: 20240607, numRuns: 40 },
    );
  });

  it('no smaller selection of any figures is enough', () => {
    const figure = fc.constantFrom<Figure>('', '50A', '50C', '50A');
    fc.assert(
      fc.property(fc.array(figure, { minLength: ids.length, maxLength: ids.length }), (row) => {
        const edition = smallEdition(row);
        const found = fewestFigures(edition, SMALL, 'place');
        if (found === null || found.length > 3) return;
        const lacking = missingFigures(edition, SMALL, 'place').map(({ indicator }) => indicator.id);
        for (const fewer of selections(lacking, found.length - 1))
          expect(isRanked(withFigures(edition, SMALL, 'place', fewer), SMALL, 'place')).toBe(false);
      }),
      { seed: 20240607, numRuns: 60 },
    );
  });
});

function expectJustEnough(edition: Edition, codebook: readonly Indicator[], placeId: string): void {
  const found = fewestFigures(edition, codebook, placeId);
  if (found === null) return;
  const known = (chosen: readonly string[]) =>
    isRanked(withFigures(edition, codebook, placeId, chosen), codebook, placeId);
  expect(known(found), `${placeId} ${found.join()}`).toBe(true);
  for (const one of found) expect(known(found.filter((id) => id !== one)), `${placeId} ${one}`).toBe(false);
}

/** All selections of so many of a list. */
function selections(list: readonly string[], count: number): readonly (readonly string[])[] {
  if (count === 0) return [[]];
  return list.flatMap((one, at) => selections(list.slice(at + 1), count - 1).map((rest) => [one, ...rest]));
}
