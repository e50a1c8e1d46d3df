import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreIndex } from '../../../indicators/scoring/score-index.ts';
import { DIMENSIONS, type IndexId, type IndexScores, RISK_DIMENSIONS } from '../../../indicators/types.ts';
import { placeGroupsOf } from '../../../src/data/place-groups.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { indexOptions } from '../../../src/explorer/method-options.ts';
import { rankChange } from '../../../src/panels/tables/rank-change.ts';
import { isPcaCurrent, pcaPreset, spreadWeights } from '../../../src/panels/weights/spread-weights.ts';
import { decodeAddress, encodeAddress } from '../../../src/state/address.ts';
import { changeMethod, choosePreset, setWeight, setWeights } from '../../../src/state/method-actions.ts';
import {
  AGGREGATIONS,
  AUTHOR_METHOD,
  type MethodState,
  NORMALISATIONS,
} from '../../../src/state/method-state.ts';
import { CATALOGUE, openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const data = realData();
const edition = data.editions['town-2022'];
if (edition === undefined) throw new Error('the edition of towns is not there');

/** The core editions as they come over the wire. */
const coreEditions = Object.values(data.editions).filter(({ kind }) => kind === 'core');

function scored(change: Partial<MethodState>, index: IndexId = 'potential'): IndexScores {
  if (edition === undefined) throw new Error('no edition');
  return scoreIndex(
    edition,
    data.codebook,
    index,
    indexOptions({ ...AUTHOR_METHOD, ...change }, edition, index, placeGroupsOf(data)),
  );
}

function same(a: IndexScores, b: IndexScores): void {
  expect(a.ranked).toEqual(b.ranked);
  for (const [placeId, place] of Object.entries(a.places)) {
    for (const [node, { score }] of Object.entries(place.nodes)) {
      const other = b.places[placeId]?.nodes[node]?.score ?? null;
      if (score === null || other === null) expect(score).toBe(other);
      else expect(Math.abs(score - other)).toBeLessThan(1e-12 * 100);
    }
  }
}

const allWeights = (weight: number, codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, weight]));
const CODES = [...DIMENSIONS, ...RISK_DIMENSIONS, ...data.codebook.map(({ id }) => id)];

