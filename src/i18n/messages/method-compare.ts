import { defineMessages } from '../messages.ts';

/** Differences, correlations, consistency and the reader's own tables on the method page; `{name}` is a slot. */
export const methodCompareMessages = defineMessages({
  en: {
    compare: 'Comparisons',
    difference: 'Difference maps',
    differenceText:
      'A difference is the first side minus the second: two years, two methods or two measures of the same town or region. Colours run from orange to purple around zero, with the same class limits on both sides of zero; hatching means that one side is missing, not that the difference is zero. A hollow marker means that a difference in index scores cannot be distinguished from zero: the rank intervals of the two sides overlap.',
    differenceScale:
      'Two scores on the same scale are subtracted in points, two years of an indicator in its own unit. Two measures on different scales are first converted to percentile ranks among the towns or regions that have both. “About the same” means a difference of less than {points} points out of 100, {risk} out of 10 or {ranks} percentile ranks.',
    differenceNot:
      'Never subtracted: the full index and the core index, figures for different areas, and the same figure used for both index years.',
    correlation: 'Correlation and overlap',
    correlationText:
      'r is Pearson’s correlation, ρ the same for ranks (Spearman). Indicators are correlated by their values, those on a log scale by their logarithms; with fewer than {places} towns or regions nothing is shown. Of the {pairs} pairs of town indicators in the {year} index, |r| > {limit} holds for {close}, {across} of them across the two indices, where a written reason for keeping both is required. Correlation is not causation.',
    alpha: 'Internal consistency of the dimensions',
    against:
      'Dimensions that correlate negatively with the index among the ranked towns: {list}. A high rank therefore does not mean that a town does well in them.',
    mostlyRegions:
      'Dimensions with little town-level data (share in brackets), which therefore distinguish regions rather than towns: {list}.',
    alphaText:
      'Cronbach’s alpha shows how closely the k indicators of a dimension or risk component move together over the n towns that have all of them, by their scores under the current settings. It is for information only: the indicators of a dimension are its parts, not repeated measurements of one thing, so no value is good or bad.',
    colDimension: 'Dimension, component',
    similar: 'Most similar towns and regions',
    similarText:
      'The pages of towns and regions compare each place with the five most similar ones. Each dimension is put on a scale of standard deviations over all places with a score (n − 1). The distance is the root mean square of the differences over the dimensions that both places have, at least {common} of the nine. Size, location and industry do not count.',
    clusters:
      'Towns are put into kinds by rules, not into clusters: by Ward’s method (1963), the {counts} clusters of the {towns} towns with enough dimensions have mean silhouettes of {own}, where 95 of 100 random orders of the same scores reach at most {permuted}, and up to {substance} Kaufman and Rousseeuw (1990) see no substantial structure; of {three} clusters, the least stable one comes back in other samples of the towns with a similarity of only {least} out of 1 (Jaccard; Hennig 2007).',
    own: 'Your own tables',
    uploadText:
      'The map also reads your own tables: iData with iMeta, iGrade and method.json as described under “{link}”, a table with a column for each measure, or a long table with the columns town or region, indicator, year and value. The limit is {megabytes}\u00a0MB. Rows are matched to towns and regions by code or by any known name; the columns lon and lat place the others on the map.',
    ownScores:
      'With iMeta your data are scored by the same calculation, using your method.json. The scores are shown beside those of this site and never enter its indices.',
    uploadRows:
      'A cell or row that cannot be read is skipped and reported with its line number and a hint; the valid rows are used. A number that can be read in two ways is skipped, not guessed.',
    ownPrivate:
      'The files are read in your browser. Nothing is sent: the page’s security policy allows no request to any other server, and a link holds at most the code of a column, never a figure. When you close the page, the data are gone.',
  },
  ru: {
    compare: 'Сравнения',
    difference: 'Карты различий',
    differenceText:
      'Разница\u00a0— это первая сторона минус вторая: два года, два метода или два показателя одного города или региона. Положительная разница показана оранжевым, отрицательная\u00a0— фиолетовым, границы классов симметричны. Штриховка означает, что у одной из сторон нет данных; это не нулевая разница. Незакрашенный знак означает, что разницу индекса нельзя отличить от нуля: интервалы мест двух сторон пересекаются.',
    differenceScale:
      'Разница двух баллов на одной шкале выражается в баллах, разница одного показателя за два года\u00a0— в его единицах. Два показателя на разных шкалах сначала переводятся в процентильные ранги среди городов или регионов, у которых есть оба. «Почти одинаково» означает разницу меньше {points} баллов из 100, {risk} из 10 или {ranks} процентильных рангов.',
    differenceNot:
      'Никогда не вычитаются друг из друга полный и базовый индексы, данные по разным территориям и одно и то же значение, которое входит в расчёты за оба года.',
    correlation: 'Корреляция и пересечение индексов',
    correlationText:
      'r\u00a0— корреляция Пирсона, ρ\u00a0— она же для рангов (Спирмен). Корреляция рассчитывается по значениям показателей, для логарифмированных\u00a0— по логарифмам; если городов или регионов меньше {places}, она не приводится. Пар показателей городов в расчёте за {year} год: {pairs}; |r| > {limit} у {close} из них. Пар из разных индексов, для которых нужно письменное обоснование, среди них {across}. Корреляция не означает причинной связи.',
    alpha: 'Внутренняя согласованность показателей',
    against:
      'Виды потенциала, балл которых у городов рейтинга отрицательно коррелирует с индексом: {list}. Высокое место может занимать и город, который не растёт.',
    mostlyRegions:
      'Виды потенциала, по которым мало данных о самих городах (в скобках\u00a0— их доля) и которые поэтому различают скорее регионы, чем города: {list}.',
    alphaText:
      'Альфа Кронбаха показывает, насколько согласованно меняются k показателей одного вида потенциала или одной составляющей риска по n городам, у которых есть все эти показатели; она рассчитана по баллам при текущих настройках. Это только справочная величина: показатели\u00a0— разные части целого, а не повторные измерения одного и того же, поэтому хороших и плохих значений у неё нет.',
    colDimension: 'Вид, составляющая',
    similar: 'Самые похожие города и регионы',
    similarText:
      'На своей странице каждый город или регион можно сравнить с пятью самыми похожими. Баллы каждого вида потенциала выражаются в стандартных отклонениях по всем городам или регионам с баллом (n − 1). Расстояние\u00a0— среднеквадратичная разность по видам потенциала, которые оценены у обоих, не менее {common} из девяти. Размер, расположение и отрасль не учитываются.',
    clusters:
      'Города делятся на типы по правилам, а не на кластеры: при числе кластеров {counts} по методу Уорда (1963) средние силуэты {towns} городов с достаточным числом видов потенциала равны {own}; при случайной перестановке тех же баллов 95 из 100 не превышают {permuted}, а до {substance} Кауфман и Руссеу (1990) не видят существенной структуры. При {three} кластерах сходство наименее устойчивого из них с кластерами в других выборках городов\u00a0— лишь {least} из 1 (индекс Жаккара; Хенниг, 2007).',
    own: 'Ваши таблицы',
    uploadText:
      'Карта читает и ваши таблицы: iData с iMeta, iGrade и method.json, как в разделе «{link}», таблицу, где каждому показателю отведён столбец, или длинную таблицу «территория, показатель, год, значение». Размер\u00a0— не больше {megabytes}\u00a0МБ. Строки сопоставляются с городами и регионами по коду или любому известному названию; остальные ставятся на карту по столбцам lon и lat.',
    ownScores:
      'Если есть iMeta, баллы по вашим данным рассчитываются тем же способом, по вашему method.json. Они показываются рядом с баллами сайта и в его индексы не входят.',
    uploadRows:
      'Ячейка или строка, которую не удалось прочитать, пропускается; сайт называет номер строки и подсказывает, как её исправить. Остальные строки используются. Число, которое можно прочитать двояко, пропускается, а не угадывается.',
    ownPrivate:
      'Файлы читаются в вашем браузере. Никуда ничего не отправляется: правила безопасности страницы запрещают запросы к другим серверам, а в ссылку попадает самое большее код столбца, но не значения. Когда вы закроете страницу, данных не останется.',
  },
  kk: {
    compare: 'Салыстыру',
    difference: 'Айырма карталары',
    differenceText:
      'Айырма\u00a0— бірінші жақтан екінші жақты шегергендегі сан; жақтар\u00a0— бір қала не өңір бойынша екі жыл, екі әдіс немесе екі көрсеткіш. Оң айырма қызғылт сары, теріс айырма күлгін түспен көрсетіледі, класс шектері нөлдің екі жағында бірдей. Штрихталған жер екі жақтың бірінің дерегі жоқ екенін білдіреді, айырма нөлге тең дегенді емес. Боялмаған белгі индекстің айырмасын нөлден ажырату мүмкін еместігін білдіреді: екі жақтың орын аралықтары қиылысады.',
    differenceScale:
      'Бір шкаладағы екі балдың айырмасы балмен, бір көрсеткіштің екі жылғы мәнінің айырмасы оның өлшем бірлігімен беріледі. Шкаласы әртүрлі екі көрсеткіш алдымен екеуі де бар қалалардың не өңірлердің арасындағы процентильдік рангілерге айналдырылады. «Шамамен бірдей» деген сөз айырманың 100 балдық шкалада {points} балға, 10 балдық шкалада {risk} балға немесе {ranks} процентильдік рангіге жетпейтінін білдіреді.',
    differenceNot:
      'Бір-бірінен ешқашан шегерілмейді: толық индекс пен базалық индекс, әртүрлі аумақтың деректері және екі жылдың есебіне де өзгеріссіз кірген мән.',
    correlation: 'Корреляция және индекстердің қиылысуы',
    correlationText:
      'r\u00a0— Пирсон корреляциясы, ρ\u00a0— рангілер үшін есептелген сол корреляция (Спирмен). Корреляция көрсеткіштердің мәндері бойынша, логарифмделгендері үшін логарифмдері бойынша есептеледі; екі мәні де бар кемінде {places} қала не өңір болмаса, ол көрсетілмейді. {year} жылғы есептегі қала көрсеткіштерінің {pairs} жұбы бар; |r| > {limit} болатын жұп саны\u00a0— {close}, оның ішінде екі түрлі индекстен алынғаны (оларға жазбаша негіздеме керек)\u00a0— {across}. Корреляция себеп-салдар байланысын білдірмейді.',
    alpha: 'Көрсеткіштердің ішкі келісімділігі',
    against:
      'Рейтингтегі қалаларда балы индекспен теріс корреляцияланған әлеует түрлері: {list}. Сондықтан рейтингтегі жоғары орын қаланың осы түрлер бойынша да күшті екенін білдірмейді.',
    mostlyRegions:
      'Қаланың өз деректері аз (үлесі жақшада), сондықтан қалалардан гөрі өңірлерді ажырататын әлеует түрлері: {list}.',
    alphaText:
      'Кронбах альфасы бір әлеует түріндегі немесе бір тәуекел құрамдасындағы k көрсеткіштің қаншалықты бірге өзгеретінін осы көрсеткіштердің бәрі бар n қала бойынша көрсетеді; ол ағымдағы баптаудағы балдар бойынша есептелген. Бұл\u00a0— тек анықтамалық шама: көрсеткіштер\u00a0— бір бүтіннің әртүрлі бөліктері, бір нәрсені қайталап өлшеу емес, сондықтан альфаның жақсы не жаман мәні болмайды.',
    colDimension: 'Түрі, құрамдасы',
    similar: 'Ең ұқсас қалалар мен өңірлер',
    similarText:
      'Қалалар мен өңірлердің беттерінде әрқайсысы өзіне ең ұқсас бес қаламен не өңірмен салыстырылады. Әр әлеует түрінің балы бағаланғандардың бәрі бойынша стандартты ауытқумен өрнектеледі (n − 1). Қашықтық\u00a0— екеуінде де бағаланған әлеует түрлері бойынша айырмалардың орташа квадраттық мәні; тоғыз түрдің ішінде ондай түр кемінде {common} болуы керек. Үлкен-кішілігі, орналасуы және саласы ескерілмейді.',
    clusters:
      'Қалалар кластерлерге емес, ереже бойынша түрлерге бөлінеді: Уорд әдісімен (1963) {counts} кластерге бөлгенде әлеует түрлері жеткілікті бағаланған {towns} қаланың орташа силуэті {own}; сол балдарды кездейсоқ ауыстырғанда 100 жағдайдың 95-інде ол {permuted} аралығынан аспайды, ал {substance} мәніне дейін Кауфман мен Руссеу (1990) елеулі құрылым көрмейді. {three} кластердің ең тұрақсызы басқа іріктемелердегі кластерлерге 1-ден небәрі {least} шамасында ұқсайды (Жаккар индексі; Хенниг, 2007).',
    own: 'Өз кестелеріңіз',
    uploadText:
      'Карта өз кестелеріңізді де оқиды: «{link}» бөліміндегідей iMeta, iGrade және method.json бар iData, әр көрсеткішке бір баған берілген кесте немесе «бірлік, көрсеткіш, жыл, мән» бағандары бар ұзын кесте. Көлемі {megabytes}\u00a0МБ-тан аспауы керек. Жолдар қалалар мен өңірлерге коды немесе белгілі атауларының бірі бойынша сәйкестендіріледі; қалғандары картаға lon және lat бағандары бойынша қойылады.',
    ownScores:
      'iMeta болса, деректеріңіз сайттағыдай есептеліп, өз method.json файлыңыз бойынша бағаланады. Бұл балдар сайттың балдарымен қатар көрсетіледі, бірақ оның индекстеріне кірмейді.',
    uploadRows:
      'Оқылмаған ұяшық немесе жол өткізіп жіберіледі; сайт жолдың нөмірін атап, қалай түзетуге болатынын айтады. Қалған жолдар пайдаланылады. Екі түрлі оқуға болатын сан болжанбайды, өткізіп жіберіледі.',
    ownPrivate:
      'Файлдар браузеріңізде оқылады. Ешқайда ештеңе жіберілмейді: беттің қауіпсіздік ережелері басқа серверлерге сұрау жіберуге тыйым салады, ал сілтемеге ең көбі баған коды кіреді, мәндер кірмейді. Бетті жапқаннан кейін деректер сақталмайды.',
  },
});
