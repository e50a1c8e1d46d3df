import { type NumberFault, plainNumber } from './cells.ts';

/** How the commas and points of a file are to be read; evidence for both leaves it open. */
export interface NumberStyle {
  /** A number was seen whose comma can only stand before decimals, such as `12,5`. */
  readonly hasDecimalComma: boolean;
  /** A number was seen whose commas can only part thousands, such as `1,234.5`. */
  readonly hasThousandsComma: boolean;
  /** A number was seen whose points can only part thousands, such as `1.234,5`. */
  readonly hasThousandsPoint: boolean;
}

/** The style before any number has been seen. */
export const PLAIN_STYLE: NumberStyle = {
  hasDecimalComma: false,
  hasThousandsComma: false,
  hasThousandsPoint: false,
};

const OPEN_COMMA = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const OPEN_POINT = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;
const DECIMAL_COMMA = /^[+-]?\d+,\d+(e[+-]?\d+)?$/i;
const COMMA_GROUPS = /^[+-]?\d{1,3}(,\d{3})+\.\d+$|^[+-]?\d{1,3}(,\d{3}){2,}$/;
const POINT_GROUPS = /^[+-]?\d{1,3}(\.\d{3})+,\d+$|^[+-]?\d{1,3}(\.\d{3}){2,}$/;
const SPACE_GROUPS = /^[+-]?\d{1,3}([ \u00a0\u2009\u202f]\d{3})+([.,]\d+)?$/;

/** The style with what a cell adds to it. */
export function seeNumber(style: NumberStyle, text: string): NumberStyle {
  if (!text.includes(',') && text.indexOf('.') === text.lastIndexOf('.')) return style;
  const number = bare(text);
  if (COMMA_GROUPS.test(number)) return { ...style, hasThousandsComma: true };
  if (POINT_GROUPS.test(number)) return { ...style, hasThousandsPoint: true, hasDecimalComma: true };
  if (DECIMAL_COMMA.test(number) && !OPEN_COMMA.test(number)) return { ...style, hasDecimalComma: true };
  return style;
}

/** True for a number that can be read in two ways, and the style does not settle which. */
function isOpen(number: string, style: NumberStyle): boolean {
  if (OPEN_COMMA.test(number)) return style.hasDecimalComma === style.hasThousandsComma;
  return OPEN_POINT.test(number) && style.hasThousandsPoint;
}

/**
 * Reads a number as people and spreadsheets write it: decimal point or comma, thousands parted by spaces, points or
 * commas, a true minus sign.
 */
export function writtenNumber(text: string, style: NumberStyle): number | NumberFault {
  if (!style.hasThousandsPoint) {
    const plain = plainNumber(text);
    if (typeof plain === 'number') return plain;
  }
  const number = bare(text);
  if (isOpen(number, style)) return 'open-number';
  if (COMMA_GROUPS.test(number) || (OPEN_COMMA.test(number) && style.hasThousandsComma))
    return plainNumber(number.replaceAll(',', ''));
  if (POINT_GROUPS.test(number)) return plainNumber(number.replaceAll('.', '').replace(',', '.'));
  return DECIMAL_COMMA.test(number) ? plainNumber(number.replace(',', '.')) : plainNumber(number);
}

/** Without the spaces between thousands and with a plain minus. */
function bare(text: string): string {
  const plain = text.trim().replace(/^[−–]/, '-');
  return SPACE_GROUPS.test(plain) ? plain.replace(/[ \u00a0\u2009\u202f]/g, '') : plain;
}
