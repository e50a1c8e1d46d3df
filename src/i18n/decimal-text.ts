/** Signs by which a language writes numbers. */
export interface NumberMarks {
  /** Between thousands. */
  readonly group: string;
  /** Between the whole and the decimals. */
  readonly decimal: ',' | '.';
}

/**
 * Writes the size of a number, without its sign, with a fixed count of decimals: halves of the number as it is commonly
 * printed are rounded up, as `Intl.NumberFormat` does, which takes tens of milliseconds to make on a slow device. For
 * sizes up to 1e12 and up to 3 decimals; ∞ and NaN are written as such.
 */
export function decimalText(value: number, decimals: number, marks: NumberMarks): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? String(value) : '∞';
  const [mantissa, exponent] = Math.abs(value).toExponential().split('e');
  // The shift is one of the decimal text: 1.005 × 100 would be less than 100.5.
  const digits = String(Math.round(Number(`${mantissa}e${Number(exponent) + decimals}`))).padStart(
    decimals + 1,
    '0',
  );
  const whole = digits.length - decimals;
  let text = '';
  for (let at = 0; at < whole; at += 1) {
    if (at > 0 && (whole - at) % 3 === 0) text += marks.group;
    text += digits.charAt(at);
  }
  return decimals === 0 ? text : text + marks.decimal + digits.slice(whole);
}
