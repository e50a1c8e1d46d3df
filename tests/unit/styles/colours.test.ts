import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { BRANCHES } from '../../../indicators/built-files.ts';
import { branchLetterMessages } from '../../../src/i18n/messages/layers.ts';
import {
  BIVARIATE_COLOURS,
  COVERAGE_COLOURS,
  channels,
  contrast,
  luminance,
  MAP_COLOURS,
  type MapTheme,
  readableOn,
  schemeColours,
} from '../../../styles/colours.ts';
import { BRANCH_SYMBOLS, shapePoints } from '../../../styles/symbols.ts';

const THEMES: readonly MapTheme[] = ['light', 'dark'];

/** How a colour looks without red or green cones: Viénot, Brettel and Mollon (1999), on linear light. */
function withoutCones(colour: string, kind: 'protan' | 'deutan'): readonly [number, number, number] {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  const mixed = kind === 'protan' ? 0.11238 * r + 0.88762 * g : 0.29275 * r + 0.70725 * g;
  const blue = kind === 'protan' ? 0.00401 * r - 0.00401 * g + b : -0.02234 * r + 0.02234 * g + b;
  return [mixed, mixed, Math.min(1, Math.max(0, blue))];
}

/** CIE 1976 L*a*b* of linear sRGB under D65. */
function labOf([r, g, b]: readonly [number, number, number]): readonly [number, number, number] {
  const f = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function distanceFor(kind: 'protan' | 'deutan', a: string, b: string): number {
  return labDistance(withoutCones(a, kind), withoutCones(b, kind));
}

function distance(a: string, b: string): number {
  const linear = (colour: string): [number, number, number] => {
    const [r = 0, g = 0, b = 0] = channels(colour).map((c) =>
      c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
    );
    return [r, g, b];
  };
  return labDistance(linear(a), linear(b));
}

function labDistance(a: Parameters<typeof labOf>[0], b: Parameters<typeof labOf>[0]): number {
  const [p, q] = [labOf(a), labOf(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

describe.each(THEMES)('colours of the %s theme', (theme) => {
  const colours = MAP_COLOURS[theme];
  const grounds = [colours.land, colours.water, colours.neighbours];

  it('text stands out 4.5:1 from its casing and from every ground', () => {
    for (const ground of [colours.halo, ...grounds]) {
      expect(contrast(colours.ink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours.mutedInk, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('outlines of marks and the accent stand out 3:1', () => {
    for (const ground of grounds) expect(contrast(colours.ink, ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.accent, colours.halo)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.border, colours.land)).toBeGreaterThanOrEqual(3);
    expect(contrast(colours.hatchLine, colours.hatchGround)).toBeGreaterThanOrEqual(3);
    expect(contrast(COVERAGE_COLOURS[theme], colours.halo)).toBeGreaterThanOrEqual(3);
  });

  it.each(['potential', 'risk', 'neutral'] as const)(
    '%s runs one way in lightness, for every eye',
    (scheme) => {
      const ramp = schemeColours(scheme, theme, 5);
      const lights = ramp.map(luminance);
      const sorted = [...lights].sort((a, b) => (theme === 'light' ? b - a : a - b));
      expect(lights).toEqual(sorted);
      ramp.slice(1).forEach((colour, i) => {
        for (const kind of ['protan', 'deutan'] as const) {
          expect(distanceFor(kind, ramp[i] ?? '', colour)).toBeGreaterThan(10);
        }
      });
    },
  );

  it('the two ends of a difference are told apart without red and green cones', () => {
    const [low = '', , middle = '', , high = ''] = schemeColours('difference', theme, 5);
    for (const kind of ['protan', 'deutan'] as const) {
      expect(distanceFor(kind, low, high)).toBeGreaterThan(40);
      expect(distanceFor(kind, low, middle)).toBeGreaterThan(20);
      expect(distanceFor(kind, high, middle)).toBeGreaterThan(20);
    }
  });

  it('quiet fills are pale, run one way, and no class of a town looks like one', () => {
    for (const scheme of ['potential', 'risk', 'neutral'] as const) {
      const quiet = schemeColours(scheme, theme, 5, true);
      const lights = quiet.map(luminance);
      expect(lights).toEqual([...lights].sort((a, b) => (theme === 'light' ? b - a : a - b)));
      for (const colour of schemeColours(scheme, theme, 5).slice(1))
        for (const region of quiet) expect(distance(colour, region)).toBeGreaterThan(12);
    }
  });

  it('fewer classes keep both ends', () => {
    const ramp = schemeColours('risk', theme, 5);
    expect(schemeColours('risk', theme, 2)).toEqual([ramp[0], ramp[4]]);
    expect(schemeColours('risk', theme, 1)).toHaveLength(1);
  });
});

describe.each(['light', 'dark'] as const)('bivariate palette, %s', (theme) => {
  it('begins near the ground of the theme and gains with both', () => {
    const rows = BIVARIATE_COLOURS[theme].map((row) => row.map(luminance));
    const sign = theme === 'light' ? -1 : 1;
    for (const [r, row] of rows.entries())
      for (const [c, light] of row.entries()) {
        for (const next of [row[c + 1], rows[r + 1]?.[c]])
          if (next !== undefined) expect(sign * (next - light)).toBeGreaterThan(0);
      }
  });

  it('has nine colours and a code reads on each', () => {
    const all = BIVARIATE_COLOURS[theme].flat();
    expect(new Set(all).size).toBe(9);
    for (const colour of all) expect(contrast(readableOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('branch symbols', () => {
  it('every branch has a symbol, and shape with letter tells them apart without colour', () => {
    for (const branch of BRANCHES) expect(BRANCH_SYMBOLS[branch]).toBeDefined();
    for (const language of LANGUAGES) {
      const letters: readonly string[] = Object.values(branchLetterMessages[language]);
      expect(new Set(letters).size).toBe(letters.length);
      expect(letters.every((letter) => [...letter].length === 1)).toBe(true);
    }
  });

  it('a letter reads on every symbol', () => {
    for (const { colour } of Object.values(BRANCH_SYMBOLS)) {
      expect(contrast(readableOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('shapes stay within their size', () => {
    for (const { shape } of Object.values(BRANCH_SYMBOLS)) {
      for (const [x, y] of shapePoints(shape) ?? []) expect(Math.hypot(x, y)).toBeLessThan(1.35);
    }
  });
});
