import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightLevels } from '../../../indicators/experts/levels.ts';
import { DIMENSIONS } from '../../../indicators/types.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { currentExperts } from '../../../src/explorer/current-experts.ts';
import { currentPanels, panelResult, weightsFrom } from '../../../src/explorer/expert-weights.ts';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { sharesToWeights } from '../../../src/explorer/shares-to-weights.ts';
import { decodeAddress, encodeAddress } from '../../../src/state/address.ts';
import type { ExpertPanel } from '../../../src/state/expert-state.ts';
import { choosePreset, setWeight, setWeights } from '../../../src/state/method-actions.ts';
import type { ExplorerState } from '../../../src/state/state.ts';
import { CATALOGUE, openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const data = realData();
const open = () => createExplorer({ data, state: openingView('en'), systemTheme: 'light' });
/** Judgements that follow from the order of the items: the first of a pair is always so many steps ahead. */
const ordered = (step: number) => new Array<number>(36).fill(step);

/** The pairs of the dimensions as some experts judge them. */
const saidBy = (...experts: readonly (readonly (number | null)[])[]): ExpertPanel => ({
  ...{ way: 'ahp', level: 'potential' },
  experts: experts.map((values) => ({ name: '', values })),
});
const said =
  (panel: ExpertPanel) =>
  (state: ExplorerState): ExplorerState => ({ ...state, experts: [panel] });
const weightsOf = (panel: ExpertPanel) =>
  sharesToWeights(DIMENSIONS, panelResult(panel, DIMENSIONS.length)?.shares ?? []);

describe('weights by experts', () => {
  it('every level has at least two items, and its code stands in the address', () => {
    const levels = weightLevels(data.codebook);
    expect(levels.map(({ code }) => code)).toContain('labour.region');
    expect(new Set(levels.map(({ code }) => code)).size).toBe(levels.length);
    for (const { code, items } of levels) {
      expect(items.length).toBeGreaterThan(1);
      expect(legalValuesOf(data, CATALOGUE).expertLevels.get(code)).toEqual(items);
      for (const item of items) expect(legalValuesOf(data, CATALOGUE).weightCodes.has(item)).toBe(true);
    }
  });

  it('two experts of an old address move the ranks, and the address gives the same scores again', () => {
    const explorer = open();
    const before = explorer.scores('potential', 'town');
    const panel = saidBy(ordered(1), ordered(0));
    explorer.dispatch(said(panel));
    expect(explorer.scores('potential', 'town')).toBe(before);
    explorer.dispatch(setWeights(weightsOf(panel)));
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

  it('experts who find all equal give the author’s setting', () => {
    const panel = saidBy(ordered(0));
    const explorer = open();
    explorer.dispatch(said(panel));
    expect(currentPanels(explorer.state, data)).toHaveLength(1);
    explorer.dispatch(setWeights(weightsOf(panel)));
    expect(explorer.state.method.weights).toEqual({});
    expect(explorer.scores('potential', 'town')).toBe(explorer.authorScores('potential', 'town'));
  });

  it('one open pair of one expert gives no result', () => {
    expect(panelResult(saidBy(ordered(1), [...ordered(1).slice(1), null]), 9)).toBeNull();
  });

  it('all points on one dimension give it all the weight', () => {
    const explorer = open();
    const panel: ExpertPanel = {
      ...{ way: 'budget', level: 'potential' },
      experts: [{ name: '', values: DIMENSIONS.map((code) => (code === 'labour' ? 100 : 0)) }],
    };
    explorer.dispatch(said(panel));
    explorer.dispatch(setWeights(weightsOf(panel)));
    expect(explorer.state.method.weights).toMatchObject({ labour: 3, economic: 0 });
    expect(weightsFrom(explorer.state, data, 'potential')).toBe(
      'weights of potential: budget allocation, 1 expert',
    );
    expect(weightsFrom(explorer.state, data, 'risk')).toBe('');
    const labour = explorer.scores('potential', 'town');
    expect(labour?.ranked.length).toBeGreaterThan(10);
  });

  it('any allocation of any experts gives weights in the proportion of the mean points', () => {
    const level = weightLevels(data.codebook).find(({ code }) => code === 'social.town');
    const items = level?.items ?? [];
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
        const result = panelResult({ way: 'budget', level: 'social.town', experts: values }, items.length);
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
});
