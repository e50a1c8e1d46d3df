import { type NumberFault, plainNumber } from './cells.ts';

/** What the numbers of one column give away about their commas and points. */
export interface NumberStyle {
  /** A comma that can only stand before decimals, such as `12,5`. */
  readonly hasDecimalComma: boolean;
  /** A point that can only stand before decimals, such as `12.5`. */
  readonly hasDecimalPoint: boolean;
  /** Commas that can only part thousands, such as `1,234.5`. */
  readonly hasThousandsComma: boolean;
  /** Points that can only part thousands, such as `1.234,5`. */
  readonly hasThousandsPoint: boolean;
  /** The mark that the reader chose; null = the column decides. */
  readonly chosen: DecimalMark | null;
}

export type DecimalMark = 'comma' | 'point';

/** The style before any number has been seen. */
export const PLAIN_STYLE: NumberStyle = {
  hasDecimalComma: false,
  hasDecimalPoint: false,
  hasThousandsComma: false,
  hasThousandsPoint: false,
  chosen: null,
};

/** A cell longer than this is no number. */
const LONGEST_NUMBER = 60;

const WHOLE = /^-?\d+$/;
/** Nothing around it, so it needs no looking for signs. */
const BARE = /^-?\d+\.\d+$/;
const OPEN_COMMA = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const OPEN_POINT = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const DECIMAL_COMMA = /^[+-]?\d*,\d+(e[+-]?\d+)?$/i;
const DECIMAL_POINT = /^[+-]?\d*\.\d+$/;
const COMMA_GROUPS = /^[+-]?[1-9]\d{0,2}(,\d{3})+\.\d+$|^[+-]?[1-9]\d{0,2}(,\d{3}){2,}$/;
const POINT_GROUPS = /^[+-]?[1-9]\d{0,2}(\.\d{3})+,\d+$|^[+-]?[1-9]\d{0,2}(\.\d{3}){2,}$/;
const SPACE_GROUPS =
  /^[+-]?[1-9]\d{0,2}(?:([ \u00a0\u2009\u202f])\d{3}(?:\1\d{3})*|(['’ʼ‘])\d{3}(?:\2\d{3})*)([.,]\d+)?$/;
const SPACES = /[ \u00a0\u2009\u202f'’ʼ‘]/g;

/** A mark of a footnote behind a number: `*`, ` 1)`, `¹`, `[2]`. */
const NOTE = /(?:\*{1,3}|[¹²³⁴-⁹]\)?|\s\d{1,2}\)|\s?\[\d{1,2}\]|[†‡])$/;
/** `10⁶` is no ten with a note. */
const POWER = /(?:^|\D)10[¹²³⁴-⁹]/;

/** Signs that statistical tables print where there is no figure, in lower case without spaces. */
const MISSING: ReadonlySet<string> = new Set([
  ...['na', 'n/a', 'n.a.', 'nan', '#n/a', 'null', 'none', 'nd', 'n.d.', 'nodata', 'notavailable'],
  ...['-', '–', '—', '−', '--', '---', '…', '..', '...', '.', ':', '?', 'x', 'х', '*', '**', '***', '•'],
  ...[
    'н/д',
    'н.д.',
    'н.д',
    'нд',
    'н/a',
    'н/а',
    'нетданных',
    'нетсведений',
    '#н/д',
    'дерекжоқ',
    'деректержоқ',
  ],
]);

/** A figure without what is printed around it. */
export interface BareFigure {
  /** Without spaces between thousands, with a plain minus. */
  readonly number: string;
  readonly isPercent: boolean;
  /** The mark of a footnote; '' = none. */
  readonly note: string;
}

/** True for a sign that stands where there is no figure, such as `н/д`, `-`, `…`, `x`. */
export function isMissingMark(text: string): boolean {
  return text.length < 20 && !/^\d/.test(text) && MISSING.has(text.toLowerCase().replace(/\s/g, ''));
}

/** What of a figure is its number; undefined for what is too long for one. */
function numberOf(text: string): string | undefined {
  return BARE.test(text) ? text : bareFigure(text)?.number;
}

/** Takes a figure out of its percent sign, footnote mark, text mark and spaces; null for what is too long for one. */
export function bareFigure(text: string): BareFigure | null {
  if (text.length > LONGEST_NUMBER) return null;
  let rest = text.trim();
  let isPercent = false;
  let note = '';
  if (POWER.test(rest)) return null;
  for (let turn = 0; turn < 3; turn += 1) {
    const found = NOTE.exec(rest);
    if (found !== null && /\d\s*%?$/.test(rest.slice(0, found.index))) {
      note = `${found[0].trim()}${note}`;
      rest = rest.slice(0, found.index).trimEnd();
    } else if (rest.endsWith('%') && !isPercent) {
      isPercent = true;
      rest = rest.slice(0, -1).trimEnd();
    } else break;
  }
  // Spreadsheets put an apostrophe before a number that is to stay text.
  const plain = rest.replace(/^['’](?=[\d+-])/, '').replace(/^[−–—]\s?/, '-');
  const number = SPACE_GROUPS.test(plain) ? plain.replace(SPACES, '') : plain;
  return { number, isPercent, note };
}

/** The style with what a cell adds to it. */
export function seeNumber(style: NumberStyle, text: string): NumberStyle {
  if (!text.includes(',') && !text.includes('.')) return style;
  const number = numberOf(text) ?? '';
  if (COMMA_GROUPS.test(number))
    return {
      ...style,
      hasThousandsComma: true,
      hasDecimalPoint: style.hasDecimalPoint || number.includes('.'),
    };
  if (POINT_GROUPS.test(number))
    return {
      ...style,
      hasThousandsPoint: true,
      hasDecimalComma: style.hasDecimalComma || number.includes(','),
    };
  if (!style.hasDecimalComma && DECIMAL_COMMA.test(number) && !OPEN_COMMA.test(number))
    return { ...style, hasDecimalComma: true };
  if (!style.hasDecimalPoint && DECIMAL_POINT.test(number) && !OPEN_POINT.test(number))
    return { ...style, hasDecimalPoint: true };
  return style;
}

/** All that several columns give away together. */
export function joinStyles(styles: Iterable<NumberStyle>): NumberStyle {
  let joined = PLAIN_STYLE;
  for (const style of styles)
    joined = {
      hasDecimalComma: joined.hasDecimalComma || style.hasDecimalComma,
      hasDecimalPoint: joined.hasDecimalPoint || style.hasDecimalPoint,
      hasThousandsComma: joined.hasThousandsComma || style.hasThousandsComma,
      hasThousandsPoint: joined.hasThousandsPoint || style.hasThousandsPoint,
      chosen: joined.chosen ?? style.chosen,
    };
  return joined;
}

/** How the numbers of a column are to be read. */
export interface NumberMark {
  readonly mark: DecimalMark;
  /** False where only other columns of the table say so: then the mark itself stands before decimals, the other stays open. */
  readonly isOwn: boolean;
}

/**
 * The decimal mark of a column: what the reader chose, else what its own numbers give away, else what all columns of
 * the table together do; null if they say nothing, or both.
 */
export function decimalMark(column: NumberStyle, table: NumberStyle): NumberMark | null {
  if (column.chosen !== null) return { mark: column.chosen, isOwn: true };
  const own = evidence(column);
  if (own !== null) return own === 'both' ? null : { mark: own, isOwn: true };
  const others = evidence(table);
  return others === null || others === 'both' ? null : { mark: others, isOwn: false };
}

function evidence(style: NumberStyle): DecimalMark | 'both' | null {
  const comma = style.hasDecimalComma || style.hasThousandsPoint;
  const point = style.hasDecimalPoint || style.hasThousandsComma;
  if (comma && point) return 'both';
  return comma ? 'comma' : point ? 'point' : null;
}

/** True for a number that can be read in two ways, such as `1.234`, and that `mark` does not settle. */
export function isOpenNumber(text: string, mark: NumberMark | null): boolean {
  const number = numberOf(text) ?? '';
  return (OPEN_COMMA.test(number) || OPEN_POINT.test(number)) && !isSettled(number, mark);
}

function isSettled(number: string, mark: NumberMark | null): mark is NumberMark {
  return mark !== null && (mark.isOwn || number.includes(',') === (mark.mark === 'comma'));
}

/**
 * Reads a figure as people and spreadsheets write it: decimal point or comma, thousands parted by spaces, apostrophes,
 * points or commas, a true minus sign, a percent sign or a footnote mark behind it. `mark` is the decimal mark of its
 * column; without one, a number such as `1.234` or `1,234` stays open. Null = a sign for a missing figure.
 */
export function writtenNumber(text: string, mark: NumberMark | null): number | null | NumberFault {
  if (WHOLE.test(text)) return plainNumber(text);
  const number = numberOf(text);
  if (number === undefined) return 'not-a-number';
  if (OPEN_COMMA.test(number) || OPEN_POINT.test(number)) {
    if (!isSettled(number, mark)) return 'open-number';
    const isDecimal = number.includes(',') === (mark.mark === 'comma');
    return plainNumber(isDecimal ? number.replace(',', '.') : number.replace(/[.,]/, ''));
  }
  if (COMMA_GROUPS.test(number)) return plainNumber(number.replaceAll(',', ''));
  if (POINT_GROUPS.test(number)) return plainNumber(number.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL_COMMA.test(number)) return plainNumber(number.replace(',', '.'));
  const value = plainNumber(number);
  return typeof value === 'string' && isMissingMark(text) ? null : value;
}
