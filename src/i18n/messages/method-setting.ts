import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** The settings in force on the method page, what they do, and every option with its reading; `{name}` is a slot. */
export const methodSettingMessages = defineMessages({
  en: {
    heading: 'Settings in force',
    authorInForce: 'The author’s setting is in force on this page.',
    changedInForce: (name: string) => `A changed setting is in force on this page: ${name}.`,
    rejected: 'The address asks for a method that cannot be read. The author’s setting is in force.',
    loading: 'The setting of the address is being computed…',
    back: 'Author’s setting',
    lead: 'Weights and method can be changed in the explorer, and the change stands in the address. Opened from there, this page is computed and written anew: every score, count and formula on it is that of the setting below. What may be set and is marked {mark} is in force.',
    inForce: 'in force',
    differs: 'changed',
    colSetting: 'Setting',
    colInForce: 'In force',
    colAuthor: 'Author’s',
    outliers: 'Outliers',
    weights: 'Weights that are not 1',
    equalWeights: 'none, all are equal',
    treatedNot: 'left as they are',
    treated: (steps: number) =>
      `winsorised, ${steps} ${plural('en', steps, { one: 'value', other: 'values' })} at most`,
    cutAtPosts: 'cut at the goalposts',
    fixed:
      'No settings of the panel, equal for all: the goalposts, the grades, the rules of coverage, the arithmetic means inside dimensions and the structure of the risk.',
    effects: (year: number) => `What this setting makes of edition ${year}`,
    colCount: 'What',
    ranked: 'towns with a rank',
    filled: 'figures filled in',
    moved: 'figures moved as outliers',
    cut: 'figures cut at a goalpost',
    floored: 'scores raised to the floor',
    shift: 'mean shift of ranks against the author’s setting',
    agreement: 'rank correlation with the author’s setting',
    cross:
      'Correlation of potential and risk over the {n} towns that have both: {r}. An indicator is never in both, so the two are not each other’s mirror.',
    scaleText:
      'Before they can be averaged, indicators are brought to one scale, {low} to {high}. The first form of each formula is for indicators of which more is better, the second for the others.',
    goalpostsText:
      'L and U are two fixed ends: a norm where one exists ({norms} indicators), else the smallest and the largest value of the pooled years of the edition after the treatment of outliers ({pooled} indicators). They are frozen in a table, so a town moves only by its own figures and years compare. A value beyond them is cut to the end and marked.',
    minmaxText:
      'L and U are the smallest and the largest value of this edition. The worst town has 0, the best 100, whatever their figures; years do not compare.',
    zscoreText:
      'M is the mean and s the standard deviation (n − 1) of the edition. Scores can leave the scale where a figure is more than three s away.',
    percentileText:
      'r is the rank of the figure, 1 = worst, ties at the least rank, among n towns with a figure. Distances between figures are lost.',
    geometricText:
      'A dimension below {floor} is raised to {floor}. A failing dimension cannot be bought off by a strong one.',
    arithmeticText: 'Dimensions buy each other off, point for point.',
    harmonicText: 'Punishes a weak dimension harder still; with the same floor of {floor}.',
    ampiText:
      'AMPI, adjusted Mazziotta–Pareto index. M and S² are the weighted mean and variance (divided by n) of the dimensions on a scale of 70 to 130; uneven dimensions cost points. Mapped back to the scale of the others.',
    missingText: 'What is done about a figure that is not there:',
    'missing-none':
      'Nothing. It stays missing, its weight is shared by what is there, and coverage counts it as a gap.',
    'missing-mean':
      'The mean of all places of the edition with a figure stands in. It is used for the scores alone, is never shown as a figure, and coverage still counts a gap.',
    'missing-group':
      'The mean of the towns whose city-forming enterprise is of the same family of industry stands in; where none of them has a figure, the gap stays. Regions have no such family: the mean of all regions. For the scores alone, and coverage still counts a gap.',
    'missing-region':
      'The figure of the region around the town stands in, where the region publishes it in the same unit; other gaps stay, and regions themselves are not filled in. For the scores alone, and coverage still counts a gap.',
    'missing-interpolation':
      'A gap of one or two years inside a series is filled on the straight line between the figures before and after it, of the same series and the same area. Never across a break of the series; longer gaps and the years before the first and after the last figure stay missing, and no spread over years is made so. The full edition takes the latest figure of three years, and an empty window is a gap of three, so nothing of it can be filled; single years of the core index have such gaps. For the scores alone, and coverage still counts a gap.',
    missingDimensionText:
      'What becomes of a dimension that has no score where the potential has one (an estimate from district data counts as none):',
    'missing-neutral':
      'It is set to the median of the ranked places that have a score there, with its own weight. It counts in no coverage, is no strength and no weakness, and the interval of the rank draws it between the 10th and the 90th percentile.',
    'missing-renormalise':
      'It is left out and its weight goes to the others. A place then gains where its weak side is not known: towns without a score for the intellectual potential rise, because the others are low there.',
    neutralRisk:
      'In the risk the same holds for one component inside hazard, vulnerability or lack of coping capacity, never for the dependence on one industry and never for the three themselves; where more is missing, the risk is an estimate without a rank.',
    treatText:
      'With goalposts of the edition this was done when they were frozen: values beyond them are cut.',
    treatOff: 'The setting leaves outliers as they are.',
    weightsSliders:
      'By hand: 0 to {max} for each dimension, component and indicator. A weight of 0 leaves it out. Only proportions matter: a weight w counts w / Σ w among its siblings that have a score.',
    weightsPresets:
      'Ready-made: {names}. Investor and policymaker are examples of this app without a published source.',
    entropyText:
      'Entropy. p is a town’s part of the sum of the dimension’s scores (each plus one), n the number of towns. A dimension in which the towns differ more weighs more.',
    criticText:
      'CRITIC. s is the standard deviation of a dimension after min–max, r its correlation with dimension k. A dimension that differs more and repeats others less weighs more.',
    pcaText:
      'Principal components (PCA), only inside a dimension and as a check. Over the towns that have every figure of the dimension: the components of the correlations of its indicators with an eigenvalue above 1 that explain more than a tenth of the variance each, turned by varimax. l is the loading of indicator j on component k. An indicator weighs by its largest squared loading. Below 3 indicators, 5 towns or 3 towns an indicator the dimension keeps equal weights.',
    dataWeights: 'All of them measure spread and repetition, not importance. What has no variance weighs 0.',
    pcaCaption: 'Weights by principal components inside the dimensions',
    pcaRests: 'What they rest on',
    pcaWeights: 'Weights',
  },
  ru: {
    heading: 'Действующие настройки',
    authorInForce: 'На этой странице действует авторская настройка.',
    changedInForce: (name: string) => `На этой странице действует изменённая настройка: ${name}.`,
    rejected: 'Метод в адресе прочитать нельзя. Действует авторская настройка.',
    loading: 'Настройка из адреса рассчитывается…',
    back: 'Авторская настройка',
    lead: 'Веса и метод можно менять на карте, и изменение хранится в адресе. Открытая оттуда, эта страница пересчитывается и пишется заново: каждая оценка, каждое число и каждая формула на ней – по настройке ниже. Из того, что можно выбирать, действует отмеченное словом {mark}.',
    inForce: 'действует',
    differs: 'изменено',
    colSetting: 'Настройка',
    colInForce: 'Действует',
    colAuthor: 'Авторская',
    outliers: 'Выбросы',
    weights: 'Веса, отличные от 1',
    equalWeights: 'нет, все равны',
    treatedNot: 'остаются как есть',
    treated: (steps: number) =>
      `винсоризация, не более ${steps} ${plural('ru', steps, { one: 'значения', few: 'значений', many: 'значений', other: 'значения' })}`,
    cutAtPosts: 'срезаются опорными точками',
    fixed:
      'На панели не настраиваются и одинаковы для всех: опорные точки, классы цифр, правила охвата, средние арифметические внутри измерений и структура риска.',
    effects: (year: number) => `Что эта настройка даёт для издания ${year}`,
    colCount: 'Что',
    ranked: 'городов с местом',
    filled: 'дополненных цифр',
    moved: 'сдвинутых выбросов',
    cut: 'цифр срезано опорной точкой',
    floored: 'оценок поднято до нижней границы',
    shift: 'средний сдвиг мест против авторской настройки',
    agreement: 'ранговая корреляция с авторской настройкой',
    cross:
      'Корреляция потенциала и риска по {n} городам, где есть оба: {r}. Ни один показатель не входит в оба индекса, поэтому они не зеркало друг друга.',
    scaleText:
      'Чтобы усреднять показатели, их приводят к одной шкале, от {low} до {high}. Первая формула – для показателей, где больше лучше, вторая – для остальных.',
    goalpostsText:
      'L и U – два неподвижных конца: норма, где она есть (показателей: {norms}), иначе наименьшее и наибольшее значение всех лет издания после обработки выбросов (показателей: {pooled}). Они закреплены в таблице, поэтому город движется только из-за собственных цифр, а годы сравнимы. Значение за их пределами обрезается до конца и помечается.',
    minmaxText:
      'L и U – наименьшее и наибольшее значение этого издания. У худшего города 0, у лучшего 100, каковы бы ни были цифры; годы несравнимы.',
    zscoreText:
      'M – среднее, s – стандартное отклонение (n − 1) по изданию. Оценка выходит за шкалу, если цифра отстоит больше чем на три s.',
    percentileText:
      'r – место цифры, 1 = худшее, при равенстве наименьшее, среди n городов с цифрой. Расстояния между цифрами теряются.',
    geometricText:
      'Измерение ниже {floor} поднимается до {floor}. Провал в одном измерении нельзя выкупить силой другого.',
    arithmeticText: 'Измерения выкупают друг друга балл за балл.',
    harmonicText: 'Слабое измерение наказывается ещё сильнее; нижняя граница та же – {floor}.',
    ampiText:
      'AMPI, уточнённый индекс Маццотты – Парето. M и S² – взвешенные среднее и дисперсия (делитель n) измерений на шкале от 70 до 130; неровные измерения стоят баллов. Результат возвращается на общую шкалу.',
    missingText: 'Что делается с цифрой, которой нет:',
    'missing-none':
      'Ничего. Она остаётся пропуском, её вес делится между тем, что есть, а охват считает её пробелом.',
    'missing-mean':
      'Вместо неё берётся среднее всех городов или регионов издания, у которых цифра есть. Только для оценок: как цифра оно нигде не показано, а охват по-прежнему считает пробел.',
    'missing-group':
      'Вместо неё берётся среднее городов, чьё градообразующее предприятие из той же группы отраслей; если цифры нет ни у одного, пробел остаётся. У регионов таких групп нет: среднее всех регионов. Только для оценок, охват по-прежнему считает пробел.',
    'missing-region':
      'Вместо неё берётся цифра региона вокруг города, если регион публикует её в той же единице; остальные пробелы остаются, сами регионы не заполняются. Только для оценок, охват по-прежнему считает пробел.',
    'missing-interpolation':
      'Пропуск в один или два года внутри ряда заполняется по прямой между цифрами до и после него: тот же ряд, та же территория. Через разрыв ряда – никогда; более длинные пропуски, начало и конец ряда остаются пропусками; разброс по годам так не считается. Полное издание берёт последнюю цифру трёх лет, и пустое окно – это уже три года, поэтому заполнять там нечего; такие пропуски есть в отдельных годах базового индекса. Только для оценок, охват по-прежнему считает пробел.',
    missingDimensionText:
      'Что делается с измерением без балла там, где потенциал балл имеет (оценка по данным района баллом не считается):',
    'missing-neutral':
      'Ему даётся медиана тех, у кого есть место и балл по этому измерению, с его собственным весом. В охват оно не входит, не считается ни сильной, ни слабой стороной, а в интервале мест берётся между 10-м и 90-м процентилем.',
    'missing-renormalise':
      'Оно не учитывается, и его вес делят остальные. Тогда выигрывает тот, чья слабая сторона неизвестна: города без балла по интеллектуальному потенциалу поднимаются, потому что у остальных он низкий.',
    neutralRisk:
      'В риске то же верно для одной составляющей внутри угрозы, уязвимости или нехватки ресурсов противостоять, но не для зависимости от одной отрасли и не для самих трёх измерений; если неизвестно больше, риск – оценка без места.',
    treatText: 'С опорными точками издания это сделано при их закреплении: значения за ними срезаются.',
    treatOff: 'Настройка оставляет выбросы как есть.',
    weightsSliders:
      'Вручную: от 0 до {max} для каждого измерения, составляющей и показателя. Вес 0 исключает. Важны только соотношения: вес w значит w / Σ w среди соседей, у которых есть оценка.',
    weightsPresets:
      'Готовые: {names}. «Инвестор» и «Управленец» – примеры этого приложения без опубликованного источника.',
    entropyText:
      'Энтропия. p – доля города в сумме оценок измерения (к каждой прибавлена единица), n – число городов. Измерение, в котором города различаются сильнее, весит больше.',
    criticText:
      'CRITIC. s – стандартное отклонение измерения после мин–макс, r – его корреляция с измерением k. Измерение, которое различается сильнее и меньше повторяет другие, весит больше.',
    pcaText:
      'Главные компоненты (PCA), только внутри измерения и для проверки. По городам, у которых есть все цифры измерения: компоненты корреляций его показателей с собственным числом больше 1, объясняющие каждая больше десятой доли дисперсии, повёрнутые методом варимакс. l – нагрузка показателя j на компоненту k. Показатель весит по наибольшему квадрату нагрузки. Если показателей меньше 3, городов меньше 5 или меньше 3 на показатель, измерение сохраняет равные веса.',
    dataWeights: 'Все они измеряют разброс и повторы, а не важность. То, что не различается, весит 0.',
    pcaCaption: 'Веса по главным компонентам внутри измерений',
    pcaRests: 'На чём держатся',
    pcaWeights: 'Веса',
  },
  kk: {
    heading: 'Қолданыстағы баптаулар',
    authorInForce: 'Бұл бетте авторлық баптау қолданылады.',
    changedInForce: (name: string) => `Бұл бетте өзгертілген баптау қолданылады: ${name}.`,
    rejected: 'Мекенжайдағы әдісті оқу мүмкін емес. Авторлық баптау қолданылады.',
    loading: 'Мекенжайдағы баптау есептеліп жатыр…',
    back: 'Авторлық баптау',
    lead: 'Салмақтар мен әдісті картада өзгертуге болады, өзгеріс мекенжайда сақталады. Сол жерден ашылғанда бұл бет қайта есептеліп, жаңадан жазылады: мұндағы әр балл, сан және формула – төмендегі баптау бойынша. Таңдауға болатындардың ішінде {mark} деп белгіленгені қолданылады.',
    inForce: 'қолданыста',
    differs: 'өзгертілген',
    colSetting: 'Баптау',
    colInForce: 'Қолданыста',
    colAuthor: 'Авторлық',
    outliers: 'Шеткі мәндер',
    weights: '1-ден өзге салмақтар',
    equalWeights: 'жоқ, бәрі тең',
    treatedNot: 'сол күйі қалады',
    treated: (steps: number) => `винсорлау, ең көбі ${steps} мән`,
    cutAtPosts: 'тірек нүктелерінде қиылады',
    fixed:
      'Панельде бапталмайды, бәріне бірдей: тірек нүктелері, сандардың сыныптары, қамту ережелері, өлшем ішіндегі арифметикалық орталар және тәуекелдің құрылымы.',
    effects: (year: number) => `Бұл баптау ${year} басылымында не береді`,
    colCount: 'Не',
    ranked: 'орны бар қала',
    filled: 'толтырылған сан',
    moved: 'жылжытылған шеткі мән',
    cut: 'тірек нүктесінде қиылған сан',
    floored: 'төменгі шекке көтерілген балл',
    shift: 'авторлық баптауға қарағанда орындардың орташа жылжуы',
    agreement: 'авторлық баптаумен рангтік корреляция',
    cross:
      'Екеуі де бар {n} қала бойынша әлеует пен тәуекелдің корреляциясы: {r}. Бірде-бір көрсеткіш екі индекске бірдей кірмейді, сондықтан олар бірінің айнасы емес.',
    scaleText:
      'Орташасын алу үшін көрсеткіштер {low}–{high} аралығындағы бір шкалаға келтіріледі. Бірінші формула – көп болғаны жақсы көрсеткіштерге, екіншісі – қалғандарына.',
    goalpostsText:
      'L мен U – екі қозғалмайтын шек: бар жерде норма ({norms} көрсеткіш), әйтпесе шеткі мәндер өңделгеннен кейінгі басылымның барлық жылындағы ең кіші және ең үлкен мән ({pooled} көрсеткіш). Олар кестеде бекітілген, сондықтан қала тек өз сандарымен жылжиды, жылдарды салыстыруға болады. Шектен асқан мән шекке дейін қиылып, белгіленеді.',
    minmaxText:
      'L мен U – осы басылымдағы ең кіші және ең үлкен мән. Сандары қандай болса да, ең нашар қалада 0, ең жақсысында 100; жылдар салыстыруға келмейді.',
    zscoreText:
      'M – басылым бойынша орташа, s – стандартты ауытқу (n − 1). Сан үш s-тен алыс болса, балл шкаладан шығады.',
    percentileText:
      'r – саны бар n қаланың ішіндегі санның орны, 1 = ең нашар, тең болса ең кіші орын. Сандар арасындағы қашықтық жоғалады.',
    geometricText:
      '{floor} шегінен төмен өлшем {floor} деп алынады. Бір өлшемнің сәтсіздігін екіншісінің күшімен өтеуге болмайды.',
    arithmeticText: 'Өлшемдер бірін-бірі ұпайға ұпай өтейді.',
    harmonicText: 'Әлсіз өлшемді одан да қатты жазалайды; төменгі шегі сол – {floor}.',
    ampiText:
      'AMPI, түзетілген Маццотта–Парето индексі. M мен S² – 70–130 шкаласындағы өлшемдердің салмақталған орташасы мен дисперсиясы (n-ге бөлінген); тегіс емес өлшемдер ұпай жоғалтады. Нәтиже ортақ шкалаға қайтарылады.',
    missingText: 'Жоқ санмен не істеледі:',
    'missing-none':
      'Ештеңе. Ол жоқ күйінде қалады, салмағы барларына бөлінеді, ал қамту оны олқылық деп санайды.',
    'missing-mean':
      'Орнына басылымда саны бар барлық қаланың не өңірдің орташасы алынады. Тек балл есептеу үшін: ешқайда сан ретінде көрсетілмейді, қамту оны бәрібір олқылық деп санайды.',
    'missing-group':
      'Орнына қала құраушы кәсіпорны сол салалар тобынан қалалардың орташасы алынады; ешқайсысында сан болмаса, бос қалады. Өңірлерде мұндай топ жоқ: барлық өңірдің орташасы. Тек балл есептеу үшін, қамту оны бәрібір олқылық деп санайды.',
    'missing-region':
      'Орнына қала айналасындағы өңірдің саны алынады, егер ол сол өлшем бірлігінде жарияланса; қалғаны бос қалады, өңірлердің өзі толтырылмайды. Тек балл есептеу үшін, қамту оны бәрібір олқылық деп санайды.',
    'missing-interpolation':
      'Қатар ішіндегі бір немесе екі жылдық бос орын оның алды мен артындағы деректердің арасындағы түзу бойынша толтырылады: сол қатар, сол аумақ. Қатар үзілген жерден өтпейді, одан ұзақ бос орын, қатардың басы мен соңы бос қалады; жылдар бойынша шашырау бұлай есептелмейді. Толық басылым үш жылдың соңғы санын алады, үш жылдық терезенің бос болуы – үш жылдық бос орын, сондықтан онда толтырылатыны жоқ; мұндай бос орындар негізгі индекстің жекелеген жылдарында бар. Тек балл есептеу үшін, қамту оны бәрібір олқылық деп санайды.',
    missingDimensionText:
      'Әлеуеттің балы бар, ал бір өлшемінің балы жоқ болса, не істеледі (аудан дерегі бойынша бағалау балл болып саналмайды):',
    'missing-neutral':
      'Оған сол өлшем бойынша орны мен балы барлардың медианасы өз салмағымен беріледі. Ол қамтуға кірмейді, күшті де, әлсіз де жақ болмайды, ал орын аралығы үшін 10-процентиль мен 90-процентильдің арасынан алынады.',
    'missing-renormalise':
      'Ол есепке алынбайды, салмағын қалғандары бөліседі. Онда әлсіз жағы белгісіз қала ұтады: зияткерлік әлеуетінің балы жоқ қалалар жоғарылайды, өйткені басқаларда ол төмен.',
    neutralRisk:
      'Тәуекелде бұл қауіптің, осалдықтың не төтеп беру мүмкіндігі аздығының ішіндегі бір құрамдасқа ғана қатысты; бір салаға тәуелділікке де, үшеуінің өзіне де қатысты емес. Одан көбі белгісіз болса, тәуекел – орны жоқ бағалау.',
    treatText:
      'Басылымның тірек нүктелері болса, бұл оларды бекіткенде істелген: олардан асқан мәндер қиылады.',
    treatOff: 'Баптау шеткі мәндерді сол күйі қалдырады.',
    weightsSliders:
      'Қолмен: әр өлшемге, құрамдасқа және көрсеткішке 0–{max}. 0 салмағы оны шығарып тастайды. Тек арақатынас маңызды: w салмағы балы бар көршілерінің ішінде w / Σ w болып саналады.',
    weightsPresets:
      'Дайын: {names}. «Инвестор» мен «Басқарушы» – осы қолданбаның жарияланған дереккөзі жоқ мысалдары.',
    entropyText:
      'Энтропия. p – өлшем балдарының (әрқайсысына бір қосылған) қосындысындағы қаланың үлесі, n – қалалар саны. Қалалар көбірек ерекшеленетін өлшем көбірек салмақ алады.',
    criticText:
      'CRITIC. s – мин–макстан кейінгі өлшемнің стандартты ауытқуы, r – оның k өлшемімен корреляциясы. Көбірек ерекшеленіп, басқаларды азырақ қайталайтын өлшем көбірек салмақ алады.',
    pcaText:
      'Бас компоненттер (PCA), тек өлшем ішінде және тексеру үшін. Өлшемнің барлық саны бар қалалар бойынша: көрсеткіштер корреляциясының меншікті мәні 1-ден үлкен, әрқайсысы дисперсияның оннан бірінен көбін түсіндіретін компоненттері варимакс әдісімен бұрылады. l – j көрсеткішінің k компонентіне жүктемесі. Көрсеткіш ең үлкен жүктемесінің квадраты бойынша салмақ алады. Көрсеткіш 3-тен, қала 5-тен немесе көрсеткішке 3-тен аз болса, өлшем тең салмақтарын сақтайды.',
    dataWeights: 'Бәрі де маңыздылықты емес, шашырау мен қайталануды өлшейді. Шашырауы жоқтың салмағы 0.',
    pcaCaption: 'Өлшемдер ішіндегі бас компоненттер бойынша салмақтар',
    pcaRests: 'Неге сүйенеді',
    pcaWeights: 'Салмақтар',
  },
});
