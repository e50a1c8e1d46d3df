import { matches } from '../columns.ts';
import type { Observation } from '../observation.ts';
import type { SeriesBreak, StepCause } from '../rule-tables.ts';

/** Figures that count what their series says: misprints and the other side of a break are shown, never scored. */
export function scoredFigures(
  observations: readonly Observation[],
  breaks: readonly SeriesBreak[],
  steps: readonly StepCause[],
): readonly Observation[] {
  const sides = breaks.filter(({ notScored }) => notScored !== null);
  const misprints = steps.filter(({ kind }) => kind === 'misprint');
  return observations.filter(
    (one) => !sides.some((side) => isOnSide(side, one)) && !misprints.some((misprint) => isAt(misprint, one)),
  );
}

function isOnSide(side: SeriesBreak, { placeId, level, series, year }: Observation): boolean {
  return (
    matches(side.placeId, placeId) &&
    (side.level === null || side.level === level) &&
    (side.series.includes(series) || side.series.includes('*')) &&
    (side.notScored === 'before' ? year < side.fromYear : year >= side.fromYear)
  );
}

function isAt(step: StepCause, { placeId, level, series, year }: Observation): boolean {
  return step.townId === placeId && step.level === level && step.series === series && step.year === year;
}
