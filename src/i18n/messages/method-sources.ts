import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** What the tests reproduce, sources, limits and citing, on the method page; `{name}` is a slot. */
export const methodSourceMessages = defineMessages({
  en: {
    checks: 'Published numbers that the tests reproduce',
    checksLead:
      'Each row is a test that runs before every site update. No published number exists for town scores, the density of population exposed to risk or the choices listed above; there the tests check identities, invariance (to units, order and names) and agreement with a second calculation.',
    colWhat: 'What is tested',
    colBaseline: 'Compared with',
    colTest: 'Test',
    'check-r01':
      'the whole chain: division by a denominator, imputation, treatment of outliers, normalization, aggregation (51 countries, every stage)',
    'check-r02': 'other means and normalizations, Copeland',
    'check-r03': 'skewness, kurtosis and winsorizing',
    'check-r10': 'principal components, varimax and the weights from them',
    'check-r12': 'entropy and CRITIC weights, min–max',
    'check-r13': 'Sobol indices of the Ishigami function',
    'check-r15': 'location quotient, Hoover, Krugman, Herfindahl, Hachman, entropy, relatedness',
    'check-r16': 'location quotient, Krugman, Gini, Herfindahl, Theil: published values',
    'check-r17': 'shift-share: published values',
    'check-r19': 'class limits: ckmeans, quantiles, equal intervals, rounded (58 values)',
    'check-r23': 'Kendall’s W with and without ties, and its test',
    'check-r24': 'Mazziotta–Pareto index (variance with n − 1)',
    literature: 'Literature',
    sources: 'Sources and licences',
    sourcesLead:
      'Every figure names its source, which can be opened. The tables cite {count} sources; the indices use {used} of them, nearly all of them tables of the Bureau of National Statistics (stat.gov.kz), read from public archived copies.',
    colLicence: 'Licence as stated',
    colPublisher: 'Publisher as cited',
    colCount: 'Sources',
    noLicence: 'none stated in the copy we read',
    otherPublishers: (count: number) =>
      `others (${count} ${plural('en', count, { one: 'publisher', other: 'publishers' })})`,
    allSources: 'The {used} sources of the indices',
    licenceOwn:
      'Only facts and figures are taken, no text. The code is under the MIT licence; our arrangement of the tables is under CC BY 4.0.',
    licenceTexts: 'Texts of all licences',
    cite: 'How to cite',
    citeText: '{site}. {edition} index. Potential, risk and specialization by published standard methods.',
    citeFigures:
      'Also name the publisher and the table of each figure, as given in its source line; for most figures the publisher is the Bureau of National Statistics of Kazakhstan.',
    limits: 'Limits of the data',
    limitThin:
      '{count} towns have little beyond labour, investment and distance data, because the workbooks of their regions are not among the copies that were read: {towns}. {residents} people lived there on 1 January {year}. These towns are on the map without a score and are included in the key figures.',
    limitDistrict:
      'There is no index for {towns}: most of the published data describe the surrounding district.',
    limitPanel:
      'The key figures ({indicators}) therefore show all {count} towns side by side. They are not an index.',
    limitSeat:
      'Industrial output is recorded where a company is registered. The data suggest that a change of registered office made output jump in {towns}; the years before and after it are not joined.',
    limitCensus:
      'The 2021 census breaks the population series: estimates before it and figures after it are never joined, either in charts or in calculations (breaks in {years}).',
    limitSheets:
      'The monotown tables of {towns} give the population of the whole city administration; these figures are assigned to it and have grade B.',
    limitFlat:
      'Unemployment varies little between towns: {low} to {high}%. Self-employment and wages say more.',
    limitRegions: 'Regions have a single index year: before June 2022 some of them did not exist.',
    limitRegionsFull: 'Regions have the full index only: before June 2022 some of them did not exist.',
    limitReading:
      'Of {rows} published rows, the following are not used: {excluded} for a reason stated in the table, {suspect} because they are doubtful, {steps} because of jumps of more than twentyfold.',
  },
  ru: {
    checks: 'Опубликованные значения, воспроизводимые в проверках',
    checksLead:
      'Каждая строка\u00a0— проверка, которую сайт проходит перед каждым обновлением. Для баллов городов, плотности населения под риском и перечисленных выше собственных решений опубликованных значений нет; там проверяются тождества, неизменность результата (при смене единиц, порядка и названий) и совпадение с повторным расчётом.',
    colWhat: 'Что проверяется',
    colBaseline: 'С чем сверено',
    colTest: 'Проверка',
    'check-r01':
      'вся цепочка: деление на знаменатель, заполнение пропусков, обработка экстремальных значений, нормирование, агрегирование (51 страна, каждый шаг)',
    'check-r02': 'другие средние и способы нормирования, метод Коупленда',
    'check-r03': 'асимметрия, эксцесс и винсоризация',
    'check-r10': 'главные компоненты, варимакс и веса по ним',
    'check-r12': 'веса по энтропии и CRITIC, мин–макс',
    'check-r13': 'индексы Соболя для функции Исигами',
    'check-r15':
      'коэффициенты локализации и Гувера, индексы Кругмана, Херфиндаля, Хачмана, энтропия, родственность отраслей',
    'check-r16':
      'коэффициенты локализации и Джини, индексы Кругмана, Херфиндаля, Тейла\u00a0— по опубликованным значениям',
    'check-r17': 'структурно-долевой анализ (shift-share)\u00a0— по опубликованным значениям',
    'check-r19': 'границы классов: ckmeans, квантили, равные интервалы, округлённые границы (58 значений)',
    'check-r23': 'коэффициент конкордации Кендалла W с поправкой на совпадения и без неё, его проверка',
    'check-r24': 'индекс Мацциотты\u00a0— Парето (дисперсия с n − 1)',
    literature: 'Литература',
    sources: 'Источники и лицензии',
    sourcesLead:
      'У каждого значения указан источник, его можно открыть. Всего в таблицах названо источников: {count}; индексы построены на {used} из них. Почти все они\u00a0— таблицы Бюро национальной статистики (stat.gov.kz), взятые из открытых архивных копий.',
    colLicence: 'Лицензия (как указана в источнике)',
    colPublisher: 'Издатель (как указан)',
    colCount: 'Источников',
    noLicence: 'в прочитанной копии не указана',
    otherPublishers: (count: number) => `прочие (издателей: ${count})`,
    allSources: 'Источники индексов, всего {used}',
    licenceOwn:
      'Взяты только факты и данные, но не тексты. Код распространяется по лицензии MIT, наша компоновка таблиц\u00a0— по CC BY 4.0.',
    licenceTexts: 'Полные тексты лицензий',
    cite: 'Как ссылаться',
    citeText:
      '{site}. Расчёт за {edition} год. Потенциал, риск и специализация по опубликованным стандартным методам.',
    citeFigures:
      'Указывайте и издателя, как он назван в строке источника каждого значения: чаще всего это Бюро национальной статистики Казахстана; добавьте также название таблицы.',
    limits: 'Ограничения данных',
    limitThin:
      'По некоторым городам (их {count}) опубликовано мало что, кроме данных о труде, инвестициях и расстояниях: {towns}. Сборников их областей нет среди прочитанных копий. Общее число жителей этих городов на 1 января {year} года\u00a0— {residents}. Они показаны на карте без оценки и есть в таблице основных показателей.',
    limitDistrict:
      'Индекса нет у городов, по которым публикуются в основном данные окружающего района: {towns}.',
    limitPanel:
      'Поэтому в таблице основных показателей рядом стоят все города ({count}). Это не индекс, а отдельные показатели: {indicators}.',
    limitSeat:
      'Объём промышленного производства учитывается по месту регистрации предприятия. Судя по данным, при смене юридического адреса показатель меняется скачком (города: {towns}); такие годы в один ряд не соединяются.',
    limitCensus:
      'Перепись 2021 года прервала ряд численности населения: оценки до неё и данные после неё не соединяются ни на графиках, ни в расчётах (разрывы: {years}).',
    limitSheets:
      'В таблицах моногородов ({towns}) указано население всей городской администрации; они сопоставлены с ней и получили категорию B.',
    limitFlat:
      'Уровень безработицы по городам почти не различается: от {low} до {high}\u00a0%. Самостоятельная занятость и заработная плата говорят больше.',
    limitRegions: 'Регионы рассчитаны только за один год: до июня 2022 года некоторых из них не было.',
    limitRegionsFull: 'По регионам есть только полный индекс: до июня 2022 года некоторых из них не было.',
    limitReading:
      'Из {rows} опубликованных строк не использованы: {excluded}\u00a0— по указанной в таблице причине, {suspect}\u00a0— как сомнительные, {steps}\u00a0— как скачки более чем в двадцать раз.',
  },
  kk: {
    checks: 'Тексерулер дәл қайталайтын жарияланған мәндер',
    checksLead:
      'Әр жол\u00a0— сайт әр жаңартудың алдында өтетін тексеру. Қалалардың балдары, тәуекелге ұшыраған халық тығыздығы және жоғарыдағы өз шешімдеріміз бойынша жарияланған мәндер жоқ; оларда тепе-теңдіктер, нәтиженің өзгермейтіні (өлшем бірлігі, реті, атаулары ауысқанда) және қайта есептеумен сәйкестігі тексеріледі.',
    colWhat: 'Не тексеріледі',
    colBaseline: 'Немен салыстырылған',
    colTest: 'Тексеру',
    'check-r01':
      'бүкіл тізбек: алымды бөлімге бөлу, жетіспейтін мәндерді толтыру, шеткі мәндерді өңдеу, нормалау, біріктіру (51 ел, әр қадам)',
    'check-r02': 'басқа орталар мен нормалау тәсілдері, Коупленд',
    'check-r03': 'асимметрия, эксцесс және винсорлау',
    'check-r10': 'бас компоненттер, варимакс және солардан алынған салмақтар',
    'check-r12': 'энтропия және CRITIC салмақтары, мин–макс',
    'check-r13': 'Исигами функциясының Соболь индекстері',
    'check-r15':
      'локализация коэффициенті, Гувер, Кругман, Херфиндаль, Хачман, энтропия, салалардың туыстығы',
    'check-r16':
      'локализация коэффициенті, Кругман, Джини, Херфиндаль, Тейл\u00a0— жарияланған мәндер бойынша',
    'check-r17': 'құрылымдық-үлестік (shift-share) талдау\u00a0— жарияланған мәндер бойынша',
    'check-r19': 'класс шектері: ckmeans, квантильдер, тең аралықтар, дөңгелектелген шектер (58 мән)',
    'check-r23': 'Кендаллдың W конкордация коэффициенті: тең рангілерді ескеріп және ескермей, тексеруімен',
    'check-r24': 'Мацциотта\u00a0— Парето индексі (дисперсиясы n − 1 бойынша)',
    literature: 'Әдебиет',
    sources: 'Дереккөздер мен лицензиялар',
    sourcesLead:
      'Әр мәннің дереккөзі көрсетілген, оны ашып көруге болады. Кестелерде барлығы {count} дереккөз аталған; индекстер солардың {used} дереккөзіне негізделген. Олардың барлығы дерлік\u00a0— Ұлттық статистика бюросының (stat.gov.kz) ашық мұрағат көшірмелерінен алынған кестелері.',
    colLicence: 'Дереккөзде көрсетілген лицензия',
    colPublisher: 'Дереккөзде көрсетілген жариялаушы',
    colCount: 'Дереккөз саны',
    noLicence: 'алынған көшірмеде көрсетілмеген',
    otherPublishers: (count: number) => `басқалары (жариялаушы саны: ${count})`,
    allSources: 'Индекстердің дереккөздері, барлығы {used}',
    licenceOwn:
      'Тек фактілер мен деректер алынған, мәтіндер алынбаған. Код MIT лицензиясымен, кестелердің біз жасаған құрылымы CC BY 4.0 лицензиясымен таратылады.',
    licenceTexts: 'Лицензиялардың толық мәтіндері',
    cite: 'Қалай сілтеме жасау керек',
    citeText:
      '{site}. {edition} жылғы есеп. Жарияланған стандартты әдістер бойынша әлеует, тәуекел және мамандану.',
    citeFigures:
      'Әр мәннің жариялаушысын да, кестесінің атауын да дереккөз жолындағыдай көрсетіңіз; мәндердің көбінің жариялаушысы\u00a0— Қазақстанның Ұлттық статистика бюросы.',
    limits: 'Деректердің шектеулері',
    limitThin:
      '{count} қала бойынша еңбек, инвестиция және қашықтық деректерінен басқа мәлімет жоқтың қасы: {towns}. Олардың облыстарының жинақтары алынған көшірмелердің арасында жоқ. {year} жылғы 1 қаңтарда бұл қалаларда {residents} адам тұрған. Олар картада балсыз көрсетіледі және негізгі көрсеткіштерге кіреді.',
    limitDistrict:
      'Негізінен айналасындағы ауданның деректері жарияланатындықтан индексі жоқ қалалар: {towns}.',
    limitPanel:
      'Сондықтан негізгі көрсеткіштерде барлық {count} қала қатар беріледі. Бұл индекс емес, жекелеген көрсеткіштер: {indicators}.',
    limitSeat:
      'Өнеркәсіп өнімінің көлемі кәсіпорын тіркелген жер бойынша есепке алынады. Деректерге қарағанда, мына қалаларда заңды мекенжай ауысып, көрсеткіш күрт өзгерген: {towns}; сол жылға дейінгі және одан кейінгі мәндер бір қатарға қосылмайды.',
    limitCensus:
      '2021 жылғы санақ халық санының қатарын үзді: оған дейінгі бағалаулар мен одан кейінгі деректер графиктерде де, есептеулерде де бір қатарға қосылмайды (үзілістер: {years}).',
    limitSheets:
      'Моноқалалар кестелерінде ({towns}) бүкіл қала әкімдігінің халқы көрсетілген; бұл деректер әкімдікке жатқызылып, B санатын алған.',
    limitFlat:
      'Жұмыссыздық деңгейінің қалалар арасындағы айырмасы аз: {low}–{high}\u00a0%. Өз бетінше жұмыспен қамтылғандар үлесі мен жалақы көбірек мәлімет береді.',
    limitRegions:
      'Өңірлер тек бір жыл бойынша есептелген: 2022 жылғы маусымға дейін олардың кейбірі болмаған.',
    limitRegionsFull:
      'Өңірлер бойынша тек толық индекс бар: 2022 жылғы маусымға дейін олардың кейбірі болмаған.',
    limitReading:
      'Жарияланған {rows} жолдың ішінен пайдаланылмағаны: кестеде жазылған себеппен\u00a0— {excluded}, күмәнді деп\u00a0— {suspect}, жиырма еседен астам секіріс деп\u00a0— {steps}.',
  },
});
