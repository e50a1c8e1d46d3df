import type { Language } from '../../geodata/types.ts';
import { compareByAlphabet } from '../lib/alphabet-order.ts';
import { decimalText } from './decimal-text.ts';
import { LANGUAGE_FACTS } from './languages.ts';
import { numberMessages } from './messages/numbers.ts';

const MINUS = '−';

/** Numbers from here on are written in scientific form: a reader's own table may hold 1e308. */
const SCIENTIFIC_FROM = 1e12;
/** So are plain numbers that three decimals would show as zero. */
const SCIENTIFIC_BELOW = 0.0005;

/** Writes a number with a fixed count of decimals, true minus sign, no-break group marks; `1.2E15` beyond 1e12. */
export function formatNumber(language: Language, value: number, decimals = 0): string {
  if (Math.abs(value) > SCIENTIFIC_FROM && Number.isFinite(value)) return scientific(language, value);
  const text = decimalText(value, decimals, LANGUAGE_FACTS[language].numberMarks);
  return value < 0 && !isZero(text) ? MINUS + text : text;
}

/** Whether a number is zero as it is written. */
function isZero(text: string): boolean {
  return !/[^0.,]/.test(text);
}

function scientific(language: Language, value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(2).split('e');
  return `${formatNumber(language, Number(mantissa), 2)}E${exponent.replace('+', '').replace('-', MINUS)}`;
}

/** What stands between the whole and the decimals of a number in a language. */
export function decimalMark(language: Language): ',' | '.' {
  return LANGUAGE_FACTS[language].numberMarks.decimal;
}

/** Writes a number with its sign, `+1.2` or `−0.4`; zero has none. */
export function formatSigned(language: Language, value: number, decimals = 1): string {
  if (Math.abs(value) > SCIENTIFIC_FROM && Number.isFinite(value))
    return `${value > 0 ? '+' : ''}${scientific(language, value)}`;
  const text = formatNumber(language, value, decimals);
  return value > 0 && !isZero(text) ? `+${text}` : text;
}

/** Writes a share 0..1 as a percentage with a no-break space before the sign where the language wants one. */
export function formatPercent(language: Language, share: number, decimals = 0): string {
  return withPercent(language, formatNumber(language, share * 100, decimals));
}

/** Writes a share with its sign as a percentage, `+1.2%`, with the space of the language. */
export function formatSignedPercent(language: Language, share: number, decimals = 0): string {
  return withPercent(language, formatSigned(language, share * 100, decimals));
}

function withPercent(language: Language, number: string): string {
  return `${number}${LANGUAGE_FACTS[language].percentGap}%`;
}

/** Puts the unit behind a written number; '' = no unit. */
export function withUnit(language: Language, number: string, unit: string): string {
  if (unit === '') return number;
  return unit === '%' ? withPercent(language, number) : `${number}\u00a0${unit}`;
}

/** Writes a number of unknown size with about three significant digits and no needless zeros. */
export function formatPlain(language: Language, value: number): string {
  const size = Math.abs(value);
  if (size > 0 && size < SCIENTIFIC_BELOW) return scientific(language, value);
  if (size >= 100 || Number.isInteger(value)) return formatNumber(language, value, 0);
  return formatNumber(language, value, size >= 10 ? 1 : size >= 0.1 ? 2 : 3);
}

/** Scales of large amounts, largest first. */
const SCALES = [
  { from: 1e12, word: 'trillion' },
  { from: 1e9, word: 'billion' },
  { from: 1e6, word: 'million' },
] as const;

/** Writes a large amount with a scale word, `57.2 billion`, `1 trillion`; under a million as a plain number. */
export function formatAmount(language: Language, value: number): string {
  const scale = SCALES.find((step) => Math.abs(value) >= step.from);
  if (scale === undefined) return formatPlain(language, value);
  const scaled = value / scale.from;
  const decimals = Math.abs(scaled) >= 100 || Number.isInteger(scaled) ? 0 : 1;
  return `${formatNumber(language, scaled, decimals)}\u00a0${numberMessages[language][scale.word]}`;
}

/** Writes two years as one (`2021`) or as a span with an en dash (`2021–2023`); '' without years. */
export function formatYears(years: readonly number[]): string {
  if (years.length === 0) return '';
  const first = Math.min(...years);
  const last = Math.max(...years);
  return first === last ? String(first) : `${first}–${last}`;
}

/** Writes two neighbouring years as one season, `2022/23`; a single year, or years further apart, as {@link formatYears}. */
export function formatSeason([first, last]: readonly [first: number, last: number]): string {
  return last === first + 1 ? `${first}/${String(last).slice(-2)}` : formatYears([first, last]);
}

/** Puts names in order; see {@link collator}. */
export type NameOrder = Pick<Intl.Collator, 'compare'>;

const collators = new Map<Language, NameOrder>();

/** Compares names as the language orders them, in every browser alike. */
export function collator(language: Language): NameOrder {
  const { collationLocale: locale } = LANGUAGE_FACTS[language];
  const known =
    collators.get(language) ?? (locale === null ? { compare: compareByAlphabet } : new Intl.Collator(locale));
  collators.set(language, known);
  return known;
}

/** Begins a text small, as it stands inside a line; an abbreviation stays as it is. */
export function beginSmall(language: Language, text: string): string {
  return /^\p{Lu}\p{Lu}/u.test(text) ? text : text.charAt(0).toLocaleLowerCase(language) + text.slice(1);
}

/** With a capital, as a sentence or a title begins: in Russian a name of a region may begin with its type word. */
export function beginLarge(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

/** Joins words into a list as the language does: `a, b and c`. */
export function joinWords(language: Language, words: readonly string[]): string {
  return joinParts(language, words).join('');
}

/** The same for parts that are more than words: what stands between them is put in. */
export function joinParts<Part>(language: Language, parts: readonly Part[]): readonly (Part | string)[] {
  const last = parts.length - 1;
  return parts.flatMap((part, i) => {
    if (i === 0) return [part];
    return [i === last ? ` ${numberMessages[language].and} ` : ', ', part];
  });
}
