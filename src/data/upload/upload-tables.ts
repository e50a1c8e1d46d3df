import type { ProblemList } from '../../../indicators/coinr/problem-list.ts';
import type { UnitFacts } from './match-units.ts';
import type { PlaceNames } from './place-names.ts';
import type { UnderstoodTable } from './understand.ts';
import type { UploadColumn, UploadData, UploadNode, UploadProblem } from './upload-data.ts';
import { fatalFirst, uploadProblem } from './upload-problems.ts';

/** Most figures (units × indicators and nodes × times) that a page can hold. */
export const MAX_FIGURES = 10_000_000;

/** A unit with the line that names it first. */
export interface UploadUnitRow extends UnitFacts {
  readonly line: number;
}

/** A reader's tables, read and scored, before their units are matched with the map. */
export interface UploadTables {
  readonly form: UploadData['form'];
  /** The file that names the units. */
  readonly file: string;
  readonly units: readonly UploadUnitRow[];
  readonly times: readonly string[];
  readonly nodes: readonly UploadNode[];
  readonly columns: ReadonlyMap<string, readonly UploadColumn[]>;
  readonly method: string | null;
  /** Absent where nothing is scored. */
  readonly rankInputs?: UploadData['rankInputs'];
  /** Absent where nothing is scored. */
  readonly partial?: UploadData['partial'];
  readonly rowsUsed: number;
  readonly rowsLeftOut: number;
}

/** Tables, or null where nothing can be used; what is wrong is in the problems either way. */
export type TablesReading = UploadTables | null;

/** Tables with how the figures were understood; null where they were not reached. */
export interface UnderstoodReading {
  readonly tables: TablesReading;
  readonly table: UnderstoodTable | null;
}

/** What a reading works with in addition to its texts. */
export interface ReadContext {
  readonly problems: ProblemList<UploadProblem>;
  /** Rows read so far. */
  rowsRead: number;
  readonly names: PlaceNames;
}

/** Times in their order: as numbers if all are, else by their text, as `2021-03-31` asks for. */
export function sortTimes(times: Iterable<string>): readonly string[] {
  const list = [...times];
  const isNumeric = list.every((time) => time !== '' && Number.isFinite(Number(time)));
  return list.sort((a, b) => (isNumeric ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0));
}

/** Takes over what a reader of data sets found wrong. */
export function tellAll(context: ReadContext, problems: Pick<ProblemList, 'kept' | 'count'>): void {
  // The list has an end: what stops a reading must not be lost behind a thousand lesser things.
  for (const problem of fatalFirst(problems.kept.map(uploadProblem))) context.problems.add(problem);
  context.problems.addUnkept(problems.count - problems.kept.length);
}
