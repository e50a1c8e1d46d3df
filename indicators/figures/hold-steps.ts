import { group } from 'd3-array';
import type { Observation } from './observation.ts';
import type { Problem } from './problem.ts';
import type { SeriesDefinition } from './rule-tables.ts';

/** The observations that stay, and one problem for each that was held back. */
export interface Held {
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
}

/**
 * Holds back a figure that is more than the factor of its series (`max_step`, mostly 20) times above both its
 * neighbouring years, or below both: such a step is a misprinted unit more often than an event. A printed 0 is a
 * true zero, so it neither counts as a step nor as a neighbour to step from.
 */
export function holdSteps(
  observations: readonly Observation[],
  series: ReadonlyMap<string, SeriesDefinition>,
): Held {
  const lines = group(observations, ({ placeId, series: id, level }) => `${placeId}|${id}|${level}`);
  const held = new Map<string, Problem>();
  for (const line of lines.values()) {
    const factor = series.get(line[0]?.series ?? '')?.maxStep ?? null;
    if (factor === null || line.length < 3) continue;
    line.sort((a, b) => a.year - b.year);
    for (let i = 1; i < line.length - 1; i += 1) {
      const [before, here, after] = [line[i - 1], line[i], line[i + 1]];
      if (before && here && after && stepsOut(before.value, here.value, after.value, factor)) {
        held.set(here.row, stepProblem(before, here, after, factor));
      }
    }
  }
  return { observations: observations.filter((one) => !held.has(one.row)), problems: [...held.values()] };
}

/** True if the middle value exceeds both neighbours by more than the factor, or falls below both; false with a zero among them. */
export function stepsOut(before: number, here: number, after: number, factor: number): boolean {
  if (before <= 0 || here <= 0 || after <= 0) return false;
  return here > factor * Math.max(before, after) || here * factor < Math.min(before, after);
}

function stepProblem(before: Observation, here: Observation, after: Observation, factor: number): Problem {
  const [table = '', line = ''] = here.row.split(':');
  const said = [before, here, after]
    .map((one) => `${one.printedValue} ${one.printedUnit} in ${one.year}`)
    .join(', ');
  return {
    kind: 'step-over-20',
    severity: 'left-out',
    file: `${table}.csv`,
    line: Number(line),
    column: 'value',
    message: `${here.series} of ${here.placeId} steps by more than ×${factor} against both neighbours: ${said}.`,
    hint: 'Check value and unit in the printed table and correct the row; if the figure is right, raise max_step of the series.',
  };
}
