import { parseLevel, readNamed, type TableTexts } from './load-rules.ts';
import type { Level } from './observation.ts';
import type { Problem } from './problem.ts';
import { cell } from './read-table.ts';

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
  readonly labels: ReadonlyMap<string, { readonly series: string; readonly unit: string }>;
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
export function loadWorkbookWords(texts: TableTexts): WorkbookWords {
  const sheetTable = readNamed(texts, 'workbook-sheets.csv', ['sheet', 'town_id', 'level']);
  const labelTable = readNamed(texts, 'workbook-labels.csv', ['label', 'series', 'unit']);
  const unitTable = readNamed(texts, 'workbook-units.csv', ['words', 'printed_unit']);
  const sheets = new Map<string, SheetTown[]>();
  for (const row of sheetTable.rows) {
    const level = parseLevel(cell(row, 'level'));
    const name = normaliseWords(cell(row, 'sheet'));
    if (level) sheets.set(name, [...(sheets.get(name) ?? []), { townId: cell(row, 'town_id'), level }]);
  }
  const labels = new Map(
    labelTable.rows.map((row) => [
      normaliseWords(cell(row, 'label')),
      { series: cell(row, 'series'), unit: cell(row, 'unit') },
    ]),
  );
  const units = new Map(
    unitTable.rows.map((row) => [normaliseWords(cell(row, 'words')), cell(row, 'printed_unit')]),
  );
  return {
    sheets,
    labels,
    units,
    problems: [...sheetTable.problems, ...labelTable.problems, ...unitTable.problems],
  };
}
