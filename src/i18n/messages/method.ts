import { defineMessages } from '../messages.ts';

/** Frame, opening, figures and codebook of the method page; `{name}` is a slot for a number or list from the data. */
export const methodMessages = defineMessages({
  en: {
    title: 'Method: how every number is calculated | Monotowns of Kazakhstan',
    description:
      'Every formula, setting, scale bound and source behind the potential, risk and specialization of Kazakhstan’s monotowns, generated from the current codebook.',
    heading: 'How every number is calculated',
    lead: 'This page is generated from the codebook, the current settings and the data of the {edition} index. Every number on it is the one that the explorer uses.',
    back: 'Open the map',
    version: 'Index version {version}, {date}. {link}.',
    whatChanged: 'What changed',
    method: 'Method',
    contents: 'On this page',
    ownChoice: 'our choice',
    ownChoiceLegend:
      'marks decisions made for this explorer rather than taken from a published standard; all of them are listed under “{link}”.',
    about: 'What this is and what it is not',
    aboutWhat:
      'This is an independent implementation of published standard methods, organized under the headings of the research programme BR18574200: {dimensions} dimensions of potential, a map of sustainable-development risks, and specialization. It covers the {towns} monotowns of the Programme for the Development of Monotowns 2012–2020 (Government resolution No. 683 of 25 May 2012) and {regions} regions in their boundaries of June 2022.',
    aboutNot:
      'Only the abstracts of the programme’s papers are public. No list of indicators, weight, threshold or result on these pages comes from the programme, and none may be quoted as the programme’s.',
    aboutInform:
      'The risk is a “risk index, INFORM structure”. It follows the calculation steps of the INFORM Risk Index, an international index of the risk of humanitarian crises and disasters, but does not use its indicators. The class limits of INFORM were set for countries; they are borrowed and have not been calibrated for towns.',
    aboutNoReference:
      'No score, rank, weight or risk of a monotown in Kazakhstan has been published, so there is no benchmark for these numbers. The method is tested on published third-party data sets ({checks}); the figures are checked by hand and by a second calculation.',
    aboutMembership:
      'The list of monotowns has changed over time. Since 2012 it has lost {left}; all towns of the 2012 list are shown, with their present status. We could not confirm that the 2024 list has 20 towns: no list after 2023 was found.',
    yearUnknown: 'year unknown',
    figures: 'From a published figure to an indicator',
    figuresGrades: 'Every figure has a data grade, which depends on the area it was published for:',
    gradeCounts: '{name}; weight in data coverage and in the mean: {weight}',
    figuresStates: 'A figure is in one of five states, each shown in its own way throughout: {states}.',
    figuresDenominate:
      'Totals are first divided by the number of residents or workers or by another count; population and area themselves are never indicators of an index. The numerator A and the denominator B come from tables of the same level: if either is missing, there is no indicator. k is the round number in the unit, such as 1,000.',
    figuresMoney:
      'Amounts are not compared in tenge. An amount A for N residents or workers is divided by M, the median of the subsistence minimum over all tables of the same year. Only foreign investment stays in US dollars of its year.',
    figuresWindow:
      'Where values jump from year to year, the mean of three years, the growth over three years or the spread over eight years is used; the codebook says which.',
    figuresEdition:
      'The {label} index takes the latest value from {first}–{last}. Older values, back to {oldest}, are used but marked as outdated. The following may be from a later year: {shifted}.',
    figuresCore:
      'The core index for {from}–{to} is based on the same {count} indicators of {dimensions} dimensions every year and is not comparable with the full index. For later years, only some dimensions are available: {later}.',
    figuresOnce:
      'An indicator belongs either to potential or to risk, never to both. A pair of indicators from the two indices with |r| > {limit} (r is the correlation) is not accepted without a written reason.',
    codebook: 'Codebook',
    codebookLead:
      'For towns there are {potential} indicators of potential and {risk} of risk; for regions {regionPotential} and {regionRisk}. “Own / wider” shows how many towns or regions in the {year} index have a value of their own and how many have only that of a wider area.',
    codebookSearch: 'Find an indicator',
    codebookPart: 'Index and dimension',
    codebookAll: 'all indicators',
    codebookShown: 'Showing {shown} of {all} indicators.',
    codebookNone: 'No indicator matches.',
    codebookClear: 'Clear',
    townPotential: 'Towns: potential',
    townRisk: 'Towns: risk',
    townPanel: 'Towns: shown but not scored',
    regionPotential: 'Regions: potential',
    regionRisk: 'Regions: risk',
    colIndicator: 'Indicator',
    colUnit: 'Unit',
    colMade: 'How calculated',
    colPosts: 'Scale bounds',
    colPlaces: 'Own / wider',
    sourceCount: 'sources: {count}',
    upGood: 'more is better',
    downGood: 'less is better',
    upRisk: 'more means higher risk',
    downRisk: 'less means higher risk',
    shownOnly: 'for information only',
    'window-latest': 'latest year',
    'window-mean-3': 'mean of three years',
    'window-sd-8': 'spread over eight years',
    'window-growth-3': 'growth over three years',
    'levels-town': 'table of the town or its district',
    'levels-region': 'value of the region',
    log: 'logarithm',
    norm: 'norm',
    'warning-legal-seat': 'Recorded where the company is registered: compare towns with care.',
    'warning-registration': 'Recorded where businesses are registered, not where they operate.',
    'warning-grade-C': 'Published for the region only: the same for all its towns.',
    'warning-nominal': 'At current prices.',
  },
  ru: {
    title: 'Метод: как рассчитано каждое число | Моногорода Казахстана',
    description:
      'Формулы, настройки, границы шкал и источники, по которым рассчитаны потенциал, риск и специализация моногородов Казахстана. Страница составлена по текущему справочнику показателей.',
    heading: 'Как рассчитано каждое число',
    lead: 'Страница составлена по справочнику показателей, текущим настройкам и данным расчёта за {edition} год. Все числа на ней\u00a0— те же, что и на карте.',
    back: 'Открыть карту',
    version: 'Версия индекса: {version}, {date}. {link}.',
    whatChanged: 'Что изменилось',
    method: 'Метод',
    contents: 'На этой странице',
    ownChoice: 'наш выбор',
    ownChoiceLegend:
      'отмечает решения, которые приняты для этой карты, а не взяты из опубликованного стандарта. Все они перечислены в разделе «{link}».',
    about: 'Что это такое и чем не является',
    aboutWhat:
      'Это самостоятельная реализация опубликованных стандартных методов, построенная по рубрикам научной программы BR18574200: потенциал (видов: {dimensions}), карта рисков устойчивого развития и специализация. Охвачены моногорода Программы развития моногородов на 2012–2020 годы, утверждённой постановлением Правительства от 25 мая 2012 года №\u00a0683 (всего {towns}), и регионы в границах июня 2022 года (всего {regions}).',
    aboutNot:
      'Из статей программы в открытом доступе есть только аннотации. Ни перечни показателей, ни веса, ни пороги, ни результаты на этих страницах не взяты из программы, и приводить их как результаты программы нельзя.',
    aboutInform:
      'Риск\u00a0— это «индекс риска, структура INFORM». Он рассчитан по шагам международного индекса риска гуманитарных кризисов и бедствий INFORM Risk Index, но по другим показателям. Границы классов INFORM установлены для стран; здесь они заимствованы и для городов не калибровались.',
    aboutNoReference:
      'Ни баллы, ни места, ни веса, ни риск моногородов Казахстана не публиковались, поэтому сверить результаты не с чем. Метод проверен на чужих опубликованных данных ({checks}), значения\u00a0— вручную и повторным расчётом.',
    aboutMembership:
      'Перечень моногородов менялся. С 2012 года из него исключены: {left}. Показаны все города перечня 2012 года с их нынешним статусом. Подтвердить, что в 2024 году в перечне 20 городов, не удалось: перечень позднее 2023 года не найден.',
    yearUnknown: 'год неизвестен',
    figures: 'От опубликованного значения к показателю',
    figuresGrades:
      'У каждого значения есть категория данных; она зависит от того, по какой территории значение опубликовано:',
    gradeCounts: '{name}; вес при расчёте полноты данных и среднего\u00a0— {weight}',
    figuresStates:
      'Значение находится в одном из пяти состояний; каждое из них везде обозначено по-своему: {states}.',
    figuresDenominate:
      'Абсолютные величины сначала делят на численность населения, работников или на другую величину; сами численность населения и площадь в индексы не входят. Числитель A и знаменатель B берутся из таблиц одного уровня: если одного из них нет, показатель не рассчитывается. k\u00a0— круглое число в единице измерения, например 1\u00a0000.',
    figuresMoney:
      'Суммы в тенге напрямую не сравниваются. Сумма A на N жителей или работников делится на M\u00a0— медиану прожиточного минимума по всем таблицам того же года. Только иностранные инвестиции остаются в долларах США своего года.',
    figuresWindow:
      'Если значения резко меняются от года к году, берётся среднее за три года, рост за три года или разброс за восемь лет; что именно, указано в справочнике.',
    figuresEdition:
      'В расчёт за {label} год входят последние данные за {first}–{last} годы. Более старые данные (не ранее {oldest} года) тоже используются, но отмечены как устаревшие. Могут относиться к более позднему году: {shifted}.',
    figuresCore:
      'Базовый индекс за {from}–{to} годы каждый год строится по одним и тем же показателям (всего {count}, видов потенциала\u00a0— {dimensions}) и с полным индексом не сопоставим. За более поздние годы есть только отдельные виды потенциала: {later}.',
    figuresOnce:
      'Показатель входит либо в потенциал, либо в риск, но не в оба индекса. Пара показателей из разных индексов с |r| > {limit} (r\u00a0— корреляция) не допускается без письменного обоснования.',
    codebook: 'Справочник показателей',
    codebookLead:
      'Показателей потенциала для городов\u00a0— {potential}, показателей риска\u00a0— {risk}; для регионов\u00a0— {regionPotential} и {regionRisk}. В графе «Своё / шире» указано, у скольких городов или регионов в расчёте за {year} год есть собственное значение и для скольких взято значение более крупной территории.',
    codebookSearch: 'Найти показатель',
    codebookPart: 'Индекс и вид потенциала',
    codebookAll: 'все показатели',
    codebookShown: 'Показано показателей: {shown} из {all}.',
    codebookNone: 'Таких показателей нет.',
    codebookClear: 'Сбросить',
    townPotential: 'Города: потенциал',
    townRisk: 'Города: риск',
    townPanel: 'Города: показатели без оценки',
    regionPotential: 'Регионы: потенциал',
    regionRisk: 'Регионы: риск',
    colIndicator: 'Показатель',
    colUnit: 'Единица',
    colMade: 'Как рассчитан',
    colPosts: 'Границы шкалы',
    colPlaces: 'Своё / шире',
    sourceCount: 'источников: {count}',
    upGood: 'больше\u00a0— лучше',
    downGood: 'меньше\u00a0— лучше',
    upRisk: 'больше\u00a0— выше риск',
    downRisk: 'меньше\u00a0— выше риск',
    shownOnly: 'только для сведения',
    'window-latest': 'последний год',
    'window-mean-3': 'среднее за три года',
    'window-sd-8': 'разброс за восемь лет',
    'window-growth-3': 'рост за три года',
    'levels-town': 'таблица города или района',
    'levels-region': 'значение региона',
    log: 'логарифм',
    norm: 'норма',
    'warning-legal-seat':
      'Учтено по месту регистрации предприятия: города следует сравнивать с осторожностью.',
    'warning-registration': 'Учтено по месту регистрации, а не по месту деятельности.',
    'warning-grade-C': 'Опубликовано только по региону: значение одно для всех его городов.',
    'warning-nominal': 'В ценах своего года.',
  },
  kk: {
    title: 'Әдіс: әр сан қалай есептелген | Қазақстанның моноқалалары',
    description:
      'Қазақстан моноқалаларының әлеуетін, тәуекелін және мамандануын есептеуге негіз болған формулалар, баптаулар, шкала шектері мен дереккөздер. Бет көрсеткіштердің қазіргі анықтамалығы бойынша жасалған.',
    heading: 'Әр сан қалай есептелген',
    lead: 'Бұл бет көрсеткіштер анықтамалығы, ағымдағы баптау және {edition} жылғы есептің деректері бойынша жасалған. Мұндағы барлық сан картадағымен бірдей.',
    back: 'Картаны ашу',
    version: 'Индекс нұсқасы: {version}, {date}. {link}.',
    whatChanged: 'Не өзгерді',
    method: 'Әдіс',
    contents: 'Осы бетте',
    ownChoice: 'өз таңдауымыз',
    ownChoiceLegend:
      'белгісі шешімнің жарияланған стандарттан алынбай, осы карта үшін қабылданғанын білдіреді. Мұндай шешімдердің бәрі «{link}» бөлімінде берілген.',
    about: 'Бұл не және не емес',
    aboutWhat:
      'Бұл\u00a0— жарияланған стандартты әдістер бойынша дербес жасалған есептеу. Ол BR18574200 ғылыми бағдарламасының тақырыптары бойынша құрылған: әлеует ({dimensions} түрі), тұрақты даму тәуекелдерінің картасы және мамандану. Үкіметтің 2012 жылғы 25 мамырдағы №\u00a0683 қаулысымен бекітілген Моноқалаларды дамытудың 2012–2020 жылдарға арналған бағдарламасындағы {towns} моноқала және 2022 жылғы маусымдағы шекарадағы {regions} өңір қамтылған.',
    aboutNot:
      'Бағдарлама мақалаларының тек аңдатпалары ашық жарияланған. Осы беттердегі көрсеткіштер тізбесінің, салмақтардың, шектер мен нәтижелердің ешқайсысы бағдарламадан алынбаған, сондықтан оларды бағдарламаның нәтижесі ретінде келтіруге болмайды.',
    aboutInform:
      'Тәуекел\u00a0— «тәуекел индексі, INFORM құрылымы». Ол гуманитарлық дағдарыстар мен апаттар тәуекелін бағалайтын халықаралық INFORM Risk Index индексінің қадамдарымен, бірақ басқа көрсеткіштер бойынша есептелген. INFORM кластарының шектері елдер үшін белгіленген; мұнда олар сол күйі алынған, қалалар үшін калибрленбеген.',
    aboutNoReference:
      'Қазақстан моноқалаларының балы да, орны да, салмағы да, тәуекелі де бұрын жарияланбаған, сондықтан нәтижені салыстырып тексеретін мән жоқ. Әдіс басқа авторлар жариялаған деректер бойынша тексерілген ({checks}), ал мәндер қолмен және қайта есептеу арқылы тексерілген.',
    aboutMembership:
      'Моноқалалар тізбесі өзгеріп отырған. 2012 жылдан бері тізбеден шыққандар: {left}. 2012 жылғы тізбедегі барлық қала қазіргі мәртебесімен көрсетілген. 2024 жылғы тізбеде 20 қала бар екенін растау мүмкін болмады: 2023 жылдан кейінгі тізбе табылмады.',
    yearUnknown: 'жылы белгісіз',
    figures: 'Жарияланған мәннен көрсеткішке дейін',
    figuresGrades: 'Әр мәннің дерек санаты бар; ол мәннің қай аумақ бойынша жарияланғанына байланысты:',
    gradeCounts: '{name}; деректердің толықтығын және орта мәнді есептегендегі салмағы\u00a0— {weight}',
    figuresStates: 'Мән бес күйдің бірінде болады, әр күйдің барлық жерде бірдей өз белгісі бар: {states}.',
    figuresDenominate:
      'Абсолюттік шамалар алдымен тұрғындар немесе жұмыскерлер санына не басқа шамаға бөлінеді; халық саны мен жер көлемінің өзі индекстерге кірмейді. A алымы мен B бөлімі бір деңгейдегі кестелерден алынады: біреуі болмаса, көрсеткіш есептелмейді. k\u00a0— өлшем бірлігіндегі дөңгелек сан, мысалы 1\u00a0000.',
    figuresMoney:
      'Теңгемен берілген сомалар тікелей салыстырылмайды. N тұрғынға немесе жұмыскерге шаққандағы A сомасы M шамасына, яғни сол жылғы барлық кестедегі ең төмен күнкөріс деңгейінің медианасына бөлінеді. Тек шетелдік инвестиция сол жылғы АҚШ долларымен қалады.',
    figuresWindow:
      'Мән жылдан жылға күрт өзгеретін болса, үш жылдың орташа мәні, үш жылдағы өсім немесе сегіз жылдағы шашырау алынады; қайсысы алынғаны анықтамалықта көрсетілген.',
    figuresEdition:
      '{label} жылғы есепке {first}–{last} жылдардың соңғы деректері кіреді. Одан ескі деректер де ({oldest} жылдан бастап) пайдаланылады, бірақ ескірген деп белгіленеді. Одан кейінгі жылға жатуы мүмкін көрсеткіштер: {shifted}.',
    figuresCore:
      '{from}–{to} жылдардың базалық индексі жыл сайын бірдей көрсеткіштерден құралады (барлығы {count} көрсеткіш, {dimensions} әлеует түрі) және толық индекспен салыстыруға келмейді. Кейінгі жылдар бойынша тек жекелеген әлеует түрлері бар: {later}.',
    figuresOnce:
      'Көрсеткіш не әлеуетке, не тәуекелге кіреді, екеуіне қатар кірмейді. Екі индекстің |r| > {limit} болатын көрсеткіштер жұбына (r\u00a0— корреляция) жазбаша негіздеме болмаса, жол берілмейді.',
    codebook: 'Көрсеткіштер анықтамалығы',
    codebookLead:
      'Қалалар үшін {potential} әлеует көрсеткіші және {risk} тәуекел көрсеткіші бар; өңірлер үшін\u00a0— {regionPotential} және {regionRisk}. «Өзінікі / ірірек» бағанында {year} жылғы есепте өз мәні бар қалалардың не өңірлердің саны және ірірек аумақтың мәні алынғандардың саны берілген.',
    codebookSearch: 'Көрсеткішті табу',
    codebookPart: 'Индекс және әлеует түрі',
    codebookAll: 'барлық көрсеткіш',
    codebookShown: '{all} көрсеткіштен {shown} көрсетілген.',
    codebookNone: 'Мұндай көрсеткіш жоқ.',
    codebookClear: 'Тазалау',
    townPotential: 'Қалалар: әлеует',
    townRisk: 'Қалалар: тәуекел',
    townPanel: 'Қалалар: бағаланбайтын көрсеткіштер',
    regionPotential: 'Өңірлер: әлеует',
    regionRisk: 'Өңірлер: тәуекел',
    colIndicator: 'Көрсеткіш',
    colUnit: 'Бірлік',
    colMade: 'Қалай есептелген',
    colPosts: 'Шкала шектері',
    colPlaces: 'Өзінікі / ірірек',
    sourceCount: 'дереккөз саны: {count}',
    upGood: 'көп болғаны жақсы',
    downGood: 'аз болғаны жақсы',
    upRisk: 'көп болса, тәуекел жоғары',
    downRisk: 'аз болса, тәуекел жоғары',
    shownOnly: 'тек мәлімет үшін',
    'window-latest': 'соңғы жыл',
    'window-mean-3': 'үш жылдың орташа мәні',
    'window-sd-8': 'сегіз жылдағы шашырау',
    'window-growth-3': 'үш жылдағы өсім',
    'levels-town': 'қаланың немесе ауданның кестесі',
    'levels-region': 'өңірдің мәні',
    log: 'логарифм',
    norm: 'норма',
    'warning-legal-seat': 'Кәсіпорын тіркелген жер бойынша есепке алынған: қалаларды абайлап салыстырыңыз.',
    'warning-registration': 'Жұмыс істейтін жері емес, тіркелген жері бойынша есепке алынған.',
    'warning-grade-C': 'Тек өңір бойынша жарияланған: оның барлық қаласында бірдей.',
    'warning-nominal': 'Сол жылғы бағамен.',
  },
});
