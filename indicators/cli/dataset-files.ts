import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import Papa from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import type { DatasetTexts, NamedText } from '../coinr/dataset-texts.ts';

/** Paths of the files of a data set, CSV or .xlsx; one workbook may hold all its tables. */
export interface DatasetPaths {
  readonly data: string;
  /** Null = in the workbook of the data. */
  readonly meta: string | null;
  /** Null = in the workbook of the data if it has such a sheet, else none. */
  readonly grades: string | null;
  readonly method: string | null;
}

/**
 * Reads the files of a data set as texts. A table in an .xlsx workbook is its sheet iData, iMeta or iGrade, whose rows
 * keep their numbers as lines. Throws with a hint where a file or sheet is missing or cannot be read.
 */
export async function readDatasetFiles({ data, meta, grades, method }: DatasetPaths): Promise<DatasetTexts> {
  const gradesBeside = grades === null && isWorkbook(data) ? await readSheet(data, 'iGrade', true) : null;
  return {
    data: await readTable(data, 'iData'),
    meta: await readTable(meta ?? data, 'iMeta'),
    grades: grades === null ? gradesBeside : await readTable(grades, 'iGrade'),
    method: method === null ? null : await readText(method),
  };
}

/** True if the name of a file ends in `.xlsx`. */
export function isWorkbook(path: string): boolean {
  return extname(path).toLowerCase() === '.xlsx';
}

type SheetName = 'iData' | 'iMeta' | 'iGrade';

async function readTable(path: string, sheet: SheetName): Promise<NamedText> {
  const table = isWorkbook(path) ? await readSheet(path, sheet, false) : await readText(path);
  if (table === null) throw new Error(`${path} has no sheet "${sheet}".`);
  return table;
}

async function readSheet(path: string, name: SheetName, isOptional: boolean): Promise<NamedText | null> {
  const file = basename(path);
  const sheets = await readExcelFile(path, { trim: false }).catch((error: unknown) => {
    throw new Error(
      `${path} cannot be read as a workbook: ${reasonOf(error)}. Save it again as .xlsx, or give tables as .csv.`,
    );
  });
  const found = sheets.find(({ sheet }) => sheet === name);
  if (found !== undefined) return { file: `${file}, ${name}`, text: csvOf(found.data) };
  if (isOptional) return null;
  const names = sheets.map(({ sheet }) => `"${sheet}"`).join(', ');
  throw new Error(
    `${path} has no sheet "${name}"; its sheets are ${names}. Rename the sheet to ${name}, or give the table as a file of its own.`,
  );
}

/** A sheet as CSV, one line a row: line breaks inside a cell become spaces. */
function csvOf(rows: readonly (readonly unknown[])[]): string {
  return Papa.unparse(
    rows.map((row) => row.map(cellText)),
    { newline: '\n' },
  );
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value).replace(/\s*[\r\n]+\s*/g, ' ');
}

async function readText(path: string): Promise<NamedText> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new Error(`${path} cannot be read: ${reasonOf(error)}`);
  });
  return { file: basename(path), text };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
