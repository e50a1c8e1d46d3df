/** How experts give weights: by comparing items in pairs (AHP), or by handing out 100 points. */
export type ExpertWay = 'ahp' | 'budget';

/** What one expert has said; a value, never changed in place. */
export interface Expert {
  /** As the reader typed it, at most 24 letters, digits, blanks, hyphens and apostrophes; '' = none. */
  readonly name: string;
  /**
   * By pair for AHP: 0 = equal, 1–8 = the first item is 2–9 times as important, −1–−8 = the second one is. By item for
   * points: 0–100. null = nothing said yet.
   */
  readonly values: readonly (number | null)[];
}

/** The experts of one way on one level of weights. */
export interface ExpertPanel {
  readonly way: ExpertWay;
  /** Node whose children are weighed, `potential`; indicators by scope, `labour.town`. */
  readonly level: string;
  /** At least one. */
  readonly experts: readonly Expert[];
}

/** Most experts of a panel. */
export const MAX_EXPERTS = 12;
const MAX_NAME_LENGTH = 24;

/** Values that one expert gives on a level of so many items. */
export function valueCount(way: ExpertWay, itemCount: number): number {
  return way === 'ahp' ? (itemCount * (itemCount - 1)) / 2 : itemCount;
}

/** Tells whether a number is one that an expert may give. */
export function isExpertValue(way: ExpertWay, value: number): boolean {
  const [least, most] = way === 'ahp' ? [-8, 8] : [0, 100];
  return Number.isInteger(value) && value >= least && value <= most;
}

/** How many times the first item of a pair is as important as the second, 1/9–9, by an AHP value. */
export function judgedRatio(value: number): number {
  return value >= 0 ? value + 1 : 1 / (1 - value);
}

/** A name as the state and the address keep it. */
export function keptName(name: string): string {
  const letters = name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{M}\p{Nd} '’-]/gu, '')
    .replaceAll(/ +/g, ' ')
    .trim();
  // By characters: a letter of two code units must not be cut in half.
  return [...letters].slice(0, MAX_NAME_LENGTH).join('').trim();
}
