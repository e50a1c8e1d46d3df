import { defineMessages } from '../messages.ts';

/** How scores, risks and ranks come about, on the method page; `{name}` is a slot for a number or a sign. */
export const methodScoreMessages = defineMessages({
  en: {
    potential: 'From indicators to potential',
    outliers: 'Outliers',
    outliersText:
      'When the scale bounds are set, a column (all values of one indicator) fails the test if its skewness is {skew} or more in absolute value and its excess kurtosis {kurtosis} or more (both adjusted for sample size). The values of the town or region with the most extreme one are then capped, in all years, at the most extreme value of the others; this is done for at most {share} of the towns or regions, rounded up. A column that still fails is measured in logarithms, and so is one with values for fewer than {places} towns or regions; its indicator is marked “logarithm”. Other scales apply the same test to the index year itself and replace at most {share} of its values by their neighbours.',
    weights: 'Weights',
    weightsText:
      'Default settings: equal weights within a dimension and between dimensions, as in the Human Development Index. This is the neutral choice as long as no expert weights are published.',
    inside: 'Within a dimension',
    insideText:
      'The weighted arithmetic mean of the indicators that have a score. A value of a wider area (grade C) has a weight of {wider} here, as in data coverage, and an outdated value of the town’s own has {outdated}; all others have 1. Two indicators that measure the same thing, such as research staff of the town and of its region, count as one: the town’s own is used where it exists.',
    between: 'Between dimensions',
    coverage: 'Data coverage',
    coverageText:
      'Coverage is the sum of the grade weights g divided by the number m of indicators that apply. A dimension is scored if it has a coverage of at least {share}, at least {values} values and at least {own} of them for the town itself (grade A or B). If only the town’s own value is lacking, the result is an estimate from district data: shown with a dotted outline, not ranked and not in the index. Otherwise the dimension is not scored.',
    coverageIndex:
      'A potential score requires at least {count} of {dimensions} dimensions and a coverage of at least {share}; in a year of the core index, all {core} dimensions. All data for regions describe the regions themselves.',
    ranking: 'Ranks',
    rankingText:
      'Only scored towns and regions are ranked, by the unrounded score; ties share the better rank. In the {year} index, {scored} of {towns} towns have a potential score and {risk} a risk score.',
    methodLine: 'The current settings in one line, as the calculation states them:',
    risk: 'From indicators to risk',
    riskScale:
      'Risk indicators are scored between scale bounds in the same way, from {low} to {high}, where {high} is the worst. They are arranged in the structure of the INFORM Risk Index: {tree}.',
    riskInside:
      'Within a component, and within the lack of coping capacity, the arithmetic mean is taken. Hazard and vulnerability are each calculated from two components by the reversed scaled geometric mean, in which a low value does not dilute a high one:',
    riskRoot:
      'The risk is the cube root of the product of the three parts. None of them counts as less than {floor}, so that a single zero does not erase the risk. If any of the {count} is missing, or less than 60% of the data are available, there is no risk score.',
    riskGroups:
      'Each risk indicator also belongs to one group of sustainable development, which can be mapped separately. Groups without data for towns: {groups}.',
    noGroups: 'none',
    ranks: 'How certain a rank is',
    ranksRuns:
      'No rank is shown without its interval. The ranks are recalculated {runs} times, with a fixed random seed ({seed}), and everything varies at once:',
    'factor-normalisation': 'normalization: scale bounds, z-scores, ranks',
    'factor-aggregation':
      'mean of the dimensions: geometric with a lower bound of {floors}, arithmetic, AMPI (adjusted Mazziotta–Pareto index, variance with n)',
    'factor-weights': 'each weight multiplied by 1 + u, u uniform within ± {spread}, at every level',
    'factor-leave-out': 'one indicator left out, or none, with equal probability',
    'factor-imputation':
      'missing values: left out, or replaced by the mean of the town’s industry or by the value of its region',
    'factor-treatment': 'outliers treated or not',
    'factor-missing':
      'dimensions without a score: set to the 10th or 90th percentile of the ranked towns or regions',
    'factor-errors': 'values with a known standard error, varied at random according to that error',
    ranksReport:
      'The site shows the median rank, the interval from the 5th to the 95th percentile of the simulations, the shares of simulations in which a town is among the first five and among the last five, and the statistically indistinguishable pairs (neither is ahead in more than 90% of the simulations).',
    ranksSobol:
      'Sobol indices of the mean shift of ranks R show which choice moves the ranks most: S is the effect of a choice alone, S with the subscript T its effect including all interactions. They come from two matrices A and B of n = {n} rows, with d choices and n(d + 2) simulations; V is the variance of y:',
  },
  ru: {
    potential: 'От показателей к потенциалу',
    outliers: 'Экстремальные значения',
    outliersText:
      'При установлении границ шкалы ряд (все значения показателя) не проходит проверку, если его асимметрия по модулю не меньше {skew}, а эксцесс не меньше {kurtosis} (обе величины\u00a0— с поправкой на объём выборки). Тогда данные города или региона с самым крайним значением сдвигаются за все годы к крайнему значению остальных; так обрабатывается не более {share} городов или регионов, с округлением вверх. Если ряд всё равно не проходит проверку или значения есть менее чем у {places} городов или регионов, показатель измеряется в логарифмах и помечается словом «логарифм». При других шкалах так же проверяются данные самого расчётного года: не более {share} значений заменяется соседними.',
    weights: 'Веса',
    weightsText:
      'По умолчанию веса равны и внутри вида потенциала, и между видами, как в Индексе человеческого развития. Это нейтральное решение, пока экспертные веса не опубликованы.',
    inside: 'Внутри вида потенциала',
    insideText:
      'Взвешенное среднее арифметическое показателей, у которых есть балл. Значение более крупной территории (категория C) входит в него, как и в полноту данных, с весом {wider}, устаревшее значение самого города\u00a0— с весом {outdated}, остальные\u00a0— с весом 1. Два показателя об одном и том же, например численность научных работников города и его области, считаются за один: берётся значение города, если оно есть.',
    between: 'Между видами потенциала',
    coverage: 'Полнота данных',
    coverageText:
      'Полнота данных\u00a0— сумма весов категорий g, делённая на число применимых показателей m. Вид потенциала получает балл, если полнота не меньше {share}, значений не меньше {values} и из них по самому городу (категории A или B)\u00a0— не меньше {own}. Если не хватает только значения по самому городу, это оценка по данным района: она обведена пунктиром, места не имеет и в индекс не входит. В остальных случаях оценки нет.',
    coverageIndex:
      'Для общего потенциала нужны {count} из {dimensions} видов и полнота {share}, для года базового индекса\u00a0— все {core}. Все данные по регионам относятся к самим регионам.',
    ranking: 'Места',
    rankingText:
      'Места присваиваются только городам и регионам с оценкой, по неокруглённому баллу; при равенстве все получают лучшее из мест. Из {towns} городов в расчёте за {year} год балл потенциала есть у {scored}, балл риска\u00a0— у {risk}.',
    methodLine: 'Текущие настройки одной строкой, как их записывает расчёт (на английском):',
    risk: 'От показателей к риску',
    riskScale:
      'Показатели риска так же оцениваются между границами шкалы, от {low} до {high}, где {high}\u00a0— худшее значение. Они сгруппированы по структуре INFORM Risk Index: {tree}.',
    riskInside:
      'Внутри составляющей и внутри недостатка потенциала противодействия берётся среднее арифметическое. Опасность и уязвимость рассчитываются каждая из двух составляющих как обращённое среднее геометрическое, в котором низкое значение не размывает высокое:',
    riskRoot:
      'Риск\u00a0— кубический корень из произведения трёх частей. Значение каждой из них берётся не меньше {floor}, чтобы один ноль не обнулял риск. Если нет хотя бы одной из частей (их {count}) или есть меньше 60\u00a0% данных, риск не рассчитывается.',
    riskGroups:
      'Каждый показатель риска входит и в одну из групп устойчивого развития; группу можно показать на карте отдельно. Группы, по которым нет данных о городах: {groups}.',
    noGroups: 'нет',
    ranks: 'Насколько надёжно место',
    ranksRuns:
      'Место всегда показано вместе с интервалом. Расчёт повторяется {runs} раз с постоянным начальным числом ({seed}), и каждый раз меняется всё сразу:',
    'factor-normalisation': 'нормирование: границы шкалы, z-оценки, ранги',
    'factor-aggregation':
      'среднее видов потенциала: геометрическое (нижняя граница: {floors}), арифметическое, AMPI (уточнённый индекс Мацциотты\u00a0— Парето, дисперсия с n)',
    'factor-weights':
      'каждый вес умножается на 1 + u, где u распределено равномерно в пределах ± {spread}, на всех уровнях',
    'factor-leave-out': 'исключается один показатель или ни одного, с равной вероятностью',
    'factor-imputation': 'пропуски: не учитываются, среднее по отрасли города, значение региона',
    'factor-treatment': 'экстремальные значения обработаны или нет',
    'factor-missing':
      'виды потенциала без балла\u00a0— на 10-м или 90-м процентиле городов или регионов, у которых есть место',
    'factor-errors':
      'значения с известной стандартной ошибкой случайно меняются в соответствии с этой ошибкой',
    ranksReport:
      'Показаны медианное место, интервал от 5-го до 95-го процентиля расчётов, доли расчётов, в которых город входит в первую или в последнюю пятёрку, и статистически неразличимые пары (ни один из двух не опережает другой более чем в 90\u00a0% расчётов).',
    ranksSobol:
      'Какое решение сильнее всего сдвигает места, показывают индексы Соболя для среднего сдвига мест R: S\u00a0— влияние самого решения, S с индексом T\u00a0— вместе со всеми взаимодействиями. Они рассчитаны по двум матрицам A и B, в каждой n = {n} строк; d\u00a0— число решений, n(d + 2)\u00a0— число расчётов, V\u00a0— дисперсия y:',
  },
  kk: {
    potential: 'Көрсеткіштерден әлеуетке дейін',
    outliers: 'Шеткі мәндер',
    outliersText:
      'Шкала шектері белгіленгенде қатар (көрсеткіштің барлық мәні) тексеріледі. Асимметриясының модулі {skew} немесе одан жоғары әрі эксцесі {kurtosis} немесе одан жоғары болса, ол тексеруден өтпейді (екі шама да іріктеме көлеміне қарай түзетілген). Онда ең шеткі мән сол қаланың не өңірдің барлық жылы бойынша қалғандарының ең шеткі мәнімен шектеледі; қалалардың не өңірлердің ең көбі {share}-ы осылай өңделеді, сан жоғары қарай дөңгелектеледі. Қатар сонда да тексеруден өтпесе немесе кемінде {places} қала не өңір бойынша мәні болмаса, көрсеткіш логарифммен өлшеніп, «логарифм» деп белгіленеді. Басқа шкалаларда есеп жылының өз деректері осылай тексеріледі: мәндердің ең көбі {share}-ы көршілес мәнмен ауыстырылады.',
    weights: 'Салмақтар',
    weightsText:
      'Әдепкі баптауда салмақтар әлеует түрінің ішінде де, әлеует түрлерінің арасында да тең\u00a0— Адам дамуы индексіндегідей. Сарапшылар берген салмақтар жарияланбағанша бұл\u00a0— бейтарап шешім.',
    inside: 'Әлеует түрінің ішінде',
    insideText:
      'Балы бар көрсеткіштердің салмақталған арифметикалық ортасы. Ірірек аумақтың мәні (C санаты) мұнда да, деректердің толықтығында да {wider} салмақпен, қаланың ескірген өз мәні {outdated} салмақпен, қалғандары 1 салмақпен алынады. Бір нәрсені өлшейтін екі көрсеткіш, мысалы, қаладағы және оның облысындағы ғылыми қызметкерлер саны, бір көрсеткіш деп саналады: қаланың өз мәні болса, сол алынады.',
    between: 'Әлеует түрлерінің арасында',
    coverage: 'Деректердің толықтығы',
    coverageText:
      'Деректердің толықтығы\u00a0— санат салмақтарының (g) қосындысын қолданылатын көрсеткіштердің санына (m) бөлгендегі шама. Әлеует түріне балл қойылуы үшін толықтық кемінде {share}, мәндер саны кемінде {values}, оның ішінде қаланың өзі бойынша (A немесе B санаты) кемінде {own} болуы керек. Тек қаланың өз мәні жетіспесе, бұл\u00a0— аудан деректері бойынша бағалау: ол нүктелі контурмен көрсетіледі, оған орын берілмейді, индекске кірмейді. Қалған жағдайда балл қойылмайды.',
    coverageIndex:
      'Жалпы әлеует балы үшін {dimensions} әлеует түрінің кемінде {count} түрі бағалануы және деректердің толықтығы кемінде {share} болуы керек, базалық индекс жылында {core} түрдің бәрі бағалануы керек. Өңірлердің барлық дерегі өздерінікі.',
    ranking: 'Орындар',
    rankingText:
      'Орын тек бағаланған қалалар мен өңірлерге дөңгелектелмеген балл бойынша беріледі; балдары тең болса, бәріне сол орындардың жоғарғысы беріледі. {year} жылғы есепте {towns} қала бар: әлеует балы барлары\u00a0— {scored}, тәуекел балы барлары\u00a0— {risk}.',
    methodLine: 'Ағымдағы баптау бір жолмен, есептеудің өзі жазатындай (ағылшынша):',
    risk: 'Көрсеткіштерден тәуекелге дейін',
    riskScale:
      'Тәуекел көрсеткіштері де осылай шкала шектерінің арасында, {low} мен {high} аралығында бағаланады, {high}\u00a0— ең жаман мән. Олар INFORM Risk Index құрылымы бойынша топтастырылған: {tree}.',
    riskInside:
      'Құрамдастың және төтеп беру мүмкіндігі жеткіліксіздігінің ішінде арифметикалық орта алынады. Қауіп пен осалдықтың әрқайсысы екі құрамдастың төңкерілген шкаладағы геометриялық ортасымен есептеледі, онда төмен мән жоғары мәннің әсерін азайтпайды:',
    riskRoot:
      'Тәуекел\u00a0— үш бөліктің көбейтіндісінің кубтық түбірі. Бір нөл тәуекелді жоққа шығармауы үшін әр бөлік кемінде {floor} деп алынады. {count} бөліктің бірі жоқ болса немесе деректердің 60\u00a0%-ы жиналмаса, тәуекел есептелмейді.',
    riskGroups:
      'Тәуекелдің әр көрсеткіші тұрақты дамудың бір тобына да кіреді; топты картада бөлек көрсетуге болады. Қалалар бойынша дерегі жоқ топтар: {groups}.',
    noGroups: 'жоқ',
    ranks: 'Орын қаншалықты сенімді',
    ranksRuns:
      'Орын әрдайым аралығымен бірге көрсетіледі. Есептеу тұрақты бастапқы санмен ({seed}) {runs} рет қайталанады, әр жолы мыналардың бәрі қатар өзгереді:',
    'factor-normalisation': 'нормалау: шкала шектері, z-балдар, рангілер',
    'factor-aggregation':
      'әлеует түрлерінің ортасы: төменгі шегі {floors} геометриялық, арифметикалық, AMPI (түзетілген Мацциотта\u00a0— Парето индексі, дисперсиясы n бойынша)',
    'factor-weights':
      'барлық деңгейде әр салмақ 1 + u шамасына көбейтіледі, u ± {spread} шегінде біркелкі таралған',
    'factor-leave-out': 'бір көрсеткіш алып тасталады немесе ешқайсысы алып тасталмайды, ықтималдықтары тең',
    'factor-imputation': 'жетіспейтін мәндер: есепке алынбайды, қала саласының орташа мәні, өңірдің мәні',
    'factor-treatment': 'шеткі мәндер өңделген немесе өңделмеген',
    'factor-missing':
      'балы жоқ әлеует түрлеріне рейтингтегі қалалардың не өңірлердің 10- немесе 90-процентилі беріледі',
    'factor-errors': 'стандартты қатесі белгілі мәндер сол қатеге сай кездейсоқ өзгертіледі',
    ranksReport:
      'Мыналар көрсетіледі: орынның медианасы; есептеулердегі орындардың 5-процентилінен 95-процентиліне дейінгі аралық; қала алғашқы бестікке және соңғы бестікке кіретін есептеулердің үлестері; статистикалық тұрғыдан ажыратылмайтын жұптар. Мұндай жұпта екеуінің ешқайсысы есептеулердің 90\u00a0%-ынан астамында екіншісінен алда емес.',
    ranksSobol:
      'Орындарды қай шешім көбірек өзгертетінін орындардың орташа ығысуы R үшін алынған Соболь индекстері көрсетеді: S\u00a0— шешімнің жеке әсері, T индексі бар S\u00a0— барлық өзара әсерімен қосқандағы әсері. Олар әрқайсысында n = {n} жол бар A және B матрицалары бойынша есептелген; d\u00a0— шешім саны, n(d + 2)\u00a0— есептеу саны, V\u00a0— y дисперсиясы:',
  },
});
