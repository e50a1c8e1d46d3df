import { defineMessages } from '../messages.ts';

/** Words for a rank interval in the tooltips; apart from the rest, because the embed needs no more. */
export const rankIntervalMessages = defineMessages({
  en: {
    interval: (places: string) => `rank ${places} under other methods`,
    outside: (words: string) => `${words}; its own rank lies outside`,
    wide: (words: string) => `${words}; the rank is only indicative`,
  },
  ru: {
    interval: (places: string) => `при других методах место ${places}`,
    outside: (words: string) => `${words}; само место\u00a0— вне этого интервала`,
    wide: (words: string) => `${words}; интервал широкий, место лишь ориентировочное`,
  },
  kk: {
    interval: (places: string) => `басқа әдістермен орны: ${places}`,
    outside: (words: string) => `${words}, ал өз орны бұл аралықтан тыс`,
    wide: (words: string) => `${words}; аралық кең, орын тек шамамен берілген`,
  },
});
