import type { LoadedTables } from './load-tables.ts';
import type { Problem } from './problem.ts';

/** Rows of one kind that were left out of a table. */
export interface LeftOut {
  readonly kind: string;
  /** Number of rows, each counted once even with several problems. */
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** What became of the rows of one table: `read` = `used` + the rows left out. */
export interface TableReport {
  readonly file: string;
  readonly read: number;
  readonly used: number;
  readonly leftOut: readonly LeftOut[];
  /** Remarks on rows that are used, and on the file as a whole. */
  readonly notes: readonly LeftOut[];
}

/** The report of a reading, table by table, with totals. */
export interface ReadingReport {
  readonly tables: readonly TableReport[];
  readonly read: number;
  readonly used: number;
  /** True if no row and no file is in error; rows held back on purpose are no errors. */
  readonly clean: boolean;
}

/** Reports rows read, used and left out, with file, line, column and hint of each. */
export function readingReport(tables: Pick<LoadedTables, 'counts' | 'problems'>): ReadingReport {
  const reports = Object.entries(tables.counts).map(([file, count]): TableReport => {
    const own = tables.problems.filter((problem) => problem.file === file);
    return {
      file,
      read: count.read,
      used: count.used,
      leftOut: byKind(own.filter((problem) => problem.severity !== 'note' && problem.line !== null)),
      notes: byKind(own.filter((problem) => problem.severity === 'note' || problem.line === null)),
    };
  });
  return {
    tables: reports,
    read: reports.reduce((sum, one) => sum + one.read, 0),
    used: reports.reduce((sum, one) => sum + one.used, 0),
    clean: tables.problems.every((problem) => problem.severity !== 'error'),
  };
}

function byKind(problems: readonly Problem[]): readonly LeftOut[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) kinds.set(problem.kind, [...(kinds.get(problem.kind) ?? []), problem]);
  return [...kinds]
    .map(([kind, own]) => ({ kind, rows: new Set(own.map((one) => one.line)).size, problems: own }))
    .sort((a, b) => b.rows - a.rows || (a.kind < b.kind ? -1 : 1));
}
