import { describe, expect, it } from 'vitest';
import { fittedMap } from '../../../src/map/svg/fitted-map.ts';
import { frameWaits } from '../../../src/pages/frame-waits.ts';
import { renderStatic } from '../../../src/pages/render-static.ts';
import { fixtureScene } from '../../fixtures/scene.ts';
import { realPaths } from '../layers/real-explorer.ts';

const paths = realPaths();
const waits = frameWaits(paths, 'page-end');

describe('what the first picture of a frame waits for', () => {
  it('stands in the page, in the order of the conditions', () => {
    const html = `${renderStatic(fittedMap(fixtureScene(), paths, null).marks)}<i id="page-end"></i>`;
    const places = waits.map(({ id }) => html.indexOf(`id="${id}"`));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(waits.at(-1)?.id).toBe('page-end');
  });

  it('is less the larger the frame: each condition leaves out the one before', () => {
    for (const [i, { media }] of waits.entries()) {
      const before = waits[i - 1]?.media.split(' and (not ')[0];
      expect(media.includes('(not '), media).toBe(before !== undefined);
      if (before !== undefined) expect(media).toContain(`(not ${before})`);
    }
  });
});
