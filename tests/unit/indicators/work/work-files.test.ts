import { describe, expect, it } from 'vitest';
import { LABOUR_MEASURES, type LabourMeasure, type TownLabour } from '../../../../indicators/built-work.ts';
import { rowsOfList } from '../../../../indicators/row-list.ts';
import { workFiles } from '../../../../indicators/work/work-files.ts';
import { assembly } from '../editions/real-tables.ts';

const { all, towns } = workFiles(assembly);
const rows = new Map(
  [...assembly.tables.observations, ...assembly.tables.districtObservations].map((one) => [one.row, one]),
);
const THIN = ['khromtau', 'kulsary', 'rudny', 'lisakovsk', 'arkalyk', 'zhitikara'];

function labourOf(townId: string, measure: LabourMeasure): TownLabour {
  const found = towns.find((town) => town.townId === townId)?.measures.find((one) => one.measure === measure);
  if (found === undefined) throw new Error(`no ${measure} of ${townId}`);
  return found;
}

const sumOf = (list: string, series: string) =>
  rowsOfList(list)
    .flatMap((row) => rows.get(row) ?? [])
    .filter((one) => one.series === series)
    .reduce((sum, { value }) => sum + value, 0);

describe('the labour market beside the rest of the region', () => {
  it('by hand: Temirtau 2023, 3,600 of 91,600 beside 19,334 of 467,142', () => {
    const { level, reference, sheets, years } = labourOf('temirtau', 'unemployment');
    expect([level, reference, sheets.length]).toEqual(['town', 'region', 12]);
    const last = years.at(-1);
    expect(last?.year).toBe(2023);
    expect(last?.ratio).toBeCloseTo(3600 / 91_600 / (19_334 / 467_142), 9);
    expect(sumOf(last?.referenceRows ?? '', 'unemployed')).toBe(19_334);
    expect(sumOf(last?.referenceRows ?? '', 'labour_force')).toBe(467_142);
  });

  it('leaves out every sheet that holds the town, for both towns of a district', () => {
    for (const id of ['altai', 'serebryansk'])
      expect(labourOf(id, 'unemployment').sheets).not.toContain('KZ-63/district/Алтай');
    for (const { townId, measures } of towns)
      for (const { reference, sheets } of measures)
        if (reference === 'towns') expect(sheets).not.toContain(townId);
    expect(labourOf('temirtau', 'wage').sheets.some((id) => id.includes('Темиртау'))).toBe(false);
  });

  it('sets the thin towns against the sheets of the others, and says so', () => {
    for (const { townId, measures } of towns)
      for (const { measure, reference } of measures)
        if (THIN.includes(townId) || measure.startsWith('youth') === false)
          expect(reference, `${townId} ${measure}`).toBe(THIN.includes(townId) ? 'towns' : 'region');
  });

  it('names for each year a row of every sheet, of that year and of the series of the measure alone', () => {
    for (const { townId, measures } of towns)
      for (const { measure, sheets, years } of measures)
        for (const { year, rows: own, referenceRows } of years) {
          const found = rowsOfList(referenceRows).flatMap((row) => rows.get(row) ?? []);
          const places = [...new Set(found.map(({ placeId }) => placeId))];
          expect(places, `${townId} ${measure} ${year}`).toEqual([...sheets]);
          for (const one of [...found, ...rowsOfList(own).flatMap((row) => rows.get(row) ?? [])])
            expect(one.year).toBe(year);
          const bands = new Set(found.flatMap(({ series }) => (series.startsWith('youth') ? [series] : [])));
          expect(bands.size).toBeLessThanOrEqual(1);
        }
  });

  it('crosses no census: shares of residents end before it', () => {
    for (const { measures } of towns)
      for (const { measure, years } of measures)
        if (measure === 'employment' && years.length > 1) expect(years.at(-1)?.year).toBe(2020);
  });

  it('has a trend from six years on, else the change alone', () => {
    for (const { measures } of towns)
      for (const { years, trend, change } of measures) {
        expect(trend === null).toBe(years.length < 6);
        expect(change === null).toBe(years.length < 2);
      }
    expect(labourOf('saran', 'wage')).toMatchObject({ trend: null, years: { length: 5 } });
  });

  it('finds no town that moves apart: the nearest is the self-employed of Rudny', () => {
    expect(all.measures.map(({ measure }) => measure)).toEqual([...LABOUR_MEASURES]);
    const trends = all.measures.flatMap((one) =>
      one.towns.map((town) => ({ ...town, measure: one.measure })),
    );
    expect(trends.filter(({ isApart }) => isApart)).toEqual([]);
    const [nearest] = [...trends].sort((a, b) => a.q - b.q);
    expect(nearest).toMatchObject({
      townId: 'rudny',
      measure: 'self-employment',
      direction: 'up',
      gap: 'wider',
    });
    expect(nearest?.q).toBeCloseTo(0.0589, 3);
  });

  it('tests a district with two towns once', () => {
    const unemployment = all.measures.find(({ measure }) => measure === 'unemployment');
    expect(unemployment?.towns).toHaveLength(26);
    expect(unemployment?.tests).toBe(25);
    expect(labourOf('altai', 'unemployment').trend).toEqual(labourOf('serebryansk', 'unemployment').trend);
  });
});
