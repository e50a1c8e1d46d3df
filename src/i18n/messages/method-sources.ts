import { defineMessages } from '../messages.ts';

/** What the tests reproduce, sources, limits and citing, on the method page; `{name}` is a slot. */
export const methodSourceMessages = defineMessages({
  en: {
    checks: 'Published numbers that the tests reproduce',
    checksLead:
      'Each row is a test that runs before every release. For town scores, the risk surface and the choices above no published number exists; there the tests are identities, invariances (units, order, relabelling) and a second computation.',
    colWhat: 'What',
    colBaseline: 'Against',
    colTest: 'Test',
    'check-r01':
      'the whole chain: denominate, impute, treat, normalise, aggregate (51 countries, every stage)',
    'check-r02': 'other means and normalisations, Copeland',
    'check-r03': 'skewness, kurtosis and winsorising',
    'check-r10': 'principal components, varimax and their weights',
    'check-r12': 'entropy and CRITIC weights, min–max',
    'check-r13': 'Sobol indices of the Ishigami function',
    'check-r15': 'location quotient, Hoover, Krugman, Herfindahl, Hachman, entropy, relatedness',
    'check-r16': 'location quotient, Krugman, Gini, Herfindahl, Theil with printed values',
    'check-r17': 'shift-share with printed values',
    'check-r19': 'class breaks: ckmeans, quantiles, equal, pretty (58 values)',
    'check-r24': 'Mazziotta–Pareto index (variance with n − 1)',
    literature: 'Literature',
    sources: 'Sources and licences',
    sourcesLead:
      'Every figure names its source and opens to it. The tables cite {count} sources; the indices of the editions rest on {used} of them, nearly all tables of the Bureau of National Statistics (stat.gov.kz), read from public archived copies.',
    colLicence: 'Licence as stated',
    colPublisher: 'Publisher as cited',
    colCount: 'Sources',
    noLicence: 'none stated where it was read',
    otherPublishers: (count: number) => `others (${count} publishers)`,
    allSources: 'The {used} sources of the indices',
    licenceOwn:
      'Facts and figures are taken, never sentences. The code is under the MIT licence, our own arrangement of the tables under CC BY 4.0.',
    cite: 'How to cite',
    citeText: '{site}. Edition {edition}. Potential, risk and specialization by published standard methods.',
    citeFigures:
      'Name the publisher of each figure too, as its source line says: for most, the Bureau of National Statistics of Kazakhstan and the table.',
    limits: 'Limits of the figures',
    limitThin:
      '{count} towns have hardly more than labour, investment and distances, because the workbooks of their regions are not in the copies that were read: {towns}. {residents} people lived there on 1 January {year}. They are on the map, unscored, and in the basic panel.',
    limitDistrict:
      'Without an index because mostly figures of the district around them are published: {towns}.',
    limitPanel: 'So a basic panel shows all {count} towns side by side. It is not an index: {indicators}.',
    limitSeat:
      'Industrial output is counted where the enterprise is registered. In our reading a moved seat makes the output jump in {towns}; such years are not joined.',
    limitCensus:
      'The census of 2021 breaks the population: estimates before it and figures after it are never joined, neither drawn nor computed (breaks in {years}).',
    limitSheets:
      'The monotown sheets of {towns} print the population of the whole administration; they are paired with it and graded B.',
    limitFlat:
      'Unemployment is nearly flat between towns: {low} to {high}%. Self-employment and wages tell more.',
    limitRegions: 'Regions have one edition: before June 2022 some of them did not exist.',
    limitRegionsFull: 'Regions have full editions only: before June 2022 some of them did not exist.',
    limitReading:
      'Held back of {rows} printed rows: {excluded} by a written reason, {suspect} as suspect, {steps} as steps of more than twentyfold.',
  },
  ru: {
    checks: 'Опубликованные числа, которые воспроизводят проверки',
    checksLead:
      'Каждая строка – проверка, которую сайт проходит перед каждым обновлением. Для оценок городов, поверхности риска и собственных решений опубликованных чисел нет; там проверяются тождества, неизменность (единицы, порядок, имена) и второй расчёт.',
    colWhat: 'Что',
    colBaseline: 'По чему',
    colTest: 'Проверка',
    'check-r01': 'вся цепь: деление, дополнение, обработка, нормирование, сведение (51 страна, каждый шаг)',
    'check-r02': 'другие средние и нормирования, Копленд',
    'check-r03': 'асимметрия, эксцесс и винзоризация',
    'check-r10': 'главные компоненты, варимакс и веса по ним',
    'check-r12': 'веса по энтропии и CRITIC, мин–макс',
    'check-r13': 'индексы Соболя для функции Исигами',
    'check-r15': 'коэффициент локализации, Гувер, Кругман, Херфиндаль, Хахман, энтропия, родство отраслей',
    'check-r16': 'коэффициент локализации, Кругман, Джини, Херфиндаль, Тейл – напечатанные значения',
    'check-r17': 'сдвиг-доля – напечатанные значения',
    'check-r19': 'границы классов: ckmeans, квантили, равные, круглые (58 значений)',
    'check-r24': 'индекс Маццотты – Парето (дисперсия с n − 1)',
    literature: 'Литература',
    sources: 'Источники и лицензии',
    sourcesLead:
      'Каждая цифра называет свой источник и открывается до него. В таблицах названо источников: {count}; индексы изданий опираются на {used} из них, почти все – таблицы Бюро национальной статистики (stat.gov.kz), прочитанные по открытым архивным копиям.',
    colLicence: 'Лицензия, как указана',
    colPublisher: 'Издатель, как указан',
    colCount: 'Источников',
    noLicence: 'там, где прочитано, не указана',
    otherPublishers: (count: number) => `прочие (издателей: ${count})`,
    allSources: 'Источники индексов, всего {used}',
    licenceOwn:
      'Берутся факты и цифры, но не предложения. Код – по лицензии MIT, наше расположение таблиц – CC BY 4.0.',
    cite: 'Как ссылаться',
    citeText:
      '{site}. Издание {edition}. Потенциал, риск и специализация по опубликованным стандартным методам.',
    citeFigures:
      'Называйте и издателя каждой цифры, как в её строке источника: чаще всего это Бюро национальной статистики Казахстана и таблица.',
    limits: 'Пределы данных',
    limitThin:
      'О городах, числом {count}, известно немногим больше, чем труд, инвестиции и расстояния: сборников их областей нет в прочитанных копиях. Это {towns}. На 1 января {year} года в них жили {residents} человек. Они есть на карте, без оценки, и в базовой таблице.',
    limitDistrict: 'Без индекса, потому что публикуются в основном цифры окружающего района: {towns}.',
    limitPanel: 'Поэтому базовая таблица показывает рядом все города ({count}). Это не индекс: {indicators}.',
    limitSeat:
      'Промышленный выпуск учитывается там, где предприятие зарегистрировано. По нашему чтению, переезд адреса заставляет выпуск прыгать: {towns}; такие годы не соединяются.',
    limitCensus:
      'Перепись 2021 года разрывает ряд населения: оценки до неё и данные после неё не соединяются ни на рисунке, ни в расчёте (разрывы: {years}).',
    limitSheets:
      'Таблицы моногородов ({towns}) печатают население всей администрации; они сопоставлены с ней и получили класс B.',
    limitFlat:
      'Безработица по городам почти одинакова: от {low} до {high} %. Самозанятость и зарплаты говорят больше.',
    limitRegions: 'У регионов одно издание: до июня 2022 года некоторых из них не было.',
    limitRegionsFull: 'У регионов есть только полные издания: до июня 2022 года некоторых из них не было.',
    limitReading:
      'Из {rows} напечатанных строк не использованы: {excluded} по записанной причине, {suspect} как сомнительные, {steps} как скачки более чем в двадцать раз.',
  },
  kk: {
    checks: 'Тексерулер қайталайтын жарияланған сандар',
    checksLead:
      'Әр жол – сайттың әр жаңартуы алдында өтетін тексеру. Қалалар балдары, тәуекел беті және өз шешімдер үшін жарияланған сан жоқ; онда тепе-теңдіктер, өзгермейтіндік (өлшем бірлігі, рет, атау) және екінші есептеу тексеріледі.',
    colWhat: 'Не',
    colBaseline: 'Немен',
    colTest: 'Тексеру',
    'check-r01': 'бүкіл тізбек: бөлу, толтыру, өңдеу, нормалау, біріктіру (51 ел, әр қадам)',
    'check-r02': 'басқа орташалар мен нормалаулар, Копленд',
    'check-r03': 'асимметрия, эксцесс және винзоризация',
    'check-r10': 'бас компоненттер, варимакс және олар бойынша салмақтар',
    'check-r12': 'энтропия және CRITIC салмақтары, мин–макс',
    'check-r13': 'Исигами функциясының Соболь индекстері',
    'check-r15': 'локализация коэффициенті, Гувер, Кругман, Херфиндаль, Хахман, энтропия, салалар туыстығы',
    'check-r16': 'локализация коэффициенті, Кругман, Джини, Херфиндаль, Тейл – басылған мәндер',
    'check-r17': 'жылжу-үлес – басылған мәндер',
    'check-r19': 'сынып шектері: ckmeans, квантильдер, тең, дөңгелек (58 мән)',
    'check-r24': 'Маццотта – Парето индексі (n − 1 дисперсиясы)',
    literature: 'Әдебиет',
    sources: 'Дереккөздер мен лицензиялар',
    sourcesLead:
      'Әр сан өз дереккөзін атайды және соған дейін ашылады. Кестелерде аталған дереккөз саны: {count}; басылым индекстері солардың {used} дереккөзіне сүйенеді, олардың барлығы дерлік – ашық мұрағат көшірмелерінен оқылған Ұлттық статистика бюросының кестелері (stat.gov.kz).',
    colLicence: 'Лицензия, көрсетілгендей',
    colPublisher: 'Баспагер, көрсетілгендей',
    colCount: 'Дереккөз',
    noLicence: 'оқылған жерде көрсетілмеген',
    otherPublishers: (count: number) => `басқалары (баспагер саны: ${count})`,
    allSources: 'Индекстердің дереккөздері, барлығы {used}',
    licenceOwn:
      'Деректер мен сандар алынады, сөйлемдер емес. Код – MIT лицензиясымен, кестелерді біздің орналастыруымыз – CC BY 4.0.',
    cite: 'Қалай сілтеме жасау керек',
    citeText:
      '{site}. {edition} басылымы. Жарияланған стандартты әдістер бойынша әлеует, тәуекел және мамандану.',
    citeFigures:
      'Әр санның баспагерін де оның дереккөз жолындағыдай атаңыз: көбінде бұл – Қазақстанның Ұлттық статистика бюросы және кесте.',
    limits: 'Деректердің шегі',
    limitThin:
      'Мына {count} қала туралы еңбек, инвестиция және қашықтықтан басқа дерек жоққа жуық, өйткені олардың облыстарының жинақтары оқылған көшірмелерде жоқ: {towns}. {year} жылғы 1 қаңтарда онда {residents} адам тұрды. Олар картада балсыз көрсетіледі, базалық кестеде де бар.',
    limitDistrict: 'Негізінен айналасындағы ауданның сандары жарияланғандықтан индексі жоқ: {towns}.',
    limitPanel:
      'Сондықтан базалық кесте барлық {count} қаланы қатар көрсетеді. Бұл индекс емес: {indicators}.',
    limitSeat:
      'Өнеркәсіп өнімі кәсіпорын тіркелген жерде есептеледі. Біздің оқуымызша, мекенжайдың көшуі өнім көлемін секіртеді: {towns}; мұндай жылдар қосылмайды.',
    limitCensus:
      '2021 жылғы санақ халық қатарын үзеді: оған дейінгі бағалау деректері мен одан кейінгі деректер суретте де, есепте де қосылмайды (үзілістер: {years}).',
    limitSheets:
      'Моноқала кестелері ({towns}) бүкіл әкімдіктің халқын басады; олар сонымен жұптастырылып, B сыныбын алған.',
    limitFlat:
      'Жұмыссыздық қалалар арасында бірдей дерлік: {low}–{high} %. Өзін-өзі жұмыспен қамту мен жалақы көбірек айтады.',
    limitRegions: 'Өңірлердің бір ғана басылымы бар: 2022 жылғы маусымға дейін олардың кейбірі болған жоқ.',
    limitRegionsFull:
      'Өңірлердің толық басылымдары ғана бар: 2022 жылғы маусымға дейін олардың кейбірі болған жоқ.',
    limitReading:
      'Басылған {rows} жолдан пайдаланылмағаны: жазылған себеппен {excluded}, күмәнді {suspect}, жиырма еседен астам секіру {steps}.',
  },
});
