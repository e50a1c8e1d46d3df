import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeFilter,
  changeLayer,
  changeTable,
  moveLayer,
  openPanel,
  select,
  setCamera,
  setEdition,
} from '../../../src/state/actions.ts';
import { decodeAddress, encodeAddress } from '../../../src/state/address.ts';
import { DEFAULT_LAYERS, defaultState } from '../../../src/state/default-state.ts';
import type { LegalValues } from '../../../src/state/legal-values.ts';
import { changeMethod, choosePreset, setWeight } from '../../../src/state/method-actions.ts';
import { AGGREGATIONS, NORMALISATIONS, PRESET_IDS, presetOf } from '../../../src/state/method-state.ts';
import type { ExplorerState } from '../../../src/state/state.ts';

const legal: LegalValues = {
  towns: new Set(['ridder', 'zhanatas']),
  regions: new Set(['KZ-10', 'KZ-62']),
  isMeasure: (_layer, measure) =>
    [
      'potential',
      'risk',
      'economic',
      'group:labour',
      'lq:B',
      'branch',
      'coverage',
      'indicator:births',
    ].includes(measure),
  isSortKey: (key) => ['potential', 'risk', 'name'].includes(key),
  editions: new Set(['core-2018', 'dimensions-2023']),
  branches: new Set(['mining']),
  enterprises: new Set(['chemicals', 'metals']),
  weightCodes: new Set([
    'economic',
    'labour',
    'social',
    'demographic',
    'environmental',
    'entrepreneurial',
    'infrastructure',
    'hazard',
    'vulnerability',
    'coping',
    'region-rd-staff',
  ]),
};

function apply(...actions: readonly ((state: ExplorerState) => ExplorerState)[]): ExplorerState {
  return actions.reduce((state, action) => action(state), defaultState('en'));
}

describe('address of a view', () => {
  it('is empty for the opening view', () => {
    expect(encodeAddress(defaultState('ru'))).toBe('');
    expect(decodeAddress('', 'ru', legal)).toEqual({ state: defaultState('ru'), rejected: [] });
  });

  it('stays short and readable', () => {
    const state = apply(select({ kind: 'town', id: 'ridder' }), setEdition('core', 2018));
    expect(encodeAddress(state)).toBe('v=1&s=ridder&y=core-2018');
  });

  it('comes back the same for any view', () => {
    const layer = fc.constantFrom(...DEFAULT_LAYERS.map(({ id }) => id));
    const action = fc.oneof(
      fc.constantFrom(
        select({ kind: 'town', id: 'ridder' }),
        select({ kind: 'region', id: 'KZ-62' }),
        select(null),
      ),
      fc.constantFrom(setEdition('core', 2018), setEdition('dimensions', 2023), setEdition('full', 2022)),
      fc.constantFrom(openPanel('report'), openPanel(null), openPanel('table')),
      fc
        .tuple(layer, fc.boolean(), fc.integer({ min: 2, max: 20 }))
        .map(([id, on, o]) => changeLayer(id, { on, opacity: o / 20 })),
      fc
        .tuple(layer, fc.constantFrom('risk', 'group:labour', 'lq:B', 'indicator:births'))
        .map(([id, measure]) => changeLayer(id, { measure })),
      layer.map((id) => changeLayer(id, { classes: 'manual', breaks: [-1.5, 2, 40] })),
      layer.map((id) => changeLayer(id, { classes: 'quantile', breaks: [] })),
      layer.map((id) => moveLayer(id, 'up')),
      fc
        .constantFrom(75 as const, 300 as const)
        .map((bandwidthKm) => changeLayer('surface', { bandwidthKm })),
      fc.constantFrom(...PRESET_IDS).map(choosePreset),
      fc
        .tuple(fc.constantFrom('economic', 'hazard', 'region-rd-staff'), fc.integer({ min: -20, max: 400 }))
        .map(([code, weight]) => setWeight(code, weight / 100)),
      fc
        .tuple(fc.constantFrom(...NORMALISATIONS), fc.constantFrom(...AGGREGATIONS), fc.boolean())
        .map(([normalise, aggregate, treat]) =>
          changeMethod({ normalise, aggregate, treat, missing: 'mean' }),
        ),
      fc.constant(setCamera({ centre: [71.5, 49.25], zoom: 5.5 })),
      fc.constant(changeTable({ tab: 'regions', sortBy: 'risk', descending: false })),
      fc.constant(
        changeFilter({
          enterprises: ['chemicals', 'metals'],
          regions: ['KZ-10'],
          minPotential: 40.5,
          maxRisk: 5,
        }),
      ),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const state = apply(...actions);
        // A profile without a place cannot be shown, so it is not kept.
        if (state.panel === 'profile' && state.selection === null) return;
        expect(decodeAddress(encodeAddress(state), 'en', legal)).toEqual({ state, rejected: [] });
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it("names a preset by one word and a method of one's own by what differs", () => {
    const investor = apply(choosePreset('investor'));
    expect(encodeAddress(investor)).toBe('v=1&m=investor');
    const own = choosePreset('author')(investor);
    expect(encodeAddress(own)).toBe('');
    const changed = apply(
      setWeight('hazard', 0.5),
      setWeight('economic', 2.26),
      changeMethod({ aggregate: 'ampi' }),
    );
    expect(decodeURIComponent(encodeAddress(changed))).toBe('v=1&m=w=economic:2.26_hazard:0.5*a=ampi');
    expect(presetOf(changed.method)).toBe('custom');
  });

  it.each([
    'w=economic:9',
    'w=atlantis:1',
    'w=economic:-1',
    'w=economic',
    'w=economic:1:2',
    'w=',
    'n=sigma',
    'a=copeland',
    'i=7',
    't=1',
    'x=1',
    'INVESTOR',
    '',
  ])("takes the author's method for %s", (text) => {
    const { state, rejected } = decodeAddress(`m=${encodeURIComponent(text)}`, 'en', legal);
    expect(state.method).toEqual(defaultState('en').method);
    expect(rejected).toEqual(['m']);
  });

  it('falls back part by part and names what it replaced', () => {
    const { state, rejected } = decodeAddress(
      '?v=1&s=atlantis&y=core-2018&c=1,2,nan&f=e=chemicals&theme=pink',
      'en',
      legal,
    );
    expect(rejected).toEqual(['s', 'c', 'theme']);
    expect(state.year).toBe(2018);
    expect(state.selection).toBeNull();
    expect(state.table.filter.enterprises).toEqual(['chemicals']);
  });

  it('survives anything', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 200, unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom('v', 's', 'p', 'y', 'm', 'l', 'c', 't', 'f', 'theme', 'map', 'embed'),
          fc.string({ unit: 'binary' }),
        )
        .map(([key, value]) => `${key}=${encodeURIComponent(value.replaceAll(/[\ud800-\udfff]/g, '?'))}`),
      fc.constantFrom(
        's=__proto__',
        'l=constructor',
        'm=w=__proto__:2',
        'm=constructor',
        'f=r=__proto__',
        't=towns,__proto__,asc',
        's=<script>',
        'c=1e9,1e9,1e9',
      ),
    );
    fc.assert(
      fc.property(hostile, (query) => {
        const { state } = decodeAddress(query, 'kk', legal);
        expect(state.layers).toHaveLength(DEFAULT_LAYERS.length);
        expect(decodeAddress(encodeAddress(state), 'kk', legal).state).toEqual(state);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
