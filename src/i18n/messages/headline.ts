import { defineMessages } from '../messages.ts';

/** The sentence over the map: what is seen, and how it is read. `label` = the year or edition. */
export const headlineMessages = defineMessages({
  en: {
    regionsStay: (years: string) => `Regions are shown for ${years}, the only year available for them.`,
    potentialTowns: (label: string) => `Potential of monotowns, ${label}`,
    riskTowns: (label: string) => `Risk in monotowns, ${label}`,
    potentialRegions: (label: string) => `Potential of regions, ${label}`,
    riskRegions: (label: string) => `Risk in regions, ${label}`,
    ofTowns: (measure: string) => `${measure}: monotowns`,
    ofRegions: (measure: string) => `${measure}: regions`,
    core: (label: string) => `${label} (core index)`,
    strongerTown: (dark: boolean) =>
      `The ${dark ? 'darker' : 'brighter'} the circle, the higher the potential.`,
    strongerRegion: (dark: boolean) =>
      `The ${dark ? 'darker' : 'brighter'} the region, the higher the potential.`,
    riskierTown: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the circle, the higher the risk.`,
    riskierRegion: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the region, the higher the risk.`,
    moreTown: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the circle, the higher the value.`,
    moreRegion: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the region, the higher the value.`,
    lessTown: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the circle, the lower the value.`,
    lessRegion: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the region, the lower the value.`,
    diverging: 'Orange: above the middle of the scale. Purple: below it.',
    bivariate: (label: string) => `Potential and risk in monotowns, ${label}`,
    bivariateReading: 'Letter: risk, from A (low) to C (high). Digit: potential, from 1 (low) to 3 (high).',
    specialization: 'What monotowns produce',
    specializationReading: 'Shape and letter: leading industry. Size: annual output.',
    coverage: (label: string) => `How much is known about each town, ${label}`,
    coverageReading: 'The fuller the ring, the larger the share of data for the town itself.',
    surface: (label: string) => `Where people exposed to risk are concentrated, ${label}`,
    surfaceReading: (dark: boolean) =>
      `The ${dark ? 'darker' : 'brighter'} the area, the more residents per 100\u00a0km², weighted by the risk of their town.`,
  },
  ru: {
    regionsStay: (years: string) => `Данные по регионам\u00a0— за ${years} год: за другие годы их нет.`,
    potentialTowns: (label: string) => `Потенциал моногородов, ${label}`,
    riskTowns: (label: string) => `Риск моногородов, ${label}`,
    potentialRegions: (label: string) => `Потенциал регионов, ${label}`,
    riskRegions: (label: string) => `Риск регионов, ${label}`,
    ofTowns: (measure: string) => `${measure}: моногорода`,
    ofRegions: (measure: string) => `${measure}: регионы`,
    core: (label: string) => `${label} (базовый индекс)`,
    strongerTown: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} круг, тем выше потенциал.`,
    strongerRegion: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} регион, тем выше потенциал.`,
    riskierTown: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} круг, тем выше риск.`,
    riskierRegion: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} регион, тем выше риск.`,
    moreTown: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} круг, тем выше значение.`,
    moreRegion: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} регион, тем выше значение.`,
    lessTown: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} круг, тем ниже значение.`,
    lessRegion: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} регион, тем ниже значение.`,
    diverging: 'Оранжевый\u00a0— выше середины шкалы, фиолетовый\u00a0— ниже.',
    bivariate: (label: string) => `Потенциал и риск моногородов, ${label}`,
    bivariateReading:
      'Буква\u00a0— риск: от A (низкий) до C (высокий). Цифра\u00a0— потенциал: от 1 (низкий) до 3 (высокий).',
    specialization: 'Что производят моногорода',
    specializationReading:
      'Форма и буква\u00a0— ведущая отрасль промышленности, размер\u00a0— объём производства за год.',
    coverage: (label: string) => `Сколько известно о каждом городе, ${label}`,
    coverageReading: 'Чем полнее кольцо, тем больше доля данных по самому городу.',
    surface: (label: string) => `Где сосредоточено население, подверженное риску, ${label}`,
    surfaceReading: (dark: boolean) =>
      `Чем ${dark ? 'темнее' : 'светлее'} участок, тем больше жителей на 100\u00a0км² с учётом риска их города.`,
  },
  kk: {
    regionsStay: (years: string) =>
      `Өңірлердің ${years} жылғы деректері көрсетілген: басқа жылдар бойынша деректері жоқ.`,
    potentialTowns: (label: string) => `Моноқалалардың әлеуеті, ${label}`,
    riskTowns: (label: string) => `Моноқалалардың тәуекелі, ${label}`,
    potentialRegions: (label: string) => `Өңірлердің әлеуеті, ${label}`,
    riskRegions: (label: string) => `Өңірлердің тәуекелі, ${label}`,
    ofTowns: (measure: string) => `${measure}: моноқалалар`,
    ofRegions: (measure: string) => `${measure}: өңірлер`,
    core: (label: string) => `${label} (базалық индекс)`,
    strongerTown: (dark: boolean) =>
      `Дөңгелектің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, әлеует соғұрлым жоғары.`,
    strongerRegion: (dark: boolean) =>
      `Өңірдің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, әлеует соғұрлым жоғары.`,
    riskierTown: (dark: boolean) =>
      `Дөңгелектің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, тәуекел соғұрлым жоғары.`,
    riskierRegion: (dark: boolean) =>
      `Өңірдің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, тәуекел соғұрлым жоғары.`,
    moreTown: (dark: boolean) =>
      `Дөңгелектің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, мән соғұрлым жоғары.`,
    moreRegion: (dark: boolean) =>
      `Өңірдің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, мән соғұрлым жоғары.`,
    lessTown: (dark: boolean) =>
      `Дөңгелектің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, мән соғұрлым төмен.`,
    lessRegion: (dark: boolean) =>
      `Өңірдің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, мән соғұрлым төмен.`,
    diverging: 'Қызғылт сары\u00a0— шкаланың ортасынан жоғары, күлгін\u00a0— төмен.',
    bivariate: (label: string) => `Моноқалалардың әлеуеті мен тәуекелі, ${label}`,
    bivariateReading:
      'Әріп\u00a0— тәуекел: A-дан (төмен) C-ге (жоғары) дейін. Цифр\u00a0— әлеует: 1-ден (төмен) 3-ке (жоғары) дейін.',
    specialization: 'Моноқалалар не өндіреді',
    specializationReading:
      'Пішіні мен әрпі\u00a0— өнеркәсіптің жетекші саласы, өлшемі\u00a0— жылдық өнім көлемі.',
    coverage: (label: string) => `Әр қала туралы қанша мәлімет бар, ${label}`,
    coverageReading: 'Сақина неғұрлым толық болса, қаланың өз деректерінің үлесі соғұрлым жоғары.',
    surface: (label: string) => `Тәуекелге ұшыраған халық қайда шоғырланған, ${label}`,
    surfaceReading: (dark: boolean) =>
      `Түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, 100\u00a0км² аумаққа шаққандағы тұрғын саны соғұрлым көп (тұратын қаласының тәуекелі ескерілген).`,
  },
});
