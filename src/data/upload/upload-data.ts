import type { LonLat, RegionId, TownId } from '../../../geodata/types.ts';
import type { DecimalMark } from '../../../indicators/coinr/written-number.ts';
import type { UncertaintyInput } from '../../../indicators/uncertainty/uncertainty-input.ts';
import type { ReadingChoices, ShapeColumn } from './table-shape.ts';

/** Where a unit of a reader's own tables is: at a place of the map, at a point of its own, or nowhere. */
export type UploadPlace =
  | { readonly kind: 'town'; readonly id: TownId; readonly by: 'id' | 'name' }
  | { readonly kind: 'region'; readonly id: RegionId; readonly by: 'id' | 'iso' | 'name' }
  | { readonly kind: 'point'; readonly at: LonLat }
  | { readonly kind: 'none' };

/** A unit of a reader's own tables. */
export interface UploadUnit {
  /** As in the file; unique. */
  readonly code: string;
  /** From the file; the code where it gives none. */
  readonly name: string;
  readonly place: UploadPlace;
}

/** An indicator or an aggregate of a reader's own tables. */
export interface UploadNode {
  /** As in the file; unique. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'indicator' | 'aggregate';
  /** 1 = indicators, as in iMeta. */
  readonly level: number;
  /** Null at the top. */
  readonly parent: string | null;
  /** From iMeta `Unit`; null where the file says none. */
  readonly unit: string | null;
  /** -1 = less is better; null in a long table, which does not say. */
  readonly direction: 1 | -1 | null;
}

/** Figures of one node at one time, in the order of the units. */
export interface UploadColumn {
  /** Figures as in the file; null for an aggregate. */
  readonly raw: readonly (number | null)[] | null;
  /**
   * Scores by the method of the data set, for an indicator its figures brought to one scale; null where there are none:
   * a table without iMeta, an indicator without a parent or whose figures are all equal.
   */
  readonly scores: readonly (number | null)[] | null;
  /** 1 = highest score, ties share the best place; null where not ranked, and for indicators. */
  readonly ranks: readonly (number | null)[] | null;
}

/** What is wrong with a reader's own tables, where, and how to fix it. */
export interface UploadProblem {
  readonly file: string;
  /** 1 = header; null = the file as a whole. */
  readonly line: number | null;
  readonly column: string | null;
  /** `uploadProblemSentence` in `i18n/messages/upload-problems.ts` says it in a language. */
  readonly code: string;
  /** Values that the sentence names, as in the file. */
  readonly values: readonly string[];
}

/** The sheet of a workbook that was read, and the others. */
export interface UploadSheet {
  readonly name: string;
  readonly others: readonly { readonly name: string; readonly isHidden: boolean }[];
}

/** A column of a reader's table and what it was taken for. */
export interface UnderstoodColumn extends Pick<ShapeColumn, 'at' | 'name' | 'use' | 'why'> {
  /** Its first cell; '' in an empty column. */
  readonly example: string;
  /** Signs such as `н/д` that stand for missing figures: how many, and which. */
  readonly missing: number;
  readonly marks: readonly string[];
  /** Figures with the mark of a footnote: how many, and the first. */
  readonly noted: number;
  readonly noteExample: string;
}

/** How a table of figures was understood. */
export interface Understood {
  readonly file: string;
  /** Null for a file that is no workbook. */
  readonly sheet: UploadSheet | null;
  /** Null where the table was not written with one. */
  readonly separator: ',' | ';' | '\t' | null;
  readonly headerLines: readonly [first: number, last: number];
  /** Position of the column; null = none. */
  readonly place: number | null;
  readonly time: number | null;
  readonly timesFrom: 'column' | 'header' | 'none';
  readonly placesFrom: 'column' | 'header' | 'position';
  /** Null where no number says. */
  readonly decimal: DecimalMark | null;
  /** Some numbers can be read in two ways until the reader chooses the decimal mark. */
  readonly isOpen: boolean;
  readonly choices: ReadingChoices;
  /** True where place and time may be chosen by hand. */
  readonly canChoose: boolean;
  readonly columns: readonly UnderstoodColumn[];
  readonly header: readonly string[];
  /** Its first rows. */
  readonly preview: readonly (readonly string[])[];
}

/** A reader's own tables, read, matched with the map and scored. Plain values, so that a worker can send them. */
export interface UploadData {
  /** Names of the files. */
  readonly files: readonly string[];
  /** `dataset` = iData with iMeta; `long` = unit, indicator, year, value. */
  readonly form: 'dataset' | 'long';
  readonly units: readonly UploadUnit[];
  /** Place of the name of each unit in the alphabet, from 0; equal names share one. */
  readonly nameRanks: Uint32Array<ArrayBuffer>;
  /** Ascending; one empty text where the tables have no times. */
  readonly times: readonly string[];
  /** Tops first, then downwards; indicators of a long table in the order of their first row. */
  readonly nodes: readonly UploadNode[];
  /** By node code, then in the order of the times. */
  readonly columns: Readonly<Record<string, readonly UploadColumn[]>>;
  /** How the scores were formed, one line; null where none are. */
  readonly method: string | null;
  /** What rank intervals are computed from, by time; null where nothing is ranked, or too many units are. */
  readonly rankInputs: Readonly<Record<string, UncertaintyInput>> | null;
  /** At most 1,000, in the order of the files; `problemCount` counts all. */
  readonly problems: readonly UploadProblem[];
  readonly problemCount: number;
  /** Rows of figures read and used. */
  readonly rowsUsed: number;
  readonly rowsLeftOut: number;
  readonly understood: Understood;
  /** What of iMeta takes no part in the scores; null where everything does, or nothing is scored. */
  readonly partial: PartialTree | null;
}

/** How many dimensions (nodes below the top) and indicators of iMeta there are, and how many of them the scores are made without. */
export interface PartialTree {
  readonly dimensions: number;
  readonly lostDimensions: number;
  readonly indicators: number;
  readonly lostIndicators: number;
}
