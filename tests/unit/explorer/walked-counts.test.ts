import { beforeAll, describe, expect, it } from 'vitest';
import { residentsAddress } from '../../../indicators/figure-address.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../../../src/explorer/engine-at-once.ts';
import { driverGroups } from '../../../src/panels/coverage/drivers-view.ts';
import { changeLayer } from '../../../src/state/actions.ts';
import { changeMethod, setWeight } from '../../../src/state/method-actions.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { agrees } from '../../walk/agree.ts';
import { type Recomputed, recompute } from '../../walk/recompute.ts';
import { traceFigure } from '../../walk/trace-figure.ts';
import { realData } from '../layers/real-explorer.ts';

let from: Recomputed;
beforeAll(async () => {
  from = await recompute();
}, 120_000);

const data = realData();
const open = () =>
  createExplorer({
    data,
    state: openingView('en'),
    systemTheme: 'light',
    uncertainty: UNCERTAINTY_AT_ONCE,
  });

describe('counts and shares made anew from the tables', () => {
  it('every class of a legend of scores and indicators counts the places that it says', () => {
    const explorer = open();
    for (const measure of ['potential', 'risk', 'labour', 'indicator:unemployment'] as const) {
      for (const layer of ['towns', 'regions'] as const)
        explorer.dispatch(changeLayer(layer, { measure, on: true }));
      const classes = explorer.scene().legends.flatMap((legend) => legend.classes);
      const walked = classes.filter(({ figure }) => figure !== undefined);
      // Unemployment has three classes and nowhere a missing figure.
      expect(walked.length, measure).toBeGreaterThan(2);
      for (const { figure = '', count, label } of walked) {
        expect(traceFigure(from, figure).values, `${figure} ${label}`).toEqual([count]);
      }
      expect(traceFigure(from, 'class|-1|-0.5|score|town-2022|*|potential').values).toEqual([0]);
    }
  });

  it('a class of scores by another method is counted under that method', () => {
    const author = open();
    const counts = (explorer: typeof author) =>
      explorer
        .scene()
        .legends.flatMap(({ classes }) => classes)
        .filter(({ figure }) => figure !== undefined);
    const before = counts(author).map(({ figure = '' }) => traceFigure(from, figure).values[0]);
    const changed = open();
    changed.dispatch(changeMethod({ normalise: 'percentile' }));
    changed.dispatch(setWeight('economic', 3));
    const classes = counts(changed);
    expect(classes.length).toBeGreaterThan(4);
    for (const { figure = '', count } of classes) {
      expect(figure).toMatch(/\|w=economic:3\*n=percentile$/);
      expect(traceFigure(from, figure).values, figure).toEqual([count]);
    }
    expect(classes.map(({ count }) => count)).not.toEqual(before);
    expect(traceFigure(from, 'class|0|50|score|town-2022|*|potential|n=nonsense').values).toEqual([]);
  });

  it('what drives the ranks is the same when the design is run a second time', () => {
    const explorer = open();
    explorer.requestDrivers('potential', 'town');
    const bars = driverGroups(explorer).find(
      ({ index, scope }) => index === 'potential' && scope === 'town',
    )?.bars;
    expect(bars?.length).toBeGreaterThan(4);
    for (const { first, total } of bars ?? []) {
      for (const { figure, text } of [first, total]) {
        const [value = Number.NaN] = traceFigure(from, figure).values;
        expect(agrees(text, value), `${figure} ${text} ${value}`).toBe(true);
      }
    }
    expect(traceFigure(from, 'sobol|town-2022|potential|nothing|first').values).toEqual([]);
  }, 120_000);

  it('ranked places and scored dimensions are counted', () => {
    const explorer = open();
    for (const index of ['potential', 'risk'] as const) {
      const ranked = explorer.scores(index, 'town')?.ranked.length;
      expect(traceFigure(from, `ranked|town-2022|${index}`).values).toEqual([ranked]);
    }
    expect(traceFigure(from, 'scored|town-2022|temirtau').values).toEqual([9]);
  });

  it('residents lead to the table of towns, in the year that it names', () => {
    const year = data.places.residentsYear;
    const ridder = data.places.towns.find(({ id }) => id === 'ridder');
    expect(traceFigure(from, residentsAddress('ridder', year)).values).toEqual([ridder?.residents]);
    expect(traceFigure(from, residentsAddress('ridder', year + 1)).values).toEqual([]);
    const region = data.places.towns.filter(({ regionId }) => regionId === ridder?.regionId);
    const all = region.reduce((sum, { residents }) => sum + residents, 0);
    expect(traceFigure(from, `sum|monotown-residents|${ridder?.regionId}`).values).toEqual([all]);
  });
});
