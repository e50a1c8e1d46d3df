import { matches } from '../columns.ts';
import type { LoadedTables } from '../load-tables.ts';
import { errorAt, type Problem } from '../problem.ts';
import { type StepPlace, stepReference } from './step-reference.ts';
import { type StepSuspect, stepSuspects } from './step-suspects.ts';

/** Towns with the region whose sheets they are compared with. */
export interface StepPlaces {
  readonly towns: readonly { readonly id: string; readonly regionId: string }[];
}

/**
 * Steps of some series that others did not make and that neither `series-breaks.csv` nor `steps.csv` explains, each
 * once.
 */
export function stepsOfTables(
  all: LoadedTables,
  { towns }: StepPlaces,
  used: ReadonlySet<string>,
): readonly StepSuspect[] {
  const places = new Map<string, StepPlace>(towns.map(({ id, regionId }) => [id, { townId: id, regionId }]));
  const series = new Map(all.series.map((one) => [one.id, one]));
  const tables = {
    ...all,
    observations: all.observations.filter((one) => used.has(one.series)),
    districtObservations: all.districtObservations.filter((one) => used.has(one.series)),
  };
  const found = stepSuspects(tables.observations, series, places, stepReference(tables));
  const open = found.filter((step) => !isExplained(step, tables));
  return [
    ...new Map(
      open.map((step) => [`${step.townId}|${step.level}|${step.series}|${step.year}`, step]),
    ).values(),
  ];
}

function isExplained(
  { townId, level, series, year }: StepSuspect,
  { breaks, steps }: Pick<LoadedTables, 'breaks' | 'steps'>,
): boolean {
  const isBreak = breaks.some(
    (one) =>
      matches(one.placeId, townId) &&
      (one.level === null || one.level === level) &&
      (one.series.includes(series) || one.series.includes('*')) &&
      one.fromYear === year,
  );
  return (
    isBreak ||
    steps.some(
      (one) => one.townId === townId && one.level === level && one.series === series && one.year === year,
    )
  );
}

/** A step as a note of the build. */
export function describeStep({ townId, level, series, year, ratio, test }: StepSuspect): Problem {
  const beside = test === 'reference' ? 'the sheets around it' : 'the wider sheet of the town';
  return {
    ...errorAt({
      kind: 'open-step',
      file: 'town-observations.csv',
      column: 'value',
      message: `${series} of ${townId} (${level}) moves by ×${ratio.toFixed(2)} in ${year} beside ${beside}.`,
      hint: 'Look at the printed tables; then write a break in series-breaks.csv, or a release, a spike or a misprint in steps.csv, with its cause.',
    }),
    severity: 'note',
  };
}
