/**
 * The languages of the explorer in the order they are offered: types, pages, addresses, tables and texts follow this
 * list.
 */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** Code of a language of the explorer (ISO 639-1). */
export type Language = (typeof LANGUAGES)[number];

/** One name or text in every language. */
export type Names = Readonly<Record<Language, string>>;

/** A name or text in some of the languages. */
export type SomeNames = Readonly<Partial<Record<Language, string>>>;

/** The language in which every text of the tables is there, whatever others are. */
export const TABLE_LANGUAGE = 'en' satisfies Language;

/** Tells whether a text is the code of a language in the list. */
export function isLanguage(text: string | null | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** Makes one thing a language. */
export function perLanguage<Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> {
  const made = LANGUAGES.map((language) => [language, make(language)] as const);
  return Object.fromEntries(made) as Record<Language, Value>;
}