describe('method in force', () => {
  it.each(['potential', 'risk'] as const)('equal weights of any size are the default: %s', (index) => {
    const own = scored({}, index);
    expect(own).toEqual(scoreIndex(edition, data.codebook, index));
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 3, noNaN: true }), (weight) => {
        same(scored({ weights: allWeights(weight, CODES) }, index), own);
      }),
      { seed: 7, numRuns: 10 },
    );
  });

  it('k times the weights change nothing', () => {
    const weights = { economic: 2, labour: 0.4, social: 1.2, environmental: 0 };
    const rest = allWeights(
      1,
      DIMENSIONS.filter((node) => !(node in weights)),
    );
    const doubled = Object.fromEntries(
      Object.entries({ ...rest, ...weights }).map(([code, w]) => [code, w * 1.5]),
    );
    same(scored({ weights: doubled }), scored({ weights: { ...rest, ...weights } }));
  });

  it('a dimension without weight has no say, and all weight on one gives its order', () => {
    const only = scored({ weights: { ...allWeights(0, DIMENSIONS), labour: 1 } });
    for (const placeId of only.ranked) {
      const nodes = only.places[placeId]?.nodes;
      if (nodes?.['labour']?.status !== 'scored') continue;
      expect(nodes['potential']?.score).toBeCloseTo(Math.max(10, nodes['labour'].score ?? 0), 10);
    }
    expect(only.ranked.length).toBeGreaterThan(10);
    expect(only.method).toContain('economic 0');
  });

  it('every choice gives scores on the scale and says itself in the printed method', () => {
    for (const normalise of NORMALISATIONS) {
      for (const aggregate of AGGREGATIONS) {
        const { places, ranked, method } = scored({ normalise, aggregate, missing: 'mean' });
        expect(ranked.length).toBeGreaterThan(10);
        expect(method).toContain(`potential ${aggregate}`);
        expect(method).toContain('missing = mean');
        for (const placeId of ranked) {
          const { score = null, parts = [] } = places[placeId]?.nodes['potential'] ?? {};
          expect(score).toBeGreaterThan(-20);
          expect(score).toBeLessThan(120);
          if (aggregate !== 'ampi') continue;
          const mean = parts.reduce((sum, part) => sum + part.weight * (part.score ?? 0), 0);
          const gap = parts.reduce(
            (sum, part) =>
              sum +
              (part.isNeutral ? part.weight * ((part.score ?? 0) - (score ?? 0)) : (part.contribution ?? 0)),
            0,
          );
          expect(gap).toBeCloseTo(mean - (score ?? 0), 8);
        }
      }
    }
  });

  it.each(['group', 'region', 'mean'] as const)(
    'filled in by %s: flagged, uncounted, and no place gains a status',
    (missing) => {
      for (const index of ['potential', 'risk'] as const) {
        const own = scored({}, index);
        const filled = scored({ missing }, index);
        let flagged = 0;
        for (const [placeId, place] of Object.entries(filled.places)) {
          for (const [node, { imputed, status, coverage, score }] of Object.entries(place.nodes)) {
            const before = own.places[placeId]?.nodes[node];
            expect([status, coverage]).toEqual([before?.status, before?.coverage]);
            expect(before?.imputed).toBe(0);
            // What is filled in elsewhere moves the median that a missing dimension is set to.
            const isNeutral = Object.values(place.nodes).some(({ parts }) => parts.some((p) => p.isNeutral));
            if (imputed === 0 && !isNeutral) expect(score).toEqual(before?.score);
            flagged += imputed;
          }
          for (const { cell, imputed, score } of Object.values(place.indicators)) {
            if (imputed) expect([cell, score === null]).toEqual([null, false]);
            else expect(score === null).toBe(cell === null || score === null);
          }
          const counted = Object.values(place.indicators).filter(({ imputed }) => imputed).length;
          expect(place.nodes[index]?.imputed ?? 0).toBeLessThanOrEqual(counted);
        }
        // Of the risk indicators the regions publish only unemployment in the same unit, which every town has.
        if (missing !== 'region' || index === 'potential') expect(flagged).toBeGreaterThan(5);
      }
    },
  );

  it('the group is the industry of the enterprise, by hand for one gap', () => {
    const filled = scored({ missing: 'group' });
    const { groupOf } = placeGroupsOf(data);
    let checked = 0;
    for (const [placeId, place] of Object.entries(filled.places)) {
      for (const [id, { imputed, score }] of Object.entries(place.indicators)) {
        const indicator = data.codebook.find((one) => one.id === id);
        if (!imputed || indicator?.goalposts == null || indicator.log) continue;
        const column = edition.indicatorIds.indexOf(id);
        const values = edition.placeIds.flatMap((other, i) => {
          const value = edition.cells[i]?.[column]?.value ?? null;
          return value === null || groupOf(other) !== groupOf(placeId) ? [] : [value];
        });
        const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
        const [low, high] = indicator.goalposts;
        const share = indicator.direction === 1 ? (mean - low) / (high - low) : (high - mean) / (high - low);
        expect(score).toBeCloseTo(100 * Math.min(1, Math.max(0, share)), 8);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(3);
    expect(filled.method).toContain('missing = mean of industry');
  });

  it('between the years: the very gaps that stand ready, flagged, uncounted, and no place gains a status', () => {
    const moved: string[] = [];
    for (const core of coreEditions) {
      for (const index of ['potential', 'risk'] as const) {
        const by = (missing: MethodState['missing']) =>
          scoreIndex(
            core,
            data.codebook,
            index,
            indexOptions({ ...AUTHOR_METHOD, missing }, core, index, placeGroupsOf(data)),
          );
        const [own, filled] = [by('none'), by('interpolation')];
        expect(filled.method).toContain('missing = linear interpolation in time, gaps of at most 2 years');
        const flagged = Object.entries(filled.places).flatMap(([placeId, { indicators }]) =>
          Object.values(indicators).flatMap(({ node, imputed, cell, score }) => {
            if (!imputed) return [];
            expect([cell, score === null]).toEqual([null, false]);
            return [`${placeId} ${node}`];
          }),
        );
        const ready = (core.interpolations ?? []).map(([placeId, id]) => `${placeId} ${id}`);
        if (index === 'potential') expect(flagged.sort()).toEqual(ready.sort());
        for (const [placeId, place] of Object.entries(filled.places)) {
          for (const [node, { status, coverage, score, imputed }] of Object.entries(place.nodes)) {
            const before = own.places[placeId]?.nodes[node];
            expect([status, coverage]).toEqual([before?.status, before?.coverage]);
            if (imputed === 0) expect(score).toEqual(before?.score);
            else moved.push(`${core.year} ${placeId} ${node}`);
          }
        }
      }
    }
    expect(moved).toEqual(['2016 zhanaozen social', '2016 zhanaozen potential']);
  });

  it('between the years: the social score of Zhanaozen 2016 by hand', () => {
    const core = coreEditions.find(({ year }) => year === 2016);
    if (core === undefined) throw new Error('no core edition of 2016');
    const options = indexOptions(
      { ...AUTHOR_METHOD, missing: 'interpolation' },
      core,
      'potential',
      placeGroupsOf(data),
    );
    const place = scoreIndex(core, data.codebook, 'potential', options).places['zhanaozen'];
    // Children in preschools: 6,600 in 2015, 8,300 in 2017; 84,469 people at the end of 2016.
    const rate = ((6600 + 8300) / 2 / 84_469) * 1000;
    const [, , between] =
      core.interpolations?.find(([placeId, id]) => placeId === 'zhanaozen' && id === 'preschool') ?? [];
    expect(between).toBeCloseTo(rate, 4);
    // Beyond the upper goalpost, which other towns make; filled in, it weighs half.
    expect(place?.indicators['preschool']?.score).toBe(100);
    const others = ['crimes', 'wage-over-minimum'].map((id) => place?.indicators[id]?.score ?? Number.NaN);
    const mean = (100 / 2 + others.reduce((sum, score) => sum + score, 0)) / 2.5;
    expect(place?.nodes['social']?.score).toBeCloseTo(mean, 10);
  });

  it('regions take the mean of all for a group, and nothing for a region around them', () => {
    const regions = data.editions['region-2022'];
    if (regions === undefined) throw new Error('the edition of regions is not there');
    const by = (missing: MethodState['missing']) =>
      scoreIndex(
        regions,
        data.codebook,
        'potential',
        indexOptions({ ...AUTHOR_METHOD, missing }, regions, 'potential', placeGroupsOf(data)),
      );
    same(by('group'), by('mean'));
    same(by('region'), by('none'));
  });

  it('AMPI by hand: mean less variance over mean on 70–130, mapped back', () => {
    const { places, ranked } = scored({ aggregate: 'ampi' });
    const first = places[ranked[0] ?? '']?.nodes['potential'];
    const on = (first?.parts ?? []).flatMap(({ score }) => (score === null ? [] : [70 + 0.6 * score]));
    const mean = on.reduce((sum, one) => sum + one, 0) / on.length;
    const variance = on.reduce((sum, one) => sum + (one - mean) ** 2, 0) / on.length;
    expect(first?.score).toBeCloseTo((mean - variance / mean - 70) / 0.6, 8);
  });

  it('the risk index keeps its structure whatever mean the potential has', () => {
    same(scored({ aggregate: 'harmonic' }, 'risk'), scored({}, 'risk'));
  });
});

