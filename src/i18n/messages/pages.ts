import { defineMessages } from '../messages.ts';

/** Titles and descriptions of the pages, as search engines and previews show them. */
export const pageMessages = defineMessages({
  en: {
    siteName: 'Monotowns of Kazakhstan',
    title: 'Monotowns of Kazakhstan: potential and risk on one map',
    description:
      'Potential, risk and specialization of Kazakhstan’s 27 single-industry towns and 20 regions, from published statistics, with every figure open to its source.',
    placeTitle: (place: string) => `${place}: potential, risk and figures | Monotowns of Kazakhstan`,
    placeDescription: (place: string) =>
      `${place}: nine potentials, risk, specialization, population and labour through time, with unit, year, grade and source of every figure.`,
    back: 'Open on the map',
    youAreHere: 'You are here',
    otherLanguages: 'Other languages',
    towns: 'Towns',
    regions: 'Regions',
    townsHeading: 'All monotowns',
    regionsHeading: 'All regions',
    townsTitle: 'All monotowns, by name | Monotowns of Kazakhstan',
    regionsTitle: 'All regions, by name | Monotowns of Kazakhstan',
    townsDescription:
      'Every monotown of Kazakhstan with its region, enterprise, potential, rank and risk; each leads to a page of its own.',
    regionsDescription:
      'Every region of Kazakhstan with its monotowns, potential, rank and risk; each leads to a page of its own.',
    listLead: (edition: string) =>
      `By name, figures of ${edition}. In brackets: the ranks that 90% of other methods give.`,
    townsHere: 'Monotowns',
    enterprise: 'City-forming enterprise',
    noTowns: 'none of the list',
    neighbours: 'Next by name',
    previous: (name: string) => `Previous: ${name}`,
    next: (name: string) => `Next: ${name}`,
  },
  ru: {
    siteName: 'Моногорода Казахстана',
    title: 'Моногорода Казахстана: потенциал и риск на одной карте',
    description:
      'Потенциал, риск и специализация 27 моногородов и 20 регионов Казахстана по опубликованной статистике; у каждой цифры открыт источник.',
    placeTitle: (place: string) => `${place}: потенциал, риск и показатели | Моногорода Казахстана`,
    placeDescription: (place: string) =>
      `${place}: девять потенциалов, риск, специализация, население и труд во времени; единица, год, класс и источник каждой цифры.`,
    back: 'Открыть на карте',
    youAreHere: 'Вы здесь',
    otherLanguages: 'Другие языки',
    towns: 'Города',
    regions: 'Регионы',
    townsHeading: 'Все моногорода',
    regionsHeading: 'Все регионы',
    townsTitle: 'Все моногорода по алфавиту | Моногорода Казахстана',
    regionsTitle: 'Все регионы по алфавиту | Моногорода Казахстана',
    townsDescription:
      'Все моногорода Казахстана: регион, предприятие, потенциал, место и риск; у каждого своя страница.',
    regionsDescription:
      'Все регионы Казахстана: моногорода, потенциал, место и риск; у каждого своя страница.',
    listLead: (edition: string) =>
      `По алфавиту, данные издания ${edition}. В скобках – места, между которыми город или регион стоит при 90% других методов.`,
    townsHere: 'Моногорода',
    enterprise: 'Градообразующее предприятие',
    noTowns: 'из списка нет',
    neighbours: 'Соседи по алфавиту',
    previous: (name: string) => `Предыдущая страница: ${name}`,
    next: (name: string) => `Следующая страница: ${name}`,
  },
  kk: {
    siteName: 'Қазақстанның моноқалалары',
    title: 'Қазақстанның моноқалалары: әлеует пен тәуекел бір картада',
    description:
      'Қазақстанның 27 моноқаласы мен 20 өңірінің әлеуеті, тәуекелі және мамандануы – жарияланған статистика бойынша, әр санның дереккөзі ашық.',
    placeTitle: (place: string) =>
      `${place}: әлеуеті, тәуекелі және көрсеткіштері | Қазақстанның моноқалалары`,
    placeDescription: (place: string) =>
      `${place}: тоғыз әлеует, тәуекел, мамандану, халық пен еңбек уақыт бойынша; әр санның бірлігі, жылы, сыныбы және дереккөзі бар.`,
    back: 'Картада ашу',
    youAreHere: 'Сіз осындасыз',
    otherLanguages: 'Басқа тілдер',
    towns: 'Қалалар',
    regions: 'Өңірлер',
    townsHeading: 'Барлық моноқала',
    regionsHeading: 'Барлық өңір',
    townsTitle: 'Барлық моноқала әліпби бойынша | Қазақстанның моноқалалары',
    regionsTitle: 'Барлық өңір әліпби бойынша | Қазақстанның моноқалалары',
    townsDescription:
      'Қазақстанның барлық моноқаласы: өңірі, кәсіпорны, әлеуеті, орны және тәуекелі; әрқайсысының жеке беті бар.',
    regionsDescription:
      'Қазақстанның барлық өңірі: моноқалалары, әлеуеті, орны және тәуекелі; әрқайсысының жеке беті бар.',
    listLead: (edition: string) =>
      `Әліпби ретімен, басылым: ${edition}. Жақша ішінде – басқа әдістердің басым бөлігінде (90%) қала не өңір тұратын орындардың шегі.`,
    townsHere: 'Моноқалалар',
    enterprise: 'Қала құраушы кәсіпорын',
    noTowns: 'тізімдегісі жоқ',
    neighbours: 'Әліпби бойынша көршілері',
    previous: (name: string) => `Алдыңғы бет: ${name}`,
    next: (name: string) => `Келесі бет: ${name}`,
  },
});
