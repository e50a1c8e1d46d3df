import placesJson from '../../../../geodata/derived/places.json' with { type: 'json' };
import type { Places } from '../../../../geodata/types.ts';
import { endOf } from '../../../../indicators/steps.ts';
import { decodeBytes } from '../../../../src/data/upload/decode-bytes.ts';
import { type ReadableFile, readFiles } from '../../../../src/data/upload/read-files.ts';
import { readUpload } from '../../../../src/data/upload/read-upload.ts';
import type { ReadingChoices } from '../../../../src/data/upload/table-shape.ts';
import type { UploadData, UploadProblem } from '../../../../src/data/upload/upload-data.ts';
import type { UploadReading } from '../../../../src/data/upload/upload-reading.ts';

/** The places of the map; the file is checked by its own tests. */
export const PLACES = placesJson as unknown as Places;

/** Files by name, as text or as bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Reads texts as the worker does, at once. */
export function readTexts(
  files: Readonly<Record<string, string>>,
  choices: ReadingChoices = {},
): UploadReading {
  const texts = Object.entries(files).map(([file, text]) => ({ file, text, notes: [] }));
  return endOf(readUpload(texts, PLACES, choices));
}

/** The data of texts; throws with the problems if they are refused. */
export function dataOf(files: Readonly<Record<string, string>>): UploadData {
  const reading = readTexts(files);
  if (!reading.ok) throw new Error(reading.problems.map(showProblem).join('\n'));
  return reading.data;
}

/** Reads files from their bytes, as the worker does. */
export function readBytes(files: Files, choices: ReadingChoices = {}): Promise<UploadReading> {
  return readFiles(Object.entries(files).map(readableFile), { places: PLACES, choices }, () => undefined);
}

function readableFile([name, content]: readonly [string, string | Uint8Array]): ReadableFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer };
}

/** Text of bytes, and the codes of what is told of them. */
export function decoded(bytes: Uint8Array): {
  readonly text: string | null;
  readonly codes: readonly string[];
} {
  const result = endOf(decodeBytes('a.csv', bytes));
  return result.ok
    ? { text: result.text.text, codes: result.text.notes.map(({ code }) => code) }
    : { text: null, codes: [result.problem.code] };
}

/** Problems of a reading as `file:line column code`. */
export function problemsOf(reading: UploadReading): readonly string[] {
  return (reading.ok ? reading.data.problems : reading.problems).map(showProblem);
}

function showProblem({ file, line, column, code }: UploadProblem): string {
  return `${file}:${line} ${column} ${code}`;
}
