import { describe, expect, expectTypeOf, it } from 'vitest';
import { LANGUAGES, type Language, perLanguage } from '../../../geodata/languages.ts';
import { defineMessages } from '../../../src/i18n/messages.ts';

const count = (value: number): string => `${value}`;
const pair = (value: number, name: string): string => `${value} ${name}`;

// Each directive is checked by the type check: were the line under it allowed, the directive itself would be an error.
// @ts-expect-error a language is missing
defineMessages({ en: { a: 'a' }, ru: { a: 'а' } });
// @ts-expect-error a language that is not in the list
defineMessages({ en: { a: 'a' }, ru: { a: 'а' }, kk: { a: 'а' }, xx: { a: 'a' } });
// @ts-expect-error a key is missing in one language
defineMessages({ en: { a: 'a', b: 'b' }, ru: { a: 'а', b: 'б' }, kk: { a: 'а' } });
// @ts-expect-error a key that English lacks
defineMessages({ en: { a: 'a' }, ru: { a: 'а' }, kk: { a: 'а', b: 'б' } });
// @ts-expect-error a text in place of a function
defineMessages({ en: { a: count }, ru: { a: 'а' }, kk: { a: count } });
// @ts-expect-error a function in place of a text
defineMessages({ en: { a: 'a' }, ru: { a: 'а' }, kk: { a: count } });
// @ts-expect-error a function of another value
defineMessages({ en: { a: count }, ru: { a: (name: string) => name }, kk: { a: count } });
// @ts-expect-error a function of more values
defineMessages({ en: { a: count }, ru: { a: pair }, kk: { a: count } });
// @ts-expect-error a function that leaves out a value
defineMessages({ en: { a: pair }, ru: { a: pair }, kk: { a: count } });

const GOOD = defineMessages({ ...perLanguage(() => ({ a: 'а', b: pair })), en: { a: 'a', b: pair } });
expectTypeOf(GOOD.ru.a).toEqualTypeOf<string>();
expectTypeOf(GOOD.ru.b).toEqualTypeOf<typeof pair>();

type Texts = Readonly<Record<Language, Readonly<Record<string, string | ((...values: never[]) => string)>>>>;

/** Every set of texts by file and name. */
const ALL = Object.entries(
  import.meta.glob<Readonly<Record<string, unknown>>>('../../../src/i18n/messages/**/*.ts', { eager: true }),
).flatMap(([path, module]) =>
  Object.entries(module)
    .filter(([name]) => name.endsWith('Messages'))
    .map(([name, texts]) => [`${path.split('/').at(-1)} ${name}`, texts as Texts] as const),
);

describe('the texts', () => {
  it('are all looked at', () => {
    expect(ALL.length).toBeGreaterThan(35);
  });

  it.each(ALL)('are there in every language and hold the same slots: %s', (_, texts) => {
    expect(Object.keys(texts).sort()).toEqual([...LANGUAGES].sort());
    for (const key of Object.keys(texts.en)) {
      const slots = LANGUAGES.map((language) => {
        const text = texts[language][key];
        if (typeof text !== 'string') return [];
        expect(text.trim()).not.toBe('');
        return [...new Set(text.match(/\{[a-zA-Z]+\}/g))].sort();
      });
      for (const found of slots) expect([key, found]).toEqual([key, slots[0]]);
    }
  });
});
