import { defineMessages } from '../messages.ts';

/** How the page of a place is cited. `{…}` is filled in by `lib/citation.ts`. */
export const placeCiteMessages = defineMessages({
  en: {
    heading: 'How to cite this page',
    title: (name: string) => `${name}: potential, risk and figures`,
    office: 'Bureau of National Statistics of Kazakhstan and other sources',
    figures: 'Figures: {office}',
    version: 'index version {version}',
    copy: 'Copy',
    copied: 'Copied',
  },
  ru: {
    heading: 'Как ссылаться на эту страницу',
    title: (name: string) => `${name}: потенциал, риск и показатели`,
    office: 'Бюро национальной статистики Казахстана и другие источники',
    figures: 'Данные: {office}',
    version: 'версия индекса {version}',
    copy: 'Скопировать',
    copied: 'Скопировано',
  },
  kk: {
    heading: 'Осы бетке қалай сілтеме жасау керек',
    title: (name: string) => `${name}: әлеуеті, тәуекелі және көрсеткіштері`,
    office: 'Қазақстанның Ұлттық статистика бюросы және басқа дереккөздер',
    figures: 'Деректер: {office}',
    version: 'индекстің {version}-нұсқасы',
    copy: 'Көшіру',
    copied: 'Көшірілді',
  },
});
