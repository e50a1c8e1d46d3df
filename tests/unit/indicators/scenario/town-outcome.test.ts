import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScenarioTown } from '../../../../indicators/built-scenario.ts';
import { enterpriseShare } from '../../../../indicators/scenario/enterprise-path.ts';
import { prepareTown } from '../../../../indicators/scenario/prepare-town.ts';
import {
  OPENING_SCENARIO,
  SCENARIO_PATHS,
  type ScenarioSettings,
} from '../../../../indicators/scenario/settings.ts';
import { middleOf, townOutcome } from '../../../../indicators/scenario/town-outcome.ts';
import { townYear } from '../../../../indicators/scenario/town-year.ts';
import { herfindahl } from '../../../../indicators/structure/herfindahl.ts';
import { fixtureScenario } from '../../../fixtures/scenario.ts';

const file = fixtureScenario(['staff', 'staff2', 'group', 'output', 'nothing', 'nothing2']);
const townOf = (id: string): ScenarioTown => {
  const found = file.towns.find(({ townId }) => townId === id);
  if (found === undefined) throw new Error(`no town ${id}`);
  return found;
};
const DRAWS = 60;
const outcome = (id: string, change: Partial<ScenarioSettings>) =>
  townOutcome({ town: townOf(id), file, settings: { ...OPENING_SCENARIO, ...change } }, DRAWS);

const rounded = (direct: ReturnType<typeof outcome>['direct']) =>
  [direct?.low, direct?.high].map((jobs) => Math.round(jobs ?? Number.NaN));

const settings = fc.record({
  path: fc.constantFrom(...SCENARIO_PATHS),
  loss: fc.integer({ min: 0, max: 100 }),
  lossYear: fc.integer({ min: 1, max: 15 }),
  horizon: fc.integer({ min: 1, max: 15 }),
  multiplier: fc.integer({ min: 12, max: 20 }).map((tenths) => tenths / 10),
  projects: fc.integer({ min: 0, max: 100 }),
  growth: fc.integer({ min: -50, max: 50 }).map((tenths) => tenths / 10),
  own: fc.constantFrom<ScenarioSettings['own']>([], [{ ahead: 5, unit: 'percent', value: 60 }]),
});
const some = { seed: 7, numRuns: 60 };

describe('a scenario by hand', () => {
  it('staff 3,000, a loss of 30 % and a multiplier of 1.5: 900 jobs, and 450 that follow by the fourth year', () => {
    const { outputs, direct } = outcome('staff', { horizon: 4 });
    expect(rounded(direct)).toEqual([900, 900]);
    expect(outputs.atRisk?.middle).toBeCloseTo(1350, 9);
    expect(outputs.jobs?.middle).toBeCloseTo(8650, 9);
    // Half of those that hang on the enterprise in the year of the loss, two thirds a year later.
    expect(outcome('staff', { horizon: 1 }).outputs.atRisk?.middle).toBeCloseTo(900 + 225, 9);
    expect(outcome('staff', { horizon: 2 }).outputs.atRisk?.middle).toBeCloseTo(900 + 300, 9);
  });

  it('without a staff of the town: half to the whole of 0.75 × (10,000 − 2,000)', () => {
    expect(rounded(outcome('output', {}).direct)).toEqual([900, 1800]);
    expect(rounded(outcome('group', {}).direct), 'the staff of a group is not used').toEqual([900, 1800]);
  });

  it('a share of 75 % that rises by a point a year, no further than it has been, and then loses 30 %', () => {
    const here = 0.85 * 0.7;
    expect(outcome('output', {}).outputs.share?.middle).toBeCloseTo(here / (here + 0.15), 9);
    expect(outcome('output', { loss: 0, horizon: 5 }).outputs.share?.middle).toBeCloseTo(0.8, 9);
  });

  it('the labour gap is the labour force that moves with the residents less all jobs', () => {
    const { outputs } = outcome('staff', { horizon: 4 });
    expect(outputs.gap?.middle).toBeCloseTo(10_500 - 8650, 9);
  });

  it('a project of 400 jobs counts by its probability, with those that hang on it, and never on the inertial path', () => {
    const jobs = (path: ScenarioSettings['path'], projects: number) =>
      outcome('staff', { path, projects, loss: 0, horizon: 10 }).outputs.jobs?.middle ?? 0;
    expect(jobs('moderate', 50) - jobs('moderate', 0)).toBeCloseTo(400 * 0.5 * 1.5, 9);
    expect(jobs('inertial', 100)).toBe(jobs('inertial', 0));
    expect(
      outcome('staff', { path: 'moderate', projects: 50, loss: 0, horizon: 1 }).outputs.jobs?.middle,
    ).toBe(outcome('staff', { path: 'moderate', projects: 0, loss: 0, horizon: 1 }).outputs.jobs?.middle);
  });

  it('paths of the enterprise after ten years', () => {
    const jobsAfter = (path: ScenarioSettings['path'], own: ScenarioSettings['own'] = []) =>
      enterpriseShare({ ...OPENING_SCENARIO, loss: 0, path, own }, 10, 3000);
    expect(jobsAfter('inertial')).toBe(1);
    expect(jobsAfter('moderate')).toBeCloseTo(0.99 ** 10, 12);
    expect(jobsAfter('transformational')).toBeCloseTo(0.7, 12);
    expect(
      jobsAfter('own', [
        { ahead: 5, unit: 'percent', value: 60 },
        { ahead: 15, unit: 'persons', value: 600 },
      ]),
    ).toBeCloseTo(0.4, 12);
  });
});

