import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, RISK_DIMENSIONS } from '../../../indicators/types.ts';
import {
  changeFilter,
  changeLayer,
  changeRelations,
  changeTable,
  moveLayer,
  openPanel,
  select,
  setBaseline,
  setCamera,
  setEdition,
  togglePin,
} from '../../../src/state/actions.ts';
import { decodeAddress, encodeAddress } from '../../../src/state/address.ts';
import { type Filter, withCondition } from '../../../src/state/condition.ts';
import { type ExpertPanel, keptName, MAX_EXPERTS, valueCount } from '../../../src/state/expert-state.ts';
import { addressWordOf } from '../../../src/state/layer-facts.ts';
import type { LegalValues } from '../../../src/state/legal-values.ts';
import { changeMethod, choosePreset, setWeight } from '../../../src/state/method-actions.ts';
import { AGGREGATIONS, NORMALISATIONS, PRESET_IDS, presetOf } from '../../../src/state/method-state.ts';
import type { Baseline, ExplorerState } from '../../../src/state/state.ts';
import { CATALOGUE, OPENING_LAYERS, openingView } from '../../fixtures/catalogue.ts';

/** Words of all layers as they open, with another text for one of them. */
function withLayer(id: string, text: string): string {
  return CATALOGUE.layers
    .map((facts) =>
      facts.id === id ? text : `${facts.opening.on === true ? '' : '-'}${addressWordOf(facts)}`,
    )
    .join('~');
}

const legal: LegalValues = {
  catalogue: CATALOGUE,
  isAxis: (_scope, measure) => legal.isMeasure('towns', measure) && measure !== 'lq:B',
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
      'upload:',
      'upload:GDP',
    ].includes(measure),
  isSortKey: (key) => ['potential', 'risk', 'name'].includes(key),
  editions: new Set(['full-2022', 'core-2018', 'dimensions-2023']),
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
  expertLevels: new Map<string, readonly string[]>([
    ['potential', DIMENSIONS],
    ['risk', RISK_DIMENSIONS],
    ['labour.town', ['employed', 'wage', 'youth', 'informal']],
  ]),
};

function apply(...actions: readonly ((state: ExplorerState) => ExplorerState)[]): ExplorerState {
  return actions.reduce((state, action) => action(state), openingView('en'));
}

const OTHER_SIDES: readonly (Baseline | null)[] = [
  null,
  ...PRESET_IDS.map((preset) => ({ kind: 'method', preset }) as const),
  { kind: 'measure', measure: 'group:labour' },
  { kind: 'measure', measure: 'indicator:births' },
];

