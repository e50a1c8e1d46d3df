import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { MonoTownTable } from '../../../src/panels/tables/town-table.ts';
import { changeFilter, changeLayer } from '../../../src/state/actions.ts';
import { toggleNeed } from '../../../src/state/condition.ts';
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

  it('lists all 27 towns, ranked ones first and in order', async () => {
    const table = await stage(MonoTownTable, fixtureExplorer());
    expect(names(table)).toHaveLength(27);
    expect(ranks(table)).toEqual(ranks(table).map((_, place) => String(place + 1)));
    expect(words(find(table, 'thead .col-rank'))).toContain('Rank');
  });

  it('says of towns without a rank what is missing', async () => {
    const table = await stage(MonoTownTable, fixtureExplorer());
    const missing = [...table.querySelectorAll('.unranked .row-missing')].map((text) => words(text));
    expect(missing).toHaveLength(7);
    expect(missing[0]).toBe('Not scored on town-level data: economic, entrepreneurial, social and 6 more');
  });

  it('sorts by a column at a click, the other way at the second, and says so', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    const head = () => find(table, 'thead .col-population');
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

  it('filters by several conditions at once, counts, and clears', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    find<HTMLInputElement>(table, '[data-filter="branch"] input[value="metallurgy"]').click();
    await settle(table);
    const all = names(table).length;
    expect(words(find(table, '.table-bar p'))).toBe(`${all} of 27 towns`);
    expect(all).toBe(9);
    find<HTMLInputElement>(table, '[data-filter="status"] input[value="scored"]').click();
    await settle(table);
    expect(names(table).length).toBeLessThan(all);
    expect(explorer.state.filter.at(-1)).toEqual({ kind: 'status', values: ['scored'] });
    find(table, '[data-active="branch"] button').click();
    await settle(table);
    expect(explorer.state.filter).toHaveLength(1);
    find(table, '.chips li:last-child button').click();
    await settle(table);
    expect(names(table)).toHaveLength(27);
  });

  it('shows one group of choices at a time, and the table stays in sight', async () => {
    const table = await stage(MonoTownTable, fixtureExplorer());
    find<HTMLDetailsElement>(table, '.filter-panel').open = true;
    const shown = () =>
      [...table.querySelectorAll<HTMLElement>('[data-filter]')].filter((group) => group.checkVisibility());
    expect(shown().map((group) => group.dataset['filter'])).toEqual(['needs']);
    find(table, '[data-filter-tab="enterprise"]').click();
    await settle(table);
    expect(shown().map((group) => group.dataset['filter'])).toEqual(['enterprise']);
  });

  it('says of which towns it is not known whether they meet a need', async () => {
    const table = await stage(MonoTownTable, fixtureExplorer());
    const gas = find(table, '[data-filter="needs"] .chip:has(input[value="gas"])');
    expect(words(gas)).toContain('?25');
    find(gas, 'input').click();
    await settle(table);
    expect(words(find(table, '.table-bar p'))).toBe('1 of 27 towns');
    expect(names(find(table, '.ranked-rows'))).toEqual(['Ridder']);
    expect(words(find(table, '.unknown-rows .group-row'))).toContain('Not known: 25 towns');
    expect(words(find(table, '.unknown-rows [data-note="aksu"]'))).toContain('Not known: piped gas');
    expect(table.querySelector('[data-row="altai"]')).toBeNull();
  });

  it('puts pinned towns first, also where the filter leaves them out, and takes the pin back', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    find(table, '[data-pin="altai"]').click();
    explorer.dispatch(changeFilter((filter) => toggleNeed(filter, 'gas', null)));
    await settle(table);
    expect(explorer.state.pins).toEqual(['altai']);
    expect(explorer.state.selection).toBeNull();
    expect(names(find(table, 'tbody'))).toEqual(['Altai']);
    expect(words(find(table, '[data-note="altai"]'))).toContain('outside the filter');
    find(table, '[data-pin="altai"]').click();
    await settle(table);
    expect(explorer.state.pins).toEqual([]);
  });

  it('follows the measure of the map: its ranks, worst first by risk, its value and colour', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    explorer.dispatch(changeLayer('towns', { measure: 'risk' }));
    await settle(table);
    const first = names(find(table, '.ranked-rows'))[0];
    const risk = explorer.scores('risk', 'town');
    const worst = explorer.data.places.towns.find(({ id }) => id === risk?.ranked[0]);
    expect(first).toBe(worst?.names.en);
    expect(words(find(table, '.rank-key'))).toContain('Risk');
    expect(find(table, '.ranked-rows .tinted').matches('td:nth-child(4)')).toBe(true);
    explorer.dispatch(changeLayer('towns', { measure: 'social' }));
    await settle(table);
    expect(words(find(table, 'thead .col-measure'))).toContain('Social');
    expect(ranks(table)[0]).toBe('1');
  });

  it('links every name to the page of its town; a plain click opens the profile here', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    table.settings = { ...table.settings, placeHref: (_, { id }) => `town/${id}/` };
    await settle(table);
    const link = find<HTMLAnchorElement>(table, '[data-row="ridder"] a');
    expect(link.getAttribute('href')).toBe('town/ridder/');
    const away = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    link.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link.dispatchEvent(away);
    expect(explorer.state.selection).toBeNull();
    link.click();
    expect(explorer.state.selection).toEqual({ kind: 'town', id: 'ridder' });
  });

  it('offers to clear the filters where no town is left', async () => {
    const explorer = fixtureExplorer();
    const table = await stage(MonoTownTable, explorer);
    explorer.dispatch((state) => ({
      ...state,
      filter: [{ kind: 'need', need: 'residents', limit: 9_000_000 }],
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
