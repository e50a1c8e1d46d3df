/** Names of months in three languages by their first letters, in the order of the year; the longest that fits counts. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'янв', 'қаң'],
  ['feb', 'фев', 'ақп'],
  ['mar', 'мар', 'нау'],
  ['apr', 'апр', 'сәу'],
  ['may', 'май', 'мая', 'мам'],
  ['jun', 'июн', 'мау'],
  ['jul', 'июл', 'шіл'],
  ['aug', 'авг', 'там'],
  ['sep', 'сен', 'қыр'],
  ['oct', 'окт', 'қаз'],
  ['nov', 'ноя', 'қар'],
  ['dec', 'дек', 'жел'],
];

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Words beside a year that say nothing else. */
const YEAR_WORDS = /^(?:за|на|в|in|year|fy|yr)\s+|\s*(?:г\.?|гг\.?|год[ау]?|ж\.?|жыл[ыд]?[а-я]*|year)$/giu;
/** A mark of a footnote behind a time. */
const NOTE = /(?<=[\d.а-яa-z])(?:\*{1,3}|[¹²³⁴-⁹]\)?|\s?\d{1,2}\))$/iu;

/** In which order the dates of a column name day and month; null = both would do. */
export type DateOrder = 'day-first' | 'month-first' | null;

/** A date written in figures only, day and month before the year; null for any other text. */
export function numericDate(
  text: string,
): { readonly parts: readonly [number, number]; readonly mark: string } | null {
  const found = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?:\s*г\.?)?(?:[ T]\d{1,2}:\d{2}.*)?$/.exec(
    text.trim(),
  );
  return found === null ? null : { parts: [Number(found[1]), Number(found[3])], mark: found[2] ?? '' };
}

/** The order that the dates of a column give away; points stand between day and month only in that order. */
export function dateOrder(texts: Iterable<string>): DateOrder {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts) {
    const date = numericDate(text);
    if (date === null) continue;
    if (date.mark === '.' || date.parts[0] > 12) dayFirst = true;
    else if (date.parts[1] > 12) monthFirst = true;
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}

/**
 * A time in one form whatever its writing, so that equal times are one and texts sort as times: `2021`, `2021-Q3`,
 * `2021-03`, `2021-03-31`. Null for a text that names no time. Dates in figures are read day first unless their column
 * says otherwise.
 */
export function writtenTime(text: string, order: DateOrder = null): string | null {
  const plain = text
    .replace(/[\s\u200b\ufeff]+/g, ' ')
    .trim()
    .replace(NOTE, '')
    .replace(/^'/, '');
  if (plain.length > 40 || !/\d/.test(plain)) return null;
  const year = plain.replace(YEAR_WORDS, '').trim();
  const whole = /^(\d{4})(?:[.,]0+|-01-01T00:00:00.*)?$/.exec(year);
  if (whole !== null && isYear(year.slice(0, 4)) && !plain.includes('T')) return whole[1] ?? null;
  return dateOf(plain, order) ?? monthOf(year.toLowerCase()) ?? quarterOf(year.toLowerCase());
}

function dateOf(text: string, order: DateOrder): string | null {
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[ T]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (iso !== null) return dayText(iso[1], iso[2], iso[3]);
  const basic = /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(text);
  if (basic !== null) return dayText(basic[1], basic[2], basic[3]);
  const date = numericDate(text);
  if (date === null) return namedDate(text.toLowerCase());
  const printed = /[./-](\d{4}|\d{2})(?:\s*г\.?)?(?:[ T].*)?$/.exec(text)?.[1] ?? '';
  // Two digits are a year of 1970 to 2069, as POSIX has it.
  const year = printed.length === 4 ? printed : `${Number(printed) < 70 ? '20' : '19'}${printed}`;
  const [first, second] = date.parts;
  return order === 'month-first'
    ? dayText(year, String(first), String(second))
    : dayText(year, String(second), String(first));
}

function namedDate(text: string): string | null {
  const found = /^(\d{1,2})\s+(\p{L}{3,})\.?,?\s+(\d{4})(?:\s*(?:г\.?|года))?$/u.exec(text);
  const turned = /^(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})$/u.exec(text);
  if (found !== null) return dayText(found[3], monthNumber(found[2] ?? ''), found[1]);
  return turned === null ? null : dayText(turned[3], monthNumber(turned[1] ?? ''), turned[2]);
}

function monthOf(text: string): string | null {
  const named =
    /^(\p{L}{3,})\.?[\s.,-]*(\d{4}|'?\d{2})$/u.exec(text) ??
    turnedRound(/^(\d{4})[\s.,-]*(\p{L}{3,})\.?$/u.exec(text));
  if (named !== null) {
    const month = monthNumber(named[1] ?? '');
    const printed = (named[2] ?? '').replace("'", '');
    return month === null || printed.length !== 4 ? null : monthText(printed, month);
  }
  const figures =
    /^(\d{4})\s?[-./m]\s?(\d{1,2})$/.exec(text) ?? turnedRound(/^(\d{1,2})[./-](\d{4})$/.exec(text), 1);
  if (figures === null) return null;
  return monthText(figures[1] ?? '', figures[2] ?? '');
}

function turnedRound(found: RegExpExecArray | null, from = 1): readonly (string | undefined)[] | null {
  return found === null ? null : [found[0], found[from + 1], found[from]];
}

function quarterOf(text: string): string | null {
  const word = '(?:q|кв\\.?|квартал[а]?|тоқсан|quarter)';
  const before = new RegExp(
    `^(\\d{4})[\\s,-]*(?:${word}\\s?([1-4])|([1-4]|i{1,3}|iv)[\\s-]?${word})$`,
    'u',
  ).exec(text);
  const behind = new RegExp(
    `^(?:${word}\\s?([1-4])|([1-4]|i{1,3}|iv)[\\s-]?(?:й|-й)?\\s?${word})[\\s,]*(\\d{4})$`,
    'u',
  ).exec(text);
  const [year, quarter] =
    before !== null
      ? [before[1], before[2] ?? before[3]]
      : behind !== null
        ? [behind[3], behind[1] ?? behind[2]]
        : [];
  if (year === undefined || quarter === undefined || !isYear(year)) return null;
  return `${year}-Q${ROMAN[quarter] ?? quarter}`;
}

function monthNumber(word: string): string | null {
  const at = MONTHS.findIndex((names) => names.some((name) => word.startsWith(name)));
  return at < 0 ? null : String(at + 1);
}

function isYear(text: string): boolean {
  return Number(text) >= 1800 && Number(text) <= 2200;
}

function monthText(year: string, month: string): string | null {
  return isYear(year) && Number(month) >= 1 && Number(month) <= 12
    ? `${year}-${month.padStart(2, '0')}`
    : null;
}

function dayText(
  year: string | undefined,
  month: string | null | undefined,
  day: string | undefined,
): string | null {
  const from = month === null || month === undefined ? null : monthText(year ?? '', month);
  const isDay = from !== null && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month));
  return isDay ? `${from}-${(day ?? '').padStart(2, '0')}` : null;
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
