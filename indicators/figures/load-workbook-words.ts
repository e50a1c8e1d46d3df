import { group } from 'd3-array';
import { WORKBOOK_LABELS, WORKBOOK_SHEETS, WORKBOOK_UNITS } from './figure-tables.ts';
import type { Level } from './observation.ts';
import type { Problem } from './problem.ts';
import type { TableReader } from './read-table.ts';

/** A town that a sheet of a workbook stands for. */
export interface SheetTown {
  readonly townId: string;
  readonly level: Level;
}

/** The words of regional workbooks and what they mean in the tables. */
export interface WorkbookWords {
  /** By normalised sheet name; one district sheet may stand for several towns. */
  readonly sheets: ReadonlyMap<string, readonly SheetTown[]>;
  /** By normalised label: series and, where neither label nor unit column say it, the unit. */
  readonly labels: ReadonlyMap<string, { readonly series: string; readonly unit: string | null }>;
  /** By normalised unit words: the printed unit of `units.csv`. */
  readonly units: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Reduces a label, sheet name or unit to what counts: lower case, one space, no footnote marks, no final point or colon. */
export function normaliseWords(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(?:\d\)|\*+)/g, ' ')
    .replace(/\s*([.,()])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/[.:;,]+$/, '')
    .trim();
}

/** Loads `workbook-sheets.csv`, `workbook-labels.csv` and `workbook-units.csv`. */
export function loadWorkbookWords(read: TableReader): WorkbookWords {
  const sheets = read(WORKBOOK_SHEETS);
  const labels = read(WORKBOOK_LABELS);
  const units = read(WORKBOOK_UNITS);
  return {
    sheets: group(sheets.rows, ({ sheet }) => normaliseWords(sheet)),
    labels: new Map(labels.rows.map((row) => [normaliseWords(row.label), row])),
    units: new Map(units.rows.map(({ words, printedUnit }) => [normaliseWords(words), printedUnit])),
    problems: [...sheets.problems, ...labels.problems, ...units.problems],
  };
}
