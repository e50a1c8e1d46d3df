import { defineMessages } from '../messages.ts';

/** Words for a rank interval in the tooltips; apart from the rest, because the embed needs no more. */
export const rankIntervalMessages = defineMessages({
  en: {
    interval: (places: string) => `place ${places} by other methods`,
    wide: (words: string) => `${words}, uncertain`,
  },
  ru: {
    interval: (places: string) => `при других методах место ${places}`,
    wide: (words: string) => `${words}, неточно`,
  },
  kk: {
    interval: (places: string) => `басқа әдістермен орны ${places}`,
    wide: (words: string) => `${words}, дәл емес`,
  },
});
