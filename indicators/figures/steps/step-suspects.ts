import { group, median } from 'd3-array';
import type { Observation } from '../observation.ts';
import type { SeriesDefinition } from '../rule-tables.ts';
import { figureKey } from './scored-figures.ts';
import { type LineStep, type StepBeside, spikesOf } from './spikes.ts';
import { limitsOf, type StepLimits } from './step-limits.ts';
import type { StepPlace, StepReference } from './step-reference.ts';

/** A step between two years that others did not make, or a year apart from both its neighbours. */
export interface StepSuspect {
  readonly townId: string;
  readonly level: Observation['level'];
  readonly series: string;
  /** The later of the two years; of a spike the year itself. */
  readonly year: number;
  /** The step over that of the reference, of the wider sheet or of both neighbours: 2 = twice as much as there. */
  readonly ratio: number;
  readonly test: 'reference' | 'wider' | 'spike';
  /** Level of the wider sheet that the town's is set against, either of which may have stepped; null = none is. */
  readonly wider: Observation['level'] | null;
}

/** A normal deviation from the median of absolute deviations. */
const NORMAL = 1.4826;
const DEVIATIONS = 4;

/**
 * Steps of each line of a town against the reference, beyond the limit of its kind and beyond four deviations of the
 * line itself; steps of the town's share of the wider sheet; and single years apart from both neighbours.
 */
export function stepSuspects(
  observations: readonly Observation[],
  series: ReadonlyMap<string, SeriesDefinition>,
  places: ReadonlyMap<string, StepPlace>,
  reference: StepReference,
): readonly StepSuspect[] {
  const lines = group(
    observations.filter(({ level }) => level !== 'district'),
    ({ placeId, level, series: id }) => `${placeId}|${level}|${id}`,
  );
  const wider = new Map(observations.map((one) => [figureKey(one), one]));
  return [...lines.values()].flatMap((unsorted) => {
    const line = unsorted.toSorted((a, b) => a.year - b.year);
    const [first] = line;
    const definition = series.get(first?.series ?? '');
    const place = places.get(first?.placeId ?? '');
    const limits = definition === undefined ? null : limitsOf(definition);
    if (limits === null || place === undefined) return [];
    const steps = stepsBeside(line, place, reference);
    return [
      ...againstReference(steps, limits),
      ...againstWider(line, limits, wider),
      ...spikesOf(steps, limits).map(({ at, apart }) => suspect(at, apart, 'spike')),
    ];
  });
}

/** Steps between neighbouring years with both figures above 0: the later one and the logarithm of the quotient. */
function stepsOf(line: readonly Observation[]): readonly LineStep[] {
  return line.flatMap((at, index) => {
    const before = line[index - 1];
    const isStep = before !== undefined && at.year - before.year === 1 && before.value > 0 && at.value > 0;
    return isStep ? [{ at, log: Math.log(at.value / before.value) }] : [];
  });
}

/** Steps of a line beside those of the reference; a step without a reference is left out. */
function stepsBeside(
  line: readonly Observation[],
  place: StepPlace,
  reference: StepReference,
): readonly StepBeside[] {
  return stepsOf(line).flatMap((step) => {
    const there = reference(place, step.at.series, step.at.year);
    return there === null || there.ratio <= 0 ? [] : [{ ...step, apart: step.log - Math.log(there.ratio) }];
  });
}

function againstReference(
  steps: readonly StepBeside[],
  { least, restless }: StepLimits,
): readonly StepSuspect[] {
  const middle = median(steps, ({ apart }) => apart) ?? 0;
  const deviation = median(steps, ({ apart }) => Math.abs(apart - middle)) ?? 0;
  const own = DEVIATIONS * NORMAL * Math.min(deviation, Math.log(1 + restless));
  const limit = Math.max(Math.log(1 + least), own);
  return steps
    .filter(({ apart }) => Math.abs(apart) > limit)
    .map(({ at, apart }) => suspect(at, apart, 'reference'));
}

function againstWider(
  line: readonly Observation[],
  { wider: least }: StepLimits,
  wider: ReadonlyMap<string, Observation>,
): readonly StepSuspect[] {
  if (line[0]?.level !== 'town') return [];
  const wholes = new Map<Observation, Observation>();
  const shares = line.flatMap((one) => {
    const whole =
      wider.get(figureKey({ ...one, level: 'admin' })) ?? wider.get(figureKey({ ...one, level: 'district' }));
    if (whole === undefined || whole.value <= 0) return [];
    const share = { ...one, value: one.value / whole.value };
    wholes.set(share, whole);
    return [share];
  });
  // Where the administration prints a year that the district does not, the two shares are of different things.
  const byWhole = group(shares, (share) => wholes.get(share)?.level ?? null);
  return [...byWhole].flatMap(([level, ofOne]) =>
    stepsOf(ofOne)
      .filter(({ log }) => Math.abs(log) > Math.log(1 + least))
      .map(({ at, log }) => ({ ...suspect(at, log, 'wider'), wider: level })),
  );
}

function suspect(
  { placeId, level, series, year }: Observation,
  log: number,
  test: StepSuspect['test'],
): StepSuspect {
  return { townId: placeId, level, series, year, ratio: Math.exp(log), test, wider: null };
}
