import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../geodata/languages.ts';
import { LANGUAGE_FACTS } from '../../../src/i18n/languages.ts';
import { productName } from '../../../src/i18n/messages/products.ts';
import { termName } from '../../../src/i18n/messages/terms.ts';
import { weightsPanelMessages } from '../../../src/i18n/messages/weights-panel.ts';
import { pluralForm, shownNumber } from '../../../src/i18n/shown-number.ts';
import { valueText } from '../../../src/i18n/value-text.ts';
import { allSentences, summarize } from '../../../src/panels/profile/profile-summary.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';
import { contextsOf } from '../panels/profile/profile-contexts.ts';
import { faultsOf, wrongWordsOf } from './wording-faults.ts';

const data = realData();
const COUNTS = [0, 1, 2, 5, 21];
const VALUES = [...COUNTS, 0.5, 25.5, 2104];

type Message = string | ((...values: number[]) => string);

/** Every message of a language: where it stands, and its text or code. */
function messagesOf(language: Language): readonly (readonly [where: string, message: Message])[] {
  const modules = import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/i18n/messages/**/*.ts', {
    eager: true,
  });
  return Object.values(modules).flatMap((module) =>
    Object.entries(module)
      .filter(([name]) => name.endsWith('Messages'))
      .flatMap(([name, texts]) =>
        Object.entries(
          (texts as Readonly<Record<Language, Readonly<Record<string, Message>>>>)[language],
        ).map(([key, message]) => [`${name}.${key}`, message] as const),
      ),
  );
}

/** Sizes of circles in legends, always of round thousands. */
const ROUND = new Set(['layerMessages.sizeResidents']);
/** Counts that a text names, and totals; no total is one. */
const COUNT_NAME = /^_?(?:count|counted|residents|shown|steps)$/;
const TOTAL_NAME = /^_?(?:all|of)$/;
const TOTAL = 27;

/** Every message that takes nothing but counts, said of a count. */
function saidOf(language: Language, count: number): readonly string[] {
  const said = (name: string): string =>
    /^(?:population|dimensions)$/.test(name) ? String(count) : name === 'all' ? String(TOTAL) : name;
  return messagesOf(language).flatMap(([where, message]) => {
    if (typeof message === 'string' || ROUND.has(where)) return [];
    const taken = (/^\((?<names>[^)]*)\)/.exec(String(message))?.groups?.['names'] ?? '').split(', ');
    if (!taken.every((name) => COUNT_NAME.test(name) || TOTAL_NAME.test(name))) return [];
    const values = taken.map((name) => (TOTAL_NAME.test(name) ? TOTAL : count));
    return [message(...values).replaceAll(/\{(\w+)\}/g, (_, name: string) => said(name))];
  });
}

describe('no message', () => {
  it.each(LANGUAGES)('says another thing than is meant, in %s', (language) => {
    const messages = messagesOf(language);
    expect(messages.length).toBeGreaterThan(1000);
    expect(messages.flatMap(([, message]) => wrongWordsOf(language, String(message)))).toEqual([]);
  });

  it.each([
    ['kk', 'Бәрі де маңызды емес, шашырауды өлшейді'],
    ['kk', 'аудан бойынша баға'],
    ['kk', 'Қалалар мен бағалары (GeoJSON)'],
    ['kk', 'бұл шығарылымда жоқ'],
    ['kk', '{of} көрсеткіштің {counted}-і'],
    ['kk', 'барлық орын'],
    ['kk', '2012 жылғы Мемлекеттік бағдарлама'],
    ['ru', 'нет в этом выпуске'],
    ['ru', 'мест: {count}'],
    ['ru', 'по этому месту'],
    ['ru', 'Государственная программа 2012 года'],
    ['en', 'Place {low} to {high}'],
    ['en', 'Potential {potential} of 100, place {rank} of {ranked}'],
    ['en', 'Capacity to cope'],
    ['en', 'State programme of 2012'],
  ] as const)('would hide it: in %s “%s”', (language, text) => {
    expect(wrongWordsOf(language, text)).not.toEqual([]);
  });

  it.each([
    ['kk', 'Ағымдағы бағамен теңге, әр жылдың бағасымен'],
    ['kk', 'бағаланған, бағаланбаған, баған, бағандар'],
    ['kk', 'өнімнің {percent}-ы, {rank}-орын, {line}-жол, бос орын саны'],
    ['ru', 'выпуска по отраслям нет; рабочие места; место 3 из 18'],
    ['en', 'the place chosen, rank 3 of 18'],
  ] as const)('is blamed for what is right: in %s “%s”', (language, text) => {
    expect(wrongWordsOf(language, text)).toEqual([]);
  });
});

describe('what is said of', () => {
  it('weights from the spread is that they do not measure importance', () => {
    expect(weightsPanelMessages.kk.spreadHint).toContain('маңыздылықты емес');
    expect(weightsPanelMessages.ru.spreadHint).toContain('не важность');
    expect(weightsPanelMessages.en.spreadHint).toContain('not how important they are');
  });

  it.each(LANGUAGES)(
    'the capacity to cope has one name, that of the lack which is scored, in %s',
    (language) => {
      expect(termName(language, 'lack-of-coping')).toBe(termName(language, 'coping'));
      expect(termName(language, 'coping')).toMatch(/Lack|Недостаток|жеткіліксіздігі/);
    },
  );

  it.each(LANGUAGES)('a number in every unit of the codebook keeps the two apart, in %s', (language) => {
    for (const { unit } of data.codebook)
      for (const value of VALUES) {
        const shown = shownNumber(language, value, Number.isInteger(value) ? 0 : 1);
        expect(valueText(language, { ...shown, text: 'N' }, unit)).not.toMatch(
          /[\d%][\s\u00a0]*N|N[\s\u00a0]*\d/,
        );
        expect(faultsOf(language, valueText(language, shown, unit))).toEqual([]);
      }
  });

  it.each(LANGUAGES)('a count agrees with it, in %s', (language) => {
    const texts = COUNTS.flatMap((count) => saidOf(language, count));
    expect(texts.length).toBeGreaterThan(20 * COUNTS.length);
    expect(texts.flatMap((text) => faultsOf(language, text))).toEqual([]);
  });

  it('a fraction takes the form of a fraction in Russian', () => {
    expect([0.5, 25.5].map((value) => pluralForm('ru', value, 1))).toEqual(['other', 'other']);
  });

  it.each(LANGUAGES)('an enterprise is in the language of the page or marked, in %s', (language) => {
    for (const { enterprise } of data.places.towns)
      if (enterprise.product !== null) expect(productName(language, enterprise.product)).not.toBeNull();
    const takesEnglish = LANGUAGE_FACTS[language].nameOrder[0] === 'en';
    for (const context of contextsOf(data, openingView(language), 'town'))
      for (const part of allSentences(summarize(context)).flat()) {
        // A firm whose own name is in Latin letters stands between « and ».
        if (typeof part === 'string' && !takesEnglish)
          expect(part.replaceAll(/«[^»]*»/g, '')).not.toMatch(/[A-Za-z]+ [A-Za-z]+/);
        if (typeof part !== 'string' && 'lang' in part) expect(part.lang).not.toBe(language);
      }
  });
});
