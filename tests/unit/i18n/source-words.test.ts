import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { loadTables } from '../../../indicators/figures/load-tables.ts';
import { SOURCE_NOTES } from '../../../indicators/figures/source-notes.ts';
import { readTableFiles, TABLES_DIR } from '../../../indicators/figures/table-files.ts';
import { licenceMessages, licenceText } from '../../../src/i18n/messages/licences.ts';
import { sourceNoteMessages } from '../../../src/i18n/messages/source-notes.ts';
import { sourceLine, sourceWords } from '../../../src/i18n/source-words.ts';
import { faultsOf } from './wording-faults.ts';

const { sources } = loadTables(await readTableFiles(TABLES_DIR));
const regionName = () => 'X';
const title = { printed: 'Основные показатели', lang: 'ru' } as const;

describe('a source', () => {
  it('keeps its title as printed, marked with its language', () => {
    const words = LANGUAGES.map((language) =>
      sourceWords(language, { title, notes: ['sheets:KZ-35'] }, (id) => `${language} ${id}`),
    );
    expect(words).toEqual([
      {
        title: 'Основные показатели',
        lang: 'ru',
        note: 'kk KZ-35: қалалар, аудандар және моноқалалар парақтары',
      },
      { title: 'Основные показатели', lang: 'ru', note: 'ru KZ-35: листы по городам, районам и моногородам' },
      { title: 'Основные показатели', lang: 'ru', note: 'en KZ-35: sheets by city, district and monotown' },
    ]);
  });

  it('has a name in every language where it has no title', () => {
    const named = { title: { kk: 'а', ru: 'б', en: 'c' }, notes: [] };
    expect(LANGUAGES.map((language) => sourceLine(sourceWords(language, named, regionName)))).toEqual([
      ...['а', 'б', 'c'],
    ]);
  });

  it.each([
    ['element:5927', 'динамическая таблица Бюро национальной статистики, элемент 5927'],
    ['resolution:683 2012-05-25', 'постановление №\u00a0683 от 25 мая 2012 года'],
    ['updated:2024-07-19', 'обновлено 19 июля 2024 года'],
    ['years:2008-2023', '2008–2023'],
    ['wikipedia:de', 'немецкая Википедия'],
    ['mirror-at:wiki.li', 'копия на wiki.li'],
    ['summed', 'сумма по районам'],
  ])('says %s in words', (code, words) => {
    expect(sourceWords('ru', { title, notes: [code] }, regionName).note).toBe(words);
  });

  it('has words for every note that the tables may hold', () => {
    const { language: languages, ...others } = SOURCE_NOTES;
    const codes = Object.values(others).flat();
    const keys = Object.keys(sourceNoteMessages.en);
    expect(keys.filter((key) => !languages.some((code) => key.startsWith(`${code}-`))).toSorted()).toEqual(
      [...codes].sort(),
    );
  });

  it.each(LANGUAGES)('of the tables is called soundly, in %s', (language) => {
    expect(sources.length).toBeGreaterThan(400);
    for (const source of sources) {
      const { note, title: name } = sourceWords(language, source, regionName);
      expect(note).not.toMatch(/\b(?:KZ-\d\d|undefined)\b|\w:\S/);
      expect(faultsOf(language, note)).toEqual([]);
      // Names of the tables are ours; titles are not.
      if (!('printed' in source.title)) expect(faultsOf(language, name)).toEqual([]);
    }
  });

  it.each(LANGUAGES)('of the tables has a licence in words or by its name, in %s', (language) => {
    const NAMES = /^(?:|CC BY(?:-SA)?(?: 4\.0)?|ODbL-1\.0)$/;
    const stated = new Set(sources.map(({ licence }) => licence));
    for (const licence of stated) if (!(licence in licenceMessages.en)) expect(licence).toMatch(NAMES);
    if (language !== 'en')
      for (const licence of stated) expect(licenceText(language, licence)).not.toMatch(/[a-z]{2,} [a-z]{2,}/);
  });
});