describe('address of a view', () => {
  it('is empty for the opening view', () => {
    expect(encodeAddress(openingView('ru'), CATALOGUE)).toBe('');
    expect(decodeAddress('', 'ru', legal)).toEqual({ state: openingView('ru'), rejected: [] });
  });

  it('stays short and readable', () => {
    const state = apply(select({ kind: 'town', id: 'ridder' }), setEdition('core', 2018));
    expect(encodeAddress(state, CATALOGUE)).toBe('v=1&d=2&s=ridder&y=core-2018');
  });

  it('comes back the same for any view', () => {
    const layer = fc.constantFrom(...OPENING_LAYERS.map(({ id }) => id));
    const action = fc.oneof(
      fc.constantFrom(
        select({ kind: 'town', id: 'ridder' }),
        select({ kind: 'region', id: 'KZ-62' }),
        select(null),
      ),
      fc.constantFrom(setEdition('core', 2018), setEdition('dimensions', 2023), setEdition('full', 2022)),
      fc.constantFrom(openPanel('coverage'), openPanel(null), openPanel('table')),
      fc
        .tuple(layer, fc.boolean(), fc.integer({ min: 2, max: 20 }))
        .map(([id, on, o]) => changeLayer(id, { on, opacity: o / 20 })),
      fc
        .tuple(layer, fc.constantFrom('risk', 'group:labour', 'lq:B', 'indicator:births', 'upload:GDP'))
        .map(([id, measure]) => changeLayer(id, { measure })),
      layer.map((id) => changeLayer(id, { classes: 'manual', breaks: [-1.5, 2, 40] })),
      layer.map((id) => changeLayer(id, { classes: 'quantile', breaks: [] })),
      layer.map((id) => moveLayer(id, 'up')),
      fc
        .tuple(fc.constantFrom('towns' as const, 'regions' as const), fc.constantFrom(...OTHER_SIDES))
        .map(([id, baseline]) => setBaseline(id, baseline)),
      fc.constant(setBaseline('towns', { kind: 'year', edition: 'core', year: 2018 })),
      fc.constant(setBaseline('towns', { kind: 'year', edition: 'full', year: 2022 })),
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
      fc
        .tuple(
          fc.constantFrom('scatter' as const, 'matrix' as const, 'alpha' as const, 'history' as const),
          fc.constantFrom('town' as const, 'region' as const),
          fc.constantFrom('potential', 'economic', 'group:labour', 'indicator:births'),
          fc.constantFrom('median' as const, 'classes' as const),
          fc.constantFrom('townLevel' as const, 'all' as const),
        )
        .map(([view, scope, x, lines, gradeFilter]) =>
          changeRelations({ view, scope, x, lines, gradeFilter }),
        ),
      fc.constantFrom(openPanel('relations')),
      fc.constant(setCamera({ centre: [71.5, 49.25], zoom: 5.5 })),
      fc.constant(changeTable({ tab: 'regions', sortBy: 'risk', descending: false })),
      fc.constant(togglePin('ridder')),
      fc.constant(togglePin('KZ-10')),
      fc.constant(
        changeFilter((filter) =>
          (
            [
              { kind: 'enterprise', values: ['chemicals', 'metals'] },
              { kind: 'maxRisk', value: 5 },
              { kind: 'operation', values: ['stopped'] },
              { kind: 'distance', values: ['far'] },
              { kind: 'webb', values: ['A', 'H'] },
              { kind: 'riskClass', values: ['veryLow', 'high'] },
              { kind: 'potentialClass', values: ['medium'] },
              { kind: 'region', values: ['KZ-10'] },
              { kind: 'need', need: 'residents', limit: 50_000 },
              { kind: 'need', need: 'gas', limit: null },
              { kind: 'minPotential', value: 40.5 },
            ] as const
          ).reduce<Filter>(withCondition, filter),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.array(action, { maxLength: 12 }), (actions) => {
        const state = apply(...actions);
        // A profile without a place cannot be shown, so it is not kept.
        if (state.panel === 'profile' && state.selection === null) return;
        expect(decodeAddress(encodeAddress(state, CATALOGUE), 'en', legal)).toEqual({ state, rejected: [] });
      }),
      { seed: 7, numRuns: 400 },
    );
  });

  it('names the other side of a difference, and reads addresses without one as before', () => {
    const difference = apply(setBaseline('towns', { kind: 'year', edition: 'core', year: 2018 }));
    expect(encodeAddress(difference, CATALOGUE)).toContain('~towns*d=y:core-2018');
    const { state } = decodeAddress(
      'v=1&l=regions~-bivariate~-surface~-coverage~-panel~towns*m=risk~-specialization',
      'en',
      legal,
    );
    expect(state.layers.every(({ baseline }) => baseline === null)).toBe(true);
    expect(state.layers.find(({ id }) => id === 'towns')?.measure).toBe('risk');
  });

  it.each([
    'towns*d=y:core-1999',
    'towns*d=y:full-2021',
    'regions*d=y:core-2018',
    'towns*d=p:constructor',
    'towns*d=m:atlantis',
    'towns*d=',
    'surface*d=m:risk',
    'regions*k=m1_1e16',
    'regions*k=m-1e16_1',
    'regions*k=m-1e308_1e308',
    'regions*k=m3_2',
    'regions*k=m1_2_2',
    'regions*k=m1_x',
    'regions*k=m1_NaN_3',
    'regions*k=m',
    'regions*k=q1_2',
    'regions*k=m1_2_3_4_5_6_7_8_9',
  ])('shows the layers as they open for %s', (layer) => {
    const id = layer.split('*')[0] ?? '';
    expect(decodeAddress(`l=${encodeURIComponent(withLayer(id, id))}`, 'en', legal).rejected).toEqual([]);
    const { state, rejected } = decodeAddress(`l=${encodeURIComponent(withLayer(id, layer))}`, 'en', legal);
    expect(rejected).toEqual(['l']);
    expect(state.layers).toEqual(OPENING_LAYERS);
  });

  it('takes limits of classes up to 1e15, far apart or close', () => {
    const layer = 'regions*k=m-1e15_0_0.5_1e15';
    const { state, rejected } = decodeAddress(
      `l=${encodeURIComponent(withLayer('regions', layer))}`,
      'en',
      legal,
    );
    expect(rejected).toEqual([]);
    expect(state.layers.find(({ id }) => id === 'regions')).toMatchObject({
      classes: 'manual',
      breaks: [-1e15, 0, 0.5, 1e15],
    });
  });

  it('says that an address of another version of the grammar was read part by part', () => {
    const { state, rejected } = decodeAddress('v=2&s=ridder', 'en', legal);
    expect(rejected).toEqual(['v']);
    expect(state.selection).toEqual({ kind: 'town', id: 'ridder' });
    expect(decodeAddress('v=1&s=ridder', 'en', legal).rejected).toEqual([]);
  });

  it("names a preset by one word and a method of one's own by what differs", () => {
    const investor = apply(choosePreset('investor'));
    expect(encodeAddress(investor, CATALOGUE)).toBe('v=1&d=2&m=investor');
    const upload = choosePreset('author')(investor);
    expect(encodeAddress(upload, CATALOGUE)).toBe('');
    const changed = apply(
      setWeight('hazard', 0.5),
      setWeight('economic', 2.26),
      changeMethod({ aggregate: 'ampi' }),
    );
    expect(decodeURIComponent(encodeAddress(changed, CATALOGUE))).toBe(
      'v=1&d=2&m=w=economic:2.26_hazard:0.5*a=ampi',
    );
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
    expect(state.method).toEqual(openingView('en').method);
    expect(rejected).toEqual(['m']);
  });

  it('keeps what experts said, and drops it alone where the address would be too long', () => {
    const expert = ({ way, level }: Pick<ExpertPanel, 'way' | 'level'>) => {
      const count = valueCount(way, legal.expertLevels.get(level)?.length ?? 0);
      const value = way === 'ahp' ? fc.integer({ min: -8, max: 8 }) : fc.integer({ min: 0, max: 100 });
      return fc.record({
        name: fc
          .oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Әйгерім', 'O’Neil', ' a*b:c~d '))
          .map(keptName),
        values: fc.array(fc.option(value, { nil: null }), { minLength: count, maxLength: count }),
      });
    };
    const panels = fc
      .subarray([
        { way: 'ahp', level: 'potential' } as const,
        { way: 'ahp', level: 'risk' } as const,
        { way: 'budget', level: 'potential' } as const,
        { way: 'budget', level: 'labour.town' } as const,
      ])
      .chain((places) =>
        fc.tuple(
          ...places.map((place) =>
            fc
              .array(expert(place), { minLength: 1, maxLength: MAX_EXPERTS })
              .map((experts): ExpertPanel => ({ ...place, experts })),
          ),
        ),
      );
    fc.assert(
      fc.property(panels, (experts) => {
        const state = { ...apply(setWeight('economic', 2.345)), experts };
        const query = encodeAddress(state, CATALOGUE);
        expect(query.length).toBeLessThanOrEqual(2000);
        const isKept = experts.length === 0 || query.includes('&e=');
        expect(decodeAddress(query, 'en', legal)).toEqual({
          state: isKept ? state : { ...state, experts: [] },
          rejected: [],
        });
      }),
      { seed: 7, numRuns: 300 },
    );
    const silent = { name: 'Қ'.repeat(24), values: new Array<null>(36).fill(null) };
    const many: ExplorerState = {
      ...openingView('en'),
      experts: [{ way: 'ahp', level: 'potential', experts: new Array(MAX_EXPERTS).fill(silent) }],
    };
    expect(encodeAddress(many, CATALOGUE)).not.toContain('e=');
  });

  it('reads and writes experts as earlier versions did', () => {
    const state: ExplorerState = {
      ...openingView('en'),
      experts: [
        { way: 'ahp', level: 'risk', experts: [{ name: 'Aigul', values: [2, -4, null] }] },
        { way: 'budget', level: 'labour.town', experts: [{ name: '', values: [50, 30, 20, null] }] },
      ],
    };
    const query = encodeAddress(state, CATALOGUE);
    expect(decodeURIComponent(query)).toBe('v=1&d=2&e=a.risk*Aigul:3e-~p.labour.town*:50_30_20_');
    expect(decodeAddress(query, 'en', legal).state).toEqual(state);
    expect(choosePreset('author')(state).experts).toEqual([]);
    expect(choosePreset('investor')(state).experts).toEqual(state.experts);
  });

  it.each([
    'a.risk',
    'a.risk*:12',
    'a.risk*:12x',
    'a.risk*123',
    'a.risk*:1:23',
    'a.risk*a<b:123',
    'a.atlantis*:123',
    'b.risk*:123',
    'p.risk*:50_30_101',
    'p.risk*:50_-3_1',
    'p.risk*:50_030_1',
    'p.risk*:1_2',
    'a.risk*:123~a.risk*:321',
    `a.risk${'*:123'.repeat(13)}`,
    '',
  ])('takes no experts for %s', (text) => {
    const { state, rejected } = decodeAddress(`e=${encodeURIComponent(text)}`, 'en', legal);
    expect(state.experts).toEqual([]);
    expect(rejected).toEqual(['e']);
  });

  it('keeps axes and parts of the page of relations short', () => {
    const state = apply(
      openPanel('relations'),
      changeRelations({ view: 'matrix', scope: 'region', y: 'indicator:births' }),
    );
    expect(decodeURIComponent(encodeAddress(state, CATALOGUE))).toBe(
      'v=1&d=2&p=relations&r=v=matrix*s=region*y=indicator:births',
    );
  });

  it.each(['x=atlantis', 'x=lq:B', 'v=pie', 's=town', 'd=median', 'q=1', 'x', ''])(
    'takes the default relations for %s',
    (text) => {
      const { state, rejected } = decodeAddress(`r=${encodeURIComponent(text)}`, 'en', legal);
      expect(state.relations).toEqual(openingView('en').relations);
      expect(rejected).toEqual(['r']);
    },
  );

  it('falls back part by part and names what it replaced', () => {
    const { state, rejected } = decodeAddress(
      '?v=1&s=atlantis&y=core-2018&c=1,2,nan&f=e=chemicals&theme=pink',
      'en',
      legal,
    );
    expect(rejected).toEqual(['s', 'c', 'theme']);
    expect(state.year).toBe(2018);
    expect(state.selection).toBeNull();
    expect(state.filter).toEqual([{ kind: 'enterprise', values: ['chemicals'] }]);
  });

  it('survives anything', () => {
    const hostile = fc.oneof(
      fc.string({ maxLength: 200, unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom('v', 's', 'p', 'y', 'm', 'e', 'l', 'c', 't', 'f', 'r', 'theme', 'map', 'embed'),
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
        expect(state.layers).toHaveLength(OPENING_LAYERS.length);
        expect(decodeAddress(encodeAddress(state, CATALOGUE), 'kk', legal).state).toEqual(state);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
