import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import type { PageExplorer } from '../../../src/explorer/create-explorer.ts';
import { MonoLayers } from '../../../src/panels/layers/layers-panel.ts';
import type { ExplorerElement } from '../../../src/panels/parts/explorer-element.ts';
import { openLeft } from '../../../src/panels/parts/left-section.ts';
import { MonoRegionTable } from '../../../src/panels/tables/region-table.ts';
import { MonoTownTable } from '../../../src/panels/tables/town-table.ts';
import { changeTable, setBaseline } from '../../../src/state/actions.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { find, seriousFaults, settle, stage, words } from './stage.ts';

const KIND = '[data-compare="towns"] select[id$="-against"]';
const SIDE = '[data-compare="towns"] select[id$="-side"]';

/** The panel with the section that compares. */
async function openCompare(explorer: PageExplorer): Promise<MonoLayers> {
  const panel = await stage(MonoLayers, explorer);
  await show(panel, 'compare');
  return panel;
}

async function show(panel: MonoLayers, section: 'layers' | 'compare'): Promise<void> {
  openLeft(panel, section);
  await settle(panel);
}

async function choose(panel: ExplorerElement, selector: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(panel, selector);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settle(panel);
}

const legendOf = (explorer: PageExplorer) =>
  explorer.scene().legends.find(({ layerId }) => layerId === 'towns');
const titleOf = (explorer: PageExplorer) => legendOf(explorer)?.title;

describe('comparison in the panel of layers', () => {
  it('shows a difference by method or measure, and the measure again', async () => {
    const explorer = fixtureExplorer();
    const panel = await openCompare(explorer);
    expect(panel.querySelector(SIDE)).toBeNull();
    await choose(panel, KIND, 'method');
    expect(titleOf(explorer)).toBe('Towns: Potential: default settings minus Investor settings');
    await choose(panel, SIDE, 'p:policymaker');
    expect(titleOf(explorer)).toBe('Towns: Potential: default settings minus Policymaker settings');
    await choose(panel, KIND, 'measure');
    expect(titleOf(explorer)).toBe('Towns: Potential minus Risk');
    const counts = legendOf(explorer)?.classes.map(({ count }) => count) ?? [];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(27);
    await choose(panel, KIND, '');
    expect(titleOf(explorer)).toBe('Towns: potential');
    expect(panel.querySelector(SIDE)).toBeNull();
  });

  it('does not offer years that cannot be compared, and says why', async () => {
    const panel = await openCompare(fixtureExplorer());
    const year = find<HTMLOptionElement>(panel, `${KIND} option[value="year"]`);
    expect(year.disabled).toBe(true);
    expect(words(find(panel, '[data-compare="towns"] .hint'))).toContain('never subtracted');
    expect(words(find(panel, '[data-compare="regions"] .hint'))).toContain('one year only');
  });

  it('offers the other core years in a core year', async () => {
    const explorer = fixtureExplorer('en', { edition: 'core', year: 2022 });
    const panel = await openCompare(explorer);
    await choose(panel, KIND, 'year');
    const options = [...find(panel, SIDE).querySelectorAll('option')].map(({ value }) => value);
    expect(options).toEqual(['y:core-2021']);
  });

  it('offers classes that fit differences, with breaks of one’s own from both sides', async () => {
    const explorer = fixtureExplorer();
    const panel = await openCompare(explorer);
    await choose(panel, KIND, 'measure');
    await show(panel, 'layers');
    const classes = '[data-layer="towns"] select[id$="-classes"]';
    const values = [...find(panel, classes).querySelectorAll('option')].map(({ value }) => value);
    expect(values).toEqual(['fixed', 'quantile', 'equal', 'pretty', 'manual']);
    await choose(panel, classes, 'manual');
    const breaks = explorer.state.layers.find(({ id }) => id === 'towns')?.breaks ?? [];
    expect([...breaks].reverse().map((cut) => -cut)).toEqual(breaks);
    await show(panel, 'compare');
    await choose(panel, KIND, '');
    const layer = explorer.state.layers.find(({ id }) => id === 'towns');
    expect([layer?.classes, layer?.breaks]).toEqual(['fixed', []]);
  });

  it('has no serious fault of accessibility in any language', async () => {
    for (const language of LANGUAGES) {
      const explorer = fixtureExplorer(language);
      explorer.dispatch(setBaseline('towns', { kind: 'measure', measure: 'risk' }));
      const panel = await openCompare(explorer);
      for (const details of panel.querySelectorAll('details')) details.open = true;
      expect(await seriousFaults(panel)).toEqual([]);
    }
  });
});

describe('column of differences', () => {
  const headOf = (table: ParentNode) => words(find(table, 'thead th:nth-child(5) button > span'));

  it('stands in the table of towns while the map shows one, and can be sorted by', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    expect(headOf(table)).not.toBe('Difference');
    explorer.dispatch(setBaseline('towns', { kind: 'measure', measure: 'risk' }));
    await settle(table);
    expect(headOf(table)).toBe('Difference');
    find(table, 'thead th:nth-child(5) button').click();
    await settle(table);
    const shown = [...table.querySelectorAll('tbody:not(.unranked) td:nth-child(5)')].map((cell) =>
      Number(words(cell).replace('−', '-').replace('+', '')),
    );
    expect(shown.length).toBeGreaterThan(10);
    expect(shown).toEqual([...shown].sort((a, b) => b - a));
    expect(find(table, 'tbody td:nth-child(5) .num').dataset['figure']).toMatch(/^difference\|ranks\|score~/);
    expect(await seriousFaults(table)).toEqual([]);
  });

  it('stands in the table of regions', async () => {
    const explorer = fixtureExplorer('ru');
    explorer.dispatch(setBaseline('regions', { kind: 'method', preset: 'publication' }));
    explorer.dispatch(changeTable({ sortBy: 'difference', descending: false }));
    const table = await stage(MonoRegionTable, explorer);
    expect(headOf(table)).toBe('Разница');
    expect(await seriousFaults(table)).toEqual([]);
  });
});
