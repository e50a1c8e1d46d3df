import type { SheetTown, WorkbookWords } from './load-workbook-words.ts';
import { normaliseWords } from './load-workbook-words.ts';
import { readWorkbookLines, type WorkbookLine, type WorkbookSheet } from './workbook-sheet.ts';

/** A row for `town-observations.csv`, every cell as text. */
export interface NewRow {
  readonly townId: string;
  readonly series: string;
  readonly year: number;
  readonly value: string;
  readonly unit: string;
  readonly level: string;
  readonly sourceId: string;
  readonly sheetRow: string;
  readonly remark: string;
}

/** A row of the workbook whose key the table already holds; the table's row stays. */
export interface KeptKey {
  readonly row: NewRow;
  /** Value and unit already in the table. */
  readonly stands: string;
  readonly differs: boolean;
}

/** Rows to append, and everything of the workbook that was not understood or not taken. */
export interface WorkbookReading {
  readonly rows: readonly NewRow[];
  readonly kept: readonly KeptKey[];
  readonly unknownSheets: readonly string[];
  readonly sheetsWithoutYears: readonly string[];
  /** `sheet:row: label`. */
  readonly unknownLabels: readonly string[];
  readonly unknownUnits: readonly string[];
  readonly unreadableCells: readonly string[];
}

/** What distinguishes one printed row from another. */
export interface PrintedKey {
  readonly townId: string;
  readonly series: string;
  readonly year: string | number;
  readonly level: string;
  readonly sourceId: string;
}

/** Key of a printed row, as one text. */
export function printedKey(key: PrintedKey): string {
  return `${key.townId}|${key.series}|${key.year}|${key.level}|${key.sourceId}`;
}

/**
 * Turns the sheets of a regional workbook into rows. `standing` holds value and unit of the rows already in the table
 * by {@link printedKey}; an existing key is never written again.
 */
export function readWorkbookRows(
  sheets: readonly WorkbookSheet[],
  words: WorkbookWords,
  sourceId: string,
  standing: ReadonlyMap<string, string>,
): WorkbookReading {
  const rows: NewRow[] = [];
  const kept: KeptKey[] = [];
  const unknownSheets: string[] = [];
  const sheetsWithoutYears: string[] = [];
  const unknownLabels: string[] = [];
  const unknownUnits: string[] = [];
  const unreadableCells: string[] = [];
  const written = new Map(standing);
  for (const sheet of sheets) {
    const towns = words.sheets.get(normaliseWords(sheet.name));
    const found = readWorkbookLines(sheet);
    if (!towns) unknownSheets.push(sheet.name);
    else if (!found) sheetsWithoutYears.push(sheet.name);
    if (!towns || !found) continue;
    for (const one of found.unreadable)
      unreadableCells.push(`${sheet.name}:${one.row}, ${one.year}: ${one.text}`);
    for (const line of found.lines) {
      const meaning = understand(line, words);
      const at = `${sheet.name}:${line.row}: ${line.label}`;
      if (!meaning) unknownLabels.push(at);
      else if (meaning.unit === null) unknownUnits.push(`${at} (${line.unit || 'no unit'})`);
      if (!meaning || meaning.unit === null) continue;
      for (const row of toRows(
        line,
        { series: meaning.series, unit: meaning.unit },
        { name: sheet.name, towns, sourceId },
      )) {
        const stands = written.get(printedKey(row));
        const printed = `${row.value} ${row.unit}`;
        if (stands !== undefined) kept.push({ row, stands, differs: stands !== printed });
        else rows.push(row);
        if (stands === undefined) written.set(printedKey(row), printed);
      }
    }
  }
  return { rows, kept, unknownSheets, sheetsWithoutYears, unknownLabels, unknownUnits, unreadableCells };
}

/** A sheet by its name, with the towns it speaks of and its source. */
interface TownSheet {
  readonly name: string;
  readonly towns: readonly SheetTown[];
  readonly sourceId: string;
}

function toRows(
  line: WorkbookLine,
  { series, unit }: { readonly series: string; readonly unit: string },
  { name, towns, sourceId }: TownSheet,
): readonly NewRow[] {
  return towns.flatMap((town) =>
    line.values.map((value) => ({
      townId: town.townId,
      series,
      year: value.year,
      value: value.text,
      unit,
      level: town.level,
      sourceId,
      sheetRow: `${name}:${line.row}`,
      remark: value.wasText ? 'stored as text' : '',
    })),
  );
}

/** Series and unit of a line: the whole label, else the label up to its unit, else "parent / label". */
function understand(
  line: WorkbookLine,
  words: WorkbookWords,
): { series: string; unit: string | null } | null {
  const whole = normaliseWords(line.label);
  const cut = cutUnit(line.label, words);
  const withParent = `${normaliseWords(cutUnit(line.parent, words).name)} / ${normaliseWords(cut.name)}`;
  const meaning =
    words.labels.get(whole) ?? words.labels.get(normaliseWords(cut.name)) ?? words.labels.get(withParent);
  if (!meaning) return null;
  if (line.unit !== '')
    return { series: meaning.series, unit: words.units.get(normaliseWords(line.unit)) ?? null };
  if (cut.unit !== null) return { series: meaning.series, unit: cut.unit };
  if (cut.unknown) return { series: meaning.series, unit: null };
  return { series: meaning.series, unit: meaning.unit };
}

/** Splits "name, unit" or "name (unit)"; `unknown` marks a tail that looks like a unit and is not in the table. */
function cutUnit(
  label: string,
  words: WorkbookWords,
): { readonly name: string; readonly unit: string | null; readonly unknown: boolean } {
  for (let at = label.indexOf(','); at >= 0; at = label.indexOf(',', at + 1)) {
    const unit = words.units.get(normaliseWords(label.slice(at + 1)));
    if (unit !== undefined) return { name: label.slice(0, at), unit, unknown: false };
  }
  const bracket = /^(.*)\(([^()]*)\)\s*(?:\d\)|\*+)?$/.exec(label.trim());
  const unit = bracket ? words.units.get(normaliseWords(bracket[2] ?? '')) : undefined;
  if (bracket && unit !== undefined) return { name: bracket[1] ?? '', unit, unknown: false };
  const tail = /^(.*),\s*((?:тыс|млн|млрд|мың|тг|тенге|теңге|кв|ед|га|тонн)[^,]*)$/i.exec(label.trim());
  return tail
    ? { name: tail[1] ?? '', unit: null, unknown: true }
    : { name: label, unit: null, unknown: false };
}
