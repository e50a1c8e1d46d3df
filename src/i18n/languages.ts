import type { Language } from '../../geodata/languages.ts';

/** What the page knows of a language beside its texts. */
export interface LanguageFacts {
  /** Its name in itself. */
  readonly name: string;
  /** Its short name in the switch of the header. */
  readonly shortName: string;
  /**
   * Locale whose numbers it writes. Kazakh writes them as Russian does (space, decimal comma), and some browsers
   * carry no Kazakh number data and would fall back to English marks.
   */
  readonly numberLocale: string;
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
    numberLocale: 'ru',
    pluralLocale: null,
    collationLocale: null,
    rangeTakesGenitive: false,
    percentGap: '\u00a0',
    nameOrder: ['kk', 'ru', 'en'],
  },
  ru: {
    name: 'Русский',
    shortName: 'Рус',
    numberLocale: 'ru',
    pluralLocale: 'ru',
    collationLocale: 'ru',
    rangeTakesGenitive: true,
    percentGap: '\u00a0',
    nameOrder: ['ru', 'en'],
  },
  en: {
    name: 'English',
    shortName: 'Eng',
    numberLocale: 'en',
    pluralLocale: 'en',
    collationLocale: 'en',
    rangeTakesGenitive: false,
    percentGap: '',
    nameOrder: ['en'],
  },
};

/** The language of the root page, which names none, and of a reader whose language is not in the list. */
export const ROOT_LANGUAGE: Language = 'ru';
