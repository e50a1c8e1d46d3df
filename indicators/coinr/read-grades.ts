import { cell } from '../figures/read-csv.ts';
import type { FigureGrade } from '../scoring/method.ts';
import { addProblem, type NamedTable, openTable, textIn } from './cells.ts';
import type { NamedText } from './dataset-texts.ts';
import type { Figures } from './read-data.ts';
import { type Meta, UNIT_COLUMNS } from './read-meta.ts';
import { readUnits, unitKey } from './read-units.ts';

/** Grade of a figure, or `N` for an indicator that does not apply to the unit. */
export type GradeLetter = FigureGrade | 'N';

const LETTERS = ['A', 'B', 'C', 'O', 'N'] as const satisfies readonly GradeLetter[];

/** Grades by unit and time, then by code; what is not there is A. */
export interface Grades {
  readonly table: NamedTable;
  readonly letters: ReadonlyMap<string, ReadonlyMap<string, GradeLetter>>;
}

/**
 * Reads iGrade, of the shape of iData: A, B, C, O (own but outdated), empty (A), or N where the indicator does not apply: neither there nor
 * missing. Without a column Time it goes with data of one time.
 */
export function readGrades(source: NamedText, meta: Meta, figures: Figures): Grades {
  return gradesOf(openTable(source, ['uCode']), meta, figures);
}

/** Reads an opened iGrade; a faulty grade becomes a problem of the table and is left out. */
export function gradesOf(table: NamedTable, meta: Meta, figures: Figures): Grades {
  if (table.rows.length === 0) return { table, letters: new Map() };
  const indicators = meta.rows.filter(({ type }) => type === 'Indicator').map(({ code }) => code);
  for (const column of table.header)
    if (!UNIT_COLUMNS.includes(column) && !indicators.includes(column))
      addProblem(table, null, {
        kind: 'no-indicator',
        column,
        message: `The column "${column}" is no indicator of ${meta.file}.`,
        hint: 'Only indicators have grades: delete the column or correct its name.',
        values: [column, meta.file],
      });
  const onlyTime = figures.times.length === 1 ? figures.times[0]?.time : undefined;
  const rowOf = new Map(
    figures.times.flatMap(({ time, units }) => units.map((unit) => [unitKey(unit.unit, time), unit.row])),
  );
  const unitCodes = new Set(figures.times.flatMap(({ units }) => units.map(({ unit }) => unit)));
  const letters = new Map<string, ReadonlyMap<string, GradeLetter>>();
  for (const { unit, time, row } of readUnits(table)) {
    const key = unitKey(unit, time === '' ? (onlyTime ?? '') : time);
    const dataRow = rowOf.get(key);
    if (dataRow === undefined) {
      const known = unitCodes.has(unit);
      addProblem(table, row, {
        kind: 'unknown-unit',
        column: known ? 'Time' : 'uCode',
        message: known
          ? `${unit} has no row for the time "${time}" in ${figures.table.file}.`
          : `${figures.table.file} has no unit "${unit}".`,
        hint: 'Give units and times as they are in the data.',
        values: [unit, time],
      });
      continue;
    }
    const ofUnit = new Map<string, GradeLetter>();
    for (const code of indicators) {
      const letter = letterIn(table, row, code);
      if (letter === null) continue;
      if (letter !== 'N' || textIn(dataRow, code) === null) ofUnit.set(code, letter);
      else
        addProblem(table, row, {
          kind: 'grade-and-value',
          column: code,
          message: `N says that ${code} does not apply to ${unit}, and line ${dataRow.line} of ${figures.table.file} has a value.`,
          hint: 'Empty the value, or give it a grade of A, B, C or O.',
          values: [code, unit, String(dataRow.line)],
        });
    }
    letters.set(key, ofUnit);
  }
  return { table, letters };
}

function letterIn(table: NamedTable, row: Parameters<typeof cell>[0], column: string): GradeLetter | null {
  const text = cell(row, column);
  if (text === '' || text === 'NA') return null;
  const found = LETTERS.find((letter) => letter === text);
  if (found !== undefined) return found;
  addProblem(table, row, {
    kind: 'wrong-grade',
    column,
    message: `"${text}" is no grade.`,
    hint: 'Write A, B, C or O, N if the indicator does not apply, or leave the cell empty for A.',
    values: [text],
  });
  return null;
}
