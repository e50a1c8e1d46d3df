import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BreakEven,
  breakEvens,
  isFixed,
  isThere,
  type Target,
} from '../../../../indicators/break-even/break-even.ts';
import { type ChangedIndex, changedIndex } from '../../../../indicators/break-even/changed-index.ts';
import { ownFigures } from '../../../../indicators/break-even/own-figures.ts';
import { openingEdition } from '../../../../indicators/find-edition.ts';
import { scoreIndex } from '../../../../indicators/scoring/score-index.ts';
import type { IndexId, Scope } from '../../../../indicators/types.ts';
import { realData } from '../../layers/real-explorer.ts';

const { editions, codebook } = realData();
const CUTS = [2, 3.5, 5, 6.5];

function indexOf(scope: Scope, index: IndexId): ChangedIndex {
  const edition = openingEdition(Object.values(editions), scope);
  return changedIndex({ edition, codebook, index, options: {} });
}

/** Every question that is asked of a place: the next class down and up, and past the places above it. */
function targetsOf(scope: Scope): readonly (readonly [ChangedIndex, string, Target])[] {
  const [risk, potential] = [indexOf(scope, 'risk'), indexOf(scope, 'potential')];
  const { ranked } = scoreIndex(potential.edition, codebook, 'potential');
  const classes = risk.edition.placeIds.flatMap((placeId) => {
    const score = risk.with(placeId, {}).scoreOf(placeId);
    if (score === null) return [];
    const below = CUTS.findLast((cut) => cut <= score);
    const from = CUTS.find((cut) => cut > score);
    return [
      ...(below === undefined ? [] : [[risk, placeId, { kind: 'below', cut: below }] as const]),
      ...(from === undefined ? [] : [[risk, placeId, { kind: 'from', cut: from }] as const]),
    ];
  });
  const past = ranked.flatMap((placeId, at) =>
    ranked
      .slice(0, at)
      .filter((_, above) => above === at - 1 || above === 0)
      .map((other) => [potential, placeId, { kind: 'past', placeId: other }] as const),
  );
  return [...classes, ...past];
}

/** Every question with its answers. */
const asked = (scope: Scope) =>
  targetsOf(scope).map(([index, placeId, target]) => ({
    ...{ index, placeId, target },
    answers: breakEvens(index, placeId, target) ?? { found: [], without: [] },
  }));

const ASKED = { town: asked('town'), region: asked('region') };
/** What takes a whole scoring or a grid for every answer is tried on one question of so many. */
const EVERY = 4;

describe.each(['town', 'region'] satisfies Scope[])(
  'what one indicator of a %s would have to be',
  (scope) => {
    it('is enough where it is said, and one step before is not: by the whole scoring, not the quick one', () => {
      let seen = 0;
      for (const { index, placeId, target, answers } of ASKED[scope].filter((_, at) => at % EVERY === 0))
        for (const one of answers.found) {
          expect(wholeIsThere(index, placeId, target, [one.indicator.id, one.needed])).toBe(true);
          expect(wholeIsThere(index, placeId, target, [one.indicator.id, one.before])).toBe(false);
          seen += 1;
        }
      expect(seen).toBeGreaterThan(40);
    }, 60_000);

    it('is the nearest of a grid over the whole range between the goalposts, and none where the grid has none', () => {
      for (const { index, placeId, target, answers } of ASKED[scope].filter((_, at) => at % EVERY === 1)) {
        for (const one of answers.found) expectNearestOfGrid(index, placeId, target, one);
        for (const { indicator, why } of answers.without)
          if (why === 'out-of-range')
            for (const value of gridOf(indicator.goalposts))
              if (indicator.id !== 'leading-share' || value >= 25)
                expect(isThere(index.with(placeId, { [indicator.id]: value }), placeId, target)).toBe(false);
      }
    }, 60_000);

    it('lies less than a step from what is not enough, on the way that makes the index better or worse', () => {
      for (const { target, answers } of ASKED[scope])
        for (const one of answers.found) {
          const { needed, before, digits, cell, indicator } = one;
          const step = indicator.formula.startsWith('fact-scale') ? 0.25 : 10 ** -digits;
          expect(Math.abs(needed - before)).toBeLessThanOrEqual(step * (1 + 1e-6));
          const up = target.kind === 'below' ? -indicator.direction : indicator.direction;
          expect(Math.sign(needed - cell.value)).toBe(up);
          // It is another number than the present one as both are written.
          expect(needed.toFixed(digits)).not.toBe(cell.value.toFixed(digits));
        }
    });

    it('is of figures of its own, of what can change, and of nothing that is not there', () => {
      for (const { index, answers } of ASKED[scope]) {
        const all = [...answers.found, ...answers.without];
        expect(new Set(all.map(({ indicator }) => indicator.id)).size).toBe(
          index.dataset.tree.indicators.length,
        );
        for (const { cell, indicator } of answers.found) {
          expect(cell.grade === 'C' || cell.forDistrict || isFixed(indicator)).toBe(false);
        }
      }
    });

    it('never lets a better figure make an index worse', () => {
      const cases = fc.record({
        asked: fc.constantFrom(...ASKED[scope]),
        at: fc.nat(40),
        shares: fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.double({ min: 0, max: 1, noNaN: true }),
        ),
      });
      fc.assert(
        fc.property(cases, ({ asked: { index, placeId }, at, shares }) => {
          const { indicators } = index.dataset.tree;
          const indicator = indicators[at % indicators.length];
          if (indicator?.goalposts == null) return;
          const [low, high] = indicator.goalposts;
          const [less, more] = [...shares].sort((a, b) => a - b).map((share) => low + share * (high - low));
          const scores = [less, more].map(
            (value) => index.with(placeId, { [indicator.code]: value ?? low }).scoreOf(placeId) ?? 0,
          );
          const gain = indicator.direction * ((scores[1] ?? 0) - (scores[0] ?? 0));
          expect(gain).toBeGreaterThanOrEqual(-1e-9);
        }),
        { seed: 11, numRuns: 400 },
      );
    });
  },
);

