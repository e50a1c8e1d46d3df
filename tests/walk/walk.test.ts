import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUTHOR_METHOD, PRESETS } from '../../src/state/method-state.ts';
import { type Site, startSite } from '../e2e/driver.ts';
import { collectFigures, type ShownFigure } from './collect-figures.ts';
import { type Recomputed, recompute } from './recompute.ts';
import { pickBySeed, walkFigure } from './walk-figures.ts';

/** Screens with differences: of two years in points and in a unit, of two methods, of two scales. */
const DIFFERENCES = [
  { towns: 'economic*d=y:core-2015', regions: 'potential*d=p:investor', year: '&y=core-2022' },
  { towns: 'indicator:retail-per-head*d=y:core-2015', regions: 'potential*d=m:risk', year: '' },
] as const;

function layers(towns: string, regions: string): string {
  const others = ['-bivariate', '-surface', '-coverage', '-panel'];
  return encodeURIComponent(
    [`regions*m=${regions}`, ...others, `towns*m=${towns}`, '-specialization'].join('~'),
  );
}

let site: Site;
let from: Recomputed;
let figures: readonly ShownFigure[];
/** Scatter plots, correlations and consistency of towns and regions. */
const RELATIONS = [
  'x=economic*y=infrastructure',
  's=region*x=indicator:region-grp',
  'v=matrix',
  'v=alpha',
  'v=history',
];
beforeAll(async () => {
  from = await recompute();
  site = await startSite();
  figures = await collectFigures(site, [
    ...[
      'en/',
      'ru/?map=svg&s=ridder',
      'kk/?map=svg&s=zhanatas',
      'en/?map=svg&s=KZ-62',
      'en/towns/',
      'ru/town/zhanaozen/',
      'en/town/karazhal/',
    ],
    ...DIFFERENCES.map(({ towns, regions, year }) => `en/?v=1&map=svg${year}&l=${layers(towns, regions)}`),
    ...RELATIONS.map((part) => `en/?map=svg&p=relations&r=${part}`),
  ]);
}, 240_000);
afterAll(() => site.close());

describe('every number on the screen', () => {
  it('is there in numbers, of every kind that the screens show', () => {
    const kinds = new Set(figures.map(({ address }) => address.split('|')[0]));
    expect(figures.length).toBeGreaterThan(400);
    expect([...kinds]).toEqual(
      expect.arrayContaining(['observation', 'place', 'rank', 'score', 'value', 'relation', 'alpha']),
    );
  });

  it('has differences of every count among them', () => {
    const counts = figures.flatMap(({ address }) => /^difference\|(\w+)\|/.exec(address)?.[1] ?? []);
    expect(new Set(counts)).toEqual(new Set(['points', 'unit', 'ranks']));
    expect(counts.length).toBeGreaterThan(80);
  });

  it('meets the figure made anew from the tables', () => {
    const failed = figures.map((figure) => walkFigure(from, figure)).filter(({ ok }) => !ok);
    expect(
      failed.map(({ figure, values }) => `${figure.path} ${figure.address}: "${figure.text}" but ${values}`),
    ).toEqual([]);
  });

  it('meets it on the method page under a changed setting', async () => {
    const shown = await collectFigures(site, ['en/method/?v=1&m=publication&s=ridder']);
    const changed = from.under(PRESETS.publication);
    expect(shown.length).toBeGreaterThan(80);
    const failed = shown.map((figure) => walkFigure(changed, figure)).filter(({ ok }) => !ok);
    expect(failed.map(({ figure, values }) => `${figure.address}: "${figure.text}" but ${values}`)).toEqual(
      [],
    );
  });

  it('meets it where a gap is filled in between the years, and names the two rows', async () => {
    const shown = await collectFigures(site, ['en/?v=1&map=svg&y=core-2016&s=zhanaozen&m=i%3Dinterpolation']);
    const changed = from.under({ ...AUTHOR_METHOD, missing: 'interpolation' });
    const scores = shown.filter(({ address }) => address.startsWith('score|town-core-2016|'));
    expect(scores.length).toBeGreaterThan(20);
    expect(scores.map((figure) => walkFigure(changed, figure)).filter(({ ok }) => !ok)).toEqual([]);
    const social = scores.find(({ address }) => address === 'score|town-core-2016|zhanaozen|social');
    if (social === undefined) throw new Error('the social score of Zhanaozen is not on the screen');
    const { steps } = walkFigure(changed, social);
    const between = steps.findIndex((step) => step.includes('between 2015 and 2017 = 7450 persons'));
    expect(steps.slice(between - 2, between).map((step) => /column value "([^"]*)"/.exec(step)?.[1])).toEqual(
      ['6.6', '8.3'],
    );
    expect(walkFigure(from, social).ok).toBe(false);
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
