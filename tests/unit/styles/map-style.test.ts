import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { MAP_COLOURS } from '../../../styles/colours.ts';
import { GROUND_COLOURS } from '../../../styles/map-colours.ts';
import { MAP_SLOTS, MAP_SOURCES, mapStyle } from '../../../styles/map-style.ts';

const THEMES = ['light', 'dark'] as const;

describe('mapStyle', () => {
  it.each(THEMES)('is valid by the style specification (%s)', (theme) => {
    expect(validateStyleMin(mapStyle(theme))).toEqual([]);
  });

  it('is seen as invalid when a property is misspelt', () => {
    const style = mapStyle('light');
    const broken = {
      ...style,
      layers: [{ id: 'x', type: 'background', paint: { backgroundcolor: '#fff' } }],
    };
    expect(validateStyleMin(broken as unknown as typeof style)).not.toEqual([]);
  });

  it.each(THEMES)('asks no other place for anything (%s)', (theme) => {
    const style = mapStyle(theme);
    expect(JSON.stringify(style)).not.toMatch(/\/\/|https?:|data:/);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it('has the slots, every source, and the same layers in both themes', () => {
    const light = mapStyle('light');
    const ids = light.layers.map((layer) => layer.id);
    for (const slot of Object.values(MAP_SLOTS)) expect(ids).toContain(slot);
    for (const source of MAP_SOURCES) expect(light.sources).toHaveProperty(source);
    expect(mapStyle('dark').layers.map((layer) => layer.id)).toEqual(ids);
  });

  it('is clear over a page whose ground is that of the still map', () => {
    const tokens = readFileSync(new URL('../../../styles/tokens.css', import.meta.url), 'utf8');
    const [, light, dark] = /--map-ground: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
    expect([light, dark]).toEqual(THEMES.map((theme) => MAP_COLOURS[theme].neighbours));
    for (const theme of THEMES)
      expect(mapStyle(theme).layers.map(({ type }) => type)).not.toContain('background');
  });

  it.each(THEMES)('reads well: text 4.5:1 on its ground and halo, the accent 3:1 on land (%s)', (theme) => {
    const { ink, regionText, cityText, waterText, land, water, halo, accent } = GROUND_COLOURS[theme];
    for (const text of [ink, regionText, cityText]) {
      expect(contrast(text, land)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(text, halo)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(waterText, water)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(accent, land)).toBeGreaterThanOrEqual(3);
  });
});

/** Contrast ratio of two hex colours (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
