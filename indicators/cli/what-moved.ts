import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { assembleEditions } from '../editions/assemble.ts';
import { stageMoves, withStage } from '../editions/stage-moves.ts';
import { VERSION_MOVES, VERSION_STAGES, type VersionMove } from '../editions/version-tables.ts';
import { type IndexState, indexStateOf, whatMoved } from '../editions/what-moved.ts';
import { columnsOf, createTableReader } from '../figures/read-table.ts';
import { readTableFiles, TABLES_DIR } from '../figures/table-files.ts';
import { stateOfCommit } from './commit-state.ts';
import { printErrors, readPlaces } from './read-assembly.ts';

const HELP = `Says which values and scores moved, and by which rows of the tables.

  npm run what-moved                        since the last commit
  npm run what-moved -- --since COMMIT      since an earlier one
  npm run what-moved -- FOLDER              since the tables of a folder, by the present code

An earlier commit is read and scored by its own code, so its tables may have another form.

  npm run what-moved -- --stage ID [--at COMMIT]

writes the scores and places of the present tables, or of a commit, into version-moves.csv as those of a stage of
version-stages.csv; rows that the stage had are replaced.`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    since: { type: 'string' },
    stage: { type: 'string' },
    at: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

try {
  if (options.help) console.log(HELP);
  else if (options.stage !== undefined) await writeStage(options.stage, options.at);
  else await printMoves();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function printMoves(): Promise<void> {
  const [folder] = positionals;
  const since = options.since ?? 'HEAD';
  const before = folder === undefined ? await stateOfCommit(root, since) : await stateOfTables(folder);
  const { values, scores } = whatMoved(before, await stateOfTables(TABLES_DIR));
  for (const { editionId, placeId, indicatorId, before: old, after, rows } of values)
    console.log(
      `${editionId} ${placeId} ${indicatorId}: ${show(old)} → ${show(after)}${rows.length > 0 ? ` by ${rows.join(', ')}` : ''}`,
    );
  for (const { editionId, placeId, node, before: old, after } of scores)
    console.log(`${editionId} ${placeId} score of ${node}: ${show(old)} → ${show(after)}`);
  if (folder === undefined && codeChanged(since))
    console.log(`The code of the index changed since ${since}: it moves scores too.`);
  console.log(`${values.length} values and ${scores.length} scores moved`);
}

function show(value: number | null): string {
  return value === null ? 'missing' : String(Number(value.toPrecision(5)));
}

/** The state of a folder of tables by the present code. Throws if they have errors, which are printed. */
async function stateOfTables(folder: string): Promise<IndexState> {
  const assembly = assembleEditions(await readTableFiles(folder), await readPlaces());
  if (printErrors(assembly.problems) > 0)
    throw new Error(`The tables of ${folder} cannot be read: nothing is compared.`);
  return indexStateOf(assembly);
}

function codeChanged(since: string): boolean {
  const args = ['diff', '--name-only', since, '--', 'indicators', 'geodata', ':!*.csv', ':!*.md'];
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim() !== '';
}

async function writeStage(stage: string, at: string | undefined): Promise<void> {
  const read = createTableReader(await readTableFiles());
  const { rows: stages, problems } = read(VERSION_STAGES);
  if (printErrors(problems) > 0) return;
  if (stages.every(({ id }) => id !== stage))
    throw new Error(
      `version-stages.csv has no stage "${stage}". Add its row first: id, version, name, what changed and why in every language.`,
    );
  const state = at === undefined ? await stateOfTables(TABLES_DIR) : await stateOfCommit(root, at);
  const { rows: moves } = read(VERSION_MOVES);
  const first = new Set(
    moves.filter((move) => move.stage === stages[0]?.id).map(({ editionId }) => editionId),
  );
  const full = [...state.editions.values()].filter(({ edition }) => edition.kind === 'full');
  // Later stages are told of the editions that the first one has.
  const ids = full.map(({ edition }) => edition.id).filter((id) => stage === stages[0]?.id || first.has(id));
  const added = stageMoves(stage, state, ids);
  const file = join(TABLES_DIR, VERSION_MOVES.file);
  await writeFile(file, textOf(withStage(moves, added, stages)));
  console.log(`${added.length} rows of stage ${stage} written to ${VERSION_MOVES.file}`);
}

function textOf(moves: readonly VersionMove[]): string {
  const columns = columnsOf(VERSION_MOVES).map(({ header }) => header);
  const rows = moves.map(({ stage, index, editionId, unitId, score, place }) => [
    ...[stage, index, editionId, unitId],
    ...[score, place],
  ]);
  return `${Papa.unparse([columns, ...rows], { newline: '\n' })}\n`;
}
