import type { Instrument, Panel } from './panel.ts';

/** One number that an expert is asked for. */
export interface Question {
  /**
   * Unique in the panel: instrument, town or `all`, items, what is asked, by slashes:
   * `problems/all/f3/relevance`, `problems/all/f3/points`, `pestel/all/f3/probability`, `pestel/all/f3/impact`,
   * `pestel/all/f3/weight`, `cross/all/f3/c2`, `weights/all/economic/social` (pairs), `weights/all/economic` (points),
   * `actions/balkhash/a1/cost`, `…/authority`, `…/time`, `…/readiness`, `risks/balkhash/r1/likelihood`, `…/consequence`.
   */
  readonly key: string;
  readonly instrument: Instrument;
  /** Whole numbers from the least to the most may be given. */
  readonly least: number;
  readonly most: number;
  /** False = may be left open without making the answer incomplete (points of problems, cells of the cross-analysis). */
  readonly isNeeded: boolean;
}

/** All questions of a panel in the order of its pages. */
export type QuestionsOf = (panel: Panel) => readonly Question[];
