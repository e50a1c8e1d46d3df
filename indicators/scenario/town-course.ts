import { prepareTown, type TownCase } from './prepare-town.ts';
import { type Band, bandOf, drawnAssumptions, middleOf, SCENARIO_DRAWS } from './town-outcome.ts';
import { townYear } from './town-year.ts';

/** All jobs of a town in a year of a scenario, persons. */
export interface CourseYear {
  /** Years ahead; 0 = the year of the last figures, in which nothing has changed. */
  readonly ahead: number;
  readonly jobs: Band;
}

/**
 * All jobs of a town year by year from today to the horizon, by the draws of `townOutcome`, whose numbers those of the
 * last year are. [] where they cannot be computed.
 */
export function townCourse(one: TownCase, draws: number = SCENARIO_DRAWS): readonly CourseYear[] {
  const [middle, drawn] = [middleOf(one), drawnAssumptions(one, draws)];
  return Array.from({ length: one.settings.horizon + 1 }, (_, ahead) => {
    const town = prepareTown({ ...one, settings: { ...one.settings, horizon: ahead } });
    const jobs = bandOf(
      townYear(town, middle).jobs,
      drawn.map((assumed) => townYear(town, assumed).jobs),
    );
    return jobs === null ? [] : [{ ahead, jobs }];
  }).flat();
}
