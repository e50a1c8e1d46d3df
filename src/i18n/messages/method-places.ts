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
  },
});
