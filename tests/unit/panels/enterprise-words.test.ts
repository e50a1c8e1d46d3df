import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cell, readCsv } from '../../../indicators/figures/read-csv.ts';
import { printedName, productWords } from '../../../src/panels/parts/enterprise-words.ts';
import { realData } from '../layers/real-explorer.ts';

const { towns } = realData().places;
const rowsOf = (name: string) =>
  readCsv(name, readFileSync(new URL(`../../../indicators/tables/${name}`, import.meta.url), 'utf8')).rows;
const enterprises = rowsOf('enterprises.csv');
const toBeRead = rowsOf('to-be-read.csv').filter((row) => cell(row, 'table') === 'towns');

function enterpriseOf(townId: string) {
  const town = towns.find(({ id }) => id === townId);
  if (town === undefined) throw new Error(`no town ${townId}`);
  return town.enterprise;
}

describe('the words on a city-forming enterprise', () => {
  it('take a Russian name only where the table of enterprises prints it for the town, or a native is to read it', () => {
    const named = towns.filter(({ enterprise }) => enterprise.names?.ru !== undefined);
    expect(named.length).toBeGreaterThan(10);
    for (const { id, enterprise } of named) {
      const whole = enterprise.names?.ru ?? '';
      const printed = enterprises.filter((row) => cell(row, 'town_id') === id);
      const isListed = toBeRead.some((row) => cell(row, 'row') === id && cell(row, 'text') === whole);
      for (const name of whole.split('; ')) {
        const isPrinted = printed.some((row) => cell(row, 'enterprise_ru').includes(name));
        expect([name, isPrinted || isListed]).toEqual([name, true]);
      }
    }
  });

  it('are marked where they are in another language than the page', () => {
    const { names } = enterpriseOf('arkalyk');
    expect(printedName('ru', names)).toBe('Тургайское бокситовое рудоуправление');
    expect(printedName('kk', names)).toEqual({ text: names?.ru, lang: 'ru' });
    expect(printedName('en', names)).toBe(names?.en);
    expect(printedName('kk', enterpriseOf('aksai').names)).toBe('Қарашығанақ кен орны');
    expect(printedName('ru', { en: 'Qarmet' })).toEqual({ text: 'Qarmet', lang: 'en' });
    expect(printedName('ru', enterpriseOf('serebryansk').names)).toBeNull();
  });

  it('say what it makes in the language of the page, or in marked English', () => {
    expect(productWords('ru', 'coal; electricity')).toBe('уголь; электроэнергия');
    expect(productWords('kk', 'coal; electricity')).toBe('көмір; электр энергиясы');
    expect(productWords('ru', 'coal; something new')).toEqual({ text: 'coal; something new', lang: 'en' });
    expect(productWords('en', 'coal; something new')).toBe('coal; something new');
  });

  it('know every product of the tables', () => {
    const products = [
      ...towns.flatMap(({ enterprise }) => enterprise.product ?? []),
      ...enterprises.map((row) => cell(row, 'product')),
    ];
    expect(products.filter((product) => typeof productWords('kk', product) !== 'string')).toEqual([]);
  });
});
