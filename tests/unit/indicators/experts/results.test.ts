import { describe, expect, it } from 'vitest';
import { crossResult } from '../../../../indicators/experts/cross-analysis.ts';
import { groupValues } from '../../../../indicators/experts/group.ts';
import type { Panel } from '../../../../indicators/experts/panel.ts';
import { weightsResult } from '../../../../indicators/experts/panel-weights.ts';
import { pestelResult } from '../../../../indicators/experts/pestel.ts';
import { judgementOf, questionsOf } from '../../../../indicators/experts/questions.ts';
import { resultTables } from '../../../../indicators/experts/result-tables.ts';
import { riskResult } from '../../../../indicators/experts/risk-matrix.ts';
import { pairsOf } from '../../../../indicators/scoring/ahp.ts';
import { allAnswered, answerBy, LEVELS, realItems, SMALL } from './small-panel.ts';

const pestel = (id: string, [probability, impact, weight]: readonly [number, number, number]) => ({
  [`pestel/all/${id}/probability`]: probability,
  [`pestel/all/${id}/impact`]: impact,
  [`pestel/all/${id}/weight`]: weight,
});

describe('questions', () => {
  it('of a default-like panel, each once, with its bounds', () => {
    const keys = questionsOf(SMALL).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(3 * 2 + 3 * 3 + 3 * 2 + 36 + 2 * 4 + 2);
    expect(questionsOf({ ...SMALL, weighing: 'budget' })).toHaveLength(keys.length - 36 + 9);
    expect(questionsOf({ ...SMALL, towns: ['ridder', 'altai'] })).toHaveLength(keys.length + 8 + 2);
  });

  it('a whole number for a pair is how many times the first is as important', () => {
    expect([0, 1, 8, -1, -8].map(judgementOf)).toEqual([1, 2, 9, 1 / 2, 1 / 9]);
  });
});

describe('PESTEL', () => {
  const answers = [
    answerBy(1, { ...pestel('f1', [10, -5, 5]), ...pestel('f2', [5, 4, 5]), ...pestel('x1', [10, 1, 1]) }),
    answerBy(2, { ...pestel('f1', [6, -5, 3]), ...pestel('f2', [5, 2, 5]), 'pestel/all/x1/impact': 5 }),
  ];
  const result = pestelResult(SMALL, answers);

  it('is probability × impact × weight of each expert, then the mean', () => {
    // −5 and 0.6 × −5 × 0.6 = −1.8; 2 and 1; 0.2 of the one who gave all three.
    expect(result.factors.map(({ score }) => score?.mean)).toEqual(
      [-3.4, 1.5, 0.2].map((one) => expect.closeTo(one, 12)),
    );
    expect(result.factors[0]?.score).toMatchObject({
      count: 2,
      low: expect.closeTo(-4.2, 12),
      high: expect.closeTo(-2.6, 12),
    });
    expect(result.factors[2]?.score?.count).toBe(1);
    expect(result.order).toEqual(['f1', 'f2', 'x1']);
  });

  it('adds up by letter; a letter without factors has no sum', () => {
    const [political, economic, social] = result.letters;
    expect(political).toMatchObject({
      sum: expect.closeTo(-3.4, 12),
      threats: expect.closeTo(-3.4, 12),
      opportunities: 0,
    });
    // Only the first expert judged both economic factors.
    expect(economic).toMatchObject({
      sum: expect.closeTo(1.7, 12),
      spread: { count: 1, mean: expect.closeTo(2.2, 12) },
    });
    expect(social).toMatchObject({ factors: 0, sum: null, spread: null });
  });
});

