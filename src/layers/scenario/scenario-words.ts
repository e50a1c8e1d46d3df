import type { Language } from '../../../geodata/languages.ts';
import type { ScenarioSettings } from '../../../indicators/scenario/settings.ts';
import { formatNumber, formatPercent } from '../../i18n/format.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';
import { rangeText } from '../../i18n/range-text.ts';

/** What a scenario assumes of the enterprise, and how far ahead it looks, in one phrase. */
export function scenarioPhrase(
  language: Language,
  { path, loss, lossYear, horizon }: ScenarioSettings,
): string {
  const texts = scenarioMessages[language];
  return [
    texts[`about-${path}`],
    ...(loss === 0 ? [] : [texts.aboutLoss(formatPercent(language, loss / 100), lossYear)]),
    texts.ahead(horizon),
  ].join('; ');
}

/** Two whole numbers as one range; a hundred is the last digit that an estimate of thousands can hold. */
export function wholeRange(language: Language, low: number, high: number): string {
  const end = (value: number) => {
    const rounded = roundedEstimate(value);
    return { value: rounded, text: formatNumber(language, rounded) };
  };
  return rangeText(language, end(low), end(high)).text;
}

/** An estimate with two or three digits that it can hold: in tens below a thousand, in hundreds from there on. */
export function roundedEstimate(value: number): number {
  const size = Math.abs(value) < 1000 ? 10 : 100;
  return Math.round(value / size) * size;
}
