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
          fc.constantFrom('v', 's', 'p', 'y', 'l', 'c', 't', 'f', 'theme', 'map', 'embed'),
          fc.string({ unit: 'binary' }),
        )
        .map(([key, value]) => `${key}=${encodeURIComponent(value.replaceAll(/[\ud800-\udfff]/g, '?'))}`),
      fc.constantFrom(
        's=__proto__',
        'l=constructor',
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
