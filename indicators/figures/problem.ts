/** Something wrong or left out, said so that a researcher can fix it. */
export interface Problem {
  /** Kind of problem, such as `unknown-id`, `duplicate-key`, `step-over-20`, `suspect`. */
  readonly kind: string;
  /**
   * `error` = not understood, and nothing is built until it is fixed; `left-out` = understood and held back for the
   * reason that the message gives; `note` = used, with a remark.
   */
  readonly severity: 'error' | 'left-out' | 'note';
  /** File name, such as `town-observations.csv`. */
  readonly file: string;
  /** Line in the file (the header is line 1), or null for the whole file. */
  readonly line: number | null;
  readonly column: string | null;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** How to fix it, in one sentence. */
  readonly hint: string;
  /** What the message speaks of, as in the file, so that it can be said in another language. */
  readonly values?: readonly string[];
}

/** A result that keeps its problems: the good rows are used, the bad ones are named. */
export interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly problems: readonly Problem[];
  /** Rows that the table has below its header; 0 if the table cannot be used at all. */
  readonly read: number;
}

/** What an error says; without a line it is about the whole file, without a column about the whole line. */
export type ErrorParts = Omit<Problem, 'severity' | 'line' | 'column'> &
  Partial<Pick<Problem, 'line' | 'column'>>;

/** A problem that makes a whole file, row or cell unusable. */
export function errorAt(parts: ErrorParts): Problem {
  return { severity: 'error', line: null, column: null, ...parts };
}

/** One problem as a line for a terminal or a page: `file:line, column: what is wrong; how to fix it`. */
export function describeProblem({ file, line, column, message, hint }: Problem): string {
  const place = `${file}${line === null ? '' : `:${line}`}${column === null ? '' : `, column "${column}"`}`;
  return `${place}: ${message} ${hint}`;
}
