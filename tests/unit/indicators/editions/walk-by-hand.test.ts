import { describe, expect, it } from 'vitest';
import { lookupRows, traceFigure } from '../../../../indicators/editions/trace-value.ts';
import { assembly, cellOf, editionOf, texts } from './real-tables.ts';

// Independent of the loader: lines are found by their first cells and the printed number is read off.
function printed(table: string, start: string, rest = ''): { readonly value: number; readonly row: string } {
  const lines = (texts[`${table}.csv`] ?? '').split('\n');
  const found = lines.flatMap((line, index) =>
    line.startsWith(`${start},`) && line.includes(rest) ? [index] : [],
  );
  expect(found, `${start} ${rest}`).toHaveLength(1);
  const index = found[0] ?? 0;
  return { value: Number(lines[index]?.slice(start.length + 1).split(',')[0]), row: `${table}:${index + 1}` };
}

function medianMinimum(year: number): number {
  const values = (texts['town-observations.csv'] ?? '')
    .split('\n')
    .map((line) => line.split(','))
    .filter((cells) => cells[1] === 'subsistence_minimum' && cells[2] === String(year))
    .map((cells) => Number(cells[3]))
    .sort((a, b) => a - b);
  const half = values.length / 2;
  return ((values[Math.ceil(half) - 1] ?? 0) + (values[Math.floor(half)] ?? 0)) / 2;
}

const towns = editionOf('town-2022');

describe('values worked out by hand from the printed rows', () => {
  it('Ridder: retail turnover 2022 in subsistence minima per head', () => {
    const turnover = printed('town-observations', 'ridder,retail_turnover,2022', ',town,');
    const people = printed('town-observations', 'ridder,population_year_end,2022', ',town,');
    expect([turnover.value, people.value, medianMinimum(2022)]).toEqual([50974.9, 45.5, 43925]);
    const cell = cellOf(towns, 'ridder', 'retail-per-head');
    expect(cell?.value).toBeCloseTo((50974.9 * 1e6) / 45500 / 43925, 9);
    expect(cell).toMatchObject({ year: 2022, grade: 'A', outdated: false });
    expect(cell?.rows).toEqual([turnover.row, 'median-all:subsistence_minimum:2022', people.row]);
  });

  it('Saran: active enterprises per 1,000 of the administration', () => {
    const active = printed('town-observations', 'saran,sme_active,2022');
    const people = printed('town-observations', 'saran,population_year_end,2022');
    const cell = cellOf(towns, 'saran', 'sme-active');
    expect(cell?.value).toBeCloseTo((active.value / (people.value * 1000)) * 1000, 9);
    expect(cell?.value).toBeCloseTo(59.452, 3);
    expect(cell).toMatchObject({ grade: 'B', rows: [active.row, people.row] });
  });

  it('Rudny: mean investment of three years over the administration on 1 January 2023', () => {
    const years = [2023, 2022, 2021];
    const money = years.map(
      (year) => printed('town-observations', `rudny,investment_fixed_capital,${year}`).value * 1000,
    );
    const people = printed('town-observations', 'rudny,population_admin,2023').value;
    const real = years.map((year, index) => (money[index] ?? 0) / medianMinimum(year));
    const cell = cellOf(towns, 'rudny', 'investment-per-head');
    expect(cell?.value).toBeCloseTo(real.reduce((sum, value) => sum + value, 0) / 3 / people, 9);
    expect(cell).toMatchObject({ year: 2023, grade: 'B' });
  });

  it('Kurchatov: net out-migration, mean of 2020–2022 over the counted population', () => {
    const moves = [2020, 2021, 2022].map(
      (year) => printed('town-observations', `kurchatov,net_migration,${year}`).value,
    );
    expect(moves).toEqual([2, -175, -44]);
    expect(cellOf(towns, 'kurchatov', 'out-migration')?.value).toBeCloseTo((217 / 3 / 10500) * 1000, 9);
  });

  it('Abai town: doctors of Karaganda region stand in, as grade C', () => {
    const doctors = printed('region-observations', 'KZ-35,doctors,2022').value;
    const people = printed('region-observations', 'KZ-35,population_avg,2022').value;
    const cell = cellOf(towns, 'abai', 'doctors-region');
    expect(cell?.value).toBeCloseTo((doctors / people) * 10_000, 9);
    expect(cell?.grade).toBe('C');
  });

  it('Abai region: product per person at work 2023', () => {
    const product = printed('region-observations', 'KZ-10,grp_total,2023').value * 1e6;
    const workers =
      (printed('region-observations', 'KZ-10,employees,2023').value +
        printed('region-observations', 'KZ-10,self_employed,2023').value) *
      1000;
    const cell = cellOf(editionOf('region-2022'), 'KZ-10', 'region-productivity');
    expect(cell?.value).toBeCloseTo(product / workers / medianMinimum(2023), 9);
  });
});

describe('the trace of a value', () => {
  const lookup = lookupRows([...assembly.tables.observations, ...assembly.tables.regionObservations]);

  it('names file, line, printed value and unit of every row, and ends in the value', () => {
    const steps = traceFigure({ ...assembly, lookup }, 'town-2022', 'ridder', 'retail-per-head');
    expect(steps.map(({ what }) => what)).toEqual(['row', 'median', 'row', 'formula']);
    const lines = (texts['town-observations.csv'] ?? '').split('\n');
    for (const step of steps.filter(({ what }) => what === 'row')) {
      const cells = (lines[(step.line ?? 0) - 1] ?? '').split(',');
      expect([cells[3], cells[4]]).toEqual([step.printedValue, step.printedUnit]);
    }
    expect(steps.at(-1)?.value).toBe(cellOf(towns, 'ridder', 'retail-per-head')?.value);
  });

  it('reaches a row for every cell of both full editions', () => {
    for (const id of ['town-2022', 'region-2022']) {
      const edition = editionOf(id);
      for (const placeId of edition.placeIds)
        for (const indicatorId of edition.indicatorIds) {
          const steps = traceFigure({ ...assembly, lookup }, id, placeId, indicatorId);
          if (cellOf(edition, placeId, indicatorId) === null) expect(steps).toEqual([]);
          else
            expect(
              steps.some(({ what }) => what === 'row' || what === 'place'),
              `${placeId} ${indicatorId}`,
            ).toBe(true);
        }
    }
  });

  it('is empty where nothing is published', () => {
    expect(traceFigure({ ...assembly, lookup }, 'town-2022', 'khromtau', 'retail-per-head')).toEqual([]);
  });
});
