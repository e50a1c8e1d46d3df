import type { Places } from '../../../geodata/types.ts';
import { decodeBytes, type UploadText } from './decode-bytes.ts';
import { isZip } from './other-kinds.ts';
import { placeNames } from './place-names.ts';
import { type ReadingStep, readUpload } from './read-upload.ts';
import type { ReadingChoices } from './table-shape.ts';
import type { UploadProblem } from './upload-data.ts';
import { fileProblem } from './upload-problems.ts';
import type { UploadReading } from './upload-reading.ts';

/** Most bytes of all files together. */
export const MAX_BYTES = 200_000_000;

/** Most files of one reading: iData, iMeta, iGrade, method. */
const MAX_FILES = 4;

/** Share of the whole work that decoding takes. */
const DECODING = 0.15;

/** Milliseconds of work between two reports of progress. */
const REPORT_EVERY_MS = 250;

/** The part of a browser's `File` that is needed. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Reads files from their bytes to the data and reports its progress. */
export async function readFiles(
  files: readonly ReadableFile[],
  { places, choices }: { readonly places: Places; readonly choices: ReadingChoices },
  tell: (step: ReadingStep) => void,
): Promise<UploadReading> {
  const refusal = checkSizes(files);
  if (refusal !== null) return { ok: false, isCancelled: false, problems: [refusal] };
  const often = everySoOften(tell);
  const texts: UploadText[] = [];
  const problems: UploadProblem[] = [];
  for (const [at, file] of files.entries()) {
    const bytes = await bytesOf(file);
    if (bytes === null) {
      problems.push(fileProblem('unreadable', file.name));
      continue;
    }
    if (isZip(bytes)) {
      // The readers of workbooks are fetched with the first workbook.
      const { readWorkbook } = await import('./sheets/read-workbook.ts');
      const workbook = await readWorkbook(
        { file: file.name, bytes },
        placeNames(places),
        choices.sheet ?? null,
      );
      if (workbook.ok) texts.push(...workbook.texts);
      else problems.push(workbook.problem);
      continue;
    }
    const decoded = follow(decodeBytes(file.name, bytes), (share) =>
      often({ share: (DECODING * (at + share)) / files.length, rowsRead: 0 }),
    );
    if (decoded.ok) texts.push(decoded.text);
    else problems.push(decoded.problem);
  }
  // A file that is no table may be the one that the others need: nothing is guessed without it.
  if (problems.length > 0) return { ok: false, isCancelled: false, problems };
  return follow(readUpload(texts, places, choices), ({ share, rowsRead }) =>
    often({ share: DECODING + (1 - DECODING) * share, rowsRead }),
  );
}

function checkSizes(files: readonly ReadableFile[]): UploadProblem | null {
  const [first] = files;
  if (first === undefined) return fileProblem('no-file', '');
  if (files.length > MAX_FILES) return fileProblem('too-many-files', first.name, String(files.length));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const largest = [...files].sort((a, b) => b.size - a.size)[0] ?? first;
  const inMegabytes = (bytes: number): string => String(Math.ceil(bytes / 1e6));
  return size > MAX_BYTES
    ? fileProblem('too-large', largest.name, inMegabytes(size), inMegabytes(MAX_BYTES))
    : null;
}

/** Null where the browser cannot read the file, as when it was moved or is a folder. */
async function bytesOf(file: ReadableFile): Promise<Uint8Array | null> {
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
}

function follow<Step, Result>(steps: Generator<Step, Result>, tell: (step: Step) => void): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    tell(step.value);
  }
}

function everySoOften(tell: (step: ReadingStep) => void): (step: ReadingStep) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (step) => {
    const now = performance.now();
    if (now - told < REPORT_EVERY_MS) return;
    told = now;
    tell(step);
  };
}
