import { defineMessages } from '../messages.ts';
import type { PlacePhrase } from '../place-phrase.ts';
import { plural, type ShownText } from '../shown-number.ts';

/** Profile of a town or region: headings, sentences with `{slots}` for traced numbers, facts and figures. */
export const profileMessages = defineMessages({
  en: {
    chooseFirst: 'No town or region selected',
    close: 'Back to the table',
    placePage: 'Separate page',
    townSummary: (residents: number) =>
      `{name} is a town of {population} ${people(residents)} (1 January {year}) {inRegion}, {distance}\u00a0km in a straight line {fromCentre}.`,
    townSummaryNoDistance: (residents: number) =>
      `{name} is a town of {population} ${people(residents)} (1 January {year}) {inRegion}.`,
    enterpriseSentence: (count: number) => `${anchors(count)}: {enterprise}.`,
    enterpriseMakes: (count: number) => `${anchors(count)}: {enterprise} ({product}).`,
    enterpriseRuns: (count: number) => `${anchors(count)}: {enterprise} ({product}); {operation}.`,
    'runs-operating': (_count: number) => 'operating',
    'runs-partly': (_count: number) => 'partly operating',
    'runs-stopped': (_count: number) => 'stopped',
    'runs-diversified': (_count: number) => 'diversified',
    closingSentence: (year: number, announced: number) =>
      `Its closure in ${year} was announced in ${announced}.`,
    regionSummary: '{name} covers {area}\u00a0km²; its centre is {centre}.',
    citySummary: '{name} covers {area}\u00a0km².',
    regionTowns: 'Monotowns: {towns}; number of residents: {population}.',
    regionNoTowns: 'No town here is on the list of monotowns.',
    scored: (_counted: number) =>
      'Potential: {potential} out of 100, based on {dimensions} of {all} dimensions.',
    rankSentence: 'Rank {rank} of {ranked}{byOtherMethods}.',
    unrankedScore: 'Potential: {potential} out of 100, not ranked.',
    estimateSentence: (counted: number) =>
      `Potential is an estimate from district data: only {dimensions} of {all} dimensions ${plural('en', counted, { one: 'has', other: 'have' })} enough data for the town itself, so the town is not ranked.`,
    notScoredSentence: (counted: number) =>
      `Potential is not scored: only {dimensions} of {all} dimensions ${plural('en', counted, { one: 'has', other: 'have' })} enough data.`,
    noIndexSentence: 'For this year, only the dimensions are scored; there is no index.',
    riskSentence: 'Risk: {risk} out of 10 ({riskClass}).',
    riskHighest: 'Risk: {risk} out of 10 ({riskClass}), the highest of {ranked}{byOtherMethods}.',
    riskRanked: (rank: number) =>
      `Risk: {risk} out of 10 ({riskClass}), the {rank}${ordinalEnding(rank)} highest of {ranked}{byOtherMethods}.`,
    riskShared: 'Risk: {risk} out of 10 ({riskClass}), rank {rank} of {ranked} by risk{byOtherMethods}.',
    riskNotInEdition: 'There is no risk score for this year: risk is part of the full index only.',
    riskNotScored: 'Risk is not scored: too few data.',
    riskFrom: 'Indicators that raise the risk score most: {parts}.',
    firstOfTowns: (isHighest: boolean) =>
      `the ${isHighest ? 'highest' : 'lowest'} of {of} towns with data of their own`,
    firstOfRegions: (isHighest: boolean) => `the ${isHighest ? 'highest' : 'lowest'} of {of} regions`,
    placeFrom: (isHighest: boolean) =>
      `rank {rank} of {of}, counting from the ${isHighest ? 'highest' : 'lowest'}`,
    districtSentence: (district: PlacePhrase) =>
      `No table is published for the town itself; many figures below are those ${district.of}.`,
    potentialHeading: 'Potential: nine dimensions',
    potentialHint: '0–100. The points beside a bar: how much the dimension raises or lowers the index.',
    riskHeading: 'Risk: hazard, vulnerability, lack of coping capacity',
    riskHint:
      '0–10, higher is worse. Follows the structure of the INFORM Risk Index; calculated independently.',
    coverageOf: (counted: number, of: number) =>
      `${counted} of ${of} ${plural('en', of, { one: 'indicator', other: 'indicators' })}`,
    amongPeers: 'rank {rank} of {of}, median {median}',
    medianOnly: 'median {median}',
    peersHintTowns: 'Dots: all scored towns; vertical line: their median.',
    peersHintRegions: 'Dots: all scored regions; vertical line: their median.',
    tooFewOwn: 'too few town-level data for a score',
    tooFew: 'too few data for a score',
    neutralTown:
      'Not scored: the median of the ranked towns, {value}, is used instead; scores known: {known}.',
    neutralEstimate:
      'District data only: the median of the ranked towns, {value}, is used instead; scores known: {known}.',
    neutralRegion:
      'Not scored: the median of the ranked regions, {value}, is used instead; scores known: {known}.',
    specialization: 'Specialization',
    structureOf: (level: string, years: string) => `Industrial output by industry, ${level}, ${years}`,
    structureRegion: (year: number) => `Gross value added by section, ${year}`,
    leadingSentence: (quotient: string) =>
      `{branch}: {share} of industrial output${quotient}; effective number of industries: {effective}.`,
    quotientClause: ', location quotient {quotient}',
    diversifiedSentence: 'Diversified: no industry leads; effective number of industries: {effective}.',
    noOutput: 'No output by industry is published.',
    investmentLeads: (branch: string, year: number) =>
      `Leading industry by investment, not output, in ${year}: ${branch}.`,
    enterpriseBranch: (branch: string) =>
      `The city-forming enterprise operates in a different industry: ${branch} (reported, not measured).`,
    enterpriseOnly: (branch: string) =>
      `Industry of the city-forming enterprise: ${branch} (reported, not measured).`,
    legalSeat:
      'Output is recorded where a company is registered: shares within a town or region are safer to use than comparisons between them.',
    branch: 'Industry',
    section: 'Section',
    share: 'Share',
    quotient: 'LQ',
    quotientHint:
      'Location quotient: the share here divided by the share in the reference area. Above 1 = a larger share than there.',
    quotientRange:
      'The quotient is a range because part of manufacturing in the reference area is published without its industry. The upper end leaves that part out; the lower end assigns all of it to this industry. ▲ appears only if the lower end is at least 1.25.',
    reference: (name: string) => `Reference area: ${name}.`,
    history: 'Over time',
    allSeries: (count: number) => `All series (${count})`,
    seriesTable: 'Published values',
    brokenHere: 'break in series',
    facts: 'Facts',
    factsHint:
      'From published sources; never scored. If a topic is missing, we have no information on it; that does not mean the answer is “no”.',
    enterprises: 'City-forming enterprises',
    projects: 'Announced projects',
    projectsHint: 'Amounts overlap and must not be added together.',
    yearUnknown: 'year unknown',
    projectAnnounced: (year: string) => `announced in ${year}`,
    projectOpens: (year: string) => `opening: ${year}`,
    projectCloses: (year: string) => `closure: ${year}`,
    projectCompletes: (year: string) => `completion: ${year}`,
    projectSame: 'Possibly the same project; counted once:',
    owner: 'Owner:',
    outdated: 'outdated',
    jobs: (count: ShownText) => `${count.text} ${plural('en', count, { one: 'job', other: 'jobs' })}`,
    contradicting: 'Sources differ:',
    figures: 'All indicators',
    figuresHint: 'Value, unit, year, area it refers to, source.',
    indicator: 'Indicator',
    value: 'Value',
    yearColumn: 'Year',
    grade: 'Data grade',
    scoreColumn: 'Score',
    source: 'Source',
    clipped: 'outside the scale, capped at its bound',
    treated: 'outlier, capped before scoring',
    outdatedMark: 'older than this index allows, or undated: counts half',
    reportFigure: 'Report an error',
    notPublished: 'Not published – ask the akimat (local authority)',
    notPublishedHint: 'We know of no source that publishes these figures for this town or region.',
    allPublished: 'Every indicator has a value.',
    maintainers: 'For data editors',
    maintainersRows: 'Table rows of the values',
    maintainersRemarks: 'Notes on files',
    maintainersSources: 'Sources as named in the tables',
    membership: 'List of monotowns',
    onList: 'One of the 27 monotowns listed in the Programme for the Development of Monotowns 2012–2020.',
    leftList: (year: number) => `Taken off the list in ${year}.`,
    leftListUndated: 'Taken off the list; the year is not known.',
    formerNames: (names: string) => `Former name: ${names}.`,
    founded: (year: number) => `Founded in ${year}.`,
    townSince: (year: number) => `Town status since ${year}.`,
    bordersSince: (year: number) => `Within its present borders since ${year}.`,
    residentsByRisk: 'Residents of its monotowns by risk class',
    sources: (count: number) => plural('en', count, { one: `${count} source`, other: `${count} sources` }),
    computedFromPlaces: 'Calculated from coordinates',
    tableOfTowns: 'Table of towns',
    licence: (licence: string) => `Licence: ${licence}`,
  },
  ru: {
    chooseFirst: 'Город или регион не выбран',
    close: 'Назад к таблице',
    placePage: 'Отдельная страница',
    townSummary: (residents: number) =>
      `{name}\u00a0— город {inRegion}, в {distance}\u00a0км по прямой {fromCentre}. Население на 1\u00a0января {year} года\u00a0— {population}\u00a0${persons(residents)}.`,
    townSummaryNoDistance: (residents: number) =>
      `{name}\u00a0— город {inRegion}. Население на 1\u00a0января {year} года\u00a0— {population}\u00a0${persons(residents)}.`,
    enterpriseSentence: (count: number) => `${cityForming(count)}: {enterprise}.`,
    enterpriseMakes: (count: number) => `${cityForming(count)}: {enterprise} ({product}).`,
    enterpriseRuns: (count: number) => `${cityForming(count)}: {enterprise} ({product}); {operation}.`,
    'runs-operating': (count: number) => (count === 1 ? 'работает' : 'работают'),
    'runs-partly': (count: number) => (count === 1 ? 'работает частично' : 'работают частично'),
    'runs-stopped': (count: number) => (count === 1 ? 'остановлено' : 'остановлены'),
    'runs-diversified': (count: number) => (count === 1 ? 'диверсифицировано' : 'диверсифицированы'),
    closingSentence: (year: number, announced: number) =>
      `В ${announced} году объявлено о закрытии в ${year} году.`,
    regionSummary: '{name}: площадь {area}\u00a0км², центр\u00a0— {centre}.',
    citySummary: '{name}: площадь {area}\u00a0км².',
    regionTowns: 'Моногорода: {towns}; число жителей в них\u00a0— {population}.',
    regionNoTowns: 'Городов из перечня моногородов здесь нет.',
    scored: (_counted: number) =>
      'Потенциал: {potential} из 100; учтено видов потенциала: {dimensions} из {all}.',
    rankSentence: 'Место {rank} из {ranked}{byOtherMethods}.',
    unrankedScore: 'Потенциал: {potential} из 100, без места в рейтинге.',
    estimateSentence: (_counted: number) =>
      'Потенциал оценён по данным района: данные по самому городу есть по {dimensions} из {all} видов потенциала, поэтому места в рейтинге нет.',
    notScoredSentence: (_counted: number) =>
      'Потенциал без оценки: данных достаточно только по {dimensions} из {all} видов потенциала.',
    noIndexSentence: 'За этот год рассчитаны только виды потенциала, общего индекса нет.',
    riskSentence: 'Риск: {risk} из 10 ({riskClass}).',
    riskHighest: 'Риск: {risk} из 10 ({riskClass}), самый высокий из {ranked}{byOtherMethods}.',
    riskRanked: (_rank: number) =>
      'Риск: {risk} из 10 ({riskClass}), {rank}-й по величине из {ranked}{byOtherMethods}.',
    riskShared: 'Риск: {risk} из 10 ({riskClass}), место по риску {rank} из {ranked}{byOtherMethods}.',
    riskNotInEdition: 'За этот год риск не рассчитан: он входит только в полный индекс.',
    riskNotScored: 'Риск без оценки: слишком мало данных.',
    riskFrom: 'Показатели, сильнее всего повышающие риск: {parts}.',
    firstOfTowns: (isHighest: boolean) =>
      `${isHighest ? 'наибольшее' : 'наименьшее'} значение среди городов, по которым есть собственные данные (всего {of})`,
    firstOfRegions: (isHighest: boolean) =>
      `${isHighest ? 'наибольшее' : 'наименьшее'} значение среди регионов с данными (всего {of})`,
    placeFrom: (isHighest: boolean) =>
      `место {rank} из {of}, считая от ${isHighest ? 'наибольшего' : 'наименьшего'}`,
    districtSentence: (district: PlacePhrase) =>
      `Отдельные таблицы по городу не публикуются; многие данные ниже относятся к ${district.to}.`,
    potentialHeading: 'Потенциал по девяти видам',
    potentialHint: '0–100. Баллы у полосы: насколько этот вид потенциала повышает или понижает индекс.',
    riskHeading: 'Риск: опасность, уязвимость, недостаток потенциала противодействия',
    riskHint: '0–10, больше\u00a0— хуже. По структуре индекса риска INFORM, собственный расчёт.',
    coverageOf: (counted: number, of: number) =>
      `${counted} из ${of} ${plural('ru', of, { one: 'показателя', few: 'показателей', many: 'показателей', other: 'показателя' })}`,
    amongPeers: 'место {rank} из {of}, медиана {median}',
    medianOnly: 'медиана {median}',
    peersHintTowns: 'Точки\u00a0— все города с оценкой; вертикальная черта\u00a0— их медиана.',
    peersHintRegions: 'Точки\u00a0— все регионы с оценкой; вертикальная черта\u00a0— их медиана.',
    tooFewOwn: 'для балла слишком мало данных по самому городу',
    tooFew: 'для балла слишком мало данных',
    neutralTown:
      'Оценки нет: вместо неё взята медиана городов с местом в рейтинге, {value}; известно {known}.',
    neutralEstimate:
      'Есть только данные района: вместо них взята медиана городов с местом в рейтинге, {value}; известно {known}.',
    neutralRegion:
      'Оценки нет: вместо неё взята медиана регионов с местом в рейтинге, {value}; известно {known}.',
    specialization: 'Специализация',
    structureOf: (level: string, years: string) =>
      `Объём промышленного производства по отраслям, ${level}, ${years}`,
    structureRegion: (year: number) => `Валовая добавленная стоимость по секциям, ${year}`,
    leadingSentence: (quotient: string) =>
      `{branch}: {share} объёма промышленного производства${quotient}; эффективное число отраслей\u00a0— {effective}.`,
    quotientClause: ', коэффициент локализации {quotient}',
    diversifiedSentence:
      'Структура разнообразная: ведущей отрасли нет; эффективное число отраслей\u00a0— {effective}.',
    noOutput: 'Объём производства по отраслям не опубликован.',
    investmentLeads: (branch: string, year: number) =>
      `Ведущая отрасль по инвестициям (не по объёму производства) в ${year} году: ${branch}.`,
    enterpriseBranch: (branch: string) =>
      `Градообразующее предприятие относится к другой отрасли: ${branch} (по сообщениям источников, не по статистике).`,
    enterpriseOnly: (branch: string) =>
      `Отрасль градообразующего предприятия: ${branch} (по сообщениям источников, не по статистике).`,
    legalSeat:
      'Объём производства учитывается по юридическому адресу предприятия: доли внутри города или региона надёжнее, чем сравнения городов или регионов между собой.',
    branch: 'Отрасль',
    section: 'Секция',
    share: 'Доля',
    quotient: 'КЛ',
    quotientHint:
      'Коэффициент локализации: доля здесь, делённая на долю в базе сравнения. Больше 1\u00a0— доля выше обычной.',
    quotientRange:
      'Коэффициент указан интервалом, потому что часть обрабатывающей промышленности базы сравнения опубликована без разбивки по отраслям. Верхняя граница эту часть не учитывает, нижняя целиком относит её к этой отрасли; ▲ ставится, только если и нижняя не меньше 1,25.',
    reference: (name: string) => `База сравнения: ${name}.`,
    history: 'По годам',
    allSeries: (count: number) => `Все ряды (${count})`,
    seriesTable: 'Опубликованные значения',
    brokenHere: 'разрыв ряда',
    facts: 'Факты',
    factsHint:
      'Сведения взяты из опубликованных источников и в баллы не входят. Если темы нет в списке, сведений о ней у нас нет; это не значит, что ответ\u00a0— «нет».',
    enterprises: 'Градообразующие предприятия',
    projects: 'Объявленные проекты',
    projectsHint: 'Суммы пересекаются: складывать их нельзя.',
    yearUnknown: 'год неизвестен',
    projectAnnounced: (year: string) => `объявлен в ${year} году`,
    projectOpens: (year: string) => `запуск: ${year} год`,
    projectCloses: (year: string) => `закрытие: ${year} год`,
    projectCompletes: (year: string) => `завершение: ${year} год`,
    projectSame: 'Возможно, тот же проект; считается один раз:',
    owner: 'Владелец:',
    outdated: 'устарело',
    jobs: ({ text }: ShownText) => `рабочих мест: ${text}`,
    contradicting: 'Источники расходятся:',
    figures: 'Все показатели',
    figuresHint: 'Значение, единица, год, территория, источник.',
    indicator: 'Показатель',
    value: 'Значение',
    yearColumn: 'Год',
    grade: 'Категория данных',
    scoreColumn: 'Балл',
    source: 'Источник',
    clipped: 'за границей шкалы, приравнено к границе',
    treated: 'экстремальное значение, ограничено перед расчётом балла',
    outdatedMark: 'старше, чем допускает этот расчёт, или без даты: учитывается с половинным весом',
    reportFigure: 'Сообщить об ошибке',
    notPublished: 'Не опубликовано\u00a0— запросите в акимате',
    notPublishedHint: 'В известных нам источниках этих данных по городу или региону нет.',
    allPublished: 'Данные есть по всем показателям.',
    maintainers: 'Для редакторов данных',
    maintainersRows: 'Строки таблиц по показателям',
    maintainersRemarks: 'Примечания к файлам',
    maintainersSources: 'Источники, как они названы в таблицах',
    membership: 'Включение в перечень моногородов',
    onList: 'Включён в перечень 27 моногородов Программы развития моногородов на 2012–2020 годы.',
    leftList: (year: number) => `Исключён из перечня в ${year} году.`,
    leftListUndated: 'Исключён из перечня; год неизвестен.',
    formerNames: (names: string) => `Прежнее название: ${names}.`,
    founded: (year: number) => `Основан в ${year} году.`,
    townSince: (year: number) => `Статус города с ${year} года.`,
    bordersSince: (year: number) => `В нынешних границах с ${year} года.`,
    residentsByRisk: 'Жители моногородов региона по классам риска',
    sources: (count: number) =>
      plural('ru', count, {
        one: `${count} источник`,
        few: `${count} источника`,
        many: `${count} источников`,
        other: `${count} источника`,
      }),
    computedFromPlaces: 'Рассчитано по координатам',
    tableOfTowns: 'Таблица городов',
    licence: (licence: string) => `Лицензия: ${licence}`,
  },
  kk: {
    chooseFirst: 'Қала не өңір таңдалмаған',
    close: 'Кестеге оралу',
    placePage: 'Жеке беті',
    townSummary: (_residents: number) =>
      '{name}\u00a0— {inRegion} орналасқан қала, {fromCentre} түзу сызықпен {distance}\u00a0км қашықтықта. {year} жылғы 1\u00a0қаңтардағы халық саны\u00a0— {population}\u00a0адам.',
    townSummaryNoDistance: (_residents: number) =>
      '{name}\u00a0— {inRegion} орналасқан қала. {year} жылғы 1\u00a0қаңтардағы халық саны\u00a0— {population}\u00a0адам.',
    enterpriseSentence: (count: number) => `${cityFormingKazakh(count)}: {enterprise}.`,
    enterpriseMakes: (count: number) => `${cityFormingKazakh(count)}: {enterprise} ({product}).`,
    enterpriseRuns: (count: number) => `${cityFormingKazakh(count)}: {enterprise} ({product}); {operation}.`,
    'runs-operating': (_count: number) => 'жұмыс істейді',
    'runs-partly': (_count: number) => 'ішінара жұмыс істейді',
    'runs-stopped': (_count: number) => 'тоқтаған',
    'runs-diversified': (_count: number) => 'әртараптандырылған',
    closingSentence: (year: number, announced: number) =>
      `${year} жылы жабылатыны туралы ${announced} жылы хабарланған.`,
    regionSummary: '{name}: ауданы {area}\u00a0км², орталығы\u00a0— {centre}.',
    citySummary: '{name}: ауданы {area}\u00a0км².',
    regionTowns: 'Моноқалалары: {towns}; моноқала тұрғындарының жалпы саны\u00a0— {population}\u00a0адам.',
    regionNoTowns: 'Мұнда моноқалалар тізбесіне енген қала жоқ.',
    scored: (_counted: number) =>
      'Әлеует: 100 балдық шкалада {potential}; {all} әлеует түрінен {dimensions} түрі ескерілген.',
    rankSentence: 'Рейтингте {ranked} аумақтың ішінде {rank}-орында{byOtherMethods}.',
    unrankedScore: 'Әлеует: 100 балдық шкалада {potential}, рейтингте орны жоқ.',
    estimateSentence: (_counted: number) =>
      'Әлеует аудан деректері бойынша бағаланған: {all} әлеует түрінен тек {dimensions} түрі бойынша қаланың өз дерегі бар, сондықтан рейтингте орны жоқ.',
    notScoredSentence: (_counted: number) =>
      'Әлеует бағаланбаған: {all} әлеует түрінен тек {dimensions} түрінің дерегі жеткілікті.',
    noIndexSentence: 'Бұл жыл бойынша тек әлеует түрлері есептелген, жалпы индекс жоқ.',
    riskSentence: 'Тәуекел: 10 балдық шкалада {risk} ({riskClass}).',
    riskHighest:
      'Тәуекел: 10 балдық шкалада {risk} ({riskClass}), {ranked} аумақтың ішіндегі ең жоғарысы{byOtherMethods}.',
    riskRanked: (_rank: number) =>
      'Тәуекел: 10 балдық шкалада {risk} ({riskClass}), ең жоғарысынан санағанда {ranked} аумақтың ішінде {rank}-орында{byOtherMethods}.',
    riskShared:
      'Тәуекел: 10 балдық шкалада {risk} ({riskClass}), ең жоғарысынан санағанда {ranked} аумақтың ішінде {rank}-орында{byOtherMethods}.',
    riskNotInEdition: 'Бұл жыл бойынша тәуекел есептелмеген: ол тек толық индекске кіреді.',
    riskNotScored: 'Тәуекел бағаланбаған: дерек тым аз.',
    riskFrom: 'Тәуекелді ең көп арттыратын көрсеткіштер: {parts}.',
    firstOfTowns: (isHighest: boolean) =>
      `өз дерегі бар {of} қаланың ішіндегі ең ${isHighest ? 'үлкен' : 'кіші'} мән`,
    firstOfRegions: (isHighest: boolean) =>
      `дерегі бар {of} өңірдің ішіндегі ең ${isHighest ? 'үлкен' : 'кіші'} мән`,
    placeFrom: (isHighest: boolean) =>
      `ең ${isHighest ? 'үлкенінен' : 'кішісінен'} санағанда {of} аумақтың ішінде {rank}-орын`,
    districtSentence: (district: PlacePhrase) =>
      `Қаланың өзі бойынша кесте жарияланбайды; төмендегі көп деректер\u00a0— ${district.of} деректері.`,
    potentialHeading: 'Әлеуеттің тоғыз түрі',
    potentialHint:
      '0–100. Жолақтың жанындағы балл осы әлеует түрінің индексті қанша көтеретінін не төмендететінін көрсетеді.',
    riskHeading: 'Тәуекел: қауіп, осалдық, төтеп беру мүмкіндігінің жеткіліксіздігі',
    riskHint: '0–10, жоғары болғаны нашар. INFORM тәуекел индексінің құрылымы алынған, бірақ есептеу дербес.',
    coverageOf: (counted: number, of: number) => `${counted}/${of} көрсеткіш`,
    amongPeers: '{of} аумақтың ішінде {rank}-орын, медиана {median}',
    medianOnly: 'медиана {median}',
    peersHintTowns: 'Нүктелер\u00a0— бағаланған барлық қала; тік сызық\u00a0— олардың медианасы.',
    peersHintRegions: 'Нүктелер\u00a0— бағаланған барлық өңір; тік сызық\u00a0— олардың медианасы.',
    tooFewOwn: 'балл қоюға қаланың өз дерегі тым аз',
    tooFew: 'балл қоюға дерек тым аз',
    neutralTown:
      'Бағаланбаған: балдың орнына рейтингте орны бар қалалардың медианасы ({value}) алынған; белгілі балдар: {known}.',
    neutralEstimate:
      'Тек аудан деректері бар: олардың орнына рейтингте орны бар қалалардың медианасы ({value}) алынған; белгілі балдар: {known}.',
    neutralRegion:
      'Бағаланбаған: балдың орнына рейтингте орны бар өңірлердің медианасы ({value}) алынған; белгілі балдар: {known}.',
    specialization: 'Мамандану',
    structureOf: (level: string, years: string) =>
      `Өнеркәсіп өнімінің көлемі салалар бойынша, ${level}, ${years}`,
    structureRegion: (year: number) => `Секциялар бойынша жалпы қосылған құн, ${year}`,
    leadingSentence: (quotient: string) =>
      `{branch}: өнеркәсіп өнімі көлемінің {share}-ы${quotient}; салалардың тиімді саны\u00a0— {effective}.`,
    quotientClause: ', локализация коэффициенті {quotient}',
    diversifiedSentence:
      'Құрылымы әртараптандырылған: жетекші сала жоқ; салалардың тиімді саны\u00a0— {effective}.',
    noOutput: 'Салалар бойынша өнім көлемі жарияланбаған.',
    investmentLeads: (branch: string, year: number) =>
      `${year} жылы инвестиция бойынша (өнім көлемі бойынша емес) жетекші сала: ${branch}.`,
    enterpriseBranch: (branch: string) =>
      `Қала құраушы кәсіпорын басқа салаға жатады: ${branch} (дереккөздердің хабарлауынша, статистика бойынша емес).`,
    enterpriseOnly: (branch: string) =>
      `Қала құраушы кәсіпорынның саласы: ${branch} (дереккөздердің хабарлауынша, статистика бойынша емес).`,
    legalSeat:
      'Өнім көлемі кәсіпорынның заңды мекенжайы бойынша есепке алынады: бір қаланың не өңірдің ішіндегі үлестер қалаларды не өңірлерді өзара салыстырудан сенімдірек.',
    branch: 'Сала',
    section: 'Секция',
    share: 'Үлес',
    quotient: 'ЛК',
    quotientHint:
      'Локализация коэффициенті: мұндағы үлестің салыстыру базасындағы үлеске қатынасы. 1-ден артық болса, мұндағы үлес базадағыдан жоғары.',
    quotientRange:
      'Коэффициент аралықпен берілген, өйткені салыстыру базасындағы өңдеу өнеркәсібінің бір бөлігі салаға бөлінбей жарияланған. Жоғарғы шегі ол бөлікті есепке алмайды, төменгі шегі түгел осы салаға жатқызады; ▲ төменгі шегі де 1,25-тен кем болмаса ғана қойылады.',
    reference: (name: string) => `Салыстыру базасы: ${name}.`,
    history: 'Жылдар бойынша',
    allSeries: (count: number) => `Барлық қатар (${count})`,
    seriesTable: 'Жарияланған мәндер',
    brokenHere: 'қатардың үзілуі',
    facts: 'Фактілер',
    factsHint:
      'Жарияланған дереккөздерден алынған мәліметтер, балға кірмейді. Тақырып тізімде болмаса, ол туралы бізде мәлімет жоқ; бұл жауабы «жоқ» дегенді білдірмейді.',
    enterprises: 'Қала құраушы кәсіпорындар',
    projects: 'Мәлімделген жобалар',
    projectsHint: 'Сомалар қабаттасады: оларды қосуға болмайды.',
    yearUnknown: 'жылы белгісіз',
    projectAnnounced: (year: string) => `${year} жылы мәлімделген`,
    projectOpens: (year: string) => `іске қосылуы: ${year} жыл`,
    projectCloses: (year: string) => `жабылуы: ${year} жыл`,
    projectCompletes: (year: string) => `аяқталуы: ${year} жыл`,
    projectSame: 'Сол жобаның өзі болуы мүмкін; бір рет саналады:',
    owner: 'Иесі:',
    outdated: 'ескірген',
    jobs: ({ text }: ShownText) => `жұмыс орны: ${text}`,
    contradicting: 'Дереккөздердің деректері әртүрлі:',
    figures: 'Барлық көрсеткіш',
    figuresHint: 'Мәні, өлшем бірлігі, жылы, қай аумаққа қатысты екені, дереккөзі.',
    indicator: 'Көрсеткіш',
    value: 'Мәні',
    yearColumn: 'Жыл',
    grade: 'Дерек санаты',
    scoreColumn: 'Балл',
    source: 'Дереккөз',
    clipped: 'шкала шегінен тыс, шекке теңестірілген',
    treated: 'шеткі мән, балл есептелмес бұрын шектелген',
    outdatedMark: 'осы есепке рұқсат етілген мерзімнен ескі не күні жоқ: жарты салмақпен кіреді',
    reportFigure: 'Қате туралы хабарлау',
    notPublished: 'Жарияланбаған\u00a0— әкімдіктен сұраңыз',
    notPublishedHint: 'Бізге белгілі дереккөздерде бұл қала не өңір бойынша мұндай деректер жоқ.',
    allPublished: 'Барлық көрсеткіштің дерегі бар.',
    maintainers: 'Дерек редакторларына',
    maintainersRows: 'Көрсеткіштердің кестедегі жолдары',
    maintainersRemarks: 'Файлдар туралы ескертпелер',
    maintainersSources: 'Дереккөздердің кестедегі атаулары',
    membership: 'Моноқалалар тізбесіне енуі',
    onList:
      'Моноқалаларды дамытудың 2012–2020 жылдарға арналған бағдарламасындағы 27 моноқаланың тізбесіне енгізілген.',
    leftList: (year: number) => `${year} жылы тізбеден шығарылған.`,
    leftListUndated: 'Тізбеден шығарылған; жылы белгісіз.',
    formerNames: (names: string) => `Бұрынғы атауы: ${names}.`,
    founded: (year: number) => `${year} жылы негізі қаланған.`,
    townSince: (year: number) => `${year} жылдан бері қала мәртебесі бар.`,
    bordersSince: (year: number) => `${year} жылдан бері қазіргі шекарасында.`,
    residentsByRisk: 'Өңір моноқалаларының тұрғындары тәуекел класы бойынша',
    sources: (count: number) => `${count} дереккөз`,
    computedFromPlaces: 'Координаттар бойынша есептелген',
    tableOfTowns: 'Қалалар кестесі',
    licence: (licence: string) => `Лицензия: ${licence}`,
  },
});

function people(count: number): string {
  return plural('en', count, { one: 'person', other: 'people' });
}

/** The official term with its explanation, for one or several. */
function anchors(count: number): string {
  return count === 1
    ? 'City-forming enterprise (anchor employer)'
    : 'City-forming enterprises (anchor employers)';
}

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' });

/** Behind the digits of an English ordinal: 1st, 2nd, 3rd, 11th. */
function ordinalEnding(rank: number): string {
  const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };
  return endings[ORDINALS.select(rank)] ?? 'th';
}

function persons(count: number): string {
  return plural('ru', count, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' });
}

function cityForming(count: number): string {
  return count === 1 ? 'Градообразующее предприятие' : 'Градообразующие предприятия';
}

function cityFormingKazakh(count: number): string {
  return count === 1 ? 'Қала құраушы кәсіпорын' : 'Қала құраушы кәсіпорындар';
}
