import { describe, expect, it } from 'vitest';
import { partsOfNode } from '../../../../indicators/scoring/explain.ts';
import { completeMethod, type MethodSettings } from '../../../../indicators/scoring/method.ts';
import { scoreTree } from '../../../../indicators/scoring/score-tree.ts';
import { slotted } from '../../../../indicators/scoring/slots.ts';
import type { DataTable, ScoreTree } from '../../../../indicators/scoring/tree.ts';

const indicator = (code: string, slot: string | null = null) => ({
  code,
  direction: 1 as const,
  denominator: null,
  goalposts: [0, 100] as const,
  log: false,
  slot,
});
const children = (...codes: readonly string[]) => codes.map((code) => ({ code, weight: 1 }));

/** Three dimensions of one or two indicators under one index. */
const TREE: ScoreTree = {
  indicators: ['a', 'b', 'c', 'd'].map((code) => indicator(code)),
  nodes: [
    { code: 'A', level: 1, children: children('a', 'b') },
    { code: 'B', level: 1, children: children('c') },
    { code: 'C', level: 1, children: children('d') },
    { code: 'index', level: 2, children: children('A', 'B', 'C') },
  ],
};
const DATA: DataTable = {
  unitCodes: ['u', 'v', 'w', 'x', 'y'],
  columns: {
    a: [10, 20, 30, 40, 50],
    b: [30, 20, 50, 60, 70],
    c: [80, 60, 40, 20, null],
    // Only an estimate for x, nothing for y.
    d: [50, 70, 10, 90, null],
  },
  grades: { d: ['A', 'A', 'A', 'C', null] },
};
const BASE: MethodSettings = {
  normalise: { method: 'goalposts' },
  coverage: { '1': { minTownLevel: 1 }, index: { minCount: 2 } },
};
const scored = (settings: MethodSettings, data = DATA, tree = TREE) =>
  scoreTree(tree, data, completeMethod({ ...BASE, ...settings }));
const indexOf = (settings: MethodSettings) => scored(settings).nodes.get('index')?.scores.list();

describe('a missing node', () => {
  it('is left out by default', () => {
    expect(indexOf({})).toEqual([(20 + 80 + 50) / 3, 50, (40 + 40 + 10) / 3, (50 + 20) / 2, null]);
  });

  it('is set to the median of the ranked units that have a score there, an estimate counting as none', () => {
    const neutral = scored({ missingDimension: 'neutral' });
    // x: d is an estimate, so C is set to the median of 50, 70 and 10.
    expect(neutral.nodes.get('index')?.scores.at(3)).toBeCloseTo((50 + 20 + 50) / 3, 12);
    expect(neutral.nodes.get('index')?.counted[3]).toBe(2);
    expect(neutral.nodes.get('index')?.coverage[3]).toBe(3.5 / 4);
    // y has one dimension of three: not ranked, and nothing is set.
    expect(neutral.nodes.get('index')?.status[4]).toBe('not-scored');
    const parts = partsOfNode(neutral, 'index', completeMethod({ ...BASE, missingDimension: 'neutral' }))(3);
    expect(parts.map(({ score, isNeutral }) => [score, isNeutral])).toEqual([
      [50, false],
      [20, false],
      [50, true],
    ]);
    expect(parts[2]?.contribution).toBeNull();
  });

  it('leaves units that are not ranked out of the median', () => {
    // z has a score of C and of nothing else: it is not ranked, and 1 is no part of the median of 50, 70 and 10.
    const columns = { a: [10, 20, 30, 40, null], b: [30, 20, 50, 60, null], c: [80, 60, 40, 20, null] };
    const data: DataTable = { ...DATA, columns: { ...columns, d: [50, 70, 10, null, 1] }, grades: {} };
    const neutral = scored({ missingDimension: 'neutral' }, data);
    expect(neutral.nodes.get('index')?.status.slice(3)).toEqual(['scored', 'not-scored']);
    expect(neutral.nodes.get('index')?.scores.at(3)).toBeCloseTo((50 + 20 + 50) / 3, 12);
  });

  it('moves the median with the weights, and changes no status', () => {
    const first = scored({ missingDimension: 'neutral' });
    const second = scored({});
    for (const { code } of TREE.nodes)
      expect(first.nodes.get(code)?.status).toEqual(second.nodes.get(code)?.status);
    const gradual = scored({ missingDimension: 'neutral', aggregate: { default: 'geometric' } });
    expect(gradual.nodes.get('index')?.scores.at(3)).toBeCloseTo(
      (Math.sqrt(40 * 60) * 20 * 50) ** (1 / 3),
      10,
    );
  });

  it('that a rule needs is never set, and without it the score is an estimate', () => {
    const needs = scored({
      missingDimension: 'neutral',
      coverage: { '1': { minTownLevel: 1 }, index: { minCount: 2, needs: ['C'] } },
    });
    expect(needs.nodes.get('index')?.status).toEqual([
      'scored',
      'scored',
      'scored',
      'estimate',
      'not-scored',
    ]);
    expect(needs.nodes.get('index')?.neutral.every((child) => child === null)).toBe(true);
  });

  it('makes an estimate of the score where more are missing than the rule allows', () => {
    const data = { ...DATA, columns: { ...DATA.columns, c: [80, 60, 40, null, 20] } };
    const rule = (maxNeutral: number) => ({
      missingDimension: 'neutral' as const,
      coverage: { '1': { minTownLevel: 1 }, index: { minCount: 1, maxNeutral } },
    });
    expect(scored(rule(1), data).nodes.get('index')?.status[3]).toBe('estimate');
    expect(scored(rule(2), data).nodes.get('index')?.status[3]).toBe('scored');
    expect(scored(rule(1), data).nodes.get('index')?.status[4]).toBe('scored');
  });
});

