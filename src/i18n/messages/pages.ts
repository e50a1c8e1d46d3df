import { defineMessages } from '../messages.ts';

/** Titles and descriptions of the pages, as search engines and previews show them. */
export const pageMessages = defineMessages({
  en: {
    siteName: 'Monotowns of Kazakhstan',
    title: 'Monotowns of Kazakhstan: potential and risk on one map',
    description:
      'Potential, risk and specialization of Kazakhstan’s 27 single-industry towns and 20 regions, from published statistics, with every figure open to its source.',
    townTitle: (town: string) => `${town}: potential, risk and figures | Monotowns of Kazakhstan`,
    townDescription: (town: string) =>
      `${town}: nine potentials, risk, specialization, population and labour through time, with unit, year, grade and source of every figure.`,
    back: 'Open on the map',
  },
  ru: {
    siteName: 'Моногорода Казахстана',
    title: 'Моногорода Казахстана: потенциал и риск на одной карте',
    description:
      'Потенциал, риск и специализация 27 моногородов и 20 регионов Казахстана по опубликованной статистике; у каждой цифры открыт источник.',
    townTitle: (town: string) => `${town}: потенциал, риск и показатели | Моногорода Казахстана`,
    townDescription: (town: string) =>
      `${town}: девять потенциалов, риск, специализация, население и труд во времени; единица, год, класс и источник каждой цифры.`,
    back: 'Открыть на карте',
  },
  kk: {
    siteName: 'Қазақстанның моноқалалары',
    title: 'Қазақстанның моноқалалары: әлеует пен тәуекел бір картада',
    description:
      'Қазақстанның 27 моноқаласы мен 20 өңірінің әлеуеті, тәуекелі және мамандануы – жарияланған статистика бойынша, әр санның дереккөзі ашық.',
    townTitle: (town: string) => `${town}: әлеуеті, тәуекелі және көрсеткіштері | Қазақстанның моноқалалары`,
    townDescription: (town: string) =>
      `${town}: тоғыз әлеует, тәуекел, мамандану, халық пен еңбек уақыт бойынша; әр санның бірлігі, жылы, сыныбы және дереккөзі бар.`,
    back: 'Картада ашу',
  },
});
