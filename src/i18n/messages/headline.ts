import { defineMessages } from '../messages.ts';

/** The sentence over the map: what is seen, and how it is read. `label` = the year or edition. */
export const headlineMessages = defineMessages({
  en: {
    regionsStay: (years: string) => `Regions stay at ${years}: they have no other years.`,
    potentialTowns: (label: string) => `Potential of monotowns, ${label}`,
    riskTowns: (label: string) => `Risk of monotowns, ${label}`,
    potentialRegions: (label: string) => `Potential of regions, ${label}`,
    riskRegions: (label: string) => `Risk of regions, ${label}`,
    ofTowns: (measure: string) => `${measure}: monotowns`,
    ofRegions: (measure: string) => `${measure}: regions`,
    core: (label: string) => `${label} (core index)`,
    strongerTown: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the circle, the stronger the town.`,
    strongerRegion: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the region, the stronger it is.`,
    riskierTown: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the circle, the higher the risk.`,
    riskierRegion: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the region, the higher the risk.`,
    moreTown: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the circle, the higher the value.`,
    moreRegion: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the region, the higher the value.`,
    lessTown: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the circle, the lower the value.`,
    lessRegion: (dark: boolean) => `The ${dark ? 'darker' : 'brighter'} the region, the lower the value.`,
    diverging: 'Orange: above the middle of the scale. Purple: below it.',
    bivariate: (label: string) => `Potential and risk of monotowns, ${label}`,
    bivariateReading: 'Letter: risk, from A (low) to C (high). Digit: potential, from 1 (low) to 3 (high).',
    specialization: 'What monotowns make',
    specializationReading: 'Shape and letter: the leading branch of industry. Size: output a year.',
    coverage: (label: string) => `How much is known of each town, ${label}`,
    coverageReading: 'The fuller the ring, the more of the figures are the town’s own.',
    surface: (label: string) => `Where people at risk concentrate, ${label}`,
    surfaceReading: (dark: boolean) =>
      `The ${dark ? 'darker' : 'brighter'}, the more residents per 100 km², weighted by the risk of their town.`,
  },
  ru: {
    regionsStay: (years: string) => `Регионы — за ${years}: других лет у них нет.`,
    potentialTowns: (label: string) => `Потенциал моногородов, ${label}`,
    riskTowns: (label: string) => `Риск моногородов, ${label}`,
    potentialRegions: (label: string) => `Потенциал регионов, ${label}`,
    riskRegions: (label: string) => `Риск регионов, ${label}`,
    ofTowns: (measure: string) => `${measure}: моногорода`,
    ofRegions: (measure: string) => `${measure}: регионы`,
    core: (label: string) => `${label} (базовый индекс)`,
    strongerTown: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} круг, тем сильнее город.`,
    strongerRegion: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} регион, тем он сильнее.`,
    riskierTown: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} круг, тем выше риск.`,
    riskierRegion: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} регион, тем выше риск.`,
    moreTown: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} круг, тем больше значение.`,
    moreRegion: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} регион, тем больше значение.`,
    lessTown: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} круг, тем меньше значение.`,
    lessRegion: (dark: boolean) => `Чем ${dark ? 'темнее' : 'светлее'} регион, тем меньше значение.`,
    diverging: 'Оранжевый — выше середины шкалы, фиолетовый — ниже.',
    bivariate: (label: string) => `Потенциал и риск моногородов, ${label}`,
    bivariateReading:
      'Буква — риск: от A (низкий) до C (высокий). Цифра — потенциал: от 1 (низкий) до 3 (высокий).',
    specialization: 'Что производят моногорода',
    specializationReading:
      'Форма и буква — ведущая отрасль промышленности, размер — объём производства за год.',
    coverage: (label: string) => `Сколько известно о каждом городе, ${label}`,
    coverageReading: 'Чем полнее кольцо, тем больше показателей самого города.',
    surface: (label: string) => `Где сосредоточены жители городов с риском, ${label}`,
    surfaceReading: (dark: boolean) =>
      `Чем ${dark ? 'темнее' : 'светлее'}, тем больше жителей на 100 км² с учётом риска их города.`,
  },
  kk: {
    regionsStay: (years: string) => `Өңірлер — ${years}: олардың басқа жылы жоқ.`,
    potentialTowns: (label: string) => `Моноқалалардың әлеуеті, ${label}`,
    riskTowns: (label: string) => `Моноқалалардың тәуекелі, ${label}`,
    potentialRegions: (label: string) => `Өңірлердің әлеуеті, ${label}`,
    riskRegions: (label: string) => `Өңірлердің тәуекелі, ${label}`,
    ofTowns: (measure: string) => `${measure}: моноқалалар`,
    ofRegions: (measure: string) => `${measure}: өңірлер`,
    core: (label: string) => `${label} (негізгі индекс)`,
    strongerTown: (dark: boolean) =>
      `Шеңбердің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, қала соғұрлым әлеуетті.`,
    strongerRegion: (dark: boolean) =>
      `Өңірдің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, ол соғұрлым әлеуетті.`,
    riskierTown: (dark: boolean) =>
      `Шеңбердің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, тәуекел соғұрлым жоғары.`,
    riskierRegion: (dark: boolean) =>
      `Өңірдің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, тәуекел соғұрлым жоғары.`,
    moreTown: (dark: boolean) =>
      `Шеңбердің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, мән соғұрлым үлкен.`,
    moreRegion: (dark: boolean) =>
      `Өңірдің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, мән соғұрлым үлкен.`,
    lessTown: (dark: boolean) => `Шеңбердің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, мән соғұрлым кіші.`,
    lessRegion: (dark: boolean) => `Өңірдің түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, мән соғұрлым кіші.`,
    diverging: 'Қызғылт сары — шкаланың ортасынан жоғары, күлгін — төмен.',
    bivariate: (label: string) => `Моноқалалардың әлеуеті мен тәуекелі, ${label}`,
    bivariateReading: 'Әріп — тәуекел: A (төмен) – C (жоғары). Сан — әлеует: 1 (төмен) – 3 (жоғары).',
    specialization: 'Моноқалалар не өндіреді',
    specializationReading: 'Пішіні мен әрпі — өнеркәсіптің жетекші саласы, көлемі — жылдық өндіріс.',
    coverage: (label: string) => `Әр қала туралы не белгілі, ${label}`,
    coverageReading: 'Сақина неғұрлым толық болса, қаланың өз көрсеткіштері соғұрлым көп.',
    surface: (label: string) => `Тәуекелі бар қалалардың тұрғындары қайда шоғырланған, ${label}`,
    surfaceReading: (dark: boolean) =>
      `Түсі неғұрлым ${dark ? 'қою' : 'ашық'} болса, 100 км² жерге шаққандағы тұрғын соғұрлым көп (қаласының тәуекелі ескерілген).`,
  },
});
