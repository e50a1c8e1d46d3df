import type { ColumnFacts } from './column-facts.ts';
import { headerHint, isIdentifierHeader, isRowNumberHeader } from './column-words.ts';
import { placeKeys } from './find-place-column.ts';
import type { PlaceNames } from './place-names.ts';
import type { FigureColumn, UnusedReason } from './table-shape.ts';
import { writtenTime } from './written-time.ts';

/** A year in a longer header, such as "Population, 2021" or "2021 · men". */
const YEAR_IN_HEADER =
  /(?<![\d–-])((?:19|20)\d{2})(?![\d–]|-\d)(?:\s*(?:г(?:\.|од[ау]?)?|ж(?:\.|ыл[ыд]?[а-я]*)?)(?![а-я]))?/giu;

/** Columns of figures, and why other columns are none. */
export interface FoundFigures {
  readonly figures: readonly FigureColumn[];
  readonly unused: ReadonlyMap<number, UnusedReason>;
}

/** What is known of the columns before their figures are looked for. */
export interface FigureSearch {
  /** Columns without another use. */
  readonly columns: readonly ColumnFacts[];
  readonly sample: readonly (readonly string[])[];
  readonly names: PlaceNames;
  readonly hasIndicator: boolean;
  readonly hasPlace: boolean;
  /** Name of an indicator that the columns do not name: the title of the table or the name of its file. */
  readonly title: string;
}

/** Finds the columns of figures and what their headers fix: the indicator, a time ("2021"), or a place. */
export function figureColumns(search: FigureSearch): FoundFigures {
  const unused = new Map<number, UnusedReason>();
  const seen = new Set<string>();
  const numeric = search.columns.filter((column) => {
    const why = whyUnused(column, search, seen);
    if (why !== null) unused.set(column.at, why);
    return why === null;
  });
  return { figures: asFigures(numeric, search, unused), unused };
}

function whyUnused(
  { at, name, filled, numbers, missing }: ColumnFacts,
  { sample, hasIndicator }: FigureSearch,
  seen: Set<string>,
): UnusedReason | null {
  const isValue = hasIndicator && headerHint(name)?.role === 'value';
  if (filled === 0 && !isValue) return 'empty';
  if (isRowNumberHeader(name) && isCounting(sample.map((values) => values[at] ?? ''))) return 'row-numbers';
  if (isIdentifierHeader(name)) return 'identifier';
  if (!isValue && (numbers === 0 || numbers * 2 < filled - missing)) return 'words';
  if (seen.has(name)) return 'same-name';
  seen.add(name);
  return null;
}

/** 0, 1, 2, … or 1, 2, 3, …, with gaps where cells are empty. */
function isCounting(values: readonly string[]): boolean {
  const numbers = values.filter((value) => value !== '').map((value) => Number(value.replace(/\.$/, '')));
  return numbers.every(
    (value, at) => Number.isInteger(value) && (at === 0 || value > (numbers[at - 1] ?? 0)),
  );
}

function asFigures(
  columns: readonly ColumnFacts[],
  search: FigureSearch,
  unused: Map<number, UnusedReason>,
): readonly FigureColumn[] {
  const { hasIndicator, hasPlace, names, title } = search;
  const times = columns.map(({ name }) => writtenTime(name));
  const withTime = times.filter((time) => time !== null).length;
  if (withTime > 1 || (withTime > 0 && (hasIndicator || withTime === columns.length)))
    // Beside columns of times another figure, such as their growth, is of no time of its own.
    return columns.flatMap((column, at) => {
      const time = times[at] ?? null;
      if (time === null) unused.set(column.at, 'no-role');
      return time === null ? [] : [figure(column, { time, indicator: hasIndicator ? null : title })];
    });
  const onMap = columns.filter(({ name }) => placeKeys(name, names).length > 0);
  if (!hasPlace && onMap.length > 1)
    return columns.map((column) =>
      figure(column, { unit: column.name, indicator: hasIndicator ? null : title }),
    );
  if (hasIndicator) {
    const value = columns.find(({ name }) => headerHint(name)?.role === 'value') ?? columns[0];
    for (const { at } of columns) if (at !== value?.at) unused.set(at, 'no-role');
    return value === undefined ? [] : [figure(value, {})];
  }
  const parts = columns.map(({ name }) => splitYear(name));
  const members = new Map<string, number>();
  for (const { base, year } of parts) if (year !== null) members.set(base, (members.get(base) ?? 0) + 1);
  const isTimed = parts.every(
    ({ base, year }) => year !== null && base !== '' && (members.get(base) ?? 0) > 1,
  );
  return columns.map((column, at) => {
    const { base, year } = parts[at] ?? { base: '', year: null };
    return figure(column, isTimed ? { indicator: base, time: year } : { indicator: column.name });
  });
}

/** A header without its one year and the words beside it. */
function splitYear(name: string): { readonly base: string; readonly year: string | null } {
  const years = [...name.matchAll(YEAR_IN_HEADER)];
  const [found] = years;
  if (found?.[1] === undefined || years.length > 1) return { base: name, year: null };
  const base = `${name.slice(0, found.index)} ${name.slice(found.index + found[0].length)}`
    .replace(/\s+/g, ' ')
    .replace(/(?:на\s+)?(?:1\s+января|начало|конец)(?=\s*(?:\)|$))/giu, '')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+(?=[,;:)])/g, '')
    .replace(/(?:^|\s)(?:за|на|в|in|for)\s*$/iu, '')
    .replace(/^[\s·,;:_/-]+|[\s·,;:_/-]+$/g, '')
    .replace(/\s*·\s*·\s*/g, ' · ')
    .trim();
  return { base, year: found[1] };
}

function figure(
  { at, percents, numbers, largest }: ColumnFacts,
  fixed: Partial<Pick<FigureColumn, 'indicator' | 'time' | 'unit'>>,
): FigureColumn {
  const isMixed = percents > 0 && percents < numbers;
  return {
    ...{ at, indicator: null, time: null, unit: null },
    ...fixed,
    measure: percents * 2 > numbers ? '%' : null,
    refusesPlain: isMixed && largest.plain <= 1 && largest.percent > 1,
  };
}
