import { extentOf } from './columns.ts';
import { DEFAULT_METHOD } from './method.ts';
import { passesShape, shapeOf } from './treat.ts';

/** Most winsorising steps for n values: 5 % of them, rounded up. */
export function winMaxFor(n: number): number {
  return Math.ceil(0.05 * n);
}

/** With fewer places than this a single one makes any scale: the indicator is logged from the start. */
export const PLACES_FOR_SCALE = 8;

/** A figure of a pool of years, with the area whose it is. */
export interface PooledValue {
  readonly place: string;
  readonly value: number;
}

/** Goalposts of a pool and what was done to find them. */
export interface PooledPosts {
  readonly posts: readonly [low: number, high: number];
  /** Places of which values lie beyond the posts. */
  readonly moved: readonly string[];
  /** The column passes the test of shape once they are moved. */
  readonly passes: boolean;
}

/**
 * Goalposts from pooled values (on logs if the indicator is logged, then given in its own units): while the column
 * fails the test of shape, the place of its extreme moves to the extreme of the others with all its years, at most one
 * place in twenty, rounded up. So one freak place makes no scale, however many years it prints, and no other place
 * pays for it. Null for fewer than two different values, or if a logged one has none above 0. Clipping at such posts
 * does to a value what moving did to it when they were made.
 */
export function goalpostsFrom(
  pool: readonly PooledValue[],
  options: { readonly log: boolean },
): PooledPosts | null {
  const kept = options.log ? pool.filter(({ value }) => value > 0) : pool;
  const measured = kept.map(({ place, value }) => ({ place, value: options.log ? Math.log(value) : value }));
  const { values, moved, passes } = movePlaces(measured);
  const extent = extentOf(values);
  if (extent === null) return null;
  // Moved extremes are values of the column, so the posts are too: no rounding through exp(log(x)).
  const inside = kept.filter((_, i) => {
    const value = measured[i]?.value ?? Number.NaN;
    return value >= extent[0] && value <= extent[1];
  });
  const posts = extentOf(inside.map(({ value }) => value));
  return posts !== null && posts[1] > posts[0] ? { posts, moved, passes } : null;
}

function movePlaces(pool: readonly PooledValue[]): {
  readonly values: readonly number[];
  readonly moved: readonly string[];
  readonly passes: boolean;
} {
  const allowed = winMaxFor(new Set(pool.map(({ place }) => place)).size);
  let values = pool.map(({ value }) => value);
  const moved = new Set<string>();
  for (;;) {
    const shape = shapeOf(values);
    const passes = passesShape(shape, DEFAULT_METHOD.treat);
    if (passes || shape === null) return { values, moved: [...moved], passes };
    const side = shape.skew > 0 ? 1 : -1;
    const extreme = side * Math.max(...values.map((value) => side * value));
    const places = new Set(pool.flatMap(({ place }, i) => (values[i] === extreme ? [place] : [])));
    const others = values.filter((_, i) => !places.has(pool[i]?.place ?? ''));
    if (new Set([...moved, ...places]).size > allowed || others.length === 0)
      return { values, moved: [...moved], passes };
    const next = side * Math.max(...others.map((value) => side * value));
    values = values.map((value, i) =>
      places.has(pool[i]?.place ?? '') && side * value > side * next ? next : value,
    );
    for (const place of places) moved.add(place);
  }
}
