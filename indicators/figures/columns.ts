import type { Names, SomeNames } from '../../geodata/languages.ts';

/** Values of a column of another table, or of several joined by `/`; null if that table cannot be read. */
export type KnownIds = (file: string, column: string) => ReadonlySet<string> | null;

/** What the cells of a column hold. */
export interface Column<Value> {
  /** Kind of the problem of a cell that holds anything else. */
  readonly kind: string;
  /** What a filled cell holds, in words that follow "is not". */
  readonly expects: string;
  /** How to fix a cell, in one sentence. */
  readonly hint: string;
  /** Value of a filled cell; undefined for anything that the column does not expect. */
  readonly read: (text: string, known: KnownIds) => Value | undefined;
  /** Value of a blank cell; without it a blank cell is a problem. */
  readonly blank?: Value;
  /** Name in the header, where it does not follow from the field. */
  readonly header?: string;
  /** Divides the parts of a list. */
  readonly separator?: string;
}

/** Columns `stem_kk`, `stem_ru`, `stem_en` that make one `Names`; all are filled unless `blank` says what may be blank. */
export interface NamesColumns {
  readonly stem: string;
  /** `all`: every language or none. `others`: any but the language of the tables, or all. None filled reads as null. */
  readonly blank?: 'all' | 'others';
}

/** The columns of a table by the field that they fill; the field `fromYear` is the column `from_year`. */
export type Fields = Readonly<Record<string, Column<unknown> | NamesColumns>>;

/** Values by field. */
export type Values<Shape extends Fields> = {
  readonly [Field in keyof Shape]: Shape[Field] extends Column<infer Value> ? Value : NamesOf<Shape[Field]>;
};

type NamesOf<Columns> = Columns extends { readonly blank: 'all' }
  ? Names | null
  : Columns extends { readonly blank: 'others' }
    ? SomeNames | null
    : Names;

/** A row: its values and its place in the file. */
export type Row<Shape extends Fields> = Values<Shape> & {
  /** Line in the file; the header is line 1. */
  readonly line: number;
  /** Reference to the row, `table:line`, such as `town-observations:1234`. */
  readonly row: string;
};

/** Words as they are. */
export const text: Column<string> = {
  kind: 'wrong-text',
  expects: 'words',
  hint: 'Fill the cell.',
  read: (cell) => cell,
};

/** A number as printed, kept as text. */
export const numeral: Column<string> = {
  kind: 'not-a-number',
  expects: 'a number',
  hint: 'Write the number with a point and without spaces, such as 1234.5.',
  read: (cell) => (/^-?\d+(\.\d+)?$/.test(cell) ? cell : undefined),
};

/** A column whose values are made into others. */
export function as<Value, Result>(column: Column<Value>, make: (value: Value) => Result): Column<Result> {
  const { kind, expects, hint } = column;
  const read: Column<Result>['read'] = (cell, known) => {
    const value = column.read(cell, known);
    return value === undefined ? undefined : make(value);
  };
  return { kind, expects, hint, read };
}

/** A number as printed, or a word that stands for one which is kept back. */
export function numberOr<const Word extends string>(word: Word): Column<number | Word> {
  const read: Column<number | Word>['read'] = (cell, known) =>
    cell === word ? word : number.read(cell, known);
  const hint = `Write the number with a point and without spaces, or ${word} where the source keeps it back.`;
  return { kind: 'not-a-number', expects: `a number or ${word}`, hint, read };
}

/** A number. */
export const number = as(numeral, Number);

/** A column whose values also pass a test; `expects` names them, such as `a number above 0`. */
export function where<Value>(
  column: Column<Value>,
  test: (value: Value) => boolean,
  expects: string,
): Column<Value> {
  const read: Column<Value>['read'] = (cell, known) => {
    const value = column.read(cell, known);
    return value !== undefined && test(value) ? value : undefined;
  };
  return { ...column, expects, hint: `Write ${expects}.`, read };
}

/** A whole number. */
export const integer = where(number, Number.isInteger, 'a whole number');

