import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** Measures of specialization: names, one line of explanation each, tables of shifts, gaps and related branches. */
export const structureMessages = defineMessages({
  en: {
    group: 'Structure as a whole',
    heading: 'Measures of the structure',
    bySection: 'Location quotients by section:',
    effective: 'Effective number of industries',
    concentration: 'Concentration (Herfindahl, normalized)',
    shannon: 'Evenness (Shannon)',
    hoover: 'Hoover coefficient',
    krugman: 'Krugman index',
    hachman: 'Hachman index',
    change: 'Structural change',
    regional: 'Local effect on growth',
    effectiveHint:
      'This many equally sized industries would be just as concentrated. Low = dependent on few.',
    concentrationHint: '0 = all industries equal, 1 = everything in one industry.',
    shannonHint: '0 = one industry, 1 = all industries equal.',
    hooverHint: 'Share of output that would have to change industry to match the reference area.',
    krugmanHint:
      '0 = same structure as the reference area, 2 = no industry in common; twice the Hoover coefficient.',
    hachmanHint: '1 = same structure as the reference area, near 0 = completely different.',
    changeHint: 'Share of output that moved to another industry between the two periods.',
    regionalHint:
      'The part of growth explained neither by growth in the reference area nor by the industry mix.',
    comparedWith: (reference: string, sections: string) =>
      `Hoover, Krugman and Hachman: compared with ${reference}, sections ${sections}.`,
    baseline: (reference: string) => `Reference area: ${reference}.`,
    nation: 'the whole country',
    townReference: (regions: number) => `the ${regions} regions with district tables, taken together`,
    changeBetween: (from: string, to: string, covered: string) =>
      `Change: from ${from} to ${to}; industries published in both periods make up ${covered} of the later output.`,
    changeNone:
      'Change over time: no two periods can be compared (data missing, or a break in the series between them).',
    notComparable: 'years cannot be compared',
    spanNote: 'later period; the earlier one is given in the profile',
    spanRegion: (year: number) => `compared with ${year}`,
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
    group: 'Структура в целом',
    heading: 'Показатели структуры',
    bySection: 'Коэффициенты локализации по секциям:',
    effective: 'Эффективное число отраслей',
    concentration: 'Концентрация (нормированный индекс Херфиндаля)',
    shannon: 'Равномерность (индекс Шеннона)',
    hoover: 'Коэффициент Гувера',
    krugman: 'Индекс Кругмана',
    hachman: 'Индекс Хачмана',
    change: 'Структурный сдвиг',
    regional: 'Региональный эффект в росте',
    effectiveHint:
      'Столько равных отраслей дали бы такую же концентрацию. Низкое значение\u00a0— зависимость от немногих отраслей.',
    concentrationHint: '0\u00a0— все отрасли равны, 1\u00a0— всё в одной отрасли.',
    shannonHint: '0\u00a0— одна отрасль, 1\u00a0— все отрасли равны.',
    hooverHint:
      'Какую долю производства пришлось бы перенести в другие отрасли, чтобы структура совпала с базой сравнения.',
    krugmanHint:
      '0\u00a0— структура та же, что у базы сравнения, 2\u00a0— ни одной общей отрасли; вдвое больше коэффициента Гувера.',
    hachmanHint: '1\u00a0— структура та же, что у базы сравнения, около 0\u00a0— совсем иная.',
    changeHint: 'Доля производства, перешедшая из отрасли в отрасль между двумя периодами.',
    regionalHint: 'Часть роста, которую не объясняют ни рост экономики в целом, ни состав отраслей.',
    comparedWith: (reference: string, sections: string) =>
      `Показатели Гувера, Кругмана и Хачмана: база сравнения\u00a0— ${reference}, секции ${sections}.`,
    baseline: (reference: string) => `База сравнения: ${reference}.`,
    nation: 'вся страна',
    townReference: (regions: number) =>
      `${regions} ${plural('ru', regions, { one: 'область', few: 'области', many: 'областей', other: 'области' })} с районными таблицами, вместе взятые`,
    changeBetween: (from: string, to: string, covered: string) =>
      `Сдвиг между ${from} и ${to} годами; на отрасли, опубликованные за оба периода, приходится ${covered} производства позднего периода.`,
    changeNone: 'Сдвиг во времени: нет двух сравнимых периодов (нет данных или между ними разрыв ряда).',
    notComparable: 'годы несопоставимы',
    spanNote: 'поздний период; ранний указан в профиле',
    spanRegion: (year: number) => `к ${year} году`,
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
    regionalShort: 'Регио\u00adнальный эффект',
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
    group: 'Жалпы құрылым',
    heading: 'Құрылым көрсеткіштері',
    bySection: 'Секциялар бойынша локализация коэффициенттері:',
    effective: 'Салалардың тиімді саны',
    concentration: 'Шоғырлану (Херфиндаль, нормаланған)',
    shannon: 'Біркелкілік (Шеннон)',
    hoover: 'Гувер коэффициенті',
    krugman: 'Кругман индексі',
    hachman: 'Хачман индексі',
    change: 'Құрылымдық өзгеріс',
    regional: 'Өсімдегі өңірлік әсер',
    effectiveHint:
      'Көлемі бірдей осынша сала болса, шоғырлану дәл осындай болар еді. Мәні төмен болса\u00a0— аз салаға тәуелді.',
    concentrationHint: '0\u00a0— барлық сала тең, 1\u00a0— барлығы бір ғана салада.',
    shannonHint: '0\u00a0— бір сала, 1\u00a0— барлық сала тең.',
    hooverHint: 'Құрылым салыстыру базасындағыдай болуы үшін басқа салаға ауысуы керек өнім көлемінің үлесі.',
    krugmanHint:
      '0\u00a0— құрылымы салыстыру базасындағыдай, 2\u00a0— ортақ сала жоқ; Гувер коэффициентінен екі есе үлкен.',
    hachmanHint: '1\u00a0— құрылымы салыстыру базасындағыдай, 0-ге жақын\u00a0— мүлде басқа.',
    changeHint: 'Екі кезең арасында бір саладан басқа салаға ауысқан өнім көлемінің үлесі.',
    regionalHint: 'Өсімнің бүкіл экономиканың өсуімен де, салалар құрамымен де түсіндірілмейтін бөлігі.',
    comparedWith: (reference: string, sections: string) =>
      `Гувер, Кругман және Хачман: салыстыру базасы\u00a0— ${reference}, секциялар: ${sections}.`,
    baseline: (reference: string) => `Салыстыру базасы: ${reference}.`,
    nation: 'бүкіл ел',
    townReference: (regions: number) => `аудандық кестелері бар ${regions} өңірдің жиынтығы`,
    changeBetween: (from: string, to: string, covered: string) =>
      `Өзгеріс: ${from} → ${to}; екі кезең бойынша да жарияланған салалардың кейінгі кезеңдегі өнім көлеміндегі үлесі\u00a0— ${covered}.`,
    changeNone:
      'Уақыт бойынша өзгеріс: салыстыруға келетін екі кезең жоқ (дерек жоқ немесе кезеңдердің арасында қатар үзілген).',
    notComparable: 'жылдар салыстыруға келмейді',
    spanNote: 'кейінгі кезең; ертерегі профильде көрсетілген',
    spanRegion: (year: number) => `${year} жылмен салыстырғанда`,
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
