import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { currentExperts } from '../../../src/explorer/current-experts.ts';
import { expertLevels } from '../../../src/explorer/expert-levels.ts';
import { panelResult, weightsFrom } from '../../../src/explorer/expert-weights.ts';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { sharesToWeights } from '../../../src/explorer/shares-to-weights.ts';
import { expertsView } from '../../../src/panels/weights/experts-view.ts';
import { decodeAddress, encodeAddress } from '../../../src/state/address.ts';
import { addExpert, setExpertValue, setExpertValues } from '../../../src/state/expert-actions.ts';
import { MAX_EXPERTS, valueCount } from '../../../src/state/expert-state.ts';
import { choosePreset, setWeight, setWeights } from '../../../src/state/method-actions.ts';
import { CATALOGUE, openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const data = realData();
const open = () => createExplorer({ data, state: openingView('en'), systemTheme: 'light' });
const NINE = { way: 'ahp', level: 'potential', itemCount: 9 } as const;
const choice = { level: 'potential', way: 'ahp', expert: 0 } as const;

/** Judgements that follow from the order of the items: the first of a pair is always so many steps ahead. */
const ordered = (step: number) => new Array<number>(36).fill(step);

describe('weights by experts', () => {
  it('every level has at least two items, and its code stands in the address', () => {
    const levels = expertLevels(data.codebook);
    expect(levels.map(({ code }) => code)).toContain('labour.region');
    expect(new Set(levels.map(({ code }) => code)).size).toBe(levels.length);
    for (const { code, items } of levels) {
      expect(items.length).toBeGreaterThan(1);
      expect(legalValuesOf(data, CATALOGUE).expertLevels.get(code)).toBe(items.length);
      for (const item of items) expect(legalValuesOf(data, CATALOGUE).weightCodes.has(item)).toBe(true);
    }
  });

  it('two experts move the ranks, say so in the method, and the address gives the same scores', () => {
    const explorer = open();
    const before = explorer.scores('potential', 'town');
    explorer.dispatch(setExpertValues(NINE, 0, ordered(1)));
    explorer.dispatch(addExpert(NINE));
    explorer.dispatch(setExpertValues(NINE, 1, ordered(0)));
    expect(explorer.scores('potential', 'town')).toBe(before);
    const { weights, together } = expertsView(explorer, choice);
    expect(together?.isAccepted).toBe(true);
    explorer.dispatch(setWeights(weights ?? {}));
    const after = explorer.scores('potential', 'town');
    expect(after?.ranked).not.toEqual(before?.ranked);
    expect(after?.method).toMatch(/weights of potential: AHP, 2 experts, CR 0\.0\d; weights economic/);
    expect(currentExperts(explorer)).toHaveLength(1);
    const { state, rejected } = decodeAddress(
      encodeAddress(explorer.state, CATALOGUE),
      'en',
      legalValuesOf(data, CATALOGUE),
    );
    expect(rejected).toEqual([]);
    const again = createExplorer({ data, state, systemTheme: 'light' });
    expect(again.scores('potential', 'town')).toEqual(after);
    expect(again.scores('potential', 'region')).toEqual(explorer.scores('potential', 'region'));
    explorer.dispatch(setWeight('economic', 0.5));
    expect(explorer.scores('potential', 'town')?.method).not.toContain('AHP');
    explorer.dispatch(choosePreset('author'));
    expect(explorer.state).toEqual(openingView('en'));
    expect(explorer.scores('potential', 'town')).toBe(before);
  });

  it('experts who find all equal leave the author’s setting as it is', () => {
    const explorer = open();
    explorer.dispatch(setExpertValues(NINE, 0, ordered(0)));
    const { weights, isCurrent } = expertsView(explorer, choice);
    expect(isCurrent).toBe(true);
    explorer.dispatch(setWeights(weights ?? {}));
    expect(explorer.state.method.weights).toEqual({});
    expect(explorer.scores('potential', 'town')).toBe(explorer.authorScores('potential', 'town'));
  });

  it('one open pair of one expert keeps the weights as they are', () => {
    const explorer = open();
    explorer.dispatch(setExpertValues(NINE, 0, ordered(1)));
    explorer.dispatch(addExpert(NINE));
    explorer.dispatch(setExpertValues(NINE, 1, ordered(1)));
    explorer.dispatch(setExpertValue(NINE, 1, 35, null));
    const { weights, shares, experts } = expertsView(explorer, choice);
    expect([weights, shares]).toEqual([null, null]);
    expect(experts.map(({ isDone }) => isDone)).toEqual([true, false]);
  });

  it('judgements that contradict each other give weights to look at, none to apply', () => {
    const explorer = open();
    explorer.dispatch(setExpertValues(NINE, 0, ordered(4)));
    const { weights, shares, own } = expertsView(explorer, choice);
    expect(shares).toHaveLength(9);
    expect(weights).toBeNull();
    expect(own?.odd).not.toBeNull();
  });

  it('all points on one dimension give it all the weight', () => {
    const explorer = open();
    const points = { way: 'budget', level: 'potential', itemCount: 9 } as const;
    explorer.dispatch(setExpertValue(points, 0, 4, 100));
    explorer.dispatch(setWeights(expertsView(explorer, { ...choice, way: 'budget' }).weights ?? {}));
    expect(explorer.state.method.weights).toMatchObject({ labour: 3, economic: 0 });
    expect(weightsFrom(explorer.state, data, 'potential')).toBe(
      'weights of potential: budget allocation, 1 expert',
    );
    expect(weightsFrom(explorer.state, data, 'risk')).toBe('');
    const labour = explorer.scores('potential', 'town');
    expect(labour?.ranked.length).toBeGreaterThan(10);
  });

  it('any allocation of any experts gives weights in the proportion of the mean points', () => {
    const level = expertLevels(data.codebook).find(({ code }) => code === 'social.town');
    const items = level?.items ?? [];
    const place = { way: 'budget', level: 'social.town', itemCount: items.length } as const;
    const cut = fc.array(fc.integer({ min: 0, max: 100 }), {
      minLength: items.length - 1,
      maxLength: items.length - 1,
    });
    const allocation = cut.map((cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), 100];
      return items.map((_, i) => (at[i + 1] ?? 0) - (at[i] ?? 0));
    });
    fc.assert(
      fc.property(fc.array(allocation, { minLength: 1, maxLength: 4 }), (experts) => {
        const values = experts.map((points) => ({ name: '', values: points }));
        const result = panelResult({ way: place.way, level: place.level, experts: values }, items.length);
        const weights = sharesToWeights(items, result?.shares ?? []);
        const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
        items.forEach((item, i) => {
          const mean = experts.reduce((sum, points) => sum + (points[i] ?? 0), 0) / experts.length;
          expect((weights[item] ?? 0) / total).toBeCloseTo(mean / 100, 10);
        });
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it('never has more experts than an address takes', () => {
    const explorer = open();
    for (let one = 0; one < MAX_EXPERTS + 3; one += 1) explorer.dispatch(addExpert(NINE));
    expect(explorer.state.experts[0]?.experts).toHaveLength(MAX_EXPERTS);
    expect(valueCount('ahp', 9)).toBe(36);
  });
});
