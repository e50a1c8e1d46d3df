import type { Language } from '../../geodata/languages.ts';
import type { NumberMarks } from './decimal-text.ts';

/** What the page knows of a language beside its texts. */
export interface LanguageFacts {
  /** Its name in itself. */
  readonly name: string;
  /** Its short name in the switch of the header. */
  readonly shortName: string;
  /** Signs in its numbers; Kazakh writes them as Russian does. */
  readonly numberMarks: NumberMarks;
  /** Locale of the forms of a noun after a number; null = the noun stays as it is, as in Kazakh. */
  readonly pluralLocale: string | null;
  /** Locale that orders its names; null = the own alphabet, since browsers carry no Kazakh order. */
  readonly collationLocale: string | null;
  /** True if a noun behind a range in words is in the genitive, as behind "от 3 до 5". */
  readonly rangeTakesGenitive: boolean;
  /** Between a number and its per cent sign. */
  readonly percentGap: '' | '\u00a0';
  /** Languages of names that are printed in some only, such as that of an enterprise: what its readers take, best first. */
  readonly nameOrder: readonly Language[];
}

/** Forms that a noun has behind a number, by language; `other` is there in each, and follows a fraction in Russian. */
export interface NounForms {
  readonly kk: 'other';
  readonly ru: 'one' | 'few' | 'many' | 'other';
  readonly en: 'one' | 'other';
}

/** The facts of every language. */
export const LANGUAGE_FACTS: Readonly<Record<Language, LanguageFacts>> = {
  kk: {
    name: 'Қазақша',
    shortName: 'Қаз',
    numberMarks: { group: '\u00a0', decimal: ',' },
    pluralLocale: null,
    collationLocale: null,
    rangeTakesGenitive: false,
    percentGap: '\u00a0',
    nameOrder: ['kk', 'ru', 'en'],
  },
  ru: {
    name: 'Русский',
    shortName: 'Рус',
    numberMarks: { group: '\u00a0', decimal: ',' },
    pluralLocale: 'ru',
    collationLocale: 'ru',
    rangeTakesGenitive: true,
    percentGap: '\u00a0',
    nameOrder: ['ru', 'en'],
  },
  en: {
    name: 'English',
    shortName: 'Eng',
    numberMarks: { group: ',', decimal: '.' },
    pluralLocale: 'en',
    collationLocale: 'en',
    rangeTakesGenitive: false,
    percentGap: '',
    nameOrder: ['en'],
  },
};

/** The language of the root page, which names none, and of a reader whose language is not in the list. */
export const ROOT_LANGUAGE: Language = 'ru';
