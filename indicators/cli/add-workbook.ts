import { appendFile, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { SOURCES, TOWN_OBSERVATIONS } from '../figures/figure-tables.ts';
import { loadWorkbookWords } from '../figures/load-workbook-words.ts';
import { describeProblem } from '../figures/problem.ts';
import { createTableReader, type RowOf } from '../figures/read-table.ts';
import { readTableFiles, TABLES_DIR } from '../figures/table-files.ts';
import { type NewRow, printedKey, readWorkbookRows, type WorkbookReading } from '../figures/workbook-rows.ts';
import type { WorkbookCell } from '../figures/workbook-sheet.ts';

const { file: FIGURES } = TOWN_OBSERVATIONS;

/** What to read and where to write it; `dryRun` writes nothing. */
export interface AddWorkbookOptions {
  readonly file: string;
  readonly tablesDir: string;
  /** Id of a source in `sources.csv`; null makes one from the file name. */
  readonly sourceId: string | null;
  readonly dryRun: boolean;
}

/** What was read and whether it was written; `refused` says why nothing could be read. */
export interface AddWorkbookResult {
  readonly reading: WorkbookReading | null;
  readonly sourceId: string;
  readonly newSource: boolean;
  readonly refused: string | null;
}

/**
 * Reads a regional workbook of the statistics office (sheet per district or town, indicator rows, year columns) and
 * appends its rows to `town-observations.csv`; existing rows are never changed.
 */
export async function addWorkbook(options: AddWorkbookOptions): Promise<AddWorkbookResult> {
  const texts = await readTableFiles(options.tablesDir);
  const sourceId = options.sourceId ?? sourceIdOf(options.file);
  const refuse = (refused: string): AddWorkbookResult => ({
    reading: null,
    sourceId,
    newSource: false,
    refused,
  });
  const read = createTableReader(texts);
  const words = loadWorkbookWords(read);
  const table = read(TOWN_OBSERVATIONS);
  const sources = read(SOURCES);
  const broken = [...words.problems, ...table.problems, ...sources.problems].map(describeProblem);
  if (broken.length > 0) return refuse(`these problems of the tables come first:\n${broken.join('\n')}`);
  const workbook = await readExcelFile(options.file).catch((error: unknown) => String(error));
  if (typeof workbook === 'string')
    return refuse(`${options.file} cannot be read as an .xlsx workbook (${workbook})`);

  const sheets = workbook.map((sheet) => ({
    name: sheet.sheet,
    rows: sheet.data.map((row) => row.map(toCell)),
  }));
  const reading = readWorkbookRows(sheets, words, sourceId, findStanding(table.rows));
  const newSource = reading.rows.length > 0 && !sources.rows.some(({ id }) => id === sourceId);
  if (!options.dryRun && reading.rows.length > 0) {
    await appendLines(join(options.tablesDir, FIGURES), reading.rows.map(toFigureLine));
    if (newSource)
      await appendLines(join(options.tablesDir, SOURCES.file), [toSourceLine(sourceId, options.file)]);
  }
  return { reading, sourceId, newSource, refused: null };
}

/** Value and unit of every row of the table by its key. */
function findStanding(rows: readonly RowOf<typeof TOWN_OBSERVATIONS>[]): ReadonlyMap<string, string> {
  return new Map(
    rows.map((row) => [
      printedKey({ ...row, townId: row.placeId, sourceId: row.sourceIds.join('; ') }),
      `${row.value} ${row.unit}`,
    ]),
  );
}

function toCell(value: unknown): WorkbookCell {
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return plain || value instanceof Date ? value : null;
}

function sourceIdOf(file: string): string {
  const stem = basename(file).replace(/\.[^.]*$/, '');
  return `WB-${stem
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toUpperCase()}`;
}

function toSourceLine(sourceId: string, file: string): readonly string[] {
  const stated = 'not stated yet';
  return [sourceId, `Regional workbook ${basename(file)}`, 'en', '', '', stated, '', '', stated];
}

function toFigureLine(row: NewRow): readonly string[] {
  const { townId, series, value, unit, level, sourceId, sheetRow, remark } = row;
  return [townId, series, String(row.year), value, unit, level, sourceId, sheetRow, '', '', remark];
}

async function appendLines(file: string, rows: readonly (readonly string[])[]): Promise<void> {
  const text = await readFile(file, 'utf8');
  const start = text === '' || text.endsWith('\n') ? '' : '\n';
  await appendFile(
    file,
    `${start}${Papa.unparse(
      rows.map((row) => [...row]),
      { newline: '\n' },
    )}\n`,
  );
}

/** The result as lines for the terminal: what was added, what was there already, what was unknown and how to add it. */
export function describeResult(result: AddWorkbookResult, dryRun: boolean): readonly string[] {
  const reading = result.reading;
  if (!reading) return [`Nothing was added: ${result.refused}.`];
  const differing = reading.kept.filter((one) => one.differs);
  const verb = dryRun ? 'would be added' : 'added';
  return [
    `${reading.rows.length} rows ${verb} to ${FIGURES} under the source ${result.sourceId}.`,
    ...(result.newSource
      ? [`The source is new in ${SOURCES.file}: write its title, publisher, year, address and licence.`]
      : []),
    `${reading.kept.length} rows stood already and stay as they are, ${differing.length} of them with another value:`,
    ...differing.map(
      ({ row, stands }) =>
        `  ${row.townId} ${row.series} ${row.year} (${row.level}): stands ${stands}, workbook ${row.value} ${row.unit}`,
    ),
    ...list('sheets not known (add those of monotowns to workbook-sheets.csv)', reading.unknownSheets),
    ...list('sheets without a row of years', reading.sheetsWithoutYears),
    ...list('labels not known (add them to workbook-labels.csv)', reading.unknownLabels),
    ...list('units not known (add them to workbook-units.csv)', reading.unknownUnits),
    ...list('cells that hold no number', reading.unreadableCells),
  ];
}

function list(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`${items.length} ${title}:`, ...items.map((item) => `  ${item}`)];
}

/** Help of the command: how it is called, and the two workbooks that a person still has to fetch. */
export const USAGE = `Usage: npm run add-workbook -- FILE.xlsx [--source ID] [--dry-run]

Appends the rows of a regional workbook ("Main socio-economic indicators", dynamic tables) to ${FIGURES}.
Two workbooks are missing, and with them most figures of five thin towns: births, deaths, migration, wages, small
and medium enterprises, schools, crimes, hospital beds. A person with a browser finds them at stat.gov.kz, among the
dynamic tables of the region, by the number of the file:
  291834  Kostanay region (Rudny, Lisakovsk, Arkalyk, Zhitikara)
  291758  Aktobe region (Khromtau)
Save them as .xlsx, and give each a source of its own: --source BNS-KOSTANAY, --source BNS-AKTOBE.`;

async function main(args: readonly string[]): Promise<void> {
  const dryRun = args.includes('--dry-run');
  const at = args.indexOf('--source');
  const sourceId = at < 0 ? null : (args[at + 1] ?? null);
  const file = args.find((arg, index) => !arg.startsWith('--') && (at < 0 || index !== at + 1));
  if (file === undefined) {
    const isAsked = args.includes('--help');
    if (isAsked) console.log(USAGE);
    else console.error(USAGE);
    process.exitCode = isAsked ? 0 : 2;
    return;
  }
  const result = await addWorkbook({ file, tablesDir: TABLES_DIR, sourceId, dryRun });
  console.log(describeResult(result, dryRun).join('\n'));
  if (result.refused !== null) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(process.argv.slice(2));