const FIRST_YEAR = 1900;
const LAST_YEAR = 2040;

/** A year, not before 1900 unless another first one is given. */
export function yearFrom(first = FIRST_YEAR): Column<number> {
  return {
    ...where(
      integer,
      (value) => value >= first && value <= LAST_YEAR,
      `a year from ${first} to ${LAST_YEAR}`,
    ),
    kind: 'not-a-year',
    hint: 'Write the year with four digits.',
  };
}

/** A year since 1900. */
export const year = yearFrom();

/** One of a list of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Column<Word> {
  const expects = new Intl.ListFormat('en', { type: 'disjunction' }).format(words);
  return {
    kind: 'unknown-word',
    expects,
    hint: `Write ${expects}.`,
    read: (cell) => words.find((word) => word === cell),
  };
}

/** One of two words, as true and false. */
export function either(yes: string, no: string): Column<boolean> {
  return as(oneOf([yes, no]), (word) => word === yes);
}

/** An id that another table has in a column, or in several joined by `/`. */
export function idOf(file: string, column: string): Column<string> {
  return {
    kind: 'unknown-id',
    expects: `in ${file}, column "${column}"`,
    hint: `Write it as it is there, or add a row to ${file}.`,
    read: (cell, known) => (known(file, column)?.has(cell) === false ? undefined : cell),
  };
}

/** True if the text equals the pattern, or begins with it where the pattern ends in `*`. */
export function matches(pattern: string, text: string): boolean {
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : pattern === text;
}

/** A pattern (see {@link matches}) for at least one id of the columns `[file, column]`. */
export function patternOf(...sources: readonly (readonly [file: string, column: string])[]): Column<string> {
  const [[file = ''] = []] = sources;
  const read: Column<string>['read'] = (cell, known) => {
    const sets = sources.map(([name, column]) => known(name, column));
    return sets.some((ids) => ids === null || [...ids].some((id) => matches(cell, id))) ? cell : undefined;
  };
  const places = sources.map(([name, column]) => `${name}, column "${column}"`).join(', or ');
  return {
    kind: 'unknown-id',
    expects: `in ${places}`,
    hint: `Write it as it is there, end it in * if it is the beginning of several, or add a row to ${file}.`,
    read,
  };
}

/** Several values in one cell, divided by a separator. */
export function listOf<Value>(column: Column<Value>, separator: string): Column<readonly Value[]> {
  const read: Column<readonly Value[]>['read'] = (cell, known) => {
    const values = partsOf(cell, separator).flatMap((part) => column.read(part, known) ?? []);
    return values.length === partsOf(cell, separator).length ? values : undefined;
  };
  return { kind: column.kind, expects: column.expects, hint: column.hint, read, separator };
}

/** Parts of a cell of a list, without the spaces around them. */
export function partsOf(cell: string, separator: string): readonly string[] {
  if (!cell.includes(separator)) return [cell];
  return cell.split(separator).flatMap((part) => part.trim() || []);
}

/** A column that may be blank; a blank cell reads as null, or as the value given. */
export function optional<Value>(column: Column<Value>): Column<Value | null>;
export function optional<Value, const Blank>(column: Column<Value>, blank: Blank): Column<Value | Blank>;
export function optional<Value>(column: Column<Value>, blank: unknown = null): Column<unknown> {
  return { ...column, blank };
}

/** A column whose name in the header does not follow from its field. */
export function from<Value>(header: string, column: Column<Value>): Column<Value> {
  return { ...column, header };
}

/** The names `stem_kk`, `stem_ru` and `stem_en`. */
export function names(stem: string): NamesColumns {
  return { stem };
}

/** A text in every language, or in none (null). */
export function texts(stem: string): NamesColumns & { readonly blank: 'all' } {
  return { stem, blank: 'all' };
}

/** A name as printed: in the language of the tables, and in others where it is known; null where all are blank. */
export function printedNames(stem: string): NamesColumns & { readonly blank: 'others' } {
  return { stem, blank: 'others' };
}