describe('identities', () => {
  it('without a loss the inertial path differs from itself by nothing', () => {
    for (const { townId } of file.towns)
      for (const band of Object.values(outcome(townId, { loss: 0 }).differences)) {
        if (band !== null) expect(band, townId).toEqual({ middle: 0, low: 0, high: 0 });
      }
  });

  it('a larger loss never puts fewer jobs at risk, leaves more jobs or a larger leading share', () => {
    fc.assert(
      fc.property(settings, fc.integer({ min: 0, max: 100 }), (one, other) => {
        const [less, more] = [Math.min(one.loss, other), Math.max(one.loss, other)];
        for (const id of ['staff', 'output']) {
          const [a, b] = [less, more].map((loss) => outcome(id, { ...one, loss }).outputs);
          expect(b?.atRisk?.middle).toBeGreaterThanOrEqual((a?.atRisk?.middle ?? 0) - 1e-9);
          expect(b?.jobs?.middle).toBeLessThanOrEqual((a?.jobs?.middle ?? 0) + 1e-9);
          // All output lost in both: no share is left to compare.
          if (a?.share != null && b?.share != null)
            expect(b.share.middle).toBeLessThanOrEqual(a.share.middle + 1e-9);
        }
      }),
      some,
    );
  });

  it('shares of all branches sum to 1: the effective number is that of the leading one and the others in proportion', () => {
    fc.assert(
      fc.property(settings, (one) => {
        const { share, effective } = outcome('output', one).outputs;
        if (share === null || effective === null) return;
        const left = 1 - share.middle;
        const shares = [share.middle, left * 0.6, left * 0.4];
        expect(share.middle).toBeGreaterThanOrEqual(0);
        expect(share.middle).toBeLessThanOrEqual(1);
        expect(shares.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
        expect(effective.middle).toBeCloseTo(herfindahl(shares)?.effectiveSectors ?? 0, 9);
      }),
      some,
    );
  });

  it('every band holds its middle, whatever the reader chooses', () => {
    fc.assert(
      fc.property(settings, (one) => {
        for (const { townId } of file.towns) {
          const { outputs, differences } = outcome(townId, one);
          for (const band of [...Object.values(outputs), ...Object.values(differences)]) {
            if (band === null) continue;
            expect(band.low).toBeLessThanOrEqual(band.middle);
            expect(band.high).toBeGreaterThanOrEqual(band.middle);
          }
        }
      }),
      { ...some, numRuns: 30 },
    );
  });

  it('a town without output and without a staff has residents alone', () => {
    const { outputs, direct, matters } = outcome('nothing', {});
    expect(direct).toBeNull();
    expect(outputs).toMatchObject({ atRisk: null, jobs: null, gap: null, share: null, effective: null });
    expect(outputs.residents?.middle).toBe(20_000);
    expect(matters).toMatchObject({ atRisk: null, residents: 'forecast' });
  });

  it('equal scenarios give equal bands, and those of a town do not depend on the others', () => {
    expect(outcome('output', {})).toEqual(outcome('output', {}));
    expect(outcome('output', {}).outputs.gap).not.toEqual(outcome('group', {}).outputs.gap);
  });
});

describe('what matters most', () => {
  it('moves the number most when it alone goes through its band', () => {
    expect(outcome('staff', {}).matters.atRisk, 'a known staff leaves the multiplier').toBe('multiplier');
    expect(outcome('output', {}).matters.atRisk).toBe('position');
    const one = { town: townOf('output'), file, settings: OPENING_SCENARIO };
    const town = prepareTown(one);
    const spread = (key: 'position' | 'multiplier', low: number, high: number) =>
      (townYear(town, { ...middleOf(one), [key]: high }).atRisk ?? 0) -
      (townYear(town, { ...middleOf(one), [key]: low }).atRisk ?? 0);
    expect(spread('position', 0.5, 1)).toBeGreaterThan(spread('multiplier', 1.2, 2));
  });

  it('projects are no assumption until the reader gives them a probability', () => {
    expect(
      outcome('staff', { path: 'moderate', loss: 0, horizon: 15, multiplier: 1.2 }).matters.jobs,
    ).not.toBe('projects');
    const known = outcome('staff', { path: 'moderate', loss: 0, projects: 50, horizon: 3 });
    expect(known.matters.jobs).toBe('projects');
  });

  it('a path in persons says nothing of a town whose staff is not known', () => {
    const own: ScenarioSettings['own'] = [{ ahead: 5, unit: 'persons', value: 1500 }];
    expect(outcome('staff', { path: 'own', own, loss: 0 }).direct).toEqual({ low: 1500, high: 1500 });
    expect(outcome('output', { path: 'own', own, loss: 0 })).toMatchObject({
      direct: null,
      outputs: { atRisk: null, share: null },
    });
  });
});
