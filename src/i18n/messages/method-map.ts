import { defineMessages } from '../messages.ts';

/** Specialization, classes, the map and the explorer's own choices, on the method page; `{name}` is a slot. */
export const methodMapMessages = defineMessages({
  en: {
    specialization: 'Specialization',
    specLevel:
      'Jobs by industry are not published for towns. For each town, the table that breaks down the largest part of output by industry is used and named, with output summed over {years}. Manufacturing whose industry is not published counts as an industry of its own.',
    specLeader:
      'The leading industry is the largest. If it has less than {share} of the output, the town counts as diversified. Towns with a named leading industry: {named}; with manufacturing of an unpublished industry: {unpublished}; diversified among these: {diversified}; without output data by industry: {none}.',
    specInvestment:
      'A town without output data by industry is shown by the largest use of its investment in fixed assets, as an outline with the word “investment”: this is not output and is not scored. Every town profile shows the structure of investment, from final figures where they exist.',
    specQuotientName: 'Location quotient (LQ)',
    specRegions:
      'Regions: value added by section (the top level of the industry classification), {year}, compared with the country.',
    map: 'Classes and map',
    mapClasses:
      'There are {count} classes, formed by ckmeans (the grouping with the least spread inside classes) over all years together; their limits are rounded and fixed, so that colours are comparable between years. There are only {few} for an indicator whose values lie close together (the range from the 5th to the 95th percentile is less than {spread} of the median). Class limits for the potential of towns: {breaks}. Other ways: equal counts (quantiles), equal intervals, round numbers, custom limits.',
    mapRisk: 'The class limits of risk are those of INFORM: {breaks}.',
    mapQuotient: 'Class limits of location quotients: {breaks}.',
    mapBivariate:
      'Potential × risk: potential is divided at its terciles ({terciles}), risk at {levels}; each of the nine cells has a letter and a number as well as a colour.',
    mapCircle:
      'A town is a circle whose area is proportional to its population N; the radius is never less than {least} pixels, so that even the smallest town can be selected.',
    mapStates:
      'Values of grade C and estimates from district data have a dotted outline. “Not scored” is grey hatching, never the lowest class.',
    mapDensity:
      'The density of population exposed to risk is a kernel density with a radius in kilometres. It shows where people exposed to risk are concentrated, not the level of risk in the areas between towns.',
    mapDensityText:
      'd is the great-circle distance from a point to town i, R the risk of the town and h the radius: {radius}\u00a0km (options: {choices}). The kernel K, a weight that falls with distance, integrates to 1, so the whole surface adds up to m, the population weighted by risk. It is calculated on a grid of {cell}\u00a0km; the legend gives residents per 100\u00a0km². Farther than h from every town the map is empty, and around towns without a score it is hatched.',
    choices: 'Our own choices',
    choicesLead: 'No published standard requires these; they are the default settings:',
    choiceIndicators: 'the list of indicators, their directions and the index to which each belongs',
    choiceGoalposts:
      'scale bounds taken from the {edition} index and kept fixed, with outliers treated as described above',
    choiceGrades: 'a weight of {weight} for a value of a wider area',
    choiceCoverage:
      'coverage of at least {share} for a dimension; at least {count} of {dimensions} dimensions and coverage of at least {indexShare} for potential',
    choiceWeights: 'equal weights at all levels',
    choiceFloor: 'lower bounds of {potential} (potential) and {risk} (risk) in the geometric means',
    choiceRisk: 'which indicators represent hazard, vulnerability and lack of coping capacity',
    choiceDiversified:
      'a town counts as diversified if its leading industry has less than {share} of output, and as specialized in an industry whose location quotient is {mark} or more',
    choiceOperation:
      'the state of an enterprise as a number: operating {operating}, diversified {diversified}, partly operating {partly}, closure within ten years announced {closing}, stopped {stopped}; at the end of the index year',
    choiceFar: 'a town counts as far from the centre of its region from {km}\u00a0km on, in a straight line',
    choiceRadius: 'a radius of {radius}\u00a0km for the density of population exposed to risk',
    choiceClasses: '{count} classes by ckmeans',
    choiceSimilar: 'the most similar towns and regions: at least {common} common dimensions, equal weights',
    choiceSame: 'two scores less than {points} points apart count as about the same',
    choiceGap: 'only an industry with a location quotient below {below} can be a gap',
    choicePresets: 'the settings “{investor}” and “{policymaker}”',
  },
  ru: {
    specialization: 'Специализация',
    specLevel:
      'Численность работников по отраслям для городов не публикуется. Для каждого города используется и указывается та таблица, в которой по отраслям распределена наибольшая часть производства; объёмы сложены за {years} годы. Обрабатывающая промышленность, отрасль которой не опубликована, считается отдельной отраслью.',
    specLeader:
      'Ведущая отрасль\u00a0— самая крупная. Если на неё приходится меньше {share} объёма производства, город считается диверсифицированным. Городов с названной ведущей отраслью\u00a0— {named}, с обрабатывающей промышленностью, отрасль которой не опубликована,\u00a0— {unpublished}; диверсифицированных среди тех и других\u00a0— {diversified}; без данных о производстве по отраслям\u00a0— {none}.',
    specInvestment:
      'Город без данных о производстве по отраслям показан по крупнейшему направлению инвестиций в основной капитал: контуром и со словом «инвестиции». Это не производство, и в баллы оно не входит. Структура инвестиций есть в профиле каждого города; в первую очередь берутся окончательные данные.',
    specQuotientName: 'Коэффициент локализации (КЛ)',
    specRegions:
      'Регионы: добавленная стоимость по секциям (верхний уровень классификации отраслей) за {year} год в сравнении со страной.',
    map: 'Классы и карта',
    mapClasses:
      'Классов {count}; они получены методом ckmeans (группировка с наименьшим разбросом внутри классов) по всем годам вместе, границы округлены и закреплены, поэтому цвета разных лет сопоставимы. Для показателя с близкими значениями (размах от 5-го до 95-го процентиля меньше {spread} медианы) классов {few}. Границы классов потенциала городов: {breaks}. Другие способы: квантили, равные интервалы, округлённые интервалы, границы вручную.',
    mapRisk: 'Границы классов риска\u00a0— те же, что у INFORM: {breaks}.',
    mapQuotient: 'Границы классов коэффициентов локализации: {breaks}.',
    mapBivariate:
      'Потенциал × риск: потенциал делится по терцилям ({terciles}), риск\u00a0— по значениям {levels}; у каждой из девяти клеток, кроме цвета, есть буква и число.',
    mapCircle:
      'Город показан кругом, площадь которого пропорциональна численности населения N; радиус не меньше {least} пикселей, чтобы можно было выбрать и самый малый город.',
    mapStates:
      'Значения категории C и оценки по данным района обведены пунктиром. «Без оценки»\u00a0— это серая штриховка, а не низший класс.',
    mapDensity:
      'Плотность населения под риском\u00a0— ядерная оценка плотности с радиусом в километрах. Она показывает, где сосредоточено население под риском, а не уровень риска на территории между городами.',
    mapDensityText:
      'd\u00a0— расстояние от точки до города i по дуге большого круга, R\u00a0— риск города, h\u00a0— радиус: {radius}\u00a0км или на выбор {choices}. Интеграл ядра K (веса, который убывает с расстоянием) равен 1, поэтому вся поверхность в сумме даёт m\u00a0— численность населения, взвешенную по риску. Шаг сетки\u00a0— {cell}\u00a0км; в легенде указано число жителей на 100\u00a0км². Дальше h от всех городов карта пуста, вокруг городов без оценки\u00a0— заштрихована.',
    choices: 'Наши собственные решения',
    choicesLead: 'Опубликованные стандарты этого не требуют; так принято в настройках по умолчанию:',
    choiceIndicators: 'перечень показателей, их направления и то, в какой из двух индексов каждый входит',
    choiceGoalposts:
      'границы шкал закреплены по расчёту за {edition} год с описанной выше обработкой экстремальных значений',
    choiceGrades: 'вес значения более крупной территории\u00a0— {weight}',
    choiceCoverage:
      'полнота данных не меньше {share} для вида потенциала; не меньше {count} из {dimensions} видов и полнота не меньше {indexShare} для общего потенциала',
    choiceWeights: 'равные веса на всех уровнях',
    choiceFloor: 'нижние границы в средних геометрических: {potential} (потенциал) и {risk} (риск)',
    choiceRisk: 'какими показателями выражены опасность, уязвимость и недостаток потенциала противодействия',
    choiceDiversified:
      'город считается диверсифицированным при доле ведущей отрасли меньше {share}, специализированным\u00a0— при коэффициенте локализации от {mark}',
    choiceOperation:
      'состояние предприятия, выраженное числом: работает\u00a0— {operating}, диверсифицировано\u00a0— {diversified}, работает частично\u00a0— {partly}, о закрытии в пределах десяти лет объявлено\u00a0— {closing}, остановлено\u00a0— {stopped}; на конец расчётного года',
    choiceFar: 'город считается удалённым от центра региона, если до него по прямой {km}\u00a0км и больше',
    choiceRadius: 'радиус {radius}\u00a0км для плотности населения под риском',
    choiceClasses: 'классы методом ckmeans, всего {count}',
    choiceSimilar: 'самые похожие города и регионы: не менее {common} общих видов потенциала, равные веса',
    choiceSame: 'два результата, которые различаются не более чем на {points} балла, почти одинаковы',
    choiceGap: 'незанятая ниша\u00a0— отрасль с коэффициентом локализации ниже {below}',
    choicePresets: 'наборы настроек «{investor}» и «{policymaker}»',
  },
  kk: {
    specialization: 'Мамандану',
    specLevel:
      'Қалалардағы жұмыскерлер саны салалар бойынша жарияланбайды. Әр қала үшін өнеркәсіп өнімінің ең көп бөлігі салаларға бөлінген кесте пайдаланылып, аты көрсетіледі; көлемдер {years} жылдар бойынша қосылған. Саласы жарияланбаған өңдеу өнеркәсібі жеке сала деп саналады.',
    specLeader:
      'Жетекші сала\u00a0— ең ірісі. Оның үлесі өнім көлемінің {share}-ына жетпесе, қала әртараптандырылған деп саналады. Жетекші саласы белгілі қалалар саны\u00a0— {named}, саласы жарияланбаған өңдеу өнеркәсібі жетекші қалалар саны\u00a0— {unpublished}, олардың ішінде әртараптандырылғаны\u00a0— {diversified}; өнімі салалар бойынша берілмегені\u00a0— {none}.',
    specInvestment:
      'Өнімі салалар бойынша берілмеген қала негізгі капиталға салынған инвестицияның ең ірі бағыты бойынша көрсетіледі: контурмен және «инвестиция» деген сөзбен. Бұл\u00a0— өнім емес, ол балға кірмейді. Инвестиция құрылымы әр қаланың профилінде бар; алдымен түпкілікті деректер алынады.',
    specQuotientName: 'Локализация коэффициенті (ЛК)',
    specRegions:
      'Өңірлер: {year} жылғы қосылған құн секциялар (салалар жіктеуішінің жоғарғы деңгейі) бойынша, елмен салыстырғанда.',
    map: 'Кластар және карта',
    mapClasses:
      'Барлығы {count} класс; олар барлық жыл бойынша бірге ckmeans әдісімен (класс ішіндегі шашырау ең аз болатын топтау) алынған, шектері дөңгелектеліп бекітілген, сондықтан әр жылдың түстерін салыстыруға болады. Мәндері бір-біріне жақын көрсеткіште (5-процентильден 95-процентильге дейінгі аралық медиананың {spread} мөлшерінен аз) {few} класс бар. Қалалар әлеуетінің класс шектері: {breaks}. Басқа тәсілдер: квантильдер, тең аралықтар, дөңгелек сандармен шектелген аралықтар, қолмен қойылған шектер.',
    mapRisk: 'Тәуекелдің класс шектері INFORM шектерімен бірдей: {breaks}.',
    mapQuotient: 'Локализация коэффициенттерінің класс шектері: {breaks}.',
    mapBivariate:
      'Әлеует × тәуекел: әлеует терцильдер бойынша ({terciles}), тәуекел {levels} мәндері бойынша бөлінеді; тоғыз ұяшықтың әрқайсысында түсінен бөлек әріп пен цифр бар.',
    mapCircle:
      'Қала дөңгелекпен көрсетіледі, оның ауданы N халық санына пропорционал; ең шағын қаланы да таңдауға болуы үшін радиус {least} пиксельден кем болмайды.',
    mapStates:
      'C санатындағы мәндер мен аудан деректері бойынша бағалаулар нүктелі контурмен көрсетіледі. «Бағаланбаған»\u00a0— сұр түспен штрихталған жер, ең төменгі класс емес.',
    mapDensity:
      'Тәуекелге ұшыраған халық тығыздығы\u00a0— радиусы километрмен берілген ядро функциясымен (kernel) есептелген тығыздық. Ол тәуекелге ұшыраған халықтың қайда шоғырланғанын көрсетеді, қалалардың арасындағы аумақтың тәуекел деңгейін көрсетпейді.',
    mapDensityText:
      'd\u00a0— нүктеден i қаласына дейінгі үлкен шеңбер доғасы бойынша қашықтық, R\u00a0— қаланың тәуекелі, h\u00a0— радиус: {radius}\u00a0км немесе таңдау бойынша {choices}. K ядросының (қашықтаған сайын кемитін салмақ) интегралы 1-ге тең, сондықтан бүкіл аумақ бойынша қосынды m шамасына, яғни тәуекел бойынша салмақталған халық санына тең. Тор қадамы\u00a0— {cell}\u00a0км; шартты белгілерде 100\u00a0км² аумаққа шаққандағы тұрғын саны берілген. h радиусында бірде-бір қала жоқ жерде карта бос, балы жоқ қалалардың айналасы штрихталған.',
    choices: 'Өз шешімдеріміз',
    choicesLead: 'Жарияланған стандарттар мұны талап етпейді; әдепкі баптауда былай қабылданған:',
    choiceIndicators: 'көрсеткіштер тізбесі, олардың бағыты және әрқайсысының қай индекске кіретіні',
    choiceGoalposts:
      'шкала шектері {edition} жылғы есеп бойынша, шеткі мәндер жоғарыда айтылғандай өңделгеннен кейін бекітілген',
    choiceGrades: 'ірірек аумақ мәнінің салмағы\u00a0— {weight}',
    choiceCoverage:
      'әлеует түрі үшін деректердің толықтығы кемінде {share}; жалпы әлеует үшін {dimensions} әлеует түрінің кемінде {count} түрі бағаланған, деректердің толықтығы кемінде {indexShare}',
    choiceWeights: 'барлық деңгейде тең салмақтар',
    choiceFloor: 'геометриялық орталардағы төменгі шектер: {potential} (әлеует) және {risk} (тәуекел)',
    choiceRisk:
      'қауіптің, осалдықтың және төтеп беру мүмкіндігі жеткіліксіздігінің қай көрсеткіштермен өлшенетіні',
    choiceDiversified:
      'жетекші саланың үлесі {share}-дан аз болса, қала әртараптандырылған деп саналады; саланың локализация коэффициенті {mark} немесе одан жоғары болса, қала сол салаға маманданған деп саналады',
    choiceOperation:
      'кәсіпорынның санмен берілген күйі: жұмыс істейді\u00a0— {operating}, әртараптандырылған\u00a0— {diversified}, ішінара жұмыс істейді\u00a0— {partly}, он жыл ішінде жабылатыны жарияланған\u00a0— {closing}, тоқтаған\u00a0— {stopped}; есеп жылының соңындағы күйі',
    choiceFar:
      'түзу сызықпен өңір орталығына дейін {km}\u00a0км не одан көп болса, қала орталықтан алыс деп саналады',
    choiceRadius: 'тәуекелге ұшыраған халық тығыздығы үшін {radius}\u00a0км радиус',
    choiceClasses: 'ckmeans әдісімен {count} класс',
    choiceSimilar: 'ең ұқсас қалалар мен өңірлер: кемінде {common} ортақ әлеует түрі, салмақтары тең',
    choiceSame: 'айырмасы {points} балдан аспайтын екі нәтиже шамамен бірдей деп саналады',
    choiceGap: 'тек локализация коэффициенті {below} мәнінен төмен сала бос тауаша бола алады',
    choicePresets: '«{investor}» және «{policymaker}» баптаулары',
  },
});
