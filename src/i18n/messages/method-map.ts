import { defineMessages } from '../messages.ts';

/** Specialization, classes, the map and the explorer's own choices, on the method page; `{name}` is a slot. */
export const methodMapMessages = defineMessages({
  en: {
    specialization: 'Specialization',
    specLevel:
      'Jobs by sector are not published by town. For each town the sheet that names the most output by branch is taken, summed over {years}, and named. Manufacturing whose branch is not published is a branch of its own.',
    specLeader:
      'The leading branch is the largest. If it has less than {share} of the output, the town is diversified. Towns with a named leader: {named}; with unpublished manufacturing: {unpublished}; of these diversified: {diversified}; without output by branch: {none}.',
    specInvestment:
      'A town without output by branch is drawn by its largest use of investment in fixed assets, outlined and called investment: it is not output and enters no score. Profiles show the structure of investment of every town, the final release first.',
    specQuotientName: 'Location quotient (coefficient of localization)',
    specRegions: 'Regions: value added by section, {year}, against the nation.',
    map: 'Classes and map',
    mapClasses:
      '{count} classes by ckmeans over the pooled years, rounded and frozen, so that colours compare between years; {few} for an indicator whose values lie close together (5th to 95th percentile less than {spread} of the median). Cuts of the potential of towns: {breaks}. Other ways: quantiles, equal steps, round steps, cuts by hand.',
    mapRisk: 'Cuts of the risk, those of INFORM: {breaks}.',
    mapQuotient: 'Cuts of location quotients: {breaks}.',
    mapBivariate:
      'Potential × risk: potential is cut at its terciles ({terciles}), risk at {levels}; each of the nine cells has a letter and a number besides its colour.',
    mapCircle:
      'A town is a circle whose area stands for its residents N; no radius is under {least} pixels, so that the smallest can be reached.',
    mapStates:
      'Grade C and district estimates have a dotted outline. Not scored is a grey hatch, never the lowest class.',
    mapDensity:
      'The risk surface is a kernel density in kilometres. It shows where exposed people concentrate, not the risk between towns.',
    mapDensityText:
      'd is the great-circle distance from a point to town i, R its risk and h the radius: {radius} km, or a choice of {choices}. The kernel K integrates to 1, so the surface sums up to the risk-weighted residents m. It is computed on a grid of {cell} km; the legend counts residents per 100 km². Farther than h from every town the map stays empty, and around unscored towns it is hatched.',
    choices: 'The explorer’s own choices',
    choicesLead: 'No published standard asks for these; they are the author’s setting:',
    choiceIndicators: 'the list of indicators, their directions and which of the two indices each belongs to',
    choiceGoalposts: 'goalposts frozen from edition {edition}, treated as above',
    choiceGrades: 'a figure of a wider area counts {weight}',
    choiceCoverage:
      'coverage of {share} for a dimension; {count} of {dimensions} dimensions and {indexShare} for the potential',
    choiceWeights: 'equal weights on all levels',
    choiceFloor: 'floors of {potential} (potential) and {risk} (risk) in the geometric means',
    choiceRisk: 'which indicators stand for hazard, vulnerability and lack of coping capacity',
    choiceDiversified: 'diversified under {share}; specialized from a quotient of {mark}',
    choiceOperation:
      'the state of an enterprise as a number: operating {operating}, diversified {diversified}, partly {partly}, with an end announced within ten years {closing}, stopped {stopped}; as it was at the end of the edition’s year',
    choiceRadius: 'a radius of {radius} km for the risk surface',
    choiceClasses: '{count} classes by ckmeans',
    choiceSame: 'two scores within {points} points are about the same',
    choiceGap: 'a gap is a location quotient under {below}',
    choicePresets: 'the settings “Investor” and “Policymaker”',
  },
  ru: {
    specialization: 'Специализация',
    specLevel:
      'Рабочие места по отраслям по городам не публикуются. Для каждого города берётся и называется та таблица, где больше всего выпуска разнесено по отраслям, в сумме за {years} годы. Обработка без опубликованной отрасли – отдельная отрасль.',
    specLeader:
      'Ведущая отрасль – самая крупная. Если на неё приходится меньше {share} выпуска, город считается диверсифицированным. Названный лидер есть у стольких городов: {named}; неопубликованная обработка – {unpublished}; из тех и других диверсифицированы – {diversified}; без выпуска по отраслям – {none}.',
    specInvestment:
      'Город без выпуска по отраслям показан по крупнейшему направлению инвестиций в основной капитал, контуром и со словом «инвестиции»: это не выпуск, и в оценки оно не входит. Структура инвестиций каждого города есть в его профиле, сначала по окончательной публикации.',
    specQuotientName: 'Коэффициент локализации',
    specRegions: 'Регионы: добавленная стоимость по секциям за {year} год против страны.',
    map: 'Классы и карта',
    mapClasses:
      'Классов {count}, методом ckmeans по всем годам вместе; границы округлены и закреплены, поэтому цвета разных лет сравнимы; {few} — для показателя, значения которого близки друг к другу (от 5-го до 95-го процентиля меньше {spread} медианы). Границы потенциала городов: {breaks}. Другие способы: квантили, равные шаги, круглые шаги, границы вручную.',
    mapRisk: 'Границы риска – те, что у INFORM: {breaks}.',
    mapQuotient: 'Границы коэффициентов локализации: {breaks}.',
    mapBivariate:
      'Потенциал × риск: потенциал делится по терцилям ({terciles}), риск – по {levels}; у каждой из девяти клеток кроме цвета есть буква и цифра.',
    mapCircle:
      'Город – круг, площадь которого соответствует числу жителей N; радиус не меньше {least} пикселей, чтобы и самый малый был доступен.',
    mapStates:
      'Класс C и оценки по району обведены пунктиром. «Без оценки» – серая штриховка, а не низший класс.',
    mapDensity:
      'Поверхность риска – ядерная плотность в километрах. Она показывает, где сосредоточены люди под риском, а не риск между городами.',
    mapDensityText:
      'd – расстояние по дуге большого круга от точки до города i, R – его риск, h – радиус: {radius} км или на выбор {choices}. Ядро K в сумме даёт 1, поэтому вся поверхность даёт число жителей m, взвешенное риском. Сетка – {cell} км; в легенде жители на 100 км². Дальше h от всех городов карта пуста, а вокруг городов без оценки заштрихована.',
    choices: 'Собственный выбор этой карты',
    choicesLead: 'Ни один опубликованный стандарт этого не требует; так решено в авторской настройке:',
    choiceIndicators: 'перечень показателей, их направления и то, в какой из двух индексов каждый входит',
    choiceGoalposts: 'опорные точки закреплены по изданию {edition} с описанной обработкой',
    choiceGrades: 'цифра более широкой территории считается за {weight}',
    choiceCoverage:
      'охват {share} для измерения; {count} из {dimensions} измерений и {indexShare} для потенциала',
    choiceWeights: 'равные веса на всех уровнях',
    choiceFloor: 'нижние границы {potential} (потенциал) и {risk} (риск) в средних геометрических',
    choiceRisk: 'какие показатели выражают угрозу, уязвимость и ресурсы',
    choiceDiversified: 'диверсифицирован – при доле меньше {share}; специализация – с коэффициента {mark}',
    choiceOperation:
      'состояние предприятия числом: работает {operating}, диверсифицировано {diversified}, частично {partly}, закрытие объявлено в пределах десяти лет {closing}, остановлено {stopped}; на конец года издания',
    choiceRadius: 'радиус {radius} км для поверхности риска',
    choiceClasses: 'классы методом ckmeans, всего {count}',
    choiceSame: 'две оценки в пределах {points} баллов – примерно одинаковы',
    choiceGap: 'пробел – коэффициент локализации ниже {below}',
    choicePresets: 'настройки «Инвестор» и «Управленец»',
  },
  kk: {
    specialization: 'Мамандану',
    specLevel:
      'Қалалар бойынша салалардағы жұмыс орындары жарияланбайды. Әр қала үшін өнімнің көп бөлігін салаларға бөліп көрсететін кесте алынып, аталады, {years} жылдардың қосындысы бойынша. Саласы жарияланбаған өңдеу – бөлек сала.',
    specLeader:
      'Жетекші сала – ең ірісі. Оған өнімнің {share} үлесінен азы тиесілі болса, қала әртараптандырылған. Аталған жетекшісі бар қалалар: {named}; жарияланбаған өңдеу: {unpublished}; осылардың ішінде әртараптандырылғаны: {diversified}; салалар бойынша өнім дерегі жоқ: {none}.',
    specInvestment:
      'Салалар бойынша өнім дерегі жоқ қала негізгі капиталға инвестицияның ең ірі бағыты бойынша контурмен, «инвестиция» деген сөзбен көрсетіледі: бұл өнім емес және балға кірмейді. Әр қаланың инвестиция құрылымы оның профилінде, алдымен түпкілікті басылым бойынша.',
    specQuotientName: 'Оқшаулану коэффициенті (локализация)',
    specRegions: 'Өңірлер: {year} жылғы секциялар бойынша қосылған құн, елге қатысты.',
    map: 'Сыныптар және карта',
    mapClasses:
      'Барлық жыл бойынша ckmeans әдісімен {count} сынып; шектері дөңгелектеліп бекітілген, сондықтан әр жылдың түстерін салыстыруға болады; мәндері бір-біріне жақын көрсеткіш үшін {few} (5–95-процентиль аралығы ÷ медиана < {spread}). Қалалар әлеуетінің шектері: {breaks}. Басқа тәсілдер: квантильдер, тең қадамдар, дөңгелек қадамдар, қолмен қойылған шектер.',
    mapRisk: 'Тәуекел шектері – INFORM шектері: {breaks}.',
    mapQuotient: 'Локализация коэффициенттерінің шектері: {breaks}.',
    mapBivariate:
      'Әлеует × тәуекел: әлеует терцильдермен ({terciles}), тәуекел {levels} шектерімен бөлінеді; тоғыз ұяшықтың әрқайсысында түсінен бөлек әріп пен сан бар.',
    mapCircle:
      'Қала – ауданы N тұрғын санына сәйкес шеңбер; ең кішісіне де жету үшін радиус {least} пиксельден кем емес.',
    mapStates:
      'C сыныбы мен аудан деректері бойынша бағалаулардың шеті нүктелі. «Бағаланбаған» – сұр сызықша, ең төменгі сынып емес.',
    mapDensity:
      'Тәуекел беті – километрмен есептелген ядролық тығыздық. Ол қалалар арасындағы тәуекелді емес, тәуекелдегі адамдар қайда шоғырланғанын көрсетеді.',
    mapDensityText:
      'd – нүктеден i қаласына дейінгі үлкен шеңбер доғасының ұзындығы, R – оның тәуекелі, h – радиус: {radius} км немесе {choices} таңдауы. K ядросының интегралы 1, сондықтан беттің қосындысы тәуекелмен салмақталған тұрғындар саны m-ге тең. Тор – {cell} км; легендада 100 км²-дегі тұрғындар. Барлық қаладан h-тан алыс жер бос, ал бағаланбаған қалалардың айналасы сызықшаланған.',
    choices: 'Картаның өз таңдауы',
    choicesLead: 'Мұны жарияланған ешбір стандарт талап етпейді; авторлық баптауда былай шешілген:',
    choiceIndicators: 'көрсеткіштер тізімі, олардың бағыттары мен екі индекстің қайсысына кіретіні',
    choiceGoalposts: 'тірек нүктелері {edition} басылымы бойынша, жоғарыдағы өңдеумен бекітілген',
    choiceGrades: 'кеңірек аумақтың саны {weight} болып саналады',
    choiceCoverage:
      'өлшем үшін қамту {share}; әлеует үшін {dimensions} өлшемнің кемінде {count} және қамту {indexShare}',
    choiceWeights: 'барлық деңгейде тең салмақтар',
    choiceFloor: 'геометриялық орташалардағы төменгі шектер: {potential} (әлеует) және {risk} (тәуекел)',
    choiceRisk: 'қауіпті, осалдықты және төтеп беруді қай көрсеткіштер білдіреді',
    choiceDiversified:
      'үлесі {share} шегінен аз болса – әртараптандырылған; коэффициент {mark} болса – мамандану',
    choiceOperation:
      'кәсіпорынның күйі санмен: жұмыс істейді {operating}, әртараптандырылған {diversified}, ішінара {partly}, он жыл ішінде жабылатыны жарияланған {closing}, тоқтаған {stopped}; басылым жылының соңындағы күйі',
    choiceRadius: 'тәуекел бетінің радиусы {radius} км',
    choiceClasses: 'ckmeans әдісімен {count} сынып',
    choiceSame: 'айырмасы {points} балдан аспайтын екі нәтиже – шамамен бірдей',
    choiceGap: 'олқылық – {below} шегінен төмен оқшаулану коэффициенті',
    choicePresets: '«Инвестор» және «Басқарушы» баптаулары',
  },
});
