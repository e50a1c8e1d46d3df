import { describe, expect, it } from 'vitest';
import { perLanguage } from '../../../geodata/languages.ts';
import type { PageExplorer } from '../../../src/explorer/create-explorer.ts';
import { MonoCoverage } from '../../../src/panels/coverage/coverage.ts';
import { MonoYears } from '../../../src/panels/header/years.ts';
import { MonoLayers } from '../../../src/panels/layers/layers-panel.ts';
import type { MonoMeasureChoice } from '../../../src/panels/layers/measure-choice.ts';
import { openLeft } from '../../../src/panels/parts/left-section.ts';
import { MonoShare } from '../../../src/panels/share/share.ts';
import { embedSnippet } from '../../../src/panels/share/share-template.ts';
import { MonoNotices } from '../../../src/panels/shell/notices.ts';
import { MonoSheetBar } from '../../../src/panels/shell/sheet-bar.ts';
import { MonoSidePanel } from '../../../src/panels/shell/side-panel.ts';
import { MonoRegionTable } from '../../../src/panels/tables/region-table.ts';
import { changeLayer, select } from '../../../src/state/actions.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { find, seriousFaults, settle, stage, words } from './stage.ts';

/** The left panel with its layers. */
async function openLayers(explorer: PageExplorer): Promise<MonoLayers> {
  const panel = await stage(MonoLayers, explorer);
  openLeft(panel, 'layers');
  await settle(panel);
  return panel;
}

describe('panel of layers', () => {
  it('has no serious fault of accessibility with every layer on and its settings open', async () => {
    const explorer = fixtureExplorer();
    const panel = await openLayers(explorer);
    explorer.dispatch((state) => ({
      ...state,
      layers: state.layers.map((layer) => ({ ...layer, on: true })),
    }));
    await settle(panel);
    for (const details of panel.querySelectorAll('details')) details.open = true;
    expect(await seriousFaults(panel)).toEqual([]);
  });

  it('shows class counts that add up to all places', async () => {
    const panel = await openLayers(fixtureExplorer());
    const counts = (layer: string) =>
      [...panel.querySelectorAll(`[data-legend="${layer}"] .legend-count .num`)].map((count) =>
        Number(words(count)),
      );
    expect(counts('towns').reduce((sum, count) => sum + count, 0)).toBe(27);
    expect(counts('regions').reduce((sum, count) => sum + count, 0)).toBe(20);
  });

  it('switches, moves and fades a layer, and puts all back', async () => {
    const explorer = fixtureExplorer();
    const panel = await openLayers(explorer);
    const before = explorer.state.layers;
    find<HTMLInputElement>(panel, '[data-layer="surface"] input[role="switch"]').click();
    find<HTMLButtonElement>(panel, '[data-layer="towns"] .layer-order button:first-child').click();
    const slider = find<HTMLInputElement>(panel, '[data-layer="regions"] input[type="range"]');
    slider.value = '0.5';
    slider.dispatchEvent(new Event('input'));
    await settle(panel);
    const of = (id: string) => explorer.state.layers.find((layer) => layer.id === id);
    expect(of('surface')?.on).toBe(true);
    expect(of('regions')?.opacity).toBe(0.5);
    // What a panel of experts said is not loaded, so its layer on top is not listed.
    const listed = explorer.state.layers.filter(({ id }) => id !== 'experts');
    expect(listed.at(-1)?.id).toBe('towns');
    find<HTMLButtonElement>(panel, '.layers-foot button').click();
    expect(explorer.state.layers).toEqual(before);
  });

  it('offers own breaks that start from those in the legend', async () => {
    const explorer = fixtureExplorer();
    const panel = await openLayers(explorer);
    const select = find<HTMLSelectElement>(panel, '[data-layer="towns"] select[id$="-classes"]');
    select.value = 'manual';
    select.dispatchEvent(new Event('change'));
    await settle(panel);
    const breaks = explorer.state.layers.find(({ id }) => id === 'towns')?.breaks ?? [];
    expect(breaks.length).toBeGreaterThan(0);
    expect([...breaks]).toEqual([...breaks].sort((a, b) => a - b));
    const first = find<HTMLInputElement>(panel, '[data-layer="towns"] .breaks input');
    first.value = '1';
    first.dispatchEvent(new Event('change'));
    expect(explorer.state.layers.find(({ id }) => id === 'towns')?.breaks[0]).toBe(1);
  });
});

