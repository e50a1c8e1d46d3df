import { defineMessages } from '../messages.ts';

/** Page that says how others may show and reuse the maps, and the links that lead to it. */
export const reuseMessages = defineMessages({
  en: {
    heading: 'Use these maps',
    title: 'Use these maps: embed, download, cite | Monotowns of Kazakhstan',
    description:
      'How to put a map on your own site, download pictures and tables, credit them and report an error.',
    lead: 'You may put these maps on your site, print them and work with the data. Keep the credit and say which year the index is for.',
    embed: 'Put a map on your site',
    embedHow:
      'Open the map, choose what it should show, press Share and copy the embed code. The map fits any page width and keeps its legend and sources in sight.',
    embedReady: 'These ready-made maps need no scripts and follow the reader’s light or dark theme:',
    pictures: 'Pictures for print and slides',
    picturesHow:
      'Under Share you can also download the map as PNG or SVG. Both carry the title, the legend, the date and the sources. If you crop a picture, put the sources beside it.',
    data: 'Tables and data',
    dataTables:
      'Under Share you can also download the table behind the map as CSV, with the source of every figure.',
    dataPlaces: 'The page of each town and region has all its published series in one file:',
    dataIndicators: 'All indicators, with units, formulas and scale bounds (CSV)',
    dataSets: 'How to recalculate the scores yourself',
    licence: 'What you may do',
    licenceOwn:
      'The code is under the MIT licence and the arrangement of the tables under CC BY 4.0. The figures come from the publishers named beside them; some state no licence.',
    licenceMaps:
      'Boundaries, water bodies and coordinates come from other sources. Keep their credits with every map:',
    licenceAll: 'Texts of all licences',
    credit: 'Credit line',
    cite: 'Cite a page',
    citeHow:
      'The page of each town and region ends with a line to cite it, and with the same as a file for reference managers (BibTeX, RIS, CSL-JSON).',
    creditLine: (edition: string) =>
      `Monotowns of Kazakhstan, ${edition} index. Data: Bureau of National Statistics of Kazakhstan and others. Map: amCharts, OpenStreetMap contributors, Natural Earth, GeoNames.`,
    claims: 'Before you publish a figure',
    claimRank: 'A rank is only as firm as its interval is narrow: give both, for example 3rd (2–11).',
    claimArea:
      'Check which area a figure describes. Some are for the district or region, not the town; the data grade says so.',
    claimMissing: 'A town without a score lacks data; that does not make it a weak town.',
    report: 'Report an error',
    reportHow:
      'Every figure leads to its source. If the two differ, tell us which figure, on which page and in which source.',
    reportLink: 'Report an error in a figure',
    reportNone: 'This copy of the site names no address for reports; write to whoever runs the site.',
  },
  ru: {
    heading: 'Как использовать карты',
    title: 'Как использовать карты: вставить, скачать, сослаться | Моногорода Казахстана',
    description:
      'Как вставить карту на свой сайт, скачать рисунки и таблицы, указать источник и сообщить об ошибке.',
    lead: 'Карты можно вставлять на свои сайты и печатать, данные\u00a0— использовать в работе. Сохраняйте ссылку на источник и указывайте, за какой год рассчитан индекс.',
    embed: 'Вставить карту на сайт',
    embedHow:
      'Откройте карту, выберите, что на ней показать, нажмите «Поделиться» и скопируйте код. Карта подстроится под ширину страницы, легенда и источники останутся на виду.',
    embedReady: 'Готовые карты работают без скриптов и подстраиваются под светлую или тёмную тему браузера:',
    pictures: 'Рисунки для печати и презентаций',
    picturesHow:
      'Там же, в окне «Поделиться», карту можно скачать в PNG или SVG. На рисунке есть заголовок, легенда, дата и источники. Если обрезаете рисунок, приведите источники рядом.',
    data: 'Таблицы и данные',
    dataTables: 'В окне «Поделиться» можно скачать и таблицу к карте (CSV) с источником каждого значения.',
    dataPlaces: 'На странице каждого города и региона все его опубликованные ряды собраны в одном файле:',
    dataIndicators: 'Все показатели с единицами, формулами и границами шкал (CSV)',
    dataSets: 'Как самостоятельно пересчитать баллы',
    licence: 'Что разрешено',
    licenceOwn:
      'Код распространяется по лицензии MIT, компоновка таблиц\u00a0— по CC BY 4.0. Значения взяты у издателей, названных рядом с ними; некоторые из них лицензию не указали.',
    licenceMaps:
      'Границы, водоёмы и координаты взяты из других источников. Указывайте эти источники у каждой карты:',
    licenceAll: 'Полные тексты лицензий',
    credit: 'Подпись к карте',
    cite: 'Ссылка на страницу',
    citeHow:
      'В конце страницы каждого города и региона есть готовая библиографическая ссылка, в том числе файлом для библиографических программ (BibTeX, RIS, CSL-JSON).',
    creditLine: (edition: string) =>
      `Моногорода Казахстана, индекс за ${edition} год. Данные: Бюро национальной статистики Казахстана и другие источники. Карта: amCharts, участники OpenStreetMap, Natural Earth, GeoNames.`,
    claims: 'Прежде чем опубликовать значение',
    claimRank:
      'Место надёжно настолько, насколько узок его интервал: приводите то и другое, например 3-е (2–11).',
    claimArea:
      'Проверьте, к какой территории относится значение. Часть данных описывает район или регион, а не город: об этом говорит категория данных.',
    claimMissing:
      'Город без оценки\u00a0— это город, по которому мало данных; слаб он или силён, из этого не следует.',
    report: 'Сообщить об ошибке',
    reportHow:
      'Каждое значение ведёт к своему источнику. Если они расходятся, сообщите, какое это значение, на какой странице и в каком источнике.',
    reportLink: 'Сообщить об ошибке в значении',
    reportNone: 'На этой копии сайта адрес для сообщений не указан: напишите тем, кто ведёт сайт.',
  },
  kk: {
    heading: 'Карталарды пайдалану',
    title: 'Карталарды пайдалану: ендіру, жүктеп алу, сілтеме жасау | Қазақстанның моноқалалары',
    description:
      'Картаны өз сайтыңызға қалай ендіруге, суреттер мен кестелерді қалай жүктеп алуға, дереккөзін қалай көрсетуге және қате туралы қалай хабарлауға болады.',
    lead: 'Карталарды сайтқа ендіруге, басып шығаруға, ал деректерді жұмыста қолдануға болады. Дереккөзге сілтемені сақтап, қай жылдың индексі екенін көрсетіңіз.',
    embed: 'Картаны сайтқа ендіру',
    embedHow:
      'Картаны ашып, онда не көрсетілетінін таңдаңыз, «Бөлісу» түймесін басып, кодты көшіріп алыңыз. Карта беттің еніне бейімделеді, шартты белгілері мен дереккөздері әрдайым көрініп тұрады.',
    embedReady:
      'Дайын карталар скриптсіз жұмыс істейді және оқырман таңдаған ашық не қараңғы түс режиміне бейімделеді:',
    pictures: 'Басып шығаруға және таныстырылымға арналған суреттер',
    picturesHow:
      'Картаны «Бөлісу» терезесінен PNG не SVG түрінде де жүктеп алуға болады. Суретте тақырыбы, шартты белгілері, күні және дереккөздері бар. Суретті қиып алсаңыз, дереккөздерін жанына жазыңыз.',
    data: 'Кестелер мен деректер',
    dataTables:
      'Картаның кестесі де «Бөлісу» терезесінен CSV түрінде жүктеп алынады, онда әр мәннің дереккөзі көрсетілген.',
    dataPlaces: 'Әр қала мен өңірдің бетінде оның барлық жарияланған деректер қатары бір файлға жиналған:',
    dataIndicators: 'Барлық көрсеткіш: өлшем бірлігі, формуласы және шкала шектері (CSV)',
    dataSets: 'Балдарды өзіңіз қалай қайта есептей аласыз',
    licence: 'Неге рұқсат етіледі',
    licenceOwn:
      'Код MIT лицензиясымен, кестелердің құрылымы CC BY 4.0 лицензиясымен таратылады. Мәндер жанында аталған жариялаушылардан алынған; олардың кейбірі лицензиясын көрсетпеген.',
    licenceMaps:
      'Шекаралар, су айдындары және координаттар басқа дереккөздерден алынған. Әр картада сол дереккөздерді көрсетіңіз:',
    licenceAll: 'Лицензиялардың толық мәтіндері',
    credit: 'Картаға қойылатын жазу',
    cite: 'Бетке сілтеме жасау',
    citeHow:
      'Әр қала мен өңір бетінің соңында дайын библиографиялық сілтеме бар, оны библиографиялық бағдарламаға арналған файл түрінде де алуға болады (BibTeX, RIS, CSL-JSON).',
    creditLine: (edition: string) =>
      `Қазақстанның моноқалалары, ${edition} жылғы индекс. Деректер: Қазақстанның Ұлттық статистика бюросы және басқа дереккөздер. Карта: amCharts, OpenStreetMap қатысушылары, Natural Earth, GeoNames.`,
    claims: 'Мәнді жарияламас бұрын',
    claimRank:
      'Аралығы неғұрлым тар болса, орын соғұрлым сенімді: екеуін де келтіріңіз, мысалы, 3-орын (2–11).',
    claimArea:
      'Мәннің қай аумаққа қатысты екенін тексеріңіз. Деректердің бір бөлігі қаланы емес, ауданды не өңірді сипаттайды: мұны дерек санаты көрсетеді.',
    claimMissing: 'Бағаланбаған қала\u00a0— дерегі аз қала; бұдан оның әлсіз не күшті екені шықпайды.',
    report: 'Қате туралы хабарлау',
    reportHow:
      'Әр мән өз дереккөзіне апарады. Егер олар сәйкес келмесе, қай мән, қай бетте және қай дереккөзде екенін жазыңыз.',
    reportLink: 'Мәндегі қате туралы хабарлау',
    reportNone: 'Сайттың бұл көшірмесінде хабарлау мекенжайы көрсетілмеген: сайтты жүргізушіге жазыңыз.',
  },
});
