import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { GEODATA_TABLES } from '../../../../geodata/build/tables.ts';
import { EDITION_TABLES } from '../../../../indicators/editions/edition-tables.ts';
import { type Fields, text } from '../../../../indicators/figures/columns.ts';
import {
  DISTRICT_OBSERVATIONS,
  FIGURE_TABLES,
  REGION_OBSERVATIONS,
  TOWN_OBSERVATIONS,
} from '../../../../indicators/figures/figure-tables.ts';
import type { Loaded } from '../../../../indicators/figures/problem.ts';
import {
  columnsOf,
  createTableReader,
  type Table,
  type TableColumn,
} from '../../../../indicators/figures/read-table.ts';
import { RULE_TABLES } from '../../../../indicators/figures/rule-tables.ts';

// Every table is damaged in every way, from the real file: nothing here knows what any table is about. (A line that is
// blank is no row, so a table of one column has no empty cells; rows of figures that are there twice are settled later.)
const ROOT = join(import.meta.dirname, '../../../..');
const FOLDERS: Readonly<Record<string, readonly Table<Fields>[]>> = {
  'indicators/tables': [...FIGURE_TABLES, ...RULE_TABLES, ...EDITION_TABLES],
  'geodata/tables': GEODATA_TABLES,
};
/** So many rows are enough for the twins of a large table. */
const MAX_ROWS = 50;
const LARGE = 1000;
const NONSENSE = '¤';
/** Columns by these names hold ids. */
const NAMING = /^(region|region_code|series|use_series|same_as|applies_if)$|_id$|^indicator_[ab]$|^iso_/;

const texts = Object.fromEntries(
  Object.keys(FOLDERS).flatMap((folder) =>
    csvFiles(folder).map((file) => [file, readFileSync(join(ROOT, folder, file), 'utf8')]),
  ),
);

function csvFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder)).filter((file) => file.endsWith('.csv'));
}

/** A row for a table that has none today. */
const SAMPLE_ROWS: Readonly<Record<string, string>> = {
  'correlations-allowed.csv': 'poverty-region,crimes,both follow the income of the region',
};

/** The header, then the rows. */
type Cells = readonly (readonly string[])[];

