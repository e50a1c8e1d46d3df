import { describe, expect, it } from 'vitest';
import { editionFor, openingEdition, openingYear } from '../../../../indicators/find-edition.ts';

const edition = (scope: 'town' | 'region', kind: 'full' | 'core' | 'dimensions', year: number) => ({
  scope,
  kind,
  year,
});
const editions = [
  edition('region', 'full', 2021),
  edition('town', 'full', 2024),
  edition('town', 'core', 2026),
  edition('town', 'full', 2022),
  edition('region', 'full', 2023),
  edition('region', 'full', 2025),
];

describe('the edition that is shown', () => {
  it('is that of the towns by kind and year, and no other', () => {
    expect(editionFor(editions, 'town', { kind: 'full', year: 2022 })).toBe(editions[3]);
    expect(editionFor(editions, 'town', { kind: 'core', year: 2022 })).toBeNull();
  });

  it('is for regions the last one up to the year, else the first', () => {
    const regional = [2020, 2021, 2022, 2023, 2024, 2026].map(
      (year) => editionFor(editions, 'region', { kind: 'core', year })?.year,
    );
    expect(regional).toEqual([2021, 2021, 2021, 2023, 2023, 2025]);
  });

  it('opens with the latest full one of towns and the regions that go with it', () => {
    expect(openingYear(editions)).toBe(2024);
    expect(openingEdition(editions, 'town')).toBe(editions[1]);
    expect(openingEdition(editions, 'region')).toBe(editions[4]);
  });

  it('is missed by name', () => {
    expect(() => openingYear(editions.slice(2, 3))).toThrow('no full edition of towns');
    expect(() => openingEdition(editions.slice(1, 4), 'region')).toThrow('no full edition of regions');
  });
});
