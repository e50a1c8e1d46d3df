import type { Language } from '../../../geodata/types.ts';
import type { Bound, FactUnit } from '../../../indicators/fact-units.ts';
import { boundMessages, GENITIVE_BOUNDS } from '../../i18n/messages/facts/bounds.ts';
import { factUnitMessages } from '../../i18n/messages/facts/units.ts';
import { genitiveForm, rangeText } from '../../i18n/range-text.ts';
import { type ShownNumber, type ShownText, shownNumber } from '../../i18n/shown-number.ts';
import { weave } from '../../i18n/weave.ts';
import { plainFigure, type SentencePart } from '../parts/figure-view.ts';

type Sentence = readonly SentencePart[];

/** An amount as the tables have it: a number, or two joined by `–`. */
interface Amount {
  readonly amount: string;
  readonly unit: FactUnit;
  readonly bound: Bound | '';
}

/** An amount with its unit and bound; the number carries the address of its row. */
export function amountWords(language: Language, { amount, unit, bound }: Amount, address: string): Sentence {
  const shown = unit === 'year' ? { text: amount, form: 'other' as const } : writtenAmount(language, amount);
  const form = GENITIVE_BOUNDS.has(bound) ? genitiveForm(language, shown.form) : shown.form;
  const withUnit = factUnitMessages[language][unit]({ form, text: '{amount}' });
  const text = bound === '' ? withUnit : boundMessages[language][bound](withUnit);
  return weave(text, { amount: plainFigure(shown.text, Number(amount), address) });
}

function writtenAmount(language: Language, amount: string): ShownText {
  const [low = '', high] = amount.split('–');
  return high === undefined
    ? asPrinted(language, low)
    : rangeText(language, asPrinted(language, low), asPrinted(language, high));
}

/** With as many decimals as are printed. */
function asPrinted(language: Language, number: string): ShownNumber {
  return shownNumber(language, Number(number), number.split('.')[1]?.length ?? 0);
}
