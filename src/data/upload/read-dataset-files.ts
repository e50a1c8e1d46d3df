import { createProblemList } from '../../../indicators/coinr/problem-list.ts';
import { figureSteps } from '../../../indicators/coinr/read-data.ts';
import { readLeniently } from '../../../indicators/coinr/read-leniently.ts';
import { scoreTimes } from '../../../indicators/coinr/score-dataset.ts';
import { describeMethod } from '../../../indicators/scoring/describe-method.ts';
import { partOf } from '../../../indicators/steps.ts';
import { type FigureTables, layOut } from './lay-out.ts';
import { type OpenedTables, openTables } from './open-tables.ts';
import { plainIndicators } from './plain-indicators.ts';
import { rankInputsOf } from './rank-inputs.ts';
import type { RecognisedFiles } from './recognise-files.ts';
import type { UploadData } from './upload-data.ts';
import { fileProblem } from './upload-problems.ts';
import {
  MAX_FIGURES,
  type ReadContext,
  type TablesReading,
  tellAll,
  type UploadTables,
} from './upload-tables.ts';

/** What a table yields before it is laid out, and by which method; null if it cannot be used. */
type Made =
  | (FigureTables & { readonly method: string | null; readonly rankInputs: UploadData['rankInputs'] })
  | null;

/** Reads a table of units, with iMeta as a data set that is scored, without it as plain figures. Yields the share done. */
export function* readDatasetFiles(
  files: RecognisedFiles,
  context: ReadContext,
): Generator<number, TablesReading> {
  const opened = yield* partOf(openTables(files, context), 0, 0.5);
  if (opened === null) return null;
  const isDataset = opened.meta !== null;
  const made = yield* partOf(isDataset ? makeScored(files, opened, context) : makePlain(opened), 0.5, 0.9);
  const { data } = opened;
  let tables: Omit<UploadTables, 'form' | 'file' | 'method' | 'rowsLeftOut'> | null = null;
  if (made !== null && fits(data.file, made, context)) tables = yield* partOf(layOut(made, context), 0.9, 1);
  for (const table of [opened.meta, data, opened.grades])
    if (table !== null) tellAll(context, table.problems);
  if (tables === null || made === null) return null;
  if (tables.nodes.length === 0 || tables.units.length === 0) {
    context.problems.add(fileProblem('no-figures', data.file));
    return null;
  }
  return {
    ...tables,
    form: isDataset ? 'dataset' : 'long',
    file: data.file,
    // Without iMeta the name of a column is all that is known about it.
    nodes: isDataset ? tables.nodes : tables.nodes.map((node) => ({ ...node, direction: null })),
    method: made.method,
    rankInputs: made.rankInputs,
    rowsLeftOut: data.rowsLeftOut + data.rows.length - tables.rowsUsed,
  };
}

function* makeScored(
  { method: text }: RecognisedFiles,
  { data, meta, grades }: OpenedTables,
  context: ReadContext,
): Generator<number, Made> {
  if (meta === null) return null;
  const unitColumns = ['lon', 'lat'];
  const read = yield* partOf(readLeniently({ data, meta, grades, method: text, unitColumns }), 0, 0.5);
  tellAll(context, { kept: read.problems, count: read.problems.length });
  if (!read.isUsable) return null;
  const { dataset, figures, tree, loose } = read;
  const scored = dataset === null ? null : yield* partOf(scoreTimes(dataset), 0.5, 1);
  const method = dataset === null ? null : describeMethod(dataset.method);
  const rankInputs = dataset === null ? null : rankInputsOf(dataset);
  return { table: data, figures, rows: [...tree, ...loose], scored, method, rankInputs };
}

function* makePlain({ data }: OpenedTables): Generator<number, Made> {
  const rows = yield* partOf(plainIndicators(data), 0, 0.5);
  const meta = { file: data.file, rows, problems: createProblemList() };
  const figures = yield* partOf(figureSteps(data, meta), 0.5, 1);
  return { table: data, figures, rows, scored: null, method: null, rankInputs: null };
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
