import { defineMessages } from '../messages.ts';

/** Words between and behind numbers. */
export const numberMessages = defineMessages({
  en: {
    trillion: 'trillion',
    billion: 'billion',
    million: 'million',
    /** Before the last word of a list. */
    and: 'and',
  },
  ru: {
    trillion: 'трлн',
    billion: 'млрд',
    million: 'млн',
    and: 'и',
  },
  kk: {
    trillion: 'трлн',
    billion: 'млрд',
    million: 'млн',
    and: 'және',
  },
});
