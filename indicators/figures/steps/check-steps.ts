import type { LoadedTables } from '../load-tables.ts';
import { errorAt, type Problem } from '../problem.ts';
import { SERIES_BREAKS, STEPS, type StepCause } from '../rule-tables.ts';
import { breaksOfLine, countsOther } from './line-breaks.ts';
import { figureKey } from './scored-figures.ts';
import { type StepPlace, stepReference } from './step-reference.ts';
import { type StepSuspect, stepSuspects } from './step-suspects.ts';

/** Towns with the region whose sheets they are compared with. */
export interface StepPlaces {
  readonly towns: readonly { readonly id: string; readonly regionId: string }[];
}

/** Series and years whose steps must be explained, both ends included. */
export interface StepScope {
  readonly series: ReadonlySet<string>;
  readonly first: number;
  readonly last: number;
}

type StepTables = Pick<
  LoadedTables,
  | 'observations'
  | 'districtObservations'
  | 'districtSheets'
  | 'sheetTowns'
  | 'series'
  | 'breaks'
  | 'steps'
  | 'problems'
>;

/** Tables that say why a line steps. */
const CAUSES: readonly string[] = [STEPS.file, SERIES_BREAKS.file];

/** Every step that others did not make, whether a table explains it or not; the other side of a break is not looked at. */
export function findSteps(all: StepTables, { towns }: StepPlaces, scope: StepScope): readonly StepSuspect[] {
  const places = new Map<string, StepPlace>(towns.map(({ id, regionId }) => [id, { townId: id, regionId }]));
  const tables = {
    ...all,
    observations: all.observations.filter(
      (one) => scope.series.has(one.series) && !countsOther(all.breaks, one),
    ),
    districtObservations: all.districtObservations.filter((one) => scope.series.has(one.series)),
  };
  const series = new Map(all.series.map((one) => [one.id, one]));
  return stepSuspects(tables.observations, series, places, stepReference(tables)).filter(
    ({ year }) => year >= scope.first && year <= scope.last,
  );
}

/**
 * An error for each step that no table explains, and for each row of `steps.csv` with a year that explains none. While
 * the tables of causes themselves are faulty there are none: every step would seem to be open.
 */
export function checkSteps(tables: StepTables, places: StepPlaces, scope: StepScope): readonly Problem[] {
  if (tables.problems.some(({ severity, file }) => severity === 'error' && CAUSES.includes(file))) return [];
  const found = findSteps(tables, places, scope);
  const open = found.filter(
    (step) => !isBreak(step, tables) && !tables.steps.some((row) => explains(row, step)),
  );
  const once = new Map(
    open.map((step) => [`${figureKey({ ...step, placeId: step.townId })}|${step.test === 'spike'}`, step]),
  );
  const printed = new Set(
    tables.observations.map(({ placeId, level, series }) => `${placeId}|${level}|${series}`),
  );
  return [
    ...[...once.values()].map(unexplained),
    ...tables.steps.flatMap((row) => idleParts(row, found, printed)),
  ];
}

/** A row is about the sheet that stepped: the one tested, or the wider one that it is set against. */
function isAbout({ level, test, wider }: StepSuspect, at: StepCause['level']): boolean {
  return at === level || (test === 'wider' && at === wider);
}

/** A spike and a misprint explain the step to their year and the one away from it, a release only the step. */
function explains(row: StepCause, step: StepSuspect): boolean {
  const isSame = row.townId === step.townId && row.series.includes(step.series) && isAbout(step, row.level);
  if (!isSame) return false;
  if (row.kind === 'release') return step.test !== 'spike' && row.years.includes(step.year);
  return row.years.some((year) => step.year === year || (step.test !== 'spike' && step.year === year + 1));
}

function isBreak(step: StepSuspect, { breaks }: StepTables): boolean {
  const { townId: placeId, series, level, test, wider, year } = step;
  const levels = test === 'wider' && wider !== null ? [level, wider] : [level];
  const years = test === 'spike' ? [year, year + 1] : [year];
  return levels.some((at) =>
    breaksOfLine(breaks, { placeId, level: at, series }).some(({ fromYear }) => years.includes(fromYear)),
  );
}

/** Series and years of a row that explain no step; a series that the town does not print is left alone. */
function idleParts(
  row: StepCause,
  found: readonly StepSuspect[],
  printed: ReadonlySet<string>,
): readonly Problem[] {
  return row.series.flatMap((series) =>
    row.years.flatMap((year): readonly Problem[] => {
      const part: StepCause = { ...row, series: [series], years: [year] };
      const isPrinted = printed.has(`${row.townId}|${row.level}|${series}`);
      if (!isPrinted || found.some((step) => explains(part, step))) return [];
      return [
        errorAt({
          kind: 'explains-nothing',
          file: STEPS.file,
          line: row.line,
          column: 'years',
          message: `${series} of ${row.townId} (${row.level}) has no ${row.kind === 'spike' ? 'spike' : 'step'} in ${year} that others did not make.`,
          hint: 'Delete the year or the row, or correct it.',
        }),
      ];
    }),
  );
}

const BESIDE: Readonly<Record<StepSuspect['test'], string>> = {
  reference: 'the sheets around it',
  wider: 'the wider sheet of the town',
  spike: 'the years before and after',
};

function unexplained({ townId, level, series, year, ratio, test }: StepSuspect): Problem {
  return errorAt({
    kind: 'open-step',
    file: 'town-observations.csv',
    column: 'value',
    message: `${series} of ${townId} (${level}) moves by ×${ratio.toFixed(2)} in ${year} beside ${BESIDE[test]}, and no table says why.`,
    hint: `Look at the printed tables; then write a break in ${SERIES_BREAKS.file}, or ${test === 'spike' ? 'a spike or a misprint' : 'a release, a spike or a misprint'} in ${STEPS.file}, with its cause.`,
  });
}
