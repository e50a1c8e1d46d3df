import { describe, expect, it } from 'vitest';
import type { Places, Town } from '../../../../geodata/types.ts';
import { placeValue } from '../../../../indicators/editions/place-value.ts';
import { assembly, cellOf, editionOf } from './real-tables.ts';

const { places } = assembly.context;
const row = assembly.codebook.find(({ id }) => id === 'enterprise-state');
if (row === undefined) throw new Error('no indicator of the state of the enterprise');

const stateOf = (id: string, year: number, of: Places = places) => placeValue(row, id, of, year);

describe('the state of an enterprise at the end of a year', () => {
  it('is scored from the year in which it became known on, as closing while the end is within ten years', () => {
    // The end of the Maleevskoye mine in 2026 was announced in 2024.
    expect(stateOf('altai', 2022)).toMatchObject({ value: 0, outdated: false });
    expect(stateOf('altai', 2024)).toMatchObject({ value: 0.75, year: 2024 });
    const far = withEnterprise('altai', { closing: { year: 2040, announced: 2024 } });
    expect(stateOf('altai', 2024, far)?.value).toBe(0);
    expect(stateOf('altai', 2030, far)?.value).toBe(0.75);
  });

  it('of a stop holds from its year on, not before', () => {
    expect(stateOf('arkalyk', 2020)).toBeNull();
    expect(stateOf('arkalyk', 2021)).toMatchObject({ value: 1, outdated: false });
    expect(stateOf('serebryansk', 2011)).toBeNull();
    expect(stateOf('serebryansk', 2022)?.value).toBe(1);
  });

  it('is dated by a source of at most three years before, or a later one', () => {
    expect(stateOf('zhezkazgan', 2025)?.outdated).toBe(false);
    expect(stateOf('zhezkazgan', 2026)?.outdated).toBe(true);
    expect(stateOf('rudny', 2015)?.outdated).toBe(false);
    expect(stateOf('satpayev', 2022)).toMatchObject({ year: null, outdated: true });
    expect(stateOf('abai', 2022)).toBeNull();
  });

  it('is the town’s own where it is outdated, of grade B and so marked', () => {
    const towns = editionOf('town-2022');
    const outdated = towns.placeIds.filter((id) => cellOf(towns, id, 'enterprise-state')?.outdated);
    expect(outdated).toEqual([
      'stepnogorsk',
      'ridder',
      'kurchatov',
      'zhanatas',
      'karatau',
      'shakhtinsk',
      'satpayev',
    ]);
    for (const id of outdated) expect(cellOf(towns, id, 'enterprise-state')?.grade).toBe('B');
    expect(cellOf(towns, 'kentau', 'enterprise-state')).toMatchObject({ grade: 'A', outdated: false });
  });
});

describe('a wage that a district publishes for itself and its town', () => {
  it('counts as the town’s, of grade B, and says whose it is', () => {
    const towns = editionOf('town-2022');
    for (const id of ['wage-over-minimum', 'wage-over-median'])
      expect(cellOf(towns, 'altai', id)).toMatchObject({ grade: 'B', forDistrict: true });
    expect(cellOf(towns, 'aksai', 'wage-over-minimum')).toMatchObject({ grade: 'A', forDistrict: false });
    const marked = towns.cells.flat().filter((cell) => cell?.forDistrict === true);
    expect(marked).toHaveLength(2);
  });
});

/** The places with an enterprise changed in parts. */
function withEnterprise(id: string, change: Partial<Town['enterprise']>): Places {
  const towns = places.towns.map((town) =>
    town.id === id ? { ...town, enterprise: { ...town.enterprise, ...change } } : town,
  );
  return { ...places, towns };
}
