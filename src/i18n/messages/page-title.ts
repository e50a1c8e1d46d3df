import { defineMessages } from '../messages.ts';

/** Title of the page of the map, which follows the language chosen on it. */
export const pageTitleMessages = defineMessages({
  en: {
    title: 'Monotowns of Kazakhstan: potential and risk on one map',
  },
  ru: {
    title: 'Моногорода Казахстана: потенциал и риск на одной карте',
  },
  kk: {
    title: 'Қазақстанның моноқалалары: әлеует пен тәуекел бір картада',
  },
});
