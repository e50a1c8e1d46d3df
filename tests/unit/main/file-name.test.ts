import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/main/file-name.ts';
import { select, setBaseline } from '../../../src/state/actions.ts';
import type { ExplorerState } from '../../../src/state/state.ts';
import { CATALOGUE, openingView } from '../../fixtures/catalogue.ts';
import { layersOn } from '../layers/real-explorer.ts';

const viewOf = (
  layers: Parameters<typeof layersOn>[0],
  change: Partial<ExplorerState> = {},
): ExplorerState => ({
  ...openingView('ru'),
  edition: 'full',
  year: 2024,
  layers: layersOn(layers),
  ...change,
});
const MAP = { kind: 'map' } as const;

describe('the name of a download', () => {
  it('says which layers and measures a picture shows, the top one first', () => {
    const state = viewOf({ regions: { measure: 'risk' }, towns: { measure: 'indicator:unemployment' } });
    expect(fileName(state, CATALOGUE, MAP)).toBe(
      'monotowns-towns-indicator-unemployment-regions-risk-edition-2024-ru',
    );
    expect(fileName(viewOf({ bivariate: {} }), CATALOGUE, MAP)).toBe('monotowns-bivariate-edition-2024-ru');
  });

  it('says the chosen place, a year without its full edition, and that differences are shown', () => {
    const chosen = select({ kind: 'region', id: 'KZ-62' })(
      viewOf({ towns: {} }, { edition: 'core', year: 2019 }),
    );
    expect(fileName(chosen, CATALOGUE, MAP)).toBe('monotowns-towns-potential-2019-kz-62-ru');
    const baseline = { kind: 'year', edition: 'core', year: 2015 } as const;
    const changed = setBaseline('towns', baseline)(viewOf({ towns: {} }));
    expect(fileName(changed, CATALOGUE, MAP)).toBe('monotowns-towns-potential-difference-edition-2024-ru');
  });

  it('says whether a table is of towns or of regions, of scores or of figures', () => {
    const state = viewOf({ towns: {} });
    const names = (['scores', 'figures'] as const).flatMap((kind) =>
      (['town', 'region'] as const).map((scope) => fileName(state, CATALOGUE, { kind, scope })),
    );
    expect(names).toEqual([
      'monotowns-towns-scores-edition-2024-ru',
      'monotowns-regions-scores-edition-2024-ru',
      'monotowns-towns-figures-edition-2024-ru',
      'monotowns-regions-figures-edition-2024-ru',
    ]);
  });

  it('says that a filter is on, but not of a table of regions', () => {
    const state = viewOf({ towns: {} }, { filter: [{ kind: 'maxRisk', value: 4 }] });
    expect(fileName(state, CATALOGUE, MAP)).toBe('monotowns-towns-potential-filtered-edition-2024-ru');
    const table = { kind: 'scores', scope: 'town' } as const;
    expect(fileName(state, CATALOGUE, table)).toBe('monotowns-towns-scores-filtered-edition-2024-ru');
    expect(fileName(state, CATALOGUE, { ...table, scope: 'region' })).toBe(
      'monotowns-regions-scores-edition-2024-ru',
    );
  });

  it('holds nothing of a reader’s own tables but that they are shown', () => {
    const state = viewOf(
      { towns: { measure: 'upload:Моя/тайна' } },
      { selection: { kind: 'upload', id: '../x' } },
    );
    expect(fileName(state, CATALOGUE, MAP)).toBe('monotowns-towns-own-data-edition-2024-ru');
  });
});
