import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { layerMessages, levelMessages } from '../../../src/i18n/messages/layers.ts';
import type { ScenePlace } from '../../../src/layers/scene.ts';
import { residentSizes, townRadius } from '../../../src/layers/town-circles.ts';
import { BIVARIATE_COLOURS } from '../../../styles/colours.ts';
import { buildScene, layersOn, realData, realInput } from './real-explorer.ts';

const data = realData();

describe('potential against risk', () => {
  it.each(LANGUAGES)('names in its tooltip the level of each index, risk first, in %s', (language) => {
    const input = realInput(data, { language, layers: layersOn({ bivariate: {} }) });
    const scene = buildScene(input);
    const { low, medium, high } = levelMessages[language];
    const words = [low, medium, high];
    const shown = new Set<string>();
    const check = (places: readonly ScenePlace[], scope: 'town' | 'region'): void => {
      for (const { id, tooltip } of places) {
        const risk = input.scores('risk', scope)?.places[id]?.nodes['risk']?.score ?? null;
        const potential = input.scores('potential', scope)?.places[id]?.nodes['potential']?.score ?? null;
        const value = tooltip[0]?.value ?? '';
        if (risk === null || potential === null) {
          expect(value).toBe(layerMessages[language].notScored);
          continue;
        }
        const row = risk < 3.5 ? 0 : risk < 5 ? 1 : 2;
        const code = value.slice(0, 2);
        expect(code.charAt(0)).toBe('ABC'.charAt(row));
        const column = Number(code.charAt(1)) - 1;
        expect(value).toBe(layerMessages[language].cellName(code, words[row] ?? '', words[column] ?? ''));
        shown.add(code);
      }
    };
    check(scene.towns, 'town');
    check(scene.regions, 'region');
    // Cells off the diagonal tell the two words apart.
    expect([...shown].some((code) => !['A1', 'B2', 'C3'].includes(code))).toBe(true);
  });

  it('gives a higher digit only to a higher potential, and the cell its colour', () => {
    const input = realInput(data, { layers: layersOn({ bivariate: {} }) });
    for (const layer of buildScene(input).layers) {
      if (layer.kind !== 'circles' && layer.kind !== 'choropleth') continue;
      const known = layer.marks.flatMap(({ value, code = '', fill }) =>
        value === null ? [] : [{ value, digit: Number(code.charAt(1)), code, fill }],
      );
      known.sort((a, b) => a.value - b.value);
      expect(known.map(({ digit }) => digit)).toEqual(known.map(({ digit }) => digit).sort());
      expect(new Set(known.map(({ digit }) => digit)).size).toBeGreaterThan(1);
      for (const { code, digit, fill } of known) {
        const colour = BIVARIATE_COLOURS.light['ABC'.indexOf(code.charAt(0))]?.[digit - 1];
        expect(fill).toEqual({ kind: 'colour', colour });
      }
    }
  });
});

describe('circles of towns', () => {
  it('have an area in proportion to residents, and a least size', () => {
    expect(townRadius(400_000)).toBeCloseTo(2 * townRadius(100_000), 12);
    expect(townRadius(160_000)).toBeCloseTo(0.036 * 400, 12);
    expect(townRadius(100)).toBe(5);
    expect(townRadius(0)).toBe(5);
  });

  it('are as large in the legend as on the map', () => {
    const scene = buildScene(realInput(data, { layers: layersOn({ towns: {} }) }));
    const [layer] = scene.layers;
    if (layer?.kind !== 'circles') throw new Error('no circles');
    for (const { townId, radius } of layer.marks) {
      const residents = data.places.towns.find(({ id }) => id === townId)?.residents ?? 0;
      expect(radius).toBe(townRadius(residents));
    }
    const sizes = residentSizes({ language: 'en' });
    expect(scene.legends[0]?.sizes).toEqual(sizes);
    for (const { radius, label } of sizes.circles)
      expect(radius).toBe(townRadius(Number(label.replaceAll(/\D/g, ''))));
  });
});
