import { defineMessages } from '../messages.ts';

/** The part of a town's page on what is known of industries beside the leading one. */
export const placeElseMessages = defineMessages({
  en: {
    heading: 'What else could be made here',
    notAdvice: 'Below is what the tables say; it is not advice on what to build.',
    all: 'Output, investment and other industries',
    tableCaption: (level: string) =>
      `Share of industrial output, ${level}, and of investment in fixed assets`,
    investmentCaption: 'Share of investment in fixed assets',
    section: 'Section or industry',
    gaps: 'Gaps of specialization',
    firstYear: 'Earliest comparable year',
    lastYear: 'Latest year',
    investment: (year: number, level: string) => `Investment, ${year}, ${level}`,
    confidential: 'confidential',
    oneYear:
      'Only one year of investment is shown: releases of different years are not comparable. Investment in a section need not go into the same industry as its output.',
    branches: 'By industry',
    branchesHint: (from: string, to: string) =>
      `Contribution to growth: change of the industry’s output from ${from} to ${to} in % of all initial output, at current prices.`,
    contribution: 'Contribution to growth, %',
    related: 'Relatedness (experi\u00admental)',
    relatedHint:
      'Relatedness, from 0 to 1: of the industries that districts tend to have along with this one, the share that the town already has. A district without data is unknown, not zero; for most industries only a few districts publish any.',
    unknown: 'Unknown',
    noJobs: 'Jobs by industry are not published for any town.',
    noOutput: 'Output by industry is not published for this town.',
    blank: (names: string) => `Its sheet gives no figure for: ${names}. That is unknown, not zero.`,
    notInTables: 'The tables say nothing about prices, buyers, free sites or connections to networks.',
  },
  ru: {
    heading: 'Что ещё здесь могли бы производить',
    notAdvice: 'Ниже\u00a0— что говорят таблицы; это не совет, что строить.',
    all: 'Производство, инвестиции и другие отрасли',
    tableCaption: (level: string) =>
      `Доля в промышленном производстве, ${level}, и в инвестициях в основной капитал`,
    investmentCaption: 'Доля в инвестициях в основной капитал',
    section: 'Секция или отрасль',
    gaps: 'Незанятые ниши',
    firstYear: 'Первый сопоставимый год',
    lastYear: 'Последний год',
    investment: (year: number, level: string) => `Инвестиции, ${year}, ${level}`,
    confidential: 'конфиденциально',
    oneYear:
      'Инвестиции показаны только за один год: публикации разных лет несопоставимы. Инвестиции в секцию не обязательно идут в ту же отрасль, что и её производство.',
    branches: 'По отраслям',
    branchesHint: (from: string, to: string) =>
      `Вклад в рост: прирост производства отрасли, ${from} → ${to}, в % ко всему начальному объёму, в ценах каждого года.`,
    contribution: 'Вклад в рост, %',
    related: 'Родствен\u00adность (экспери\u00adментально)',
    relatedHint:
      'Родственность, от 0 до 1: какая доля отраслей, обычно соседствующих в районах с этой, уже есть в городе. Район без данных означает «неизвестно», а не ноль; по большинству отраслей данные публикуют лишь немногие районы.',
    unknown: 'Неизвестно',
    noJobs: 'Занятость по отраслям не публикуется ни по одному городу.',
    noOutput: 'Производство по отраслям по этому городу не публикуется.',
    blank: (names: string) => `В таблице нет данных по отраслям: ${names}. Это «неизвестно», а не ноль.`,
    notInTables: 'О ценах, покупателях, свободных площадках и подключении к сетям в таблицах сведений нет.',
  },
  kk: {
    heading: 'Мұнда тағы не өндіруге болар еді',
    notAdvice: 'Төменде\u00a0— кестелердегі деректер; бұл\u00a0— не салу керегі туралы кеңес емес.',
    all: 'Өндіріс, инвестиция және басқа салалар',
    tableCaption: (level: string) =>
      `Өнеркәсіп өндірісіндегі үлесі, ${level}, және негізгі капиталға салынған инвестициядағы үлесі`,
    investmentCaption: 'Негізгі капиталға салынған инвестициядағы үлесі',
    section: 'Секция не сала',
    gaps: 'Бос тауашалар',
    firstYear: 'Салыстыруға келетін алғашқы жыл',
    lastYear: 'Соңғы жыл',
    investment: (year: number, level: string) => `Инвестиция, ${year}, ${level}`,
    confidential: 'құпия',
    oneYear:
      'Инвестицияның бір ғана жылы көрсетілген: әр жылдың жарияланымдары өзара салыстыруға келмейді. Секцияға салынған инвестиция оның өнімін шығаратын салаға түспеуі мүмкін.',
    branches: 'Салалар бойынша',
    branchesHint: (from: string, to: string) =>
      `Өсімге қосқан үлесі: сала өнімінің өсімі, ${from} → ${to}, бүкіл бастапқы көлемге шаққанда пайызбен, әр жылдың бағасымен.`,
    contribution: 'Өсімге қосқан үлесі, %',
    related: 'Туыстық (экспери\u00adмент ретінде)',
    relatedHint:
      'Туыстық, 0-ден 1-ге дейін: аудандарда әдетте осы саламен қатар болатын салалардың қалада бар үлесі. Дерегі жоқ аудан\u00a0— белгісіз, нөл емес; салалардың көбі бойынша деректі аз ғана аудан жариялайды.',
    unknown: 'Белгісіз',
    noJobs: 'Салалар бойынша жұмыспен қамтылғандар саны бірде-бір қала бойынша жарияланбайды.',
    noOutput: 'Бұл қала бойынша салалардың өнім көлемі жарияланбайды.',
    blank: (names: string) =>
      `Кестесінде мына салалардың дерегі жоқ: ${names}. Бұл\u00a0— белгісіз, нөл емес.`,
    notInTables:
      'Кестелерде өнімнің сату құны, сатып алушылар, бос алаңдар және желілерге қосылу туралы дерек жоқ.',
  },
});
