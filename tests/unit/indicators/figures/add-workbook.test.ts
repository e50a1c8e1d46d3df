import { appendFile, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addWorkbook, describeResult, USAGE } from '../../../../indicators/cli/add-workbook.ts';
import { loadTables } from '../../../../indicators/figures/load-tables.ts';
import { readTableFiles, TABLES_DIR } from '../../../../indicators/figures/table-files.ts';
import { DISTRICT_HEADER, TOWN_HEADER } from './small-tables.ts';

const COPIED = [
  ...[
    'sources',
    'places',
    'series',
    'units',
    'source-order',
    'series-breaks',
    'relevel',
    'area-allowed',
    'steps',
    'area-years',
    'excluded',
    'district-sheets',
    'enterprise-staff',
  ],
  ...[
    'names',
    'facts',
    'needs',
    'enterprises',
    'projects',
    'to-be-read',
    'investment-by-use',
    'workbook-sheets',
    'workbook-labels',
    'workbook-units',
  ],
];
const STANDING = 'rudny,births,2021,1500,persons,admin,WB-KOSTANAY-2024,г.а.Рудный:6,,,';

let dir = '';
let file = '';

/** A workbook in the layout of the regional ones, with everything that can go wrong in it; see its README. */
const WORKBOOK = 'tests/fixtures/workbook/kostanay-2024.xlsx';

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'workbook-'));
  await Promise.all(
    COPIED.map((name) => copyFile(join(TABLES_DIR, `${name}.csv`), join(dir, `${name}.csv`))),
  );
  await writeFile(join(dir, 'town-observations.csv'), `${TOWN_HEADER}\n${STANDING}\n`);
  await appendFile(join(dir, 'sources.csv'), 'WB-KOSTANAY-2024,Workbook,en,,,BNS,2024,,not stated\n');
  await writeFile(
    join(dir, 'region-observations.csv'),
    'region_code,series,year,value,unit,source_id,remark\nKZ-61,births,2020,5,persons,BNS-LAB-KOSTANAY,\n',
  );
  await writeFile(
    join(dir, 'district-observations.csv'),
    `${DISTRICT_HEADER}\nKZ-10,Абай,district,births,2020,5,persons,BNS-LAB-KOSTANAY\n`,
  );
  file = join(dir, 'Kostanay 2024.xlsx');
  await copyFile(WORKBOOK, file);
});

afterEach(() => rm(dir, { recursive: true, force: true }));

const options = () => ({ file, tablesDir: dir, sourceId: null, dryRun: false });

