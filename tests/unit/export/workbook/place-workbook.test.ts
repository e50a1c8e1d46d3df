import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { placeWorkbook, type WorkbookInput } from '../../../../src/export/workbook/place-workbook.ts';
import { writeWorkbook } from '../../../../src/export/workbook/write-workbook.ts';
import { workbookMessages } from '../../../../src/i18n/messages/workbook.ts';
import { readStaticData } from '../../../../src/pages/static-data.ts';

const { data } = readStaticData(resolve(import.meta.dirname, '../../../..'));
const about = {
  title: 'Title',
  address: 'https://example.org/en/town/ridder/',
  seriesAddress: 'https://example.org/data/places/ridder.csv',
  version: 2,
  versionDate: '2026-11-30',
  made: '2026-12-01',
  citation: 'Cited so',
};

async function inputOf(placeId: string, language: WorkbookInput['language']): Promise<WorkbookInput> {
  const [file, sources] = [await data.loadProfile(placeId), await data.loadSources()];
  if (!file.ok || !sources.ok) throw new Error(`no file of ${placeId}`);
  return {
    language,
    file: file.value,
    codebook: data.codebook,
    sources: sources.value,
    regionName: (id) => id,
    about,
  };
}

const bytesOf = async (blob: Blob): Promise<Buffer> => Buffer.from(await blob.arrayBuffer());

/** Rows of every sheet by its name, as a spreadsheet reads them. */
async function readBack(blob: Blob): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const sheets = await readExcelFile(await bytesOf(blob));
  return new Map(sheets.map(({ sheet, data: rows }) => [sheet, rows]));
}

describe('the workbook of a place', () => {
  it('read back, has three figures of the profile as numbers, with unit, year, area, grade and source', async () => {
    const input = await inputOf('ridder', 'en');
    const sheets = await readBack(await writeWorkbook(placeWorkbook(input)));
    expect([...sheets.keys()]).toEqual(['Figures', 'Sources', 'Read me']);
    const rows = sheets.get('Figures') ?? [];
    const sources = sheets.get('Sources') ?? [];
    for (const id of ['unemployment', 'crimes', 'life-expectancy-region']) {
      const figure = input.file.figures.find(({ indicatorId }) => indicatorId === id);
      const indicator = data.codebook.find((one) => one.id === id);
      const row = rows.find(([, name]) => name === indicator?.names.en) ?? [];
      expect(row[2], id).toBe(figure?.value);
      expect(row.slice(3, 5), id).toEqual([indicator?.unit.en, figure?.year]);
      expect(row[6], id).toBe(figure?.grade);
      const [, number] = /^(\d+)\. /.exec(String(row[7])) ?? [];
      const [, title, publisher] = sources.find(([one]) => one === Number(number)) ?? [];
      expect(String(row[7]), id).toContain(`${number}. ${title}`);
      expect(String(publisher).length, id).toBeGreaterThan(2);
    }
  });

  it.each(LANGUAGES)(
    '%s: has every indicator and both ends of every series, and what it is',
    async (language) => {
      const input = await inputOf('temirtau', language);
      const sheets = placeWorkbook(input);
      const points = input.file.series.reduce((sum, { points: all }) => sum + Math.min(2, all.length), 0);
      const [figures, sources, readMe] = sheets;
      expect(figures?.rows).toHaveLength(1 + input.file.figures.length + points);
      expect(readMe?.rows.flat()).toEqual(expect.arrayContaining([about.address, 2, 'Cited so']));
      expect(new Set(sheets.flatMap(({ rows }) => rows.map(({ length }) => length))).size).toBe(3);
      for (const { name } of sheets) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
      for (const row of sources?.rows.slice(1) ?? []) expect(row[1], String(row[0])).toBeTruthy();
      expect(figures?.rows[0]?.[2]).toBe(workbookMessages[language].value);
      // Each number of a source that a figure names is on the sheet of sources.
      const known = new Set(sources?.rows.slice(1).map(([number]) => String(number)));
      for (const row of figures?.rows.slice(1) ?? [])
        for (const [, number = ''] of String(row[7]).matchAll(/(?:^|; )(\d+)\. /g))
          expect(known.has(number), String(row[7])).toBe(true);
    },
  );

  it('has the last year of a series as the table of series has it', async () => {
    const input = await inputOf('khromtau', 'en');
    const rows = placeWorkbook(input)[0]?.rows ?? [];
    const staff = rows.filter(([, name]) => name === 'Staff of the city-forming enterprise');
    expect(staff.map(([, , value, unit, year]) => [value, unit, year])).toEqual([
      [7600, 'persons', 2014],
      [7500, 'persons', 2025],
    ]);
  });

  it('is made without a worker, which the security policy forbids: no part is too large for every place', async () => {
    for (const { id } of [...data.places.towns, ...data.places.regions]) {
      const blob = await writeWorkbook(placeWorkbook(await inputOf(id, LANGUAGES[0])));
      const parts = Object.values(unzipSync(new Uint8Array(await bytesOf(blob))));
      expect(Math.max(...parts.map(({ length }) => length)), id).toBeLessThan(160_000);
    }
  });

  it('gives regions no grade: their figures are their own', async () => {
    const [figures, , readMe] = placeWorkbook(await inputOf('KZ-35', 'en'));
    expect(new Set(figures?.rows.slice(1).map((row) => row[6]))).toEqual(new Set(['']));
    expect(readMe?.rows.flat()).not.toContain('Data grade');
  });

  it('runs no text as a formula', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("https://example.org")'];
    const blob = await writeWorkbook([
      { name: 'Texts', rows: [['Head'], ...texts.map((text) => [text])], widths: [10] },
    ]);
    const rows = (await readBack(blob)).get('Texts') ?? [];
    expect(rows.slice(1).map(([cell]) => cell)).toEqual(texts);
    const files = unzipSync(new Uint8Array(await bytesOf(blob)));
    const sheet = Object.entries(files).find(([name]) => name.includes('worksheets/sheet'))?.[1];
    expect(strFromU8(sheet ?? new Uint8Array())).not.toMatch(/<f[ >]/);
  });
});
