import type { Problem } from '../../../indicators/figures/problem.ts';
import type { UploadProblem } from './upload-data.ts';

/** Most problems that are kept; all are counted. */
export const MAX_PROBLEMS = 1000;

/** Longest text of a file that a problem repeats. */
const LONGEST_VALUE = 80;

/** A problem of a file as a whole. */
export function fileProblem(code: string, file: string, ...values: readonly string[]): UploadProblem {
  return { file, line: null, column: null, code, values: values.map(cutValue) };
}

/** A problem of a reader of data sets, to be said in the reader's language. */
export function uploadProblem({ kind, file, line, column, values }: Problem): UploadProblem {
  return { file, line, column, code: kind, values: (values ?? []).map(cutValue) };
}

/** Problems by which a whole file, or what is made of it, is lost; they stand before all others. */
const FATAL: ReadonlySet<string> = new Set([
  ...['partial-tree', 'circle', 'no-figures', 'no-rows', 'no-tree', 'missing-column', 'two-of-a-kind'],
  ...['no-figures-file', 'unknown-file', 'no-header', 'no-json', 'wrong-method', 'unknown-group'],
  ...['unknown-node', 'too-many-figures', 'open-date', 'two-place-columns', 'second-key'],
]);

/** The problems with those first by which most is lost. */
export function fatalFirst(problems: readonly UploadProblem[]): readonly UploadProblem[] {
  const isFatal = ({ code }: UploadProblem): boolean => FATAL.has(code);
  return [...problems.filter(isFatal), ...problems.filter((problem) => !isFatal(problem))];
}

/**
 * The problems of several files, at most {@link MAX_PROBLEMS}: those first by which most is lost, then in the order of
 * the files and of their lines.
 */
export function inOrder(
  files: readonly string[],
  problems: readonly UploadProblem[],
): readonly UploadProblem[] {
  const place = new Map(files.map((file, at) => [file, at]));
  return fatalFirst(
    [...problems].sort(
      (a, b) =>
        (place.get(a.file) ?? files.length) - (place.get(b.file) ?? files.length) ||
        (a.line ?? 0) - (b.line ?? 0),
    ),
  ).slice(0, MAX_PROBLEMS);
}

/** A text of a file, cut to a length that a sentence can repeat. */
export function cutValue(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}
