import { describe, expect, it } from 'vitest';
import { diffObservations } from '../../../../indicators/figures/diff-observations.ts';
import { describeProblem } from '../../../../indicators/figures/problem.ts';
import { readingReport } from '../../../../indicators/figures/reading-report.ts';
import { loadTownRows } from './small-tables.ts';

const rows = [
  'ridder,births,2019,500,persons,town,BNS-A,,,,',
  'ridder,births,2020,510,persons,town,BNS-A,,,,',
  'ridder,births,2021,520,people,town,BNS-A,,,,',
  'ridder,births,2022,530,persons,town,BNS-A,,,suspect,',
];

describe('readingReport', () => {
  const report = readingReport(loadTownRows(rows));
  const towns = report.tables.find((table) => table.file === 'town-observations.csv');

  it('counts rows read, used and left out by kind', () => {
    expect(towns).toMatchObject({ read: 4, used: 2 });
    expect(towns?.leftOut.map((one) => [one.kind, one.rows])).toEqual([
      ['suspect', 1],
      ['unknown-id', 1],
    ]);
  });
  it('is not clean with an error, and lists notes apart', () => {
    expect(report.clean).toBe(false);
    expect(report.tables.find((table) => table.file === 'sources.csv')?.notes.map((one) => one.kind)).toEqual(
      ['no-licence'],
    );
  });
  it('says file, line, column, fault and hint in one line', () => {
    const problem = towns?.leftOut.find((one) => one.kind === 'unknown-id')?.problems[0];
    expect(problem && describeProblem(problem)).toBe(
      'town-observations.csv:4, column "unit": "people" is not in units.csv, column "printed_unit". Write it as it is there, or add a row to units.csv.',
    );
  });
});

describe('diffObservations', () => {
  const before = loadTownRows(rows.slice(0, 2)).observations;

  it('finds added, removed and changed figures', () => {
    const after = loadTownRows([
      'kentau,births,2020,900,persons,town,BNS-A,,,,',
      'ridder,births,2020,511,persons,town,BNS-A,,,,',
    ]).observations;
    const diff = diffObservations(before, after);
    expect(diff.added.map((one) => one.placeId)).toEqual(['kentau']);
    expect(diff.removed.map((one) => one.year)).toEqual([2019]);
    expect(diff.changed.map((one) => [one.before.value, one.after.value])).toEqual([[510, 511]]);
  });
  it('sees another source in use as a change', () => {
    const after = loadTownRows([rows[0] ?? '', 'ridder,births,2020,510,persons,town,PRESS,,,,']).observations;
    expect(diffObservations(before, after).changed).toHaveLength(1);
  });
  it('does not see rows in another order as a change', () => {
    const after = loadTownRows(rows.slice(0, 2).toReversed()).observations;
    expect(diffObservations(before, after)).toEqual({ added: [], removed: [], changed: [] });
  });
});
