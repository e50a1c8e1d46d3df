import type { Problem } from '../figures/problem.ts';
import type { FigureGrade, Method } from '../scoring/method.ts';
import { slotted } from '../scoring/slots.ts';
import type { DataTable, ScoreTree } from '../scoring/tree.ts';
import { buildTree, checkTree } from './build-tree.ts';
import type { DatasetTexts } from './dataset-texts.ts';
import { readData, type TimedFigures } from './read-data.ts';
import { type Grades, readGrades } from './read-grades.ts';
import { readMeta } from './read-meta.ts';
import { checkMethod, readMethod } from './read-method.ts';
import { unitKey } from './read-units.ts';

/** A data set ready for the engine: every time is scored by itself. */
export interface Dataset {
  readonly tree: ScoreTree;
  readonly method: Method;
  readonly times: readonly { readonly time: string; readonly data: DataTable }[];
}

/** Reads the tables and the method of a data set; null with all problems if there is any. */
export function readDataset(texts: DatasetTexts): {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
} {
  const meta = readMeta(texts.meta);
  const figures = readData(texts.data, meta);
  const grades = texts.grades === null ? null : readGrades(texts.grades, meta, figures);
  const read = readMethod(texts.method);
  const problems = [
    ...meta.problems.kept,
    ...checkTree(meta),
    ...figures.table.problems.kept,
    ...(grades?.table.problems.kept ?? []),
    ...read.problems,
  ];
  const tree = buildTree(meta);
  // A method is only compared with tables that can be trusted.
  if (problems.length === 0)
    problems.push(...checkMethod(texts.method?.file ?? 'method.json', read.method, tree, meta));
  if (problems.length > 0) return { dataset: null, problems };
  const times = figures.times.map((timed) => ({ time: timed.time, data: dataTable(timed, tree, grades) }));
  return { dataset: { tree, method: read.method, times }, problems: [] };
}

/** The figures and grades of one time as the engine takes them. */
export function dataTable(
  { time, units, columns, groups }: TimedFigures,
  tree: ScoreTree,
  grades: Grades | null,
): DataTable {
  const unitCodes = units.map(({ unit }) => unit);
  if (grades === null) return slotted(tree.indicators, { unitCodes, columns, groups });
  const ofUnits = unitCodes.map((unit) => grades.letters.get(unitKey(unit, time)));
  const graded: Record<string, readonly (FigureGrade | null)[]> = {};
  const notApplicable: Record<string, readonly boolean[]> = {};
  for (const { code } of tree.indicators) {
    const letters = ofUnits.map((ofUnit) => ofUnit?.get(code) ?? null);
    graded[code] = letters.map((letter) => (letter === 'N' ? null : letter));
    notApplicable[code] = letters.map((letter) => letter === 'N');
  }
  return slotted(tree.indicators, { unitCodes, columns, groups, grades: graded, notApplicable });
}
