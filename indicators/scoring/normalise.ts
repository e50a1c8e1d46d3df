import { never } from '../never.ts';
import {
  type Column,
  extentOf,
  type Flags,
  knownCount,
  knownValues,
  meanOf,
  NO_FLAGS,
  sampleDeviation,
} from './columns.ts';
import { type NormaliseSettings, scaleOf } from './method.ts';
import { ScoreColumn } from './score-column.ts';

/** How one column is to be read. */
export interface ColumnReading {
  readonly direction: 1 | -1;
  /** On the scale of the values given, that is after any log. */
  readonly goalposts: readonly [low: number, high: number] | null;
}

/** A column on the common scale. */
export interface NormalisedColumn {
  readonly scores: ScoreColumn;
  /** Where a value beyond the goalposts was cut. */
  readonly clipped: Flags;
  /** Why the column has no scores at all, or null. */
  readonly out: 'no-variance' | 'no-goalposts' | null;
}

/**
 * Brings a column to the common scale: higher is always the higher score.
 * Goalposts and min-max (UNDP; Handbook step 5): lo + (hi − lo)(x − L)/(U − L); z-scores with divisor n − 1;
 * ranks with 1 = lowest, ties at the least rank; percentile ranks (r − 1)/(n − 1).
 * A column without variance, or with L = U, has no scores and says so; one without any value is merely missing.
 */
export function normalise(
  values: Column,
  reading: ColumnReading,
  settings: NormaliseSettings,
): NormalisedColumn {
  const directed = (value: number): number => reading.direction * value;
  switch (settings.method) {
    case 'none':
      return plain(values.map((value) => (value === null ? null : directed(value))));
    case 'minmax':
      return between(values, reading.direction, extentOf(knownValues(values)), settings);
    case 'goalposts': {
      const posts = reading.goalposts ?? (settings.fallback === null ? null : extentOf(knownValues(values)));
      if (posts === null && settings.fallback === null) return out(values, 'no-goalposts');
      return between(values, reading.direction, posts, settings);
    }
    case 'zscore':
      return standardised(values, directed, settings);
    case 'rank':
      return plain(ranksUp(values.map((value) => (value === null ? null : directed(value)))));
    case 'percentile':
      return percentiles(
        values.map((value) => (value === null ? null : directed(value))),
        settings,
      );
    default:
      return never(settings.method);
  }
}

function plain(scores: Column): NormalisedColumn {
  return { scores: ScoreColumn.of(scores), clipped: NO_FLAGS, out: null };
}

function out(values: Column, reason: 'no-variance' | 'no-goalposts'): NormalisedColumn {
  return { scores: ScoreColumn.none(values.length), clipped: NO_FLAGS, out: reason };
}

function between(
  values: Column,
  direction: 1 | -1,
  posts: readonly [low: number, high: number] | null,
  settings: NormaliseSettings,
): NormalisedColumn {
  if (posts === null) return plain(values);
  const [low, high] = posts;
  if (!(high > low)) return out(values, 'no-variance');
  const [bottom, top] = scaleOf(settings);
  const { clip } = settings;
  const clipped = new Uint8Array(values.length);
  const scores = ScoreColumn.none(values.length);
  for (let unit = 0; unit < values.length; unit += 1) {
    const value = values[unit] ?? null;
    if (value === null) continue;
    let inside = value;
    if (clip && (value < low || value > high)) {
      clipped[unit] = 1;
      inside = value < low ? low : high;
    }
    // Divided first, so that the goalposts themselves give exactly the ends of the scale.
    scores.numbers[unit] =
      bottom + (top - bottom) * ((direction === 1 ? inside - low : high - inside) / (high - low));
  }
  return { scores, clipped, out: null };
}

function standardised(
  values: Column,
  directed: (value: number) => number,
  settings: NormaliseSettings,
): NormalisedColumn {
  const known = knownValues(values).map(directed);
  if (known.length === 0) return plain(values);
  const mean = meanOf(known);
  const deviation = sampleDeviation(known);
  if (mean === null || deviation === null || deviation === 0) return out(values, 'no-variance');
  return plain(
    values.map((value) =>
      value === null ? null : settings.mean + (settings.sd * (directed(value) - mean)) / deviation,
    ),
  );
}

/** Ranks from 1 = lowest; equal values share the least rank of their group; null stays null. */
export function ranksUp(values: Column): (number | null)[] {
  const sorted = knownValues(values).sort((a, b) => a - b);
  const ranks = new Map<number, number>();
  sorted.forEach((value, position) => {
    if (!ranks.has(value)) ranks.set(value, position + 1);
  });
  return values.map((value) => (value === null ? null : (ranks.get(value) ?? null)));
}

function percentiles(values: Column, settings: NormaliseSettings): NormalisedColumn {
  const n = knownCount(values);
  if (n === 1) return out(values, 'no-variance');
  const [bottom, top] = scaleOf(settings);
  return plain(
    ranksUp(values).map((rank) => (rank === null ? null : bottom + ((top - bottom) * (rank - 1)) / (n - 1))),
  );
}
