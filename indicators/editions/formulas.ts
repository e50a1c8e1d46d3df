/** Amount per unit of its denominator, times `per`; null if the denominator is not positive. */
export function rate(numerator: number, denominator: number, per: number): number | null {
  return denominator > 0 ? (numerator / denominator) * per : null;
}

/** Value over a reference of the same unit (a minimum, a median); null if the reference is not positive. */
export function ratioTo(value: number, reference: number): number | null {
  return reference > 0 ? value / reference : null;
}

/** Share of the largest part in the whole, times `per`; null without parts or with a whole that is not positive. */
export function leadingShare(parts: readonly number[], whole: number, per: number): number | null {
  if (parts.length === 0 || whole <= 0) return null;
  return (Math.max(...parts) / whole) * per;
}

/**
 * Sample standard deviation of the yearly log changes of a positive series, times `per`.
 * Only steps between neighbouring years count; null with fewer than `minSteps` steps.
 */
export function volatility(
  series: readonly { readonly year: number; readonly value: number }[],
  minSteps: number,
  per: number,
): number | null {
  const byYear = new Map(series.filter((point) => point.value > 0).map((point) => [point.year, point.value]));
  const steps: number[] = [];
  for (const [year, value] of byYear) {
    const before = byYear.get(year - 1);
    if (before !== undefined) steps.push(Math.log(value / before));
  }
  if (steps.length < Math.max(2, minSteps)) return null;
  const mean = steps.reduce((sum, step) => sum + step, 0) / steps.length;
  const squares = steps.reduce((sum, step) => sum + (step - mean) ** 2, 0);
  return Math.sqrt(squares / (steps.length - 1)) * per;
}

/** Change from the first to the last value as a share of the first, times `per`; null if the first is not positive. */
export function growth(first: number, last: number, per: number): number | null {
  return first > 0 ? (last / first - 1) * per : null;
}

/** Arithmetic mean; null for an empty list. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Median (mean of the middle two for an even count); null for an empty list. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}

/** State of the city-forming enterprise on a scale of risk, 0 = operating to 1 = stopped; own choice, stated in the codebook. */
export const OPERATION_SCALE = {
  operating: 0,
  diversified: 0.25,
  partly: 0.5,
  closing: 0.75,
  stopped: 1,
} as const;

/** An announced end counts as closing if it is at most so many years away. */
export const CLOSING_WITHIN = 10;
/** A state counts as dated if its source is at most so many years older than the edition. */
export const STATED_WITHIN = 3;
