import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { cell, readCsv } from '../../../indicators/figures/read-csv.ts';
import { textsOfSource } from './texts-of-source.ts';
import { markFaultsOf } from './wording-faults.ts';

/** Sources of all messages by path. */
const SOURCES = import.meta.glob<string>('../../../src/i18n/messages/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Tables with words in every language, by path. */
const TABLES = import.meta.glob<string>(
  '../../../indicators/tables/{codebook,index-versions,names,series,version-stages}.csv',
  { query: '?raw', import: 'default', eager: true },
);

describe('marks are those of the language', () => {
  it.each(Object.entries(SOURCES))('in every message of %s', (path, code) => {
    const texts = textsOfSource(path, code);
    expect(texts.flatMap(({ language, text }) => markFaultsOf(language, text))).toEqual([]);
  });

  it.each(Object.entries(TABLES))('in every name of %s', (path, text) => {
    const { header, rows } = readCsv(path, text);
    const faults = LANGUAGES.flatMap((language) =>
      header
        .filter((column) => column.endsWith(`_${language}`))
        .flatMap((column) => rows.flatMap((row) => markFaultsOf(language, cell(row, column)))),
    );
    expect(faults).toEqual([]);
  });
});

describe('a mark', () => {
  it.each([
    ['en', 'made on 2026-11-29'],
    ['ru', 'в 2019-2024 годах'],
    ['ru', 'балл - место'],
    ['kk', 'т.б...'],
    ['ru', 'индекс "полный"'],
    ['en', "a town's index"],
    ['en', 'the “core” index — old'],
    ['en', 'the «core» index'],
    ['ru', 'балл – место'],
    ['kk', 'балл — орын'],
    ['kk', 'бұл “балл”'],
    ['ru', '1\u00a0000\u00a0млрд тенге'],
    ['en', '1,000 billion tenge'],
    ['kk', '5 км'],
  ] as const)('of another language is seen: in %s “%s”', (language, text) => {
    expect(markFaultsOf(language, text)).not.toEqual([]);
  });

  it.each([
    ['en', 'the “core” index – 2019–2024, town’s own'],
    ['ru', '«полный» индекс\u00a0— 2019–2024, 1,5\u00a0трлн тенге, 5\u00a0км, серия В-13'],
    ['kk', 'толық индекс\u00a0— 2019–2024, 0,75-тен 40-қа дейін'],
  ] as const)('of the language is not blamed: in %s “%s”', (language, text) => {
    expect(markFaultsOf(language, text)).toEqual([]);
  });
});
