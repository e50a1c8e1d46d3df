import type { Language } from '../../geodata/types.ts';
import { numberMessages } from './messages/numbers.ts';
import type { ShownNumber, ShownText } from './shown-number.ts';

/**
 * Two numbers as one range, the smaller first: `3–5`; one number where both look the same; in words (`−3 to 5`) where
 * the dash would stand beside a sign. A unit goes behind it once, with `valueText`.
 */
export function rangeText(language: Language, one: ShownNumber, other: ShownNumber): ShownText {
  const [low, high] = one.value <= other.value ? [one, other] : [other, one];
  if (low.text === high.text) return { text: high.text, form: high.form };
  const isSigned = [low, high].some(({ text }) => /^[−+-]/.test(text));
  if (!isSigned) return { text: `${low.text}–${high.text}`, form: high.form };
  return {
    text: numberMessages[language].fromTo(low.text, high.text),
    form: language === 'ru' ? genitiveForm(high.form) : high.form,
    ...(language === 'kk' ? { beforeUnit: `${low.text}…${high.text}` } : {}),
  };
}

/** After "от … до" a Russian noun is in the genitive: singular as after a fraction, plural as after many. */
function genitiveForm(form: Intl.LDMLPluralRule): Intl.LDMLPluralRule {
  return form === 'one' || form === 'other' ? 'other' : 'many';
}
