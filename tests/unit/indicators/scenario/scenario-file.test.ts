import { describe, expect, it } from 'vitest';
import { peopleFiles } from '../../../../indicators/people/people-files.ts';
import { rowsOfList } from '../../../../indicators/row-list.ts';
import { scenarioFile } from '../../../../indicators/scenario/scenario-file.ts';
import { assembly } from '../editions/real-tables.ts';

const file = scenarioFile(assembly, peopleFiles(assembly));
const { context, tables } = assembly;

function townOf(id: string) {
  const found = file.towns.find(({ townId }) => townId === id);
  if (found === undefined) throw new Error(`no town ${id}`);
  return found;
}

describe('what scenarios start from', () => {
  it('uses the staff of the six towns whose figure is dated and in the town, and says why it uses no other', () => {
    const used = file.towns.filter(({ staff }) => staff.gap === null);
    expect(used.map(({ townId, staff }) => [townId, staff.value]).sort()).toEqual([
      ['arkalyk', 834],
      ['kentau', 1200],
      ['khromtau', 7500],
      ['ridder', 3000],
      ['zhanaozen', 9000],
      ['zhitikara', 3000],
    ]);
    expect(townOf('temirtau').staff).toMatchObject({ value: 35_000, gap: 'group' });
    expect(townOf('rudny').staff).toMatchObject({ value: 10_000, year: null, gap: 'undated' });
    expect(townOf('ridder').staff.isPart).toBe(true);
  });

  it('every printed staff of an enterprise has a row that says whom it counts', () => {
    const told = new Set(tables.staff.map(({ townId, series }) => `${townId}/${series}`));
    const printed = [
      ...tables.observations
        .filter(({ series }) => series.startsWith('cfe_employees'))
        .map((one) => `${one.placeId}/${one.series}`),
      ...tables.facts
        .filter(({ topic }) => topic.startsWith('cfe_employees'))
        .map((one) => `${one.townId}/${one.topic}`),
    ];
    expect(printed.length).toBeGreaterThan(0);
    expect([...new Set(printed)].filter((one) => !told.has(one))).toEqual([]);
    expect([...told].filter((one) => !printed.includes(one))).toEqual([]);
  });

  it('figures are those of their rows: Temirtau', () => {
    const { employed, sme, output } = townOf('temirtau');
    for (const figure of [employed, sme]) {
      const [row = ''] = rowsOfList(figure?.rows ?? '');
      expect(context.figures.at(row)).toMatchObject({
        value: figure?.value,
        year: figure?.year,
        level: figure?.level,
      });
    }
    expect(employed).toMatchObject({ value: 87_991, level: 'admin' });
    expect(sme?.value).toBe(31_924);
    expect(output?.branches[0]?.[0]).toBe('metallurgy');
  });

  it('people without work and in small businesses are of the sheet and year of the people at work', () => {
    for (const { townId, employed, unemployed, sme } of file.towns)
      for (const other of [unemployed, sme])
        if (other !== null)
          expect([other.level, other.year], townId).toEqual([employed?.level, employed?.year]);
  });

  it('shares of branches sum to 1, the leading one first; its trend lies within what it has been', () => {
    const known = file.towns.flatMap(({ output }) => output ?? []);
    expect(known.length).toBe(21);
    for (const { branches, trend } of known) {
      expect(branches.reduce((sum, [, share]) => sum + share, 0)).toBeCloseTo(1, 9);
      expect(branches[0]?.[1]).toBe(Math.max(...branches.map(([, share]) => share)));
      if (trend === null) continue;
      expect(trend.count).toBeGreaterThanOrEqual(6);
      expect(trend.low).toBeLessThanOrEqual(trend.slope);
      expect(trend.high).toBeGreaterThanOrEqual(trend.slope);
    }
  });

  it('a project under two names counts once, one that is done or without jobs never', () => {
    const zhanatas = townOf('zhanatas').projects.map(({ jobs }) => jobs);
    expect(zhanatas).toEqual([1200, 1000]);
    expect(townOf('stepnogorsk').projects, 'all are done').toEqual([]);
    const rows = file.towns.flatMap(({ projects }) => projects.map(({ row }) => row));
    expect(
      tables.projects.filter(({ row }) => rows.includes(row)).every(({ sameAs }) => sameAs === null),
    ).toBe(true);
  });

  it('residents are carried forward for 15 years in every town', () => {
    for (const { townId, residents } of file.towns) expect(residents?.ahead, townId).toHaveLength(15);
    expect(file.widths.components).toHaveLength(15);
  });

  it('growth of jobs in small businesses: the median lies between the quartiles of at least ten sheets', () => {
    const { low, median, high, towns } = file.smeGrowth;
    expect(low).toBeLessThan(median);
    expect(median).toBeLessThan(high);
    expect(towns).toBeGreaterThanOrEqual(10);
  });
});
