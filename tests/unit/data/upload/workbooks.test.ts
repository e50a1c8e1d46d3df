import { describe, expect, it } from 'vitest';
import type { UploadData } from '../../../../src/data/upload/upload-data.ts';
import { ods, odsCell, odsTable, xlsx, xlsxRows, zipped } from './make-sheets.ts';
import { META } from './problem-fixtures.ts';
import { problemsOf, readBytes } from './read-texts.ts';

const TOWNS = xlsxRows([
  ['Город', 'Население', 'Доля'],
  ['Темиртау', 174320, 0.125],
  ['Риддер', 48915, 174.125],
]);

async function dataOf(bytes: Uint8Array, sheet?: string): Promise<UploadData> {
  const reading = await readBytes({ 'book.xlsx': bytes }, sheet === undefined ? {} : { sheet });
  if (!reading.ok) throw new Error(problemsOf(reading).join('\n'));
  return reading.data;
}
const codesOf = async (bytes: Uint8Array): Promise<readonly string[]> =>
  problemsOf(await readBytes({ 'book.xlsx': bytes })).map((line) => line.split(' ').at(-1) ?? '');
const figures = (data: UploadData): unknown =>
  data.nodes.map(({ code, unit }) => [code, unit, data.columns[code]?.map(({ raw }) => raw)]);

describe('an .xlsx workbook', () => {
  it('is read like the same table as CSV, its numbers as they are', async () => {
    const data = await dataOf(xlsx([{ name: 'Лист1', rows: TOWNS }]));
    expect(data.units.map(({ place }) => 'id' in place && place.id)).toEqual(['temirtau', 'ridder']);
    // 174.125 is a number of the sheet, and no hundred and seventy-four thousand.
    expect(figures(data)).toEqual([
      ['Население', null, [[174320, 48915]]],
      ['Доля', null, [[0.125, 174.125]]],
    ]);
    expect([data.problems, data.understood.sheet, data.understood.separator]).toEqual([
      [],
      { name: 'Лист1', others: [] },
      null,
    ]);
  });

  it('has its percentages as they are shown, dates as times, and names merged over rows', async () => {
    const rows = xlsxRows([
      ['Город', 'Дата', 'Безработица'],
      ['Темиртау', { value: 43830, format: 1 }, { value: 0.049, format: 2 }],
      [null, '31.12.2020', { value: 0.051, format: 2 }],
    ]);
    const merged = '<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>';
    const data = await dataOf(xlsx([{ name: 'a', rows, after: merged }]));
    expect(data.times).toEqual(['2019-12-31', '2020-12-31']);
    expect(figures(data)).toEqual([['Безработица', '%', [[4.9], [5.1]]]]);
    expect(data.units).toHaveLength(1);
  });

  it('is read from the first sheet in sight that names places; the others can be chosen', async () => {
    const book = xlsx([
      { name: 'Старый', rows: TOWNS, state: 'hidden' },
      { name: 'Пояснения', rows: xlsxRows([['Таблица'], ['о городах']]) },
      { name: 'Данные', rows: TOWNS },
    ]);
    const data = await dataOf(book);
    expect(data.understood.sheet).toEqual({
      name: 'Данные',
      others: [
        { name: 'Старый', isHidden: true },
        { name: 'Пояснения', isHidden: false },
      ],
    });
    expect((await dataOf(book, 'Старый')).understood.sheet?.name).toBe('Старый');
  });

  it('with the sheets iData and iMeta is a data set', async () => {
    const rows = (lines: readonly string[]): string =>
      xlsxRows(
        lines.map((line) =>
          line.split(',').map((cell) => (/^-?\d+$/.test(cell) ? Number(cell) : cell === '' ? null : cell)),
        ),
      );
    const data = await dataOf(
      xlsx([
        { name: 'iMeta', rows: rows(META) },
        { name: 'iData', rows: rows(['uCode,x,y,z', 'ridder,0,0,1', 'tekeli,10,4,2']) },
      ]),
    );
    expect([data.form, data.problems]).toEqual(['dataset', []]);
    expect(data.columns['Index']?.[0]?.scores).toEqual([37.5, 62.5]);
  });

  it('may end in a million empty cells', async () => {
    const empty = '<row r="1048576"><c r="XFD1048576" s="1"/></row><row r="1048575"/>';
    expect((await dataOf(xlsx([{ name: 'a', rows: TOWNS + empty }]))).units).toHaveLength(2);
  });
});

