import type { Language } from '../../geodata/types.ts';
import { LANGUAGE_FACTS } from './languages.ts';
import { numberMessages } from './messages/numbers.ts';
import type { ShownNumber, ShownText } from './shown-number.ts';

/** An end of a range; without a form where no noun follows. */
type RangeEnd = Pick<ShownNumber, 'text' | 'value'> & Partial<Pick<ShownNumber, 'form'>>;

/**
 * Two numbers as one range, the smaller first: `3–5`; one number where both look the same; in words (`−3 to 5`) where
 * the dash would stand beside a sign. A unit goes behind it once, with `valueText`.
 */
export function rangeText(language: Language, one: RangeEnd, other: RangeEnd): ShownText {
  const [low, high] = one.value <= other.value ? [one, other] : [other, one];
  const { form = 'other' } = high;
  if (low.text === high.text) return { text: high.text, form };
  const isSigned = [low, high].some(({ text }) => /^[−+-]/.test(text));
  if (!isSigned) return { text: `${low.text}–${high.text}`, form };
  const words = numberMessages[language];
  return {
    text: words.fromTo(low.text, high.text),
    beforeUnit: words.fromToBeforeUnit(low.text, high.text),
    form: genitiveForm(language, form),
  };
}

/** After "от … до" or "более" a Russian noun is in the genitive: singular as after a fraction, plural as after many. */
export function genitiveForm(language: Language, form: Intl.LDMLPluralRule): Intl.LDMLPluralRule {
  if (!LANGUAGE_FACTS[language].rangeTakesGenitive) return form;
  return form === 'one' || form === 'other' ? 'other' : 'many';
}
