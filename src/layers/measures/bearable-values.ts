/** Beyond these sizes the squares of numbers are endless, or nothing. */
const TOO_LARGE = 1e150;
const TOO_SMALL = 1e-100;
/** A power of two, so that nothing is lost on the way there and back. */
const STEP = 2 ** 600;

/** What values must be multiplied by so that their squares can be added up; 1 for all but a reader's extreme tables. */
export function bearableFactor(values: readonly number[]): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest > TOO_LARGE) return 1 / STEP;
  return largest > 0 && largest < TOO_SMALL ? STEP : 1;
}

/** Every value times a factor. */
export function times(values: readonly number[], factor: number): readonly number[] {
  return values.map((value) => value * factor);
}
