/**
 * The languages of the explorer in the order they are offered: types, pages, addresses, tables and texts follow this
 * list.
 */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;

/** Code of a language of the explorer (ISO 639-1). */
export type Language = (typeof LANGUAGES)[number];

/** One name or text in every language. */
export type Names = Readonly<Record<Language, string>>;

/** Column of a table that holds a text in one language, such as `name_kk` for `name`. */
export type TextColumn<Stem extends string> = `${Stem}_${Language}`;

/** Tells whether a text is the code of a language in the list. */
export function isLanguage(text: string | null | undefined): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** Makes one thing a language. */
export function perLanguage<Value>(make: (language: Language) => Value): Readonly<Record<Language, Value>> {
  const made = LANGUAGES.map((language) => [language, make(language)] as const);
  return Object.fromEntries(made) as Record<Language, Value>;
}

/** The columns of a text in every language, `name_kk` and so on for `name`, each with the same value. */
export function textColumns<const Stem extends string, Value>(
  stem: Stem,
  value: Value,
): Readonly<Record<TextColumn<Stem>, Value>> {
  const columns = LANGUAGES.map((language) => [`${stem}_${language}`, value] as const);
  return Object.fromEntries(columns) as Record<TextColumn<Stem>, Value>;
}
