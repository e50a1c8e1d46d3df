import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate } from '../../../../indicators/scoring/aggregate.ts';
import { partsOfNode } from '../../../../indicators/scoring/explain.ts';
import {
  type Aggregation,
  completeMethod,
  type Method,
  type Normalisation,
} from '../../../../indicators/scoring/method.ts';
import { scoreTree, type TreeScores } from '../../../../indicators/scoring/score-tree.ts';
import type { DataTable } from '../../../../indicators/scoring/tree.ts';
import { sampleTable, sampleTree } from './sample-tree.ts';

const seeded = { seed: 20240607, numRuns: 60 } as const;
const cell = fc.option(
  fc.integer({ min: -500, max: 500 }).map((value) => value / 4),
  { nil: null, freq: 6 },
);
const table = fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 2, maxLength: 14 });
const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 });
const MEANS: readonly Exclude<Aggregation, 'copeland'>[] = [
  'arithmetic',
  'geometric',
  'harmonic',
  'ampi',
  'mpi',
  'inform',
];
const NORMALISATIONS: readonly Normalisation[] = ['minmax', 'goalposts', 'zscore', 'rank', 'percentile'];
const methods: Method[] = NORMALISATIONS.flatMap((method) =>
  [...MEANS, 'copeland' as const].map((kind) =>
    completeMethod({
      normalise: { method, fallback: 'minmax', mean: 50, sd: 10 },
      aggregate: { default: 'arithmetic', index: kind },
      floor: 1,
    }),
  ),
);
const method = fc.constantFrom(...methods);
const indexOf = (scores: TreeScores) => scores.nodes.get('index')?.scores.list() ?? [];

function expectSame(ours: readonly (number | null)[], theirs: readonly (number | null)[]): void {
  expect(ours.map((score) => score === null)).toEqual(theirs.map((score) => score === null));
  ours.forEach((score, i) => {
    if (score !== null)
      expect(Math.abs(score - (theirs[i] ?? 0))).toBeLessThan(1e-7 * Math.max(1, Math.abs(score)));
  });
}

