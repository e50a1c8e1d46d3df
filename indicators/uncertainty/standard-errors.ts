import { spreadUniform } from './random.ts';
import type { UncertaintyInput } from './uncertainty-input.ts';

/** The input with every value that has a standard error drawn from N(value, error); `draw` 0..1 decides all. */
export function withErrors(input: UncertaintyInput, draw: number): UncertaintyInput {
  const columns = { ...input.data.columns };
  Object.entries(input.errors ?? {}).forEach(([code, deviations], position) => {
    const draws = new Float64Array(2 * deviations.length);
    spreadUniform(draw, 2 + position, draws);
    columns[code] = (columns[code] ?? []).map((value, unit) => {
      const deviation = deviations[unit] ?? null;
      if (value === null || deviation === null) return value;
      return value + deviation * normal(draws[2 * unit] ?? 0, draws[2 * unit + 1] ?? 0);
    });
  });
  return { ...input, data: { ...input.data, columns } };
}

/** A standard normal number of two uniform ones (Box & Muller 1958). */
function normal(first: number, second: number): number {
  return Math.sqrt(-2 * Math.log(1 - first)) * Math.cos(2 * Math.PI * second);
}