describe('what is not asked', () => {
  it('is a place without a score, and one that is there already', () => {
    const risk = indexOf('town', 'risk');
    const unscored = risk.edition.placeIds.filter((id) => risk.with(id, {}).scoreOf(id) === null);
    expect(unscored.length).toBeGreaterThan(0);
    for (const id of unscored) expect(breakEvens(risk, id, { kind: 'below', cut: 5 })).toBeNull();
    expect(breakEvens(risk, 'zhanaozen', { kind: 'below', cut: 10 })).toBeNull();
  });
});

describe('how far a change is', () => {
  it('is told in distances between the quartiles, and by how many are there already', () => {
    const risk = indexOf('town', 'risk');
    const { found } = breakEvens(risk, 'zhanaozen', { kind: 'below', cut: 5 }) ?? { found: [] };
    const one = found.find(({ indicator }) => indicator.id === 'out-migration');
    const { values } = ownFigures(risk.edition, 'out-migration');
    const sorted = values.toSorted((a, b) => a - b);
    const at = (share: number): number => {
      const position = (sorted.length - 1) * share;
      const below = Math.floor(position);
      const [low = 0, high = low] = [sorted[below], sorted[below + 1]];
      return low + (position - below) * (high - low);
    };
    expect(one?.spreads).toBeCloseTo(
      ((one?.needed ?? 0) - (one?.cell.value ?? 0)) / (at(0.75) - at(0.25)),
      9,
    );
    expect(one?.have).toBe(values.filter((value) => value <= (one?.needed ?? 0)).length);
    expect(one?.of).toBe(values.length);
  });

  it('never asks the largest of four parts to be less than a quarter', () => {
    for (const { placeId, target, answers } of ASKED.town)
      for (const { indicator, needed } of answers.found)
        if (indicator.id === 'leading-share' && target.kind === 'below')
          expect(needed, placeId).toBeGreaterThanOrEqual(25);
  });
});

/** Whether a place is there by `scoreIndex` over the whole changed table. */
function wholeIsThere(
  { edition, index }: ChangedIndex,
  placeId: string,
  target: Target,
  [id, value]: readonly [id: string, value: number],
): boolean {
  const column = edition.indicatorIds.indexOf(id);
  const cells = edition.cells.map((row, at) =>
    edition.placeIds[at] === placeId
      ? row.map((cell, position) => (position === column && cell !== null ? { ...cell, value } : cell))
      : row,
  );
  const { places } = scoreIndex({ ...edition, cells }, codebook, index);
  const score = places[placeId]?.nodes[index]?.score ?? Number.NaN;
  if (target.kind === 'below') return score < target.cut;
  if (target.kind === 'from') return score >= target.cut;
  return (places[placeId]?.rankTo ?? 99) < (places[target.placeId]?.rank ?? 0);
}

function gridOf(goalposts: readonly [number, number] | null): readonly number[] {
  const [low, high] = goalposts ?? [0, 0];
  return Array.from({ length: 41 }, (_, at) => low + ((high - low) * at) / 40);
}

function expectNearestOfGrid(
  index: ChangedIndex,
  placeId: string,
  target: Target,
  { indicator, needed, before, cell }: BreakEven,
): void {
  for (const value of gridOf(indicator.goalposts)) {
    const isFarther = Math.abs(value - cell.value) >= Math.abs(needed - cell.value);
    const isOnWay = Math.sign(value - cell.value) === Math.sign(needed - cell.value);
    const isBetween = (value - before) * (value - needed) < 0;
    if (isBetween) continue;
    expect(
      isThere(index.with(placeId, { [indicator.id]: value }), placeId, target),
      `${placeId} ${indicator.id} ${value}, needed ${needed}`,
    ).toBe(isOnWay && isFarther);
  }
}
