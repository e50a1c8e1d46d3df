import type { Column } from './columns.ts';

/**
 * Scores of all units, in their order, kept as plain doubles: in a list with nulls every number is an object of its
 * own, and collecting these takes longer than scoring. No score is NaN inside and null to all who ask.
 */
export class ScoreColumn {
  /** For the loops of the engine alone; NaN = no score. */
  readonly numbers: Float64Array;

  constructor(numbers: Float64Array) {
    this.numbers = numbers;
  }

  static of(values: Column): ScoreColumn {
    return new ScoreColumn(Float64Array.from(values, (value) => value ?? Number.NaN));
  }

  /** No unit has a score. */
  static none(unitCount: number): ScoreColumn {
    return new ScoreColumn(new Float64Array(unitCount).fill(Number.NaN));
  }

  /** Score of the unit at a position; null = none. */
  at(unit: number): number | null {
    const score = this.numbers[unit] ?? Number.NaN;
    return Number.isNaN(score) ? null : score;
  }

  /** The scores as a list; null = none. */
  list(): (number | null)[] {
    return Array.from(this.numbers, (_, unit) => this.at(unit));
  }
}
