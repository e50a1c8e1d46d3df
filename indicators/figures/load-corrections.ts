import { parseLevel, parseNumber, readNamed, type TableTexts } from './load-rules.ts';
import type { Level } from './observation.ts';
import { errorAt, type Loaded, type Problem } from './problem.ts';
import { cell } from './read-table.ts';

/** Rows that are held back by hand, with the reason (`excluded.csv`); blank columns match everything. */
export interface Exclusion {
  readonly row: string;
  readonly table: string;
  readonly placeId: string;
  readonly series: string;
  readonly level: Level | null;
  readonly fromYear: number;
  readonly toYear: number;
  readonly sourceId: string;
  readonly reason: string;
}

/** Figures whose sheet is of another level than it says (`relevel.csv`). */
export interface Relevel {
  readonly row: string;
  readonly townId: string;
  readonly series: string;
  readonly printed: Level;
  readonly real: Level;
  /** True if the moved figure is the more exact one and replaces that of the real level's own sheet. */
  readonly wins: boolean;
  readonly fromYear: number;
  readonly toYear: number;
  readonly reason: string;
}

/** Loads `excluded.csv`. */
export function loadExclusions(texts: TableTexts): Loaded<Exclusion> {
  const columns = ['table', 'place_id', 'series', 'level', 'from_year', 'to_year', 'source_id', 'reason'];
  const table = readNamed(texts, 'excluded.csv', columns);
  const rows = table.rows.map((row) => ({
    row: `excluded:${row.line}`,
    table: cell(row, 'table'),
    placeId: cell(row, 'place_id'),
    series: cell(row, 'series'),
    level: parseLevel(cell(row, 'level')),
    fromYear: parseNumber(cell(row, 'from_year')) ?? Number.NEGATIVE_INFINITY,
    toYear: parseNumber(cell(row, 'to_year')) ?? Number.POSITIVE_INFINITY,
    sourceId: cell(row, 'source_id'),
    reason: cell(row, 'reason'),
  }));
  return { rows, problems: table.problems, read: table.read };
}

/** Loads `relevel.csv`; a line with an unknown level is left out and named. */
export function loadRelevels(texts: TableTexts): Loaded<Relevel> {
  const file = 'relevel.csv';
  const columns = [
    'town_id',
    'series',
    'level_printed',
    'level_real',
    'wins',
    'from_year',
    'to_year',
    'reason',
  ];
  const table = readNamed(texts, file, columns);
  const problems: Problem[] = [...table.problems];
  const rows: Relevel[] = [];
  for (const row of table.rows) {
    const printed = parseLevel(cell(row, 'level_printed'));
    const real = parseLevel(cell(row, 'level_real'));
    if (!printed || !real) {
      const column = printed ? 'level_real' : 'level_printed';
      problems.push(
        errorAt({
          kind: 'unknown-level',
          file,
          line: row.line,
          column,
          message: `The level "${cell(row, column)}" is not known.`,
          hint: 'Write town, admin or district.',
        }),
      );
      continue;
    }
    rows.push({
      row: `relevel:${row.line}`,
      townId: cell(row, 'town_id'),
      series: cell(row, 'series'),
      printed,
      real,
      wins: cell(row, 'wins') === 'yes',
      fromYear: parseNumber(cell(row, 'from_year')) ?? Number.NEGATIVE_INFINITY,
      toYear: parseNumber(cell(row, 'to_year')) ?? Number.POSITIVE_INFINITY,
      reason: cell(row, 'reason'),
    });
  }
  return { rows, problems, read: table.read };
}
