import { describe, expect, it } from 'vitest';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { layerRowsOf } from '../../../src/panels/layers/layer-rows.ts';
import { changeLayer, moveLayer, switchLayer } from '../../../src/state/actions.ts';
import { CATALOGUE, openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const on = (state: ReturnType<typeof openingView>): readonly string[] =>
  state.layers.filter((layer) => layer.on).map(({ id }) => id);

describe('fills of one scope', () => {
  it('exclude each other: one is switched on, the others go off', () => {
    const opening = openingView('en');
    expect(on(opening)).toEqual(['regions', 'towns']);
    expect(on(switchLayer('bivariate', true, CATALOGUE.layers)(opening))).toEqual(['bivariate']);
    expect(on(switchLayer('basics', true, CATALOGUE.layers)(opening)).toSorted()).toEqual([
      'basics',
      'regions',
    ]);
    expect(on(switchLayer('surface', true, CATALOGUE.layers)(opening)).toSorted()).toEqual([
      'regions',
      'surface',
      'towns',
    ]);
    expect(on(switchLayer('towns', false, CATALOGUE.layers)(opening))).toEqual(['regions']);
  });
});

describe('a layer under another', () => {
  const data = realData();
  const hidden = (state: ReturnType<typeof openingView>): Readonly<Record<string, readonly string[]>> => {
    const explorer = createExplorer({ data, state, systemTheme: 'light' });
    return Object.fromEntries(
      layerRowsOf(explorer).flatMap(({ layer, hiddenBy }) =>
        hiddenBy.length > 0 ? [[layer.id, hiddenBy]] : [],
      ),
    );
  };

  it('says by which it is hidden, also where an older link has both on', () => {
    const symbols = switchLayer('specialization', true, CATALOGUE.layers)(openingView('en'));
    expect(hidden(symbols)).toEqual({ towns: ['Specialization'] });
    expect(hidden(moveLayer('specialization', 'down')(symbols))).toEqual({});
    expect(hidden(changeLayer('bivariate', { on: true })(openingView('en')))).toEqual({
      regions: ['Potential × risk'],
    });
    expect(hidden(openingView('en'))).toEqual({});
  });
});
