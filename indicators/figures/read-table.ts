import { LANGUAGES } from '../../geodata/languages.ts';
import {
  type Column,
  type Fields,
  type KnownIds,
  optional,
  partsOf,
  type Row,
  text,
  type Values,
} from './columns.ts';
import { errorAt, type Loaded, type Problem } from './problem.ts';
import {
  type CsvTable,
  cell,
  missingColumns,
  noRows,
  readCsv,
  repeatedColumns,
  type TableRow,
} from './read-csv.ts';
import { joinNames } from './read-names.ts';

/** The files as text by name, such as `{ 'series.csv': '…' }`. */
export type TableTexts = Readonly<Record<string, string>>;

/** What is wrong with a row as a whole; file and line are added by the reader. */
export type RowFault = Pick<Problem, 'kind' | 'message' | 'hint'> & { readonly column: string };

/** A table: its file, its columns and what must hold of its rows. */
export interface Table<Shape extends Fields> {
  readonly file: string;
  readonly fields: Shape;
  /** Columns that no two rows share; without them no two rows may be equal. null = repeated rows are not checked for. */
  readonly key?: readonly string[] | null;
  /** The table may consist of its header. */
  readonly mayBeEmpty?: true;
  /** Faults of a row whose cells are sound; such a row is left out. */
  check?(row: Row<Shape>, known: KnownIds): readonly RowFault[];
}

/** The values of a row of a declared table. */
export type ValuesOf<Declared extends { readonly fields: Fields }> = Values<Declared['fields']>;

/** A row of a declared table, with its place in the file. */
export type RowOf<Declared extends { readonly fields: Fields }> = Row<Declared['fields']>;

/** Declares a table. */
export function table<Shape extends Fields>(declared: Table<Shape>): Table<Shape> {
  return declared;
}

/** Reads a table: rows that are sound in every cell, and a problem with file, line and column for everything else. */
export type TableReader = <Shape extends Fields>(declared: Table<Shape>) => Loaded<Row<Shape>>;

/** Makes a reader of the tables of one folder; never throws, an absent or unreadable file is a problem of its table. */
export function createTableReader(texts: TableTexts): TableReader {
  const open = remember((file) => {
    const content = texts[file];
    return content === undefined ? missingFile(file) : readCsv(file, content);
  });
  const ids = remember((file) => remember((columns) => idsOf(open(file), columns.split('/'))));
  return (declared) => readRows(declared, open(declared.file), (file, column) => ids(file)(column));
}

function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

function missingFile(file: string): CsvTable {
  const message = `${file} is missing; nothing of it is shown.`;
  const problem = errorAt({
    kind: 'missing-file',
    file,
    message,
    hint: `Put ${file} back beside the other tables.`,
  });
  return { file, header: [], rows: [], problems: [problem], read: 0 };
}

/** Ids of faulty rows count as known, so that rows naming them are not reported as well. */
function idsOf({ header, rows }: CsvTable, columns: readonly string[]): ReadonlySet<string> | null {
  if (rows.length === 0 || columns.some((column) => !header.includes(column))) return null;
  return new Set(rows.map((row) => columns.map((column) => cell(row, column)).join('/')));
}

function readRows<Shape extends Fields>(
  declared: Table<Shape>,
  csv: CsvTable,
  known: KnownIds,
): Loaded<Row<Shape>> {
  const { file, problems, read } = csv;
  const columns = columnsOf(declared);
  if (csv.header.length === 0) return { rows: [], problems, read };
  const faults = headerFaults(csv, columns);
  if (faults.length > 0) return { rows: [], problems: [...problems, ...faults], read: 0 };
  if (read === 0 && declared.mayBeEmpty !== true) return { rows: [], problems: [noRows(file)], read };
  const found: Problem[] = [...problems];
  const rows: Row<Shape>[] = [];
  const first = new Map<string, number>();
  const key = declared.key === undefined ? csv.header : declared.key;
  const readCells = cellReader(declared, columns, known);
  for (const row of csv.rows) {
    const wrong = key === null ? [] : findRepeated(row, key, first);
    const sound = readCells(row, wrong) as Row<Shape>;
    if (wrong.length === 0) wrong.push(...(declared.check?.(sound, known) ?? []));
    if (wrong.length === 0) rows.push(sound);
    for (const fault of wrong) found.push(errorAt({ ...fault, file, line: row.line }));
  }
  return { rows, problems: found, read };
}

/** One column of a file: the field that it fills, and its language where three of them make a name. */
export interface TableColumn {
  readonly field: string;
  readonly header: string;
  readonly column: Column<unknown>;
  readonly language: string | null;
}

/** The columns of a table, in the order of its fields. */
export function columnsOf({ fields }: { readonly fields: Fields }): readonly TableColumn[] {
  return Object.entries(fields).flatMap(([field, column]): readonly TableColumn[] => {
    if (!('stem' in column))
      return [{ field, header: column.header ?? headerOf(field), column, language: null }];
    return LANGUAGES.map((language) => ({
      field,
      header: `${column.stem}_${language}`,
      column: column.blank === undefined ? text : optional(text, ''),
      language,
    }));
  });
}

function headerOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function headerFaults(csv: CsvTable, columns: readonly TableColumn[]): readonly Problem[] {
  const expected = columns.map(({ header }) => header);
  const unknown = csv.header.filter((column) => !expected.includes(column));
  return [
    ...missingColumns(csv, expected),
    ...repeatedColumns(csv),
    ...unknown.map((column) =>
      errorAt({
        kind: 'unknown-column',
        file: csv.file,
        line: 1,
        column,
        message: `Nothing reads the column "${column}".`,
        hint: `Delete it, or correct its name; the columns are ${expected.join(', ')}.`,
      }),
    ),
  ];
}

function findRepeated(row: TableRow, key: readonly string[], first: Map<string, number>): RowFault[] {
  const values = key.map((column) => cell(row, column));
  const id = values.join('\n');
  const before = first.get(id);
  if (before === undefined) {
    first.set(id, row.line);
    return [];
  }
  const message = `${values.filter((value) => value !== '').join(', ')}: this is also in line ${before}.`;
  return [
    {
      kind: 'duplicate-key',
      column: key[0] ?? '',
      message,
      hint: 'Delete one of the two lines, or correct it.',
    },
  ];
}

/** Reads the cells of a row into its fields; what cannot be read is added to the faults. */
function cellReader(
  { file, fields }: { readonly file: string; readonly fields: Fields },
  columns: readonly TableColumn[],
  known: KnownIds,
): (row: TableRow, faults: RowFault[]) => Readonly<Record<string, unknown>> {
  const table = file.replace(/\.csv$/, '');
  return (row, faults) => {
    const values: Record<string, unknown> = { line: row.line, row: `${table}:${row.line}` };
    for (const { field, header, column, language } of columns) {
      const printed = cell(row, header);
      const value = printed === '' ? column.blank : column.read(printed, known);
      if (value === undefined) faults.push(cellFault(printed, header, column, known));
      values[field] = language === null ? value : Object.assign({}, values[field], { [language]: value });
    }
    faults.push(...joinNames(fields, values));
    return values;
  };
}

function cellFault(printed: string, header: string, column: Column<unknown>, known: KnownIds): RowFault {
  const { hint, separator } = column;
  if (printed === '') return { kind: 'empty-cell', column: header, message: 'The cell is empty.', hint };
  const parts = separator === undefined ? [printed] : partsOf(printed, separator);
  const wrong = parts.find((part) => column.read(part, known) === undefined) ?? printed;
  return { kind: column.kind, column: header, message: `"${wrong}" is not ${column.expects}.`, hint };
}
