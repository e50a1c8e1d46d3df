import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportedDatasets } from '../../../../indicators/coinr/exported-datasets.ts';
import type { DatasetFiles } from '../../../../indicators/coinr/index-files.ts';
import { readDataset } from '../../../../indicators/coinr/read-dataset.ts';
import { scoreDataset } from '../../../../indicators/coinr/score-dataset.ts';
import { assembleEditions } from '../../../../indicators/editions/assemble.ts';
import { readTableFiles } from '../../../../indicators/figures/table-files.ts';
import { putTogether, takeApart, transferOf } from '../../../../src/data/upload/pieces.ts';
import type { UploadData } from '../../../../src/data/upload/upload-data.ts';
import { DATA, META } from './problem-fixtures.ts';
import { dataOf, PLACES } from './read-texts.ts';

describe('the indices of the app, read as a reader’s own', () => {
  let exported: ReadonlyMap<string, DatasetFiles>;
  beforeAll(async () => {
    exported = exportedDatasets(assembleEditions(await readTableFiles(), PLACES), PLACES);
  }, 60_000);
  it.each([
    'town-2022-potential',
    'town-2022-risk',
    'town-2022-risk-groups',
    'region-2022-potential',
    'region-2022-risk',
  ])('%s: every score and rank of the command line, every unit on its place, no problem', (name) => {
    const files = exported.get(name);
    if (files === undefined) throw new Error(`no data set ${name}`);
    const named = (file: keyof DatasetFiles) => ({ file, text: files[file] });
    const { dataset } = readDataset({
      data: named('iData.csv'),
      meta: named('iMeta.csv'),
      grades: named('iGrade.csv'),
      method: named('method.json'),
    });
    if (dataset === null) throw new Error('refused');
    // Names of files say nothing, nor does their order.
    const data = dataOf({
      1: files['method.json'],
      2: files['iGrade.csv'],
      3: files['iMeta.csv'],
      4: files['iData.csv'],
    });
    const rows = scoreDataset(dataset).rows;
    expect(rows.length).toBeGreaterThan(100);
    const units = new Map(data.units.map(({ code }, at) => [code, at]));
    for (const { unit, node, score, rank } of rows) {
      const column = data.columns[node]?.[0];
      const at = units.get(unit) ?? -1;
      const upload = column?.scores?.[at];
      if (score === null || upload === null || upload === undefined)
        expect(upload, `${unit} ${node}`).toBe(score);
      else expect(Math.abs(upload - score)).toBeLessThanOrEqual(1e-12);
      expect(column?.ranks?.[at]).toBe(rank);
    }
    expect(data.units.every(({ code, place }) => 'id' in place && place.id === code)).toBe(true);
    expect([data.problemCount, data.rowsLeftOut]).toEqual([0, 0]);
    expect(
      data.nodes
        .filter(({ kind }) => kind === 'aggregate')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(dataset.tree.nodes.map(({ code }) => code).sort());
  });
});

/**
 * Everything of the data by unit, node and time, without the order in which it stands; the input of the intervals has
 * that order, and what was understood shows the first rows.
 */
function facts({
  units,
  nameRanks,
  times,
  nodes,
  columns,
  rankInputs,
  understood: _,
  ...rest
}: UploadData): unknown {
  const ranked = Object.entries(rankInputs ?? {}).map(([time, { data }]) => [
    time,
    [...data.unitCodes].sort(),
  ]);
  const byCode = <Item extends { readonly code: string }>(items: readonly Item[]) =>
    [...items].sort((a, b) => (a.code < b.code ? -1 : 1));
  const figures = nodes.flatMap(({ code }) =>
    times.flatMap((time, atTime) =>
      units.map((unit, at) => {
        const column = columns[code]?.[atTime];
        return [`${code} ${time} ${unit.code}`, column?.raw?.[at], column?.scores?.[at], column?.ranks?.[at]];
      }),
    ),
  );
  const named = units.map((unit, at) => ({ ...unit, nameRank: nameRanks[at] }));
  return { ...rest, ranked, times, units: byCode(named), nodes: byCode(nodes), figures: figures.sort() };
}

const TWO_TIMES = [
  ...DATA,
  'ridder,Ridder,2019,1,2,3',
  'tekeli,Tekeli,2019,4,,6',
  'aksu,Aksu,2019,7,8,9',
  'aksu,Aksu,2020,3,1,2',
];

describe('the order of the rows', () => {
  it('changes nothing in a data set', () => {
    const [header = '', ...rows] = TWO_TIMES;
    const wanted = facts(dataOf({ d: TWO_TIMES.join('\n'), m: META.join('\n') }));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(facts(dataOf({ d: [header, ...shuffled].join('\n'), m: META.join('\n') }))).toEqual(wanted);
      }),
      { seed: 5, numRuns: 30 },
    );
  });
  it('changes nothing in a long table but the order of units and indicators', () => {
    const rows = ['a', 'b', 'c'].flatMap((unit, u) =>
      ['jobs', 'wage'].flatMap((node, n) =>
        [2019, 2020].map((year) => `${unit},${node},${year},${u + n * 10 + year}`),
      ),
    );
    const text = (lines: readonly string[]) => ['unit,indicator,year,value', ...lines].join('\n');
    const wanted = facts(withoutLines(dataOf({ l: text(rows) })));
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
        expect(facts(withoutLines(dataOf({ l: text(shuffled) })))).toEqual(wanted);
      }),
      { seed: 5, numRuns: 30 },
    );
  });
});

