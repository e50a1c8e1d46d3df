import type { Places } from '../../../geodata/types.ts';
import { createProblemList } from '../../../indicators/coinr/problem-list.ts';
import { partOf } from '../../../indicators/steps.ts';
import type { UploadText } from './decode-bytes.ts';
import { matchUnits } from './match-units.ts';
import { rankNames } from './rank-names.ts';
import { readDatasetFiles } from './read-dataset-files.ts';
import { readLong } from './read-long.ts';
import { recogniseFiles } from './recognise-files.ts';
import type { UploadData, UploadPlace, UploadProblem } from './upload-data.ts';
import { inOrder, MAX_PROBLEMS } from './upload-problems.ts';
import type { UploadReading } from './upload-reading.ts';
import type { ReadContext, UploadTables } from './upload-tables.ts';

/** How far a reading has come. */
export interface ReadingStep {
  /** Share done, 0..1, never falling. */
  readonly share: number;
  readonly rowsRead: number;
}

/** Kept while reading; each of at most four files may fill its part, and matching one more. */
const KEPT_WHILE_READING = 5 * MAX_PROBLEMS;

/**
 * Reads a reader's own tables, scores them and matches their units with the places of the map. Sound rows are
 * used, the others are listed. Yields after every few milliseconds of work: a caller that stops iterating cancels.
 */
export function* readUpload(
  texts: readonly UploadText[],
  places: Places,
): Generator<ReadingStep, UploadReading> {
  const context: ReadContext = {
    problems: createProblemList<UploadProblem>(KEPT_WHILE_READING),
    rowsRead: 0,
  };
  const files = texts.map(({ file }) => file);
  const refused = (more: readonly UploadProblem[]): UploadReading => ({
    ok: false,
    isCancelled: false,
    problems: inOrder(files, [...context.problems.kept, ...more]),
  });
  for (const note of texts.flatMap(({ notes }) => notes)) context.problems.add(note);
  const recognised = recogniseFiles(texts);
  if (!recognised.ok) return refused(recognised.problems);
  for (const problem of recognised.files.problems) context.problems.add(problem);
  const { figures } = recognised.files;
  const steps =
    figures.kind === 'long' ? readLong(figures.text, context) : readDatasetFiles(recognised.files, context);
  const tables = yield* withRows(partOf(steps, 0, 0.9), context);
  if (tables === null) return refused([]);
  const matched = yield* withRows(partOf(matchUnits(tables.units, places), 0.9, 0.96), context);
  for (const { unit, code, values } of matched.problems) {
    const line = tables.units[unit]?.line ?? null;
    context.problems.add({ file: tables.file, line, column: null, code, values });
  }
  const names = tables.units.map(({ code, name }) => name ?? code);
  const nameRanks = yield* withRows(partOf(rankNames(names), 0.96, 1), context);
  yield { share: 1, rowsRead: context.rowsRead };
  return { ok: true, data: { ...uploadData(files, tables, matched.places, context), nameRanks } };
}

function* withRows<Result>(
  steps: Generator<number, Result>,
  context: ReadContext,
): Generator<ReadingStep, Result> {
  let share = 0;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    share = Math.max(share, step.value);
    yield { share, rowsRead: context.rowsRead };
  }
}

function uploadData(
  files: readonly string[],
  { form, units, times, nodes, columns, method, rankInputs, rowsUsed, rowsLeftOut }: UploadTables,
  places: readonly UploadPlace[],
  { problems }: ReadContext,
): Omit<UploadData, 'nameRanks'> {
  return {
    files,
    form,
    units: units.map(({ code, name }, at) => ({
      code,
      name: name ?? code,
      place: places[at] ?? { kind: 'none' },
    })),
    times,
    nodes,
    columns: Object.fromEntries(columns),
    method,
    rankInputs: rankInputs ?? null,
    problems: inOrder(files, problems.kept),
    problemCount: problems.count,
    rowsUsed,
    rowsLeftOut,
  };
}
