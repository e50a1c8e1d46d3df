import { errorAt, type Problem } from '../figures/problem.ts';
import { buildTree } from './build-tree.ts';
import type { NamedTable } from './cells.ts';
import type { NamedText } from './dataset-texts.ts';
import { checkColumns, type Figures, figureSteps } from './read-data.ts';
import { type Dataset, dataTable } from './read-dataset.ts';
import { gradesOf } from './read-grades.ts';
import { type MetaRow, metaOf, UNIT_COLUMNS } from './read-meta.ts';
import { checkMethod, readMethod } from './read-method.ts';
import { soundMeta } from './sound-meta.ts';

/** Opened tables of a data set and the text of its method; what is null was not given. */
export interface OpenTables {
  readonly data: NamedTable;
  readonly meta: NamedTable;
  readonly grades: NamedTable | null;
  readonly method: NamedText | null;
  /** Columns of iData other than `uCode, uName, Time` that need no row of iMeta. */
  readonly unitColumns: readonly string[];
}

/** What of a data set can be used. */
export interface LenientDataset {
  /** Ready for the engine; null where no node is left to score. */
  readonly dataset: Dataset | null;
  /** Indicators and nodes of the tree, in the order of iMeta. */
  readonly tree: readonly MetaRow[];
  /** Indicators with figures and no score. */
  readonly loose: readonly MetaRow[];
  readonly figures: Figures;
  /** Problems in addition to those the tables themselves hold. */
  readonly problems: readonly Problem[];
}

/** A data set, or why it cannot be used at all. */
export type LenientReading =
  | ({ readonly isUsable: true } & LenientDataset)
  | { readonly isUsable: false; readonly problems: readonly Problem[] };

/**
 * Reads a data set and uses the sound part of it: faulty rows and cells are reported and left out. It cannot be used
 * with a faulty method, with parents in a circle, or without any figure of an indicator. Yields the share done, 0..1.
 */
export function* readLeniently(tables: OpenTables): Generator<number, LenientReading> {
  const { data } = tables;
  const meta = metaOf(tables.meta);
  const read = readMethod(tables.method);
  const strange = checkColumns(data, meta, [...UNIT_COLUMNS, ...tables.unitColumns]);
  const { rows, loose, problems: cuts } = soundMeta(meta, new Set(data.header), read.method);
  const tree = rows.filter(({ type }) => type === 'Indicator' || type === 'Aggregate');
  const isCircular = cuts.some(({ kind }) => kind === 'circle');
  const scoreTree = isCircular ? { indicators: [], nodes: [] } : buildTree({ file: meta.file, rows: tree });
  const checked =
    read.problems.length > 0 || isCircular
      ? []
      : checkMethod(tables.method?.file ?? '', read.method, scoreTree, { file: meta.file, rows });
  const problems = [...strange, ...withoutRepeats(cuts, strange), ...read.problems, ...checked];
  if (isCircular || read.problems.length > 0 || checked.some(({ kind }) => kind === 'unknown-group'))
    return { isUsable: false, problems };
  const used = { ...meta, rows: [...rows, ...loose] };
  const figures = yield* figureSteps(data, used);
  if (!hasFigures(figures, used.rows))
    return { isUsable: false, problems: [...problems, noFigures(data.file)] };
  const grades = tables.grades === null ? null : gradesOf(tables.grades, used, figures);
  const times = figures.times.map((timed) => ({
    time: timed.time,
    data: dataTable(timed, scoreTree, grades),
  }));
  const dataset = scoreTree.nodes.length === 0 ? null : { tree: scoreTree, method: read.method, times };
  return { isUsable: true, dataset, tree, loose, figures, problems };
}

function withoutRepeats(problems: readonly Problem[], told: readonly Problem[]): readonly Problem[] {
  const key = ({ kind, file, line }: Problem): string => `${kind} ${file} ${line}`;
  const known = new Set(told.map(key));
  return problems.filter((problem) => !known.has(key(problem)));
}

function hasFigures({ times }: Figures, rows: readonly MetaRow[]): boolean {
  return rows.some(
    ({ type, code }) =>
      type === 'Indicator' &&
      times.some(({ columns }) => columns[code]?.some((value) => value !== null) ?? false),
  );
}

function noFigures(file: string): Problem {
  return errorAt({
    kind: 'no-figures',
    file,
    message: 'No indicator has a figure that can be read.',
    hint: 'Fix the problems that are named here; every column of figures needs a sound row of iMeta.',
  });
}
