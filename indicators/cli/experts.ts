import { mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { TABLE_LANGUAGE } from '../../geodata/languages.ts';
import { defused } from '../coinr/defused.ts';
import type { Assembly } from '../editions/assemble.ts';
import { CODEBOOK } from '../editions/read-codebook.ts';
import { answerFile, answerText, panelFile, panelText, readPanel } from '../experts/codec.ts';
import { type ExpertItems, expertItems } from '../experts/default-items.ts';
import { examplePanel } from '../experts/example-panel.ts';
import { type FactorGaps, townGaps } from '../experts/factor-gaps.ts';
import { type AnswerText, type Gathered, gather } from '../experts/gather.ts';
import { EXPERT_ITEMS } from '../experts/item-table.ts';
import { type LevelItems, levelItems } from '../experts/levels.ts';
import type { Panel } from '../experts/panel.ts';
import { resultTables } from '../experts/result-tables.ts';
import type { ResultTable } from '../experts/table-cells.ts';
import { createTableReader } from '../figures/read-table.ts';
import { readTableFiles } from '../figures/table-files.ts';
import { openingEdition } from '../find-edition.ts';
import { scoreIndex } from '../scoring/score-index.ts';
import { printErrors, readAssembly } from './read-assembly.ts';
import { sayFileProblem } from './say-file-problem.ts';
import { writeWhole } from './write-whole.ts';

// Results of a panel of experts from its files. Nothing is written without a panel and a usable answer.
const USAGE = `npm run experts -- FILES --out DIR
  FILES: the file or link text of one panel and those of its answers, in any order; a folder stands for all files in it.
  npm run experts -- --example DIR writes a panel with invented answers to try it with.
  Exit code 0: all answers are used. 2: results are written, and some files were not used. 1: nothing is written.`;
const SIGNIFICANT = 8;

try {
  process.exitCode = await experts(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function experts(args: readonly string[]): Promise<number> {
  const { example, paths, out } = readArguments(args);
  if (example !== null) return writeExample(example);
  const files = await readFiles(paths);
  checkTargets(out, files);
  const codebook = createTableReader(await readTableFiles())(CODEBOOK).rows;
  const { panel, name } = onlyPanel(files, levelItems(codebook));
  const answers = files.filter((file) => file.name !== name);
  const gathered = gather(panel, answers);
  report(panel, gathered);
  if (gathered.answers.length === 0) throw new Error('No answer can be used, nothing written.');
  const assembly = await readAssembly();
  if (printErrors(assembly.problems) > 0) return 1;
  const items = expertItems(assembly.expertItems);
  const tables = resultTables(items, panel, gathered.answers, gapsOf(assembly, items, panel));
  await write(out, [...tables, ['files', filesTable(gathered)] as const]);
  return gathered.files.every(({ isUsed }) => isUsed) ? 0 : 2;
}

interface Arguments {
  readonly paths: readonly string[];
  readonly out: string;
  /** Folder for an example, which is all that is done then. */
  readonly example: string | null;
}

function readArguments(args: readonly string[]): Arguments {
  const text = { type: 'string' } as const;
  const options = { out: text, example: text };
  const { values, positionals } = parse(() =>
    parseArgs({ args: [...args], options, allowPositionals: true }),
  );
  const { out = '', example = null } = values;
  if (example === null && (out === '' || positionals.length === 0))
    throw new Error(`Files and --out are needed.\n${USAGE}`);
  return { paths: positionals, out, example };
}

/** The example in English with the seed 1: the panel, its answers as files, the last one as a link is. */
async function writeExample(folder: string): Promise<number> {
  const texts = await readTableFiles();
  const items = expertItems(createTableReader(texts)(EXPERT_ITEMS).rows);
  const { panel, answers } = examplePanel(items, { language: TABLE_LANGUAGE, seed: 1 });
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, 'panel.json'), panelFile(panel));
  for (const [at, answer] of answers.entries()) {
    const link = at === answers.length - 1 ? answerText(panel, answer) : null;
    const [name, text] = link !== null && 'text' in link ? ['txt', link.text] : ['json', answerFile(answer)];
    await writeWhole(join(folder, `answer-${at + 1}.${name}`), text);
  }
  const link = panelText(panel);
  console.log(`${answers.length} invented answers to "${panel.title}" written to ${folder}.`);
  if ('text' in link) console.log(`The panel as the text of a link: ${link.text}`);
  return 0;
}

function parse<Parsed>(read: () => Parsed): Parsed {
  try {
    return read();
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

/** Files by path; a folder gives its own files, in order. Throws with the path of one that cannot be read. */
async function readFiles(paths: readonly string[]): Promise<readonly AnswerText[]> {
  const lists = await Promise.all(paths.map(filesAt));
  const names = [...new Set(lists.flat().map((name) => resolve(name)))];
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(name, 'utf8') })));
}

