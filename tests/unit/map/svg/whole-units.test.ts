import { describe, expect, it } from 'vitest';
import { projectPoint } from '../../../../geodata/projection.ts';
import { fittedMap } from '../../../../src/map/svg/fitted-map.ts';
import { inWholeUnits } from '../../../../src/map/svg/whole-units.ts';
import { renderStatic } from '../../../../src/pages/render-static.ts';
import { fixtureScene } from '../../../fixtures/scene.ts';
import { realPaths } from '../../layers/real-explorer.ts';

const paths = realPaths();
const whole = inWholeUnits(paths);

function pathsOf({ regions, lakes, rivers, border }: typeof paths): readonly string[] {
  return [...regions.map(({ d }) => d), lakes, rivers, border];
}

describe('outlines in whole units', () => {
  it('have the same numbers twice as large, none with decimals, and take a fifth less', () => {
    const numbers = (text: string): readonly number[] => (text.match(/-?\d*\.?\d+/g) ?? []).map(Number);
    const [before, after] = [pathsOf(paths), pathsOf(whole)];
    for (const [i, path] of after.entries()) {
      expect(path).not.toContain('.');
      expect(numbers(path)).toEqual(numbers(before[i] ?? '').map((number) => number * 2));
      expect(path.replace(/[\d. -]/g, '')).toBe(before[i]?.replace(/[\d. -]/g, ''));
    }
    expect(after.join('').length).toBeLessThan(before.join('').length * 0.8);
  });

  it('hold places where they were', () => {
    const [x, y] = projectPoint(paths, [75, 47]);
    const [wholeX, wholeY] = projectPoint(whole, [75, 47]);
    expect([wholeX / whole.width, wholeY / whole.height]).toEqual([
      expect.closeTo(x / paths.width, 9),
      expect.closeTo(y / paths.height, 9),
    ]);
  });

  it('give the same picture, whole and near', () => {
    for (const camera of [null, { centre: [75, 50] as const, zoom: 5.5 }]) {
      const [one, other] = [paths, whole].map((drawn) =>
        Object.values(fittedMap(fixtureScene(), drawn, camera))
          .map(renderStatic)
          .join('')
          .replaceAll(/data-box="[^"]*"/g, '')
          .replaceAll(/ d="(?:[^"]{99,}|[^"]*z)"/g, '')
          .replaceAll(/scale\(([\d.]+)\)/g, 'scaled'),
      );
      expect(other).toBe(one);
    }
  });
});