describe('cross-analysis', () => {
  const answers = [
    answerBy(1, { 'cross/all/f1/c1': 3, 'cross/all/f1/c2': -3, 'cross/all/f2/c1': 1 }),
    answerBy(2, { 'cross/all/f1/c1': 3, 'cross/all/f2/c1': 1, 'cross/all/f2/c2': 2 }),
  ];
  const result = crossResult(SMALL, answers);

  it('means keep their signs; a cell open in a row that was begun is 0, an open row is nothing', () => {
    expect(result.matrix).toEqual([
      [3, -1.5],
      [1, 1],
      [null, null],
    ]);
  });

  it('active sums of factors and passive sums of components', () => {
    expect(result.factors.map(({ size, net, isStrong }) => [size, net, isStrong])).toEqual([
      [4.5, 1.5, true],
      [2, 2, false],
      [null, null, false],
    ]);
    expect(result.components.map(({ size, net, isStrong }) => [size, net, isStrong])).toEqual([
      [4, 4, true],
      [2.5, -0.5, false],
    ]);
  });

  it('quadrants and the largest pairs', () => {
    expect(
      result.pairs.map(({ factor, component, quadrant }) => `${factor}${component} ${quadrant}`),
    ).toEqual(['f1c1 critical', 'f1c2 driver', 'f2c1 reactive', 'f2c2 inert']);
  });

  it('has no paths of two steps, so DEMATEL says what the direct sums say', () => {
    const { dematel } = crossResult(SMALL, answers, { dematel: true });
    // Items: three factors, two components; the largest sum is 4.5.
    expect(dematel?.radius).toBe(0);
    expect(dematel?.given).toEqual([1, 2 / 4.5, 0, 0, 0].map((one) => expect.closeTo(one, 12)));
    expect(dematel?.received).toEqual([0, 0, 0, 4 / 4.5, 2.5 / 4.5].map((one) => expect.closeTo(one, 12)));
    expect(result.dematel).toBeNull();
  });

  it('of nothing is nothing', () => {
    const none = crossResult(SMALL, [], { dematel: true });
    expect(none).toMatchObject({ pairs: [], experts: 0, dematel: null });
  });
});

describe('weights', () => {
  const { items: weighed } = SMALL.weighed;
  const pairs = (value: (first: number, second: number) => number) =>
    Object.fromEntries(
      pairsOf(weighed.length).map(([a, b]) => [`weights/all/${weighed[a]}/${weighed[b]}`, value(a, b)]),
    );

  it('leave out who contradicts himself or left pairs open', () => {
    // The first dimension twice as important as all others; one who goes round in a circle; one with an open pair.
    const sound = answerBy(
      1,
      pairs((a) => (a === 0 ? 1 : 0)),
    );
    const round = answerBy(
      2,
      pairs((a, b) => ((b - a) % 3 === 2 ? -8 : 8)),
    );
    const { [`weights/all/${weighed[0]}/${weighed[1]}`]: _, ...rest } = pairs(() => 0);
    const result = weightsResult(SMALL, [sound, round, answerBy(3, rest)]);
    expect(result.experts.map(({ leftOut }) => leftOut)).toEqual([null, 'contradictory', 'open']);
    expect(result.used).toBe(1);
    expect(result.items?.map(({ weight }) => weight)).toEqual(
      [0.2, ...Array(8).fill(0.1)].map((one) => expect.closeTo(one, 9)),
    );
    expect(result.consistency?.consistencyRatio).toBeCloseTo(0, 9);
  });

  it('of two experts are the geometric mean of their judgements', () => {
    const result = weightsResult(SMALL, [
      answerBy(
        1,
        pairs((a) => (a === 0 ? 3 : 0)),
      ),
      answerBy(
        2,
        pairs(() => 0),
      ),
    ]);
    // 4 times and once: twice.
    expect(result.items?.[0]?.weight).toBeCloseTo(0.2, 9);
    expect(result.items?.[0]?.spread).toMatchObject({
      count: 2,
      mean: expect.closeTo((4 / 12 + 1 / 9) / 2, 9),
    });
  });

  it('by points are the mean of those who handed out 100', () => {
    const panel: Panel = { ...SMALL, weighing: 'budget' };
    const points = (...given: readonly number[]) =>
      Object.fromEntries(weighed.map((item, at) => [`weights/all/${item}`, given[at] ?? 0]));
    const result = weightsResult(panel, [
      answerBy(1, points(100)),
      answerBy(2, points(50, 50)),
      answerBy(3, points(50, 49)),
      answerBy(4, {}),
      answerBy(5, points(50, 51)),
    ]);
    expect(result.items?.slice(0, 3).map(({ weight }) => weight)).toEqual([0.75, 0.25, 0]);
    expect(result.experts.map(({ leftOut }) => leftOut)).toEqual([
      ...[null, null, 'points-sum', 'open', 'points-sum'],
    ]);
    expect(weightsResult(panel, []).items).toBeNull();
    expect(weightsResult(SMALL, []).items).toBeNull();
  });
});

