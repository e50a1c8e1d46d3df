import { defineMessages } from '../messages.ts';

/** What may be claimed, and how to recompute, on the method page; `{name}` is a slot. */
export const methodClaimMessages = defineMessages({
  en: {
    cited:
      'What is taken from the programme: its headings (nine potentials, the map of sustainable-development risks, specialization and economic profile of 27 towns), and from its abstracts that the list had 27, 20 and 9 towns in different periods.',
    definition:
      'A monotown, by the programme for the development of regions to 2020: at least 20% of industrial output and of the working population depend on one or few enterprises.',
    claims: 'What may not be claimed',
    claimProgramme:
      'that any list of indicators, weight, threshold or result here is the programme’s, or that the programme would come to the same',
    claimInform:
      'that this is the INFORM index: it is a “risk index, INFORM structure”, whose class cuts are borrowed and not calibrated for towns',
    claimRank: 'a rank without its interval, or an order between two towns that cannot be told apart',
    claimEstimate: 'a district estimate, or a figure of grade C, as a figure of the town',
    claimMissing: 'that a town without a score is weak or safe: its figures are missing',
    claimWeights: 'that weights from the spread of figures (entropy, CRITIC) measure importance',
    claimSurface: 'the risk between towns: the surface shows where exposed people concentrate',
    claimGap: 'a gap, a shift-share or a related branch as a forecast, or a correlation as a cause',
    claimSeat: 'output at a legal seat as output of the town or region, where the warning stands',
    claimSetting:
      'a changed setting as the explorer’s own: it is the reader’s, and its address belongs beside the number',
    noReference: 'No public reference numbers exist',
    noReferenceScore: 'any score, rank, weight or risk of a Kazakh monotown or region',
    noReferenceStructure: 'location quotients and other measures of structure of a Kazakh monotown',
    noReferenceCuts: 'the frozen goalposts and class cuts',
    noReferenceDensity: 'the density of the risk surface',
    recompute: 'Recompute it yourself',
    recomputeLead:
      'The indices are shipped as plain tables in the convention of the R package COINr: figures, tree with goalposts and weights, grades, method. With them anyone gets these scores, with or without this site:',
    colSet: 'Data set',
    colFiles: 'Files',
    step1: 'Take the five files of an index from the table into one folder.',
    step2: 'Take the project’s code, with Node 20.19 or later: {command}',
    step3: 'Score them: {command}',
    step4: 'Compare my-scores.csv with scores.csv: they are equal to twelve decimals.',
    step5:
      'Change a weight in iMeta.csv or a line of method.json, and score again. {schema} explains every key.',
    scope: '{index}, {scope}',
    towns: 'towns',
    regions: 'regions',
    codebookFile: 'The codebook as a table: {file}.',
    settingFiles: 'The setting in force as files',
    settingFilled:
      'This setting fills gaps from figures that these files do not hold (industry of the enterprise, figures of the regions, other years), so they cannot recompute it.',
    settingFilesText:
      'For the setting in force on this page, replace method.json by the first text and iMeta.csv by the second.',
  },
  ru: {
    cited:
      'Что взято из программы: её рубрики (девять потенциалов, карта рисков устойчивого развития, специализация и экономический профиль 27 городов), а из аннотаций – что в разные периоды в списке было 27, 20 и 9 городов.',
    definition:
      'Моногород по программе развития регионов до 2020 года: от одного или нескольких предприятий зависит не меньше 20\u00a0% промышленного выпуска и трудоспособного населения.',
    claims: 'Чего утверждать нельзя',
    claimProgramme:
      'что какой-либо перечень показателей, вес, порог или результат здесь принадлежит программе или что программа пришла бы к тому же',
    claimInform:
      'что это индекс INFORM: это «индекс риска, структура INFORM», границы классов заимствованы и для городов не калиброваны',
    claimRank: 'место без его интервала или порядок двух городов, которые нельзя различить',
    claimEstimate: 'оценку по району или цифру класса C как цифру самого города',
    claimMissing: 'что город без оценки слаб или, наоборот, безопасен: по нему нет цифр',
    claimWeights: 'что веса по разбросу цифр (энтропия, CRITIC) измеряют важность',
    claimSurface: 'риск между городами: поверхность показывает, где сосредоточены люди под риском',
    claimGap: 'пробел, сдвиг-долю или родственную отрасль как прогноз, а корреляцию как причину',
    claimSeat:
      'выпуск по юридическому адресу как выпуск того города или региона, где стоит это предупреждение',
    claimSetting:
      'изменённую настройку как авторскую: она принадлежит читателю, и рядом с числом нужен её адрес',
    noReference: 'Опубликованных чисел для проверки нет',
    noReferenceScore: 'любая оценка, место, вес или риск казахстанского моногорода или региона',
    noReferenceStructure: 'коэффициенты локализации и другие меры структуры казахстанского моногорода',
    noReferenceCuts: 'закреплённые опорные точки и границы классов',
    noReferenceDensity: 'плотность поверхности риска',
    recompute: 'Пересчитайте сами',
    recomputeLead:
      'Индексы приложены простыми таблицами по соглашению пакета R COINr: цифры, дерево с опорными точками и весами, классы, метод. По ним любой получит те же оценки, с этим сайтом или без него:',
    colSet: 'Набор',
    colFiles: 'Файлы',
    step1: 'Возьмите пять файлов одного индекса из таблицы в одну папку.',
    step2: 'Возьмите код проекта, нужен Node 20.19 или новее: {command}',
    step3: 'Рассчитайте: {command}',
    step4: 'Сравните my-scores.csv и scores.csv: они равны до двенадцатого знака.',
    step5:
      'Измените вес в iMeta.csv или строку в method.json и рассчитайте снова. Каждый ключ объясняет {schema}.',
    scope: '{index}, {scope}',
    towns: 'города',
    regions: 'регионы',
    codebookFile: 'Справочник показателей таблицей: {file}.',
    settingFiles: 'Действующая настройка файлами',
    settingFilled:
      'Эта настройка заполняет пропуски по данным, которых в этих файлах нет (отрасль предприятия, данные регионов, другие годы), поэтому пересчитать её по ним нельзя.',
    settingFilesText:
      'Для настройки, действующей на этой странице, замените method.json первым текстом, а iMeta.csv – вторым.',
  },
  kk: {
    cited:
      'Бағдарламадан алынғаны: оның тақырыптары (тоғыз әлеует, тұрақты даму тәуекелдерінің картасы, 27 қаланың мамандануы мен экономикалық бейіні), ал аңдатпалардан – әр кезеңде тізімде 27, 20 және 9 қала болғаны.',
    definition:
      'өңірлерді дамытудың 2020 жылға дейінгі бағдарламасы бойынша моноқала: өнеркәсіп өнімінің және еңбекке жарамды халықтың кемінде 20\u00a0%-ы бір немесе бірнеше кәсіпорынға тәуелді.',
    claims: 'Нені айтуға болмайды',
    claimProgramme:
      'мұндағы көрсеткіштер тізімі, салмақ, шек немесе нәтиже бағдарламанікі екенін немесе бағдарлама да соған келетінін',
    claimInform:
      'бұл INFORM индексі екенін: бұл – «тәуекел индексі, INFORM құрылымы», сыныптарының шектері сырттан алынған, қалалар үшін калибрленбеген',
    claimRank: 'аралығынсыз орынды немесе ажыратылмайтын екі қаланың ретін',
    claimEstimate: 'аудан деректері бойынша бағалауды немесе C сыныбының санын қаланың өз саны деп',
    claimMissing: 'балы жоқ қала әлсіз не қауіпсіз екенін: оның сандары жоқ',
    claimWeights: 'сандардың шашырауынан алынған салмақтар (энтропия, CRITIC) маңыздылықты өлшейтінін',
    claimSurface: 'қалалар арасындағы тәуекелді: бет тәуекелдегі адамдар қайда шоғырланғанын көрсетеді',
    claimGap: 'олқылықты, жылжу-үлесті не туыстас саланы болжам деп, ал корреляцияны себеп деп',
    claimSeat: 'ескертуі бар жерде заңды мекенжайдағы өнімді сол жердің өнімі деп',
    claimSetting: 'өзгертілген баптауды авторлық деп: ол оқырмандікі, санның қасында мекенжайы тұруы керек',
    noReference: 'Салыстыруға жарияланған сандар жоқ',
    noReferenceScore: 'Қазақстан моноқаласының не өңірінің кез келген балы, орны, салмағы немесе тәуекелі',
    noReferenceStructure: 'Қазақстан моноқаласының оқшаулану коэффициенттері мен басқа құрылым өлшемдері',
    noReferenceCuts: 'бекітілген тірек нүктелері мен сынып шектері',
    noReferenceDensity: 'тәуекел бетінің тығыздығы',
    recompute: 'Өзіңіз қайта есептеңіз',
    recomputeLead:
      'Индекстер R тіліндегі COINr пакетінің келісімі бойынша қарапайым кестелермен берілген: сандар, тірек нүктелері мен салмақтары бар ағаш, сыныптар, әдіс. Солар арқылы кез келген адам осы сайтпен де, онсыз да сол балдарды алады:',
    colSet: 'Жиын',
    colFiles: 'Файлдар',
    step1: 'Кестеден бір индекстің бес файлын бір қалтаға алыңыз.',
    step2: 'Жобаның кодын алыңыз, Node 20.19 не жаңасы керек: {command}',
    step3: 'Есептеңіз: {command}',
    step4: 'my-scores.csv пен scores.csv файлдарын салыстырыңыз: олар он екінші таңбаға дейін тең.',
    step5:
      'iMeta.csv файлындағы салмақты не method.json жолын өзгертіп, қайта есептеңіз. Әр кілтті {schema} түсіндіреді.',
    scope: '{index}, {scope}',
    towns: 'қалалар',
    regions: 'өңірлер',
    codebookFile: 'Көрсеткіштер анықтамалығы кесте түрінде: {file}.',
    settingFiles: 'Қолданыстағы баптау файл түрінде',
    settingFilled:
      'Бұл баптау бос орындарды осы файлдарда жоқ деректермен толтырады (кәсіпорын саласы, өңірлердің деректері, басқа жылдар), сондықтан оларды пайдаланып қайта есептеу мүмкін емес.',
    settingFilesText:
      'Осы беттегі баптау үшін method.json орнына бірінші мәтінді, iMeta.csv орнына екіншісін қойыңыз.',
  },
});