describe('weights from the spread', () => {
  it.each(['entropy', 'critic'] as const)('%s: within 0–3, as heavy on average as the default', (kind) => {
    const weights = Object.values(spreadWeights(scored({}), kind) ?? {});
    expect(weights).toHaveLength(9);
    expect(Math.max(...weights)).toBeLessThanOrEqual(3 + 1e-12);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    if (Math.max(...weights) < 3 - 1e-9) expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(9, 10);
  });
});

describe('weights by principal components', () => {
  const scores = scored({});
  const preset = pcaPreset(scores, data.codebook);

  it('weigh inside dimensions alone, and average 1 there', () => {
    const ids = data.codebook.filter(({ use, scope }) => use === 'potential' && scope === 'town');
    expect(Object.keys(preset.weights).sort()).toEqual(ids.map(({ id }) => id).sort());
    for (const { node, items, shares, lacks, cases } of preset.dimensions) {
      const indicatorIds = items.map(([first = '']) => first);
      const weights = indicatorIds.map((id) => preset.weights[id] ?? Number.NaN);
      if (shares === null) {
        expect(weights).toEqual(indicatorIds.map(() => 1));
        expect(indicatorIds.length < 3 || cases < 3 * indicatorIds.length).toBe(true);
        continue;
      }
      expect(lacks).toBeNull();
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(weights.length, 9);
      expect(cases, node).toBeGreaterThanOrEqual(3 * indicatorIds.length);
    }
  });

  it('a dimension with one component by hand', () => {
    const found = preset.dimensions.find(({ shares, components }) => shares !== null && components === 1);
    const ids = (found?.items ?? []).flat();
    expect(ids.length).toBeGreaterThan(2);
    const rows = Object.values(scores.places).flatMap((place) => {
      if (place.nodes[found?.node ?? '']?.status !== 'scored') return [];
      const row = ids.flatMap((id) => place.indicators[id]?.score ?? []);
      return row.length === ids.length ? [row] : [];
    });
    const z = ids.map((_, j) => {
      const values = rows.map((row) => row[j] ?? Number.NaN);
      const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
      const sd = Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (values.length - 1));
      return values.map((one) => (one - mean) / sd);
    });
    const r = z.map((a) =>
      z.map((b) => a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0) / (rows.length - 1)),
    );
    // Powers of the matrix find its first component; its entries squared are the weights.
    let vector = ids.map(() => 1);
    for (let turn = 0; turn < 500; turn += 1) {
      const next = r.map((row) => row.reduce((sum, x, k) => sum + x * (vector[k] ?? 0), 0));
      const length = Math.hypot(...next);
      vector = next.map((x) => x / length);
    }
    expect([found?.cases, found?.components]).toEqual([rows.length, 1]);
    vector.forEach((x, at) => {
      expect(found?.shares?.[at]).toBeCloseTo(x * x, 9);
    });
  });

  it('are in force just when the weights are theirs, whatever else is weighed', () => {
    expect(preset.isPossible).toBe(true);
    const open = createExplorer({ data, state: openingView('en'), systemTheme: 'light' });
    expect(isPcaCurrent(open.state.method.weights, preset)).toBe(false);
    open.dispatch(setWeights(preset.weights));
    open.dispatch(setWeight('labour', 2));
    expect(isPcaCurrent(open.state.method.weights, preset)).toBe(true);
    const { state, rejected } = decodeAddress(
      encodeAddress(open.state, CATALOGUE),
      'en',
      legalValuesOf(data, CATALOGUE),
    );
    expect(rejected).toEqual([]);
    expect(isPcaCurrent(state.method.weights, preset)).toBe(true);
    expect(encodeAddress(open.state, CATALOGUE).length).toBeLessThan(2000);
    open.dispatch(setWeight('sme-jobs', 1));
    expect(isPcaCurrent(open.state.method.weights, preset)).toBe(false);
  });
});

