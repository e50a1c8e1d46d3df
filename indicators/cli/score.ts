import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { NamedText } from '../coinr/dataset-texts.ts';
import { readDataset } from '../coinr/read-dataset.ts';
import { scoreDataset, scoresCsv } from '../coinr/score-dataset.ts';
import { describeProblem } from '../figures/problem.ts';
import { describeMethod } from '../scoring/describe-method.ts';

// Scores a data set of the COINr convention. Nothing is written unless every table is right.
const USAGE =
  'npm run score -- --data iData.csv --meta iMeta.csv [--grades iGrade.csv] [--method method.json] --out scores.csv';
const SHOWN = 100;

await score(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

async function score(args: readonly string[]): Promise<void> {
  const { data, meta, grades, method, out } = readArguments(args);
  const { dataset, problems } = readDataset({
    data: await readText(data),
    meta: await readText(meta),
    grades: grades === undefined ? null : await readText(grades),
    method: method === undefined ? null : await readText(method),
  });
  if (dataset === null) {
    for (const problem of problems.slice(0, SHOWN)) console.error(describeProblem(problem));
    if (problems.length > SHOWN) console.error(`and ${problems.length - SHOWN} more`);
    throw new Error(`${problems.length} ${problems.length === 1 ? 'error' : 'errors'}, nothing written.`);
  }
  const scores = scoreDataset(dataset);
  await writeWhole(out, scoresCsv(scores.rows, dataset.method.decimals));
  for (const note of scores.notes) console.log(note);
  console.log(describeMethod(dataset.method));
  console.log(`${scores.rows.length} scores written to ${out}`);
}

interface Arguments {
  readonly data: string;
  readonly meta: string;
  readonly grades: string | undefined;
  readonly method: string | undefined;
  readonly out: string;
}

function readArguments(args: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  const options = { data: text, meta: text, grades: text, method: text, out: text };
  const { values } = parse(() => parseArgs({ args: [...args], options }));
  const { data, meta, grades, method, out } = values;
  if (data === undefined || meta === undefined || out === undefined)
    throw new Error(`--data, --meta and --out are needed.\n${USAGE}`);
  const inputs = [data, meta, grades, method].flatMap((path) => path ?? []);
  if (inputs.some((path) => resolve(path) === resolve(out)))
    throw new Error(`--out names a file that is read: ${out}.\n${USAGE}`);
  return { data, meta, grades, method, out };
}

function parse<Parsed>(read: () => Parsed): Parsed {
  try {
    return read();
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

async function readText(path: string): Promise<NamedText> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  });
  return { file: basename(path), text };
}

/** Nobody ever sees half a table: it is written to a file beside the target, which is then renamed. */
async function writeWhole(path: string, text: string): Promise<void> {
  const beside = `${path}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw new Error(`${path} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