describe('what a layer shows', () => {
  it('is found by a word of its name, its group or of the line that says what it is', async () => {
    const explorer = fixtureExplorer();
    const panel = await openLayers(explorer);
    const choice = find<MonoMeasureChoice>(panel, '[data-layer="towns"] mono-measure-choice');
    find<HTMLDetailsElement>(choice, 'details').open = true;
    await choice.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await choice.updateComplete;
    const ids = () =>
      [...choice.querySelectorAll('[data-measure]')].map((one) => one.getAttribute('data-measure'));
    expect(ids().length).toBeGreaterThan(60);
    for (const one of choice.querySelectorAll('[data-measure]:not([data-measure^="indicator:"]) small'))
      expect(words(one).length).toBeGreaterThan(8);
    const search = find<HTMLInputElement>(choice, 'input[type="search"]');
    search.value = 'economic fixture';
    search.dispatchEvent(new Event('input'));
    await choice.updateComplete;
    expect(ids()).toContain('indicator:town-economic-1');
    expect(ids()).not.toContain('potential');
    expect(await seriousFaults(panel)).toEqual([]);
    find(choice, '[data-measure="indicator:town-economic-1"]').click();
    await settle(panel);
    expect(explorer.state.layers.find(({ id }) => id === 'towns')?.measure).toBe('indicator:town-economic-1');
    expect(find<HTMLDetailsElement>(choice, 'details').open).toBe(false);
  });
});

