import { defineMessages } from '../messages.ts';

/** Titles and descriptions of the pages, as search engines and previews show them. */
export const pageMessages = defineMessages({
  en: {
    siteName: 'Monotowns of Kazakhstan',
    description:
      'Potential, risk and specialization of Kazakhstan’s 27 monotowns and 20 regions, from published statistics, with the source of every figure.',
    placeTitle: (place: string) => `${place}: potential, risk and data | Monotowns of Kazakhstan`,
    placeDescription: (place: string) =>
      `${place}: nine dimensions of potential, risk, specialization, population and labour over time, with the unit, year, data grade and source of every figure.`,
    back: 'Open on the map',
    youAreHere: 'You are here',
    otherLanguages: 'Other languages',
    towns: 'Towns',
    regions: 'Regions',
    townsHeading: 'All monotowns',
    regionsHeading: 'All regions',
    townsTitle: 'All monotowns, A to Z | Monotowns of Kazakhstan',
    regionsTitle: 'All regions, A to Z | Monotowns of Kazakhstan',
    townsDescription:
      'Every monotown of Kazakhstan with its region, enterprise, potential, rank and risk; each has its own page.',
    regionsDescription:
      'Every region of Kazakhstan with its monotowns, potential, rank and risk; each has its own page.',
    listLead: (edition: string) =>
      `In alphabetical order; index year ${edition}. In brackets: the rank interval in 90% of simulations with other methods.`,
    townsHere: 'Monotowns',
    enterprise: 'City-forming enterprise',
    noTowns: 'no monotowns',
    neighbours: 'Alphabetical neighbours',
    previous: (name: string) => `Previous: ${name}`,
    next: (name: string) => `Next: ${name}`,
  },
  ru: {
    siteName: 'Моногорода Казахстана',
    description:
      'Потенциал, риск и специализация 27 моногородов и 20 регионов Казахстана по опубликованной статистике, с источником каждого значения.',
    placeTitle: (place: string) => `${place}: потенциал, риск и показатели | Моногорода Казахстана`,
    placeDescription: (place: string) =>
      `${place}: девять видов потенциала, риск, специализация, население и труд по годам; единица, год, категория данных и источник каждого значения.`,
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
      `По алфавиту; расчёт за ${edition} год. В скобках\u00a0— места, которые город или регион занимает в 90\u00a0% расчётов другими методами.`,
    townsHere: 'Моногорода',
    enterprise: 'Градообразующее предприятие',
    noTowns: 'моногородов нет',
    neighbours: 'Соседи по алфавиту',
    previous: (name: string) => `Предыдущая страница: ${name}`,
    next: (name: string) => `Следующая страница: ${name}`,
  },
  kk: {
    siteName: 'Қазақстанның моноқалалары',
    description:
      'Қазақстанның 27 моноқаласы мен 20 өңірінің әлеуеті, тәуекелі және мамандануы\u00a0— жарияланған статистика бойынша, әр мәннің дереккөзімен.',
    placeTitle: (place: string) =>
      `${place}: әлеуеті, тәуекелі және көрсеткіштері | Қазақстанның моноқалалары`,
    placeDescription: (place: string) =>
      `${place}: әлеуеттің тоғыз түрі, тәуекел, мамандану, халық пен еңбек жылдар бойынша; әр мәннің өлшем бірлігі, жылы, дерек санаты және дереккөзі бар.`,
    back: 'Картада ашу',
    youAreHere: 'Сіз осындасыз',
    otherLanguages: 'Басқа тілдер',
    towns: 'Қалалар',
    regions: 'Өңірлер',
    townsHeading: 'Барлық моноқала',
    regionsHeading: 'Барлық өңір',
    townsTitle: 'Барлық моноқала әліпби ретімен | Қазақстанның моноқалалары',
    regionsTitle: 'Барлық өңір әліпби ретімен | Қазақстанның моноқалалары',
    townsDescription:
      'Қазақстанның барлық моноқаласы: өңірі, кәсіпорны, әлеуеті, орны және тәуекелі; әрқайсысының жеке беті бар.',
    regionsDescription:
      'Қазақстанның барлық өңірі: моноқалалары, әлеуеті, орны және тәуекелі; әрқайсысының жеке беті бар.',
    listLead: (edition: string) =>
      `Әліпби ретімен; ${edition} жылғы есеп. Жақша ішінде\u00a0— басқа әдістермен жасалған есептеулердің 90\u00a0%-ында қала не өңір алатын орындар.`,
    townsHere: 'Моноқалалар',
    enterprise: 'Қала құраушы кәсіпорын',
    noTowns: 'моноқала жоқ',
    neighbours: 'Әліпби бойынша көршілері',
    previous: (name: string) => `Алдыңғы бет: ${name}`,
    next: (name: string) => `Келесі бет: ${name}`,
  },
});