/** A unit without a place is told with its first line, which follows the order. */
function withoutLines(data: UploadData): UploadData {
  const problems = data.problems.map((problem) => ({ ...problem, line: null }));
  return { ...data, problems: problems.sort((a, b) => (`${a.values}` < `${b.values}` ? -1 : 1)) };
}

const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcә Қ,;"\'\t-7.') }).filter(
  // `NA` and blank are missing; spaces around a cell are not part of it.
  (text) => text.trim() === text && text !== 'NA',
);
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('a long table', () => {
  const figure = fc.record({
    unit: word,
    indicator: word,
    year: fc.integer({ min: 1990, max: 2030 }),
    value: fc.oneof(
      fc.constant(null),
      fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8),
    ),
  });
  const figures = fc.uniqueArray(figure, {
    minLength: 1,
    maxLength: 40,
    selector: ({ unit, indicator, year }) => JSON.stringify([unit, indicator, year]),
  });
  const line = (
    { unit, indicator, year, value }: typeof figure extends fc.Arbitrary<infer F> ? F : never,
    mark: string,
  ) => [quoted(unit), quoted(indicator), year, value ?? ''].join(mark);
  it.each([',', ';', '\t'])('gives back every figure that was written, parted by %j', (mark) => {
    fc.assert(
      fc.property(figures, (rows) => {
        const text = [
          'unit,indicator,year,value'.replaceAll(',', mark),
          // Alone, 12.125 might be twelve thousand.
          line({ unit: 'z', indicator: 'z', year: 2000, value: 0.5 }, mark),
          ...rows.map((row) => line(row, mark)),
        ];
        const data = dataOf({ l: text.join('\r\n') });
        expect(data.rowsUsed).toBe(rows.length + 1);
        for (const { unit, indicator, year, value } of rows) {
          const at = data.units.findIndex(({ code }) => code === unit);
          const column = data.columns[indicator]?.[data.times.indexOf(String(year))];
          expect(column?.raw?.[at]).toBe(value);
          expect([column?.scores, column?.ranks]).toEqual([null, null]);
        }
      }),
      { seed: 3, numRuns: 60 },
    );
  });
  it('good rows survive any bad row', () => {
    const good = ['ridder,jobs,2020,1', 'tekeli,jobs,2020,2', 'aksu,"wage, mean",2021,3.5'];
    const wanted = dataOf({ l: ['unit,indicator,year,value', ...good].join('\n') });
    const bad = fc.constantFrom(
      ...['x,jobs,2020', 'x,jobs,2020,1,2', ',jobs,2020,1', 'x,,2020,1', 'x,jobs,,1', 'x,jobs,2020,many'],
      ...['"x,jobs,2020,1', 'x,"jobs,2020,1', 'x,jobs,2020,"1,2,3"', 'x"",jobs,2020,"', '"x"y,jobs,2020,1'],
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: good.length }), bad), { maxLength: 4 }), (bads) => {
        const rows: string[] = [...good];
        for (const [at, row] of [...bads].sort((a, b) => b[0] - a[0])) rows.splice(at, 0, row);
        const data = dataOf({ l: ['unit,indicator,year,value', ...rows].join('\n') });
        expect(data.columns).toEqual(wanted.columns);
        expect(data.units).toEqual(wanted.units);
        expect([data.rowsUsed, data.problemCount]).toEqual([3, data.rowsLeftOut]);
        // Two rows with one stray mark each may make one record over two lines.
        expect(data.rowsLeftOut).toBeLessThanOrEqual(bads.length);
        expect(data.rowsLeftOut > 0).toBe(bads.length > 0);
      }),
      { seed: 9, numRuns: 200 },
    );
  });
});

