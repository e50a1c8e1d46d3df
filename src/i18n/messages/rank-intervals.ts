import { defineMessages } from '../messages.ts';

/** Words for a rank interval in the tooltips; apart from the rest, because the embed needs no more. */
export const rankIntervalMessages = defineMessages({
  en: {
    interval: (places: string) => `rank ${places} under other methods`,
    outside: (words: string) => `${words}, its own rank is outside`,
    wide: (words: string) => `${words}, only indicative`,
  },
  ru: {
    interval: (places: string) => `при других методах место ${places}`,
    outside: (words: string) => `${words}, его место вне этого интервала`,
    wide: (words: string) => `${words}, место мало о чём говорит`,
  },
  kk: {
    interval: (places: string) => `басқа әдістермен орны: ${places}`,
    outside: (words: string) => `${words}, оның орны бұл аралықтан тыс`,
    wide: (words: string) => `${words}, тек шамамен`,
  },
});
