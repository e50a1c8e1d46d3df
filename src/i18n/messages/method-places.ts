import { defineMessages } from '../messages.ts';

/** How the parts of the pages of towns and regions are made. */
export const methodPlacesMessages = defineMessages({
  en: {
    places: 'Pages of towns and regions',
    case: 'For and against',
    caseText:
      'Named are the dimensions that raise and lower the index most, and the indicators that raise and lower the risk score most: weight times distance from the median. An indicator is named only if the value is the place’s own and lies in the third of places at that end. “Without this figure” is the score calculated again with this one value missing; for a source, with all values that rest on it missing.',
    breakEven: 'What would change the class',
    breakEvenText:
      'For each indicator the nearest value is found that would bring the risk below the limit of its class, or up to the next one, or the potential past that of a chosen place. All other data stay, and the index is calculated again at each step of a bisection, by the current method, up to one unit of the last digit shown. The value is looked for within the scale bounds: beyond them a score does not move. Left out are data for a wider area, distances and what is missing; the share of the leading of four sections cannot be below a quarter. The change is divided by the interquartile range of data of the towns’ own. Indicators that rest on the same counts are changed one by one all the same. Where a method penalizes uneven scores or measures places against each other, a smaller change may exist.',
    priorities: 'Strategic priorities',
    prioritiesText:
      'The rule is the app’s own. Data of the place’s own that are worse than the median are set to that median, theme by theme, and both indices are calculated again. The themes stand in the order of the gain in both, where a point of risk counts as ten points of potential; at most five are shown, and none that gains less than 0.05 points of potential. Without an index the order is that of the weakest indicator. It is said what would matter to the indices, not what should be done.',
    people: 'People',
    peopleText:
      'Webb’s classes (1963) follow from the signs and sizes of natural increase and net migration, averages of up to five years and at least three. On the map a colour is strong where both together change the population by 5 or more per 1,000 residents a year, a limit of our own. The stability index is the mean of four scores from 0 to 100: natural increase, net migration, growth of the number of residents in five years and its volatility in eight; the share of young people is not published by town.',
    forecastText:
      'In the forecast the number of residents changes by the average rate of natural increase and the average net migration of the last five years. The 80% interval is the error that 80 of 100 past forecasts of all towns did not exceed at that horizon. A forecast is used only if its past errors five and ten years ahead are smaller than those of “no change”, which is always shown.',
    work: 'Work',
    workText:
      'Unemployment, employment, self-employment, youth unemployment and wage are divided by those of the rest of the region: at least four district tables without those that contain the town (sums; medians for wage and youth unemployment), else by those of the other monotowns. From six years on, the slope is that of Theil (1950) and Sen (1968) and the test that of Mann (1945) and Kendall (1975), corrected over all towns by Benjamini and Hochberg (1995). A town diverges from its region where q is below 0.05.',
    scenario: 'What if: scenarios',
    scenarioText:
      'A scenario, not a forecast. Jobs of the enterprise: its dated staff in the town (a table says whom each published staff counts; that of a whole group or of one plant is not used), else P × L × (employed − jobs in small and medium businesses where published), L the share of the leading industry in output, P from one half to one. Jobs that depend on them follow by the multiplier k − 1: half in the first year, the rest over the next three; k is 1.2 to 2.0, never taken from output quotients. Labour gap: people employed and unemployed, growing with the residents, less all jobs. Residents follow their own forecast on every path: how many leave for a lost job has not been measured. A town without output by industry and without a staff of its own has no result.',
    scenarioPathsText:
      'Inertial: the enterprise keeps its jobs; the leading share goes on at its slope by Theil and Sen of six years or more, no further than it has been. Moderate: 1% of the enterprise’s jobs are lost a year. Transformational: 30% are lost in ten years; other jobs grow as the median of jobs in small and medium businesses of the towns. A loss of s% takes the leading share from L to L(1 − s) ÷ (1 − Ls); the other industries keep their proportions. Announced projects count with published jobs and the reader’s probability, which is 0 until it is set, and one under two names once. There is no growth of output in tenge, and other jobs grow only by what the reader sets.',
    scenarioBandText:
      'Every number has its middle and a band that holds 80 of 100 of 1,000 draws with a fixed seed: P, k, the slope (80% interval) and the growth of small and medium businesses (quartiles) evenly, the error of the forecast of residents normally. What matters most is the assumption that moves the number most when it alone goes from one end of its band to the other.',
  },
  ru: {
    places: 'Страницы городов и регионов',
    case: 'За и против',
    caseText:
      'Названы виды потенциала, которые сильнее всего повышают и понижают индекс, и показатели, которые сильнее всего повышают и понижают балл риска: вес, умноженный на отклонение от медианы. Показатель называется, только если значение относится к самому городу или региону и входит в крайнюю треть с этой стороны. «Без этого значения»\u00a0— балл, рассчитанный заново без одного этого значения; для источника\u00a0— без всех значений, которые на нём основаны.',
    breakEven: 'Что изменило бы класс',
    breakEvenText:
      'Для каждого показателя ищется ближайшее значение, при котором риск опустился бы ниже границы своего класса или достиг следующей либо потенциал превысил бы потенциал выбранного города или региона. Остальные данные не меняются; индекс рассчитывается заново на каждом шаге деления пополам по текущим настройкам, с точностью до единицы последнего показанного знака. Значение ищется в границах шкалы: за ними балл не меняется. Не рассматриваются данные по более крупной территории, расстояния и то, чего нет; доля ведущей из четырёх секций не бывает меньше четверти. Изменение делится на межквартильный размах собственных данных городов. Показатели, основанные на одних и тех же числах, всё равно меняются по одному. Если метод штрафует за неравномерность баллов или сравнивает города между собой, может существовать и меньшее изменение.',
    priorities: 'Стратегические приоритеты',
    prioritiesText:
      'Правило\u00a0— собственное правило приложения. Собственные данные, которые хуже медианы, по темам приравниваются к\u00a0медиане, и оба индекса рассчитываются заново. Темы стоят по выигрышу в обоих, причём балл риска считается за десять баллов потенциала; показаны не более пяти тем, и ни одной с выигрышем меньше 0,05 балла потенциала. Без индекса порядок задаёт самый слабый показатель. Говорится о том, что имело бы значение для индексов, а\u00a0не о\u00a0том, что следует делать.',
    people: 'Население',
    peopleText:
      'Классы Уэбба (1963) определяются знаками и размерами естественного прироста и сальдо миграции в среднем за период до пяти лет, но не менее трёх. На карте цвет насыщенный, если они вместе меняют население на 5 и более на 1000 жителей в год; эту границу выбрал автор. Индекс устойчивости\u00a0— среднее четырёх баллов от 0 до 100: естественный прирост, сальдо миграции, рост численности населения за пять лет и его изменчивость за восемь; доля молодёжи по городам не публикуется.',
    forecastText:
      'В прогнозе численность населения меняется на средний коэффициент естественного прироста и среднее сальдо миграции последних пяти лет. Интервал 80\u00a0%\u00a0— ошибка, которую не превысили 80 из 100 прошлых прогнозов всех городов на тот же срок. Прогноз используется, только если его прошлые ошибки на пять и десять лет вперёд меньше, чем у варианта «без изменений», который показан всегда.',
    work: 'Работа',
    workText:
      'Безработица, занятость, самостоятельная занятость, безработица молодёжи и заработная плата делятся на значения остальной части региона: не менее четырёх районных таблиц без тех, куда входит город (суммы; для заработной платы и безработицы молодёжи\u00a0— медианы), а если их нет, других моногородов. При шести годах и более наклон рассчитан по Тейлу (1950) и Сену (1968), проверка\u00a0— по Манну (1945) и Кендаллу (1975) с поправкой на все города по Бенджамини и Хохбергу (1995). Город расходится с регионом, если q меньше 0,05.',
    scenario: 'Что, если: сценарии',
    scenarioText:
      'Это сценарий, а не прогноз. Рабочие места предприятия: датированная численность его работников в городе (отдельная таблица указывает, кого считает каждая опубликованная численность; данные по всей группе или по одному заводу не используются), иначе P × L × (занятые − занятые в малом и среднем бизнесе, где они опубликованы), где L\u00a0— доля ведущей отрасли в производстве, P\u00a0— от половины до единицы. Зависящие рабочие места следуют по мультипликатору k − 1: половина в первый год, остальное за следующие три; k от 1,2 до 2,0 и никогда не выводится из коэффициентов по производству. Нехватка рабочих мест: занятые и безработные, число которых меняется вместе с населением, минус все рабочие места. Население на любой траектории следует своему прогнозу: сколько людей уезжает при потере работы, не измерено. Для города без производства по отраслям и без данных о работниках предприятия результата нет.',
    scenarioPathsText:
      'Инерционная траектория: предприятие сохраняет рабочие места; доля ведущей отрасли продолжает меняться с наклоном по Тейлу и Сену за шесть лет и более, но не дальше, чем уже бывала. Умеренная: предприятие теряет 1\u00a0% рабочих мест в год. Трансформационная: за десять лет теряется 30\u00a0%, остальное растёт как медиана занятых в малом и среднем бизнесе городов. Потеря s\u00a0% меняет долю L на L(1 − s) ÷ (1 − Ls); остальные отрасли сохраняют пропорции. Объявленные проекты учитываются с опубликованным числом рабочих мест и с вероятностью, которую задаёт читатель (до этого 0), проект под двумя названиями\u00a0— один раз. Роста производства в тенге нет, а остальные рабочие места растут, только если это задал читатель.',
    scenarioBandText:
      'У каждого числа есть середина и интервал, в который попадают 80 из 100 розыгрышей (всего 1000, с постоянным начальным значением): P, k, наклон (интервал 80\u00a0%) и рост малого и среднего бизнеса (квартили)\u00a0— равномерно, ошибка прогноза населения\u00a0— по нормальному закону. Сильнее всего влияет то предположение, которое сдвигает число больше других, когда только оно проходит от одного края своего интервала до другого.',
  },
  kk: {
    places: 'Қалалар мен өңірлердің беттері',
    case: 'Жақтайтын және қарсы дәлелдер',
    caseText:
      'Индексті ең көп көтеретін және төмендететін әлеует түрлері мен тәуекел балын ең көп арттыратын және төмендететін көрсеткіштер аталады: салмақ медианадан ауытқуға көбейтіледі. Көрсеткіш мәні қаланың не өңірдің өзінікі болып, сол жақтағы шеткі үштен бірге кірсе ғана аталады. «Бұл мән болмаса»\u00a0— осы бір мәнсіз қайта есептелген балл; дереккөз үшін\u00a0— оған негізделген барлық мәнсіз.',
    breakEven: 'Класты не өзгертер еді',
    breakEvenText:
      'Әр көрсеткіш үшін тәуекел өз класының шегінен төмендейтін не келесі шекке жететін, немесе әлеует таңдалған қаладан не өңірден асатын ең жақын мән ізделеді. Басқа деректер өзгермейді; индекс қақ бөлудің әр қадамында ағымдағы баптау бойынша, көрсетілген соңғы таңбаның бір бірлігіне дейінгі дәлдікпен қайта есептеледі. Мән шкала шектерінде ізделеді: олардан тыс балл өзгермейді. Ірірек аумақтың деректері, қашықтықтар және жоқ деректер қаралмайды; төрт секцияның жетекшісінің үлесі төрттен бірден аз бола алмайды. Өзгеріс қалалардың өз деректерінің квартильаралық ауқымына бөлінеді. Бірдей сандарға негізделген көрсеткіштер де бір-бірлеп өзгертіледі. Әдіс балдардың біркелкі еместігіне айып қосса немесе аумақтарды бір-бірімен салыстырса, бұдан аз өзгеріс те жеткілікті болуы мүмкін.',
    priorities: 'Стратегиялық басымдықтар',
    prioritiesText:
      'Ереже\u00a0— қосымшаның өз ережесі. Медианадан нашар өз деректері тақырып бойынша сол медианаға теңестіріліп, екі индекс те қайта есептеледі. Тақырыптар екеуіндегі ұтысқа қарай тұрады, тәуекелдің бір балы әлеуеттің он балына тең; ең көбі бес тақырып көрсетіледі, әлеуеттегі ұтысы 0,05 балдан аз тақырып көрсетілмейді. Индекс болмаса, ретті ең әлсіз көрсеткіш анықтайды. Не істеу керегі емес, индекстер үшін ненің маңызды болатыны айтылады.',
    people: 'Халық',
    peopleText:
      'Уэбб кластары (1963) табиғи өсім мен көші-қон айырымының таңбасы мен шамасы бойынша анықталады; орташа мән бес жылға дейінгі, кемінде үш жылдық кезеңге алынады. Екеуі бірге халықты жылына 1000 тұрғынға шаққанда 5 не одан көп өзгертсе, картадағы түс қою болады; бұл шекті автор таңдаған. Тұрақтылық индексі\u00a0— 0-ден 100-ге дейінгі төрт балдың орташасы: табиғи өсім, көші-қон айырымы, халық санының бес жылдағы өсуі және оның сегіз жылдағы құбылмалылығы; жастар үлесі қалалар бойынша жарияланбайды.',
    forecastText:
      'Болжамда халық саны соңғы бес жылдың орташа табиғи өсім коэффициенті мен орташа көші-қон айырымы бойынша өзгереді. 80\u00a0%-дық аралық\u00a0— барлық қаланың сол мерзімге жасалған бұрынғы 100 болжамының 80 болжамында асып кетпеген қате. Болжам бес және он жыл алға жасалған бұрынғы қателері «өзгеріссіз» нұсқадан аз болса ғана қолданылады; «өзгеріссіз» нұсқа әрқашан көрсетіледі.',
    work: 'Еңбек',
    workText:
      'Жұмыссыздық, жұмыспен қамту, өз бетінше жұмыспен қамту, жастар жұмыссыздығы және жалақы өңірдің қалған бөлігінің мәндеріне бөлінеді: қала кірмейтін кемінде төрт аудан кестесі (қосындылар; жалақы мен жастар жұмыссыздығы үшін\u00a0— медианалар), олар болмаса\u00a0— басқа моноқалалар. Алты жылдан бастап көлбеулік Тейл (1950) мен Сен (1968) бойынша, тексеру Манн (1945) мен Кендалл (1975) бойынша есептеледі, барлық қалаға Бенджамини мен Хохберг (1995) түзетуі қолданылады. q 0,05-тен аз болса, қала өңірден алшақтайды.',
    scenario: 'Не болар еді: сценарийлер',
    scenarioText:
      'Бұл болжам емес, сценарий. Кәсіпорынның жұмыс орындары: қаладағы қызметкерлерінің күні көрсетілген саны (жарияланған әр сан кімді қамтитынын бөлек кесте айтады; бүкіл топтың не бір зауыттың саны қолданылмайды), болмаса P × L × (жұмыспен қамтылғандар − шағын және орта бизнесте жұмыс істейтіндер, жарияланған жерде), мұнда L\u00a0— жетекші саланың өнімдегі үлесі, P\u00a0— жартыдан бірге дейін. Тәуелді орындар k − 1 мультипликаторымен ілеседі: жартысы бірінші жылы, қалғаны келесі үш жылда; k 1,2 мен 2,0 арасында және өнім коэффициенттерінен ешқашан алынбайды. Жұмыс орындарының тапшылығы: халық санымен бірге өзгеретін жұмыспен қамтылғандар мен жұмыссыздар, одан барлық жұмыс орындары шегеріледі. Халық саны кез келген жолда өз болжамына сүйенеді: жұмыс жоғалғанда қанша адам көшетіні өлшенбеген. Салалар бойынша өнімі де, кәсіпорын қызметкерлерінің саны да жарияланбаған қаланың нәтижесі жоқ.',
    scenarioPathsText:
      'Инерциялық жол: кәсіпорын жұмыс орындарын сақтайды; жетекші саланың үлесі алты не одан көп жылдағы Тейл–Сен көлбеуімен өзгереді, бірақ бұрын болған шегінен аспайды. Бірқалыпты: жылына кәсіпорынның жұмыс орындарының 1\u00a0%-ы жоғалады. Трансформациялық: он жылда 30\u00a0%-ы жоғалады, қалғаны қалалардың шағын және орта бизнесіндегі жұмыс орындарының медианасындай өседі. s\u00a0% жоғалту L үлесін L(1 − s) ÷ (1 − Ls) мәніне өзгертеді; басқа салалар арақатынасын сақтайды. Жарияланған жобалар жұмыс орындарының жарияланған санымен және оқырман берген ықтималдықпен (берілгенге дейін 0) ескеріледі, екі атауы бар жоба бір рет саналады. Өнім теңгемен өспейді, ал басқа жұмыс орындары оқырман бергенде ғана өседі.',
    scenarioBandText:
      'Әр санның ортасы және 1000 есептеудің (бастапқы мәні тұрақты) 80\u00a0%-ы кіретін аралығы бар: P, k, көлбеу (80\u00a0%-дық аралық) және шағын және орта бизнестің өсуі (квартильдер) біркелкі, халық саны болжамының қатесі қалыпты үлестіріммен алынады. Ең көп әсер ететіні\u00a0— өзі ғана аралығының бір шетінен екінші шетіне өткенде санды басқалардан көп жылжытатын болжал.',
  },
});
