import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { missingFigures, wantedYears } from '../../../../indicators/missing/missing-figures.ts';
import { latestFull } from '../../../../src/data/find-edition.ts';
import { readStaticData } from '../../../../src/pages/static-data.ts';
import { sampleEdition, sampleIndicator } from '../scoring/sample-edition.ts';

const { data } = readStaticData(resolve(import.meta.dirname, '../../../..'));

function lacking(placeId: string, kind: string, scope: 'town' | 'region' = 'town'): readonly string[] {
  const figures = missingFigures(latestFull(data, scope), data.codebook, placeId);
  return figures.flatMap((one) => (one.kind === kind ? one.indicator.id : []));
}

describe('figures that a place lacks', () => {
  it.each(['town', 'region'] as const)('every %s: those that its file calls not published', async (scope) => {
    for (const placeId of latestFull(data, scope).placeIds) {
      const file = await data.loadProfile(placeId);
      const published = file.ok ? file.value.notPublished : null;
      expect([...lacking(placeId, 'missing', scope)].sort(), placeId).toEqual([...(published ?? [])].sort());
    }
  });

  it('Aksai: four that nobody publishes, six of its district, none of its region', () => {
    expect(lacking('aksai', 'missing')).toEqual([
      'sme-jobs',
      'sme-output',
      'rd-staff',
      'university-students',
    ]);
    expect(lacking('aksai', 'wider')).toEqual(
      ['hospital-beds', 'infant-mortality', 'preschool', 'crimes', 'college-students', 'legal-entities'].sort(
        (a, b) => order(a) - order(b),
      ),
    );
  });

  it('a figure of the town that is too old is asked for with its year', () => {
    const ridder = missingFigures(latestFull(data, 'town'), data.codebook, 'ridder');
    expect(ridder.filter(({ kind }) => kind === 'outdated')).toMatchObject([
      { indicator: { id: 'enterprise-state' }, year: 2013 },
    ]);
  });

  it('what does not apply, what is of the region by its making, and other scopes are not asked for', () => {
    const codebook = [
      sampleIndicator('a', 'economic'),
      sampleIndicator('b', 'economic'),
      sampleIndicator('c', 'economic', { warning: 'grade-C' }),
      sampleIndicator('d', 'economic', { scope: 'region' }),
    ];
    const edition = sampleEdition(
      ['a', 'b', 'c', 'd'],
      { one: ['', '', '', ''], two: ['1A', '1C', '1C', ''] },
      { notApplicable: [['one', 'b']] },
    );
    const found = (id: string) =>
      missingFigures(edition, codebook, id).map(({ indicator, kind }) => `${indicator.id} ${kind}`);
    expect(found('one')).toEqual(['a missing']);
    expect(found('two')).toEqual(['b wider']);
    expect(found('nowhere')).toEqual([]);
  });
});

function order(id: string): number {
  return data.codebook.findIndex((indicator) => indicator.id === id);
}

describe('the years wanted', () => {
  const edition = sampleEdition([], {});
  it.each([
    ['plain: x, latest', [2020, 2022]],
    ['rate: x / (y), mean-3', [2020, 2022]],
    ['volatility: x × 100, sd-8', [2015, 2022]],
    ['growth: x, growth-3', [2019, 2022]],
  ])('%s', (formula, years) => {
    expect(wantedYears({ formula }, edition)).toEqual(years);
  });
});
