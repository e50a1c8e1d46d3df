import { describe, expect, it } from 'vitest';
import { layerMessages } from '../../../src/i18n/messages/layers.ts';
import type { Legend } from '../../../src/layers/scene.ts';
import { luminance, type MapTheme, type SchemeId, schemeColours } from '../../../styles/colours.ts';
import { buildScene, layersOn, realData, realInput } from './real-explorer.ts';

const data = realData();
const texts = layerMessages.en;

function legendOf(scope: 'town' | 'region', measure: string, theme: MapTheme = 'light'): Legend | undefined {
  const layers = layersOn({ [scope === 'town' ? 'towns' : 'regions']: { measure } });
  return buildScene({ ...realInput(data, { layers }), theme }).legends[0];
}

/** Colours of the classes, lowest first, without the hatching. */
const coloursOf = (legend: Legend | undefined): readonly string[] =>
  legend?.classes.flatMap(({ fill }) => (fill.kind === 'colour' ? [fill.colour] : [])) ?? [];

const scored = data.codebook.filter(({ use }) => use !== 'panel');
const direction = (id: string) => scored.find((indicator) => indicator.id === id)?.direction;

describe('colours of a measure', () => {
  it.each(scored.map(({ id, scope }) => [id, scope] as const))(
    '%s: the far end of the ramp is more potential or more risk, not the larger number',
    (id, scope) => {
      const indicator = scored.find((one) => one.id === id);
      const legend = legendOf(scope, `indicator:${id}`);
      const colours = coloursOf(legend);
      // Such a measure has no classes, as where no place has a figure in the edition that opens.
      if (colours.length < 2) return;
      const ramp = schemeColours((indicator?.use ?? 'potential') as SchemeId, 'light', colours.length);
      expect(colours).toEqual(direction(id) === -1 ? [...ramp].reverse() : ramp);
      const isBad = indicator?.use === 'risk' ? 1 : -1;
      const word =
        indicator?.use === 'risk' && direction(id) === isBad ? texts.higherWorse : texts.lowerBetter;
      const isSaid = indicator?.use === 'risk' || direction(id) === -1;
      expect(legend?.notes.includes(word)).toBe(isSaid);
    },
  );

  it('has falling and rising indicators of both indices to show', () => {
    for (const use of ['potential', 'risk'])
      expect(new Set(scored.filter((one) => one.use === use).map((one) => one.direction))).toEqual(
        new Set([1, -1]),
      );
  });

  it.each(['potential', 'risk'] as const)(
    '%s is darker the more there is in light, brighter in dark',
    (measure) => {
      for (const [theme, sign] of [
        ['light', -1],
        ['dark', 1],
      ] as const) {
        const lights = coloursOf(legendOf('town', measure, theme)).map((colour) => sign * luminance(colour));
        expect(lights.length).toBeGreaterThan(2);
        expect(lights).toEqual([...lights].sort((a, b) => a - b));
      }
    },
  );
});
