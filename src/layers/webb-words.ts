import type { Language } from '../../geodata/types.ts';
import type { WebbClass } from '../../indicators/people/webb.ts';
import { populationLayerMessages } from '../i18n/messages/population-layer.ts';

/** A class of Webb in words, with its letter; null = both balances are nought. */
export function webbWords(language: Language, letter: WebbClass | null): string {
  const texts = populationLayerMessages[language];
  return letter === null ? texts.even : `${letter}: ${texts[letter]}`;
}
