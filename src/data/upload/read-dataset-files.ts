import { readLeniently } from '../../../indicators/coinr/read-leniently.ts';
import { scoreTimes } from '../../../indicators/coinr/score-dataset.ts';
import { describeMethod } from '../../../indicators/scoring/describe-method.ts';
import { partOf } from '../../../indicators/steps.ts';
import { type FigureTables, layOut } from './lay-out.ts';
import { type OpenedTables, openTables } from './open-tables.ts';
import { partialProblem, partialTree } from './partial-tree.ts';
import { rankInputsOf } from './rank-inputs.ts';
import type { RecognisedFiles } from './recognise-files.ts';
import type { Knowledge } from './understand.ts';
import type { UploadData } from './upload-data.ts';
import { fileProblem } from './upload-problems.ts';
import {
  MAX_FIGURES,
  type ReadContext,
  tellAll,
  type UnderstoodReading,
  type UploadTables,
} from './upload-tables.ts';

/** What a table yields before it is laid out, and by which method; null if it cannot be used. */
type Made =
  | (FigureTables & {
      readonly method: string | null;
      readonly rankInputs: UploadData['rankInputs'];
      readonly partial: UploadData['partial'];
    })
  | null;

/** Reads a table of units with its iMeta as a data set that is scored. Yields the share done. */
export function* readDatasetFiles(
  files: RecognisedFiles,
  context: ReadContext,
  knowledge: Knowledge,
): Generator<number, UnderstoodReading> {
  const opened = yield* partOf(openTables(files, context, knowledge), 0, 0.5);
  if (opened === null) return { tables: null, table: null };
  const { data, table } = opened;
  const made = yield* partOf(makeScored(files, opened, context), 0.5, 0.9);
  let laidOut: Omit<UploadTables, 'form' | 'file' | 'method' | 'rowsLeftOut'> | null = null;
  if (made !== null && fits(data.file, made, context)) laidOut = yield* partOf(layOut(made, context), 0.9, 1);
  for (const one of [opened.meta, data, opened.grades]) if (one !== null) tellAll(context, one.problems);
  if (laidOut === null || made === null) return { tables: null, table };
  if (laidOut.nodes.length === 0 || laidOut.units.length === 0) {
    context.problems.add(fileProblem('no-figures', data.file));
    return { tables: null, table };
  }
  const tables = {
    ...laidOut,
    form: 'dataset' as const,
    file: data.file,
    method: made.method,
    rankInputs: made.rankInputs,
    partial: made.partial,
    rowsLeftOut: data.rowsLeftOut + data.rows.length - laidOut.rowsUsed,
  };
  return { tables, table };
}

function* makeScored(
  { method: text }: RecognisedFiles,
  { data, meta, grades }: OpenedTables,
  context: ReadContext,
): Generator<number, Made> {
  const unitColumns = ['lon', 'lat', ''];
  const read = yield* partOf(readLeniently({ data, meta, grades, method: text, unitColumns }), 0, 0.5);
  tellAll(context, { kept: read.problems, count: read.problems.length });
  if (!read.isUsable) return null;
  const { dataset, figures, tree, loose } = read;
  const scored = dataset === null ? null : yield* partOf(scoreTimes(dataset), 0.5, 1);
  const method = dataset === null ? null : describeMethod(dataset.method);
  const rankInputs = dataset === null ? null : rankInputsOf(dataset);
  const partial = dataset === null ? null : partialTree(meta, dataset.tree);
  if (partial !== null) context.problems.add(partialProblem(meta.file, partial));
  return { table: data, figures, rows: [...tree, ...loose], scored, method, rankInputs, partial };
}

function fits(file: string, { figures, rows }: FigureTables, context: ReadContext): boolean {
  const times = figures.times.length;
  const lines = figures.times.reduce((sum, { units }) => sum + units.length, 0);
  if (lines * rows.length * times <= MAX_FIGURES) return true;
  const units = new Set(figures.times.flatMap((timed) => timed.units.map(({ unit }) => unit))).size;
  if (units * rows.length * times <= MAX_FIGURES) return true;
  const sizes = [units, rows.length, times, MAX_FIGURES].map(String);
  context.problems.add(fileProblem('too-many-figures', file, ...sizes));
  return false;
}