describe('addWorkbook', () => {
  it('appends rows with value and unit as printed, and never overwrites', async () => {
    const result = await addWorkbook(options());
    const lines = (await readFile(join(dir, 'town-observations.csv'), 'utf8')).trimEnd().split('\n');
    expect(lines.slice(0, 2)).toEqual([TOWN_HEADER, STANDING]);
    expect(lines).toContain(
      'rudny,population_year_end,2021,124.2,thousand persons,admin,WB-KOSTANAY-2024,г.а. Рудный:4,,,',
    );
    expect(lines).toContain(
      'rudny,population_year_end,2022,123.8,thousand persons,admin,WB-KOSTANAY-2024,г.а. Рудный:4,,,stored as text',
    );
    expect(lines).toContain(
      'rudny,births,2022,1480,persons,admin,WB-KOSTANAY-2024,г.а. Рудный:6,,,stored as text',
    );
    expect(lines).toContain(
      'rudny,natural_increase,2022,-85,persons,admin,WB-KOSTANAY-2024,г.а. Рудный:7,,,stored as text',
    );
    expect(lines).toContain(
      'zhitikara,retail_turnover,2022,20500.5,million tenge,district,WB-KOSTANAY-2024,Житикаринский район:2,,,',
    );
    expect(lines).toContain(
      'zhitikara,deaths,2023,300,persons,district,WB-KOSTANAY-2024,Житикаринский район:4,,,',
    );
    expect(lines).toContain(
      'zhitikara,crimes,2022,250,cases,district,WB-KOSTANAY-2024,Житикаринский район:5,,,',
    );
    expect(result.reading?.kept).toHaveLength(1);
    expect(result.reading?.kept[0]).toMatchObject({ stands: '1500 persons', differs: true });
    expect(result.reading?.rows).toHaveLength(lines.length - 2);
  });

  it('leaves absent cells out and keeps a printed zero', async () => {
    const { reading } = await addWorkbook(options());
    const years = (series: string) =>
      reading?.rows.filter((row) => row.series === series && row.townId === 'rudny').map((row) => row.year);
    expect(years('births')).toEqual([2022]);
    expect(years('natural_increase')).toEqual([2021, 2022, 2023]);
  });

  it('says which sheets, labels, units and cells it did not know', async () => {
    const result = await addWorkbook({ ...options(), dryRun: true });
    const { reading } = result;
    expect(reading?.unknownSheets).toEqual(['Денисовский район']);
    expect(reading?.sheetsWithoutYears).toEqual(['г.Лисаковск']);
    expect(reading?.unknownLabels).toEqual(['г.а. Рудный:9: Поголовье верблюдов']);
    expect(reading?.unknownUnits).toEqual([
      'г.а. Рудный:10: Объем промышленного производства (млн. долларов)',
      'Житикаринский район:6: Инвестиции в основной капитал, тыс. долларов (no unit)',
    ]);
    expect(reading?.unreadableCells).toEqual(['г.а. Рудный:8, 2023: нет данных']);
    const text = describeResult(result, true).join('\n');
    expect(text).toContain('would be added');
    expect(text).toContain('workbook-labels.csv');
    expect(text).toContain('stands 1500 persons, workbook 1512 persons');
  });

  it('adds nothing a second time', async () => {
    const first = await addWorkbook(options());
    const second = await addWorkbook(options());
    expect(second.reading?.rows).toEqual([]);
    expect(second.reading?.kept).toHaveLength((first.reading?.rows.length ?? 0) + 1);
    expect(second.newSource).toBe(false);
  });

  it('writes rows that the loader accepts, with a source to fill in', async () => {
    await copyFile(join(TABLES_DIR, 'sources.csv'), join(dir, 'sources.csv'));
    await writeFile(
      join(dir, 'town-observations.csv'),
      `${TOWN_HEADER}\n${STANDING.replace('WB-KOSTANAY-2024', 'BNS-LAB-KOSTANAY')}\n`,
    );
    const result = await addWorkbook(options());
    expect(result.newSource).toBe(true);
    const tables = loadTables(await readTableFiles(dir));
    expect(tables.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
    const housing = tables.observations.find(
      (one) => one.series === 'housing_commissioned' && one.year === 2022,
    );
    expect(housing).toMatchObject({ placeId: 'zhitikara', value: 4200, unit: 'm²', level: 'district' });
    expect(tables.sources.find((source) => source.id === 'WB-KOSTANAY-2024')?.publisher).toBe(
      'not stated yet',
    );
  });

  it('names the two workbooks that are missing in its help', () => {
    expect(USAGE).toMatch(/291834 .*Kostanay.*291758 .*Aktobe/s);
  });

  it('writes nothing in a dry run', async () => {
    const before = await readFile(join(dir, 'town-observations.csv'), 'utf8');
    await addWorkbook({ ...options(), dryRun: true });
    expect(await readFile(join(dir, 'town-observations.csv'), 'utf8')).toBe(before);
  });

  it('refuses a file that is no workbook, and broken tables, in words', async () => {
    await writeFile(join(dir, 'bad.xlsx'), 'no workbook');
    const bad = await addWorkbook({ ...options(), file: join(dir, 'bad.xlsx') });
    expect(bad.refused).toContain('cannot be read');
    await writeFile(join(dir, 'workbook-labels.csv'), 'words\n');
    const broken = await addWorkbook(options());
    expect(broken.refused).toContain('workbook-labels.csv');
  });

  it('writes under a source that is already in the table, where one is named', async () => {
    const result = await addWorkbook({ ...options(), sourceId: 'BNS-LAB-KOSTANAY', dryRun: true });
    expect(result.newSource).toBe(false);
    expect(result.reading?.rows[0]?.sourceId).toBe('BNS-LAB-KOSTANAY');
    expect(result.reading?.kept).toEqual([]);
  });
});
