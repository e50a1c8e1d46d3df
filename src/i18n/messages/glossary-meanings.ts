import { defineMessages } from '../messages.ts';

/** What each word of the glossary means, in one plain line, under the id of its term. */
export const glossaryMeaningMessages = defineMessages({
  en: {
    'action-matrix': 'Managerial actions by need in the town and feasibility in the eyes of experts.',
    alpha:
      'Shows how closely the indicators of a dimension or risk component move together; for information only.',
    aggregation: 'Combining several scores into one.',
    'anchor-enterprise': 'The town’s anchor employer, on which its jobs and output largely depend.',
    'city-administration':
      'The town together with the villages it administers; some data are published only for the whole.',
    class: 'A group of values shown on the map in one colour.',
    'class-limit': 'The value at which one class ends and the next begins.',
    component: 'A group of risk indicators, such as the labour market or population loss.',
    concordance: 'How far experts put the same factors in the same order: 0 – not at all, 1 – fully.',
    coping: 'What the town lacks to deal with a shock; higher is worse.',
    'core-index': 'An index based on the same indicators every year, so that years can be compared.',
    coverage: 'The share of the indicators that have data; data for a wider area count less.',
    'data-grade':
      'The area a figure describes: A – the town itself, B – the city administration, C – a wider area.',
    'default-settings': 'The method the site uses until the reader changes it.',
    dimension: 'One of the nine sides of potential, such as economic, labour or environmental.',
    'district-estimate':
      'Given where the town lacks data of its own: shown with a dotted outline and not ranked.',
    'effective-number': 'How many equally large industries would give the same concentration.',
    'exposed-density':
      'Where the people exposed to risk are concentrated; not the level of risk in the areas between towns.',
    'full-index': 'Potential or risk calculated from all available indicators.',
    gap: 'An industry underrepresented in the town but growing faster, in the reference area, than all industries together: a question to look into, not a forecast.',
    'geometric-mean': 'A mean in which a weak value pulls the result down more than in an ordinary average.',
    hatching: 'On the map: no score or no data. It does not mean a low value.',
    hazard: 'What threatens the town: dependence on one industry and instability of the enterprise.',
    'index-year':
      'The year for which an index is calculated; the full index also uses data from the years just before.',
    indicator: 'One measured quantity, such as unemployment or investment per head.',
    indistinguishable:
      'Said of two towns or regions if neither is ahead of the other in more than 90% of the simulations.',
    'industrial-output':
      'The value of what industry produces in a year, recorded where the company is registered.',
    'key-figures': 'A few figures shown side by side for all 27 towns; not an index.',
    'location-quotient':
      'An industry’s share in the town divided by its share in the reference area; above 1, the industry weighs more in the town.',
    median: 'The middle value: half of the values are below it and half above.',
    'missing-value': 'A value that was not published or could not be used; it is unknown, not zero.',
    monotown: 'A town that depends on one or a few enterprises; the official list of 2012 has 27.',
    normalization: 'Putting indicators with different units on one scale.',
    'not-scored': 'Too few data for a score. It does not mean a low score.',
    outlier: 'A value far from all others, which would distort the scale.',
    potential: 'An index from 0 to 100 that combines nine dimensions; higher is better.',
    'problem-field': 'Factors of development graded by how relevant experts find them.',
    rank: 'The position in the ranking by score; rank 1 goes to the highest score.',
    'rank-interval': 'The ranks a town takes in 90% of the simulations, from the 5th to the 95th percentile.',
    'reference-area': 'The area with which the structure of a town or region is compared.',
    'registered-office':
      'Where a company is registered; statistics record its output there, even if it produces elsewhere.',
    risk: 'An index from 0 to 10 of hazard, vulnerability and lack of coping capacity; higher is worse.',
    run: 'One recalculation of the ranks with a method chosen at random; the rank interval sums up all simulations.',
    'scale-bounds': 'The values of an indicator that get the lowest and the highest score.',
    score: 'A value converted to a common scale, so that it can be compared and averaged.',
    'shift-share': 'Splits growth into three effects: national, industry mix and local.',
    'subsistence-minimum':
      'The official minimum income needed to live; used here to make amounts of money comparable over the years.',
    'town-level-data': 'How much of a score rests on data of grade A or B.',
    vulnerability: 'How badly a shock would hit people: the labour market and population loss.',
    'wider-area': 'The district or region whose figure stands in where the town has none of its own.',
    winsorizing: 'Replacing outliers by the nearest value that is not an outlier.',
  },
  ru: {
    'action-matrix': 'Управленческие действия по потребности города и осуществимости, как её видят эксперты.',
    alpha:
      'Показывает, насколько согласованно меняются показатели одного вида потенциала или одной составляющей риска; только для сведения.',
    aggregation: 'Объединение нескольких баллов в один.',
    'anchor-enterprise': 'Предприятие, от которого во многом зависят занятость и производство города.',
    'city-administration':
      'Город вместе с подчинёнными ему сёлами; часть данных публикуется только по ним вместе.',
    class: 'Группа значений, показанная на карте одним цветом.',
    'class-limit': 'Значение, на котором кончается один класс и начинается следующий.',
    component: 'Группа показателей риска, например рынок труда или отток населения.',
    concordance:
      'Насколько одинаково эксперты упорядочивают одни и те же факторы: от 0 (никак) до 1 (полностью).',
    coping: 'Чего городу не хватает, чтобы справиться с потрясением; чем больше, тем хуже.',
    'core-index':
      'Индекс, который каждый год строится по одним и тем же показателям, чтобы годы можно было сравнить.',
    coverage:
      'Доля показателей, по которым есть данные; данные более крупной территории учитываются с меньшим весом.',
    'data-grade':
      'К какой территории относится значение: A\u00a0— сам город, B\u00a0— городская администрация, C\u00a0— более крупная территория.',
    'default-settings': 'Метод, который сайт применяет, пока читатель его не изменит.',
    dimension: 'Одна из девяти сторон потенциала, например экономическая, трудовая или экологическая.',
    'district-estimate':
      'Даётся, когда данных по самому городу не хватает; обведена пунктиром, места в рейтинге не имеет.',
    'effective-number': 'Сколько отраслей одинакового размера дали бы ту же концентрацию.',
    'exposed-density':
      'Где сосредоточено население под риском; не уровень риска на территории между городами.',
    'full-index': 'Потенциал или риск, рассчитанный по всем имеющимся показателям.',
    gap: 'Отрасль, слабая в городе, но быстро растущая в базе сравнения: повод изучить вопрос, а не прогноз.',
    'geometric-mean': 'Среднее, в котором слабое значение снижает итог сильнее, чем в обычном.',
    hatching: 'На карте: оценки или данных нет. Это не низкое значение.',
    hazard: 'Что угрожает городу: зависимость от одной отрасли и нестабильность предприятия.',
    'index-year':
      'Год, за который рассчитан индекс; в полный индекс входят и данные нескольких предшествующих лет.',
    indicator: 'Одна измеренная величина, например уровень безработицы или инвестиции на жителя.',
    indistinguishable:
      'Ни один из двух городов или регионов не опережает другой более чем в 90\u00a0% расчётов.',
    'industrial-output':
      'Стоимость продукции, которую промышленность произвела за год; учитывается по юридическому адресу предприятия.',
    'key-figures': 'Несколько показателей, которые показаны рядом для всех 27 городов; это не индекс.',
    'location-quotient':
      'Доля отрасли в городе, делённая на её долю в базе сравнения; больше 1\u00a0— доля отрасли в городе выше, чем в базе.',
    median: 'Значение посередине: половина значений ниже него, половина выше.',
    'missing-value':
      'Значение, которое не опубликовано или которое нельзя использовать; оно неизвестно, а не равно нулю.',
    monotown: 'Город, зависящий от одного или нескольких предприятий; в официальном перечне 2012 года их 27.',
    normalization: 'Приведение показателей с разными единицами к одной шкале.',
    'not-scored': 'Для оценки слишком мало данных. Это не низкий балл.',
    outlier: 'Значение, далёкое от всех остальных, которое исказило бы шкалу.',
    potential: 'Индекс от 0 до 100, объединяющий девять видов потенциала; чем больше, тем лучше.',
    'problem-field': 'Факторы развития, разделённые по тому, насколько актуальными их считают эксперты.',
    rank: 'Номер в рейтинге по баллу; 1\u00a0— самый высокий балл.',
    'rank-interval': 'Места, которые город занимает в 90\u00a0% расчётов, от 5-го до 95-го процентиля.',
    'reference-area': 'Территория, со структурой которой сравнивают город или регион.',
    'registered-office':
      'Адрес, по которому предприятие зарегистрировано; по нему статистика учитывает объём производства, даже если завод находится в другом месте.',
    risk: 'Индекс от 0 до 10, объединяющий опасность, уязвимость и недостаток потенциала противодействия; чем больше, тем хуже.',
    run: 'Один пересчёт мест случайно выбранным методом; интервал мест подводит итог всем расчётам.',
    'scale-bounds': 'Значения, которым соответствуют наименьший и наибольший балл показателя.',
    score: 'Значение, переведённое на единую шкалу, чтобы его можно было сравнивать и усреднять.',
    'shift-share': 'Раскладывает рост на три эффекта: общий, структурный и региональный.',
    'subsistence-minimum':
      'Официальный минимальный доход, необходимый для жизни; здесь\u00a0— мера, которая делает суммы разных лет сопоставимыми.',
    'town-level-data': 'Какая часть оценки опирается на данные категорий A и B.',
    vulnerability: 'Насколько сильно потрясение ударит по людям: рынок труда и отток населения.',
    'wider-area': 'Район или регион, значение которого берётся, если своего у города нет.',
    winsorizing: 'Замена экстремальных значений ближайшим из остальных.',
  },
  kk: {
    'action-matrix':
      'Қалаға қажеттілігі мен сарапшылар айтқан орындалымы бойынша орналасқан басқару әрекеттері.',
    alpha:
      'Бір әлеует түрі не бір тәуекел құрамдасы көрсеткіштерінің қаншалықты бірге өзгеретінін көрсетеді; тек мәлімет үшін.',
    aggregation: 'Бірнеше балдан бір балл шығару.',
    'anchor-enterprise': 'Қаладағы жұмыс орындары мен өндіріс едәуір дәрежеде өзіне тәуелді кәсіпорын.',
    'city-administration':
      'Қала және оған қарасты ауылдар; деректердің бір бөлігі тек жиынтық түрінде жарияланады.',
    class: 'Картада бір түспен көрсетілген мәндер тобы.',
    'class-limit': 'Бір класс аяқталып, келесісі басталатын мән.',
    component: 'Тәуекел көрсеткіштерінің тобы, мысалы, еңбек нарығы немесе халықтың кетуі.',
    concordance: 'Сарапшылардың бір факторларды қаншалықты бірдей реттейтіні: 0 — мүлде, 1 — толық.',
    coping: 'Қаланың күйзеліске төтеп беруіне ненің жетіспейтіні; мәні жоғары болса, нашар.',
    'core-index': 'Жылдарды салыстыру үшін жыл сайын бірдей көрсеткіштерден құралатын индекс.',
    coverage: 'Дерегі бар көрсеткіштердің үлесі; ірірек аумақтың деректері азырақ салмақпен ескеріледі.',
    'data-grade':
      'Мәннің қай аумаққа жататыны: A\u00a0— қаланың өзі, B\u00a0— қала әкімдігі, C\u00a0— ірірек аумақ.',
    'default-settings': 'Оқырман өзгерткенге дейін сайт қолданатын әдіс.',
    dimension: 'Әлеуеттің тоғыз қырының бірі, мысалы, экономикалық, еңбек немесе экологиялық.',
    'district-estimate':
      'Қаланың өз деректері жетіспегенде беріледі: нүктелі контурмен көрсетіледі, орын берілмейді.',
    'effective-number': 'Көлемі бірдей қанша сала дәл осындай шоғырлану берер еді.',
    'exposed-density':
      'Тәуекелге ұшыраған халықтың қайда шоғырланғаны; қалалардың арасындағы аумақтың тәуекел деңгейі емес.',
    'full-index': 'Бар көрсеткіштердің бәрі бойынша есептелген әлеует немесе тәуекел.',
    gap: 'Қалада әлсіз, ал салыстыру базасында барлық саланы қоса алғандағыдан тезірек өсетін сала: болжам емес, зерттеуге тұрарлық сұрақ.',
    'geometric-mean': 'Әлсіз мән нәтижені арифметикалық ортаға қарағанда көбірек төмендететін орта.',
    hatching: 'Картада: балл не дерек жоқ. Бұл төмен мән дегенді білдірмейді.',
    hazard: 'Қалаға төнетін қатер: бір салаға тәуелділік және кәсіпорын жұмысының тұрақсыздығы.',
    'index-year': 'Индекс есептелген жыл; толық индекске оның алдындағы бірнеше жылдың деректері де кіреді.',
    indicator: 'Өлшенген бір шама, мысалы, жұмыссыздық деңгейі немесе адам басына шаққандағы инвестиция.',
    indistinguishable:
      'Екі қаланың не өңірдің ешқайсысы есептеулердің 90\u00a0%-ынан астамында екіншісінен алда емес.',
    'industrial-output':
      'Өнеркәсіптің бір жылда өндірген өнімінің құны; кәсіпорын тіркелген жер бойынша есепке алынады.',
    'key-figures': 'Барлық 27 қала бойынша қатар көрсетілген бірнеше көрсеткіш; бұл индекс емес.',
    'location-quotient':
      'Саланың қаладағы үлесін салыстыру базасындағы үлесіне бөлгендегі сан; 1-ден үлкен болса, саланың қаладағы үлесі базадағыдан жоғары.',
    median: 'Ортадағы мән: мәндердің жартысы одан төмен, жартысы жоғары.',
    'missing-value': 'Жарияланбаған немесе пайдалануға келмейтін мән; ол нөл емес, белгісіз.',
    monotown: 'Бір немесе бірнеше кәсіпорынға тәуелді қала; 2012 жылғы ресми тізбеде 27 моноқала бар.',
    normalization: 'Өлшем бірлігі әртүрлі көрсеткіштерді бір шкалаға келтіру.',
    'not-scored': 'Балл қоюға деректер тым аз. Бұл төмен балл емес.',
    outlier: 'Қалғандарынан алыс тұрған, шкаланы бұрмалайтын мән.',
    potential: 'Тоғыз әлеует түрін біріктіретін 0–100 аралығындағы индекс; жоғары болса, жақсы.',
    'problem-field': 'Сарапшылар қаншалықты өзекті деп санайтынына қарай бөлінген даму факторлары.',
    rank: 'Балл бойынша рейтингтегі нөмір; 1\u00a0— ең жоғары балл.',
    'rank-interval':
      'Қала есептеулердің 90\u00a0%-ында иеленетін орындар, 5-процентильден 95-процентильге дейін.',
    'reference-area': 'Қаланың не өңірдің құрылымы салыстырылатын аумақ.',
    'registered-office':
      'Кәсіпорын тіркелген жер; зауыты басқа жерде болса да, статистика оның өнімін сонда есепке алады.',
    risk: 'Қауіптен, осалдықтан және төтеп беру мүмкіндігінің жеткіліксіздігінен құралатын 0–10 аралығындағы индекс; жоғары болса, нашар.',
    run: 'Орындарды кездейсоқ таңдалған әдіспен бір рет қайта есептеу; орын аралығы барлық осындай есептеудің қорытындысын береді.',
    'scale-bounds': 'Көрсеткіштің ең төмен және ең жоғары балына сәйкес келетін мәндер.',
    score: 'Салыстыруға және ортасын табуға болатындай бір шкалаға келтірілген мән.',
    'shift-share': 'Өсімді үш әсерге бөледі: жалпы, құрылымдық және өңірлік.',
    'subsistence-minimum':
      'Өмір сүруге қажетті ресми ең төмен табыс; мұнда әр жылдың сомаларын салыстыру үшін қолданылады.',
    'town-level-data': 'Балдың қандай бөлігінің A және B санатындағы деректерге негізделгені.',
    vulnerability: 'Күйзелістің адамдарға қаншалықты ауыр тиетіні: еңбек нарығы және халықтың кетуі.',
    'wider-area': 'Қаланың өз мәні болмаса, мәні алынатын аудан не өңір.',
    winsorizing: 'Шеткі мәндерді ең жақын қалыпты мәнмен ауыстыру.',
  },
});
