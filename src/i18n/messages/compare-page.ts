import { defineMessages } from '../messages.ts';

/** The page that sets two to four towns or regions side by side. `{…}` in texts is filled in by the page's script. */
export const comparePageMessages = defineMessages({
  en: {
    name: 'Side by side',
    title: 'Towns or regions side by side | Monotowns of Kazakhstan',
    description:
      'Two to four monotowns or regions of Kazakhstan in one table: scores, rank intervals, all indicators with their years and data grades, earlier years.',
    heading: 'Towns or regions side by side',
    lead: 'Choose two to four towns, or two to four regions. The table shows their scores, rank intervals, indicators and earlier years next to each other. The address of the page keeps your choice.',
    what: 'What to compare',
    townSlot: (number: number) => `Town ${number}`,
    regionSlot: (number: number) => `Region ${number}`,
    notChosen: 'not chosen',
    noScript:
      'The table is put together in your browser and needs JavaScript. The pages of the towns and regions show the same data without it:',
    unknown: 'Not a monotown or region of Kazakhstan: {names}.',
    tooMany: 'The table holds up to four. Left out: {names}.',
    leftOutTowns:
      'Regions are ranked among regions and towns among towns, so they do not share a table. Left out: {names}.',
    leftOutRegions:
      'Towns are ranked among towns and regions among regions, so they do not share a table. Left out: {names}.',
    showTowns: 'Show the towns instead',
    showRegions: 'Show the regions instead',
    oneTown: 'Only one town is chosen. Add another one to compare it with.',
    oneRegion: 'Only one region is chosen. Add another one to compare it with.',
    failed: 'The data for the table could not be loaded. Check the connection and reload the page.',
    caption: 'Side by side: {names}',
    corner: 'Characteristic',
    about: 'Location and size',
    edition: (edition: string) => `index year ${edition}`,
    residents: (year: number) => `Population on 1 January ${year}`,
    distance: 'Straight-line distance from the regional centre',
    km: (km: string) => `${km}\u00a0km`,
    isCentre: 'is the regional centre itself',
    centre: 'Regional centre',
    area: 'Area',
    areaKm2: (area: string) => `${area}\u00a0km²`,
    intervalHint: (runs: string) => `in 90% of ${runs} simulations with other methods`,
    riskRank: 'Rank by risk',
    riskRankHint: '1 = highest risk',
    stripTowns:
      'Grey dots: all scored towns; vertical line: their median; large dot: the town of the column.',
    stripRegions:
      'Grey dots: all scored regions; vertical line: their median; large dot: the region of the column.',
    rankInYear: (rank: string, ranked: string) => `rank ${rank} of ${ranked}`,
    counted: 'one indicator is calculated differently from this year on',
    orderClear: 'the order is clear',
    openHint: (runs: string) =>
      `In each pair below, neither one is ahead of the other in more than 90% of ${runs} simulations with other methods.`,
  },
  ru: {
    name: 'Сравнение в таблице',
    title: 'Сравнение городов или регионов | Моногорода Казахстана',
    description:
      'От двух до четырёх моногородов или регионов Казахстана в одной таблице: баллы, интервалы мест, все показатели с годом и категорией данных, прошлые годы.',
    heading: 'Сравнение городов или регионов',
    lead: 'Выберите от двух до четырёх городов или от двух до четырёх регионов. Их баллы, интервалы мест, показатели и прошлые годы встанут в таблице рядом. Выбор сохраняется в адресе страницы.',
    what: 'Что сравнить',
    townSlot: (number: number) => `Город ${number}`,
    regionSlot: (number: number) => `Регион ${number}`,
    notChosen: 'не выбран',
    noScript:
      'Таблица составляется в браузере, для неё нужен JavaScript. Без него те же данные есть на страницах городов и регионов:',
    unknown: 'Такого моногорода или региона в Казахстане нет: {names}.',
    tooMany: 'В таблице помещается не больше четырёх. Не вошли: {names}.',
    leftOutTowns:
      'Место региона определяется среди регионов, а города\u00a0— среди городов, поэтому в одной таблице их не сравнивают. Не вошли: {names}.',
    leftOutRegions:
      'Место города определяется среди городов, а региона\u00a0— среди регионов, поэтому в одной таблице их не сравнивают. Не вошли: {names}.',
    showTowns: 'Показать города',
    showRegions: 'Показать регионы',
    oneTown: 'Выбран только один город. Добавьте ещё один, чтобы сравнить.',
    oneRegion: 'Выбран только один регион. Добавьте ещё один, чтобы сравнить.',
    failed: 'Данные для таблицы загрузить не удалось. Проверьте соединение и обновите страницу.',
    caption: 'Сравнение: {names}',
    corner: 'Характеристика',
    about: 'Расположение и размер',
    edition: (edition: string) => `расчёт за ${edition} год`,
    residents: (year: number) => `Население на 1\u00a0января ${year} года`,
    distance: 'Расстояние от областного центра по прямой',
    km: (km: string) => `${km}\u00a0км`,
    isCentre: 'сам является областным центром',
    centre: 'Областной центр',
    area: 'Площадь',
    areaKm2: (area: string) => `${area}\u00a0км²`,
    intervalHint: (runs: string) => `в 90\u00a0% из ${runs} расчётов другими методами`,
    riskRank: 'Место по риску',
    riskRankHint: '1\u00a0— самый высокий риск',
    stripTowns:
      'Серые точки\u00a0— все города с оценкой, вертикальная черта\u00a0— их медиана, крупная точка\u00a0— город столбца.',
    stripRegions:
      'Серые точки\u00a0— все регионы с оценкой, вертикальная черта\u00a0— их медиана, крупная точка\u00a0— регион столбца.',
    rankInYear: (rank: string, ranked: string) => `место ${rank} из ${ranked}`,
    counted: 'с этого года один показатель рассчитывается иначе',
    orderClear: 'порядок ясен',
    openHint: (runs: string) =>
      `Ни в одной из этих пар одна территория не опережает другую более чем в 90\u00a0% из ${runs} расчётов другими методами.`,
  },
  kk: {
    name: 'Кестеде салыстыру',
    title: 'Қалаларды не өңірлерді салыстыру | Қазақстанның моноқалалары',
    description:
      'Қазақстанның екіден төртке дейінгі моноқаласы не өңірі бір кестеде: балдары, орын аралықтары, жылы мен дерек санаты көрсетілген барлық көрсеткіші, өткен жылдары.',
    heading: 'Қалаларды не өңірлерді салыстыру',
    lead: 'Екіден төртке дейін қала немесе екіден төртке дейін өңір таңдаңыз. Олардың балдары, орын аралықтары, көрсеткіштері мен өткен жылдары кестеде қатар тұрады. Таңдауыңыз беттің мекенжайында сақталады.',
    what: 'Не салыстырылады',
    townSlot: (number: number) => `${number}-қала`,
    regionSlot: (number: number) => `${number}-өңір`,
    notChosen: 'таңдалмаған',
    noScript:
      'Кесте браузерде құралады, ол үшін JavaScript керек. Онсыз дәл осы деректер қалалар мен өңірлердің беттерінде бар:',
    unknown: 'Қазақстанда мұндай моноқала не өңір жоқ: {names}.',
    tooMany: 'Кестеге төртеуден артық сыймайды. Сыймағандары: {names}.',
    leftOutTowns:
      'Өңірдің орны өңірлер арасында, қаланың орны қалалар арасында анықталады, сондықтан олар бір кестеде салыстырылмайды. Кірмегендері: {names}.',
    leftOutRegions:
      'Қаланың орны қалалар арасында, өңірдің орны өңірлер арасында анықталады, сондықтан олар бір кестеде салыстырылмайды. Кірмегендері: {names}.',
    showTowns: 'Қалаларды көрсету',
    showRegions: 'Өңірлерді көрсету',
    oneTown: 'Бір ғана қала таңдалған. Салыстыру үшін тағы біреуін қосыңыз.',
    oneRegion: 'Бір ғана өңір таңдалған. Салыстыру үшін тағы біреуін қосыңыз.',
    failed: 'Кестенің деректерін жүктеу мүмкін болмады. Байланысты тексеріп, бетті жаңартыңыз.',
    caption: 'Салыстыру: {names}',
    corner: 'Сипаттама',
    about: 'Орналасуы мен үлкендігі',
    edition: (edition: string) => `${edition} жылғы есеп`,
    residents: (year: number) => `${year} жылғы 1\u00a0қаңтардағы халық саны`,
    distance: 'Облыс орталығынан қашықтығы, түзу сызықпен',
    km: (km: string) => `${km}\u00a0км`,
    isCentre: 'өзі облыс орталығы',
    centre: 'Облыс орталығы',
    area: 'Ауданы',
    areaKm2: (area: string) => `${area}\u00a0км²`,
    intervalHint: (runs: string) => `басқа әдістермен жасалған ${runs} есептеудің 90\u00a0%-ында`,
    riskRank: 'Тәуекел бойынша орын',
    riskRankHint: '1\u00a0— ең жоғары тәуекел',
    stripTowns:
      'Сұр нүктелер\u00a0— бағаланған барлық қала, тік сызық\u00a0— олардың медианасы, ірі нүкте\u00a0— бағандағы қала.',
    stripRegions:
      'Сұр нүктелер\u00a0— бағаланған барлық өңір, тік сызық\u00a0— олардың медианасы, ірі нүкте\u00a0— бағандағы өңір.',
    rankInYear: (rank: string, ranked: string) => `${ranked} аумақтың ішінде ${rank}-орын`,
    counted: 'осы жылдан бастап бір көрсеткіш басқаша есептеледі',
    orderClear: 'реті айқын',
    openHint: (runs: string) =>
      `Төмендегі жұптардың бірде-бірінде аумақтардың ешқайсысы басқа әдістермен жасалған ${runs} есептеудің 90\u00a0%-ынан астамында екіншісінен озбайды.`,
  },
});
