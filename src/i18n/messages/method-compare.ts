import { defineMessages } from '../messages.ts';

/** Differences, correlations, consistency and the reader's own tables on the method page; `{name}` is a slot. */
export const methodCompareMessages = defineMessages({
  en: {
    compare: 'Comparing',
    difference: 'Difference maps',
    differenceText:
      'A difference is the first side less the second: two years, two methods or two measures of the same town or region. Colours run from orange to purple around zero, with the same limits on both sides; hatching means that one side is missing, not zero. An open mark means that the difference of an index cannot be told apart from none: the rank intervals of its two sides meet.',
    differenceScale:
      'Two scores are subtracted in points where both stand on the same scale, two years of an indicator in its unit. Two measures on different scales are first turned into percentile ranks among the places that have both. “About the same” is a difference under {points} points of 100, {risk} of 10 or {ranks} percentile ranks.',
    differenceNot:
      'Never subtracted: the full index and the core index, figures of different areas, and a figure that stands in both editions.',
    correlation: 'Correlations and overlap',
    correlationText:
      'r is Pearson’s correlation, ρ the same of the ranks (Spearman). Indicators are correlated by their figures, logged ones by their logarithm; below {places} places nothing is given. Of {pairs} pairs of indicators of towns in edition {year}, {close} have |r| > {limit}, {across} of them across the two indices, where the build asks for a written reason. A correlation is no cause.',
    alpha: 'Consistency of the dimensions',
    against:
      'Dimensions that go against the index over the ranked towns: {list}. A town high in the ranking is often not one that grows.',
    mostlyRegions:
      'Dimensions of which few figures are a town’s own (their share in brackets), so that they tell regions apart more than towns: {list}.',
    alphaText:
      'Cronbach’s alpha of the k indicators of a dimension over the n towns that have all of them, by their scores under the setting in force. It is information only: the indicators of a dimension are its parts, not repeated measurements of one thing, so no value is good or bad.',
    colDimension: 'Dimension',
    own: 'Your own tables',
    uploadText:
      'The map reads tables of yours: iData with iMeta, iGrade and method.json as under {link}, a table with a column a figure, or a long table unit, indicator, year, value. At most {megabytes} MB. Units are matched with towns and regions by code or any known name; columns lon and lat put others on the map.',
    ownScores:
      'With iMeta the figures are scored by the same engine, by your method.json. They stand beside the figures of this site and never enter its indices.',
    uploadRows:
      'A cell or row that cannot be read is left out and named with its line and a hint; the good rows are used. A number that can be read in two ways is left out, not guessed.',
    ownPrivate:
      'The files are read in the browser. Nothing is sent: the page’s security policy allows no request to any other host, and a link carries at most the code of a column, never a figure. Close the page and they are gone.',
  },
  ru: {
    compare: 'Сравнение',
    difference: 'Карты различий',
    differenceText:
      'Разность – это первая сторона минус вторая: два года, два метода или два показателя одного города или региона. Цвета идут от оранжевого к фиолетовому вокруг нуля, границы с обеих сторон одинаковы; штриховка значит, что одной стороны нет, а не ноль. Полый знак: разницу индекса нельзя отличить от нуля, интервалы мест двух сторон пересекаются.',
    differenceScale:
      'Две оценки вычитаются в баллах, если обе на одной шкале, два года показателя – в его единицах. Два показателя на разных шкалах сначала переводятся в процентильные ранги среди городов или регионов, у которых есть оба. «Примерно одинаково» – разность меньше {points} балла из 100, {risk} из 10 или {ranks} процентильных рангов.',
    differenceNot:
      'Никогда не вычитаются: полный и базовый индексы, цифры разных территорий и одна и та же цифра, стоящая в обоих изданиях.',
    correlation: 'Корреляции и наложение',
    correlationText:
      'r – корреляция Пирсона, ρ – она же для рангов (Спирмен). Показатели сопоставляются по цифрам, логарифмические – по логарифмам; если городов или регионов меньше {places}, ничего не даётся. Из {pairs} пар показателей городов в издании {year} |r| > {limit} у {close}, из них между двумя индексами – {across}, и там сборка требует записанной причины. Корреляция – не причина.',
    alpha: 'Согласованность измерений',
    against:
      'Измерения, которые у городов с местом идут против индекса: {list}. Высокое место часто занимает город, который не растёт.',
    mostlyRegions:
      'Измерения, где мало данных самих городов (их доля в скобках), поэтому они различают скорее регионы, чем города: {list}.',
    alphaText:
      'Альфа Кронбаха по k показателям измерения и n городам, у которых есть все, по их оценкам с действующей настройкой. Только для сведения: показатели измерения – его части, а не повторные замеры одного и того же, поэтому хороших и плохих значений нет.',
    colDimension: 'Измерение',
    own: 'Ваши таблицы',
    uploadText:
      'Карта читает и ваши таблицы: iData с iMeta, iGrade и method.json, как в разделе «{link}», таблицу со столбцом на каждую цифру или длинную таблицу «единица, показатель, год, значение». Не больше {megabytes} МБ. Единицы сопоставляются с городами и регионами по коду или любому известному названию; столбцы lon и lat ставят на карту остальные.',
    ownScores:
      'С iMeta цифры оцениваются тем же расчётом по вашему method.json. Они стоят рядом с цифрами сайта и в его индексы не входят.',
    uploadRows:
      'Ячейка или строка, которую прочитать нельзя, пропускается и называется с номером строки и подсказкой; хорошие строки используются. Число, которое читается двояко, пропускается, а не угадывается.',
    ownPrivate:
      'Файлы читаются в браузере. Ничего не отправляется: правила безопасности страницы не допускают запросов к другим серверам, а в ссылке бывает разве что код столбца, но не цифры. Закройте страницу – и таблиц нет.',
  },
  kk: {
    compare: 'Салыстыру',
    difference: 'Айырма карталары',
    differenceText:
      'Айырма – бірінші жақтан екіншісін шегеру: бір қаланың не өңірдің екі жылы, екі әдісі немесе екі өлшемі. Түстер нөлдің екі жағында қызғылт сарыдан күлгінге дейін, шектері екі жақта бірдей; сызықша – бір жағы жоқ дегені, нөл емес. Қуыс белгі – индекстің айырмасын нөлден ажырату мүмкін емес: екі жақтың орын аралықтары қиылысады.',
    differenceScale:
      'Екеуі бір шкалада болса, екі балл тікелей, көрсеткіштің екі жылы өз бірлігімен шегеріледі. Шкаласы әртүрлі екі өлшем алдымен екеуі де бар қалалардың не өңірлердің ішіндегі процентильдік рангке айналады. «Шамамен бірдей» – айырма 100-ден {points} баллдан, 10-нан {risk} баллдан немесе {ranks} процентильдік рангтен аз.',
    differenceNot:
      'Бір-бірінен ешқашан шегерілмейді: толық және базалық индекстер, әртүрлі аумақтың сандары және екі басылымда да тұрған бір сан.',
    correlation: 'Корреляциялар және қабаттасу',
    correlationText:
      'r – Пирсон корреляциясы, ρ – рангілер бойынша соның өзі (Спирмен). Көрсеткіштер сандары бойынша, логарифмденгендері логарифмі бойынша салыстырылады; қалалар не өңірлер саны {places} мәнінен аз болса, ештеңе берілмейді. {year} басылымындағы қалалар көрсеткіштерінің {pairs} жұбының {close} жұбында |r| > {limit}, соның {across} жұбы екі индекс арасында, ондай жерде құрастыру жазылған себепті талап етеді. Корреляция – себеп емес.',
    alpha: 'Өлшемдердің келісімділігі',
    against:
      'Орны бар қалаларда индекске қарсы өзгеретін өлшемдер: {list}. Жоғары орындағы қала көбіне өсіп жатқан қала емес.',
    mostlyRegions:
      'Қаланың өз дерегі аз өлшемдер (жақшада үлесі), сондықтан олар қалалардан гөрі өңірлерді ажыратады: {list}.',
    alphaText:
      'Өлшемнің k көрсеткіші мен бәрі бар n қала бойынша, қолданыстағы баптаумен алынған балдарынан есептелген Кронбах альфасы. Тек мәлімет үшін: өлшемнің көрсеткіштері – оның бөліктері, бір нәрсені қайта өлшеу емес, сондықтан жақсы не жаман мән жоқ.',
    colDimension: 'Өлшем',
    own: 'Өз кестелеріңіз',
    uploadText:
      'Карта сіздің кестелеріңізді де оқиды: iMeta, iGrade және method.json бар iData («{link}» бөліміндегідей), әр санға бір баған берілген кесте немесе «бірлік, көрсеткіш, жыл, мән» ұзын кестесі. Ең көбі {megabytes} МБ. Бірліктер қалалар мен өңірлерге коды немесе кез келген белгілі атауы бойынша сәйкестендіріледі; lon және lat бағандары қалғандарын картаға қояды.',
    ownScores:
      'iMeta болса, сандар сол есептеумен, сіздің method.json бойынша бағаланады. Олар сайттың сандарының қасында тұрады, индекстеріне кірмейді.',
    uploadRows:
      'Оқылмайтын ұяшық не жол есепке кірмейді, жолы мен түзету жолы айтылады; дұрыс жолдар пайдаланылады. Екі түрлі оқылатын сан болжанбайды, есепке кірмейді.',
    ownPrivate:
      'Файлдар браузерде оқылады. Ештеңе жіберілмейді: беттің қауіпсіздік ережесі басқа серверге сұрау жібертпейді, сілтемеде ең көбі баған коды болады, сан болмайды. Бетті жапсаңыз, олар өшеді.',
  },
});