describe('a workbook that is refused', () => {
  it.each<[string, () => Uint8Array]>([
    [
      'large-workbook',
      () =>
        xlsx([{ name: 'a', rows: TOWNS }], { 'xl/sharedStrings.xml': `<sst>${' '.repeat(3_000_000)}</sst>` }),
    ],
    [
      'large-workbook',
      () =>
        zipped(Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`xl/${at}.xml`, ' '.repeat(10_000_001)])), 0),
    ],
    [
      'workbook-entities',
      () =>
        xlsx([{ name: 'a', rows: TOWNS }], {
          'xl/sharedStrings.xml': '<!DOCTYPE sst [<!ENTITY a "b">]><sst/>',
        }),
    ],
    ['workbook-entities', () => ods(odsTable('a', [odsCell('x')]), '<!DOCTYPE a>')],
    [
      'too-many-cells',
      () => xlsx([{ name: 'a', rows: `${TOWNS}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>` }]),
    ],
    [
      'too-many-cells',
      () =>
        ods(
          odsTable('a', [
            odsCell('Риддер'),
            `<table:table-row table:number-rows-repeated="1048576">${odsCell(1)}${odsCell(2)}</table:table-row>`,
          ]),
        ),
    ],
    ['damaged-workbook', () => xlsx([{ name: 'a', rows: TOWNS }]).slice(0, 300)],
    ['no-sheet', () => xlsx([{ name: 'a', rows: '' }])],
    ['archive', () => zipped({ 'table.csv': 'town,x\nRidder,1\n' })],
    ['archive', () => zipped({ 'word/document.xml': '<document/>' })],
  ])('%s', async (code, make) => {
    expect(await codesOf(make())).toEqual([code]);
  });

  it('cells of other workbooks are as last saved, and told', async () => {
    const book = xlsx([{ name: 'a', rows: TOWNS }], {
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    });
    expect((await dataOf(book)).problems.map(({ code }) => code)).toEqual(['external-links']);
  });
});

describe('an .ods workbook', () => {
  it('is read with its repeated cells and rows, without the million empty ones', async () => {
    const head = [odsCell('Город'), odsCell('2021'), odsCell('2022')].join('');
    const book = ods(
      `${odsTable('спрятан', [head, odsCell('x')], 'table:style-name="ta2"')}${odsTable('данные', [
        head,
        `${odsCell('Темиртау')}${odsCell(174.125, 'table:number-columns-repeated="2"')}<table:table-cell table:number-columns-repeated="16381"/>`,
        `${odsCell('Рид<text:s/>дер')}<table:table-cell office:value-type="percentage" office:value="0.049"><text:p>4,9%</text:p></table:table-cell><table:covered-table-cell/>`,
        '<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
      ])}`,
    );
    const data = await dataOf(book);
    expect(data.times).toEqual(['2021', '2022']);
    expect(data.units.map(({ name }) => name)).toEqual(['Темиртау', 'Рид дер']);
    expect(Object.values(data.columns)[0]?.map(({ raw }) => raw)).toEqual([
      [174.125, 4.9],
      [174.125, null],
    ]);
    expect(data.understood.sheet).toEqual({ name: 'данные', others: [{ name: 'спрятан', isHidden: true }] });
  });

  it('has its dates as times, whatever their format shows', async () => {
    const date = (value: string): string =>
      `<table:table-cell office:value-type="date" office:date-value="${value}"><text:p>31 дек</text:p></table:table-cell>`;
    const data = await dataOf(
      ods(
        odsTable('a', [
          odsCell('town') + odsCell('date') + odsCell('x'),
          odsCell('Ridder') + date('2019-12-31') + odsCell(1),
        ]),
      ),
    );
    expect(data.times).toEqual(['2019-12-31']);
  });
});