/** The first row of the file comes last, where it is damaged: no other row of its own table needs it. */
function cellsOf({ file }: Table<Fields>): Cells {
  const text = `${texts[file]}${SAMPLE_ROWS[file] ?? ''}`;
  const [header = [], first = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  return [header, ...(rows.length > LARGE ? rows.slice(0, MAX_ROWS) : rows), first];
}

function textOf(cells: Cells, delimiter = ','): string {
  return `${Papa.unparse(
    cells.map((row) => [...row]),
    { newline: '\n', delimiter },
  )}\n`;
}

/** The cells with another one in a line and column. */
function put(cells: Cells, line: number, column: string, value: string): Cells {
  const at = cells[0]?.indexOf(column) ?? -1;
  return cells.map((row, index) => (index === line - 1 ? row.with(at, value) : row));
}

/** Reads a table beside the real ones; every problem must be an error that says what is wrong and how to fix it. */
function readTwin(declared: Table<Fields>, twin: string | Cells | null): Loaded<unknown> {
  const { [declared.file]: _, ...others } = texts;
  const text = twin === null || typeof twin === 'string' ? twin : textOf(twin);
  const loaded = createTableReader(text === null ? others : { ...others, [declared.file]: text })(declared);
  for (const { file, severity, message, hint } of loaded.problems) {
    expect({ file, severity }).toEqual({ file: declared.file, severity: 'error' });
    expect(message).toMatch(/\S.*\.$/s);
    expect(hint).toMatch(/\S.*\.$/s);
  }
  return loaded;
}

/** Problems as `kind line column`. */
function placesOf({ problems }: Loaded<unknown>): readonly string[] {
  return problems.map(({ kind, line, column }) =>
    [kind, line, column].filter((part) => part !== null).join(' '),
  );
}

/** True if a column takes some words and no others: all but plain text. */
function isChoosy({ column }: TableColumn): boolean {
  return column.kind !== text.kind || column.read(NONSENSE, () => null) === undefined;
}

/** The bytes of a text as a Russian Windows saves it. */
function inWindows1251(text: string): Buffer {
  const codes = [...text].map((letter) => letter.codePointAt(0) ?? 0);
  return Buffer.from(
    codes.map((code) => (code < 0x80 ? code : code >= 0x410 && code <= 0x44f ? code - 0x350 : 0x3f)),
  );
}

describe.each(Object.entries(FOLDERS))('%s', (folder, tables) => {
  it('holds the declared tables and no others', () => {
    expect(tables.map(({ file }) => file).sort()).toEqual([...csvFiles(folder)].sort());
  });
});

it('only figures may be there twice', () => {
  const loose = Object.values(FOLDERS)
    .flat()
    .filter(({ key }) => key === null);
  expect(loose).toEqual([TOWN_OBSERVATIONS, REGION_OBSERVATIONS, DISTRICT_OBSERVATIONS]);
});

describe.each(Object.values(FOLDERS).flat())('$file', (declared) => {
  const columns = columnsOf(declared);
  const header = columns.map((column) => column.header);
  const cells = cellsOf(declared);
  const last = cells.length;
  const isList = columns.length === 1;

  it('is sound as it is', () => {
    const { rows, problems, read } = readTwin(declared, cells);
    expect(problems).toEqual([]);
    expect([rows.length, read]).toEqual([last - 1, last - 1]);
  });

  it('checks every column that names something of another table', () => {
    const naming = columns.filter((one) => NAMING.test(one.header) && !declared.key?.includes(one.header));
    for (const {
      header: column,
      column: { kind },
    } of naming)
      expect([column, kind]).toEqual([column, 'unknown-id']);
  });

  it('without a column has no rows', () => {
    for (const column of header) {
      const at = cells[0]?.indexOf(column) ?? -1;
      const twin = readTwin(
        declared,
        cells.map((row) => row.toSpliced(at, 1)),
      );
      expect(placesOf(twin)).toEqual([isList ? 'empty-file' : `missing-column 1 ${column}`]);
      expect(twin.rows).toEqual([]);
    }
  });

  it('with a renamed column has no rows', () => {
    for (const column of header) {
      const twin = readTwin(declared, put(cells, 1, column, `${column}s`));
      expect(placesOf(twin)).toEqual([`missing-column 1 ${column}`, `unknown-column 1 ${column}s`]);
      expect(twin.rows).toEqual([]);
    }
  });

  it('with a column too many has no rows', () => {
    const [first = ''] = header;
    const withColumn = (name: string) => cells.map((row, index) => [...row, index === 0 ? name : 'x']);
    expect(placesOf(readTwin(declared, withColumn('extra')))).toEqual(['unknown-column 1 extra']);
    expect(placesOf(readTwin(declared, withColumn(first)))).toEqual([`duplicate-column 1 ${first}`]);
    expect(readTwin(declared, withColumn('extra')).rows).toEqual([]);
  });

  it('names a value that is not of its list, no known id or no number', () => {
    const choosy = columns.filter(isChoosy);
    for (const {
      header: column,
      column: { kind },
    } of choosy) {
      const twin = readTwin(declared, put(cells, last, column, NONSENSE));
      expect(placesOf(twin)).toEqual([`${kind} ${last} ${column}`]);
      expect(twin.problems[0]?.message).toContain(NONSENSE);
      expect(twin.rows).toHaveLength(twin.read - 1);
    }
  });

  if (!isList)
    it('names an empty cell where one must be filled', () => {
      const filled = columns.filter(({ column }) => column.blank === undefined);
      expect(filled).not.toEqual([]);
      for (const { header: column } of filled)
        expect(placesOf(readTwin(declared, put(cells, last, column, ' ')))).toEqual([
          `empty-cell ${last} ${column}`,
        ]);
    });

  if (declared.key !== null)
    it('names the second of two rows with one key', () => {
      const [column = ''] = declared.key ?? cells[0] ?? [];
      const twin = readTwin(declared, [...cells, ...cells.slice(-1)]);
      expect(placesOf(twin)).toEqual([`duplicate-key ${last + 1} ${column}`]);
      expect(twin.problems[0]?.message).toContain(`line ${last}.`);
    });

  it('counts blank lines and line breaks inside cells', () => {
    const wordy = columns.findLast((one) => !isChoosy(one) && !(declared.key ?? header).includes(one.header));
    const [wrong] = columns.filter(isChoosy);
    const broken = put(cells, last, wrong?.header ?? header[0] ?? '', wrong === undefined ? ' ' : NONSENSE);
    const tall = wordy === undefined || last < 3 ? broken : put(broken, 2, wordy.header, 'one\ntwo\nthree');
    const [top = '', ...lines] = textOf(tall).split('\n');
    const [{ line } = { line: 0 }] = readTwin(declared, [top, '', '', ...lines].join('\n')).problems;
    expect(line).toBe(last + 2 + (tall === broken ? 0 : 2));
  });

  it('names a file in another encoding', () => {
    const text = textOf(cells);
    const utf16 = Buffer.from(text, 'utf16le').toString();
    const twins = [
      utf16,
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]).toString(),
    ];
    if (/[а-я]/i.test(text)) twins.push(inWindows1251(text).toString());
    for (const twin of twins) {
      const loaded = readTwin(declared, twin);
      expect(placesOf(loaded).map((place) => place.split(' ')[0])).toEqual(['wrong-encoding']);
      expect(loaded.rows).toEqual([]);
    }
    expect(placesOf(readTwin(declared, `\uFEFF${text.replaceAll('\n', '\r\n')}`))).toEqual([]);
  });

  it('names broken lines', () => {
    const lines = textOf(cells).trimEnd().split('\n');
    const broken = (line: string) => [...lines.slice(0, -1), line].join('\n');
    expect(placesOf(readTwin(declared, broken(`"${lines.at(-1)}`)))[0]).toMatch(/^broken-csv/);
    expect(placesOf(readTwin(declared, broken(`${lines.at(-1)},x`)))).toEqual([`broken-csv ${lines.length}`]);
    if (!isList) expect(placesOf(readTwin(declared, textOf(cells, ';')))).toEqual(['wrong-separator 1']);
  });

  it('is missed, and is nothing without a header or rows', () => {
    expect(placesOf(readTwin(declared, null))).toEqual(['missing-file']);
    expect(placesOf(readTwin(declared, ''))).toEqual(['empty-file']);
    expect(placesOf(readTwin(declared, '\n\n'))).toEqual(['empty-file']);
    expect(placesOf(readTwin(declared, cells.slice(0, 1)))).toEqual(declared.mayBeEmpty ? [] : ['no-rows']);
  });
});
