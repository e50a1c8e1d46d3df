import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from '../e2e/driver.ts';
import { collectFigures, type ShownFigure } from './collect-figures.ts';
import { type Recomputed, recompute } from './recompute.ts';
import { pickBySeed, walkFigure } from './walk-figures.ts';

let site: Site;
let from: Recomputed;
let figures: readonly ShownFigure[];
beforeAll(async () => {
  from = await recompute();
  site = await startSite();
  figures = await collectFigures(site, ['en/', 'ru/?s=ridder', 'kk/?s=zhanatas', 'en/?s=KZ-62']);
});
afterAll(() => site.close());

describe('every number on the screen', () => {
  it('is there in numbers, of every kind that the screens show', () => {
    const kinds = new Set(figures.map(({ address }) => address.split('|')[0]));
    expect(figures.length).toBeGreaterThan(400);
    expect([...kinds]).toEqual(expect.arrayContaining(['observation', 'place', 'rank', 'score', 'value']));
  });

  it('meets the figure made anew from the tables', () => {
    const failed = figures.map((figure) => walkFigure(from, figure)).filter(({ ok }) => !ok);
    expect(
      failed.map(({ figure, values }) => `${figure.path} ${figure.address}: "${figure.text}" but ${values}`),
    ).toEqual([]);
  });

  it('would be missed if it were another', () => {
    const shown = figures.find(({ address }) => address.startsWith('score|'));
    expect(shown).toBeDefined();
    if (shown) expect(walkFigure(from, { ...shown, text: '0.1' }).ok).toBe(false);
    expect(walkFigure(from, { path: '', address: 'score|nowhere|ridder|potential', text: '50' }).ok).toBe(
      false,
    );
  });
});

describe('pickBySeed', () => {
  it('picks the same for the same seed, and no entry twice', () => {
    const entries = Array.from({ length: 50 }, (_, index) => index);
    expect(pickBySeed(entries, 5, 7)).toEqual(pickBySeed(entries, 5, 7));
    expect(pickBySeed(entries, 5, 7)).not.toEqual(pickBySeed(entries, 5, 8));
    expect(new Set(pickBySeed(entries, 60, 1)).size).toBe(50);
  });
});
