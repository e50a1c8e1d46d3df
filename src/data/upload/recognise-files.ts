import { csvRecords } from '../../../indicators/coinr/csv-records.ts';
import { csvHeader } from '../../../indicators/coinr/lenient-table.ts';
import { columnRoles, plainWord } from './column-words.ts';
import type { UploadText } from './decode-bytes.ts';
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
export function recogniseFile({ text }: UploadText): FileKind {
  if (/^\uFEFF?\s*[{[]/.test(text.slice(0, 1000))) return 'method';
  const { header, below } = csvHeader(text);
  const words = new Set(header.map(plainWord));
  const roles = columnRoles(header);
  if (words.has('icode') && words.has('type') && (words.has('parent') || words.has('weight'))) return 'meta';
  if (roles.unit === undefined) return 'unknown';
  if (roles.indicator !== undefined && roles.value !== undefined) return 'long';
  const special = new Set(Object.values(roles));
  const cells: string[] = [];
  let rows = 0;
  for (const { values } of csvRecords(text, below, header.length)) {
    values.forEach((value, at) => {
      if (!special.has(at) && value.trim() !== '') cells.push(value.trim());
    });
    rows += 1;
    if (rows >= ROWS_LOOKED_AT) break;
  }
  // A misprint among the letters must not turn it into a table of figures.
  const letters = cells.filter((cell) => /^[ABCN]$/.test(cell)).length;
  return letters * 2 > cells.length ? 'grades' : 'data';
}

/** Sorts files by what they are, whatever their names and order; or says why they do not belong together. */
export function recogniseFiles(
  texts: readonly UploadText[],
):
  | { readonly ok: true; readonly files: RecognisedFiles }
  | { readonly ok: false; readonly problems: readonly UploadProblem[] } {
  const kinds = texts.map((text) => ({ kind: recogniseFile(text), text }));
  const of = (kind: FileKind): readonly UploadText[] =>
    kinds.filter((file) => file.kind === kind).map(({ text }) => text);
  const problems = of('unknown').map(({ file, text }) =>
    fileProblem('unknown-file', file, csvHeader(text).header.join(', ')),
  );
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
