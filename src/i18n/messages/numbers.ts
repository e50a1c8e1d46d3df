import { defineMessages } from '../messages.ts';
import { withKazakhSuffix } from './kazakh-suffix.ts';

/** Words between and behind numbers. */
export const numberMessages = defineMessages({
  en: {
    trillion: 'trillion',
    billion: 'billion',
    million: 'million',
    /** Before the last word of a list. */
    and: 'and',
    /** A range one end of which has a sign. */
    fromTo: (low: string, high: string) => `${low} to ${high}`,
    /** The same where a unit follows at once. */
    fromToBeforeUnit: (low: string, high: string) => `${low} to ${high}`,
  },
  ru: {
    trillion: 'трлн',
    billion: 'млрд',
    million: 'млн',
    and: 'и',
    fromTo: (low: string, high: string) => `от ${low} до ${high}`,
    fromToBeforeUnit: (low: string, high: string) => `от ${low} до ${high}`,
  },
  kk: {
    trillion: 'трлн',
    billion: 'млрд',
    million: 'млн',
    and: 'және',
    fromTo: (low: string, high: string) =>
      `${withKazakhSuffix(low, 'ablative')} ${withKazakhSuffix(high, 'dative')} дейін`,
    fromToBeforeUnit: (low: string, high: string) => `${low}…${high}`,
  },
});
