import { describe, expect, it } from 'vitest';
import { partsOfNode } from '../../../../indicators/scoring/explain.ts';
import { completeMethod, type MethodSettings } from '../../../../indicators/scoring/method.ts';
import { ScoreColumn } from '../../../../indicators/scoring/score-column.ts';
import { scoreTree } from '../../../../indicators/scoring/score-tree.ts';
import { sampleTable, sampleTree } from './sample-tree.ts';

const raw: MethodSettings = { normalise: { method: 'none' } };

describe('scoreTree', () => {
  it('takes weighted means over what is there and says how much that is', () => {
    const table = sampleTable([
      [10, 30, 50, 70],
      [10, null, 50, 70],
      [null, null, null, null],
    ]);
    const scores = scoreTree(sampleTree({}, [1, 3, 1, 1, 1, 1]), table, completeMethod(raw));
    expect(scores.nodes.get('A')?.scores.list()).toEqual([25, 10, null]);
    expect([...(scores.nodes.get('A')?.counted ?? [])]).toEqual([2, 1, 0]);
    expect(scores.nodes.get('index')?.scores.list()).toEqual([42.5, 35, null]);
    expect(scores.nodes.get('index')?.status).toEqual(['scored', 'scored', 'not-scored']);
    expect([...(scores.nodes.get('index')?.coverage ?? [])]).toEqual([1, 0.75, 0]);
  });

  it('with equal weights does not look at those of the tree', () => {
    const scores = scoreTree(
      sampleTree({}, [1, 3, 1, 1, 1, 9]),
      sampleTable([[10, 30, 50, 70]]),
      completeMethod({ ...raw, weights: 'equal' }),
    );
    expect(scores.nodes.get('index')?.scores.list()).toEqual([40]);
  });

  it('looks up the aggregation by node, then the node’s own, then level, then default', () => {
    const tree = sampleTree();
    const own = {
      ...tree,
      nodes: tree.nodes.map((node) =>
        node.code === 'B' ? { ...node, aggregation: 'harmonic' as const } : node,
      ),
    };
    const kinds = (settings: MethodSettings) =>
      [...scoreTree(own, sampleTable([[1, 2, 3, 4]]), completeMethod(settings)).nodes.values()]
        .map(({ node, aggregation }) => `${node.code} ${aggregation}`)
        .sort();
    expect(kinds({})).toEqual(['A arithmetic', 'B harmonic', 'index arithmetic']);
    expect(kinds({ aggregate: { default: 'mpi', 1: 'geometric', B: 'inform' } })).toEqual([
      'A geometric',
      'B inform',
      'index mpi',
    ]);
  });

  it('raises scores to the floor before a geometric mean and counts it', () => {
    const method = completeMethod({ ...raw, floor: 1, aggregate: { index: 'geometric' } });
    const scores = scoreTree(sampleTree(), sampleTable([[0, 0, 100, 100]]), method);
    expect(scores.nodes.get('index')?.scores.at(0)).toBeCloseTo(10, 12);
    expect(scores.log).toEqual(['index: 1 scores raised to the floor of 1']);
  });

  it('a mean that does not exist is no score, and is told', () => {
    const method = completeMethod({ ...raw, aggregate: { A: 'geometric' } });
    const scores = scoreTree(sampleTree(), sampleTable([[-1, 4, 3, 5]]), method);
    expect(scores.nodes.get('A')).toMatchObject({ scores: ScoreColumn.of([null]), status: ['not-scored'] });
    expect(scores.nodes.get('index')?.scores.list()).toEqual([4]);
    expect(scores.log).toEqual(['A: 1 units have no geometric mean']);
  });

  it('keeps estimates out of a parent that is scored, and lets them make an estimate', () => {
    const grades = { a1: ['C', 'C'], a2: ['C', 'C'], b1: ['A', 'C'], b2: ['A', 'C'] } as const;
    const rule = { minShare: 0.5, minCount: 2, minTownLevel: 1 };
    const table = sampleTable(
      [
        [10, 30, 50, 70],
        [10, 30, 50, 70],
      ],
      { grades },
    );
    const method = completeMethod({ ...raw, coverage: { 1: rule, index: { minCount: 1, minTownLevel: 1 } } });
    const scores = scoreTree(sampleTree(), table, method);
    expect(scores.nodes.get('A')?.status).toEqual(['estimate', 'estimate']);
    expect(scores.nodes.get('index')?.status).toEqual(['scored', 'estimate']);
    expect(scores.nodes.get('index')?.scores.list()).toEqual([60, 40]);
    expect([...(scores.nodes.get('index')?.coverage ?? [])]).toEqual([0.75, 0.5]);
    expect([...(scores.nodes.get('index')?.townLevelShare ?? [])]).toEqual([0.5, 0]);
    expect(partsOfNode(scores, 'index', method)(0).map(({ weight }) => weight)).toEqual([0, 1]);
    const strict = completeMethod({ ...raw, coverage: { 1: rule, index: { minCount: 1 } } });
    expect(scoreTree(sampleTree(), table, strict).nodes.get('index')?.status).toEqual([
      'scored',
      'not-scored',
    ]);
  });

  it('counts what does not apply neither as there nor as missing', () => {
    const table = sampleTable([[10, null, 50, 70]], { notApplicable: { a2: [true] } });
    const scores = scoreTree(sampleTree(), table, completeMethod({ ...raw, impute: { method: 'mean' } }));
    expect(scores.nodes.get('A')).toMatchObject({
      coverage: Float64Array.of(1),
      counted: Uint16Array.of(1),
      of: Uint16Array.of(1),
      scores: ScoreColumn.of([10]),
    });
  });

  it('drops a column without variance, names it, and asks nothing of it', () => {
    const table = sampleTable([
      [5, 0, 0, 0],
      [5, 1, 1, 1],
    ]);
    const scores = scoreTree(sampleTree(), table, completeMethod());
    expect(scores.log).toEqual(['a1: left out, all values are equal']);
    expect(scores.nodes.get('A')).toMatchObject({
      scores: ScoreColumn.of([0, 100]),
      coverage: Float64Array.of(1, 1),
      of: Uint16Array.of(1, 1),
    });
  });

  it('tells a lack of goalposts, of a denominator, of a log', () => {
    const tree = sampleTree({
      a1: { goalposts: [0, 10] },
      a2: { denominator: 'people' },
      b1: { goalposts: [0, 10], log: true },
    });
    const table = sampleTable([[5, 5, 0, 5]]);
    const { problems, log } = scoreTree(tree, table, completeMethod({ normalise: { method: 'goalposts' } }));
    expect(problems).toEqual([
      'a2: there is no column people to divide by',
      'a2: goalposts are asked for and none are given',
      'b1: a goalpost at or below zero has no log',
      'b1: goalposts are asked for and none are given',
      'b2: goalposts are asked for and none are given',
    ]);
    expect(log).toContain('b1: 1 values at or below zero have no log and count as missing');
  });

  it('cuts and flags values beyond the goalposts, unless told not to', () => {
    const tree = sampleTree({ a1: { goalposts: [0, 10], direction: -1 } });
    const table = sampleTable([[12, 1, 1, 1]]);
    const settings = { method: 'goalposts', fallback: 'minmax' } as const;
    const cut = scoreTree(tree, table, completeMethod({ normalise: settings })).indicators.get('a1');
    expect(cut).toMatchObject({ scores: ScoreColumn.of([0]), isClipped: Uint8Array.of(1) });
    const free = scoreTree(tree, table, completeMethod({ normalise: { ...settings, clip: false } }));
    expect(free.indicators.get('a1')?.scores.at(0)).toBeCloseTo(-20, 12);
  });

  it('takes the log of values and goalposts', () => {
    const tree = sampleTree({ a1: { goalposts: [1, 100], log: true } });
    const method = completeMethod({ normalise: { method: 'goalposts', fallback: 'minmax' } });
    const scores = scoreTree(tree, sampleTable([[10, 1, 1, 1]]), method);
    expect(scores.indicators.get('a1')?.scores.at(0)).toBeCloseTo(50, 12);
  });

  it('scores of an AMPI node go up on the common scale', () => {
    const method = completeMethod({ ...raw, aggregate: { 1: 'ampi' } });
    const scores = scoreTree(sampleTree(), sampleTable([[50, 50, 100, 100]]), method);
    expect(scores.nodes.get('A')?.scores.at(0)).toBeCloseTo(100, 12);
    expect(scores.nodes.get('B')?.scores.at(0)).toBeCloseTo(130, 12);
    expect(scores.nodes.get('index')?.scores.at(0)).toBeCloseTo(75, 12);
  });

  it('Copeland ranks units over the children they have in common', () => {
    const method = completeMethod({ ...raw, aggregate: { index: 'copeland' } });
    const table = sampleTable([
      [3, 3, 3, 3],
      [2, 2, 2, 2],
      [1, 1, 4, 4],
    ]);
    const scores = scoreTree(sampleTree({}, [1, 1, 1, 1, 2, 1]), table, method);
    expect(scores.nodes.get('index')?.scores.list()).toEqual([2, 0, -2]);
  });
});
