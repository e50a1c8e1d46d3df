import { defineMessages } from '../messages.ts';

/** That scores are not those of the author's setting: on the map and on everything that leaves the page. */
export const methodNoteMessages = defineMessages({
  en: {
    note: (what: string) => `Not the author’s setting: ${what}.`,
    preset: (name: string) => `setting “${name}”, an example of this app`,
    ownWeights: 'own weights',
    gaps: (what: string) => `gaps: ${what}`,
    renormalise: 'missing dimensions left out',
    outliers: 'outliers left as they are',
  },
  ru: {
    note: (what: string) => `Не авторская настройка: ${what}.`,
    preset: (name: string) => `«${name}», пример этого приложения`,
    ownWeights: 'свои веса',
    gaps: (what: string) => `пропуски: ${what}`,
    renormalise: 'измерения без балла не учитываются',
    outliers: 'выбросы как есть',
  },
  kk: {
    note: (what: string) => `Авторлық баптау емес: ${what}.`,
    preset: (name: string) => `«${name}», осы қолданбаның мысалы`,
    ownWeights: 'өз салмақтары',
    gaps: (what: string) => `бос орындар: ${what}`,
    renormalise: 'балы жоқ өлшемдер есепке алынбайды',
    outliers: 'шеткі мәндер сол күйінде',
  },
});