describe('properties of the tree engine', () => {
  it('the order of units does not matter', () => {
    fc.assert(
      fc.property(table, method, (rows, chosen) => {
        const forth = indexOf(scoreTree(sampleTree(), sampleTable(rows), chosen));
        const back = indexOf(scoreTree(sampleTree(), sampleTable([...rows].reverse()), chosen));
        expectSame(forth, [...back].reverse());
      }),
      seeded,
    );
  });

  it('the order of indicators and nodes, and their names, do not matter', () => {
    fc.assert(
      fc.property(table, weights, method, (rows, w, chosen) => {
        const tree = sampleTree({}, w);
        const data = sampleTable(rows);
        const rename = (code: string) => `x-${code}`;
        const renamed = {
          indicators: [...tree.indicators].reverse().map((one) => ({ ...one, code: rename(one.code) })),
          nodes: [...tree.nodes].reverse().map((node) => ({
            ...node,
            code: node.code === 'index' ? 'index' : rename(node.code),
            children: [...node.children].reverse().map((child) => ({ ...child, code: rename(child.code) })),
          })),
        };
        const columns = Object.fromEntries(
          Object.entries(data.columns).map(([code, column]) => [rename(code), column]),
        );
        const other: DataTable = { unitCodes: data.unitCodes, columns };
        expectSame(indexOf(scoreTree(tree, data, chosen)), indexOf(scoreTree(renamed, other, chosen)));
      }),
      seeded,
    );
  });

  it('a change of unit does not matter: min-max, z-scores, ranks, and goalposts that change with it', () => {
    fc.assert(
      fc.property(
        table,
        method,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: -30, max: 30 }),
        (rows, chosen, k, m) => {
          const change = (value: number | null) => (value === null ? null : (k / 4) * value + m);
          const changed = rows.map(([a, ...rest]) => [change(a), ...rest] as const);
          const posts = (low: number, high: number) => sampleTree({ a1: { goalposts: [low, high] } });
          const before = scoreTree(posts(-90, 90), sampleTable(rows), chosen);
          const after = scoreTree(posts(change(-90) ?? 0, change(90) ?? 0), sampleTable(changed), chosen);
          expectSame(indexOf(before), indexOf(after));
        },
      ),
      seeded,
    );
  });

  it('turning a value and its direction changes nothing', () => {
    fc.assert(
      fc.property(table, method, (rows, chosen) => {
        const turned = rows.map(([a, ...rest]) => [a === null ? null : -a, ...rest] as const);
        const before = scoreTree(sampleTree(), sampleTable(rows), chosen);
        const after = scoreTree(sampleTree({ a1: { direction: -1 } }), sampleTable(turned), chosen);
        expectSame(indexOf(before), indexOf(after));
      }),
      seeded,
    );
  });

  it('a direction turned once turns min-max scores round', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const down = sampleTree({ a1: { direction: -1 } });
        const up =
          scoreTree(sampleTree(), sampleTable(rows), completeMethod()).indicators.get('a1')?.scores.list() ??
          [];
        const turned =
          scoreTree(down, sampleTable(rows), completeMethod()).indicators.get('a1')?.scores.list() ?? [];
        expectSame(
          up,
          turned.map((score) => (score === null ? null : 100 - score)),
        );
      }),
      seeded,
    );
  });

  it('weights times k are the same weights', () => {
    fc.assert(
      fc.property(table, weights, method, fc.integer({ min: 2, max: 50 }), (rows, w, chosen, k) => {
        const before = scoreTree(sampleTree({}, w), sampleTable(rows), chosen);
        const scaled = w.map((weight, i) => (i < 4 ? weight * k : (weight * k) / 7));
        const after = scoreTree(sampleTree({}, scaled), sampleTable(rows), chosen);
        expectSame(indexOf(before), indexOf(after));
      }),
      seeded,
    );
  });

  it('parts add up to the score of a mean, and to the gap from the mean of any other', () => {
    fc.assert(
      fc.property(table, weights, method, (rows, w, chosen) => {
        const scores = scoreTree(sampleTree({}, w), sampleTable(rows), chosen);
        rows.forEach((_, unit) => {
          for (const [code, node] of scores.nodes) {
            const parts = partsOfNode(scores, code, chosen)(unit);
            const score = node.scores.at(unit);
            if (score === null || node.aggregation === 'copeland') continue;
            const shares = parts.reduce((sum, part) => sum + part.weight, 0);
            const points = parts.reduce((sum, part) => sum + (part.contribution ?? 0), 0);
            const mean = parts.reduce((sum, part) => sum + part.weight * (part.score ?? 0), 0);
            expect(shares).toBeCloseTo(1, 9);
            if (node.aggregation === 'arithmetic') expect(points).toBeCloseTo(score, 7);
            else if (node.aggregation !== 'ampi') expect(points).toBeCloseTo(mean - score, 7);
          }
        });
      }),
      seeded,
    );
  });

  it('scores stay on their scale; a mean lies between its smallest and largest part', () => {
    const scores = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(scores, fc.constantFrom('arithmetic', 'geometric', 'harmonic', 'inform'), (given, kind) => {
        const even = given.map(() => 1);
        const mean = aggregate(kind as 'arithmetic', given, even, { floor: 1, scale: [0, 100] });
        expect(mean).toBeGreaterThanOrEqual(Math.min(...given) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...given) + 1e-9);
      }),
      seeded,
    );
  });

  it('harmonic ≤ geometric ≤ arithmetic ≤ inform, and AMPI not above the mean', () => {
    const scores = fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(scores, (given) => {
        const of = (kind: (typeof MEANS)[number]) =>
          aggregate(
            kind,
            given,
            given.map(() => 1),
            { floor: null, scale: [0, 100] },
          ) ?? Number.NaN;
        expect(of('harmonic')).toBeLessThanOrEqual(of('geometric') + 1e-9);
        expect(of('geometric')).toBeLessThanOrEqual(of('arithmetic') + 1e-9);
        expect(of('arithmetic')).toBeLessThanOrEqual(of('inform') + 1e-9);
        expect(of('ampi')).toBeLessThanOrEqual(70 + 0.6 * of('arithmetic') + 1e-9);
      }),
      seeded,
    );
  });
});
