import type { Language } from '../../../geodata/languages.ts';
import { TABLE_LANGUAGES } from '../languages.ts';
import { defineMessages } from '../messages.ts';

/**
 * Former names of towns, by the Latin form of the tables. Where no Kazakh one is known to be in print, the Kazakh text
 * is the Russian name.
 */
export const formerNameMessages = defineMessages({
  en: {
    Leninogorsk: 'Leninogorsk',
    Zyryanovsk: 'Zyryanovsk',
    Serebryanka: 'Serebryanka',
    'Semipalatinsk-21': 'Semipalatinsk-21',
    Chulaktau: 'Chulaktau',
    Samarkandsky: 'Samarkandsky',
    Tentek: 'Tentek',
    'Churubai-Nura': 'Churubai-Nura',
    Dzhezkazgan: 'Dzhezkazgan',
    Nikolsky: 'Nikolsky',
    'Novy Uzen': 'Novy Uzen',
    Yermak: 'Yermak',
    Mirgalimsay: 'Mirgalimsay',
  },
  ru: {
    Leninogorsk: 'Лениногорск',
    Zyryanovsk: 'Зыряновск',
    Serebryanka: 'Серебрянка',
    'Semipalatinsk-21': 'Семипалатинск-21',
    Chulaktau: 'Чулактау',
    Samarkandsky: 'Самаркандский',
    Tentek: 'Тентек',
    'Churubai-Nura': 'Чурубай-Нура',
    Dzhezkazgan: 'Джезказган',
    Nikolsky: 'Никольский',
    'Novy Uzen': 'Новый Узень',
    Yermak: 'Ермак',
    Mirgalimsay: 'Миргалимсай',
  },
  kk: {
    Leninogorsk: 'Лениногор',
    Zyryanovsk: 'Зырян',
    Serebryanka: 'Серебрянка',
    'Semipalatinsk-21': 'Семипалатинск-21',
    Chulaktau: 'Шолақтау',
    Samarkandsky: 'Самаркандский',
    Tentek: 'Тентек',
    'Churubai-Nura': 'Чурубай-Нура',
    Dzhezkazgan: 'Джезказган',
    Nikolsky: 'Никольский',
    'Novy Uzen': 'Новый Узень',
    Yermak: 'Ермак',
    Mirgalimsay: 'Мырғалымсай',
  },
});

/** When a former name was in use, or of what. */
const formerNameWhenMessages = defineMessages({
  en: { until: (year: string) => `until ${year}`, settlement: 'settlement' },
  ru: { until: (year: string) => `до ${year} года`, settlement: 'посёлок' },
  kk: { until: (year: string) => `${year} жылға дейін`, settlement: 'кент' },
});

/** A former name in a language. */
export interface FormerName {
  readonly name: string;
  /** Language of the name; null = that of the reader. */
  readonly lang: Language | null;
  /** Its years or kind in brackets, with the space before; '' = none. */
  readonly when: string;
}

/** A former name from the words of the table, such as `Leninogorsk (1941-2002)`; as it is if it has no words here. */
export function formerName(language: Language, printed: string): FormerName {
  const [, key = printed, inside = ''] = /^(.*?)(?: \((.*)\))?$/.exec(printed) ?? [];
  const names: Readonly<Record<string, string>> = formerNameMessages[language];
  const russian: Readonly<Record<string, string>> = formerNameMessages[TABLE_LANGUAGES.nameRu];
  const name = names[key] ?? key;
  const lang =
    names[key] === undefined
      ? TABLE_LANGUAGES.nameEn
      : names[key] === russian[key]
        ? TABLE_LANGUAGES.nameRu
        : language;
  return {
    name,
    lang: lang === language ? null : lang,
    when: inside === '' ? '' : ` (${whenOf(language, inside)})`,
  };
}

/** The same as one text. */
export function formerNameText(language: Language, printed: string): string {
  const { name, when } = formerName(language, printed);
  return `${name}${when}`;
}

/** `until 1963`, `settlement` or years; other words stay. */
function whenOf(language: Language, inside: string): string {
  const texts = formerNameWhenMessages[language];
  const until = /^until (\S+)$/.exec(inside)?.[1];
  if (until !== undefined) return texts.until(until);
  return inside === 'settlement' ? texts.settlement : inside.replace('-', '–');
}
