import type { Language } from '../../geodata/types.ts';
import { decimalMark, formatNumber } from './format.ts';
import { printedUnitMessages } from './messages/printed-units.ts';
import { pluralForm, type ShownText } from './shown-number.ts';

/**
 * A number as its source prints it (`1329.6`, `-0.20`), with the marks of the language: every digit stays, however
 * many, zeros behind the mark too. Null if the text is no plain number.
 */
export function printedNumber(language: Language, printed: string): ShownText | null {
  const { sign, whole, fraction } =
    /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?$/.exec(printed)?.groups ?? {};
  if (whole === undefined) return null;
  const group = formatNumber(language, 1000).slice(1, -3);
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  const rest = fraction === undefined ? '' : `${decimalMark(language)}${fraction}`;
  return {
    text: `${sign === '' ? '' : '−'}${grouped}${rest}`,
    form: pluralForm(language, Number(printed), fraction?.length ?? 0),
  };
}

/**
 * A value as printed with its printed unit, in the order and with the marks of the language: `63.8 thousand persons`,
 * `63,8 тыс. человек`. A value that is no number, or a unit that `units.csv` lacks, stays as it is.
 */
export function printedText(language: Language, printedValue: string, printedUnit: string): string {
  const shown = printedNumber(language, printedValue);
  const patterns: Readonly<Record<string, (shown: ShownText) => string>> = printedUnitMessages[language];
  const pattern = patterns[printedUnit];
  if (shown === null || pattern === undefined)
    return [shown?.text ?? printedValue, printedUnit].join('\u00a0').trim();
  return pattern(shown);
}
