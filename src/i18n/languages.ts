import type { Language } from '../../geodata/types.ts';

/** The languages of the explorer in the order they are offered. */
export const LANGUAGES: readonly Language[] = ['kk', 'ru', 'en'];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};
