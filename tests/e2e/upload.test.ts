import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largeTable } from '../fixtures/large-table.ts';
import { PRESENT } from '../fixtures/present-version.ts';
import { type Site, startSite } from './driver.ts';
import { GOOD, openExplorer } from './explorer-page.ts';

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.close());

const TABLE = [
  'unit,indicator,year,value',
  'Риддер,Parks,2021,12.5',
  'Temirtau,Parks,2021,30',
  'KZ-62,Parks,2021,7',
  'Aksu,Parks,2021,many',
  ',Parks,2021,5',
].join('\n');

describe('a reader with a table of their own', () => {
  it('drops it, sees it on the map and in the table, takes it away again, and finds it in a profile', async () => {
    const page = await openExplorer(site, { path: `en/?v=1&${PRESENT}&map=svg` });
    const before = { address: page.address(), legends: await page.legends(), rows: await page.rows() };
    await page.dropFile('parks.csv', TABLE);
    const report = await page.uploadReport();
    expect(report).toMatchObject({ used: '3', leftOut: '2' });
    expect(report.problems.some((line) => /^parks\.csv ?5/.test(line) && /many/.test(line))).toBe(true);
    expect(report.problems.some((line) => /^parks\.csv ?6/.test(line))).toBe(true);
    expect(await page.uploadChoices()).toEqual([
      'unit (Риддер)',
      'year (2021)',
      'as in the data: point (12.5)',
    ]);
    await page.closeDialog();

    expect(await page.legends()).toEqual(['Towns: Parks', 'Regions: Parks']);
    const marks = new Map((await page.marks('town')).map(({ id, value }) => [id, value]));
    expect([marks.get('ridder'), marks.get('temirtau'), marks.get('aksai')]).toEqual(['12.5', '30', null]);
    expect((await page.marks('region')).find(({ id }) => id === 'KZ-62')?.value).toBe('7');
    expect((await page.uploadRows()).slice(0, 2).join(' ')).toMatch(/Temirtau.*30.*Риддер.*12\.5/);
    expect(page.address()).toMatch(/own:Parks/);
    expect(decodeURIComponent(page.address())).not.toMatch(/Риддер|parks\.csv/);

    await page.removeUpload();
    expect(await page.legends()).toEqual(before.legends);
    expect(await page.rows()).toEqual(before.rows);
    expect(page.address()).toBe(before.address);

    await page.dropFile('parks.csv', TABLE);
    await page.uploadReport();
    await page.closeDialog();
    await page.openUploadUnit('Риддер');
    await page.waitForProfile('ridder');
    expect(await page.uploadPart()).toMatch(/Parks.*12\.5/);
    expect(await page.misbehaviour()).toEqual(GOOD);
    await page.close();
  });

  it('is told by a shared address that the data stayed behind', async () => {
    const page = await openExplorer(site, {
      path: `en/?v=1&${PRESENT}&map=svg&l=regions~-bivariate~-surface~-coverage~-panel~towns*m=own:Parks~-specialization`,
    });
    expect((await page.messages()).join(' ')).toMatch(/stay on the computer/);
    expect(await page.legends()).toEqual(['Towns: potential', 'Regions: potential']);
    await page.dropFile('parks.csv', TABLE);
    await page.uploadReport();
    expect(await page.messages()).toEqual([]);
    await page.close();
  });

  it('goes on using the page while a hundred thousand rows are read', async () => {
    const page = await openExplorer(site, { path: 'en/?map=svg' });
    await page.dropFile('large.csv', largeTable(100_000));
    await page.waitForReading();
    await page.closeDialog();
    await page.openTab('regions');
    expect(await page.rows()).toHaveLength(20);
    await page.waitForUploadTable();
    expect((await page.uploadRows()).length).toBe(50);
    expect(await page.ownCount()).toBe('Places: 100,000');
    // The layer and the tab come when the reading ends, long after the drop that asked for them.
    const { layoutShift: _sum, shifted: _what, ...rest } = await page.misbehaviour();
    expect(rest).toEqual({ consoleErrors: [], foreignRequests: [], missingFiles: [] });
    await page.close();
  });

  it('keeps the still map for many points where no card draws, and has the moving one back without them', async () => {
    const page = await openExplorer(site, { path: 'en/', viewport: { width: 1040, height: 640 } });
    await page.waitForWebGl();
    await page.dropFile('large.csv', largeTable(21_000));
    await page.uploadReport();
    expect(await page.painter()).toBe('svg');
    await page.closeDialog();
    await page.removeUpload();
    expect(await page.painter()).toBe('webgl');
    await page.close();
  });
});
