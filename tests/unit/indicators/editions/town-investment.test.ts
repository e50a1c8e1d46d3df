import { group } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { INVESTMENT_USES } from '../../../../indicators/built-files.ts';
import { leadingInvestment, townInvestment } from '../../../../indicators/editions/town-investment.ts';
import { loadTables } from '../../../../indicators/figures/load-tables.ts';
import { onlyProblem, smallTables } from '../figures/small-tables.ts';
import { assembly } from './real-tables.ts';

const { tables } = assembly;
const HEADER = 'town_id,use,year,value,unit,level,source_id,release,sheet_row,edition';

function tablesOf(...rows: readonly string[]) {
  const lines = rows.map((row) => {
    const [use, year, value, edition] = row.split(' ');
    return `ridder,${use},${year},${value},thousand tenge,admin,BNS-A,Region ${year},sheet 1:1,${edition}`;
  });
  return loadTables(smallTables({ 'investment-by-use.csv': [HEADER, ...lines].join('\n') }));
}

describe('the table of investment by use', () => {
  it('keeps confidential figures as a state of their own', () => {
    const confidential = tables.investment.filter(({ value }) => value === 'x');
    expect(confidential).toHaveLength(51);
    expect(tables.investment.filter(({ value }) => value === 0).length).toBeGreaterThan(300);
    expect(onlyProblem(tablesOf('total 2023 y final'), 'not-a-number')).toMatchObject({ column: 'value' });
  });

  it('adds up to the printed total in every complete year of a town', () => {
    const editions = group(tables.investment, ({ townId, year, edition }) => `${townId} ${year} ${edition}`);
    let complete = 0;
    for (const [key, rows] of editions) {
      const of = (use: string) => rows.find((row) => row.use === use)?.value;
      const parts = INVESTMENT_USES.map(of).filter((value) => typeof value === 'number');
      const total = of('total');
      if (parts.length < INVESTMENT_USES.length || typeof total !== 'number') continue;
      complete += 1;
      const sum = parts.reduce((all, part) => all + part, 0);
      expect(Math.abs(sum - total), key).toBeLessThanOrEqual(10);
    }
    expect(complete).toBe(100);
  });
});

describe('the structure of investment of a town', () => {
  it('takes the latest final year, then the latest January edition, and mixes no two', () => {
    const both = tablesOf(
      'total 2023 100 final',
      'mining 2023 60 final',
      'total 2024 300 preliminary',
      'mining 2024 10 preliminary',
      'energy 2024 90 preliminary',
    );
    expect(townInvestment(both, 'ridder')).toMatchObject({ year: 2023, edition: 'final', total: 100_000 });
    expect(townInvestment(both, 'ridder')?.uses.map(({ use }) => use)).toEqual(['mining']);
    const early = tablesOf(
      'total 2022 1 preliminary',
      'total 2024 3 preliminary',
      'energy 2024 2 preliminary',
    );
    expect(townInvestment(early, 'ridder')).toMatchObject({
      year: 2024,
      edition: 'preliminary',
      total: 3000,
    });
    expect(townInvestment(tablesOf('mining 2023 5 final'), 'ridder')).toBeNull();
  });

  it('leaves out what is nothing, puts confidential uses last and takes sums for no use', () => {
    const uses = tablesOf(
      'total 2023 100 final',
      'industry 2023 70 final',
      'mining 2023 x final',
      'energy 2023 70 final',
      'trade 2023 0 final',
      'health 2023 20 final',
    );
    expect(townInvestment(uses, 'ridder')?.uses.map(({ use, value }) => [use, value])).toEqual([
      ['energy', 70_000],
      ['health', 20_000],
      ['mining', null],
    ]);
  });

  it('leads only where its largest use is a branch of industry', () => {
    expect(leadingInvestment(tablesOf('total 2023 9 final', 'mining 2023 5 final'), 'ridder')).toEqual({
      branch: 'mining',
      year: 2023,
    });
    expect(leadingInvestment(tablesOf('total 2023 9 final', 'trade 2023 5 final'), 'ridder')).toBeNull();
  });

  it.each([
    ['khromtau', 'mining', 170.5, 196.8],
    ['kulsary', 'mining', 1907.7, 2001.1],
    ['rudny', 'mining', 81.9, 105.6],
    ['lisakovsk', 'mining', 21.1, 29.1],
    ['zhitikara', 'mining', 14.2, 22],
  ])('%s: %s has %d of %d billion tenge in 2023', (id, use, part, whole) => {
    const found = townInvestment(tables, id);
    expect(found).toMatchObject({ year: 2023, edition: 'final' });
    expect((found?.total ?? 0) / 1e9).toBeCloseTo(whole, 1);
    expect(found?.uses[0]).toMatchObject({ use });
    expect((found?.uses[0]?.value ?? 0) / 1e9).toBeCloseTo(part, 1);
  });
});
