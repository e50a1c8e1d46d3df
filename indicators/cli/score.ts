import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readDataset } from '../coinr/read-dataset.ts';
import { scoreDataset, scoresCsv } from '../coinr/score-dataset.ts';
import { describeProblem } from '../figures/problem.ts';
import { describeMethod } from '../scoring/describe-method.ts';
import { type DatasetPaths, isWorkbook, readDatasetFiles } from './dataset-files.ts';
import { writeWhole } from './write-whole.ts';

// Scores a data set of the COINr convention. Nothing is written unless every table is right.
const USAGE = `npm run score -- --data iData.csv --meta iMeta.csv [--grades iGrade.csv] [--method method.json] --out scores.csv
npm run score -- --data workbook.xlsx [--method method.json] --out scores.csv   (sheets iData, iMeta and, if any, iGrade)`;
const SHOWN = 100;

await score(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});

async function score(args: readonly string[]): Promise<void> {
  const { out, ...paths } = readArguments(args);
  const { dataset, problems } = readDataset(await readDatasetFiles(paths));
  if (dataset === null) {
    for (const problem of problems.slice(0, SHOWN)) console.error(describeProblem(problem));
    if (problems.length > SHOWN) console.error(`and ${problems.length - SHOWN} more`);
    throw new Error(`${problems.length} ${problems.length === 1 ? 'error' : 'errors'}, nothing written.`);
  }
  const scores = scoreDataset(dataset);
  await writeWhole(out, scoresCsv(scores.rows, dataset.method.decimals));
  for (const note of scores.notes) console.log(note);
  console.log(describeMethod(dataset.method));
  const written = scores.rows.filter(({ score: value }) => value !== null).length;
  const empty = scores.rows.length - written;
  const without = empty === 0 ? '' : `, ${empty} ${empty === 1 ? 'row' : 'rows'} without one`;
  console.log(`${written} ${written === 1 ? 'score' : 'scores'} written to ${out}${without}`);
}

interface Arguments extends DatasetPaths {
  readonly out: string;
}

function readArguments(args: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  const options = { data: text, meta: text, grades: text, method: text, out: text };
  const { values } = parse(() => parseArgs({ args: [...args], options }));
  const { data, meta = null, grades = null, method = null, out } = values;
  if (data === undefined || out === undefined || (meta === null && !isWorkbook(data)))
    throw new Error(`--data, --meta and --out are needed, or an .xlsx workbook for --data.\n${USAGE}`);
  if (isWorkbook(out))
    throw new Error(`--out is written as CSV: give it a name that ends in .csv.\n${USAGE}`);
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
