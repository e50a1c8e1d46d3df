import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../indicators/figures/observation.ts';
import {
  LABOUR_RECIPES,
  type LabourSheet,
  labourFigure,
} from '../../../../indicators/work/labour-figures.ts';
import { labourRatios } from '../../../../indicators/work/labour-ratios.ts';

type Printed = Readonly<Record<number, readonly [unemployed: number, force: number] | undefined>>;

/** A sheet that prints unemployed and labour force; a break lies before each of its years. */
function sheetOf(id: string, printed: Printed, breaks: readonly number[] = []): LabourSheet {
  return {
    id,
    figures: (series, year) => {
      const at = series === 'unemployed' ? 0 : 1;
      const value = printed[year]?.[at];
      return value === undefined ? undefined : ({ value, row: `${id}-${series}:${year}` } as Observation);
    },
    isBroken: (_, [from, to]) => breaks.some((year) => year > from && year <= to),
  };
}

const recipe = LABOUR_RECIPES.unemployment;
const both = { 2015: [10, 100], 2016: [20, 100] } as const;
const four = ['a', 'b', 'c', 'd'].map((id) => sheetOf(id, both));
const town = sheetOf('town', { 2015: [5, 100], 2016: [5, 100], 2017: [5, 100] });

describe('a measure of sheets', () => {
  it('by hand: (10 + 30) of (100 + 200) is 13⅓ %, and a blank is not zero', () => {
    const pair = [sheetOf('a', { 2015: [10, 100] }), sheetOf('b', { 2015: [30, 200] })];
    expect(labourFigure(pair, recipe, 2015)?.value).toBeCloseTo(40 / 3, 12);
    expect(labourFigure([...pair, sheetOf('c', {})], recipe, 2015)).toBeNull();
    expect(labourFigure([], recipe, 2015)).toBeNull();
  });

  it('is the median where averages are printed', () => {
    const wages = [3, 1, 8].map(
      (wage, at): LabourSheet => ({
        ...sheetOf(String(at), {}),
        figures: () => ({ value: wage, row: `w:${at}` }) as Observation,
      }),
    );
    expect(labourFigure(wages, LABOUR_RECIPES.wage, 2015)).toEqual({ value: 3, rows: ['w:0', 'w:1', 'w:2'] });
  });
});

describe('the ratios of a town', () => {
  it('by hand: 5 % beside 10 % and then 20 %; the year that no other sheet prints is left out', () => {
    const ratios = labourRatios(town, four, recipe, [2015, 2016, 2017]);
    expect(ratios?.sheets).toEqual(['a', 'b', 'c', 'd']);
    expect(ratios?.years.map(({ year, ratio }) => [year, ratio])).toEqual([
      [2015, 0.5],
      [2016, 0.25],
    ]);
    expect(ratios?.years[0]?.rows).toBe('town-unemployed:2015;town-labour_force:2015');
  });

  it('are to the same sheets in every year: one that lacks a year, or is broken, is left out of all', () => {
    const lacking = sheetOf('e', { 2015: [90, 100] });
    const broken = sheetOf('f', { 2015: [90, 100], 2016: [90, 100] }, [2016]);
    const ratios = labourRatios(town, [...four, lacking, broken], recipe, [2015, 2016]);
    expect(ratios?.sheets).toEqual(['a', 'b', 'c', 'd']);
    expect(ratios?.years[0]?.ratio).toBe(0.5);
  });

  it('need four sheets', () => {
    expect(labourRatios(town, four.slice(1), recipe, [2015, 2016])).toBeNull();
  });

  it('leave out a year that fewer than four print, and are none where no four print all years', () => {
    const three = four.map((sheet, at) => (at === 0 ? sheetOf('a', { 2015: [10, 100] }) : sheet));
    expect(labourRatios(town, three, recipe, [2015, 2016])?.years.map(({ year }) => year)).toEqual([2015]);
    const early = sheetOf('e', { 2016: [20, 100] });
    expect(labourRatios(town, [...three, early], recipe, [2015, 2016])).toBeNull();
  });

  it('never cross a break of the town: the later of two runs as long is kept', () => {
    const broken = sheetOf('town', { 2015: [5, 100], 2016: [5, 100] }, [2016]);
    expect(labourRatios(broken, four, recipe, [2015, 2016])?.years.map(({ year }) => year)).toEqual([2016]);
  });

  it('to a reference of 0 do not exist', () => {
    const none = ['a', 'b', 'c', 'd'].map((id) => sheetOf(id, { 2015: [0, 100], 2016: [10, 100] }));
    expect(labourRatios(town, none, recipe, [2015, 2016])?.years.map(({ year }) => year)).toEqual([2016]);
  });
});
