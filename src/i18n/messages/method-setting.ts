import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** The current settings on the method page, what they do, and every option with its reading; `{name}` is a slot. */
export const methodSettingMessages = defineMessages({
  en: {
    heading: 'Current settings',
    authorInForce: 'This page uses the default settings.',
    changedInForce: (name: string) => `This page uses changed settings: ${name}.`,
    rejected: 'The settings in this link could not be read. The default settings apply.',
    loading: 'Calculating with the settings of this link…',
    back: 'Back to the default settings',
    lead: 'Weights and method can be changed in the explorer, and the change is saved in the link. Opened from there, this page is recalculated and rewritten: every score, count and formula on it follows the settings below. Of the options described on this page, those marked {mark} apply.',
    inForce: 'in use',
    differs: 'changed',
    colSetting: 'Setting',
    colInForce: 'Current',
    colAuthor: 'Default',
    outliers: 'Outliers',
    weights: 'Weights other than 1',
    equalWeights: 'none, all are equal',
    treatedNot: 'left as they are',
    treated: (steps: number) =>
      `winsorized, at most ${steps} ${plural('en', steps, { one: 'value', other: 'values' })}`,
    cutAtPosts: 'capped at the scale bounds',
    fixed:
      'Not adjustable and the same for everyone: the scale bounds, the data grades, the rules on data coverage, the arithmetic means within dimensions and the structure of the risk.',
    effects: (year: number) => `What these settings do to the ${year} index`,
    colCount: 'Result',
    ranked: 'towns with a rank',
    filled: 'missing values filled in',
    moved: 'outliers treated',
    cut: 'values capped at a scale bound',
    floored: 'scores raised to the lower bound',
    shift: 'mean shift in rank from the default settings',
    agreement: 'rank correlation with the default settings',
    cross:
      'Correlation of potential and risk over the {n} towns that have both: {r}. No indicator is in both indices, so neither simply mirrors the other.',
    scaleText:
      'Before they can be averaged, indicators are put on one scale, from {low} to {high} (normalization). The first form of each formula is for indicators of which more is better, the second for the others.',
    goalpostsText:
      'L and U are two fixed scale bounds: a norm where one exists ({norms} indicators), otherwise the smallest and the largest value over all years of the index, after outliers are treated ({pooled} indicators). They are fixed in a table, so the score of a town changes only with its own data, and years are comparable. A value beyond them is capped at the bound and marked.',
    minmaxText:
      'L and U are the smallest and the largest value of this index year. The worst town has 0 and the best 100, whatever their data; years are not comparable.',
    zscoreText:
      'M is the mean and s the standard deviation (n − 1) of the index year. A score can leave the scale if the value is more than three s from the mean.',
    percentileText:
      'r is the rank of the value among the n towns that have a value; 1 is the worst, and ties take the lowest number. Distances between values are lost.',
    geometricText:
      'A dimension below {floor} is raised to {floor}. A strong dimension cannot fully offset a failing one.',
    arithmeticText: 'Dimensions compensate for each other fully.',
    harmonicText:
      'Penalizes a weak dimension even more than the geometric mean does; the lower bound is the same, {floor}.',
    ampiText:
      'AMPI is the adjusted Mazziotta–Pareto index. M and S² are the weighted mean and variance (divided by n) of the dimensions on a scale of 70 to 130; differences between dimensions lower the result, which is then converted back to the common scale.',
    missingText: 'What is done about a missing value:',
    'missing-none':
      'Nothing. It stays missing, its weight is shared by the values that exist, and coverage counts it as missing.',
    'missing-mean':
      'It is replaced by the mean of all towns or regions of the index year that have a value. The replacement is used for scores only and never shown as data; coverage still counts the value as missing.',
    'missing-group':
      'It is replaced by the mean of the towns whose city-forming enterprise (the town’s anchor employer) belongs to the same group of industries; if none of them has a value, it stays missing. Regions have no such groups: the mean of all regions is used. For scores only; coverage still counts the value as missing.',
    'missing-region':
      'It is replaced by the value of the surrounding region, if the region publishes it in the same unit; other values stay missing, and regions themselves are not filled in. For scores only; coverage still counts the value as missing.',
    'missing-interpolation':
      'A gap of one or two years inside a series is filled along the straight line between the values before and after it, of the same series and the same area, but never across a break in the series. Longer gaps and the years before the first and after the last value stay missing, and no spread over years is calculated this way. The full index takes the latest value of three years, so a value missing there means a gap of three years, too long to be filled; shorter gaps occur in single years of the core index. For scores only; coverage still counts the value as missing.',
    missingDimensionText:
      'What is done about a dimension without a score where the potential itself has one (an estimate from district data does not count as a score):',
    'missing-neutral':
      'It is given the median of the ranked towns or regions that have a score there, with its own weight. It does not count in coverage and is neither a strength nor a weakness; for the rank interval it is set at random to the 10th or the 90th percentile.',
    'missing-renormalise':
      'It is left out and the others share its weight. A town then gains where its weak side is unknown: towns without a score for intellectual potential rise, because the other towns have low scores there.',
    neutralRisk:
      'In the risk index the same applies to one component inside hazard, vulnerability or lack of coping capacity, but never to dependence on one industry or to the three parts themselves; if more is missing, the risk is an estimate without a rank.',
    treatText:
      'With fixed scale bounds, outliers were treated when the bounds were set; values beyond the bounds are capped.',
    treatOff: 'The current settings leave outliers as they are.',
    weightsSliders:
      'By hand: 0 to {max} for each dimension, component and indicator. A weight of 0 excludes it. Only proportions matter: a weight w counts as w / Σ w, with the sum over all members of its group that have a score.',
    weightsPresets:
      'Ready-made: {names}. “{investor}” and “{policymaker}” are this site’s own examples, without a published source.',
    entropyText:
      'Entropy. p is a town’s share of the sum of the dimension’s scores (one is added to each), n the number of towns. The more the towns differ in a dimension, the more it weighs.',
    criticText:
      'CRITIC. s is the standard deviation of a dimension after min–max scaling, r its correlation with dimension k. The more a dimension varies and the less it repeats the others, the more it weighs.',
    pcaText:
      'Principal components (PCA), only inside a dimension and as a check. They are calculated from the correlations of its indicators over the towns that have all data of the dimension. The components that have an eigenvalue above 1 and each explain more than a tenth of the variance are kept and rotated by varimax. l is the loading of indicator j on component k. An indicator is weighted by its largest squared loading. With fewer than 3 indicators, 5 towns or 3 towns per indicator, the dimension keeps equal weights.',
    dataWeights:
      'All of them measure spread and overlap, not importance. What does not vary has a weight of 0.',
    pcaCaption: 'Weights by principal components inside the dimensions',
    pcaRests: 'Based on',
    pcaWeights: 'Weights',
  },
  ru: {
    heading: 'Текущие настройки',
    authorInForce: 'На этой странице\u00a0— настройки по умолчанию.',
    changedInForce: (name: string) => `На этой странице\u00a0— изменённые настройки: ${name}.`,
    rejected: 'Настройки из ссылки прочитать не удалось. Применены настройки по умолчанию.',
    loading: 'Идёт расчёт по настройкам из ссылки…',
    back: 'Вернуть настройки по умолчанию',
    lead: 'Веса и метод можно изменить на карте; изменения сохраняются в ссылке. Если открыть эту страницу оттуда, она рассчитывается заново: все баллы, количества и формулы соответствуют настройкам ниже. Из описанных на странице вариантов применяются те, что помечены словом {mark}.',
    inForce: 'применяется',
    differs: 'изменено',
    colSetting: 'Настройка',
    colInForce: 'Сейчас',
    colAuthor: 'По умолчанию',
    outliers: 'Экстремальные значения',
    weights: 'Веса, отличные от 1',
    equalWeights: 'нет, все равны',
    treatedNot: 'не обрабатываются',
    treated: (steps: number) =>
      `винсоризация, не более ${steps} ${plural('ru', steps, { one: 'значения', few: 'значений', many: 'значений', other: 'значения' })}`,
    cutAtPosts: 'ограничиваются границами шкалы',
    fixed:
      'Не настраиваются и одинаковы для всех: границы шкал, категории данных, правила полноты данных, средние арифметические внутри видов потенциала и структура риска.',
    effects: (year: number) => `Что эти настройки меняют в расчёте за ${year} год`,
    colCount: 'Величина',
    ranked: 'городов с местом в рейтинге',
    filled: 'заполненных пропусков',
    moved: 'сдвинутых экстремальных значений',
    cut: 'значений, ограниченных границей шкалы',
    floored: 'баллов, поднятых до нижней границы',
    shift: 'средний сдвиг мест относительно настроек по умолчанию',
    agreement: 'ранговая корреляция с настройками по умолчанию',
    cross:
      'Корреляция потенциала и риска по городам, у которых рассчитано и то и другое ({n}): {r}. Ни один показатель не входит в оба индекса сразу, поэтому ни один из них не является простым отражением другого.',
    scaleText:
      'Чтобы показатели можно было усреднить, их приводят к единой шкале от {low} до {high} (нормирование). Первый вид каждой формулы\u00a0— для показателей, у которых больше\u00a0— лучше, второй\u00a0— для остальных.',
    goalpostsText:
      'L и U\u00a0— постоянные границы шкалы: норма, если она есть (показателей: {norms}), иначе наименьшее и наибольшее значение за все годы расчёта после обработки экстремальных значений (показателей: {pooled}). Они закреплены в таблице, поэтому балл города меняется только с его собственными данными, а годы сопоставимы. Значение за границей принимается равным ей и отмечается.',
    minmaxText:
      'L и U\u00a0— наименьшее и наибольшее значение за этот расчётный год. У худшего города 0, у лучшего 100, каковы бы ни были их данные; годы несопоставимы.',
    zscoreText:
      'M\u00a0— среднее, s\u00a0— стандартное отклонение (n − 1) за расчётный год. Балл может выйти за пределы шкалы, если значение отстоит от среднего больше чем на три s.',
    percentileText:
      'r\u00a0— ранг значения среди n городов, у которых оно есть; 1\u00a0— худший, при равенстве берётся наименьший номер. Расстояния между значениями теряются.',
    geometricText:
      'Балл вида потенциала ниже {floor} поднимается до {floor}. Провал по одному виду нельзя полностью компенсировать успехом по другому.',
    arithmeticText: 'Виды потенциала полностью компенсируют друг друга.',
    harmonicText: 'Снижает итог за слабый вид потенциала ещё сильнее; нижняя граница та же\u00a0— {floor}.',
    ampiText:
      'AMPI\u00a0— уточнённый индекс Мацциотты\u00a0— Парето. M и S²\u00a0— взвешенные среднее и дисперсия (с делением на n) видов потенциала на шкале от 70 до 130; разброс между видами снижает итог, который затем переводится обратно на общую шкалу.',
    missingText: 'Что делается с пропуском:',
    'missing-none':
      'Ничего. Значение остаётся пропуском, его вес делится между имеющимися, а при расчёте полноты данных оно считается отсутствующим.',
    'missing-mean':
      'Подставляется среднее по всем городам или регионам расчётного года, у которых значение есть. Оно нужно только для баллов и нигде не показывается как данные; при расчёте полноты значение по-прежнему считается отсутствующим.',
    'missing-group':
      'Подставляется среднее по городам, чьё градообразующее предприятие относится к той же группе отраслей; если данных нет ни у одного, пропуск остаётся. Для регионов таких групп нет: берётся среднее по всем регионам. Только для баллов; при расчёте полноты значение по-прежнему считается отсутствующим.',
    'missing-region':
      'Подставляется значение региона, в котором находится город, если оно опубликовано в той же единице; остальные пропуски остаются, а пропуски самих регионов не заполняются. Только для баллов; при расчёте полноты значение по-прежнему считается отсутствующим.',
    'missing-interpolation':
      'Пропуск в один-два года внутри ряда заполняется по прямой между значениями до и после него\u00a0— из того же ряда и по той же территории, но никогда через разрыв ряда. Более длинные пропуски, а также годы до первого и после последнего значения остаются незаполненными; разброс по годам так не рассчитывается. Полный индекс берёт последнее значение за три года: если его нет, пропуск длится уже три года и не заполняется; пропуски в один-два года бывают в отдельные годы базового индекса. Только для баллов; при расчёте полноты значение по-прежнему считается отсутствующим.',
    missingDimensionText:
      'Что делается с видом потенциала без балла, если общий потенциал балл имеет (оценка по данным района баллом не считается):',
    'missing-neutral':
      'Ему присваивается медиана по городам или регионам рейтинга, у которых балл по этому виду есть, с его обычным весом. В полноте данных он не учитывается и не считается ни сильной, ни слабой стороной; для интервала мест вместо медианы случайным образом берётся 10-й или 90-й процентиль.',
    'missing-renormalise':
      'Он не учитывается, а его вес делят остальные. Тогда выигрывает город, чья слабая сторона неизвестна: города без балла по интеллектуальному потенциалу поднимаются, потому что у остальных этот балл низкий.',
    neutralRisk:
      'В риске так же поступают с одной составляющей внутри опасности, уязвимости или недостатка потенциала противодействия, но не с зависимостью от одной отрасли и не с самими тремя частями; если баллов недостаёт больше, риск остаётся оценкой без места в рейтинге.',
    treatText:
      'При постоянных границах шкалы эта обработка выполнена при закреплении границ; значение за границей принимается равным ей.',
    treatOff: 'При текущих настройках экстремальные значения не обрабатываются.',
    weightsSliders:
      'Вручную: от 0 до {max} для каждого вида потенциала, составляющей и показателя. Вес 0 исключает их из расчёта. Важны только соотношения: вес w означает долю w / Σ w среди элементов той же группы, у которых есть балл.',
    weightsPresets:
      'Готовые наборы: {names}. «{investor}» и «{policymaker}»\u00a0— примеры этого сайта без опубликованного источника.',
    entropyText:
      'Энтропия. p\u00a0— доля города в сумме баллов вида потенциала (к каждому прибавлена единица), n\u00a0— число городов. Чем сильнее города различаются по виду потенциала, тем больше его вес.',
    criticText:
      'CRITIC. s\u00a0— стандартное отклонение вида потенциала после приведения к шкале мин–макс, r\u00a0— его корреляция с видом k. Чем больше разброс и чем меньше вид повторяет другие, тем больше его вес.',
    pcaText:
      'Главные компоненты (PCA)\u00a0— только внутри вида потенциала и только для проверки. Они рассчитываются по корреляционной матрице его показателей для городов, у которых есть все данные этого вида. Остаются компоненты с собственным числом больше 1, каждая из которых объясняет больше десятой части дисперсии; их вращают методом варимакс. l\u00a0— нагрузка показателя j на компоненту k. Вес показателя определяется наибольшим из квадратов его нагрузок. Если показателей меньше 3, городов меньше 5 или меньше 3 на показатель, веса остаются равными.',
    dataWeights:
      'Все они измеряют разброс и повторение данных, а не важность. Если значения у всех одинаковы, вес равен 0.',
    pcaCaption: 'Веса по главным компонентам внутри видов потенциала',
    pcaRests: 'На чём основаны',
    pcaWeights: 'Веса',
  },
  kk: {
    heading: 'Ағымдағы баптау',
    authorInForce: 'Бұл бетте әдепкі баптау қолданылған.',
    changedInForce: (name: string) => `Бұл бетте өзгертілген баптау қолданылған: ${name}.`,
    rejected: 'Сілтемедегі баптауды оқу мүмкін болмады. Әдепкі баптау қолданылды.',
    loading: 'Сілтемедегі баптау бойынша есептелуде…',
    back: 'Әдепкі баптауға қайту',
    lead: 'Салмақтар мен әдісті картада өзгертуге болады, өзгеріс сілтемеде сақталады. Бұл бетті сол жерден ашсаңыз, ол қайта есептеледі: барлық балл, сан және формула төмендегі баптауға сай болады. Бетте сипатталған нұсқалардың қайсысы таңдалғанын {mark} белгісі көрсетеді.',
    inForce: 'қолданылады',
    differs: 'өзгертілген',
    colSetting: 'Баптау',
    colInForce: 'Қазір',
    colAuthor: 'Әдепкі',
    outliers: 'Шеткі мәндер',
    weights: '1-ден өзге салмақтар',
    equalWeights: 'жоқ, бәрі тең',
    treatedNot: 'өңделмейді',
    treated: (steps: number) => `винсорлау, ең көбі ${steps} мән`,
    cutAtPosts: 'шкала шектеріне теңестіріледі',
    fixed:
      'Бапталмайды және барлығына бірдей: шкала шектері, дерек санаттары, деректер толықтығының ережелері, әлеует түрлерінің ішіндегі арифметикалық орталар және тәуекелдің құрылымы.',
    effects: (year: number) => `Бұл баптау ${year} жылғы есепте нені өзгертеді`,
    colCount: 'Шама',
    ranked: 'рейтингте орны бар қалалар',
    filled: 'толтырылған жетіспейтін мәндер',
    moved: 'жылжытылған шеткі мәндер',
    cut: 'шкала шегіне теңестірілген мәндер',
    floored: 'төменгі шекке дейін көтерілген балдар',
    shift: 'орындардың әдепкі баптаудағыдан орташа ығысуы',
    agreement: 'әдепкі баптаумен рангілік корреляция',
    cross:
      'Әлеуеті де, тәуекелі де бар қалалар ({n} қала) бойынша екеуінің корреляциясы: {r}. Бірде-бір көрсеткіш екі индекске қатар кірмейді, сондықтан бірі екіншісін айнытпай қайталамайды.',
    scaleText:
      'Көрсеткіштерді орташалау үшін олар {low}–{high} аралығындағы бір шкалаға келтіріледі (нормалау). Әр формуланың бірінші түрі көп болғаны жақсы көрсеткіштерге, екінші түрі қалғандарына арналған.',
    goalpostsText:
      'L мен U\u00a0— шкаланың тұрақты шектері. Норма болса, сол алынады ({norms} көрсеткіш). Болмаса, шеткі мәндер өңделген соң, барлық есеп жылындағы ең кіші және ең үлкен мән алынады ({pooled} көрсеткіш). Шектер кестеде бекітілген, сондықтан қаланың балы тек өз деректеріне қарай өзгереді, ал жылдарды салыстыруға болады. Шектен шыққан мән шекке теңестіріліп, белгіленеді.',
    minmaxText:
      'L мен U\u00a0— осы есеп жылындағы ең кіші және ең үлкен мән. Деректері қандай болса да, ең нашар қаланың балы 0, ең жақсысынікі 100; жылдарды салыстыруға болмайды.',
    zscoreText:
      'M\u00a0— есеп жылындағы орташа мән, s\u00a0— стандартты ауытқу (n − 1). Мәннің ортадан айырмасы үш s шамасынан асса, балл шкаладан шығуы мүмкін.',
    percentileText:
      'r\u00a0— мәні бар n қаланың ішіндегі мәннің рангісі; 1\u00a0— ең нашары, мәндер тең болса, ең кіші нөмір алынады. Мәндердің бір-бірінен қаншалықты алшақ екені ескерілмейді.',
    geometricText:
      'Әлеует түрінің {floor} мәнінен төмен балы {floor} мәніне дейін көтеріледі. Бір әлеует түрінің тым әлсіздігін басқасының күштілігі толық өтей алмайды.',
    arithmeticText: 'Әлеует түрлері бірінің кемін бірі толық өтейді.',
    harmonicText: 'Әлсіз әлеует түрі нәтижені одан да көбірек төмендетеді; төменгі шегі де {floor}.',
    ampiText:
      'AMPI\u00a0— түзетілген Мацциотта\u00a0— Парето индексі. M мен S²\u00a0— 70–130 шкаласындағы әлеует түрлерінің салмақталған орташа мәні мен дисперсиясы (n санына бөлінген); әлеует түрлерінің арасындағы айырма нәтижені төмендетеді, содан кейін нәтиже ортақ шкалаға қайта келтіріледі.',
    missingText: 'Жетіспейтін мәнмен не істеледі:',
    'missing-none':
      'Ештеңе істелмейді. Мән жетіспейтін күйінде қалады, оның салмағы бар мәндерге бөлінеді, ал деректердің толықтығында ол жоқ деп саналады.',
    'missing-mean':
      'Орнына сол есеп жылында мәні бар барлық қаланың не өңірдің орташа мәні қойылады. Ол тек балл үшін керек, ешқайда дерек ретінде көрсетілмейді; деректердің толықтығында мән бәрібір жоқ деп саналады.',
    'missing-group':
      'Орнына қала құраушы кәсіпорны осы қаланың кәсіпорнымен бір топтағы салаларға жататын қалалардың орташа мәні қойылады; олардың ешқайсысында дерек болмаса, мән жетіспейтін күйінде қалады. Өңірлерде мұндай топ жоқ: барлық өңірдің орташа мәні алынады. Тек балл үшін; деректердің толықтығында мән бәрібір жоқ деп саналады.',
    'missing-region':
      'Орнына қала орналасқан өңірдің мәні қойылады, егер ол сол өлшем бірлігімен жарияланса; қалған мәндер жетіспейтін күйінде қалады, өңірлердің өз жетіспейтін мәндері толтырылмайды. Тек балл үшін; деректердің толықтығында мән бәрібір жоқ деп саналады.',
    'missing-interpolation':
      'Қатардың ішінде бір-екі жылдың мәні жетіспесе, ол оған дейінгі және одан кейінгі мәндердің арасындағы түзу бойынша толтырылады; екі мән де сол қатардан, сол аумақтан алынады, ал түзу қатар үзілген жерден өтпейді. Мәні екі жылдан ұзақ жетіспейтін кезеңдер, бірінші мәнге дейінгі және соңғы мәннен кейінгі жылдар толтырылмайды; жылдар бойынша шашырау бұлай есептелмейді. Толық индекс үш жылдың соңғы мәнін алады: ол болмаса, үш жылдың бәрінде мән жоқ деген сөз, сондықтан онда толтырылатын ештеңе жоқ; бір-екі жылдың мәні базалық индекстің жекелеген жылдарында ғана жетіспейді. Тек балл үшін; деректердің толықтығында мән бәрібір жоқ деп саналады.',
    missingDimensionText:
      'Жалпы әлеуеттің балы бар болып, бір әлеует түрінің балы болмаса, не істеледі (аудан деректері бойынша бағалау балл деп саналмайды):',
    'missing-neutral':
      'Оған рейтингтегі қалалардың не өңірлердің ішінен сол түр бойынша балы барлардың медианасы өз салмағымен беріледі. Ол деректердің толықтығына кірмейді, күшті де, әлсіз де жақ деп саналмайды; орын аралығы үшін ол кездейсоқ түрде 10- немесе 90-процентильге қойылады.',
    'missing-renormalise':
      'Ол есепке алынбайды, оның салмағын қалғандары бөліседі. Онда әлсіз жағы белгісіз қала ұтады: зияткерлік әлеует бойынша балы жоқ қалалар жоғарылайды, өйткені басқаларында бұл балл төмен.',
    neutralRisk:
      'Тәуекелде қауіптің, осалдықтың немесе төтеп беру мүмкіндігі жеткіліксіздігінің ішіндегі бір құрамдаспен де осылай істеледі, бірақ бір салаға тәуелділікпен және үш бөліктің өзімен олай істелмейді; одан көбі белгісіз болса, тәуекел\u00a0— рейтингте орны жоқ бағалау.',
    treatText:
      'Шкала шектері тұрақты болса, шеткі мәндер сол шектерді бекіткен кезде өңделген, ал шектен шыққан мән шекке теңестіріледі.',
    treatOff: 'Ағымдағы баптауда шеткі мәндер өңделмейді.',
    weightsSliders:
      'Қолмен: әр әлеует түріне, құрамдасқа және көрсеткішке 0 мен {max} аралығында салмақ беріледі. Салмағы 0 болса, есептен шығарылады. Тек арақатынасы маңызды: w салмағы сол топтағы балы барлардың арасындағы w / Σ w үлесін білдіреді.',
    weightsPresets:
      'Дайын жиынтықтар: {names}. «{investor}» мен «{policymaker}»\u00a0— осы сайттың жарияланған дереккөзі жоқ мысалдары.',
    entropyText:
      'Энтропия. p\u00a0— әлеует түрі балдарының қосындысындағы (әр балға бір қосылған) қаланың үлесі, n\u00a0— қалалар саны. Қалалар әлеует түрі бойынша неғұрлым көп ерекшеленсе, оның салмағы соғұрлым үлкен.',
    criticText:
      'CRITIC. s\u00a0— мин–макс шкаласына келтірілген әлеует түрінің стандартты ауытқуы, r\u00a0— оның k түрімен корреляциясы. Шашырауы неғұрлым үлкен болып, басқаларды неғұрлым аз қайталаса, салмағы соғұрлым үлкен.',
    pcaText:
      'Бас компоненттер (PCA)\u00a0— тек әлеует түрінің ішінде және тек тексеру үшін. Осы түрдің барлық дерегі бар қалалар бойынша көрсеткіштердің корреляциялары есептеледі. Олардың меншікті мәні 1-ден үлкен, әрқайсысы дисперсияның оннан бірінен көбін түсіндіретін компоненттері варимакс әдісімен бұрылады. l\u00a0— j көрсеткішінің k компонентіне жүктемесі. Көрсеткіштің салмағы ең үлкен жүктеме квадратымен анықталады. Көрсеткіш 3-тен, қала 5-тен немесе бір көрсеткішке шаққанда 3-тен аз болса, салмақтар тең болып қалады.',
    dataWeights:
      'Бәрі де маңыздылықты емес, деректердің шашырауы мен қайталануын өлшейді. Мәндері бірдей болса, салмағы 0.',
    pcaCaption: 'Әлеует түрлерінің ішіндегі бас компоненттер бойынша салмақтар',
    pcaRests: 'Неге негізделген',
    pcaWeights: 'Салмақтар',
  },
});
