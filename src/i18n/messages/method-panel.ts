import { defineMessages } from '../messages.ts';

/** How the answers of a panel of experts are evaluated, on the method page; `{name}` is a slot. */
export const methodPanelMessages = defineMessages({
  en: {
    heading: 'Panels of experts',
    lead: 'A panel of experts is asked and evaluated in the browser; answers travel as links or files, and the site sends them nowhere. The programme names the instruments (problem field, PESTEL, cross-analysis, matrix of managerial actions) but its lists, scales and cut-offs are not published: those here are our own, and the coordinator of a panel can change the lists. The list says of each item whether its wording follows a heading of the programme, an abstract, the official definition of a monotown, or is our own.',
    used: 'One answer per expert counts: that of the latest day, then the last file. Answers to another panel or round are left out. A value that is not a whole number within the scale is left out, and so are points that do not add up to 100 and pairs with a consistency ratio of {limit} or more; the rest of that answer stays in use. Every such case is shown by file. Results do not depend on the order of the files.',
    problems: 'Problem field',
    problemsText:
      'Each expert rates the relevance of a factor from 1 to 5. M is the mean over the experts; from {high} on the factor is of high relevance, from {relevant} on relevant, below that of moderate relevance. How certain a grade is, is shown by {runs} samples of experts drawn with replacement (bootstrap, fixed seed). Weights w are the mean points b divided by 100 if at least half of the experts allocated exactly 100 points, otherwise the mean relevance as a part of the sum. Experts at least {apart} points from the median are named.',
    agreementText:
      'Agreement is Kendall’s W with the correction for ties, over the m experts who rated all n factors: S is the sum of squared deviations of the rank totals from their mean, and T adds t³ − t for every group of t equal ranks of an expert. It is tested by chi-squared with n − 1 degrees of freedom. With W below {w} or p above {p} there is no consensus and the grades are greyed; with fewer than {least} experts W is not calculated.',
    pestel: 'PESTEL',
    pestelText:
      'Probability p is given in tenths, impact a from −5 to 5, importance g from 1 to 5 and divided by 5. The score of a factor is the mean over the experts, with quartiles; scores add up by letter.',
    cross: 'Cross-analysis',
    crossText:
      'An expert gives the influence of a factor f on a component c of the quality of life, from −3 to 3; the mean m keeps its sign. A cell left open in a row that has answers counts as 0; a row left open altogether is not counted. The active sum A belongs to a factor, the passive sum B to a component. A pair of a factor and a component whose sums reach the mean of their kind is critical; with only the factor above it is driving, with only the component above reactive, otherwise inert. Nothing acts back on the factors, so there are no indirect paths: DEMATEL and powers of the matrix would only repeat these sums.',
    weights: 'Weights',
    weightsText:
      'Of the dimensions of potential, the components of risk, or the indicators of one of these; in pairs or by 100 points, more than {items} items by points alone, as {link} explains. Only consistent and complete answers are combined.',
    weightsLink: 'the part on weights set by experts',
    actions: 'Action matrix',
    actionsText:
      'Need N of an action in a town: l is the link of the action to a factor (1 to 3), w the weight of the factor as a part of the heaviest one, and gap what the town lacks: (100 − score)/100 for a dimension of potential, score/10 for a component of risk. A factor not tied to a score takes its mean relevance, rescaled from 1–5 to 0–1; without either it is left out of both sums. Which factor is tied to which score is our own choice. Feasibility F is the mean of four ratings from 1 to 5: cost, authority, time, readiness. Actions are ranked by N · F.',
    actionsCells:
      'Both scales are cut into thirds: cells above the diagonal say invest, those on it select, those below it wait. Weights, relevance and feasibility are calculated anew for {runs} samples of experts; 90% of the ranks lie within the interval shown. With fewer than {least} experts there is no interval. A rank orders answers; it is not a recommendation to a town.',
    risks: 'Risk matrix',
    risksText:
      'Likelihood and consequence are rated from 1 to 5; for each expert they are multiplied, then median and quartiles are taken. From {cuts} on, a risk is moderate, high and very high. Both scales are ranks and not amounts, so the matrix orders only coarsely.',
    choice:
      'panels of experts: lists, scales, cuts between grades, ties of factors to scores, links of actions, thirds of the action matrix, levels of the risk matrix',
  },
  ru: {
    heading: 'Опросы экспертов',
    lead: 'Опрос экспертов проводится и обрабатывается в браузере; ответы передают ссылкой или файлом, сайт их никуда не отправляет. Программа называет инструменты (проблемное поле, PESTEL, кросс-анализ, матрица управленческих действий), но её перечни, шкалы и пороги не опубликованы: здесь они наши собственные, а перечни может изменить координатор опроса. В перечне для каждого пункта указано, следует ли его формулировка рубрике программы, аннотации статьи, официальному определению моногорода или она наша собственная.',
    used: 'Учитывается один ответ эксперта: за самый поздний день, затем последний файл. Ответы на другой опрос или другой тур не учитываются. Значение, которое не является целым числом в пределах шкалы, не учитывается, как и баллы, в сумме не равные 100, и пары с отношением согласованности {limit} и выше; остальная часть ответа остаётся. Каждый такой случай показан по файлам. От порядка файлов результаты не зависят.',
    problems: 'Проблемное поле',
    problemsText:
      'Каждый эксперт оценивает актуальность фактора от 1 до 5. M\u00a0— среднее по экспертам; начиная с {high} актуальность высокая, начиная с {relevant} фактор актуален, ниже\u00a0— актуальность умеренная. Насколько надёжна градация, показывают выборки экспертов с возвращением (бутстреп с постоянным начальным числом; выборок {runs}). Веса w\u00a0— средние баллы b, делённые на 100, если ровно 100 баллов распределила хотя бы половина экспертов; иначе\u00a0— средняя актуальность как доля суммы. Названы эксперты, чья оценка отстоит от медианы не меньше чем на {apart}.',
    agreementText:
      'Согласие\u00a0— коэффициент конкордации Кендалла W с поправкой на совпадения, по m экспертам, которые оценили все n факторов: S\u00a0— сумма квадратов отклонений сумм рангов от их среднего, T складывается из t³ − t по каждой группе из t равных рангов эксперта. Проверка\u00a0— по хи-квадрат с n − 1 степенями свободы. Если W меньше {w} или p больше {p}, согласия нет, и градации показаны серым; если экспертов меньше {least}, W не вычисляется.',
    pestel: 'PESTEL',
    pestelText:
      'Вероятность p указывают в десятых, влияние a\u00a0— от −5 до 5, важность g\u00a0— от 1 до 5 (делится на 5). Балл фактора\u00a0— среднее по экспертам с квартилями; по буквам баллы складываются.',
    cross: 'Кросс-анализ',
    crossText:
      'Эксперт указывает влияние фактора f на составляющую c качества жизни от −3 до 3; среднее m сохраняет знак. Пустая клетка в строке, где есть ответы, считается нулём; строка без единого ответа не учитывается. Активная сумма A относится к фактору, пассивная B\u00a0— к составляющей. Если суммы фактора и составляющей не ниже средних, пара критическая; если только у фактора\u00a0— ведущая, если только у составляющей\u00a0— реактивная, иначе инертная. На факторы ничто не действует обратно, поэтому косвенных путей нет: DEMATEL и степени матрицы лишь повторили бы эти суммы.',
    weights: 'Веса',
    weightsText:
      'Веса видов потенциала, составляющих риска или показателей одного из них: парами или распределением 100 баллов (если пунктов больше {items}\u00a0— только баллами), как объясняет {link}. Объединяются только согласованные и полные ответы.',
    weightsLink: 'раздел об экспертных весах',
    actions: 'Матрица действий',
    actionsText:
      'Потребность N в действии для города: l\u00a0— связь действия с фактором (от 1 до 3), w\u00a0— вес фактора как доля самого большого, gap\u00a0— то, чего городу не хватает: (100 − балл)/100 для вида потенциала, балл/10 для составляющей риска. Для фактора, не связанного с баллом, берётся средняя актуальность, приведённая от 1–5 к 0–1; если нет и её, фактор не входит ни в одну из сумм. Какой фактор с каким баллом связан\u00a0— наше собственное решение. Осуществимость F\u00a0— среднее четырёх оценок от 1 до 5: затраты, полномочия, время, готовность. Действия упорядочены по N · F.',
    actionsCells:
      'Обе шкалы делятся на трети: клетки выше диагонали означают «вкладывать», на диагонали\u00a0— «выбирать», ниже\u00a0— «ждать». Веса, актуальность и осуществимость вычисляются заново для выборок экспертов (их {runs}); в показанном интервале лежат 90% мест. Если экспертов меньше {least}, интервала нет. Место упорядочивает ответы и не является рекомендацией городу.',
    risks: 'Матрица рисков',
    risksText:
      'Вероятность и последствия оценивают от 1 до 5; для каждого эксперта их перемножают, затем берут медиану и квартили. Начиная с {cuts} риск умеренный, высокий и очень высокий. Обе шкалы\u00a0— порядковые, поэтому матрица упорядочивает лишь грубо.',
    choice:
      'опросы экспертов: перечни, шкалы, границы градаций, связи факторов с баллами, связи действий, трети матрицы действий, уровни матрицы рисков',
  },
  kk: {
    heading: 'Сарапшылар сауалнамасы',
    lead: 'Сарапшылар сауалнамасы браузерде жүргізіліп, сол жерде өңделеді; жауаптар сілтемемен не файлмен беріледі, сайт оларды ешқайда жібермейді. Бағдарлама құралдарды атайды (проблемалық өріс, PESTEL, кросс-талдау, басқару әрекеттерінің матрицасы), бірақ оның тізімдері, шкалалары мен шектері жарияланбаған: мұндағылары\u00a0— өзіміздікі, тізімдерді сауалнама үйлестірушісі өзгерте алады. Тізімде әр тармақтың тұжырымы бағдарлама тақырыбынан, мақала аңдатпасынан, моноқаланың ресми анықтамасынан алынғаны не өзіміздікі екені көрсетілген.',
    used: 'Әр сарапшының бір жауабы есепке алынады: ең соңғы күнгісі, одан кейін соңғы файл. Басқа сауалнамаға не басқа кезеңге берілген жауаптар есепке алынбайды. Шкала шегіндегі бүтін сан емес мән, қосындысы 100 болмайтын ұпайлар және келісім қатынасы {limit} не одан жоғары жұптар есепке алынбайды; жауаптың қалған бөлігі қолданылады. Мұндай жағдайдың әрқайсысы файл бойынша көрсетіледі. Нәтиже файлдардың ретіне тәуелді емес.',
    problems: 'Проблемалық өріс',
    problemsText:
      'Әр сарапшы фактордың өзектілігін 1 мен 5 аралығында белгілейді. M\u00a0— сарапшылар бойынша орташа мән; ол {high} не одан көп болса, өзектілік жоғары, {relevant} не одан көп болса, фактор өзекті, одан аз болса, өзектілік орташа. Деңгейдің қаншалықты сенімді екенін сарапшылардан қайтарып алынған іріктемелер көрсетеді (бутстреп, бастапқы саны тұрақты; іріктеме саны\u00a0— {runs}). Сарапшылардың кемінде жартысы тура 100 ұпай бөлсе, w салмағы\u00a0— b ұпайларының орташасы бөлінген 100; әйтпесе\u00a0— орташа өзектіліктің қосындыдағы үлесі. Медианадан кемінде {apart} бірлік алыс тұрған сарапшылар аталады.',
    agreementText:
      'Келісім\u00a0— Кендаллдың тең рангілер ескерілген W конкордация коэффициенті, барлық n факторды бағалаған m сарапшы бойынша: S\u00a0— рангілер қосындысының орташадан ауытқу квадраттарының қосындысы, T сарапшының t тең рангісі бар әр тобы үшін t³ − t шамасын қосады. Ол еркіндік дәрежесі n − 1 болатын хи-квадрат бойынша тексеріледі. W мәні {w} шамасынан аз не p мәні {p} шамасынан көп болса, келісім жоқ, деңгейлер сұр түспен көрсетіледі; сарапшы саны {least} шамасынан аз болса, W есептелмейді.',
    pestel: 'PESTEL',
    pestelText:
      'p ықтималдығы оннан бір үлестермен, a әсері −5 пен 5 аралығында, g маңыздылығы 1 мен 5 аралығында беріледі (5-ке бөлінеді). Фактордың балы\u00a0— сарапшылар бойынша орташа мән, квартильдерімен; балдар әріптер бойынша қосылады.',
    cross: 'Кросс-талдау',
    crossText:
      'Сарапшы f факторының өмір сапасының c құрамдасына әсерін −3 пен 3 аралығында береді; m орташасы таңбасын сақтайды. Жауабы бар жолдағы бос ұяшық 0 деп саналады; мүлде жауапсыз жол есепке алынбайды. A белсенді қосындысы факторға, B енжар қосындысы құрамдасқа тиесілі. Фактордың да, құрамдастың да қосындысы орташадан кем болмаса, жұп сыни; тек факторда солай болса\u00a0— жетекші, тек құрамдаста солай болса\u00a0— реактивті, әйтпесе инертті. Факторларға кері әсер ететін ештеңе жоқ, сондықтан жанама жолдар болмайды: DEMATEL мен матрица дәрежелері осы қосындыларды ғана қайталар еді.',
    weights: 'Салмақтар',
    weightsText:
      'Әлеует түрлерінің, тәуекел құрамдастарының немесе солардың бірінің көрсеткіштерінің салмағы: жұптап не 100 ұпай бөлу арқылы (тармақ саны {items} санынан асса, тек ұпаймен); толығырақ: {link}. Тек келісілген әрі толық жауаптар біріктіріледі.',
    weightsLink: 'сарапшылар берген салмақтар туралы бөлім',
    actions: 'Әрекеттер матрицасы',
    actionsText:
      'Қаладағы әрекет қажеттілігі N: l\u00a0— әрекеттің факторға байланысы (1–3), w\u00a0— фактор салмағының ең үлкен салмақтағы үлесі, gap\u00a0— қалаға жетпейтіні: әлеует түрі үшін (100 − балл)/100, тәуекел құрамдасы үшін балл/10. Балға байланыстырылмаған фактор үшін 1–5 шкаласынан 0–1 шкаласына келтірілген орташа өзектілік алынады; ол да болмаса, фактор екі қосындыға да кірмейді. Қай фактор қай балға байланыстырылғаны\u00a0— өз шешіміміз. F орындалымы\u00a0— 1 мен 5 аралығындағы төрт бағалаудың орташасы: шығын, өкілеттік, уақыт, дайындық. Әрекеттер N · F бойынша реттеледі.',
    actionsCells:
      'Екі шкала да үштен бірге бөлінеді: диагональдан жоғары ұяшықтар «салу», диагональдағысы «таңдау», төмендегісі «күту» дегенді білдіреді. Салмақ, өзектілік және орындалым сарапшылардың іріктемелері үшін қайта есептеледі (іріктеме саны\u00a0— {runs}); көрсетілген аралықта орындардың 90%-ы жатыр. Сарапшы саны {least} шамасынан аз болса, аралық болмайды. Орын жауаптарды реттейді, қалаға берілген ұсыным емес.',
    risks: 'Тәуекелдер матрицасы',
    risksText:
      'Ықтималдық пен салдар 1 мен 5 аралығында бағаланады; олар әр сарапшы үшін көбейтіледі, содан кейін медиана мен квартильдер алынады. Көбейтінді {cuts} шегіне жеткенде тәуекел тиісінше орташа, жоғары және өте жоғары болады. Екі шкала да шаманы емес, ретті білдіреді, сондықтан матрица тек шамалап реттейді.',
    choice:
      'сарапшылар сауалнамасы: тізімдер, шкалалар, деңгей шектері, факторлардың балдарға байланысы, әрекеттердің байланысы, әрекеттер матрицасының үштен бір бөліктері, тәуекелдер матрицасының деңгейлері',
  },
});
