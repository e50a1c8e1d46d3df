import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Site, startSite } from './driver.ts';
import { GOOD, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

describe('an investor', () => {
  it('filters chemicals and learns that figures of Zhanatas are those of the district Sarysu', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg' });
    await page.filter('enterprise', 'chemicals');
    expect(await page.rows()).toContain('zhanatas');
    expect((await page.rows()).length).toBeLessThan(27);
    await page.openPlace('zhanatas');
    const profile = await page.profile();
    expect(profile).toMatch(/Sarysu/);
    expect(profile).toMatch(/district/i);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });

  it('filters metals by output, opens Ridder and reads a source', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg' });
    await page.filter('branch', 'metallurgy');
    expect(await page.rows()).toContain('ridder');
    await page.openPlace('ridder');
    const figure = await page.readFigure('economic', 'retail-per-head');
    expect(figure).toMatch(/2022/);
    expect(figure).not.toMatch(/town-observations/);
    expect(await page.maintainers()).toMatch(/Retail turnover\s*town-observations:\d+/);
    // The title of the workbook as its publisher prints it.
    expect(figure).toMatch(/Основные социально-экономические показатели/);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });
});

describe('a policymaker', () => {
  it('sees risk by region, opens Ulytau, then labour of the towns in 2018', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg' });
    await page.showMeasure('regions', 'risk');
    expect((await page.legends()).join(' ')).toMatch(/risk/i);
    await page.openTab('regions');
    expect(await page.rows()).toHaveLength(20);
    await page.openPlace('KZ-62');
    expect(await page.profile()).toMatch(/Ulytau/);
    await page.openTab('towns');
    await page.chooseEdition('core', 2018);
    await page.showMeasure('towns', 'labour');
    expect((await page.legends()).join(' ')).toMatch(/labour/i);
    expect((await page.marks('town')).some(({ name }) => /2018/.test(name))).toBe(true);
    expect(page.address()).toMatch(/y=core-2018/);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });
});

describe('a reader who asks what has changed', () => {
  it('sets the towns of 2022 against 2015, reads the difference of Stepnogorsk and shares it', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg' });
    await page.chooseEdition('core', 2022);
    await page.showMeasure('towns', 'indicator:retail-per-head');
    await page.compare('towns', 'year', 'y:core-2015');
    expect(await page.legends()).toContain('Towns: Retail turnover: 2022 minus 2015');
    // Retail turnover over residents, in subsistence minima of the year: 6.3 in 2022, 12.6 in 2015.
    const marks = await page.marks('town');
    const stepnogorsk = marks.find(({ id }) => id === 'stepnogorsk');
    expect(stepnogorsk?.name).toContain('−6.3\u00a0subsistence minima per head');
    expect(Number(stepnogorsk?.value)).toBeCloseTo(-6.3, 1);
    expect(marks.find(({ id }) => id === 'rudny')?.value).toBeFalsy();
    expect(await page.row('stepnogorsk')).toContain('−6.3');
    const link = await page.share();
    expect(link).toContain('y:core-2015');
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
    const again = await openExplorer(site, { path: link });
    expect(await again.legends()).toContain('Towns: Retail turnover: 2022 minus 2015');
    expect(await again.marks('town')).toEqual(marks);
    await again.close();
  });
});

describe('an analyst without experts at hand', () => {
  it('goes from the weights to the page of experts, compares the dimensions of risk, and the map says whose weights it shows', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg&t=towns,risk,desc' });
    const before = await page.rows();
    expect(await page.methodNote()).toBe('');
    await page.askForWeights('risk');
    await page.answerAlone();
    await page.judgePairs([4, -4, 4]);
    expect(await page.pairStatus()).toMatch(/contradict each other.*Least consistent/s);
    await page.judgePairs([4, 4, 0]);
    expect(await page.pairStatus()).toMatch(/Consistency ratio 0\.00/);
    await page.applyOwnAnswer();
    expect(await page.methodNote()).toContain('Risk: components — weights of 1 expert (Panel of experts)');
    const link = await page.share();
    expect(decodeURIComponent(link)).toMatch(/ex=1~.*~risk\*hazard:2143\*vulnerability:429\*coping:429/);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
    const again = await openExplorer(site, { path: `${link}&t=towns,risk,desc` });
    expect(await again.rows()).not.toEqual(before);
    expect(await again.methodNote()).toContain('weights of 1 expert');
    await again.close();
  });
});

describe('two experts', () => {
  it('of an address with their judgements still give its scores, are named, and travel on', async () => {
    const plain = await openExplorer(site, { path: 'en/?map=svg&t=towns,risk,desc' });
    const before = await plain.rows();
    await plain.close();
    const weights = 'coping:0.345_hazard:2.311_vulnerability:0.345';
    const page = await openExplorer(site, {
      path: `en/?v=1&d=2&m=w=${weights}&e=a.risk*:551*:991&map=svg&t=towns,risk,desc`,
    });
    expect(await page.methodNote()).toMatch(/AHP, 2 experts, CR 0\.00/);
    expect(await page.rows()).not.toEqual(before);
    expect(decodeURIComponent(await page.share())).toMatch(/e=a\.risk\*:551\*:991/);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });
});

describe('an editor', () => {
  it('chooses Kazakh and dark, shares, and the link gives the same picture', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg', reducedMotion: true });
    await page.chooseLanguage('kk');
    await page.chooseTheme('dark');
    await page.showLayer('surface', true);
    const link = await page.share();
    expect(link).toMatch(/\/kk\/\?/);
    const before = await page.mapPicture();
    await page.close();
    const again = await openExplorer(site, { path: link, reducedMotion: true });
    expect(await again.language()).toBe('kk');
    expect(differingShare(before, await again.mapPicture())).toBeLessThan(0.001);
    expect(await again.misbehaviour()).toEqual(GOOD);
    await again.close();
  });
});

describe('a searcher', () => {
  it.each([
    ['Риддер', 'ridder'],
    ['Leninogorsk', 'ridder'],
    ['KZ-62', 'KZ-62'],
  ])('finds %s', async (words, id) => {
    const page = await openExplorer(site, { path: 'en/?map=svg' });
    expect((await page.search(words)).length).toBeGreaterThan(0);
    await page.press('Enter');
    await page.waitForProfile(id);
    await page.close();
  });
});

/** Part of the pixels that differ, 0..1; 1 for pictures of other size. */
function differingShare(a: Buffer, b: Buffer): number {
  const [left, right] = [PNG.sync.read(a), PNG.sync.read(b)];
  if (left.width !== right.width || left.height !== right.height) return 1;
  const differing = pixelmatch(left.data, right.data, undefined, left.width, left.height, { threshold: 0.1 });
  return differing / (left.width * left.height);
}
