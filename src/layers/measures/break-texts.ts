import type { Language } from '../../../geodata/types.ts';
import { formatNumber, formatPlain } from '../../i18n/format.ts';

/** Class limits in the reader's writing, all with the digits that the finest of them needs, `most` at most; smaller ones in full. */
export function breakTexts(language: Language, breaks: readonly number[], most: number): readonly string[] {
  const digits = breaks.reduce((finest, value) => Math.max(finest, digitsOf(value)), 0);
  return breaks.map((value) =>
    value !== 0 && Math.abs(value) < 10 ** -most / 2
      ? formatPlain(language, value)
      : formatNumber(language, value, Math.min(digits, most)),
  );
}

function digitsOf(value: number): number {
  for (let digits = 0; digits < 9; digits += 1) {
    if (Math.abs(Number(value.toFixed(digits)) - value) < 1e-9) return digits;
  }
  return 9;
}
