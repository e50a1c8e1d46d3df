import { describe, expect, it } from 'vitest';
import { type FittedMap, fittedMap, fittedMapRules, shownWidth } from '../../../../src/map/svg/fitted-map.ts';
import { renderStatic } from '../../../../src/pages/render-static.ts';
import { fixtureScene } from '../../../fixtures/scene.ts';
import { realPaths } from '../../layers/real-explorer.ts';

const paths = realPaths();
const map = fittedMap(fixtureScene(), paths, null);
const parts = marksOf(map);

/** What stands before the marks, and the marks for each width from the widest to the narrowest. */
function marksOf({ ground, marks }: FittedMap): readonly string[] {
  const [before = '', ...widths] = renderStatic(marks).split('<div class="fitted-marks');
  return [renderStatic(ground) + before, ...widths];
}

describe('a map that fits into a frame', () => {
  it('holds the land once and marks and labels for every width, none set smaller than 11 px', () => {
    expect(parts[0]?.match(/data-region=/g)).toHaveLength(20);
    expect(parts[0]).not.toContain('data-town');
    for (const marks of parts.slice(1)) {
      expect(marks.match(/data-town=/g)).toHaveLength(27);
      expect(marks).not.toContain('data-region=');
      const sizes = [...marks.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    }
  });

  it('has the widest first, and more labels the wider it is', () => {
    const labels = parts.slice(1).map((marks) => marks.match(/class="svg-map-label"/g)?.length ?? 0);
    expect(labels.length).toBeGreaterThan(3);
    expect([...labels].sort((a, b) => b - a)).toEqual(labels);
    expect(labels[0]).toBeGreaterThan(40);
  });

  it('shows the marks of one width at a time', () => {
    const rules = fittedMapRules(paths).split('\n');
    expect(rules).toHaveLength(parts.length - 1);
    const widths = rules.slice(1).map((rule) => Number(/min-width:(\d+)px/.exec(rule)?.[1]));
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
  });

  it('draws the marks of some widths alone, as they are among all', () => {
    const [, ...some] = marksOf(fittedMap(fixtureScene(), paths, null, [3]));
    expect(some.map((marks) => marks.replace(/(<\/div>\s*)+$/, ''))).toEqual([
      parts[3]?.replace(/(<\/div>\s*)+$/, ''),
    ]);
  });

  it('knows by the size of the holder which marks the rules show', () => {
    const limits = fittedMapRules(paths)
      .split('\n')
      .slice(1)
      .map((rule) => /min-width:(\d+)px\) and \(min-height:(\d+)px/.exec(rule)?.slice(1).map(Number) ?? []);
    expect(limits).toHaveLength(5);
    for (const [i, [width = 0, height = 0]] of limits.entries()) {
      expect(shownWidth(paths, width, height)).toBe(i + 1);
      expect(shownWidth(paths, width - 0.1, 2000)).toBe(i);
      expect(shownWidth(paths, 2000, height - 0.1)).toBe(i);
    }
    expect(shownWidth(paths, 0, 0)).toBe(0);
  });
});
