import { describe, expect, it } from 'vitest';
import { freezeGoalposts } from '../../../../indicators/editions/freeze-goalposts.ts';
import { assembly } from './real-tables.ts';

const plan = assembly.plans.find(({ id }) => id === 'town-2022');
const built = assembly.editions.get('town-2022');
if (plan === undefined || built === undefined) throw new Error('no full edition of towns');
const posts = new Map(freezeGoalposts(assembly, plan, built).map((one) => [one.indicatorId, one]));
const { regions } = assembly.context.places;

/** Emissions of a region in tonnes per km², 2022. */
function emissionsOf(id: string): number {
  const region = regions.find((one) => one.id === id);
  const row = assembly.tables.regionObservations.find(
    (one) => one.placeId === id && one.series === 'emissions_stationary' && one.year === 2022,
  );
  return (row?.value ?? Number.NaN) / (region?.areaKm2 ?? Number.NaN);
}

describe('goalposts of a region’s figure in a town’s score', () => {
  it('are those of the regions without the three cities', () => {
    const cities = regions.filter(({ kind }) => kind === 'city').map(({ id }) => emissionsOf(id));
    const others = regions.filter(({ kind }) => kind !== 'city').map(({ id }) => emissionsOf(id));
    const high = posts.get('emissions-region')?.high ?? Number.NaN;
    expect(Math.min(...cities)).toBeGreaterThan(high);
    // One place of seventeen may be moved with all its years: Pavlodar, and no other region, lies beyond.
    expect(others.filter((value) => value > high * 1.001)).toEqual([emissionsOf('KZ-55')]);
    expect(posts.get('emissions-region')?.origin).toContain('39 values');
  });

  it('are observed where a norm is covered by less than two thirds', () => {
    const [low, high] = [posts.get('life-expectancy-region')?.low, posts.get('life-expectancy-region')?.high];
    expect(low).toBeGreaterThan(65);
    expect(high).toBeLessThan(80);
    expect(posts.get('leading-share')).toMatchObject({ low: 0, high: 100 });
    expect(posts.get('wastewater-region')).toMatchObject({ low: 0, high: 100 });
  });
});
