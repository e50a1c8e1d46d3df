import type { Language } from '../../../geodata/languages.ts';
import { defineMessages } from '../messages.ts';

/** States of a city-forming enterprise, from the one without risk to the worst, as the scale of risk numbers them. */
export const enterpriseStateMessages = defineMessages({
  en: {
    operating: 'operating',
    diversified: 'diversified',
    partly: 'partly operating',
    closing: 'closure announced',
    stopped: 'stopped',
  },
  ru: {
    operating: 'работает',
    diversified: 'диверсифицировано',
    partly: 'работает частично',
    closing: 'объявлено о закрытии',
    stopped: 'остановлено',
  },
  kk: {
    operating: 'жұмыс істейді',
    diversified: 'әртараптандырылған',
    partly: 'ішінара жұмыс істейді',
    closing: 'жабылатыны жарияланған',
    stopped: 'тоқтаған',
  },
});

/** The states in the order of their values. */
export const STATES = ['operating', 'diversified', 'partly', 'closing', 'stopped'] as const;

/** Limits between the values of the states on the scale of risk, which are 0, 0.25, 0.5, 0.75 and 1. */
export const STATE_BREAKS: readonly number[] = [0.125, 0.375, 0.625, 0.875];

/** A number of the scale in words; one between two states stays a number, with what the scale means. */
export function stateText(language: Language, text: string, scale: string): string {
  const state = STATES[Number(text.replace(',', '.')) * (STATES.length - 1)];
  return state === undefined ? `${text} (${scale})` : enterpriseStateMessages[language][state];
}
