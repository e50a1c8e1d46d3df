import type { Places } from '../../../geodata/types.ts';
import { createProblemList } from '../../../indicators/coinr/problem-list.ts';
import { partOf } from '../../../indicators/steps.ts';
import type { UploadText } from './decode-bytes.ts';
import { withoutJson } from './geojson-table.ts';
import { matchUnits } from './match-units.ts';
import { placeNames } from './place-names.ts';
import { rankNames } from './rank-names.ts';
import { readDatasetFiles } from './read-dataset-files.ts';
import { readPlain } from './read-plain.ts';
import { type RecognisedFiles, recogniseFiles } from './recognise-files.ts';
import type { ReadingChoices } from './table-shape.ts';
import { type Knowledge, type UnderstoodTable, understand, understoodOf } from './understand.ts';
import type { UploadData, UploadPlace, UploadProblem } from './upload-data.ts';
import { cutValue, fileProblem, inOrder, MAX_PROBLEMS } from './upload-problems.ts';
import type { UploadReading } from './upload-reading.ts';
import type { ReadContext, UnderstoodReading, UploadTables } from './upload-tables.ts';

/** How far a reading has come. */
export interface ReadingStep {
  /** Share done, 0..1, never falling. */
  readonly share: number;
  readonly rowsRead: number;
}

/** Columns whose cells are named where a table has no figures at all. */
const MOST_NAMED = 10;

/** Kept while reading; each of at most four files may fill its part, and matching one more. */
const KEPT_WHILE_READING = 5 * MAX_PROBLEMS;

/**
 * Reads a reader's own tables, scores them and matches their units with the places of the map. Sound rows are
 * used, the others are listed. Yields after every few milliseconds of work: a caller that stops iterating cancels.
 */
export function* readUpload(
  texts: readonly UploadText[],
  places: Places,
  choices: ReadingChoices = {},
): Generator<ReadingStep, UploadReading> {
  const context: ReadContext = {
    problems: createProblemList<UploadProblem>(KEPT_WHILE_READING),
    rowsRead: 0,
    names: placeNames(places),
  };
  const knowledge: Knowledge = { names: context.names, choices };
  const files = texts.map(({ file }) => file);
  const refused = (more: readonly UploadProblem[]) => ({
    ok: false as const,
    isCancelled: false,
    problems: inOrder(files, [...context.problems.kept, ...more]),
  });
  for (const note of texts.flatMap(({ notes }) => notes)) context.problems.add(note);
  const made = texts.map(withoutJson);
  const strange = made.flatMap((one) => (one.ok ? [] : [one.problem]));
  if (strange.length > 0) return refused(strange);
  const recognised = recogniseFiles(
    made.flatMap((one) => (one.ok ? [one.text] : [])),
    knowledge.names,
  );
  if (!recognised.ok) return refused(recognised.problems);
  for (const problem of recognised.files.problems) context.problems.add(problem);
  const reading = yield* withRows(partOf(readTables(recognised.files, context, knowledge), 0, 0.9), context);
  const { tables, table } = reading;
  const understood = table === null ? null : understoodOf(table, knowledge, true);
  if (tables === null || understood === null)
    return { ...refused([]), ...(understood === null ? {} : { understood }) };
  const matched = yield* withRows(partOf(matchUnits(tables.units, knowledge.names), 0.9, 0.96), context);
  for (const { unit, code, values } of matched.problems) {
    const line = tables.units[unit]?.line ?? null;
    context.problems.add({ file: tables.file, line, column: null, code, values });
  }
  const names = tables.units.map(({ code, name }) => name ?? code);
  const nameRanks = yield* withRows(partOf(rankNames(names), 0.96, 1), context);
  yield { share: 1, rowsRead: context.rowsRead };
  return {
    ok: true,
    data: { ...uploadData(files, tables, matched.places, context), nameRanks, understood },
  };
}

/** Reads the figures with their iMeta, or by themselves; also tells what their columns gave away. */
function* readTables(
  files: RecognisedFiles,
  context: ReadContext,
  knowledge: Knowledge,
): Generator<number, UnderstoodReading> {
  if (files.meta !== null) return yield* readDatasetFiles(files, context, knowledge);
  const table = yield* partOf(understand(files.figures.text, knowledge, new Set()), 0, 0.3);
  const tables = yield* partOf(readPlain({ ...table, names: knowledge.names }, context), 0.3, 1);
  const { file } = files.figures.text;
  if (tables === null && table.facts.rows === 0) context.problems.add(fileProblem('no-rows', file));
  else if (tables === null && table.shape.figures.length === 0) {
    context.problems.add(fileProblem('no-figures', file));
    for (const problem of wordColumns(table)) context.problems.add(problem);
  }
  for (const problem of table.shape.problems) context.problems.add(problem);
  return { tables, table };
}

/** Names a cell of every column that might have held the figures. */
function wordColumns({ text, facts, shape }: UnderstoodTable): readonly UploadProblem[] {
  return shape.columns
    .filter(({ why }) => why === 'words')
    .slice(0, MOST_NAMED)
    .map(({ at, name }) => ({
      ...{ file: text.file, line: null, column: name, code: 'no-numbers' },
      values: [cutValue(facts.columns[at]?.example ?? '')],
    }));
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
  { form, units, times, nodes, columns, method, rankInputs, partial, rowsUsed, rowsLeftOut }: UploadTables,
  places: readonly UploadPlace[],
  { problems }: ReadContext,
): Omit<UploadData, 'nameRanks' | 'understood'> {
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
    partial: partial ?? null,
    problems: inOrder(files, problems.kept),
    problemCount: problems.count,
    rowsUsed,
    rowsLeftOut,
  };
}
