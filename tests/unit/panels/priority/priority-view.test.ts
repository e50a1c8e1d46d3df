import { beforeAll, describe, expect, it } from 'vitest';
import { createExplorer } from '../../../../src/explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../../../../src/explorer/engine-at-once.ts';
import { requestAllRankIntervals } from '../../../../src/explorer/explorer-runs.ts';
import type { SentencePart } from '../../../../src/panels/parts/figure-view.ts';
import { type PriorityRow, priorityViewOf } from '../../../../src/panels/priority/priority-view.ts';
import { priorityTable } from '../../../../src/panels/priority/save-priorities.ts';
import {
  type Action,
  changeFilter,
  changePriority,
  switchLayer,
  togglePin,
} from '../../../../src/state/actions.ts';
import { withCondition } from '../../../../src/state/condition.ts';
import { setWeight } from '../../../../src/state/method-actions.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { agrees } from '../../../walk/agree.ts';
import { type Recomputed, recompute } from '../../../walk/recompute.ts';
import { traceFigure } from '../../../walk/trace-figure.ts';
import { realData } from '../../layers/real-explorer.ts';

const data = realData();

function opened(language: 'en' | 'ru' | 'kk' = 'en', ...actions: readonly Action[]) {
  const explorer = createExplorer({
    data,
    state: openingView(language),
    systemTheme: 'light',
    uncertainty: UNCERTAINTY_AT_ONCE,
  });
  for (const action of actions) explorer.dispatch(action);
  requestAllRankIntervals(explorer);
  const view = priorityViewOf(explorer);
  if (view === null) throw new Error('there are scores');
  return { explorer, view, rows: view.groups.flatMap(({ rows }) => rows) };
}

const words = (parts: readonly SentencePart[]) =>
  parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
const rowOf = (rows: readonly PriorityRow[], id: string) => rows.find((row) => row.id === id);

describe('the list of what comes first', () => {
  it('holds every scored town once, the heaviest burden first, and the others by residents', () => {
    const { view, rows } = opened();
    expect(rows.length + view.unplaced.length).toBe(27);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(18);
    const burdens = rows.map(({ burden }) => burden?.value ?? 0);
    expect(burdens).toEqual(burdens.toSorted((a, b) => b - a));
    expect(view.counts.reduce((sum, { count }) => sum + count, 0)).toBe(18);
    const residents = view.unplaced.map(
      ({ id }) => data.places.towns.find((town) => town.id === id)?.residents ?? 0,
    );
    expect(residents).toEqual(residents.toSorted((a, b) => b - a));
    expect(view.unplaced.every(({ ask }) => ask.length > 0)).toBe(true);
  });

  it('gives each line its reason with figures', () => {
    const { rows } = opened();
    expect(words(rowOf(rows, 'zhanaozen')?.reason ?? [])).toBe(
      'risk 5.1 (4.4–5.9) is above 3.5; potential 50.1 (48.7–55.8) is above the median 44.8; 74,357 residents',
    );
    expect(rowOf(rows, 'zhanaozen')?.what).toBe('A, Investment against risk');
    expect(rowOf(rows, 'balkhash')?.what).toBe('between A and B');
  });

  it('says the same as the map: class, letter and colour', () => {
    const { explorer, rows } = opened('en', switchLayer('priority', true, openLayers()));
    const layer = explorer.scene().layers.find(({ id }) => id === 'priority');
    if (layer?.kind !== 'circles') throw new Error('the map shows towns');
    expect(layer.marks).toHaveLength(27);
    for (const mark of layer.marks) {
      const row = rowOf(rows, mark.townId);
      expect(mark.code, mark.townId).toBe(row?.letter ?? '');
      expect(mark.fill, mark.townId).toEqual(
        row === undefined ? { kind: 'hatch' } : { kind: 'colour', colour: row.colour },
      );
    }
    const legend = explorer.scene().legends.find(({ layerId }) => layerId === 'priority');
    expect(legend?.classes.map(({ count }) => count)).toEqual([2, 4, 0, 0, 12, 9]);
  });

  it('follows cuts, method, filter and pins', () => {
    const before = opened();
    const moved = opened('en', changePriority({ riskCut: 4.6 }));
    expect(moved.view.cuts.risk).toBe(4.6);
    expect(moved.view.counts).not.toEqual(before.view.counts);
    const weighed = opened('en', setWeight('economic', 3));
    expect(weighed.view.cuts.potential).not.toBe(before.view.cuts.potential);
    const narrowed = opened(
      'en',
      changeFilter((filter) => withCondition(filter, { kind: 'region', values: ['KZ-35'] })),
    );
    expect(narrowed.rows.length).toBeGreaterThan(2);
    expect(narrowed.rows.every(({ regionId }) => regionId === 'KZ-35')).toBe(true);
    const pinned = opened('en', togglePin('kurchatov'));
    expect(pinned.rows[0]?.id).toBe('kurchatov');
  });

  it('runs region by region with burdens that add up', () => {
    const { view, rows } = opened('en', changePriority({ order: 'region' }));
    const sum = (list: readonly (number | null | undefined)[]) =>
      list.reduce<number>((total, one) => total + (one ?? 0), 0);
    expect(sum(view.groups.map(({ burden }) => burden?.value))).toBeCloseTo(
      sum(rows.map(({ burden }) => burden?.value)),
      6,
    );
    expect(view.groups.length).toBeGreaterThan(5);
  });

  it('lists all 20 regions by risk, without a burden', () => {
    const { rows, view } = opened('en', changePriority({ scope: 'region' }));
    expect(rows).toHaveLength(20);
    expect(view.unplaced).toEqual([]);
    expect(rows.every(({ burden }) => burden === null)).toBe(true);
    const risks = rows.map(({ priority }) => priority.risk.score);
    expect(risks).toEqual(risks.toSorted((a, b) => b - a));
  });

  it.each(['en', 'ru', 'kk'] as const)(
    'is saved with a row a place, its reason and the rule, %s',
    (language) => {
      const { explorer, view } = opened(language);
      const table = priorityTable(explorer, view, 'https://example.org/');
      expect(table.length).toBe(1 + 27 + 2);
      expect(new Set(table.map(({ length }) => length)).size).toBe(1);
      expect(table.at(-1)?.[0]).toBe('# https://example.org/');
      expect(String(table.at(-2)?.[0])).toMatch(/^# .*3[.,]5/);
    },
  );
});

function openLayers() {
  return opened().explorer.catalogue.layers;
}

describe('the figures of the list', () => {
  let from: Recomputed;
  beforeAll(async () => {
    from = await recompute();
  }, 120_000);

  it('are made anew from the tables, each of them', () => {
    const { view } = opened('en', changePriority({ order: 'region' }));
    let traced = 0;
    for (const { rows, burden } of view.groups) {
      const parts = [burden, ...rows.flatMap((row) => [row.burden, ...row.reason])];
      for (const part of parts) {
        if (part === null || typeof part === 'string' || !('figure' in part)) continue;
        const { values } = traceFigure(from, part.figure);
        const isSame = values.some((value) => typeof value === 'number' && agrees(part.text, value));
        expect(isSame, `${part.figure} ${part.text} ${values.join(' ')}`).toBe(true);
        traced += 1;
      }
    }
    expect(traced).toBeGreaterThan(150);
  });
});
