import type { CourseYear } from '../../../../indicators/scenario/town-course.ts';
import type { Band } from '../../../../indicators/scenario/town-outcome.ts';
import type { Output } from '../../../../indicators/scenario/town-year.ts';
import type { ScenarioCourse } from '../../../panels/scenario/scenario-course.ts';
import { shownOutput } from '../../../panels/scenario/scenario-figures.ts';
import { SHOWN_OUTPUTS } from '../../../panels/scenario/scenario-table.ts';
import type { LateWhatIf } from './late-what-if.ts';

/** A number with its band; one number alone where both ends are it. */
type BandRow = readonly [middle: number, ...ends: readonly [] | readonly [low: number, high: number]];

type Outcome = LateWhatIf['outcomes'][number];

/** What matters most for the jobs at risk, and the outputs in the order in which they are shown. */
type OutcomeRow = readonly [atRisk: Outcome['matters']['atRisk'], ...outputs: readonly (BandRow | null)[]];

/** All jobs by years ahead, from 0 on. */
type CourseRow = readonly BandRow[];

/** Scenarios of a town, the same in every language. */
export interface WhatIfRows extends Omit<LateWhatIf, 'outcomes' | 'course'> {
  readonly outcomes: readonly OutcomeRow[];
  readonly course: {
    readonly from: number;
    readonly own: CourseRow;
    readonly beside: CourseRow;
  } | null;
}

/** The rows of a town. */
export function whatIfRows({ outcomes, course, ...whatIf }: LateWhatIf): WhatIfRows {
  return {
    ...whatIf,
    outcomes: outcomes.map(({ outputs, matters }) => [
      matters.atRisk,
      ...SHOWN_OUTPUTS.map((output) => shownBand(output, outputs[output])),
    ]),
    course:
      course === null
        ? null
        : { from: course.from, own: course.own.map(jobsRow), beside: course.beside.map(jobsRow) },
  };
}

/** With no more digits than are shown. */
function shownBand(output: Output, band: Band | null): BandRow | null {
  if (band === null) return null;
  const { middle, low, high } = band;
  const shown = (value: number): number => shownOutput(output, value);
  return bandRow({ middle: shown(middle), low: shown(low), high: shown(high) });
}

function bandRow({ middle, low, high }: Band): BandRow {
  return low === middle && high === middle ? [middle] : [middle, low, high];
}

/** Throws where a year is left out. */
function jobsRow({ ahead, jobs }: CourseYear, at: number): BandRow {
  if (ahead !== at) throw new Error(`a course has no year ${at}`);
  return bandRow(jobs);
}

/** What the rows were made of. */
export function whatIfOfRows({ outcomes, course, ...whatIf }: WhatIfRows): LateWhatIf {
  return {
    ...whatIf,
    outcomes: outcomes.map(([atRisk, ...outputs]) => ({
      outputs: Object.fromEntries(
        SHOWN_OUTPUTS.map((output, at) => [output, bandOf(outputs[at] ?? null)]),
      ) as Outcome['outputs'],
      matters: { atRisk },
    })),
    course: course === null ? null : courseOf(course),
  };
}

function courseOf({ from, own, beside }: NonNullable<WhatIfRows['course']>): ScenarioCourse {
  const years = (rows: CourseRow): readonly CourseYear[] =>
    rows.map((row, ahead) => ({ ahead, jobs: filledBand(row) }));
  return { from, own: years(own), beside: years(beside) };
}

function bandOf(row: BandRow | null): Band | null {
  return row === null ? null : filledBand(row);
}

function filledBand([middle, low = middle, high = middle]: BandRow): Band {
  return { middle, low, high };
}
