import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertialBeside, OPENING_SCENARIO } from '../../../../indicators/scenario/settings.ts';
import { townCourse } from '../../../../indicators/scenario/town-course.ts';
import { townOutcome } from '../../../../indicators/scenario/town-outcome.ts';
import { fixtureScenario } from '../../../fixtures/scenario.ts';

const file = fixtureScenario(['staff', 'staff2', 'group', 'output', 'nothing', 'nothing2']);
const [staff, , group, output, nothing] = file.towns;
const DRAWS = 60;

describe('all jobs of a town through the years of a scenario', () => {
  it('begins with what is at work today and ends with the outcome at the horizon', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(staff, group, output),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 15 }),
        (town, loss, horizon) => {
          if (town === undefined) throw new Error('no town');
          const one = { town, file, settings: { ...OPENING_SCENARIO, loss, horizon } };
          const course = townCourse(one, DRAWS);
          expect(course.map(({ ahead }) => ahead)).toEqual(
            Array.from({ length: horizon + 1 }, (_, at) => at),
          );
          const employed = town.employed?.value ?? Number.NaN;
          expect(course[0]?.jobs).toEqual({ middle: employed, low: employed, high: employed });
          expect(course.at(-1)?.jobs).toEqual(townOutcome(one, DRAWS).outputs.jobs);
          for (const { jobs } of course) {
            expect(jobs.low).toBeLessThanOrEqual(jobs.middle);
            expect(jobs.high).toBeGreaterThanOrEqual(jobs.middle);
          }
        },
      ),
      { seed: 7, numRuns: 40 },
    );
  });

  it('by hand: staff 3,000 of 10,000, a loss of 30 % in year 2: nothing, then 900 and half of 450, then the rest', () => {
    if (staff === undefined) throw new Error('no town');
    const settings = { ...OPENING_SCENARIO, lossYear: 2, horizon: 5 };
    const middles = townCourse({ town: staff, file, settings }, DRAWS).map(({ jobs }) => jobs.middle);
    expect(middles.map(Math.round)).toEqual([10_000, 10_000, 8875, 8800, 8725, 8650]);
  });

  it('is flat on the inertial path without a loss, and not there where nothing can be computed', () => {
    if (staff === undefined || nothing === undefined) throw new Error('no town');
    const settings = inertialBeside(OPENING_SCENARIO);
    const flat = townCourse({ town: staff, file, settings }, DRAWS);
    expect(new Set(flat.map(({ jobs }) => Math.round(jobs.middle)))).toEqual(new Set([10_000]));
    expect(townCourse({ town: nothing, file, settings }, DRAWS)).toEqual([]);
  });
});
