import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionResult } from '../../../../indicators/experts/action-matrix.ts';
import { townGaps } from '../../../../indicators/experts/factor-gaps.ts';
import type { Panel } from '../../../../indicators/experts/panel.ts';
import type { IndexScores, NodeScore } from '../../../../indicators/types.ts';
import { answerBy, realItems, relevance, SMALL } from './small-panel.ts';

const rated = (action: string, [cost, authority, time, readiness]: readonly number[], town = 'all') => ({
  [`actions/${town}/${action}/cost`]: cost ?? 1,
  [`actions/${town}/${action}/authority`]: authority ?? 1,
  [`actions/${town}/${action}/time`]: time ?? 1,
  [`actions/${town}/${action}/readiness`]: readiness ?? 1,
});

describe('action matrix', () => {
  const answer = answerBy(1, {
    ...relevance(SMALL, [5, 4, 3]),
    ...rated('a1', [5, 4, 4, 3]),
    ...rated('a2', [1, 2, 2, 3]),
  });

  it('by hand: need is the weighted gap of what an action is linked to', () => {
    const { towns } = actionResult(SMALL, [answer], { ridder: { f1: 0.6, f2: 0.2 } });
    const [all, ridder] = towns;
    // Weights as parts of the heaviest: 1, 0.8, 0.6. Links of a1: 1 to f1, 3 to f2; of a2: 2 to x1, which has no score.
    expect(ridder?.actions[0]?.need).toBeCloseTo((1 * 0.6 * 1 + 0.8 * 0.2 * 3) / 4, 12);
    expect(ridder?.actions[1]?.need).toBeCloseTo((0.6 * 0.5 * 2) / 2, 12);
    expect(ridder?.actions[0]?.priority).toBeCloseTo(0.27 * 4, 12);
    expect(ridder?.actions[1]?.priority).toBeCloseTo(0.3 * 2, 12);
    expect(ridder?.actions.map(({ rank }) => rank)).toEqual([1, 2]);
    expect(ridder?.actions[1]?.parts).toEqual([
      { factor: 'x1', link: 2, weight: expect.closeTo(0.6, 12), gap: 0.5, gapBy: 'relevance' },
    ]);
    // Without scores of all towns together relevance stands for every gap: 1, 0.75.
    expect(all?.town).toBe('all');
    expect(all?.actions[0]?.need).toBeCloseTo((1 * 1 * 1 + 0.8 * 0.75 * 3) / 4, 12);
  });

  it('cells: invest above the diagonal, select on it, wait below', () => {
    const { towns } = actionResult(SMALL, [answer], { ridder: { f1: 1, f2: 1 } });
    expect(towns[1]?.actions.map(({ cell }) => cell)).toEqual([
      { need: 2, feasibility: 2, call: 'invest' },
      { need: 0, feasibility: 0, call: 'wait' },
    ]);
    const middle = actionResult(SMALL, [answer], {}, { needCuts: [0.1, 0.2], feasibilityCuts: [3, 5] });
    expect(middle.towns[0]?.actions.map(({ cell }) => cell?.call)).toEqual(['invest', 'select']);
  });

  it('an expert who left a rating open is not counted; without ratings or links there is no rank', () => {
    const { 'actions/all/a1/time': _, ...open } = answer.values;
    const { towns } = actionResult(SMALL, [answerBy(1, open)], {});
    expect(
      towns[0]?.actions.map(({ feasibility, rank, cell }) => [
        feasibility?.mean ?? null,
        rank,
        cell !== null,
      ]),
    ).toEqual([
      [null, null, false],
      [2, null, true],
    ]);
    const unlinked: Panel = { ...SMALL, actions: SMALL.actions.map((action) => ({ ...action, links: {} })) };
    expect(actionResult(unlinked, [answer], {}).towns[0]?.actions[0]).toMatchObject({
      need: null,
      priority: null,
    });
    expect(actionResult({ ...SMALL, instruments: ['problems'] }, [answer], {}).towns).toEqual([]);
  });

  it('without a problem field all factors weigh alike, and only scores are gaps', () => {
    const panel: Panel = { ...SMALL, instruments: ['actions'] };
    const [, ridder] = actionResult(panel, [answer], { ridder: { f1: 0.6, f2: 0.2 } }).towns;
    expect(ridder?.actions.map(({ need }) => need)).toEqual([expect.closeTo((0.6 + 0.2 * 3) / 4, 12), null]);
  });

  it('towns asked by themselves have their own feasibility', () => {
    const panel: Panel = { ...SMALL, towns: ['ridder', 'altai'] };
    const values = {
      ...relevance(SMALL, [5, 5, 5]),
      ...rated('a1', [5, 5, 5, 5], 'ridder'),
      ...rated('a1', [1, 1, 1, 1], 'altai'),
    };
    const { towns } = actionResult(panel, [answerBy(1, values)], {});
    expect(
      towns.map(({ town, feasibilityOf, actions }) => [town, feasibilityOf, actions[0]?.feasibility?.mean]),
    ).toEqual([
      ['ridder', 'town', 5],
      ['altai', 'town', 1],
    ]);
  });

  it('intervals need five experts, hold equal ranks where all agree, and do not know the order of answers', () => {
    const same = [1, 2, 3, 4, 5].map((number) => ({ ...answerBy(number, answer.values) }));
    expect(actionResult(SMALL, same.slice(1), {}).towns[0]?.actions[0]?.interval).toBeNull();
    expect(actionResult(SMALL, same, {}).towns[0]?.actions.map(({ interval }) => interval)).toEqual([
      [1, 1],
      [2, 2],
    ]);
    const rating = fc.integer({ min: 1, max: 5 });
    const expert = fc.tuple(
      fc.array(rating, { minLength: 4, maxLength: 4 }),
      fc.array(rating, { minLength: 4, maxLength: 4 }),
      fc.array(rating, { minLength: 3, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(expert, { minLength: 5, maxLength: 9 }), (drawn) => {
        const answers = drawn.map(([first, second, factors], at) =>
          answerBy(at + 1, { ...relevance(SMALL, factors), ...rated('a1', first), ...rated('a2', second) }),
        );
        const result = actionResult(SMALL, answers, {}, { runs: 40 });
        expect(actionResult(SMALL, [...answers].reverse(), {}, { runs: 40 })).toEqual(result);
        for (const { interval } of result.towns[0]?.actions ?? []) {
          expect(interval?.[0]).toBeGreaterThanOrEqual(1);
          expect(interval?.[1]).toBeLessThanOrEqual(2);
          expect((interval?.[0] ?? 9) <= (interval?.[1] ?? 0)).toBe(true);
        }
      }),
      { seed: 55, numRuns: 40 },
    );
  });
});

describe('gaps of towns', () => {
  const node = (name: string, score: number | null, status: NodeScore['status'] = 'scored') =>
    ({ node: name, score, status }) as NodeScore;
  const scores = (nodes: Readonly<Record<string, Readonly<Record<string, NodeScore>>>>) =>
    ({
      places: Object.fromEntries(Object.entries(nodes).map(([id, one]) => [id, { nodes: one }])),
    }) as unknown as IndexScores;

  it('are what the score lacks to 100, and a tenth of a risk; only what is scored counts', () => {
    const panel: Panel = {
      ...SMALL,
      factors: ['f3', 'f5', 'f8'].map((id) => ({ id, text: null, letter: 'e' })),
    };
    const potential = scores({
      ridder: { economic: node('economic', 30) },
      altai: { economic: node('economic', 50) },
      rudny: { economic: node('economic', 20, 'estimate') },
    });
    const risk = scores({ ridder: { dependence: node('dependence', 8) }, altai: {}, rudny: {} });
    const gaps = townGaps(realItems(), panel, { potential, risk });
    expect(gaps['ridder']).toEqual({ f3: 0.8, f5: 0.7 });
    expect(gaps['altai']).toEqual({ f5: 0.5 });
    expect(gaps['rudny']).toEqual({});
    expect(gaps['all']).toEqual({ f3: 0.8, f5: expect.closeTo(0.6, 12) });
  });
});
