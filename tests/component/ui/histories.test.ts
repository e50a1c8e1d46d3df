import { describe, expect, it, vi } from 'vitest';
import type { Edition } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../../src/data/explorer-data.ts';
import { MonoProfile } from '../../../src/panels/profile/profile.ts';
import '../../../src/panels/profile/profile-rest-template.ts';
import { MonoHistories } from '../../../src/panels/relations/histories.ts';
import { changeRelations, select } from '../../../src/state/actions.ts';
import { fixtureData, fixtureExplorer } from '../../fixtures/explorer.ts';
import { find, seriousFaults, settle, stage, words } from './stage.ts';

/** The fixture with a core index of three years, in the middle one of which a town has no figures. */
function withYears(gapOf = ''): ExplorerData {
  const data = fixtureData();
  const full = data.editions['town-2022'];
  if (full === undefined) throw new Error('no edition');
  const years = [2020, 2021, 2022].map(
    (year): Edition => ({
      ...full,
      id: `town-core-${year}`,
      kind: 'core',
      year,
      label: String(year),
      cells: full.cells.map((row, place) =>
        year === 2021 && full.placeIds[place] === gapOf ? row.map(() => null) : row,
      ),
    }),
  );
  const codebook = data.codebook.map((indicator) => ({ ...indicator, core: true }));
  return { ...data, codebook, loadYears: async () => ({ ok: true, value: years }) };
}

describe('scores and ranks through the years', () => {
  it('of all towns have a drawing each, whose name opens the profile', async () => {
    const explorer = fixtureExplorer('en', {}, withYears());
    explorer.dispatch(changeRelations({ view: 'history' }));
    const panel = await stage(MonoHistories, explorer);
    expect(await seriousFaults(panel)).toEqual([]);
    const drawn = panel.querySelectorAll('[data-history]');
    expect(drawn.length).toBeGreaterThan(10);
    for (const one of drawn) expect(one.querySelectorAll('svg[role="img"]')).toHaveLength(2);
    find(panel, '[data-history="ridder"] .place-link').click();
    await settle(panel);
    expect(explorer.state.selection).toEqual({ kind: 'town', id: 'ridder' });
  });

  it('draw no line through a year without figures', async () => {
    const lines = async (gapOf: string) => {
      const panel = await stage(MonoHistories, fixtureExplorer('en', {}, withYears(gapOf)));
      return find(panel, '[data-history="ridder"] .chart-line').getAttribute('d')?.match(/L/g)?.length ?? 0;
    };
    expect(await lines('')).toBe(2);
    expect(await lines('ridder')).toBe(0);
  });

  it('say why there are none of regions', async () => {
    const explorer = fixtureExplorer('en', {}, withYears());
    explorer.dispatch(changeRelations({ scope: 'region' }));
    const panel = await stage(MonoHistories, explorer);
    expect(panel.querySelector('[data-history]')).toBeNull();
    expect(words(panel)).toContain('The index of regions covers one period only');
  });

  it('name a lost file and come once it is there', async () => {
    let isLost = true;
    const data = withYears();
    const loadYears: ExplorerData['loadYears'] = () =>
      isLost ? Promise.resolve({ ok: false, file: 'years.json', reason: 'no-connection' }) : data.loadYears();
    const explorer = fixtureExplorer('en', {}, { ...data, loadYears });
    explorer.dispatch(select({ kind: 'town', id: 'ridder' }));
    const profile = await stage(MonoProfile, explorer);
    await settle(profile);
    expect(words(find(profile, '[data-history="failed"]'))).toContain('years.json');
    isLost = false;
    find(profile, '[data-history="failed"] button').click();
    await settle(profile);
    find(profile, '[data-history="loading"]').scrollIntoView();
    await vi.waitFor(() => expect(profile.querySelectorAll('[data-history="line"] svg')).toHaveLength(2));
    expect(profile.querySelectorAll('[data-history="line"] tbody tr')).toHaveLength(3);
  });

  it('of a profile are drawn and have their rank intervals computed once a reader has come to them', async () => {
    const explorer = fixtureExplorer('en', {}, withYears());
    const asked = vi.spyOn(explorer, 'requestYearIntervals');
    explorer.dispatch(select({ kind: 'town', id: 'ridder' }));
    const profile = await stage(MonoProfile, explorer);
    await settle(profile);
    const past = find(profile, '[data-history]');
    expect(past.getBoundingClientRect().top).toBeGreaterThan(innerHeight);
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    expect(asked).not.toHaveBeenCalled();
    expect(past.dataset['history']).toBe('loading');
    past.scrollIntoView();
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    expect(new Set(asked.mock.calls.map(([index, { id }]) => `${index} ${id}`)).size).toBe(3);
    expect(profile.querySelectorAll('[data-history="line"] svg')).toHaveLength(2);
  });

  it('of a profile stand on paper, read or not', async () => {
    const explorer = fixtureExplorer('en', {}, withYears());
    explorer.dispatch(select({ kind: 'town', id: 'ridder' }));
    const profile = await stage(MonoProfile, explorer);
    await settle(profile);
    expect(profile.querySelector('[data-history="line"]')).toBeNull();
    dispatchEvent(new Event('beforeprint'));
    await profile.updateComplete;
    expect(profile.querySelectorAll('[data-history="line"] svg')).toHaveLength(2);
  });
});
