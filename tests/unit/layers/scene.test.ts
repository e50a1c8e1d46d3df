import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { createSceneBuilder } from '../../../src/layers/build-scene.ts';
import { LAYERS } from '../../../src/layers/catalogue/all-layers.ts';
import { frozenBreaks, frozenKey } from '../../../src/layers/measures/frozen-breaks.ts';
import { measureGroups, measureName, readMeasure } from '../../../src/layers/measures/measures.ts';
import type { PaintedLayer, Scene } from '../../../src/layers/scene.ts';
import { LAYER_IDS } from '../../fixtures/catalogue.ts';
import { buildScene, layersOn, realData, realInput } from './real-explorer.ts';

const data = realData();

function sceneOf(
  layers: Parameters<typeof layersOn>[0],
  change: Parameters<typeof realInput>[1] = {},
): Scene {
  return buildScene(realInput(data, { layers: layersOn(layers), ...change }));
}

function marksOf(
  layer: PaintedLayer | undefined,
): readonly { readonly value: number | null; readonly classIndex: number | null }[] {
  return layer === undefined || layer.kind === 'surface' || layer.kind === 'points' ? [] : layer.marks;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

describe('catalogue', () => {
  it('has every layer of the state once', () => {
    expect(LAYERS.map(({ id }) => id).sort()).toEqual([...LAYER_IDS].sort());
  });
});

describe('regions and towns', () => {
  const measures = measureGroups(data, 'region', 'en').flatMap(({ options }) => options.map(({ id }) => id));
  const townMeasures = measureGroups(data, 'town', 'en').flatMap(({ options }) =>
    options.map(({ id }) => id),
  );

  it('lists every kind of measure', () => {
    for (const id of [
      'potential',
      'risk',
      'economic',
      'hazard',
      'dependence',
      'group:labour',
      'lq:B',
      'lq:X',
    ]) {
      expect(measures).toContain(id);
    }
    expect(townMeasures).not.toContain('lq:A');
    expect(readMeasure(data, 'town', 'lq:A')).toBeNull();
    expect(readMeasure(data, 'town', 'indicator:region-grp')).toBeNull();
  });

  it.each(measures)('regions by %s: 20 marks and counts that add up to 20', (measure) => {
    const scene = sceneOf({ regions: { measure } });
    expect(marksOf(scene.layers[0])).toHaveLength(20);
    expect(sum(scene.legends[0]?.classes.map(({ count }) => count) ?? [])).toBe(20);
  });

  it.each(townMeasures)(
    'towns by %s: 27 marks, counts add up, no figure is hatched and in no class',
    (measure) => {
      const scene = sceneOf({ towns: { measure } });
      const [layer] = scene.layers;
      expect(layer?.kind).toBe('circles');
      if (layer?.kind !== 'circles') return;
      expect(layer.marks).toHaveLength(27);
      expect(sum(scene.legends[0]?.classes.map(({ count }) => count) ?? [])).toBe(27);
      for (const mark of layer.marks) {
        expect(mark.radius).toBeGreaterThanOrEqual(5);
        expect(mark.fill.kind === 'hatch').toBe(mark.value === null);
        expect(mark.classIndex === null).toBe(mark.value === null);
        expect(mark.valueText).not.toBe('');
        if (mark.classIndex === null) continue;
        const legendClass = scene.legends[0]?.classes[mark.classIndex];
        expect(legendClass?.fill).toEqual(mark.fill);
        const value = mark.value ?? Number.NaN;
        expect(value).toBeGreaterThanOrEqual(legendClass?.from ?? Number.NEGATIVE_INFINITY);
        expect(value).toBeLessThan(legendClass?.to ?? Number.POSITIVE_INFINITY);
      }
    },
  );

  it.each(['ckmeans', 'quantile', 'equal', 'pretty'] as const)('classes by %s add up too', (classes) => {
    const scene = sceneOf({ towns: { classes }, regions: { classes } });
    expect(scene.legends.map((legend) => sum(legend.classes.map(({ count }) => count)))).toEqual([27, 20]);
  });

  it('manual breaks are used as given', () => {
    const scene = sceneOf({ regions: { classes: 'manual', breaks: [25, 50] } });
    expect(scene.legends[0]?.classes.map(({ from, to }) => [from, to])).toEqual([
      [null, 25],
      [25, 50],
      [50, null],
    ]);
  });

  it('the histogram counts the places with a figure', () => {
    const scene = sceneOf({ towns: { measure: 'indicator:unemployment' } });
    const known = marksOf(scene.layers[0]).filter(({ value }) => value !== null);
    expect(sum(scene.legends[0]?.histogram?.counts ?? [])).toBe(known.length);
  });

  it('a district estimate is dotted, unranked and names its district', () => {
    const scene = sceneOf({ towns: { measure: 'indicator:retail-per-head' } });
    const [layer] = scene.layers;
    const zhanatas =
      layer?.kind === 'circles' ? layer.marks.find(({ townId }) => townId === 'zhanatas') : undefined;
    expect(zhanatas).toMatchObject({ dotted: true, grade: 'C', state: 'proxy', rankText: null });
    expect(scene.towns.find(({ id }) => id === 'zhanatas')?.tooltip[0]?.detail).toContain('Sarysu');
  });

  it('a town without a score names what is missing', () => {
    const scene = sceneOf({ towns: { measure: 'potential' } });
    const rudny = scene.towns.find(({ id }) => id === 'rudny');
    expect(rudny?.tooltip[0]).toMatchObject({ value: 'not scored' });
    expect(rudny?.accessibleName).toContain('dimensions without a score: entrepreneurial');
    const zhanatas = scene.towns.find(({ id }) => id === 'zhanatas');
    expect(zhanatas?.tooltip[0]?.detail).toBe(
      'dimensions without a score: social · data for Sarysu District',
    );
  });

  it('a ranked town tells its rank and dimensions', () => {
    const scene = sceneOf({ towns: { measure: 'potential' } });
    expect(scene.towns.find(({ id }) => id === 'ridder')?.accessibleName).toMatch(
      /^Ridder: Potential [\d.]+ \/ 100 \(2022 · rank \d+(–\d+)? of \d+ · \d of 9 dimensions · town-level data \d+%\)$/,
    );
  });

  it('names of measures exist in all languages', () => {
    for (const language of LANGUAGES) {
      for (const id of measures) expect(measureName(data, 'region', id, language)).not.toBe(id);
      for (const id of townMeasures) expect(measureName(data, 'town', id, language)).not.toBe(id);
    }
  });
});

describe('years', () => {
  it('class limits are the same in every year', () => {
    const legendOf = (year: number): Scene['legends'][number] | undefined =>
      sceneOf({ towns: { measure: 'labour' } }, { edition: 'core', year }).legends[0];
    const limits = [2015, 2018, 2022].map((year) =>
      legendOf(year)
        ?.classes.map(({ from, to }) => `${from} ${to}`)
        .slice(0, 5),
    );
    expect(limits[1]).toEqual(limits[0]);
    expect(limits[2]).toEqual(limits[0]);
  });

  it('limits are the same whether later years are loaded or not', () => {
    const { 'town-2022': town, 'region-2022': region } = data.editions;
    if (town === undefined || region === undefined) throw new Error('no opening editions');
    const opening = { ...data, editions: { 'town-2022': town, 'region-2022': region } };
    const layers = layersOn({ towns: { measure: 'indicator:crimes' } });
    expect(buildScene(realInput(opening, { layers })).legends).toEqual(
      buildScene(realInput(data, { layers })).legends,
    );
  });

  it('every dimension and potential indicator has frozen limits', () => {
    for (const scope of ['town', 'region'] as const) {
      const potential = measureGroups(data, scope, 'en')
        .flatMap(({ options }) => options)
        .filter(({ id }) => {
          const measure = readMeasure(data, scope, id);
          return measure?.kind === 'indicator' || (measure?.kind === 'node' && measure.index === 'potential');
        });
      const loose = potential.filter(({ id }) => {
        const measure = readMeasure(data, scope, id);
        return measure !== null && frozenBreaks(frozenKey(scope, 'full', measure, id)) === null;
      });
      expect(loose).toEqual([]);
    }
  });
});

describe('other layers', () => {
  it('bivariate: every place in one cell', () => {
    const scene = sceneOf({ bivariate: {} });
    expect(scene.layers.map(({ kind }) => kind)).toEqual(['choropleth', 'circles']);
    expect(scene.legends[0]?.classes).toHaveLength(10);
    expect(sum(scene.legends[0]?.classes.map(({ count }) => count) ?? [])).toBe(47);
    const [, towns] = scene.layers;
    for (const mark of towns?.kind === 'circles' ? towns.marks : []) {
      expect(mark.code).toMatch(mark.fill.kind === 'hatch' ? /^$/ : /^[ABC][123]$/);
    }
  });

  it('specialization: a town without output by branch shows its investment, and symbol and legend say so', () => {
    const scene = sceneOf({ specialization: {} });
    const [layer] = scene.layers;
    const arkalyk =
      layer?.kind === 'symbols' ? layer.marks.find(({ townId }) => townId === 'arkalyk') : undefined;
    expect(arkalyk).toMatchObject({ outlined: true, letter: 'E', value: null, state: 'missing' });
    expect(arkalyk?.valueText).toContain('no output data by industry');
    expect(arkalyk?.valueText).toContain(', 2023');
    const labels = scene.legends[0]?.classes.filter(({ label }) => label.includes('investment')) ?? [];
    expect(labels.map(({ label, count }) => [label.split(' (')[0], count])).toEqual([
      ['Mining and quarrying', 5],
      ['Energy', 1],
    ]);
    expect(scene.legends[0]?.classes.some(({ label }) => label.includes('enterprise'))).toBe(false);
  });

  it('specialization: 27 symbols, outlined without output figures, the enterprise beside the leader', () => {
    const scene = sceneOf({ specialization: {} });
    const [layer] = scene.layers;
    if (layer?.kind !== 'symbols') throw new Error('no symbols');
    expect(layer.marks).toHaveLength(27);
    expect(sum(scene.legends[0]?.classes.map(({ count }) => count) ?? [])).toBe(27);
    for (const mark of layer.marks) {
      const structure = data.industries?.towns[mark.townId];
      expect(mark.outlined).toBe(structure?.leading == null);
      expect(mark.value === null).toBe(mark.outlined);
      expect(mark.second !== null).toBe(!mark.outlined && structure?.enterpriseDiffers === true);
    }
    expect(layer.marks.filter(({ outlined }) => outlined).length).toBeGreaterThanOrEqual(6);
  });

  it('coverage: 27 rings with shares of own figures', () => {
    const scene = sceneOf({ coverage: {} });
    const [layer] = scene.layers;
    if (layer?.kind !== 'rings') throw new Error('no rings');
    expect(layer.marks).toHaveLength(27);
    expect(sum(scene.legends[0]?.classes.map(({ count }) => count) ?? [])).toBe(27);
    for (const { share } of layer.marks) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
  });

  it('surface: hatched around exactly the towns without a risk score, which the legend names', () => {
    const scene = sceneOf({ surface: {}, towns: { measure: 'risk' } });
    const surface = scene.layers.find((layer) => layer.kind === 'surface');
    const circles = scene.layers.find((layer) => layer.kind === 'circles');
    const hatched = circles?.marks.filter(({ value }) => value === null).map(({ townId }) => townId);
    expect(surface?.surface.unscored.map(({ townId }) => townId)).toEqual(hatched);
    const notes = scene.legends.find(({ form }) => form === 'bands')?.notes.join(' ') ?? '';
    for (const id of hatched ?? []) expect(notes).toContain(scene.towns.find((town) => town.id === id)?.name);
  });

  it('basics: a measure that is none of them falls back to the first rate', () => {
    const scene = sceneOf({ basics: { measure: 'indicator:unknown' } });
    expect(marksOf(scene.layers[0]).filter(({ value }) => value !== null).length).toBe(27);
  });
});

describe('scene', () => {
  it('draws layers in the order and opacity of the state, legends top first', () => {
    const layers = layersOn({ towns: { opacity: 0.6 }, regions: { opacity: 0.35 } });
    const turned = [...layers].reverse();
    const scene = buildScene(realInput(data, { layers: turned }));
    expect(scene.layers.map(({ id, opacity }) => [id, opacity])).toEqual([
      ['towns', 0.6],
      ['regions', 0.35],
    ]);
    expect(scene.legends.map(({ layerId }) => layerId)).toEqual(['regions', 'towns']);
  });

  it('has all places whatever layers are on', () => {
    const scene = sceneOf({});
    expect([scene.towns.length, scene.regions.length]).toEqual([27, 20]);
    expect(scene.layers).toEqual([]);
    expect(scene.credits.map(({ text }) => text).join(' ')).toContain('OpenStreetMap');
  });

  it('is deterministic', () => {
    expect(sceneOf({ towns: {}, surface: {} })).toEqual(sceneOf({ towns: {}, surface: {} }));
  });

  it('selection and highlight change neither marks nor legends', () => {
    const build = createSceneBuilder(LAYERS);
    const input = realInput(data);
    const before = build(input);
    const after = build({
      ...input,
      state: { ...input.state, selection: { kind: 'town', id: 'ridder' } },
      highlight: { kind: 'region', id: 'KZ-62' },
    });
    expect(after.layers).toBe(before.layers);
    expect(after.legends).toBe(before.legends);
    expect(after.towns).toBe(before.towns);
    expect(after.selection).toEqual({ kind: 'town', id: 'ridder' });
    expect(build({ ...input, theme: 'dark' }).layers).not.toBe(before.layers);
  });

  it('opacity and order draw no layer anew', () => {
    const build = createSceneBuilder(LAYERS);
    const surfaceOf = (scene: Scene): unknown =>
      scene.layers.flatMap((layer) => (layer.kind === 'surface' ? [layer.surface] : []))[0];
    const layers = layersOn({ surface: {}, towns: {} });
    const input = realInput(data, { layers });
    const before = build(input);
    const faded = layers.map((layer) => ({ ...layer, opacity: 0.3 })).reverse();
    const after = build({ ...input, state: { ...input.state, layers: faded } });
    expect(after.layers.map(({ id, opacity }) => [id, opacity])).toEqual([
      ['towns', 0.3],
      ['surface', 0.3],
    ]);
    expect(surfaceOf(after)).toBe(surfaceOf(before));
    const wider = layers.map((layer) => ({ ...layer, bandwidthKm: 300 as const }));
    expect(surfaceOf(build({ ...input, state: { ...input.state, layers: wider } }))).not.toBe(
      surfaceOf(before),
    );
  });

  it('without scores everything is hatched and nothing throws', () => {
    const input = {
      ...realInput(data, { layers: layersOn(Object.fromEntries(LAYER_IDS.map((id) => [id, {}]))) }),
      scores: () => null,
    };
    const scene = buildScene(input);
    const regions = scene.layers.find(({ id }) => id === 'regions');
    expect(regions?.kind === 'choropleth' && regions.marks.every(({ fill }) => fill.kind === 'hatch')).toBe(
      true,
    );
  });
});