describe('grades in the mean', () => {
  const grades = { a: ['C', 'O', 'B', null, 'A'], b: ['A', 'A', 'A', 'A', 'C'] } as const;
  const data: DataTable = { ...DATA, grades };
  const nodeA = (settings: MethodSettings) => scored(settings, data).nodes.get('A')?.scores.list();

  it('weigh a wider area’s and an outdated figure half, as in the coverage', () => {
    expect(nodeA({ gradeInMean: true })).toEqual([
      (10 / 2 + 30) / 1.5,
      (20 / 2 + 20) / 1.5,
      40,
      50,
      (50 + 70 / 2) / 1.5,
    ]);
    expect(nodeA({})).toEqual([20, 20, 40, 50, 60]);
    expect(scored({}, data).nodes.get('A')?.coverage[1]).toBe(0.75);
    expect(scored({}, data).nodes.get('A')?.townLevelShare[1]).toBe(1);
  });

  it('weigh as told, and parts add up to the score', () => {
    const method = completeMethod({ ...BASE, gradeInMean: true, gradeWeight: { C: 0.25 } });
    const scores = scoreTree(TREE, data, method);
    expect(scores.nodes.get('A')?.scores.at(0)).toBe((10 / 4 + 30) / 1.25);
    const parts = partsOfNode(scores, 'A', method)(0);
    expect(parts.map(({ weight }) => weight)).toEqual([0.2, 0.8]);
    expect(parts.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBeCloseTo(26, 12);
  });
});

describe('a slot', () => {
  const tree: ScoreTree = {
    indicators: [indicator('own', 's'), indicator('wide', 's'), indicator('c')],
    nodes: [{ code: 'A', level: 1, children: children('own', 'wide', 'c') }],
  };
  const table: DataTable = {
    unitCodes: ['u', 'v', 'w'],
    columns: { own: [40, null, null], wide: [null, 60, null], c: [20, 20, 20] },
    grades: { wide: [null, 'C', null] },
  };

  it('counts once, by the first indicator with a figure', () => {
    const data = slotted(tree.indicators, table);
    const node = scored({ gradeInMean: true, coverage: null }, data, tree).nodes.get('A');
    expect(Array.from(node?.of ?? [])).toEqual([2, 2, 2]);
    expect(Array.from(node?.coverage ?? [])).toEqual([1, 0.75, 0.5]);
    expect(node?.scores.list()).toEqual([30, (60 / 2 + 20) / 1.5, 20]);
  });

  it('is not filled in beside a figure that stands in', () => {
    const data = slotted(tree.indicators, table);
    const filled = scored({ impute: { method: 'mean' } }, data, tree);
    expect(filled.indicators.get('own')?.scores.list()).toEqual([40, null, 40]);
    expect(filled.indicators.get('wide')?.scores.list()).toEqual([null, 60, null]);
  });

  it('counts once where several have a figure: the first of the table', () => {
    const both = { ...table, columns: { own: [40, null, null], wide: [90, 60, null], c: [20, 20, 20] } };
    const node = scored({ coverage: null }, slotted(tree.indicators, both), tree).nodes.get('A');
    expect(node?.scores.list()).toEqual([30, 40, 20]);
  });
});
