import { keyOf } from './choose-source.ts';
import type { Observation } from './observation.ts';

/** A figure whose value or source differs between two readings. */
export interface ChangedFigure {
  readonly before: Observation;
  readonly after: Observation;
}

/** What changed between two readings of the figures, in the order of the later one. */
export interface ObservationDiff {
  readonly added: readonly Observation[];
  readonly removed: readonly Observation[];
  readonly changed: readonly ChangedFigure[];
}

/**
 * Compares two readings by place, series, year and level. A row that only moved to another line is no change;
 * another value or another source in use is one.
 */
export function diffObservations(
  before: readonly Observation[],
  after: readonly Observation[],
): ObservationDiff {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const added: Observation[] = [];
  const changed: ChangedFigure[] = [];
  for (const one of after) {
    const key = keyOf(one);
    const twin = old.get(key);
    old.delete(key);
    if (!twin) added.push(one);
    else if (twin.value !== one.value || twin.sourceId !== one.sourceId)
      changed.push({ before: twin, after: one });
  }
  return { added, removed: [...old.values()], changed };
}
