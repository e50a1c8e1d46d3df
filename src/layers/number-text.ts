import type { Language } from '../../geodata/types.ts';

const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, options: Intl.NumberFormatOptions, key: string): Intl.NumberFormat {
  const known = formats.get(`${language}${key}`);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(language, options);
  formats.set(`${language}${key}`, made);
  return made;
}

/** A number in the reader's writing with exactly `decimals` digits after the point. */
export function numberText(language: Language, value: number, decimals: number): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return format(language, options, `n${decimals}`).format(value === 0 ? 0 : value);
}

/** A share 0..1 as whole per cent. */
export function percentText(language: Language, share: number): string {
  return format(language, { style: 'percent', maximumFractionDigits: 0 }, 'p').format(share);
}

/** Class limits in the reader's writing, all with the digits that the finest of them needs, `most` at most. */
export function breakTexts(language: Language, breaks: readonly number[], most: number): readonly string[] {
  const digits = breaks.reduce((finest, value) => Math.max(finest, digitsOf(value)), 0);
  return breaks.map((value) => numberText(language, value, Math.min(digits, most)));
}

function digitsOf(value: number): number {
  for (let digits = 0; digits < 9; digits += 1) {
    if (Math.abs(Number(value.toFixed(digits)) - value) < 1e-9) return digits;
  }
  return 9;
}
