import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../../indicators/editions/build-edition.ts';
import { buildCoreEditions } from '../../../../indicators/editions/core-editions.ts';
import { packEdition, unpackEdition } from '../../../../indicators/editions/pack-edition.ts';
import { pickFigure } from '../../../../indicators/editions/pick-figure.ts';
import { codebookRow, contextOf, editionPlan, figure, yearly } from './figures.ts';

const plain = codebookRow({ statistic: 'plain', numerator: 'x', denominator: '', per: 1 });
const years = { year: 2022, first: 2020, oldest: 2017 };

describe('the choice of a figure', () => {
  it('prefers the town to its administration, and that to the district', () => {
    const all = (['district', 'admin', 'town'] as const).map((level, index) =>
      figure('town', level, 'x', 2020, index),
    );
    const grades = [3, 2, 1].map(
      (count) => pickFigure(contextOf(all.slice(0, count)), plain, 'town', years)?.grade,
    );
    expect(grades).toEqual(['A', 'B', 'C']);
  });

  it('takes the latest year of the window, and one after it only where the codebook says', () => {
    const context = contextOf(yearly('town', 'town', 'x', 2020, [1, 2, 3, 4]));
    expect(pickFigure(context, plain, 'town', years)?.value).toBe(3);
    expect(pickFigure(context, { ...plain, yearShift: 1 }, 'town', years)?.value).toBe(4);
  });

  it('prefers a current figure of a wider area to an old one, and marks the old one', () => {
    const old = figure('town', 'town', 'x', 2018, 1);
    const wider = figure('town', 'district', 'x', 2021, 2);
    expect(pickFigure(contextOf([old, wider]), plain, 'town', years)).toMatchObject({
      grade: 'C',
      outdated: false,
    });
    expect(pickFigure(contextOf([old]), plain, 'town', years)).toMatchObject({
      year: 2018,
      grade: 'A',
      outdated: true,
    });
    expect(pickFigure(contextOf([figure('town', 'town', 'x', 2016, 1)]), plain, 'town', years)).toBeNull();
  });

  it("takes the region's figure last, as grade C, and only if allowed", () => {
    const context = contextOf([figure('KZ-99', 'region', 'y', 2022, 7)]);
    expect(pickFigure(context, { ...plain, numeratorRegion: 'y' }, 'town', years)).toBeNull();
    const row = { ...plain, numeratorRegion: 'y', levels: ['town', 'region'] as const };
    expect(pickFigure(context, row, 'town', years)).toMatchObject({ value: 7, grade: 'C', level: 'region' });
  });

  it('measures to the centre in force and reads the state of the enterprise', () => {
    const distance = codebookRow({ statistic: 'distance', numerator: 'regional-centre' });
    expect(pickFigure(contextOf([]), distance, 'town', years)?.value).toBe(50);
    expect(pickFigure(contextOf([]), distance, 'town', { ...years, year: 2021 })?.value).toBe(200);
    const state = codebookRow({ statistic: 'fact-scale', numerator: 'operation' });
    expect(pickFigure(contextOf([]), state, 'town', years)).toMatchObject({
      value: 0.5,
      sourceIds: ['fact'],
    });
  });
});

describe('an edition', () => {
  const plan = editionPlan(2022, years);
  const students = { ...plain, id: 'students', numerator: 'students', appliesIf: 'universities' };

  it('says "does not apply" where the sheet prints no university, and "missing" where it prints nothing', () => {
    const none = [
      figure('town', 'town', 'universities', 2022, 0),
      figure('town', 'town', 'students', 2022, 0),
    ];
    expect(buildEdition(contextOf(none), [students], plan).edition.notApplicable).toEqual([
      ['town', 'students'],
    ]);
    const blank = buildEdition(contextOf([]), [students], plan).edition;
    expect(blank.notApplicable).toEqual([]);
    expect(blank.cells).toEqual([[null]]);
  });

  it('survives packing but for its rows', () => {
    const edition = buildEdition(
      contextOf([figure('town', 'admin', 'x', 2019, 2.5)]),
      [plain, students],
      plan,
    ).edition;
    const back = unpackEdition(packEdition(edition));
    expect(back).toEqual({ ...edition, cells: [[{ ...edition.cells[0]?.[0], rows: [] }, null]] });
  });

  it('keeps a core indicator at one level with at least six of eight years', () => {
    const plans = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) =>
      editionPlan(year, { kind: 'core' }),
    );
    const core = { ...plain, core: true };
    const figures = [
      ...yearly('town', 'town', 'x', 2018, [1, 2, 3, 4, 5]),
      ...yearly('town', 'admin', 'x', 2017, [10, 20, 30, 40, 50, 60]),
    ];
    const built = buildCoreEditions(contextOf(figures), [core], plans);
    expect(built.map(({ edition }) => edition.cells[0]?.[0]?.value ?? null)).toEqual([
      null,
      null,
      10,
      20,
      30,
      40,
      50,
      60,
    ]);
    const few = buildCoreEditions(contextOf(figures.slice(0, 5)), [core], plans);
    expect(few.every(({ edition }) => edition.cells[0]?.[0] === null)).toBe(true);
  });
});
