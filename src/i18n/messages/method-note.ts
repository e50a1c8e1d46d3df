import { defineMessages } from '../messages.ts';

/** That scores are not those of the default settings: on the map and on everything that leaves the page. */
export const methodNoteMessages = defineMessages({
  en: {
    note: (what: string) => `Not the default settings: ${what}.`,
    preset: (name: string) => `“${name}”, one of this site’s examples`,
    ownWeights: 'custom weights',
    gaps: (what: string) => `missing values: ${what}`,
    renormalise: 'dimensions without a score left out',
    outliers: 'outliers left as they are',
  },
  ru: {
    note: (what: string) => `Не настройки по умолчанию: ${what}.`,
    preset: (name: string) => `«${name}», один из примеров этого сайта`,
    ownWeights: 'свои веса',
    gaps: (what: string) => `пропуски: ${what}`,
    renormalise: 'виды потенциала без балла не учитываются',
    outliers: 'экстремальные значения без обработки',
  },
  kk: {
    note: (what: string) => `Әдепкі баптау емес: ${what}.`,
    preset: (name: string) => `«${name}», осы сайттың мысалы`,
    ownWeights: 'оқырманның өз салмақтары',
    gaps: (what: string) => `жетіспейтін мәндер: ${what}`,
    renormalise: 'балы жоқ әлеует түрлері есепке алынбайды',
    outliers: 'шеткі мәндер өңделмеген',
  },
});
