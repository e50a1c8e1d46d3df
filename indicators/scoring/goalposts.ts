import { extentOf } from './columns.ts';
import { DEFAULT_METHOD } from './method.ts';
import { treat } from './treat.ts';

/** Most winsorising steps for n values: 5 % of them, rounded up. */
export function winMaxFor(n: number): number {
  return Math.ceil(0.05 * n);
}

/**
 * Goalposts from pooled values: the smallest and largest one left after winsorising (on logs if the indicator is
 * logged, then given in its own units); null for fewer than two different values, or if a logged one has none above 0.
 * Clipping at such posts does to a value what winsorising did to it when they were made.
 */
export function goalpostsFrom(
  values: readonly number[],
  options: { readonly log: boolean; readonly winMax?: number },
): readonly [low: number, high: number] | null {
  const kept = options.log ? values.filter((value) => value > 0) : values;
  const measured = options.log ? kept.map(Math.log) : kept;
  const treated = treat(measured, {
    ...DEFAULT_METHOD.treat,
    method: 'winsorise',
    winMax: options.winMax ?? winMaxFor(measured.length),
    logIfStillSkewed: false,
  });
  const extent = extentOf(treated.values.filter((value) => value !== null));
  if (extent === null) return null;
  // Winsorised extremes are values of the column, so the posts are too: no rounding through exp(log(x)).
  const inside = kept.filter((_, i) => {
    const value = measured[i] ?? Number.NaN;
    return value >= extent[0] && value <= extent[1];
  });
  const posts = extentOf(inside);
  return posts !== null && posts[1] > posts[0] ? posts : null;
}
