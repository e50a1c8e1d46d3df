import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Panel } from '../../../../indicators/experts/panel.ts';
import { problemField } from '../../../../indicators/experts/problem-field.ts';
import { answerBy, relevance, SMALL } from './small-panel.ts';

const SEED = { seed: 51, numRuns: 100 };

function answersOf(rows: readonly (readonly (number | null)[])[], panel = SMALL): readonly Answer[] {
  return rows.map((row, at) => answerBy(at + 1, relevance(panel, row)));
}

function withPoints(answer: Answer, points: readonly number[]): Answer {
  const given = SMALL.factors.map(({ id }, at) => [`problems/all/${id}/points`, points[at] ?? 0]);
  return { ...answer, values: { ...answer.values, ...Object.fromEntries(given) } };
}

describe('problem field', () => {
  const six = answersOf([
    [5, 3, 1],
    [5, 4, 1],
    [4, 3, 2],
    [4, 3, 2],
    [5, 2, 1],
    [4, 3, 5],
  ]);

  it('grades by mean relevance and names who stands apart', () => {
    const { factors } = problemField(SMALL, six);
    expect(factors.map(({ relevance: one }) => one?.mean)).toEqual([4.5, 3, 2]);
    expect(factors.map(({ grade }) => grade)).toEqual(['high', 'relevant', 'moderate']);
    expect(factors.map(({ dissent }) => dissent.map(({ name, distance }) => [name, distance]))).toEqual([
      [],
      [],
      [['E6', 3.5]],
    ]);
  });

  it('other cuts make other grades', () => {
    const { factors } = problemField(SMALL, six, { cuts: [1.5, 3] });
    expect(factors.map(({ grade }) => grade)).toEqual(['high', 'high', 'relevant']);
  });

  it('weights are mean relevance over the sum of all', () => {
    const { factors, weightsBy } = problemField(SMALL, six);
    expect(weightsBy).toBe('relevance');
    [4.5, 3, 2].forEach((mean, at) => {
      expect(factors[at]?.weight).toBeCloseTo(mean / 9.5, 12);
    });
  });

  it('points count from half of the experts on, and only whole hundreds', () => {
    const [first, second, ...rest] = six;
    const points = [
      [50, 50, 0],
      [30, 50, 20],
      [100, 0, 0],
    ] as const;
    if (first === undefined || second === undefined) throw new Error('six experts');
    const two = [withPoints(first, points[0]), withPoints(second, points[1]), ...rest];
    expect(problemField(SMALL, two)).toMatchObject({ weightsBy: 'relevance', pointExperts: 2 });
    const three = two.map((one, at) => (at === 2 ? withPoints(one, points[2]) : one));
    expect(problemField(SMALL, three)).toMatchObject({ weightsBy: 'points', pointExperts: 3 });
    expect(problemField(SMALL, three).factors.map(({ weight }) => weight)).toEqual(
      [0.6, 1 / 3, 1 / 15].map((one) => expect.closeTo(one, 12)),
    );
    const short = three.map((one, at) => (at === 2 ? withPoints(one, [99, 0, 0]) : one));
    expect(problemField(SMALL, short)).toMatchObject({ weightsBy: 'relevance', pointExperts: 2 });
  });

  it('P(grade) is certain where all say the same, and split where the mean lies on a cut', () => {
    const { factors } = problemField(SMALL, six);
    expect(factors[0]?.probabilities).toMatchObject({ high: 1 });
    const p = factors[1]?.probabilities;
    expect((p?.high ?? 1) + (p?.relevant ?? 1) + (p?.moderate ?? 1)).toBeCloseTo(1, 12);
    expect(p?.relevant).toBeGreaterThan(0.4);
    expect(p?.moderate).toBeGreaterThan(0.1);
    // By a second way: the mean of 6 draws from 3 4 3 3 2 3 is below 3 iff more 2 than 4 are drawn.
    let below = 0;
    for (let twos = 0; twos <= 6; twos += 1)
      for (let fours = 0; fours + twos <= 6 && fours < twos; fours += 1)
        below += (multinomial(twos, fours, 6 - twos - fours) * 4 ** (6 - twos - fours)) / 6 ** 6;
    expect(problemField(SMALL, six, { runs: 20_000 }).factors[1]?.probabilities?.moderate).toBeCloseTo(
      below,
      1.5,
    );
  });

  it('agreement needs five experts who rated every factor', () => {
    expect(problemField(SMALL, six)).toMatchObject({
      consensus: 'agreed',
      agreement: { experts: 6, items: 3 },
    });
    expect(problemField(SMALL, six.slice(0, 4))).toMatchObject({ consensus: 'too-few', agreement: null });
    const open = six.map((one, at) => (at < 2 ? answerBy(at + 1, relevance(SMALL, [5, null, 1])) : one));
    expect(problemField(SMALL, open)).toMatchObject({ consensus: 'too-few', experts: 6 });
  });

  it('says that there is none, or no order to agree on', () => {
    const split = answersOf([
      [1, 2, 3],
      [3, 2, 1],
      [2, 3, 1],
      [1, 3, 2],
      [3, 1, 2],
      [2, 1, 3],
    ]);
    expect(problemField(SMALL, split)).toMatchObject({ consensus: 'not-agreed', agreement: { w: 0 } });
    const equal = answersOf(Array.from({ length: 6 }, () => [3, 3, 3]));
    expect(problemField(SMALL, equal)).toMatchObject({ consensus: 'no-ranking', agreement: null });
  });

  it('with one expert or none has no probabilities and no agreement', () => {
    const one = problemField(SMALL, six.slice(0, 1));
    expect(one.factors[0]).toMatchObject({ grade: 'high', probabilities: null });
    const none = problemField(SMALL, []);
    expect(none).toMatchObject({ experts: 0, weightsBy: null, consensus: 'too-few' });
    expect(none.factors[0]).toEqual({
      id: 'f1',
      relevance: null,
      grade: null,
      probabilities: null,
      weight: null,
      dissent: [],
    });
  });

  it('knows neither the order of the answers nor that of the factors', () => {
    const cell = fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 }), (rows) => {
        const whole = problemField(SMALL, answersOf(rows), { runs: 50 });
        const mixed = problemField(SMALL, [...answersOf(rows)].reverse(), { runs: 50 });
        expect(mixed).toEqual(whole);
        const turned: Panel = { ...SMALL, factors: [...SMALL.factors].reverse() };
        const other = problemField(turned, answersOf(rows), { runs: 50 });
        const byId = new Map(other.factors.map((factor) => [factor.id, factor]));
        for (const factor of whole.factors) {
          const same = byId.get(factor.id);
          expect({ ...same, weight: null }).toEqual({ ...factor, weight: null });
          if (factor.weight === null) expect(same?.weight).toBeNull();
          else expect(same?.weight).toBeCloseTo(factor.weight, 12);
        }
      }),
      SEED,
    );
  });
});

function multinomial(a: number, b: number, c: number): number {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  return factorial(a + b + c) / (factorial(a) * factorial(b) * factorial(c));
}