async function filesAt(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => {
    throw new Error(`${path} cannot be read: there is no such file or folder.`);
  });
  if (!found.isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(path, entry.name))
    .sort();
}

function onlyPanel(
  files: readonly AnswerText[],
  levels: LevelItems,
): { readonly panel: Panel; readonly name: string } {
  const read = files.map(({ name, text }) => ({ name, read: readPanel(text, levels) }));
  const panels = read.flatMap(({ name, read: one }) => ('panel' in one ? [{ name, panel: one.panel }] : []));
  const [first, second] = panels;
  if (first === undefined) {
    const reasons = read.flatMap(({ name, read: one }) =>
      'problem' in one ? [`  ${name}: ${sayFileProblem(one.problem)}`] : [],
    );
    throw new Error(`None of the files is a panel, nothing written.\n${reasons.join('\n')}`);
  }
  if (second !== undefined)
    throw new Error(`Two files are panels, ${first.name} and ${second.name}: name one, nothing written.`);
  return first;
}

function report(panel: Panel, { answers, files }: Gathered): void {
  console.log(`Panel ${panel.id}, round ${panel.round}: ${panel.title}`);
  for (const { name, isUsed, problems } of files)
    for (const problem of problems)
      console.log(`${name}: ${sayFileProblem(problem)}${isUsed ? '' : ' (not used)'}`);
  console.log(`${answers.length} of ${files.length} files used`);
}

function gapsOf({ editions, codebook }: Assembly, items: ExpertItems, panel: Panel): FactorGaps {
  const all = [...editions.values()].map(({ edition }) => edition);
  const edition = openingEdition(all, 'town');
  const scores = (index: 'potential' | 'risk') => scoreIndex(edition, codebook, index);
  return townGaps(items, panel, { potential: scores('potential'), risk: scores('risk') });
}

function filesTable({ files }: Gathered): ResultTable {
  return [
    ['file', 'expert', 'name', 'day', 'used', 'problem', 'text'],
    ...files.flatMap(({ name, answer, isUsed, problems }) => {
      const head = [
        name,
        answer?.expert ?? null,
        answer?.name ?? null,
        answer?.day ?? null,
        isUsed ? 'yes' : 'no',
      ];
      return problems.length === 0
        ? [[...head, null, null]]
        : problems.map((problem) => [...head, problem.kind, sayFileProblem(problem)]);
    }),
  ];
}

/** Throws where a table would be written over a file that is read. */
function checkTargets(out: string, files: readonly AnswerText[]): void {
  const taken = files.find(({ name }) => dirname(name) === resolve(out) && name.endsWith('.csv'));
  if (taken !== undefined) throw new Error(`${taken.name} is a file that is read: name another folder.`);
}

async function write(out: string, tables: readonly (readonly [string, ResultTable])[]): Promise<void> {
  await mkdir(out, { recursive: true });
  for (const [name, table] of tables) await writeWhole(join(out, `${name}.csv`), csvOf(table));
  console.log(`Written to ${out}: ${tables.map(([name]) => `${name}.csv`).join(', ')}`);
}

function csvOf(table: ResultTable): string {
  const rows = table.map((row) =>
    row.map((cell) =>
      typeof cell === 'number' ? Number(cell.toPrecision(SIGNIFICANT)) : defused(cell ?? ''),
    ),
  );
  return `${Papa.unparse(rows, { newline: '\n' })}\n`;
}
