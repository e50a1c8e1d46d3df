import { describe, expect, it } from 'vitest';
import { parseIndistinguishableAddress } from '../../../indicators/difference-address.ts';
import type { ExplorerData } from '../../../src/data/explorer-data.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../../../src/explorer/engine-at-once.ts';
import { scoreTableRows } from '../../../src/export/table-rows.ts';
import { differenceColumnOf, sortByDifference } from '../../../src/panels/tables/difference-column.ts';
import { setBaseline, setEdition } from '../../../src/state/actions.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const all = realData();
const opening = Object.fromEntries(Object.entries(all.editions).filter(([, { kind }]) => kind === 'full'));

/** Data as the page opens: later years come when they are asked for, or never. */
function openingData(loadYears: ExplorerData['loadYears']): ExplorerData {
  return { ...all, editions: opening, loadYears };
}

function explorerOver(data: ExplorerData) {
  return createExplorer({
    data,
    state: openingView('en'),
    systemTheme: 'light',
    uncertainty: UNCERTAINTY_AT_ONCE,
  });
}

const retail = { kind: 'year', edition: 'core', year: 2015 } as const;

describe('an explorer that shows a difference', () => {
  it('fetches the other year once it is asked for, and shows the measure itself until then', async () => {
    let asked = 0;
    const explorer = explorerOver(
      openingData(() => {
        asked += 1;
        return Promise.resolve({ ok: true, value: Object.values(all.editions) });
      }),
    );
    expect(asked).toBe(0);
    explorer.dispatch((state) => ({
      ...state,
      layers: state.layers.map((layer) =>
        layer.id === 'towns' ? { ...layer, measure: 'indicator:retail-per-head' } : layer,
      ),
    }));
    expect(asked).toBe(0);
    explorer.dispatch(setBaseline('towns', retail));
    expect(asked).toBe(1);
    const legend = () => explorer.scene().legends.find(({ layerId }) => layerId === 'towns');
    expect([legend()?.title, legend()?.isLoading]).toEqual(['Towns: retail turnover', true]);
    await Promise.resolve();
    await Promise.resolve();
    expect(legend()?.title).toBe('Towns: Retail turnover: 2022 index minus 2015');
  });

  it('names a damaged file of years and keeps the rest', async () => {
    const explorer = explorerOver(
      openingData(() => Promise.resolve({ ok: false, file: 'years.json', reason: 'not-json' })),
    );
    explorer.dispatch(setEdition('core', 2022));
    explorer.dispatch(setBaseline('towns', retail));
    await Promise.resolve();
    await Promise.resolve();
    expect(explorer.notices.map(({ about }) => about)).toEqual(['years.json']);
    expect(explorer.scene().legends).toHaveLength(2);
  });

  it('says in the tooltip whether the rank intervals of both sides meet', () => {
    const explorer = explorerOver(all);
    explorer.dispatch(setBaseline('towns', { kind: 'method', preset: 'investor' }));
    const lines = explorer.scene().towns.flatMap(({ tooltip }) => tooltip.slice(0, 1));
    const compared = lines.filter(({ value }) => value.endsWith('points'));
    expect(compared).toHaveLength(18);
    for (const { detail } of compared) {
      const match = /ranks (\d+)(?:–(\d+))? and (\d+)(?:–(\d+))? under other methods: (.+)$/.exec(detail);
      expect(match).not.toBeNull();
      const [, a = '', aTo = a, b = '', bTo = b, verdict] = match ?? [];
      const meet = Number(a) <= Number(bTo) && Number(b) <= Number(aTo);
      expect(verdict).toBe(meet ? 'indistinguishable' : 'distinct');
    }
  });

  it('draws open what the tooltip says cannot be told apart, and counts it in the legend', () => {
    const explorer = explorerOver(all);
    for (const id of ['towns', 'regions'] as const) {
      explorer.dispatch(setBaseline(id, { kind: 'method', preset: 'publication' }));
      const scene = explorer.scene();
      const layer = scene.layers.find((one) => one.id === id);
      if (layer?.kind !== 'circles' && layer?.kind !== 'choropleth') throw new Error('no marks');
      const marks = layer.marks.map((mark) => ({
        id: 'townId' in mark ? mark.townId : mark.regionId,
        ...mark,
      }));
      const open = marks.filter(({ isIndistinguishable }) => isIndistinguishable === true);
      const told = scene[id].filter(({ tooltip }) =>
        tooltip.some(
          ({ figure, detail }) => figure.startsWith('difference|') && detail.endsWith('indistinguishable'),
        ),
      );
      expect(open.map((mark) => mark.id).sort()).toEqual(told.map((place) => place.id).sort());
      expect(open.length).toBeGreaterThan(0);
      const legend = scene.legends.find(({ layerId }) => layerId === id);
      expect(legend?.indistinguishable?.count).toBe(open.length);
      expect(parseIndistinguishableAddress(legend?.indistinguishable?.figure ?? '')?.second.method).toBe(
        'publication',
      );
      const column = differenceColumnOf(scene, id === 'towns' ? 'town' : 'region');
      const inTable = [...(column?.figures ?? [])].filter(
        ([, { isIndistinguishable }]) => isIndistinguishable === true,
      );
      expect(inTable).toHaveLength(open.length);
    }
  });

  it('keeps the row for open marks without a count until the intervals are known, and has none for other figures', () => {
    const silent = createExplorer({ data: all, state: openingView('en'), systemTheme: 'light' });
    const legend = () => silent.scene().legends.find(({ layerId }) => layerId === 'towns');
    expect(legend()?.indistinguishable).toBeUndefined();
    silent.dispatch(setBaseline('towns', { kind: 'method', preset: 'investor' }));
    expect(legend()?.indistinguishable?.count).toBeNull();
    silent.dispatch(setBaseline('towns', { kind: 'measure', measure: 'risk' }));
    expect(legend()?.indistinguishable).toBeUndefined();
  });

  it('asks for the intervals of both sides of itself, whatever panel is open', () => {
    const started: number[] = [];
    const explorer = createExplorer({
      data: all,
      state: openingView('en'),
      systemTheme: 'light',
      uncertainty: {
        engine: {
          ranks: (_input, seed) => {
            started.push(seed);
            return () => {};
          },
          drivers: () => () => {},
        },
        atOnce: true,
      },
    });
    expect(started).toHaveLength(0);
    explorer.dispatch(setBaseline('towns', { kind: 'method', preset: 'investor' }));
    expect(started).toHaveLength(2);
  });

  it('gives the table and its download the differences of the map', () => {
    const explorer = explorerOver(all);
    expect(differenceColumnOf(explorer.scene(), 'town')).toBeNull();
    explorer.dispatch(setBaseline('towns', { kind: 'measure', measure: 'risk' }));
    const column = differenceColumnOf(explorer.scene(), 'town');
    expect(differenceColumnOf(explorer.scene(), 'region')).toBeNull();
    if (column === null) throw new Error('no column');
    const sorted = sortByDifference(all.places.towns, column, true).map(
      ({ id }) => column.figures.get(id)?.value ?? null,
    );
    const known = sorted.filter((value) => value !== null);
    expect(known).toEqual([...known].sort((a, b) => b - a));
    expect(sorted.slice(known.length).every((value) => value === null)).toBe(true);
    const [header = [], ...rows] = scoreTableRows({
      ...{ data: all, language: 'en', scope: 'town' },
      potential: explorer.scores('potential', 'town'),
      risk: explorer.scores('risk', 'town'),
      difference: {
        title: column.hint,
        values: new Map([...column.figures].map(([id, { value }]) => [id, value])),
      },
    });
    const at = header.indexOf(column.hint);
    expect(at).toBeGreaterThan(0);
    for (const row of rows) {
      const value = column.figures.get(String(row[0]))?.value ?? null;
      if (value === null) expect(row[at]).toBeNull();
      else expect(row[at]).toBeCloseTo(value, 4);
    }
  });
});
