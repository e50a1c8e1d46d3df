import { describe, expect, it } from 'vitest';
import { createExplorer, type PageExplorer } from '../../../src/explorer/create-explorer.ts';
import { workerUncertainty } from '../../../src/explorer/run-engine.ts';
import { MonoDrivers } from '../../../src/panels/coverage/drivers.ts';
import { MonoProfile } from '../../../src/panels/profile/profile.ts';
import '../../../src/panels/profile/profile-rest-template.ts';
import { MonoTownTable } from '../../../src/panels/tables/town-table.ts';
import { select } from '../../../src/state/actions.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { find, seriousFaults, settle, stage, words } from './stage.ts';

/** The fixture's explorer with the real worker. */
function withWorker(): PageExplorer {
  const { data, state } = fixtureExplorer();
  const engine = workerUncertainty(
    () =>
      new Worker(new URL('../../../src/workers/uncertainty-worker.ts', import.meta.url), { type: 'module' }),
  );
  return createExplorer({
    data,
    state,
    systemTheme: 'light',
    uncertainty: { engine, atOnce: false },
  });
}

const until = (isTrue: () => boolean) => expect.poll(isTrue).toBe(true);

describe('rank intervals on screen', () => {
  it('stand under every rank of the table, in space that was kept for them', async () => {
    const explorer = withWorker();
    const table = await stage(MonoTownTable, explorer);
    const height = (): number => find(table, 'tbody').getBoundingClientRect().height;
    const ranked = explorer.scores('potential', 'town')?.ranked.length;
    expect(table.querySelectorAll('[data-interval="running"]')).toHaveLength(ranked ?? 0);
    const before = height();
    await until(() => table.querySelectorAll('[data-interval="ready"]').length === ranked);
    expect(height()).toBe(before);
    const result = explorer.rankIntervals('potential', 'town')?.result;
    for (const [placeId, { rankLow, rankHigh, topShare }] of Object.entries(result?.intervals ?? {})) {
      const row = find(table, `[data-row="${placeId}"]`);
      const shown = words(find(row, '[data-figure^="interval|"]'));
      expect(shown).toBe(rankLow === rankHigh ? String(rankLow) : `${rankLow}–${rankHigh}`);
      expect(row.querySelector('[data-robust="top"]') !== null).toBe((topShare ?? 0) >= 0.95);
    }
    expect(await seriousFaults(table)).toEqual([]);
  });

  it('are in the sentences of a profile, with the places that cannot be told apart', async () => {
    const explorer = withWorker();
    const [first = ''] = explorer.scores('potential', 'town')?.ranked ?? [];
    explorer.dispatch(select({ kind: 'town', id: first }));
    const profile = await stage(MonoProfile, explorer);
    await until(() => !words(find(profile, '.lead')).includes('…'));
    await settle(profile);
    const interval = explorer.rankIntervals('potential', 'town')?.result?.intervals[first];
    const { rankLow, rankHigh } = interval ?? { rankLow: 0, rankHigh: 0 };
    expect(words(find(profile, '.lead'))).toContain(
      rankLow === rankHigh
        ? `; nearly always rank ${rankLow} under other reasonable methods`
        : `; rank ${rankLow} to ${rankHigh} under other reasonable methods`,
    );
    const indistinguishable = explorer
      .rankIntervals('potential', 'town')
      ?.result?.indistinguishable.filter((pair) => pair.includes(first));
    for (const pair of indistinguishable ?? []) {
      const other = pair.find((id) => id !== first);
      const name = explorer.data.places.towns.find(({ id }) => id === other)?.names.en ?? '?';
      expect(words(find(profile, '[data-indistinguishable]'))).toContain(name);
    }
  });

  it('what drives the ranks is computed on demand for towns and regions', async () => {
    const explorer = withWorker();
    const drivers = await stage(MonoDrivers, explorer);
    expect(drivers.querySelectorAll('table')).toHaveLength(0);
    find(drivers, '[data-drivers-run]').click();
    await until(() => drivers.querySelectorAll('[data-drivers] tbody').length === 4);
    const rows = drivers.querySelectorAll('[data-drivers="town-potential"] [data-factor]');
    expect(rows.length).toBe(explorer.drivers('potential', 'town')?.result?.factors.length);
    expect(await seriousFaults(drivers)).toEqual([]);
  });
});
