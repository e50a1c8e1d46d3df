import type { Names } from '../../geodata/languages.ts';
import type { Language } from '../../geodata/types.ts';
import { withUnit } from './format.ts';
import { unitMessages } from './messages/units.ts';
import type { ShownText } from './shown-number.ts';

type Pattern = (shown: ShownText) => string;

/**
 * A number with its unit in the order of the language: `12.5 per 1,000 residents`, `1 000 тұрғынға 12,5`. A unit
 * without a pattern, such as one of a reader's own table, goes behind the number.
 */
export function valueText(language: Language, shown: ShownText, unit: Names): string {
  const patterns: Readonly<Record<string, Pattern>> = unitMessages[language];
  const pattern: Pattern = patterns[unit.en] ?? (({ text }) => withUnit(language, text, unit[language]));
  const text = pattern(shown);
  const { beforeUnit } = shown;
  return beforeUnit === undefined || text.endsWith(shown.text)
    ? text
    : pattern({ ...shown, text: beforeUnit });
}