describe('a table without iMeta', () => {
  it('is plain figures: columns of numbers, none scored', () => {
    const data = dataOf({
      t: 'Город;Год;Вид;Зарплата;Жители\nРиддер;2020;ores;1,5;48 000\nТекели;2020;ores;n/a;27000\n',
    });
    expect(data.form).toBe('long');
    expect(data.units.map(({ place }) => 'id' in place && place.id)).toEqual(['ridder', 'tekeli']);
    expect(data.nodes.map(({ code, direction }) => [code, direction])).toEqual([
      ['Зарплата', null],
      ['Жители', null],
    ]);
    expect(data.columns['Зарплата']).toEqual([{ raw: [1.5, null], scores: null, ranks: null }]);
    expect(data.columns['Жители']?.[0]?.raw).toEqual([48000, 27000]);
    expect(data.problems).toEqual([]);
    expect(data.understood.columns.map(({ name, use, missing, why }) => [name, use, missing, why])).toEqual([
      ['Город', 'place', 0, null],
      ['Год', 'time', 0, null],
      ['Вид', 'unused', 0, 'words'],
      ['Зарплата', 'figure', 1, null],
      ['Жители', 'figure', 0, null],
    ]);
  });
});

it('columns lon and lat place units that no name places, by the first row that has them', () => {
  const text =
    'unit,unit_name,indicator,unit of measure,value,lon,lat\na,Mine A,ore,t,1,,\na,,ore2,,2,70.5,50.25\nridder,,ore,t,3,1,1\n';
  const data = dataOf({ l: text });
  expect(data.units).toEqual([
    { code: 'a', name: 'Mine A', place: { kind: 'point', at: [70.5, 50.25] } },
    { code: 'ridder', name: 'ridder', place: { kind: 'town', id: 'ridder', by: 'id' } },
  ]);
  expect(data.nodes.map(({ unit }) => unit)).toEqual(['t', null]);
  expect(data.times).toEqual(['']);
});

it('taken apart and put together again the data are the same, in pieces that a page takes at once', () => {
  const rows = Array.from({ length: 3000 }, (_, at) => `u${at},${at},${at % 7 === 0 ? '' : at / 2},1`);
  const data = dataOf({ d: ['uCode,x,y,z', ...rows].join('\n'), m: META.join('\n') });
  const take = putTogether();
  const given: (UploadData | null)[] = [];
  for (const piece of takeApart(data)) {
    const figures = transferOf(piece).reduce((sum, { byteLength }) => sum + byteLength / 8, 0);
    expect(figures).toBeLessThanOrEqual(10_000 + 3 * 3000);
    given.push(take(structuredClone(piece, { transfer: transferOf(piece) })));
  }
  expect(given.length).toBeGreaterThan(13);
  expect(given.slice(0, -1).every((part) => part === null)).toBe(true);
  expect(given.at(-1)).toEqual(data);
});
