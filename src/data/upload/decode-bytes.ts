import { otherKindOfBytes, otherKindOfText } from './other-kinds.ts';
import type { UploadProblem, UploadSheet } from './upload-data.ts';
import { fileProblem } from './upload-problems.ts';

/** Bytes decoded before the caller gets control again. */
const BYTES_PER_STEP = 1 << 19;

/** Text of a reader's file, with remarks on its encoding. */
export interface UploadText {
  readonly file: string;
  readonly text: string;
  readonly notes: readonly UploadProblem[];
  /** The sheet of a workbook that the text was made of. */
  readonly sheet?: UploadSheet;
  /** True if the text was not written as a table, but made of another form, such as GeoJSON. */
  readonly isMade?: boolean;
}

/** The text, or the reason why the bytes are not text. */
export type Decoded =
  | { readonly ok: true; readonly text: UploadText }
  | { readonly ok: false; readonly problem: UploadProblem };

/**
 * Decodes the bytes of a file: UTF-8 or, by its byte order mark, UTF-16. Anything else is read as windows-1251, as
 * older spreadsheets write Russian, and this is reported. Yields the share done, 0..1.
 */
export function* decodeBytes(file: string, bytes: Uint8Array): Generator<number, Decoded> {
  if (bytes.length === 0) return { ok: false, problem: fileProblem('empty-file', file) };
  const other = otherKindOfBytes(bytes);
  if (other !== null) return { ok: false, problem: fileProblem(other, file) };
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
  const encoding = wide ?? (bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null);
  if (encoding === null && bytes.subarray(0, 4096).includes(0))
    return { ok: false, problem: fileProblem('not-text', file) };
  const text = yield* decodeAs(bytes, encoding ?? 'utf-8');
  if (text !== null) {
    const notes = encoding === null ? garbled(file, text) : [];
    return sound({ file, text, notes });
  }
  const older = yield* decodeAs(bytes, 'windows-1251');
  const notes = [fileProblem('read-as-1251', file)];
  return older === null
    ? { ok: false, problem: fileProblem('not-text', file) }
    : sound({ file, text: withKazakhLetters(older), notes });
}

function sound(text: UploadText): Decoded {
  const other = otherKindOfText(text.text);
  return other === null ? { ok: true, text } : { ok: false, problem: fileProblem(other, text.file) };
}

/**
 * Letters of windows-1251 at whose places KZ-1048, its Kazakh standard, has Kazakh ones. Nobody writes Macedonian or
 * Serbian letters in a table of Kazakhstan.
 */
const KZ_1048 = new Map(
  [...'ЌќЋћЎўЈјҐґЄєЇїЅѕ'].map((letter, at) => [letter, [...'ҚқҺһҰұӘәӨөҒғҮүҢң'][at] ?? letter]),
);

function withKazakhLetters(text: string): string {
  return text.replace(/[ЌќЋћЎўЈјҐґЄєЇїЅѕ]/g, (letter) => KZ_1048.get(letter) ?? letter);
}

function* decodeAs(bytes: Uint8Array, encoding: string): Generator<number, string | null> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const parts: string[] = [];
  try {
    for (let at = 0; at < bytes.length; at += BYTES_PER_STEP) {
      const end = at + BYTES_PER_STEP;
      parts.push(decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length }));
      yield Math.min(1, end / bytes.length);
    }
  } catch {
    return null;
  }
  return parts.join('');
}

/** "Ð¡Ñ‚" is Cyrillic UTF-8 that a program took for Latin letters and saved again. */
function garbled(file: string, text: string): readonly UploadProblem[] {
  const isGarbled = /(?:[ÐÑ][\u0080-\u00BF\u2018-\u203A€‚ƒ„…†‡]){2}|\uFFFD/.test(text.slice(0, 200_000));
  return isGarbled ? [fileProblem('garbled', file)] : [];
}