describe('explorer under another method', () => {
  const open = () => createExplorer({ data, state: openingView('en'), systemTheme: 'light' });

  it('scores, scene and author’s scores follow; one click brings all back', () => {
    const explorer = open();
    const before = explorer.scores('potential', 'town');
    const colours = JSON.stringify(explorer.scene().layers);
    explorer.dispatch(choosePreset('investor'));
    const investor = explorer.scores('potential', 'town');
    expect(investor?.ranked).not.toEqual(before?.ranked);
    expect(explorer.authorScores('potential', 'town')).toBe(before);
    expect(JSON.stringify(explorer.scene().layers)).not.toBe(colours);
    explorer.dispatch(choosePreset('author'));
    expect(explorer.scores('potential', 'town')).toBe(before);
    expect(JSON.stringify(explorer.scene().layers)).toBe(colours);
  });

  it('the same address gives the same scores', () => {
    const explorer = open();
    explorer.dispatch(setWeights({ economic: 2.26, hazard: 0 }));
    explorer.dispatch(setWeight(data.codebook.find(({ use }) => use === 'risk')?.id ?? '', 0.3));
    explorer.dispatch(changeMethod({ normalise: 'zscore', aggregate: 'harmonic' }));
    const { state, rejected } = decodeAddress(
      encodeAddress(explorer.state, CATALOGUE),
      'en',
      legalValuesOf(data, CATALOGUE),
    );
    expect(rejected).toEqual([]);
    const other = createExplorer({ data, state, systemTheme: 'light' });
    for (const index of ['potential', 'risk'] as const) {
      expect(other.scores(index, 'town')).toEqual(explorer.scores(index, 'town'));
    }
  });

  it('changes of rank are seen from the place: up is a smaller number', () => {
    const explorer = open();
    explorer.dispatch(choosePreset('policymaker'));
    const now = explorer.scores('potential', 'town');
    const author = explorer.authorScores('potential', 'town');
    let moved = 0;
    for (const placeId of now?.ranked ?? []) {
      const change = rankChange('en', now, author, placeId);
      const up = (author?.places[placeId]?.rank ?? 0) - (now?.places[placeId]?.rank ?? 0);
      expect(change?.text).toBe(up === 0 ? '=' : up > 0 ? `▲${up}` : `▼${-up}`);
      if (up !== 0) moved += 1;
    }
    expect(moved).toBeGreaterThan(3);
    expect(rankChange('en', author, author, now?.ranked[0] ?? '')).toBeNull();
  });
});
