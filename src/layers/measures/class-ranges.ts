import type { Language } from '../../../geodata/types.ts';
import { type Colour, type MapTheme, type SchemeId, schemeColours } from '../../../styles/colours.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { rangeText } from '../../i18n/range-text.ts';
import { breakTexts } from './break-texts.ts';
import { CLASS_COUNT } from './classify.ts';

/** Words of the classes between inner breaks, lowest first, with at most `most` decimals; one empty without breaks. */
export function rangeLabels(language: Language, breaks: readonly number[], most: number): readonly string[] {
  const texts = layerMessages[language];
  const cuts = breakTexts(language, breaks, most);
  if (cuts.length === 0) return [''];
  return Array.from({ length: cuts.length + 1 }, (_, i) => {
    const from = cuts[i - 1];
    const to = cuts[i];
    if (from === undefined) return texts.below(to ?? '');
    if (to === undefined) return texts.from(from);
    const [low, high] = [breaks[i - 1] ?? 0, breaks[i] ?? 0];
    if (low >= 0) return texts.range(from, to);
    return rangeText(language, { text: from, value: low }, { text: to, value: high }).text;
  });
}

/** Colours of `count` classes, lowest first, spread over a scheme; beyond its five colours neighbours share one. */
export function spreadColours(
  scheme: SchemeId,
  theme: MapTheme,
  count: number,
  isQuiet = false,
): readonly Colour[] {
  const ramp = schemeColours(scheme, theme, Math.min(CLASS_COUNT, count), isQuiet);
  return Array.from(
    { length: count },
    (_, i) => ramp[Math.round((i * (ramp.length - 1)) / Math.max(1, count - 1))] ?? '',
  );
}
