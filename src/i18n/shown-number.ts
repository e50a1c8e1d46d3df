import type { Language } from '../../geodata/types.ts';
import { formatNumber, formatSigned } from './format.ts';
import { LANGUAGE_FACTS, type NounForms } from './languages.ts';

/** A number, or a range of numbers, as it stands in a text, and the form that a noun takes after it. */
export interface ShownText {
  readonly text: string;
  readonly form: Intl.LDMLPluralRule;
  /** What stands before a unit where the text itself would not read well there. */
  readonly beforeUnit?: string;
}

/** One number as it stands in a text. */
export interface ShownNumber extends ShownText {
  readonly value: number;
}

/** A noun after a number in every form that the language has. */
export type PluralForms<In extends Language> = Readonly<Record<NounForms[In], string>>;

const rules = new Map<string, Intl.PluralRules>();

/**
 * The form of a noun after a number written with so many decimals: what counts is the number as it is read, so that
 * `1.0` is not "one" in Russian or English. Always `other` in a language whose nouns do not change, such as Kazakh.
 */
export function pluralForm(language: Language, value: number, decimals = 0): Intl.LDMLPluralRule {
  const { pluralLocale } = LANGUAGE_FACTS[language];
  if (pluralLocale === null) return 'other';
  const key = `${pluralLocale}|${decimals}`;
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const known = rules.get(key) ?? new Intl.PluralRules(pluralLocale, digits);
  rules.set(key, known);
  return known.select(Math.abs(value));
}

/** Writes a number with a fixed count of decimals and keeps the form that it asks of a noun. */
export function shownNumber(language: Language, value: number, decimals = 0): ShownNumber {
  return {
    value,
    text: formatNumber(language, value, decimals),
    form: pluralForm(language, value, decimals),
  };
}

/** As {@link shownNumber}, with the sign before a number above zero too. */
export function shownSigned(language: Language, value: number, decimals = 1): ShownNumber {
  return { ...shownNumber(language, value, decimals), text: formatSigned(language, value, decimals) };
}

/** Chooses the form of a noun after a number as it stands in the text; a plain number counts as a whole one. */
export function plural<In extends Language>(
  language: In,
  count: number | ShownText,
  forms: PluralForms<In>,
): string {
  const form = typeof count === 'number' ? pluralForm(language, count) : count.form;
  const all: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  return all[form] ?? all.other ?? '';
}
