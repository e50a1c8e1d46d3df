import { describe, expect, it } from 'vitest';
import type { Panel } from '../../indicators/experts/panel.ts';
import { weightsResult } from '../../indicators/experts/panel-weights.ts';
import { pairKeys } from '../../indicators/experts/questions.ts';
import { ahpWeights, combineJudgements, pairsOf } from '../../indicators/scoring/ahp.ts';
import { answerBy, SMALL } from '../unit/indicators/experts/small-panel.ts';

const DRINKS = ['coffee', 'wine', 'tea', 'beer', 'soda', 'milk', 'water'] as const;

// Saaty 2008, International Journal of Services Sciences 1:1, 83–98, table "Which drink is consumed more in the USA?",
// as collected in the tests of AHPy (MIT). The first drink is so many times the second.
const JUDGED: readonly (readonly [first: string, second: string, times: number])[] = [
  ['coffee', 'wine', 9],
  ['coffee', 'tea', 5],
  ['coffee', 'beer', 2],
  ['coffee', 'soda', 1],
  ['coffee', 'milk', 1],
  ['water', 'coffee', 2],
  ['water', 'wine', 9],
  ['water', 'tea', 9],
  ['water', 'beer', 3],
  ['water', 'soda', 2],
  ['water', 'milk', 3],
  ['tea', 'wine', 3],
  ['beer', 'wine', 9],
  ['beer', 'tea', 3],
  ['beer', 'milk', 1],
  ['soda', 'wine', 9],
  ['soda', 'tea', 4],
  ['soda', 'beer', 2],
  ['soda', 'milk', 2],
  ['milk', 'wine', 9],
  ['milk', 'tea', 3],
];

const judgements = pairsOf(DRINKS.length).map(([a, b]) => {
  const isPair = (one?: string, other?: string) => JUDGED.find(([x, y]) => x === one && y === other)?.[2];
  const forth = isPair(DRINKS[a], DRINKS[b]);
  const back = isPair(DRINKS[b], DRINKS[a]);
  return forth ?? (back === undefined ? null : 1 / back);
});

describe('R11 analytic hierarchy process', () => {
  const result = ahpWeights(judgements, DRINKS.length);

  it('weights of the drinks: Saaty 2008', () => {
    expect(judgements).toHaveLength(21);
    [0.1775, 0.0191, 0.0418, 0.1164, 0.1896, 0.1288, 0.3268].forEach((share, i) => {
      expect(Math.abs((result?.shares[i] ?? Number.NaN) - share)).toBeLessThan(5.1e-5);
    });
  });

  it('consistency ratio of the drinks', () => {
    expect(Math.abs((result?.consistencyRatio ?? Number.NaN) - 0.022)).toBeLessThan(5e-4);
  });

  it('a panel that weighs the drinks says the same', () => {
    const panel: Panel = {
      ...{ ...SMALL, instruments: ['weights'], weighing: 'ahp' },
      weighed: { level: 'drinks', items: DRINKS },
    };
    const values = pairKeys(DRINKS).map((key, at) => {
      const times = judgements[at] ?? 0;
      return [key, times >= 1 ? times - 1 : 1 - Math.round(1 / times)] as const;
    });
    const said = weightsResult(panel, [answerBy(1, Object.fromEntries(values), panel)]);
    expect(said.items?.map(({ weight }) => weight)).toEqual(
      result?.shares.map((share) => expect.closeTo(share, 12)),
    );
    expect(said.consistency?.consistencyRatio).toBeCloseTo(result?.consistencyRatio ?? Number.NaN, 12);
  });

  it('two experts of one mind say what one of them says', () => {
    const both = ahpWeights(combineJudgements([judgements, judgements]), DRINKS.length);
    both?.shares.forEach((share, i) => {
      expect(share).toBeCloseTo(result?.shares[i] ?? Number.NaN, 12);
    });
  });
});
