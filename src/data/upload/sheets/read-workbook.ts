import type { UploadText } from '../decode-bytes.ts';
import type { PlaceNames } from '../place-names.ts';
import { recogniseFile } from '../recognise-files.ts';
import type { UploadProblem } from '../upload-data.ts';
import { fileProblem } from '../upload-problems.ts';
import { csvText } from './cell-text.ts';
import { readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';
import { unpack } from './unpack.ts';
import { type Sheet, WorkbookFault } from './workbook.ts';

/** The tables of a workbook, or why there are none. */
export type WorkbookReading =
  | { readonly ok: true; readonly texts: readonly UploadText[] }
  | { readonly ok: false; readonly problem: UploadProblem };

/**
 * Reads a workbook, `.xlsx` or `.ods`: the sheet that is chosen, else iData with iMeta where it has both, else the first
 * sheet in sight that names places.
 */
export async function readWorkbook(
  { file, bytes }: { readonly file: string; readonly bytes: Uint8Array },
  names: PlaceNames,
  chosen: string | null,
): Promise<WorkbookReading> {
  try {
    const parts = unpack(bytes);
    const sheets = (await sheetsOf(parts)).filter(({ rows }) => rows.length > 0);
    const hasLinks = [...parts.keys()].some((path) => path.startsWith('xl/externalLinks/'));
    const notes = hasLinks ? [fileProblem('external-links', file)] : [];
    const picked = pick(sheets, names, chosen);
    if (picked.length === 0) return { ok: false, problem: fileProblem('no-sheet', file) };
    return { ok: true, texts: picked.map((sheet) => textOf(sheet, { file, sheets, notes, picked })) };
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
    return { ok: false, problem: fileProblem(error.code, file, ...error.values) };
  }
}

async function sheetsOf(parts: ReadonlyMap<string, string>): Promise<readonly Sheet[]> {
  if (parts.has('xl/workbook.xml')) return readXlsx(parts);
  const content = parts.get('content.xml');
  const isOds =
    parts.get('mimetype')?.includes('spreadsheet') ?? content?.includes('office:spreadsheet') ?? false;
  if (content === undefined || !isOds) throw new WorkbookFault('archive');
  return readOds(content);
}

function pick(sheets: readonly Sheet[], names: PlaceNames, chosen: string | null): readonly Sheet[] {
  const byHand = sheets.find(({ name }) => name === chosen);
  if (byHand !== undefined) return [byHand];
  const convention = ['iData', 'iMeta', 'iGrade'].map((name) => sheets.find((sheet) => sheet.name === name));
  const [data, meta] = convention;
  if (data !== undefined && meta !== undefined) return convention.filter((sheet) => sheet !== undefined);
  const inSight = sheets.filter(({ isHidden }) => !isHidden);
  const likely = inSight.find(
    ({ name, rows }) => recogniseFile({ file: name, text: csvText(rows), notes: [] }, names) !== 'unknown',
  );
  return [likely ?? inSight[0] ?? sheets[0]].filter((sheet) => sheet !== undefined);
}

interface PickedFrom {
  readonly file: string;
  readonly sheets: readonly Sheet[];
  readonly notes: readonly UploadProblem[];
  readonly picked: readonly Sheet[];
}

function textOf({ name, rows }: Sheet, { file, sheets, notes, picked }: PickedFrom): UploadText {
  const others = sheets
    .filter((sheet) => sheet.name !== name)
    .map((sheet) => ({ name: sheet.name, isHidden: sheet.isHidden }));
  return {
    file: picked.length > 1 ? `${file}, ${name}` : file,
    text: csvText(rows),
    notes,
    sheet: { name, others },
  };
}
