import { describe, expect, it } from 'vitest';
import placesJson from '../../../geodata/derived/places.json' with { type: 'json' };
import { LANGUAGES } from '../../../geodata/languages.ts';
import type { Places } from '../../../geodata/types.ts';
import { foldName } from '../../../src/lib/fold-name.ts';
import { MonoHeader } from '../../../src/panels/header/header.ts';
import { MonoSearch } from '../../../src/panels/header/search.ts';
import { searchMeasures } from '../../../src/panels/header/search-measures.ts';
import { searchPlaces } from '../../../src/panels/header/search-places.ts';
import { fixtureExplorer } from '../../fixtures/explorer.ts';
import { find, seriousFaults, settle, stage, words } from './stage.ts';

const PLACES = placesJson as unknown as Places;

describe('header', () => {
  it('has no serious fault of accessibility in any language', async () => {
    for (const language of LANGUAGES) {
      const header = await stage(MonoHeader, fixtureExplorer(language));
      await settle(header);
      expect(await seriousFaults(header)).toEqual([]);
    }
  });

  it('switches language and theme through the state', async () => {
    const explorer = fixtureExplorer('en');
    const header = await stage(MonoHeader, explorer);
    find(header, '.languages a[lang="kk"]').click();
    await settle(header);
    expect(explorer.state.language).toBe('kk');
    expect(words(find(header, 'h1'))).toBe('Қазақстанның моноқалалары');
    find(header, '.theme-button').click();
    await settle(header);
    find(header, '.theme-button').click();
    expect(explorer.state.theme).toBe('dark');
  });
});

describe('search', () => {
  it.each([
    ['Жезказган', 'zhezkazgan'],
    ['zhezqazgan', 'zhezkazgan'],
    ['жезқазған', 'zhezkazgan'],
    ['Leninogorsk', 'ridder'],
    ['Екібастұз', 'ekibastuz'],
    ['ekibastus', 'ekibastuz'],
    ['KZ-62', 'KZ-62'],
    ['Улытау', 'KZ-62'],
    ['Balqash', 'balkhash'],
  ])('finds %s', (query, id) => {
    expect(searchPlaces(PLACES, query, 'en').map(({ place }) => place.id)).toContain(id);
  });

  it('finds nothing for a name that is none, and each place once', () => {
    expect(searchPlaces(PLACES, 'xqzw', 'ru')).toEqual([]);
    const ids = searchPlaces(PLACES, 'zhez', 'ru').map(({ place }) => place.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('folds the three languages to one form', () => {
    expect(foldName('Қарағанды')).toBe(foldName('Karagandy'));
    expect(foldName('Жаңаөзен')).toBe(foldName('Zhanaozen'));
  });

  it('is a combobox: arrows choose, Enter opens, Escape empties', async () => {
    const explorer = fixtureExplorer();
    const search = await stage(MonoSearch, explorer);
    const box = find<HTMLInputElement>(search, '[role="combobox"]');
    const press = async (key: string) => {
      box.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await settle(search);
    };
    box.value = 'ridd';
    box.dispatchEvent(new Event('input'));
    await settle(search);
    expect(box.getAttribute('aria-expanded')).toBe('true');
    expect(await seriousFaults(search)).toEqual([]);
    await press('ArrowDown');
    const active = box.getAttribute('aria-activedescendant') ?? '';
    expect(words(find(search, `#${active}`))).toContain('Ridder');
    await press('Enter');
    expect(explorer.state.selection).toEqual({ kind: 'town', id: 'ridder' });
    box.value = 'aksai';
    box.dispatchEvent(new Event('input'));
    await settle(search);
    await press('Escape');
    expect(box.value).toBe('');
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('finds measures below the places, and shows one on the map of towns', async () => {
    const explorer = fixtureExplorer();
    const search = await stage(MonoSearch, explorer);
    const box = find<HTMLInputElement>(search, '[role="combobox"]');
    box.value = 'demogr';
    box.dispatchEvent(new Event('input'));
    await settle(search);
    expect(words(find(search, '[role="option"]'))).toContain('Demographic');
    find(search, '[role="option"]').dispatchEvent(new PointerEvent('pointerdown', { cancelable: true }));
    const towns = explorer.state.layers.find(({ id }) => id === 'towns');
    expect(towns).toMatchObject({ on: true, measure: 'demographic' });
    expect(searchMeasures(explorer.data, 'de', 'en', 8)).toEqual([]);
  });
});
