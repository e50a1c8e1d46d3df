import type { Observation } from '../observation.ts';
import type { SeriesBreak, StepCause } from '../rule-tables.ts';
import { countsOther } from './line-breaks.ts';

/** Figures that count what their series says: misprints and the other side of a break are shown, never scored. */
export function scoredFigures(
  observations: readonly Observation[],
  breaks: readonly SeriesBreak[],
  steps: readonly StepCause[],
): readonly Observation[] {
  const sides = breaks.filter(({ notScored }) => notScored !== null);
  const mayCountOther = new Set(sides.flatMap(({ series }) => series));
  const misprints = figuresOfKind(steps, 'misprint');
  return observations.filter(
    (one) =>
      !misprints.has(figureKey(one)) &&
      !((mayCountOther.has(one.series) || mayCountOther.has('*')) && countsOther(breaks, one)),
  );
}

/** Keys (see {@link figureKey}) of the figures that `steps.csv` calls so. */
export function figuresOfKind(steps: readonly StepCause[], kind: StepCause['kind']): ReadonlySet<string> {
  return new Set(
    steps
      .filter((one) => one.kind === kind)
      .flatMap(({ townId, level, series, years }) =>
        series.flatMap((id) => years.map((year) => figureKey({ placeId: townId, level, series: id, year }))),
      ),
  );
}

/** Place, level, series and year of a figure as one text. */
export function figureKey({
  placeId,
  level,
  series,
  year,
}: Pick<Observation, 'placeId' | 'level' | 'series' | 'year'>): string {
  return `${placeId}|${level}|${series}|${year}`;
}
