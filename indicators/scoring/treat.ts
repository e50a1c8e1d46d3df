import { type Column, extentOf, type Flags, knownValues, mapKnown, meanOf, NO_FLAGS } from './columns.ts';
import type { TreatSettings } from './method.ts';

/** Skewness and excess kurtosis of a column. */
export interface Shape {
  readonly skew: number;
  readonly kurtosis: number;
}

/** A column after the treatment of outliers. */
export interface TreatedColumn {
  readonly values: Column;
  /** Where winsorising moved the value (a log changes every value and is recorded separately). */
  readonly changed: Flags;
  /** Steps of winsorising that the result contains. */
  readonly steps: number;
  readonly logged: boolean;
  /** False if the column still fails the test of shape; untested columns pass. */
  readonly passes: boolean;
}

/**
 * Sample-adjusted ("type 2") skewness and excess kurtosis, as in SAS and SPSS (Joanes & Gill 1998);
 * null below four values or without variance.
 */
export function shapeOf(values: readonly number[]): Shape | null {
  const n = values.length;
  const mean = meanOf(values);
  if (mean === null || n < 4) return null;
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  for (const value of values) {
    const d2 = (value - mean) ** 2;
    m2 += d2 / n;
    m3 += (d2 * (value - mean)) / n;
    m4 += (d2 * d2) / n;
  }
  if (m2 === 0) return null;
  const g1 = m3 / m2 ** 1.5;
  const g2 = m4 / m2 ** 2 - 3;
  return {
    skew: (g1 * Math.sqrt(n * (n - 1))) / (n - 2),
    kurtosis: (((n + 1) * g2 + 6) * (n - 1)) / ((n - 2) * (n - 3)),
  };
}

/** True unless |skewness| and excess kurtosis both reach their limit; too few values pass. */
export function passesShape(shape: Shape | null, limits: Pick<TreatSettings, 'skew' | 'kurtosis'>): boolean {
  return shape === null || Math.abs(shape.skew) < limits.skew || shape.kurtosis < limits.kurtosis;
}

/**
 * Treats outliers as in the OECD/JRC Handbook and COINr: the extreme values on the side of the skew move to the
 * next ones, tied ones together, until the column passes or `winMax` steps are used up; a column that still
 * fails is, if asked, logged from its original values. Fewer than four values are left alone.
 */
export function treat(values: Column, settings: TreatSettings): TreatedColumn {
  const shape = settings.method === 'none' ? null : shapeOf(knownValues(values));
  if (passesShape(shape, settings))
    return { values, changed: NO_FLAGS, steps: 0, logged: false, passes: true };
  const moved = winsorise(values, settings);
  if (moved.passes || !settings.logIfStillSkewed || shape === null) return moved;
  const logged = logSkewed(values, shape.skew);
  const passes = passesShape(shapeOf(knownValues(logged)), settings);
  return { values: logged, changed: NO_FLAGS, steps: 0, logged: true, passes };
}

function winsorise(values: Column, settings: TreatSettings): TreatedColumn {
  let current: Column = values;
  let steps = 0;
  let shape = shapeOf(knownValues(current));
  while (shape !== null && !passesShape(shape, settings) && steps < settings.winMax) {
    const side = shape.skew > 0 ? 1 : -1;
    const [extreme, next] = extremeAndNext(knownValues(current), side);
    current = current.map((value) => (value === extreme ? next : value));
    steps += 1;
    shape = shapeOf(knownValues(current));
  }
  const changed = Uint8Array.from(current, (value, unit) => (value === values[unit] ? 0 : 1));
  return { values: current, changed, steps, logged: false, passes: passesShape(shape, settings) };
}

function extremeAndNext(values: readonly number[], side: 1 | -1): readonly [extreme: number, next: number] {
  let extreme = Number.NEGATIVE_INFINITY;
  let next = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    const signed = side * value;
    if (signed > extreme) {
      next = extreme;
      extreme = signed;
    } else if (signed > next && signed < extreme) next = signed;
  }
  return [side * extreme, side * next];
}

/** Log that pulls in the longer tail, with an offset of 1 % of the range so that no value is at zero (COINr `log_CT`). */
function logSkewed(values: Column, skew: number): Column {
  const extent = extentOf(knownValues(values));
  if (extent === null) return values;
  const [low, high] = extent;
  const offset = 0.01 * (high - low);
  return skew > 0
    ? mapKnown(values, (value) => Math.log(value - low + offset))
    : mapKnown(values, (value) => -Math.log(high + offset - value));
}
