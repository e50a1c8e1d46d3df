import { defineMessages } from '../messages.ts';

/** Frame, opening, figures and codebook of the method page; `{name}` is a slot for a number or list from the data. */
export const methodMessages = defineMessages({
  en: {
    title: 'Method: how every number comes about | Monotowns of Kazakhstan',
    description:
      'Every formula, setting, goalpost and source of the potentials, risks and specialization of Kazakhstan’s monotowns, written from the codebook in force.',
    heading: 'How every number comes about',
    lead: 'This page is written from the codebook, the settings in force and the figures of edition {edition}. Each number on it is the one that the explorer uses.',
    back: 'Open the map',
    version: 'This is version {version} of the index, of {date}. {link}.',
    whatChanged: 'What changed',
    method: 'Method',
    contents: 'On this page',
    ownChoice: 'own choice',
    ownChoiceLegend:
      'marks what is the explorer’s own choice and no published standard; all such choices stand together under {link}.',
    about: 'What this is, and what it is not',
    aboutWhat:
      'An own implementation of published standard methods, ordered by the headings of the research programme BR18574200: {dimensions} potentials, a map of sustainable-development risks, specialization. It covers the {towns} monotowns of the Programme for the development of monotowns 2012–2020 (resolution 683 of the Government, 25 May 2012) and {regions} regions in the borders of June 2022.',
    aboutNot:
      'Only abstracts of the programme’s papers are public. No list of indicators, weight, threshold or result on these pages is the programme’s, and none may be quoted as such.',
    aboutInform:
      'The risk is a “risk index, INFORM structure”. It takes the steps of the INFORM Risk Index, not its indicators. The cuts of its classes were found for countries; they are borrowed and not calibrated for towns.',
    aboutNoReference:
      'No score, rank, weight or risk of a Kazakh monotown has been published against which these could be checked. The method is checked on published data sets of others ({checks}), the figures by hand and by a second computation.',
    aboutMembership:
      'Membership of the list is dated. It has since lost {left}; all towns of 2012 are shown, with their status. That a list of 2024 counts 20 towns could not be verified: no list after 2023 was found.',
    yearUnknown: 'year unknown',
    figures: 'From a printed figure to an indicator',
    figuresGrades: 'Every figure has the grade of the area that it was printed for:',
    gradeCounts: '{name}; counts {weight} in coverage and mean',
    figuresStates: 'Five states of a figure are told apart everywhere: {states}.',
    figuresDenominate:
      'Counts are first divided by residents, workers or another count; residents and area are never indicators of an index. Numerator A and denominator B come from sheets of the same level: no pair, no rate. k is the round number of the unit.',
    figuresMoney:
      'Money is not scored in raw tenge. An amount A for N residents or workers is divided by M, the median subsistence minimum of all sheets of its year. Foreign investment alone stays in US dollars of its year.',
    figuresWindow:
      'Where single years jump, the mean of three years, the growth over three or the spread of eight is taken; the codebook says which.',
    figuresEdition:
      'Edition {label} takes the latest figure of {first}–{last}. Older ones, down to {oldest}, are used and marked as outdated. May be a year or more later: {shifted}.',
    figuresCore:
      'The core index of {from}–{to} keeps the same {count} indicators of {dimensions} dimensions in every year and is never joined to the full index. After it, single dimensions: {later}.',
    figuresOnce:
      'An indicator belongs to potential or to risk, never to both. A pair across the two with |r| > {limit} fails the build unless a reason is written beside it.',
    codebook: 'Codebook',
    codebookLead:
      '{potential} indicators of potential and {risk} of risk for towns, {regionPotential} and {regionRisk} for regions. “Own / wider” counts the places of edition {year} with a figure of their own and with that of a wider area.',
    codebookSearch: 'Find an indicator',
    codebookPart: 'Index and dimension',
    codebookAll: 'all indicators',
    codebookShown: '{shown} of {all} indicators are shown.',
    codebookNone: 'No indicator matches.',
    codebookClear: 'Clear',
    townPotential: 'Towns: potential',
    townRisk: 'Towns: risk',
    townPanel: 'Towns: shown, never scored',
    regionPotential: 'Regions: potential',
    regionRisk: 'Regions: risk',
    colIndicator: 'Indicator',
    colUnit: 'Unit',
    colMade: 'How made',
    colPosts: 'Goalposts',
    colPlaces: 'Own / wider',
    sourceCount: '{count} sources',
    upGood: 'more is better',
    downGood: 'less is better',
    upRisk: 'more is riskier',
    downRisk: 'less is riskier',
    shownOnly: 'shown only',
    'window-latest': 'latest year',
    'window-mean-3': 'mean of three years',
    'window-sd-8': 'spread of eight years',
    'window-growth-3': 'growth over three years',
    'levels-town': 'own sheet or that of the district',
    'levels-region': 'figure of the region',
    log: 'logarithm',
    norm: 'norm',
    'warning-legal-seat': 'Counted where the enterprise is registered: compare towns with care.',
    'warning-registration': 'Counted where businesses are registered, not where they work.',
    'warning-grade-C': 'Printed for the region only: equal for all towns of a region.',
    'warning-nominal': 'In money of its year.',
  },
  ru: {
    title: 'Метод: как получено каждое число | Моногорода Казахстана',
    description:
      'Все формулы, настройки, опорные точки и источники потенциалов, рисков и специализации моногородов Казахстана, по действующему справочнику показателей.',
    heading: 'Как получено каждое число',
    lead: 'Эта страница составлена по справочнику показателей, действующим настройкам и данным издания {edition}. Каждое число на ней – то самое, которым пользуется карта.',
    back: 'Открыть карту',
    version: 'Это версия {version} индекса, {date}. {link}.',
    whatChanged: 'Что изменилось',
    method: 'Метод',
    contents: 'На этой странице',
    ownChoice: 'наш выбор',
    ownChoiceLegend:
      'отмечает собственный выбор этой карты, а не опубликованный стандарт; все такие решения собраны в разделе {link}.',
    about: 'Что это и чем не является',
    aboutWhat:
      'Собственная реализация опубликованных стандартных методов, упорядоченная по рубрикам научной программы BR18574200: потенциалы ({dimensions}), карта рисков устойчивого развития, специализация. Охвачены моногорода Программы развития моногородов на 2012–2020 годы, утверждённой постановлением Правительства № 683 от 25 мая 2012 года ({towns}) и регионы в границах июня 2022 года ({regions}).',
    aboutNot:
      'Из статей программы открыты только аннотации. Ни один перечень показателей, вес, порог или результат на этих страницах не принадлежит программе и не может приводиться как её.',
    aboutInform:
      'Риск – это «индекс риска, структура INFORM». От INFORM Risk Index взяты шаги расчёта, но не показатели. Границы его классов найдены для стран; они заимствованы и для городов не калиброваны.',
    aboutNoReference:
      'Ни одна оценка, место, вес или риск казахстанского моногорода не опубликованы так, чтобы по ним можно было себя проверить. Метод проверен на чужих опубликованных наборах данных ({checks}), значения – вручную и вторым расчётом.',
    aboutMembership:
      'Состав списка привязан ко времени. С тех пор из него вышли: {left}; показаны все города 2012 года с их нынешним статусом. Что в списке 2024 года 20 городов, проверить не удалось: ни одного списка после 2023 года не найдено.',
    yearUnknown: 'год неизвестен',
    figures: 'От напечатанной цифры к показателю',
    figuresGrades: 'У каждой цифры есть класс – по территории, для которой она напечатана:',
    gradeCounts: '{name}; в охвате и в среднем считается за {weight}',
    figuresStates: 'Пять состояний цифры различаются везде: {states}.',
    figuresDenominate:
      'Количества сначала делят на число жителей, работников или другое количество; сами жители и площадь в индексы не входят. Числитель A и знаменатель B берутся из таблиц одного уровня: нет пары – нет показателя. k – круглое число единицы измерения.',
    figuresMoney:
      'Деньги не оцениваются в тенге. Сумма A на N жителей или работников делится на M – медиану прожиточного минимума всех таблиц того же года. Только иностранные инвестиции остаются в долларах США своего года.',
    figuresWindow:
      'Где отдельные годы скачут, берётся среднее за три года, рост за три или разброс за восемь лет; что именно – сказано в справочнике.',
    figuresEdition:
      'Издание {label} берёт последнюю цифру за {first}–{last} годы. Более старые, до {oldest} года, используются и помечаются как устаревшие. Могут быть на год или более позже: {shifted}.',
    figuresCore:
      'Базовый индекс {from}–{to} годов держит в каждом году одни и те же показатели ({count}) по {dimensions} измерениям и с полным индексом не соединяется. После него – только отдельные измерения: {later}.',
    figuresOnce:
      'Показатель входит либо в потенциал, либо в риск, но не в оба. Пара между ними с |r| > {limit} останавливает сборку, если рядом не записана причина.',
    codebook: 'Справочник показателей',
    codebookLead:
      'Для городов показателей потенциала {potential}, риска {risk}; для регионов {regionPotential} и {regionRisk}. «Своё / шире» – сколько городов или регионов издания {year} имеют собственную цифру и сколько – цифру более широкой территории.',
    codebookSearch: 'Найти показатель',
    codebookPart: 'Индекс и измерение',
    codebookAll: 'все показатели',
    codebookShown: 'Показано показателей: {shown} из {all}.',
    codebookNone: 'Таких показателей нет.',
    codebookClear: 'Сбросить',
    townPotential: 'Города: потенциал',
    townRisk: 'Города: риск',
    townPanel: 'Города: показано без оценки',
    regionPotential: 'Регионы: потенциал',
    regionRisk: 'Регионы: риск',
    colIndicator: 'Показатель',
    colUnit: 'Единица',
    colMade: 'Как получен',
    colPosts: 'Опорные точки',
    colPlaces: 'Своё / шире',
    sourceCount: 'источников: {count}',
    upGood: 'больше – лучше',
    downGood: 'меньше – лучше',
    upRisk: 'больше – рискованнее',
    downRisk: 'меньше – рискованнее',
    shownOnly: 'только показан',
    'window-latest': 'последний год',
    'window-mean-3': 'среднее за три года',
    'window-sd-8': 'разброс за восемь лет',
    'window-growth-3': 'рост за три года',
    'levels-town': 'своя таблица или таблица района',
    'levels-region': 'цифра региона',
    log: 'логарифм',
    norm: 'норма',
    'warning-legal-seat': 'Учёт по месту регистрации предприятия: сравнивать города осторожно.',
    'warning-registration': 'Учёт по месту регистрации, а не по месту работы.',
    'warning-grade-C': 'Напечатан только по региону: одинаков для всех его городов.',
    'warning-nominal': 'В деньгах своего года.',
  },
  kk: {
    title: 'Әдіс: әр сан қалай алынады | Қазақстанның моноқалалары',
    description:
      'Қазақстан моноқалалары әлеуетінің, тәуекелінің және мамандануының барлық формулалары, баптаулары, тірек нүктелері мен дереккөздері – қолданыстағы көрсеткіштер анықтамалығы бойынша.',
    heading: 'Әр сан қалай алынады',
    lead: 'Бұл бет көрсеткіштер анықтамалығы, қолданыстағы баптаулар және {edition} басылымының деректері бойынша жазылған. Мұндағы әр сан – картаның өзі қолданатын сан.',
    back: 'Картаны ашу',
    version: 'Индекс нұсқасы: {version}, {date}. {link}.',
    whatChanged: 'Не өзгерді',
    method: 'Әдіс',
    contents: 'Осы бетте',
    ownChoice: 'өз таңдауымыз',
    ownChoiceLegend:
      'жарияланған стандарт емес, картаның өз таңдауы екенін білдіреді; мұндай шешімдердің бәрі {link} бөлімінде жиналған.',
    about: 'Бұл не және не емес',
    aboutWhat:
      'BR18574200 ғылыми бағдарламасының тақырыптары бойынша реттелген, жарияланған стандартты әдістердің өзіндік іске асырылуы: әлеуеттер ({dimensions}), тұрақты даму тәуекелдерінің картасы, мамандану. Үкіметтің 2012 жылғы 25 мамырдағы № 683 қаулысымен бекітілген Моноқалаларды дамытудың 2012–2020 жылдарға арналған бағдарламасының моноқалалары ({towns}) және 2022 жылғы маусымдағы шекарадағы өңірлер ({regions}) қамтылған.',
    aboutNot:
      'Бағдарлама мақалаларының тек аңдатпалары ашық. Осы беттердегі көрсеткіштер тізімінің, салмақтардың, шектердің және нәтижелердің ешқайсысы бағдарламанікі емес және оның атынан келтірілмейді.',
    aboutInform:
      'Тәуекел – «тәуекел индексі, INFORM құрылымы». INFORM Risk Index-тен есептеу қадамдары алынған, көрсеткіштері емес. Оның сыныптарының шектері елдер үшін табылған; олар қалалар үшін калибрленбей, сол күйі алынған.',
    aboutNoReference:
      'Қазақстан моноқаласының салыстырып тексеруге болатын бірде-бір балы, орны, салмағы немесе тәуекелі жарияланбаған. Әдіс басқалардың жарияланған деректер жиындарында тексерілген ({checks}), мәндер – қолмен және екінші есептеумен.',
    aboutMembership:
      'Тізім құрамы уақытқа байланысты. Содан бері тізімнен шыққандар: {left}; 2012 жылғы барлық қала қазіргі мәртебесімен көрсетілген. 2024 жылғы тізімде 20 қала бары тексерілмеді: 2023 жылдан кейінгі тізім табылмады.',
    yearUnknown: 'жылы белгісіз',
    figures: 'Басылған саннан көрсеткішке',
    figuresGrades: 'Әр санның қай аумақ үшін басылғанына қарай сыныбы бар:',
    gradeCounts: '{name}; қамтуда да, орташада да {weight} болып саналады',
    figuresStates: 'Санның бес күйі барлық жерде ажыратылады: {states}.',
    figuresDenominate:
      'Сандар алдымен тұрғындар, жұмысшылар санына немесе басқа санға бөлінеді; тұрғындар саны мен аудан индекстерге кірмейді. A алымы мен B бөлімі бір деңгейдегі кестелерден алынады: жұбы жоқ болса, көрсеткіш те жоқ. k – өлшем бірлігінің дөңгелек саны.',
    figuresMoney:
      'Ақша теңгемен бағаланбайды. N тұрғынға немесе жұмысшыға шаққандағы A сомасы сол жылғы барлық кестенің ең төмен күнкөріс деңгейінің медианасына, M-ге бөлінеді. Тек шетел инвестициялары сол жылғы АҚШ долларымен қалады.',
    figuresWindow:
      'Жекелеген жылдар құбылатын жерде үш жылдың орташасы, үш жылдағы өсім немесе сегіз жылдың шашырауы алынады; қайсысы екені анықтамалықта айтылған.',
    figuresEdition:
      '{label} басылымы {first}–{last} жылдардың соңғы санын алады. {oldest} жылға дейінгі ескілері пайдаланылып, ескірген деп белгіленеді. Бір немесе одан көп жыл кейінгі болуы мүмкін: {shifted}.',
    figuresCore:
      '{from}–{to} жылдардың базалық индексі әр жылда {dimensions} өлшем бойынша бірдей көрсеткіштерді ({count}) ұстайды және толық индекспен қосылмайды. Одан кейін – тек жекелеген өлшемдер: {later}.',
    figuresOnce:
      'Көрсеткіш не әлеуетке, не тәуекелге кіреді, екеуіне бірдей кірмейді. Екеуінің арасындағы |r| > {limit} жұп себебі жазылмаса, құрастыруды тоқтатады.',
    codebook: 'Көрсеткіштер анықтамалығы',
    codebookLead:
      'Қалалар үшін әлеует көрсеткіші {potential}, тәуекел көрсеткіші {risk}; өңірлер үшін {regionPotential} және {regionRisk}. «Өзінікі / кеңірек» – {year} басылымында қанша қаланың не өңірдің өз саны, қаншасының кеңірек аумақтың саны бары.',
    codebookSearch: 'Көрсеткішті табу',
    codebookPart: 'Индекс және өлшем',
    codebookAll: 'барлық көрсеткіш',
    codebookShown: '{all} көрсеткіштің {shown} көрсетілген.',
    codebookNone: 'Мұндай көрсеткіш жоқ.',
    codebookClear: 'Тазалау',
    townPotential: 'Қалалар: әлеует',
    townRisk: 'Қалалар: тәуекел',
    townPanel: 'Қалалар: балл қойылмай көрсетіледі',
    regionPotential: 'Өңірлер: әлеует',
    regionRisk: 'Өңірлер: тәуекел',
    colIndicator: 'Көрсеткіш',
    colUnit: 'Бірлік',
    colMade: 'Қалай алынған',
    colPosts: 'Тірек нүктелері',
    colPlaces: 'Өзінікі / кеңірек',
    sourceCount: 'дереккөз: {count}',
    upGood: 'көп болғаны жақсы',
    downGood: 'аз болғаны жақсы',
    upRisk: 'көп болса, тәуекелі жоғары',
    downRisk: 'аз болса, тәуекелі жоғары',
    shownOnly: 'тек көрсетіледі',
    'window-latest': 'соңғы жыл',
    'window-mean-3': 'үш жылдың орташасы',
    'window-sd-8': 'сегіз жылдың шашырауы',
    'window-growth-3': 'үш жылдағы өсім',
    'levels-town': 'өз кестесі немесе ауданның кестесі',
    'levels-region': 'өңірдің саны',
    log: 'логарифм',
    norm: 'норма',
    'warning-legal-seat': 'Кәсіпорын тіркелген жер бойынша есептелген: қалаларды абайлап салыстырыңыз.',
    'warning-registration': 'Жұмыс істейтін жері емес, тіркелген жері бойынша есептелген.',
    'warning-grade-C': 'Тек өңір бойынша басылған: оның барлық қаласында бірдей.',
    'warning-nominal': 'Сол жылғы ақшамен.',
  },
});
