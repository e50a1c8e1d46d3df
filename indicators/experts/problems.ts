/** Why a text is no panel, or no answer to the panel; the page has the words. */
export type ReadProblem =
  /** `damaged`: cut off or changed on the way; `other-questions`: packed for another list of questions. */
  | { readonly kind: 'empty' | 'damaged' | 'not-panel' | 'not-answer' | 'newer-format' }
  | { readonly kind: 'no-questions' | 'other-questions' }
  | { readonly kind: 'too-large'; readonly length: number; readonly most: number }
  /** `field` as a path, such as `factors/3/letter`. */
  | { readonly kind: 'wrong-field'; readonly field: string }
  | { readonly kind: 'other-panel'; readonly panel: string }
  | { readonly kind: 'other-round'; readonly round: number };

/** Why a text fits into no link: hand on a file. Lengths in characters. */
export interface TooLong {
  readonly kind: 'too-long';
  readonly length: number;
  readonly most: number;
}

/** What is to be told of a file of an answer; all but a {@link ReadProblem} and `duplicate` leave it in use. */
export type FileProblem =
  | ReadProblem
  /** A later answer of the same expert counts; `file` is its name. */
  | { readonly kind: 'duplicate'; readonly file: string }
  /** Another expert has answered every question alike, 20 or more. */
  | { readonly kind: 'same-values'; readonly file: string }
  /** Needed questions without an answer. */
  | { readonly kind: 'incomplete'; readonly keys: readonly string[]; readonly of: number }
  /** Values that are no whole number within bounds; they are left out. */
  | { readonly kind: 'out-of-bounds'; readonly keys: readonly string[] }
  /** Values that answer no question of the panel; they are left out. */
  | { readonly kind: 'unknown-questions'; readonly keys: readonly string[] }
  /** Pairs contradict each other; the expert's weights are left out. */
  | { readonly kind: 'contradictory-pairs'; readonly ratio: number; readonly limit: number }
  /** Points do not add up to 100; the expert's points are left out. */
  | { readonly kind: 'points-sum'; readonly instrument: 'problems' | 'weights'; readonly sum: number };
