import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { enterpriseName, productWords } from '../../../src/panels/parts/enterprise-words.ts';
import { realData } from '../layers/real-explorer.ts';

const { towns } = realData().places;
const table = readFileSync(new URL('../../../indicators/tables/enterprises.csv', import.meta.url), 'utf8');

function enterpriseOf(townId: string) {
  const town = towns.find(({ id }) => id === townId);
  if (town === undefined) throw new Error(`no town ${townId}`);
  return town.enterprise;
}

describe('the words on a city-forming enterprise', () => {
  it('take a Russian name only where the table of enterprises prints it for the town', () => {
    const named = towns.filter(({ enterprise }) => enterprise.nameRu !== null);
    expect(named.length).toBeGreaterThan(10);
    for (const { id, enterprise } of named) {
      const rows = table.split('\n').filter((row) => row.startsWith(`${id},`));
      for (const name of enterprise.nameRu?.split('; ') ?? [])
        expect([name, rows.some((row) => row.includes(name))]).toEqual([name, true]);
    }
  });

  it('are marked where they are in another language than the page', () => {
    const printed = enterpriseOf('arkalyk');
    expect(enterpriseName('ru', printed)).toBe('Тургайское бокситовое рудоуправление');
    expect(enterpriseName('kk', printed)).toEqual({ text: printed.nameRu, lang: 'ru' });
    expect(enterpriseName('en', printed)).toBe(printed.name);
    const english = enterpriseOf('ekibastuz');
    expect(enterpriseName('ru', english)).toEqual({ text: english.name, lang: 'en' });
    expect(enterpriseName('kk', english)).toEqual({ text: english.name, lang: 'en' });
    expect(enterpriseName('ru', enterpriseOf('saran'))).toBeNull();
  });

  it('say what it makes in the language of the page, or in marked English', () => {
    expect(productWords('ru', 'coal; electricity')).toBe('уголь; электроэнергия');
    expect(productWords('kk', 'coal; electricity')).toBe('көмір; электр энергиясы');
    expect(productWords('ru', 'coal; something new')).toEqual({ text: 'coal; something new', lang: 'en' });
    expect(productWords('en', 'coal; something new')).toBe('coal; something new');
  });

  it('know every product of the tables', () => {
    const products = towns.flatMap(({ enterprise }) => enterprise.product ?? []);
    expect(products.filter((product) => typeof productWords('kk', product) !== 'string')).toEqual([]);
  });
});