describe('side panel', () => {
  it('has no serious fault of accessibility in any tab', async () => {
    const explorer = fixtureExplorer('ru');
    const panel = await stage(MonoSidePanel, explorer);
    const shown = () =>
      [...panel.querySelectorAll<HTMLElement>('[data-side-tab]')].map(({ dataset }) => dataset['sideTab']);
    expect(shown()).toEqual(['towns', 'regions', 'relations']);
    explorer.dispatch(select({ kind: 'town', id: 'ridder' }));
    for (const layer of ['coverage', 'priority']) explorer.dispatch(changeLayer(layer, { on: true }));
    await settle(panel);
    expect(shown()).toEqual(['towns', 'regions', 'relations', 'priority', 'coverage', 'profile']);
    for (const tab of ['towns', 'regions', 'profile', 'relations', 'priority', 'coverage']) {
      find(panel, `[data-side-tab="${tab}"]`).click();
      await settle(panel);
      if (tab === 'relations') await expect.poll(() => panel.querySelector('[data-point]')).not.toBeNull();
      expect(find(panel, '[role="tabpanel"]').dataset['panel']).toBe(tab);
      expect(await seriousFaults(panel)).toEqual([]);
    }
  });

  it('moves between tabs by arrow keys, with one stop for the Tab key', async () => {
    const panel = await stage(MonoSidePanel, fixtureExplorer());
    const tab = find(panel, '[data-side-tab="towns"]');
    tab.focus();
    tab.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await settle(panel);
    expect(find(panel, '[data-side-tab="regions"]').getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(find(panel, '[data-side-tab="regions"]'));
    expect(panel.querySelectorAll('[role="tab"][tabindex="0"]')).toHaveLength(1);
  });

  it('takes the focus from a row to the profile and back', async () => {
    const explorer = fixtureExplorer();
    const panel = await stage(MonoSidePanel, explorer);
    find(panel, '[data-row="ridder"] .row-button').focus();
    find(panel, '[data-row="ridder"] .row-button').click();
    await settle(panel);
    expect(words(document.activeElement ?? panel)).toBe('Ridder');
    // Its code comes with the first profile.
    await expect.poll(() => panel.querySelector('.profile-head .icon-button')).not.toBeNull();
    find(panel, '.profile-head .icon-button').focus();
    find(panel, '.profile-head .icon-button').click();
    await settle(panel);
    expect(document.activeElement).toBe(find(panel, '[data-row="ridder"] .row-button'));
  });
});

describe('table by region', () => {
  it('adds the residents of monotowns up over the risk classes', async () => {
    const table = await stage(MonoRegionTable, fixtureExplorer());
    expect(await seriousFaults(table)).toEqual([]);
    const number = (element: Element) => Number(words(element).replaceAll(',', ''));
    const rows = [...table.querySelectorAll('tbody tr')].filter(
      (row) => row.querySelector('.exposed-total') !== null,
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const parts = [...row.querySelectorAll('.exposed-list .num')].map(number);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(number(find(row, '.exposed-total .num')));
    }
  });
});

describe('coverage report', () => {
  it('tells the five states of a figure apart', async () => {
    const report = await stage(MonoCoverage, fixtureExplorer());
    await settle(report);
    expect(await seriousFaults(report)).toEqual([]);
    for (const mark of ['mark-A', 'mark-C', 'mark-old', 'mark-na', 'mark-none']) {
      expect(report.querySelector(`.${mark}`), mark).not.toBeNull();
    }
  });
});

describe('notices', () => {
  it('says each once in a polite live region and goes when closed', async () => {
    const explorer = fixtureExplorer();
    const notices = await stage(MonoNotices, explorer);
    const text = perLanguage(() => 'Something was left out.');
    explorer.notify({ id: 'x', severity: 'warning', text, about: 'layers' });
    explorer.notify({ id: 'x', severity: 'warning', text, about: 'layers' });
    await settle(notices);
    expect(notices.querySelectorAll('[data-notice]')).toHaveLength(1);
    expect(find(notices, '[aria-live="polite"]').textContent).toContain('Something was left out.');
    expect(await seriousFaults(notices)).toEqual([]);
    find(notices, 'button').click();
    await settle(notices);
    expect(notices.querySelectorAll('[data-notice]')).toHaveLength(0);
  });
});

describe('years', () => {
  it('has a slider only where an edition has several years, and says why regions do not follow', async () => {
    const explorer = fixtureExplorer();
    const years = await stage(MonoYears, explorer);
    expect(years.querySelector('input[type="range"]')).toBeNull();
    const select = find<HTMLSelectElement>(years, 'select');
    select.value = 'core';
    select.dispatchEvent(new Event('change'));
    await settle(years);
    expect(explorer.state).toMatchObject({ edition: 'core', year: 2022 });
    expect(find<HTMLInputElement>(years, 'input[type="range"]').min).toBe('2021');
    expect(words(years)).toContain('The index of regions covers one period only (2020–2022)');
    expect(await seriousFaults(years)).toEqual([]);
  });
});

describe('share dialog', () => {
  it('opens on request, names the address and runs a download', async () => {
    const explorer = fixtureExplorer();
    const share = await stage(MonoShare, explorer);
    const ran: string[] = [];
    share.exporters = [{ id: 'csv', label: () => 'Table', run: async () => void ran.push('csv') }];
    share.dispatchEvent(new CustomEvent('mono-share', { bubbles: true }));
    await settle(share);
    expect(find<HTMLDialogElement>(share, 'dialog').open).toBe(true);
    expect(await seriousFaults(share)).toEqual([]);
    find(share, '.download-row button').click();
    await settle(share);
    expect(ran).toEqual(['csv']);
    find(share, '.dialog-head button').click();
    await settle(share);
    expect(share.querySelector('dialog')).toBeNull();
  });

  it('writes a frame that no title can break out of', () => {
    expect(embedSnippet('https://example.org/?a=1&b=2', 'A "title" <b>')).toBe(
      '<iframe src="https://example.org/?a=1&amp;b=2" title="A &quot;title&quot; &lt;b>" width="600" height="560" loading="lazy" style="border:0;width:100%;aspect-ratio:4/3;height:auto;min-height:420px"></iframe>',
    );
  });
});

describe('sheet of the phone', () => {
  it('has three stops that arrow keys reach and tabs that follow the state', async () => {
    const explorer = fixtureExplorer();
    const bar = await stage(MonoSheetBar, explorer);
    expect(await seriousFaults(bar)).toEqual([]);
    expect(find(bar, '[role="slider"]').getAttribute('aria-valuemax')).toBe('2');
    find(bar, '[data-sheet-tab="profile"]').click();
    expect(explorer.state.panel).toBe('profile');
  });
});
