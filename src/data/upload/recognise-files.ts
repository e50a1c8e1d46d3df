import { csvRecords } from '../../../indicators/coinr/csv-records.ts';
import { csvHeader } from '../../../indicators/coinr/lenient-table.ts';
import { columnRoles, headerHint, plainWord } from './column-words.ts';
import type { UploadText } from './decode-bytes.ts';
import { placeKeys } from './find-place-column.ts';
import type { PlaceNames } from './place-names.ts';
import { type TableHead, tableHead } from './table-head.ts';
import type { UploadProblem } from './upload-data.ts';
import { fileProblem } from './upload-problems.ts';

/** What a file is, judged by its content. */
export type FileKind = 'data' | 'meta' | 'grades' | 'method' | 'long' | 'unknown';

/** The files of one reading by what they are. */
export interface RecognisedFiles {
  /** The one table of figures: iData or a table of its shape, or a long one. */
  readonly figures: { readonly kind: 'data' | 'long'; readonly text: UploadText };
  readonly meta: UploadText | null;
  readonly grades: UploadText | null;
  readonly method: UploadText | null;
  /** Files that are not used, and why. */
  readonly problems: readonly UploadProblem[];
}

/** Rows examined to distinguish a table of grades from one of figures. */
const ROWS_LOOKED_AT = 50;

/** Finds out by header and content what a file is. */
export function recogniseFile({ text }: UploadText, names: PlaceNames): FileKind {
  if (/^\uFEFF?\s*[{[]/.test(text.slice(0, 1000))) return 'method';
  const words = new Set(csvHeader(text).header.map(plainWord));
  if (words.has('icode') && words.has('type') && (words.has('parent') || words.has('weight'))) return 'meta';
  const head = tableHead(text);
  const roles = columnRoles(head.header);
  if (roles.unit !== undefined && roles.indicator !== undefined && roles.value !== undefined) return 'long';
  const special = new Set(Object.values(roles));
  const rows = firstRows(text, head);
  if (head.isMissing || !namesPlaces(head, rows, names)) return 'unknown';
  const cells = rows.flatMap((values) => values.filter((value, at) => !special.has(at) && value !== ''));
  // A misprint among the letters must not turn it into a table of figures.
  const letters = cells.filter((cell) => /^[ABCN]$/.test(cell)).length;
  return letters * 2 > cells.length ? 'grades' : 'data';
}

function firstRows(text: string, head: TableHead): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const { values } of csvRecords(text, head.below, head.header.length)) {
    rows.push(values.map((value) => value.trim()));
    if (rows.length >= ROWS_LOOKED_AT) break;
  }
  return rows;
}

/** True if a header, a cell or a name of a column says where the figures belong. */
function namesPlaces(
  { header }: TableHead,
  rows: readonly (readonly string[])[],
  names: PlaceNames,
): boolean {
  const roles = ['unit', 'unitName', 'lon', 'lat'];
  const isNamed = header.some((name) => roles.includes(headerHint(name)?.role ?? ''));
  const plain = header.map((name) => name.trim().toLowerCase());
  if (isNamed || (plain.includes('x') && plain.includes('y'))) return true;
  const isOnMap = (text: string): boolean => /\p{L}/u.test(text) && placeKeys(text, names).length > 0;
  return rows.some((values) => values.some(isOnMap)) || header.filter(isOnMap).length > 1;
}

/** Sorts files by what they are, whatever their names and order; or says why they do not belong together. */
export function recogniseFiles(
  texts: readonly UploadText[],
  names: PlaceNames,
):
  | { readonly ok: true; readonly files: RecognisedFiles }
  | { readonly ok: false; readonly problems: readonly UploadProblem[] } {
  const kinds = texts.map((text) => ({ kind: recogniseFile(text, names), text }));
  const of = (kind: FileKind): readonly UploadText[] =>
    kinds.filter((file) => file.kind === kind).map(({ text }) => text);
  const problems = of('unknown').map(unknownFile);
  const tables = kinds.flatMap(({ kind, text }) =>
    kind === 'data' || kind === 'long' ? [{ kind, text }] : [],
  );
  const [figures] = tables;
  const twice = [tables.map(({ text }) => text), of('meta'), of('grades'), of('method')].flatMap(
    ([first, second]) =>
      first === undefined || second === undefined
        ? []
        : [fileProblem('two-of-a-kind', second.file, first.file)],
  );
  if (twice.length > 0) return { ok: false, problems: [...problems, ...twice] };
  if (figures === undefined) {
    const known = kinds.find(({ kind }) => kind !== 'unknown')?.text.file;
    const missing = known === undefined ? [] : [fileProblem('no-figures-file', known)];
    return { ok: false, problems: [...problems, ...missing] };
  }
  const meta = figures.kind === 'data' ? (of('meta')[0] ?? null) : null;
  const beside = (kind: FileKind): UploadText | null => (meta === null ? null : (of(kind)[0] ?? null));
  const unused = meta === null ? [...of('meta'), ...of('grades'), ...of('method')] : [];
  return {
    ok: true,
    files: {
      figures,
      meta,
      grades: beside('grades'),
      method: beside('method'),
      problems: [...problems, ...unused.map(({ file }) => fileProblem('file-not-used', file))],
    },
  };
}

/** Why a text is no table that can be used: it is empty, it has no header, or none of its columns names a place. */
function unknownFile({ file, text }: UploadText): UploadProblem {
  const head = tableHead(text);
  const printed = head.header.filter((name) => name !== '').join(', ');
  if (printed === '') return fileProblem('empty-file', file);
  return head.isMissing
    ? { ...fileProblem('no-header', file, printed), line: head.lines[0] }
    : { ...fileProblem('unknown-file', file, printed), line: head.lines[1] };
}
