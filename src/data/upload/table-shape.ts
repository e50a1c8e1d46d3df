import type { DecimalMark, NumberMark } from '../../../indicators/coinr/written-number.ts';
import type { UploadProblem } from './upload-data.ts';
import type { DateOrder } from './written-time.ts';

/** What a column is used for. */
export type ColumnUse =
  | 'place'
  | 'placeName'
  | 'time'
  | 'indicator'
  | 'indicatorName'
  | 'value'
  | 'figure'
  | 'measure'
  | 'lon'
  | 'lat'
  | 'unused';

/** Why a column is not used. */
export type UnusedReason =
  | 'second-place'
  | 'row-numbers'
  | 'identifier'
  | 'words'
  | 'empty'
  | 'same-name'
  | 'no-role';

/** A column of a reader's table as it was understood. */
export interface ShapeColumn {
  readonly at: number;
  /** As printed; '#3' for the third column without a name. */
  readonly name: string;
  readonly use: ColumnUse;
  /** Null where it is used. */
  readonly why: UnusedReason | null;
  /** Decimal mark of its numbers; null where none is needed or it stays open. */
  readonly mark: NumberMark | null;
}

/** A column of figures; what its header fixes is not read from the row. */
export interface FigureColumn {
  readonly at: number;
  readonly indicator: string | null;
  readonly time: string | null;
  readonly unit: string | null;
  /** `%` where its cells carry the sign. */
  readonly measure: string | null;
  /** Numbers without a percent sign cannot be told from shares beside those that have one. */
  readonly refusesPlain: boolean;
}

/** How a reader's table is laid out. */
export interface TableShape {
  readonly columns: readonly ShapeColumn[];
  /** Positions of columns; null = none. */
  readonly place: number | null;
  readonly placeName: number | null;
  readonly time: number | null;
  readonly indicator: number | null;
  readonly indicatorName: number | null;
  readonly measure: number | null;
  readonly lon: number | null;
  readonly lat: number | null;
  readonly figures: readonly FigureColumn[];
  readonly dateOrder: DateOrder;
  readonly problems: readonly UploadProblem[];
}

/** What the reader set by hand; positions of columns, `none` = the table has no times. */
export interface ReadingChoices {
  readonly place?: number;
  readonly time?: number | 'none';
  readonly decimal?: DecimalMark;
  readonly sheet?: string;
}
