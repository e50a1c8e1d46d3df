import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../geodata/languages.ts';
import { endOf } from '../../../../indicators/steps.ts';
import { matchUnits } from '../../../../src/data/upload/match-units.ts';
import { placeNames } from '../../../../src/data/upload/place-names.ts';
import { rankNames } from '../../../../src/data/upload/rank-names.ts';
import { sortUnits } from '../../../../src/panels/upload/upload-order.ts';
import { problemSentence } from '../../../../src/panels/upload/upload-report.ts';
import { UPLOAD } from '../../../fixtures/upload.ts';
import { realData } from '../real-explorer.ts';

const { places } = realData();

describe('what is wrong with places', () => {
  const sentences = (language: Language, ...units: readonly (readonly [string, string | null])[]) => {
    const facts = units.map(([code, name]) => ({ code, name, at: null }));
    return endOf(matchUnits(facts, placeNames(places))).problems.map(({ code, values }) =>
      problemSentence(language, places, { file: 'a.csv', line: 2, column: null, code, values }),
    );
  };
  it('names both places of a name in the language of the reader, with their ids', () => {
    expect(sentences('en', ['Абай', null])).toEqual([
      '“Абай” may be Abai (abai) or Abai Region (KZ-10); it was read as Abai (abai). To make it clear, use a code or add a word such as “Region”.',
    ]);
    expect(sentences('ru', ['Абай', null])[0]).toMatch(
      /^«Абай» может означать Абай \(abai\) или .*\(KZ-10\)/,
    );
  });
  it('names a place that two units are, and both units as the file calls them', () => {
    expect(sentences('ru', ['7', 'Риддер'], ['8', 'Ridder'])).toEqual([
      '«Ridder (8)» и «Риддер (7)» означают одну и ту же территорию: Риддер (ridder); на карте показана только запись «Риддер (7)». Удалите или исправьте одну из двух.',
    ]);
  });
});

describe('order of own units', () => {
  it('ranks names by the alphabets of the three languages, equal names alike', () => {
    const names = ['қала', 'кала', 'лес', 'Қала', 'ёж', 'еж', 'жук'];
    expect([...endOf(rankNames(names))]).toEqual([4, 3, 5, 4, 1, 0, 2]);
  });
  it('ranks many names as sorting them at once does', () => {
    const names = Array.from({ length: 9001 }, (_, i) => `n${(i * 7919) % 6000}`);
    const sorted = [...new Set(names)].sort();
    const place = new Map(sorted.map((name, at) => [name, at]));
    expect([...endOf(rankNames(names))]).toEqual(names.map((name) => place.get(name)));
  });
  it('keeps ties as in the file, whichever way, and those without a figure last', () => {
    const column = { raw: [2, null, -1, 2, 0, -0, 1e-300], scores: null, ranks: null };
    const order = (descending: boolean) =>
      sortUnits(UPLOAD, [0, 1, 2, 3, 4, 5, 6], column, { sortBy: 'value', descending });
    expect(order(false)).toEqual([2, 4, 5, 6, 0, 3, 1]);
    expect(order(true)).toEqual([0, 3, 6, 4, 5, 2, 1]);
  });
  it('sorts by name both ways', () => {
    const names = (descending: boolean) =>
      sortUnits(UPLOAD, [0, 4, 5, 6], null, { sortBy: 'name', descending }).map(
        (at) => UPLOAD.units[at]?.name,
      );
    expect(names(false)).toEqual(['Atlantis', 'Mine A', 'Mine B', 'Ridder']);
    expect(names(true)).toEqual(['Ridder', 'Mine B', 'Mine A', 'Atlantis']);
  });
});
