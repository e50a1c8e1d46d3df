import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { MonoTownTable } from '../../../src/panels/tables/town-table.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { find, seriousFaults, settle, stage, words } from './stage.ts';

const names = (root: ParentNode) => [...root.querySelectorAll('.row-button')].map((row) => words(row));
const ranks = (root: ParentNode) =>
  [...root.querySelectorAll('tbody:not(.unranked) .rank')].map((rank) => words(rank));

describe('ranked table of towns', () => {
  it('has no serious fault of accessibility in any language, theme or width', async () => {
    for (const language of LANGUAGES) {
      const table = await stage(MonoTownTable, fixtureExplorer(language));
      table.wide = language === 'kk';
      for (const details of table.querySelectorAll('details')) details.open = true;
      await settle(table);
      for (const theme of ['light', 'dark']) {
        document.documentElement.dataset['theme'] = theme;
        document.body.style.colorScheme = theme;
        expect(await seriousFaults(table)).toEqual([]);
      }
    }
  });

  it('lists all 27 towns, ranked ones first and in order, with the dimensions beside each rank', async () => {
    const table = await stage(MonoTownTable, fixtureExplorer());
    expect(names(table)).toHaveLength(27);
    expect(ranks(table)).toEqual(ranks(table).map((_, place) => String(place + 1)));
    expect(words(find(table, '.rank-of .vh'))).toBe('9 of 9 dimensions');
  });

  it('says of towns without a rank what is missing', async () => {
    const table = await stage(MonoTownTable, fixtureExplorer());
    const missing = [...table.querySelectorAll('.unranked .row-missing')].map((text) => words(text));
    expect(missing).toHaveLength(7);
    expect(missing[0]).toBe('Missing: economic, entrepreneurial, social, demographic, and 5 more');
  });

  it('sorts by a column at a click, the other way at the second, and says so', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    const head = () => find(table, 'thead th:nth-child(6)');
    find(head(), 'button').click();
    await settle(table);
    expect(head().getAttribute('aria-sort')).toBe('descending');
    expect(names(find(table, 'tbody')).length).toBeGreaterThan(10);
    const numbers = () =>
      [...table.querySelectorAll('tbody:not(.unranked) td:last-child')].map((cell) =>
        Number(words(cell).replaceAll(',', '')),
      );
    expect(numbers()).toEqual([...numbers()].sort((a, b) => b - a));
    find(head(), 'button').click();
    await settle(table);
    expect(head().getAttribute('aria-sort')).toBe('ascending');
    expect(numbers()).toEqual([...numbers()].sort((a, b) => a - b));
  });

  it('filters by several keys at once, counts, and clears', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    find<HTMLInputElement>(table, '[data-filter="branches"] input[value="metallurgy"]').click();
    await settle(table);
    const all = names(table).length;
    expect(words(find(table, '.table-bar p'))).toBe(`${all} of 27 towns`);
    expect(all).toBe(9);
    find<HTMLInputElement>(table, '[data-filter="statuses"] input[value="scored"]').click();
    await settle(table);
    expect(names(table).length).toBeLessThan(all);
    expect(explorer.state.table.filter.statuses).toEqual(['scored']);
    find(table, '.chips li:last-child button').click();
    await settle(table);
    expect(names(table)).toHaveLength(27);
  });

  it('offers to clear the filters where no town is left', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    explorer.dispatch((state) => ({
      ...state,
      table: { ...state.table, filter: { ...state.table.filter, minPotential: 100 } },
    }));
    await settle(table);
    expect(words(find(table, '.empty p'))).toBe('No town meets all filters.');
    find(table, '.empty button').click();
    await settle(table);
    expect(names(table)).toHaveLength(27);
  });

  it('selects by keyboard or click and highlights the row under the pointer', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    const row = find(table, '[data-row="ridder"]');
    row.dispatchEvent(new PointerEvent('pointerenter'));
    expect(explorer.highlight).toEqual({ kind: 'town', id: 'ridder' });
    find(row, 'button').focus();
    find(row, 'button').click();
    await settle(table);
    expect(explorer.state.selection).toEqual({ kind: 'town', id: 'ridder' });
    expect(find(table, '[data-row="ridder"] button').getAttribute('aria-pressed')).toBe('true');
  });

  it('gives every number in the rows an address', async () => {
    const table = await stage(MonoTownTable, fixtureExplorer());
    const bare = [...table.querySelectorAll('tbody .num')].filter(
      (number) => !number.hasAttribute('data-figure') && words(number) !== '–',
    );
    expect(bare.map((number) => words(number))).toEqual([]);
  });

  it('keeps the last rows, dimmed, while another year loads', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    const before = names(table);
    explorer.dispatch((state) => ({ ...state, edition: 'core', year: 2021 }));
    await settle(table);
    expect(names(table)).toEqual(before);
    expect(find(table, '.table-scroll').getAttribute('aria-busy')).toBe('true');
  });
});
