import { group, median } from 'd3-array';
import type { Observation } from '../observation.ts';
import type { SeriesDefinition } from '../rule-tables.ts';
import type { StepPlace, StepReference } from './step-reference.ts';

/** A step between two years that others did not make. */
export interface StepSuspect {
  readonly townId: string;
  readonly level: Observation['level'];
  readonly series: string;
  /** The later of the two years. */
  readonly year: number;
  /** The step over that of the reference: 2 = twice as much as elsewhere. */
  readonly ratio: number;
  readonly test: 'reference' | 'wider';
}

/** Smallest deviations that count and how far a restless line may excuse itself, in parts of the figure. */
const LIMITS = {
  other: { least: 0.25, restless: 0.1, wider: 0.25 },
  residents: { least: 0.05, restless: 0.1, wider: 0.25 },
  money: { least: 0.35, restless: 0.15, wider: 0.5 },
} as const;
/** A normal deviation from the median of absolute deviations. */
const NORMAL = 1.4826;
const DEVIATIONS = 4;
/** Restless by nature: one plant, one block of flats, a few infants. */
const UNTESTED = /^(investment|construction|housing|infant)/;

type Limits = (typeof LIMITS)[keyof typeof LIMITS];

/** Limits of a series by what it counts; null = it is not tested. */
function limitsOf({ id, areaKind }: SeriesDefinition): Limits | null {
  if (UNTESTED.test(id) || areaKind === 'balance' || areaKind === 'price') return null;
  if (id.startsWith('population')) return LIMITS.residents;
  return areaKind === 'money' || areaKind === 'output' ? LIMITS.money : LIMITS.other;
}

/**
 * Steps of each line of a town against the reference, beyond the limit of its kind and beyond four deviations of the
 * line itself; and steps of the town's share of the wider sheet.
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
  const wider = new Map(observations.map((one) => [keyOf(one, one.level), one.value]));
  return [...lines.values()].flatMap((unsorted) => {
    const line = unsorted.toSorted((a, b) => a.year - b.year);
    const [first] = line;
    const definition = series.get(first?.series ?? '');
    const place = places.get(first?.placeId ?? '');
    const limits = definition === undefined ? null : limitsOf(definition);
    if (limits === null || place === undefined) return [];
    return [...againstReference(line, place, limits, reference), ...againstWider(line, limits, wider)];
  });
}

/** Steps between neighbouring years with both figures above 0: the later one and the logarithm of the quotient. */
function stepsOf(
  line: readonly Observation[],
): readonly { readonly at: Observation; readonly log: number }[] {
  return line.flatMap((at, index) => {
    const before = line[index - 1];
    const isStep = before !== undefined && at.year - before.year === 1 && before.value > 0 && at.value > 0;
    return isStep ? [{ at, log: Math.log(at.value / before.value) }] : [];
  });
}

function againstReference(
  line: readonly Observation[],
  place: StepPlace,
  { least, restless }: Limits,
  reference: StepReference,
): readonly StepSuspect[] {
  const apart = stepsOf(line).flatMap(({ at, log }) => {
    const step = reference(place, at.series, at.year);
    return step === null || step.ratio <= 0 ? [] : [{ at, log: log - Math.log(step.ratio) }];
  });
  const middle = median(apart, ({ log }) => log) ?? 0;
  const deviation = median(apart, ({ log }) => Math.abs(log - middle)) ?? 0;
  const own = DEVIATIONS * NORMAL * Math.min(deviation, Math.log(1 + restless));
  const limit = Math.max(Math.log(1 + least), own);
  return apart.filter(({ log }) => Math.abs(log) > limit).map(({ at, log }) => suspect(at, log, 'reference'));
}

function againstWider(
  line: readonly Observation[],
  { wider: least }: Limits,
  wider: ReadonlyMap<string, number>,
): readonly StepSuspect[] {
  if (line[0]?.level !== 'town') return [];
  const shares = line.flatMap((one) => {
    const whole = wider.get(keyOf(one, 'admin')) ?? wider.get(keyOf(one, 'district'));
    return whole === undefined || whole <= 0 ? [] : [{ ...one, value: one.value / whole }];
  });
  return stepsOf(shares)
    .filter(({ log }) => Math.abs(log) > Math.log(1 + least))
    .map(({ at, log }) => suspect(at, log, 'wider'));
}

function suspect({ placeId, level, series, year }: Observation, log: number, test: StepSuspect['test']) {
  return { townId: placeId, level, series, year, ratio: Math.exp(log), test };
}

function keyOf({ placeId, series, year }: Observation, level: Observation['level']): string {
  return `${placeId}|${level}|${series}|${year}`;
}
