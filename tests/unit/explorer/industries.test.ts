import { describe, expect, it } from 'vitest';
import type { ExplorerData } from '../../../src/data/explorer-data.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { select, setBaseline } from '../../../src/state/actions.ts';
import type { LayerState } from '../../../src/state/state.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const all = realData();

/** An explorer as the page opens: the structures come when they are asked for. */
function explorerOver(loadIndustries: ExplorerData['loadIndustries']) {
  return createExplorer({
    data: { ...all, industries: null, loadIndustries },
    state: openingView('en'),
    systemTheme: 'light',
  });
}

/** Lets what was asked for come. */
async function come(): Promise<void> {
  await new Promise((done) => setTimeout(done));
}

describe('an explorer without the structures of its places', () => {
  const show = (id: string, change: Partial<LayerState>) => (state: ReturnType<typeof openingView>) => ({
    ...state,
    layers: state.layers.map((layer) => (layer.id === id ? { ...layer, on: true, ...change } : layer)),
  });

  it.each([
    ['the symbols of industries', 'specialization', {}],
    ['a location quotient of towns', 'towns', { measure: 'lq:B' }],
    ['a measure of the whole structure of regions', 'regions', { measure: 'structure:krugman' }],
    ['what stands against one', 'towns', { baseline: { kind: 'measure', measure: 'lq:C' } }],
  ] as const)('says that they are on their way, then shows %s', async (_, id, change) => {
    let asked = 0;
    const explorer = explorerOver(() => {
      asked += 1;
      return Promise.resolve({ ok: true, value: all.industries ?? { towns: {}, regions: {}, measures: {} } });
    });
    expect(asked).toBe(0);
    explorer.dispatch(show(id, change));
    expect(asked).toBe(1);
    const legend = () => explorer.scene().legends.find(({ layerId }) => layerId === id);
    expect(legend()?.classes).toEqual([]);
    expect(JSON.stringify(legend())).toContain('Loading…');
    await come();
    expect(legend()?.classes.length).toBeGreaterThan(1);
    expect(JSON.stringify(legend())).not.toContain('Loading…');
  });

  it('asks for them with a chosen place, and not for a year of an index', () => {
    let asked = 0;
    const explorer = explorerOver(() => {
      asked += 1;
      return new Promise(() => {});
    });
    explorer.dispatch(setBaseline('towns', { kind: 'year', edition: 'core', year: 2015 }));
    expect(asked).toBe(0);
    explorer.dispatch(select({ kind: 'town', id: 'ridder' }));
    expect(asked).toBe(1);
  });

  it('names a damaged file, keeps the rest, and asks again', async () => {
    let isBroken = true;
    const explorer = explorerOver(() =>
      Promise.resolve(
        isBroken || all.industries === null
          ? { ok: false, file: 'industries.json', reason: 'not-json' }
          : { ok: true, value: all.industries },
      ),
    );
    explorer.dispatch(show('specialization', {}));
    await come();
    expect(explorer.notices.map(({ about }) => about)).toEqual(['industries.json']);
    expect(explorer.scene().layers.some(({ kind }) => kind === 'choropleth')).toBe(true);
    isBroken = false;
    explorer.requestLateFiles();
    await come();
    expect(explorer.scene().layers.some(({ kind }) => kind === 'symbols')).toBe(true);
  });
});