describe('weights of another level', () => {
  const panel: Panel = {
    ...{ ...SMALL, instruments: ['weights'] },
    weighed: { level: 'risk', items: LEVELS.get('risk') ?? [] },
  };

  it('by pairs: twice, four times and twice give four, two and one of seven', () => {
    const values = {
      ...{ 'weights/all/hazard/vulnerability': 1, 'weights/all/hazard/coping': 3 },
      'weights/all/vulnerability/coping': 1,
    };
    expect(questionsOf(panel).map(({ key }) => key)).toEqual(Object.keys(values));
    const result = weightsResult(panel, [answerBy(1, values, panel)]);
    expect(result.items?.map(({ item, weight }) => [item, weight])).toEqual([
      ['hazard', expect.closeTo(4 / 7, 9)],
      ['vulnerability', expect.closeTo(2 / 7, 9)],
      ['coping', expect.closeTo(1 / 7, 9)],
    ]);
    expect(result.consistency?.consistencyRatio).toBeCloseTo(0, 9);
    expect(resultTables(realItems(), panel, [answerBy(1, values, panel)], {}).get('weights')?.[1]?.[0]).toBe(
      'component',
    );
  });

  it('by points: of twelve items as of three', () => {
    const items = LEVELS.get('social.region') ?? [];
    const many: Panel = { ...panel, weighing: 'budget', weighed: { level: 'social.region', items } };
    const values = Object.fromEntries(items.map((item, at) => [`weights/all/${item}`, at < 4 ? 25 : 0]));
    const result = weightsResult(many, [answerBy(1, values, many)]);
    expect(result.items?.map(({ weight }) => weight)).toEqual([...Array(4).fill(0.25), ...Array(8).fill(0)]);
  });
});

describe('risks', () => {
  const risk = (likelihood: number, consequence: number) => ({
    'risks/all/r1/likelihood': likelihood,
    'risks/all/r1/consequence': consequence,
  });

  it('are the median of each expert’s likelihood × consequence, with quartiles', () => {
    const answers = [
      answerBy(1, risk(5, 1)),
      answerBy(2, risk(3, 4)),
      answerBy(3, risk(4, 4)),
      answerBy(4, { 'risks/all/r1/likelihood': 1 }),
    ];
    const [town] = riskResult(SMALL, answers);
    expect(town).toMatchObject({ town: 'all', order: ['r1'] });
    expect(town?.risks[0]).toMatchObject({
      likelihood: { count: 4, median: 3.5 },
      consequence: { count: 3, median: 4 },
      product: { count: 3, median: 12, low: 8.5, high: 14 },
      level: 'high',
    });
  });

  it.each([
    [2, 2, 'low'],
    [1, 5, 'moderate'],
    [2, 5, 'high'],
    [3, 5, 'very-high'],
  ])('%i × %i is %s', (likelihood, consequence, level) => {
    expect(riskResult(SMALL, [answerBy(1, risk(likelihood, consequence))])[0]?.risks[0]?.level).toBe(level);
  });

  it('of nobody have no level', () => {
    expect(riskResult(SMALL, [])[0]).toMatchObject({ order: [], risks: [{ level: null, product: null }] });
  });
});

describe('what the group said', () => {
  it('is quartiles and median by question; an open one is absent', () => {
    const answers = [1, 2, 4, 5].map((value, at) => answerBy(at + 1, { 'problems/all/f1/relevance': value }));
    expect(groupValues(SMALL, answers)).toEqual({ 'problems/all/f1/relevance': [1.75, 3, 4.25] });
    expect(Object.keys(groupValues(SMALL, [answerBy(1, allAnswered(SMALL, 2))]))).toHaveLength(
      questionsOf(SMALL).length,
    );
  });
});
