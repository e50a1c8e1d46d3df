import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Places } from '../../../geodata/types.ts';
import type { ExplorerFile, IndustriesFile } from '../../../indicators/built-files.ts';
import { LIMIT_NEEDS, STATED_NEEDS } from '../../../indicators/needs.ts';
import { assembleExplorerData, industriesByPlace } from '../../../src/data/built-files.ts';
import type { ExplorerData } from '../../../src/data/explorer-data.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { legalValuesOf } from '../../../src/explorer/legal-values.ts';
import { LAYERS } from '../../../src/layers/catalogue/all-layers.ts';
import { refusalOf } from '../../../src/main/refusal.ts';
import { inWholeUnits } from '../../../src/map/svg/whole-units.ts';
import { type FrameData, frameDataText } from '../../../src/pages/frame-data.ts';
import { selectedPlace } from '../../../src/panels/parts/selected-place.ts';
import type { Condition } from '../../../src/state/condition.ts';
import {
  AGGREGATIONS,
  AUTHOR_METHOD,
  MISSING_RULES,
  NORMALISATIONS,
} from '../../../src/state/method-state.ts';
import type { ExplorerState } from '../../../src/state/state.ts';
import { CATALOGUE, openingView } from '../../fixtures/catalogue.ts';
import { layersOn } from '../layers/real-explorer.ts';

const ROOT = join(import.meta.dirname, '../../..');

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

const places = readJson<Places>('geodata/derived/places.json');
const file = readJson<ExplorerFile>('indicators/built/explorer.json');
const whole = assembled(places, file, readJson<IndustriesFile>('indicators/built/industries.json'));
const frameText = frameDataText(ROOT, 'en');
const frameData: FrameData = JSON.parse(frameText);
const inFrames = assembled(frameData.places, frameData.explorer, frameData.industries);

function assembled(places: Places, file: ExplorerFile, industries: IndustriesFile): ExplorerData {
  const absent = () => Promise.resolve({ ok: false, file: '', reason: 'no-such-file' } as const);
  const data = assembleExplorerData(places, file, {
    profile: absent,
    sources: absent,
    expertItems: absent,
    report: absent,
    years: absent,
    industries: absent,
    people: absent,
    scenario: absent,
    names: absent,
  });
  return { ...data, industries: industriesByPlace(industries) };
}

function sceneOf(data: ExplorerData, change: Partial<ExplorerState>) {
  const state = { ...openingView('en'), ...change };
  return createExplorer({ data, catalogue: CATALOGUE, state, systemTheme: 'light' }).scene();
}

const drawn = LAYERS.filter(
  ({ id, showsUploads }) => showsUploads !== 'point' && refusalOf(`?l=${id}`, [], 'en') === null,
);
const measures = drawn.flatMap(({ id, measures }) => {
  const options = measures(whole, 'en').flatMap(({ options }) => options.map((option) => option.id));
  return (options.length === 0 ? [undefined] : options).map((measure) => [id, measure] as const);
});

const CONDITIONS: readonly Condition[] = [
  { kind: 'region', values: ['KZ-10'] },
  { kind: 'branch', values: ['mining'] },
  { kind: 'enterprise', values: ['ores'] },
  { kind: 'grade', values: ['A'] },
  { kind: 'status', values: ['scored'] },
  { kind: 'operation', values: ['operating'] },
  { kind: 'distance', values: ['near', 'far'] },
  { kind: 'webb', values: ['A', 'H', 'G', 'F'] },
  { kind: 'riskClass', values: ['low', 'medium'] },
  { kind: 'potentialClass', values: ['low', 'medium', 'high'] },
  { kind: 'minPotential', value: 45 },
  { kind: 'maxRisk', value: 4 },
  ...STATED_NEEDS.map((need) => ({ kind: 'need', need, limit: null }) as const),
  ...LIMIT_NEEDS.map((need) => ({ kind: 'need', need, limit: 50 }) as const),
];

const METHODS = [
  ...NORMALISATIONS.map((normalise) => ({ normalise })),
  ...AGGREGATIONS.map((aggregate) => ({ aggregate })),
  ...MISSING_RULES.map((missing) => ({ missing })),
  { missingDimension: 'renormalise', treat: false, weights: { economic: 2 } },
] as const;

describe('the data of frames', () => {
  it.each(measures)('draw the same picture as the whole data: %s %s', (layer, measure) => {
    const change = { layers: layersOn({ [layer]: measure === undefined ? {} : { measure } }) };
    expect(sceneOf(inFrames, change)).toEqual(sceneOf(whole, change));
  });

  it('draw the same filtered, by any method, as a difference and with a chosen place', () => {
    const changes: readonly Partial<ExplorerState>[] = [
      ...CONDITIONS.map((condition) => ({ filter: [condition] })),
      ...METHODS.map((method) => ({ method: { ...AUTHOR_METHOD, ...method } })),
      { layers: layersOn({ towns: { baseline: { kind: 'method', preset: 'investor' } } }) },
      { layers: layersOn({ towns: { baseline: { kind: 'measure', measure: 'risk' } } }) },
      { selection: { kind: 'town', id: 'ridder' } },
      { selection: { kind: 'region', id: 'KZ-10' } },
    ];
    for (const change of changes) expect(sceneOf(inFrames, change)).toEqual(sceneOf(whole, change));
  });

  it('take the same addresses and name the same places', () => {
    expect(JSON.stringify(legalValuesOf(inFrames, CATALOGUE), asLists)).toBe(
      JSON.stringify(legalValuesOf(whole, CATALOGUE), asLists),
    );
    for (const selection of [
      { kind: 'town', id: 'ridder' },
      { kind: 'region', id: 'KZ-10' },
    ] as const)
      expect(selectedPlace(inFrames, 'en', selection)?.text).toBe(
        selectedPlace(whole, 'en', selection)?.text,
      );
  });

  it('may stand in an element of a page, with the outlines in few letters', () => {
    expect(frameText).not.toContain('<');
    expect(frameData.paths).toEqual(inWholeUnits(readJson('geodata/derived/svg-paths.json')));
  });

  it('hold nothing of why an indicator is kept and from which source a figure is', () => {
    for (const key of ['why', 'valueAdded', 'operationYear', 'toNearestMonotownKm'])
      expect(frameText).not.toContain(`"${key}":`);
    expect(frameText).not.toContain('BNS-');
  });
});

function asLists(_key: string, value: unknown): unknown {
  return value instanceof Set || value instanceof Map ? [...value] : value;
}
