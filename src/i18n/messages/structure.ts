import { defineMessages } from '../messages.ts';

/** The structure of a place: what it is compared with, tables of shifts, gaps and related branches. */
export const structureMessages = defineMessages({
  en: {
    heading: 'Measures of the structure',
    bySection: 'Location quotients by section:',
    comparedWith: (reference: string, sections: string) =>
      `Hoover, Krugman and Hachman: compared with ${reference}, sections ${sections}.`,
    changeBetween: (from: string, to: string, covered: string) =>
      `Change: from ${from} to ${to}; industries published in both periods make up ${covered} of the later output.`,
    changeNone:
      'Change over time: no two periods can be compared (data missing, or a break in the series between them).',
    firstEstimate: (year: number) => `Value added for ${year} is a first estimate and is not used.`,
    quotientForms:
      'The location quotient and the index of specialization (share form) are the same number. ▲ = specialized: 1.25 or more.',
    specialized: 'specialized, 1.25 or more',
    shiftHeading: 'Sources of growth (shift-share analysis, Dunn)',
    shiftCaption: (from: string, to: string, reference: string) =>
      `${from} to ${to}, % of the initial amount, at current prices; reference area: ${reference}`,
    national: 'National effect',
    nationalHint: 'What growth at the pace of the reference area would have brought.',
    mix: 'Industry mix',
    mixHint:
      'What the mix of industries added or cost: in the reference area, some of them grew faster and others slower than the economy as a whole.',
    regionalShort: 'Local effect',
    total: 'Total change',
    changeShort: 'Change',
    shiftParts: 'By industry',
    isNew: 'did not exist at the start: its whole change counts as local effect',
    restNote:
      'The rest of manufacturing is what is published beyond the named industries; it includes industries that districts leave blank.',
    prospectsHeading: 'Gaps: where to look for diversification',
    prospectsHint:
      'Location quotient below 0.75 here, while in the reference area the industry is growing faster than all industries together (nominal). A question, not a forecast.',
    prospect:
      '{name}: location quotient {quotient}; growth in the reference area {reference}, here {growth}.',
    prospectUnknown:
      '{name}: location quotient {quotient}; growth in the reference area {reference}, here unknown.',
    prospectsNone: 'No gaps by this rule.',
    seatWarning:
      'Output may be recorded where a company is registered: behind a gap there may be a plant recorded elsewhere.',
    relatedHeading: 'Related industries (experimental)',
    relatedHint:
      'Density: of the industries that districts tend to have along with this one, the share the town already has, 0–1. A blank district is unknown, not zero; for most industries only a few districts have published data.',
    density: 'Density',
    sheets: 'Districts with data',
  },
  ru: {
    heading: 'Показатели структуры',
    bySection: 'Коэффициенты локализации по секциям:',
    comparedWith: (reference: string, sections: string) =>
      `Показатели Гувера, Кругмана и Хачмана: база сравнения\u00a0— ${reference}, секции ${sections}.`,
    changeBetween: (from: string, to: string, covered: string) =>
      `Сдвиг между ${from} и ${to} годами; на отрасли, опубликованные за оба периода, приходится ${covered} производства позднего периода.`,
    changeNone: 'Сдвиг во времени: нет двух сравнимых периодов (нет данных или между ними разрыв ряда).',
    firstEstimate: (year: number) =>
      `Добавленная стоимость за ${year} год\u00a0— первая оценка, она не используется.`,
    quotientForms:
      'Коэффициент локализации и индекс специализации (через доли)\u00a0— одно и то же число. ▲\u00a0— специализация: 1,25 и выше.',
    specialized: 'специализация, 1,25 и выше',
    shiftHeading: 'Источники роста (структурно-долевой анализ Данна)',
    shiftCaption: (from: string, to: string, reference: string) =>
      `${from} → ${to}, в % к начальному объёму, в ценах каждого года; база сравнения: ${reference}`,
    national: 'Общий эффект',
    nationalHint: 'Что дал бы рост такими же темпами, как в базе сравнения.',
    mix: 'Структур\u00adный эффект',
    mixHint:
      'Что прибавили или отняли отрасли города или региона, растущие быстрее или медленнее экономики базы сравнения в целом.',
    regionalShort: 'Регио\u00adналь\u00adный эффект',
    total: 'Прирост всего',
    changeShort: 'Прирост',
    shiftParts: 'По отраслям',
    isNew: 'вначале отсутствовала: весь прирост отнесён к региональному эффекту',
    restNote:
      'Прочая обрабатывающая промышленность\u00a0— всё опубликованное сверх названных отраслей; в неё входят и отрасли, по которым в таблицах районов данных нет.',
    prospectsHeading: 'Незанятые ниши: где искать возможности диверсификации',
    prospectsHint:
      'Здесь коэффициент локализации отрасли ниже 0,75, а в базе сравнения она растёт быстрее всех отраслей вместе (номинально). Это вопрос, а не прогноз.',
    prospect:
      '{name}: коэффициент локализации {quotient}; рост в базе сравнения {reference}, здесь {growth}.',
    prospectUnknown:
      '{name}: коэффициент локализации {quotient}; рост в базе сравнения {reference}, здесь неизвестен.',
    prospectsNone: 'По этому правилу незанятых ниш нет.',
    seatWarning:
      'Производство может учитываться по юридическому адресу: за незанятой нишей может скрываться завод, учтённый по другому адресу.',
    relatedHeading: 'Родственные отрасли (экспериментально)',
    relatedHint:
      'Плотность (от 0 до 1): какая доля отраслей, обычно соседствующих в районах с этой, уже есть в городе. Район без данных означает «неизвестно», а не ноль; данные по большинству отраслей публикуют лишь немногие районы.',
    density: 'Плотность',
    sheets: 'Районов с данными',
  },
  kk: {
    heading: 'Құрылым көрсеткіштері',
    bySection: 'Секциялар бойынша локализация коэффициенттері:',
    comparedWith: (reference: string, sections: string) =>
      `Гувер, Кругман және Хачман: салыстыру базасы\u00a0— ${reference}, секциялар: ${sections}.`,
    changeBetween: (from: string, to: string, covered: string) =>
      `Өзгеріс: ${from} → ${to}; екі кезең бойынша да жарияланған салалардың кейінгі кезеңдегі өнім көлеміндегі үлесі\u00a0— ${covered}.`,
    changeNone:
      'Уақыт бойынша өзгеріс: салыстыруға келетін екі кезең жоқ (дерек жоқ немесе кезеңдердің арасында қатар үзілген).',
    firstEstimate: (year: number) => `${year} жылғы қосылған құн\u00a0— алғашқы бағалау, ол пайдаланылмайды.`,
    quotientForms:
      'Локализация коэффициенті мен мамандану индексі (үлестер арқылы)\u00a0— бір сан. ▲\u00a0— мамандану: 1,25 және одан жоғары.',
    specialized: 'мамандану, 1,25 және одан жоғары',
    shiftHeading: 'Өсім көздері (Данның құрылымдық-үлестік талдауы)',
    shiftCaption: (from: string, to: string, reference: string) =>
      `${from} → ${to}, бастапқы сомаға пайызбен, әр жылдың бағасымен; салыстыру базасы: ${reference}`,
    national: 'Жалпы әсер',
    nationalHint: 'Салыстыру базасының қарқынымен өскенде не қосылар еді.',
    mix: 'Құрылым\u00adдық әсер',
    mixHint:
      'Салыстыру базасының бүкіл экономикасынан тез не баяу өсетін салалардың қала не өңір өсіміне қосқан не одан шегерген үлесі.',
    regionalShort: 'Өңірлік әсер',
    total: 'Барлық өсім',
    changeShort: 'Өсім',
    shiftParts: 'Салалар бойынша',
    isNew: 'басында болмаған: бүкіл өсімі өңірлік әсерге жатқызылды',
    restNote:
      'Өзге өңдеу өнеркәсібі\u00a0— аталған салалардан тыс жарияланған өнім; аудан кестелерінде толтырылмаған салалар да соған кіреді.',
    prospectsHeading: 'Бос тауашалар: әртараптандыруды қайдан іздеуге болады',
    prospectsHint:
      'Мұнда саланың локализация коэффициенті 0,75-тен төмен, ал салыстыру базасында ол барлық саланың жиынтығынан тез өседі (номиналды). Бұл\u00a0— сұрақ, болжам емес.',
    prospect:
      '{name}: локализация коэффициенті {quotient}; өсімі салыстыру базасында {reference}, мұнда {growth}.',
    prospectUnknown:
      '{name}: локализация коэффициенті {quotient}; өсімі салыстыру базасында {reference}, мұнда белгісіз.',
    prospectsNone: 'Бұл ереже бойынша бос тауаша жоқ.',
    seatWarning:
      'Өнім көлемі заңды мекенжай бойынша есепке алынуы мүмкін: бос тауаша болып көрінген жерде басқа аумақта есептелген зауыт болуы мүмкін.',
    relatedHeading: 'Туыстас салалар (эксперимент ретінде)',
    relatedHint:
      'Тығыздық: аудандарда әдетте осы саламен қатар болатын салалардың қалада бар үлесі, 0–1. Дерегі жоқ аудан\u00a0— белгісіз, нөл емес; салалардың көбін аз ғана аудан жариялайды.',
    density: 'Тығыздық',
    sheets: 'Дерегі бар аудандар',
  },
});
