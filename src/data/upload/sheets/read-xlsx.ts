import { strToU8, zipSync } from 'fflate';
import readExcelFile from 'read-excel-file/web-worker';
import { exactNumber, percentText } from './cell-text.ts';
import { type Sheet, trimmedRows, WorkbookFault } from './workbook.ts';
import { attribute, percentStyles, readMarks, type XlsxMarks } from './xlsx-marks.ts';

/**
 * The sheets of an `.xlsx` workbook from its parts. They are stored again unpacked, so that the reader needs no worker
 * of its own, and without empty cells.
 */
export async function readXlsx(parts: ReadonlyMap<string, string>): Promise<readonly Sheet[]> {
  const percents = percentStyles(parts.get('xl/styles.xml') ?? '');
  const marks = new Map<string, XlsxMarks>();
  const sheets = sheetsOf(parts);
  const stored: Record<string, Uint8Array> = {};
  for (const [path, text] of parts) stored[path] = strToU8(text);
  for (const { name, path } of sheets) {
    const read = readMarks(name, parts.get(path) ?? '', percents);
    marks.set(name, read.marks);
    stored[path] = strToU8(read.xml);
  }
  const workbook = await readExcelFile(zipSync(stored, { level: 0 }).buffer as ArrayBuffer, {
    trim: false,
  }).catch((error: unknown) => {
    throw new WorkbookFault('damaged-workbook', error instanceof Error ? error.message : '');
  });
  return workbook.map(({ sheet, data }) => ({
    name: sheet,
    isHidden: sheets.find(({ name }) => name === sheet)?.isHidden ?? false,
    rows: trimmedRows(withMarks(data, marks.get(sheet))),
  }));
}

interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  readonly path: string;
}

/** The sheets that a workbook lists, and where they are. */
function sheetsOf(parts: ReadonlyMap<string, string>): readonly SheetEntry[] {
  const targets = new Map(
    [...(parts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g)].map(
      ([, attributes = '']) => [attribute(attributes, 'Id'), attribute(attributes, 'Target')],
    ),
  );
  const listed = (parts.get('xl/workbook.xml') ?? '').matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g);
  return [...listed].map(([, attributes = '']) => {
    const target = targets.get(attribute(attributes, 'r:id')) ?? '';
    return {
      name: decoded(attribute(attributes, 'name')),
      isHidden: /hidden/i.test(attribute(attributes, 'state')),
      path: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
    };
  });
}

function decoded(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

function withMarks(
  rows: readonly (readonly unknown[])[],
  marks: XlsxMarks | undefined,
): readonly (readonly string[])[] {
  const texts = rows.map((cells, row) =>
    cells.map((cell, column) => cellText(cell, marks?.percents.has(`${row} ${column}`) ?? false)),
  );
  for (const [top, left, bottom, right] of marks?.merges ?? []) {
    // A name merged over rows of figures belongs to each of them; over rows of words it is a header.
    const isOverFigures =
      left === right && bottom > top && rows[top]?.some((cell) => typeof cell === 'number');
    if (isOverFigures !== true) continue;
    for (const cells of texts.slice(top + 1, bottom + 1))
      if (cells[left] === '') cells[left] = texts[top]?.[left] ?? '';
  }
  return texts;
}

function cellText(cell: unknown, isPercent: boolean): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00.*$/, '');
  if (typeof cell === 'number') return isPercent ? percentText(cell) : exactNumber(cell);
  return String(cell).trim();
}
