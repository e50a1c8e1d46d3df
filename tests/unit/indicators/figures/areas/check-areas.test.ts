import { describe, expect, it } from 'vitest';
import { areaPairs } from '../../../../../indicators/figures/areas/area-pairs.ts';
import { areaSuspects } from '../../../../../indicators/figures/areas/area-suspects.ts';
import { checkAreas, findAreaSuspects } from '../../../../../indicators/figures/areas/check-areas.ts';
import { residentShares } from '../../../../../indicators/figures/areas/residents.ts';
import { loadTables } from '../../../../../indicators/figures/load-tables.ts';
import { createTableReader } from '../../../../../indicators/figures/read-table.ts';
import { AREA_ALLOWED, AREA_YEARS, RELEVELS } from '../../../../../indicators/figures/rule-tables.ts';
import { assembly, texts } from '../../editions/real-tables.ts';

const { tables } = assembly;
const read = createTableReader(texts);
const allowed = read(AREA_ALLOWED).rows;
const moves = read(RELEVELS).rows;
const [decided] = read(AREA_YEARS).rows;
if (decided === undefined) throw new Error('no years');
const facts = {
  decided,
  observations: tables.observations,
  series: tables.series,
  breaks: tables.breaks,
};

describe('whose figure it is', () => {
  it('is settled for every town and series of the tables: moved, or allowed with a reason', () => {
    expect(checkAreas({ ...facts, allowed })).toEqual([]);
    expect(allowed.every(({ reason }) => reason.length > 20)).toBe(true);
  });

  it('would be asked without the moved rows', () => {
    const [first] = (texts['relevel.csv'] ?? '').split('\n');
    const printed = loadTables({ ...texts, 'relevel.csv': `${first}\n` });
    const found = findAreaSuspects({ ...facts, observations: printed.observations }).map(
      ({ townId, series, test }) => `${townId} ${series} ${test}`,
    );
    for (const known of [
      'shakhtinsk employed equal',
      'shakhtinsk marriages equal',
      'shakhtinsk avg_monthly_wage equal',
      'shakhtinsk sme_active whole',
      'zhanaozen sme_active whole',
      'zhanaozen retail_turnover whole',
      'zhanaozen fixed_assets whole',
      'zhanaozen industrial_output part',
      'zhanaozen out_migrants ratio',
      'ekibastuz industrial_output part',
      'satpayev investment_fixed_capital part',
      'abai marriages equal',
      'balkhash labour_force equal',
      'stepnogorsk employed ratio',
      'karazhal sme_active whole',
      'karazhal births equal',
      'aksu college_students serves',
    ])
      expect(found).toContain(known);
  });

  it('is asked wherever the rows of an administration are printed again for a town with fewer people', () => {
    const kinds = new Map(tables.series.map(({ id, areaKind }) => [id, areaKind]));
    const shareOf = residentShares(tables.observations);
    const pairs = areaPairs(tables.observations).filter(
      ({ series, years, townId, wider }) =>
        kinds.get(series) === 'person' &&
        !series.startsWith('population') &&
        years.length >= 4 &&
        years.every(({ wider: other }) => Number(other.printedValue) > 100) &&
        years.every(({ year }) => (shareOf(townId, wider, year) ?? 1) < 0.75),
    );
    expect(pairs.length).toBeGreaterThan(10);
    const weighed = { shareOf, breaks: tables.breaks, decided };
    const missed = pairs.filter((pair) => {
      const years = pair.years.map(({ year, town, wider }) => ({
        year,
        wider,
        town: { ...town, value: wider.value, printedValue: wider.printedValue },
      }));
      const found = areaSuspects({ ...pair, years }, 'person', weighed);
      return !found.some(({ test }) => test === 'equal');
    });
    expect(missed.map(({ townId, series }) => `${townId} ${series}`)).toEqual([]);
  });

  it('moves a balance with its parts', () => {
    const parts = { natural_increase: ['births', 'deaths'], net_migration: ['in_migrants', 'out_migrants'] };
    const lone = Object.entries(parts).flatMap(([balance, series]) =>
      moves
        .filter((move) => series.includes(move.series))
        .filter(
          (move) =>
            !moves.some(
              (other) =>
                other.townId === move.townId &&
                other.series === balance &&
                other.levelReal === move.levelReal &&
                other.fromYear <= move.fromYear &&
                other.toYear >= move.toYear,
            ),
        ),
    );
    expect(lone.map(({ townId, series, fromYear }) => `${townId} ${series} ${fromYear}`)).toEqual([]);
  });

  it('moves a total of output with all its sections and branches', () => {
    const output = tables.series.filter(({ areaKind }) => areaKind === 'output').map(({ id }) => id);
    const printed = output.filter((id) => tables.observations.some(({ series }) => series === id));
    const moved = moves.filter(({ series }) => series === 'industrial_output').map(({ townId }) => townId);
    expect(moved.length).toBeGreaterThan(2);
    for (const town of moved) {
      const ofTown = new Set(moves.filter(({ townId }) => townId === town).map(({ series }) => series));
      expect(printed.filter((id) => !/press|jan_jul|output_mining/.test(id) && !ofTown.has(id))).toEqual([]);
    }
  });

  it('names an allowance that allows nothing', () => {
    const [rule] = allowed;
    if (rule === undefined) throw new Error('no allowance');
    const idle = { ...rule, series: 'births' };
    expect(checkAreas({ ...facts, allowed: [...allowed, idle] })).toMatchObject([
      { kind: 'allows-nothing', file: 'area-allowed.csv', line: Number(rule.row.split(':')[1]) },
    ]);
  });
});
