import { defineMessages } from '../messages.ts';

/** How scores, risks and ranks come about, on the method page; `{name}` is a slot for a number or a sign. */
export const methodScoreMessages = defineMessages({
  en: {
    potential: 'From indicators to the potential',
    outliers: 'Outliers',
    outliersText:
      'When the goalposts are made, a column fails if its skewness is {skew} or more in size and its excess kurtosis {kurtosis} or more (both adjusted for the size of the sample). Then the place of the outermost value moves with all its years to the extreme of the others: at most {share} of the places, rounded up. A column that still fails is measured on logarithms, and so is one of which fewer than {places} places have figures; its indicator is marked “logarithm”. Other scales apply the same test to the edition and set at most {share} of its values to the next one.',
    weights: 'Weights',
    weightsText:
      'The author’s setting: equal inside a dimension and equal between dimensions, as in the Human Development Index: the neutral choice while no weights of experts are published.',
    inside: 'Inside a dimension',
    insideText:
      'The weighted arithmetic mean of the indicators that have a score. A figure of a wider area (grade C) weighs {wider} there, as in the coverage, and a town’s own figure that is outdated {outdated}; all others weigh 1. Two indicators that measure the same, such as research staff of the town and of its region, count as one: the town’s own where it exists.',
    between: 'Between dimensions',
    coverage: 'Coverage',
    coverageText:
      'Coverage is the sum of grade weights g over the number m of indicators that apply. A dimension is scored with a coverage of {share}, {values} values and {own} figure of the town’s own (A or B), at least. If only the own figure is wanting, it is a district estimate: drawn dotted, not ranked, not in the index. Else it is not scored.',
    coverageIndex:
      'The potential needs {count} of {dimensions} dimensions and a coverage of {share}; in a core year all {core}. Regions own all their figures.',
    ranking: 'Ranks',
    rankingText:
      'Only scored places are ranked, by the unrounded score, and ties share the best rank. In edition {year}, {scored} of {towns} towns have a potential and {risk} a risk.',
    methodLine: 'The settings in force in one line, as the engine states them:',
    risk: 'From indicators to the risk',
    riskScale:
      'Risk indicators are scored between goalposts in the same way, from {low} to {high}, where {high} is worst. Their tree has the structure of the INFORM Risk Index: {tree}.',
    riskInside:
      'Inside a component, and in the lack of coping capacity, an arithmetic mean. Two components make hazard, and two vulnerability, by the reversed scaled geometric mean, in which a high value is not diluted by a low one:',
    riskRoot:
      'The risk is the cube root of the product of the three. None counts as less than {floor}, so that one zero does not erase the risk. Without all {count}, or with less than 60% of its figures, there is no risk.',
    riskGroups:
      'Each risk indicator also belongs to one group of sustainable development, which can be mapped alone. Groups without figures for towns: {groups}.',
    noGroups: 'none',
    ranks: 'How certain a rank is',
    ranksRuns:
      'No rank is shown without its interval. {runs} runs with a fixed seed ({seed}) recompute the ranks and vary everything at once:',
    'factor-normalisation': 'normalisation: goalposts, z-scores, ranks',
    'factor-aggregation':
      'mean of the dimensions: geometric with a floor of {floors}, arithmetic, AMPI (adjusted Mazziotta–Pareto, variance with n)',
    'factor-weights': 'each weight times 1 + u, u uniform within ± {spread}, on every level',
    'factor-leave-out': 'one indicator left out, or none, with equal chances',
    'factor-imputation':
      'missing figures: left out, the mean of the town’s industry, the figure of its region',
    'factor-treatment': 'outliers treated or not',
    'factor-missing': 'dimensions without a score at the 10th or 90th percentile of the ranked places',
    'factor-errors': 'figures with a standard error drawn around it',
    ranksReport:
      'Shown are the middle rank, the interval from 5% to 95% of the runs, the share of runs among the first and last five, and the pairs that cannot be told apart (neither is ahead in more than 90% of the runs).',
    ranksSobol:
      'Which choice moves the ranks most is told by Sobol indices of the mean shift of ranks R: S of a choice alone, S with T of all it does together with others. From two matrices A and B of n = {n} rows, d choices and n(d + 2) runs, with V the variance of y:',
  },
  ru: {
    potential: 'От показателей к потенциалу',
    outliers: 'Выбросы',
    outliersText:
      'При назначении опорных точек ряд не проходит, если его асимметрия по модулю не меньше {skew}, а эксцесс не меньше {kurtosis} (оба с поправкой на объём выборки). Тогда город или регион с крайним значением со всеми своими годами переносится на край остальных: не более {share} городов или регионов, с округлением вверх. Если ряд всё равно не проходит или городов или регионов со значениями меньше {places}, показатель измеряется в логарифмах и помечен «логарифм». Другие шкалы проверяют так же само издание и заменяют следующими не более {share} его значений.',
    weights: 'Веса',
    weightsText:
      'Авторская настройка: равные внутри измерения и равные между измерениями, как в Индексе человеческого развития: нейтральный выбор, пока веса экспертов не опубликованы.',
    inside: 'Внутри измерения',
    insideText:
      'Взвешенное среднее арифметическое показателей, у которых есть балл. Данные более крупной территории (категория C) весят в нём {wider}, как и в охвате, собственные устаревшие данные города – {outdated}; остальные весят 1. Два показателя об одном и том же, как работники науки города и его области, считаются за один: берутся данные города, если они есть.',
    between: 'Между измерениями',
    coverage: 'Охват',
    coverageText:
      'Охват – сумма весов класса g, делённая на число m применимых показателей. Измерение получает оценку, если охват не меньше {share}, значений не меньше {values} и собственных цифр города (A или B) не меньше {own}. Если не хватает только собственной цифры, это оценка по району: рисуется пунктиром, места не имеет и в индекс не входит. Иначе оценки нет.',
    coverageIndex:
      'Для потенциала нужны {count} из {dimensions} измерений и охват {share}; в базовом году – все {core}. У регионов все цифры собственные.',
    ranking: 'Места',
    rankingText:
      'Места получают только объекты с оценкой, по неокруглённой оценке; при равенстве делится лучшее место. В издании {year} потенциал есть у {scored} из {towns} городов, риск – у {risk}.',
    methodLine: 'Действующие настройки одной строкой, как их называет сам расчёт (по-английски):',
    risk: 'От показателей к риску',
    riskScale:
      'Показатели риска оцениваются между опорными точками так же, от {low} до {high}, где {high} – худшее. Их дерево имеет структуру INFORM Risk Index: {tree}.',
    riskInside:
      'Внутри составляющей и в нехватке ресурсов – среднее арифметическое. Две составляющие дают угрозу и две – уязвимость через обращённое среднее геометрическое, в котором высокое значение не разбавляется низким:',
    riskRoot:
      'Риск – кубический корень из произведения трёх. Каждое считается не меньше {floor}, чтобы один ноль не стирал риск. Если нет всех {count} или меньше 60 % данных, риска нет.',
    riskGroups:
      'Каждый показатель риска относится и к одной группе устойчивого развития, её можно показать на карте отдельно. Группы без цифр по городам: {groups}.',
    noGroups: 'нет',
    ranks: 'Насколько место надёжно',
    ranksRuns:
      'Все места показаны с интервалами. Расчёт повторяется {runs} раз с постоянным начальным числом ({seed}), и меняется всё сразу:',
    'factor-normalisation': 'нормирование: опорные точки, z-оценки, ранги',
    'factor-aggregation':
      'среднее измерений: геометрическое с нижней границей {floors}, арифметическое, AMPI (уточнённый индекс Маццотты – Парето, дисперсия с n)',
    'factor-weights': 'каждый вес умножается на 1 + u, u равномерно в пределах ± {spread}, на всех уровнях',
    'factor-leave-out': 'выпадает один из показателей или ни одного, с равной вероятностью',
    'factor-imputation': 'недостающие цифры: не учитываются, среднее по отрасли города, цифра региона',
    'factor-treatment': 'выбросы обработаны или нет',
    'factor-missing': 'измерения без оценки – на 10-м или 90-м процентиле тех, у кого есть место',
    'factor-errors': 'значения со стандартной ошибкой разыгрываются вокруг неё',
    ranksReport:
      'Показаны среднее по порядку место, интервал от 5\u00a0% до 95\u00a0% расчётов, доля расчётов среди первых и последних пяти и пары, которые нельзя различить (ни одно не впереди более чем в 90\u00a0% расчётов).',
    ranksSobol:
      'Какой выбор сильнее двигает места, показывают индексы Соболя для среднего сдвига мест R: S – сам по себе, S с T – вместе со всеми взаимодействиями. Из двух матриц A и B по n = {n} строк, d решений и n(d + 2) расчётов; V – дисперсия y:',
  },
  kk: {
    potential: 'Көрсеткіштерден әлеуетке',
    outliers: 'Шеткі мәндер',
    outliersText:
      'Тірек нүктелер белгіленгенде асимметриясының шамасы {skew} не одан көп, эксцесі {kurtosis} не одан көп қатар сынақтан өтпейді (екеуі де іріктеме көлеміне қарай түзетілген). Онда ең шеткі мәні бар қала не өңір барлық жылымен қалғандарының шетіне жылжытылады: қалалардың не өңірлердің ең көбі {share}, жоғары қарай дөңгелектеледі. Қатар бәрібір өтпесе немесе мәні барлардың саны {places} мәнінен аз болса, көрсеткіш логарифммен өлшенеді және «логарифм» деп белгіленеді. Басқа шкалалар басылымның өзін осылай тексереді де, мәндерінің ең көбі {share} бөлігін келесі мәнмен ауыстырады.',
    weights: 'Салмақтар',
    weightsText:
      'Авторлық баптау: өлшем ішінде де, өлшемдер арасында да тең, Адам дамуы индексіндегідей: сарапшылардың салмақтары жарияланбағанша бейтарап таңдау.',
    inside: 'Өлшем ішінде',
    insideText:
      'Балы бар көрсеткіштердің салмақталған арифметикалық орташасы. Ірірек аумақтың дерегі (C санаты) мұнда да, қамтуда да {wider} салмақпен алынады, қаланың ескірген өз дерегі – {outdated}; қалғандарының салмағы 1. Бір нәрсені өлшейтін екі көрсеткіш, мысалы қаланың және оның облысының ғылыми қызметкерлері, бір көрсеткіш болып саналады: қаланың өз дерегі бар болса, сол алынады.',
    between: 'Өлшемдер арасында',
    coverage: 'Қамту',
    coverageText:
      'Қамту – сынып салмақтарының g қосындысы қолданылатын көрсеткіштер санына m бөлінгені. Өлшем бағалануы үшін қамту кемінде {share}, мәндер кемінде {values}, қаланың өз саны (A немесе B) кемінде {own} болуы керек. Тек өз саны жетпесе, бұл – аудан деректері бойынша бағалау: нүктелі сызықпен салынады, орны жоқ, индекске кірмейді. Әйтпесе балл жоқ.',
    coverageIndex:
      'Әлеует үшін {dimensions} өлшемнің кемінде {count} бағаланып, қамту кемінде {share} болуы керек; базалық жылда – барлық {core}. Өңірлердің барлық саны өзінікі.',
    ranking: 'Орындар',
    rankingText:
      'Тек балы барлар орын алады, дөңгелектелмеген балл бойынша; тең болса, жақсы орын бөлісіледі. {year} басылымындағы {towns} қала ішінде әлеует балы барлары: {scored}, тәуекел балы барлары: {risk}.',
    methodLine: 'Қолданыстағы баптаулар бір жолмен, есептеудің өзі атағандай (ағылшынша):',
    risk: 'Көрсеткіштерден тәуекелге',
    riskScale:
      'Тәуекел көрсеткіштері де тірек нүктелерінің арасында бағаланады, {low} мен {high} аралығында, {high} – ең нашары. Олардың ағашы INFORM Risk Index құрылымында: {tree}.',
    riskInside:
      'Құрамдас ішінде және төтеп беру мүмкіндігінің аздығында – арифметикалық орташа. Екі құрамдас қауіпті, екеуі осалдықты кері геометриялық орташамен береді, онда жоғары мәнді төмені сұйылтпайды:',
    riskRoot:
      'Тәуекел – үшеуінің көбейтіндісінің кубтық түбірі. Бір нөл тәуекелді жоймауы үшін әрқайсысының ең аз мәні {floor} деп алынады. {count} өлшемнің бәрі болмаса немесе деректердің кемінде 60 %-ы жиналмаса, тәуекел есептелмейді.',
    riskGroups:
      'Әр тәуекел көрсеткіші тұрақты дамудың бір тобына да жатады, оны картада жеке көрсетуге болады. Қалалар бойынша саны жоқ топтар: {groups}.',
    noGroups: 'жоқ',
    ranks: 'Орын қаншалықты сенімді',
    ranksRuns:
      'Орындардың бәрі аралығымен бірге көрсетіледі. Есептеу тұрақты бастапқы санмен ({seed}) {runs} рет қайталанып, бәрі бірден өзгереді:',
    'factor-normalisation': 'нормалау: тірек нүктелері, z-балдар, рангілер',
    'factor-aggregation':
      'өлшемдердің орташасы: төменгі шегі {floors} геометриялық, арифметикалық, AMPI (түзетілген Маццотта – Парето индексі, n дисперсиясы)',
    'factor-weights': 'әр салмақ 1 + u-ға көбейтіледі, u барлық деңгейде ± {spread} шегінде біркелкі',
    'factor-leave-out': 'бір көрсеткіш алынып тасталады немесе бірде-бірі, тең ықтималдықпен',
    'factor-imputation': 'жоқ сандар: есепке алынбайды, қала саласының орташасы, өңірдің саны',
    'factor-treatment': 'шеткі мәндер өңделген немесе өңделмеген',
    'factor-missing': 'балы жоқ өлшемдер – орны барлардың 10- немесе 90-процентилінде',
    'factor-errors': 'стандартты қатесі бар мәндер соның маңында таңдалады',
    ranksReport:
      'Ортаңғы орын, есептеулердің 5\u00a0%-ынан 95\u00a0%-ына дейінгі аралық, алғашқы және соңғы бестіктегі есептеулер үлесі және ажыратылмайтын жұптар (ешқайсысы есептеулердің 90\u00a0%-ынан астамында алда емес) көрсетіледі.',
    ranksSobol:
      'Қай таңдау орындарды көбірек қозғайтынын орындардың орташа жылжуы R үшін Соболь индекстері көрсетеді: S – таңдаудың өзі, T бар S – барлық өзара әсерімен. Әрқайсысы n = {n} жолдан A және B матрицалары, d таңдау және n(d + 2) есептеу; V – y дисперсиясы:',
  },
});
