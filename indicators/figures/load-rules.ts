import { readNames, textColumns } from '../../geodata/languages.ts';
import type { Level, Loaded, Problem, SeriesBreak, SeriesDefinition } from './observation.ts';
import { cell, errorAt, readTable, type TableRow } from './read-table.ts';

/** The files as text by name, such as `{ 'series.csv': '…' }`. */
export type TableTexts = Readonly<Record<string, string>>;

/** Reads one of the tables; an absent file is an error, never an exception. */
export function readNamed(texts: TableTexts, file: string, columns: readonly string[]): Loaded<TableRow> {
  const text = texts[file];
  if (text !== undefined) return readTable(file, text, columns);
  const missing = errorAt(
    'missing-file',
    file,
    null,
    null,
    `${file} is missing; nothing of it is shown.`,
    `Put ${file} back into indicators/tables.`,
  );
  return { rows: [], problems: [missing], read: 0 };
}

/** Parses a printed number with a point; anything else (blank, words, a comma) is null. */
export function parseNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

const LEVELS: readonly Level[] = ['town', 'admin', 'district', 'region', 'national'];

/** Parses a level as written in the tables; anything else is null. */
export function parseLevel(text: string): Level | null {
  return LEVELS.find((level) => level === text) ?? null;
}

/** Loads `series.csv`. */
export function loadSeries(texts: TableTexts): Loaded<SeriesDefinition> {
  const file = 'series.csv';
  const columns = [
    'series',
    ...Object.keys(textColumns('name', '')),
    'unit',
    'decimals',
    'kind',
    'min',
    'max',
    'max_step',
    'same_as',
  ];
  const table = readNamed(texts, file, columns);
  const problems: Problem[] = [...table.problems];
  const seen = new Set<string>();
  const rows: SeriesDefinition[] = [];
  for (const row of table.rows) {
    const id = cell(row, 'series');
    const kind = cell(row, 'kind');
    if (seen.has(id)) {
      problems.push(
        errorAt(
          'duplicate-key',
          file,
          row.line,
          'series',
          `The series "${id}" stands twice.`,
          'Delete one of the two lines.',
        ),
      );
      continue;
    }
    if (kind !== 'count' && kind !== 'rate' && kind !== 'money') {
      problems.push(
        errorAt(
          'unknown-word',
          file,
          row.line,
          'kind',
          `The kind "${kind}" of "${id}" is not known.`,
          'Write count, rate or money.',
        ),
      );
      continue;
    }
    seen.add(id);
    rows.push({
      id,
      names: readNames('name', (column) => cell(row, column)),
      unit: cell(row, 'unit'),
      decimals: parseNumber(cell(row, 'decimals')) ?? 0,
      kind,
      min: parseNumber(cell(row, 'min')),
      max: parseNumber(cell(row, 'max')),
      maxStep: parseNumber(cell(row, 'max_step')),
      sameAs: cell(row, 'same_as') || null,
    });
  }
  return { rows, problems, read: table.read };
}

/** A printed unit and what it makes of the base unit. */
export interface UnitRule {
  readonly printed: string;
  readonly unit: string;
  readonly factor: number;
}

/** Loads `units.csv`: which printed unit converts to which base unit by which factor. */
export function loadUnits(texts: TableTexts): Loaded<UnitRule> {
  const file = 'units.csv';
  const table = readNamed(texts, file, ['printed_unit', 'unit', 'factor']);
  const problems: Problem[] = [...table.problems];
  const rows: UnitRule[] = [];
  for (const row of table.rows) {
    const factor = parseNumber(cell(row, 'factor'));
    if (factor === null || factor <= 0) {
      problems.push(
        errorAt(
          'not-a-number',
          file,
          row.line,
          'factor',
          `The factor "${cell(row, 'factor')}" is not a positive number.`,
          'Write the factor with a point, such as 1000.',
        ),
      );
      continue;
    }
    rows.push({ printed: cell(row, 'printed_unit'), unit: cell(row, 'unit'), factor });
  }
  return { rows, problems, read: table.read };
}

/** Loads `series-breaks.csv`. */
export function loadBreaks(texts: TableTexts): Loaded<SeriesBreak> {
  const file = 'series-breaks.csv';
  const table = readNamed(texts, file, ['place_id', 'level', 'series', 'from_year', 'kind', 'reason']);
  const problems: Problem[] = [...table.problems];
  const rows: SeriesBreak[] = [];
  for (const row of table.rows) {
    const fromYear = parseNumber(cell(row, 'from_year'));
    if (fromYear === null) {
      problems.push(
        errorAt(
          'no-year',
          file,
          row.line,
          'from_year',
          'A break without a year.',
          'Write the first year of the new count.',
        ),
      );
      continue;
    }
    rows.push({
      row: `series-breaks:${row.line}`,
      placeId: cell(row, 'place_id'),
      level: parseLevel(cell(row, 'level')),
      series: cell(row, 'series').split(' '),
      fromYear,
      kind: cell(row, 'kind'),
      reason: cell(row, 'reason'),
    });
  }
  return { rows, problems, read: table.read };
}

/** Ranks of sources, lower first; the longest matching pattern of `source-order.csv` decides, then the id. */
export type SourceRank = (sourceId: string) => number;

/** Loads `source-order.csv` as a function from source to rank; unknown sources come last. */
export function loadSourceOrder(texts: TableTexts): {
  readonly rank: SourceRank;
  readonly problems: readonly Problem[];
} {
  const table = readNamed(texts, 'source-order.csv', ['rank', 'source_id', 'reason']);
  const rules = table.rows.map((row) => ({
    pattern: cell(row, 'source_id'),
    rank: parseNumber(cell(row, 'rank')) ?? 1000,
  }));
  rules.sort((a, b) => b.pattern.length - a.pattern.length);
  const rank = (sourceId: string) => rules.find((rule) => matches(rule.pattern, sourceId))?.rank ?? 1000;
  return { rank, problems: table.problems };
}

/** True if the text equals the pattern, or begins with it where the pattern ends in `*`. */
export function matches(pattern: string, text: string): boolean {
  return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : pattern === text;
}
