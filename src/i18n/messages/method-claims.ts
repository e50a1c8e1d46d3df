import { defineMessages } from '../messages.ts';

/** What may be claimed, and how to recalculate, on the method page; `{name}` is a slot. */
export const methodClaimMessages = defineMessages({
  en: {
    cited:
      'The programme supplies the headings (nine kinds of potential, the map of sustainable-development risks, the specialization and economic profile of 27 towns); the abstracts of its papers supply the statement that the list had 27, 20 and 9 towns in different periods.',
    definition:
      'A monotown, as defined by the programme for the development of regions to 2020, is a town where at least 20% of industrial output and of the working-age population depend on one or a few enterprises.',
    claims: 'What may not be claimed',
    claimProgramme:
      'that any list of indicators, weight, threshold or result here comes from the programme, or that the programme would arrive at the same results',
    claimInform:
      'that this is the INFORM index: it is a “risk index, INFORM structure”, whose class limits are borrowed and not calibrated for towns',
    claimRank: 'a rank without its interval, or an order between two statistically indistinguishable towns',
    claimEstimate: 'an estimate from district data, or a figure of grade C, as a figure for the town itself',
    claimMissing: 'that a town without a score is weak or safe: its data are missing',
    claimWeights: 'that weights based on the spread of the data (entropy, CRITIC) measure importance',
    claimSurface:
      'a level of risk for the areas between towns: the density map shows where people exposed to risk are concentrated',
    claimGap: 'a gap, a shift-share result or a related industry as a forecast, or a correlation as a cause',
    claimSeat:
      'wherever the warning appears, that output recorded at a registered office is produced in that town or region',
    claimSetting:
      'that changed settings are those of the explorer: they are the reader’s, and a link to them must be given with the number',
    noReference: 'No published benchmark exists',
    noReferenceScore: 'any score, rank, weight or risk of a monotown or region in Kazakhstan',
    noReferenceStructure: 'location quotients and other measures of structure of a monotown in Kazakhstan',
    noReferenceCuts: 'the fixed scale bounds and class limits',
    noReferenceDensity: 'the density of population exposed to risk',
    recompute: 'Recalculate it yourself',
    recomputeLead:
      'The indices can be downloaded as plain tables in the format of the R package COINr: data, index tree with scale bounds and weights, data grades, method. Anyone can calculate the same scores from them, with or without this site:',
    colSet: 'Data set',
    colFiles: 'Files',
    step1: 'From the table, save the five files of one index in one folder.',
    step2: 'Get the project’s code (Node 20.19 or later is needed): {command}',
    step3: 'Calculate the scores: {command}',
    step4: 'Compare my-scores.csv with scores.csv: they agree to twelve decimal places.',
    step5:
      'Change a weight in iMeta.csv or a line of method.json and calculate again. {schema} explains every key.',
    scope: '{index}, {scope}',
    towns: 'towns',
    regions: 'regions',
    codebookFile: 'The codebook as a table: {file}.',
    settingFiles: 'Current settings as files',
    settingFilled:
      'These settings fill in missing values from data that the files do not contain (industry of the enterprise, regional data, other years), so the scores cannot be recalculated from them.',
    settingFilesText:
      'For the settings of this page, replace method.json with the first text and iMeta.csv with the second.',
  },
  ru: {
    cited:
      'Из программы взяты рубрики (девять видов потенциала, карта рисков устойчивого развития, специализация и экономический профиль 27 городов), а из аннотаций её статей\u00a0— сведения о том, что в разные периоды в перечне было 27, 20 и 9 городов.',
    definition:
      'Моногородом программа развития регионов до 2020 года называет город, в котором от одного или нескольких предприятий зависит не менее 20\u00a0% объёма промышленного производства и трудоспособного населения.',
    claims: 'Чего утверждать нельзя',
    claimProgramme:
      'что перечни показателей, веса, пороги или результаты на этом сайте взяты из программы или что программа пришла бы к тем же результатам',
    claimInform:
      'что это индекс INFORM: на самом деле это «индекс риска, структура INFORM», границы классов заимствованы и для городов не калибровались',
    claimRank:
      'что город занимает такое-то место, если не указан интервал, и что один из двух статистически неразличимых городов выше другого',
    claimEstimate: 'что оценка по данным района или значение категории C\u00a0— это показатель самого города',
    claimMissing: 'что город без оценки слаб или безопасен: по нему нет данных',
    claimWeights: 'что веса, полученные из разброса данных (энтропия, CRITIC), измеряют важность',
    claimSurface:
      'что карта плотности показывает уровень риска на территории между городами: она показывает, где сосредоточено население под риском',
    claimGap:
      'что незанятая ниша, результат структурно-долевого анализа или родственная отрасль\u00a0— это прогноз, а корреляция\u00a0— причина',
    claimSeat:
      'что производство, учтённое по юридическому адресу, находится в этом городе или регионе, если рядом стоит предупреждение',
    claimSetting:
      'что изменённые настройки\u00a0— это настройки сайта: их задал читатель, и рядом с числом нужна ссылка на них',
    noReference: 'Опубликованных значений для сверки нет',
    noReferenceScore: 'баллы, места, веса и риск моногородов и регионов Казахстана',
    noReferenceStructure: 'коэффициенты локализации и другие показатели структуры моногородов Казахстана',
    noReferenceCuts: 'закреплённые границы шкал и классов',
    noReferenceDensity: 'плотность населения под риском',
    recompute: 'Пересчитайте сами',
    recomputeLead:
      'Индексы можно скачать в виде простых таблиц в формате пакета COINr для R: данные, дерево индекса с границами шкал и весами, категории данных, метод. По ним любой получит те же баллы\u00a0— на этом сайте или без него:',
    colSet: 'Набор',
    colFiles: 'Файлы',
    step1: 'Сохраните пять файлов одного индекса из таблицы в одну папку.',
    step2: 'Возьмите код проекта (нужен Node 20.19 или новее): {command}',
    step3: 'Рассчитайте баллы: {command}',
    step4: 'Сравните my-scores.csv и scores.csv: они совпадают до двенадцатого знака после запятой.',
    step5:
      'Измените вес в iMeta.csv или строку в method.json и рассчитайте снова. Все ключи описаны в {schema}.',
    scope: '{index}, {scope}',
    towns: 'города',
    regions: 'регионы',
    codebookFile: 'Справочник показателей в виде таблицы: {file}.',
    settingFiles: 'Текущие настройки в виде файлов',
    settingFilled:
      'При этих настройках пропуски заполняются по данным, которых в файлах нет (отрасль предприятия, данные регионов, другие годы), поэтому пересчитать баллы по этим файлам нельзя.',
    settingFilesText:
      'Чтобы получить настройки этой страницы, замените method.json первым текстом, а iMeta.csv\u00a0— вторым.',
  },
  kk: {
    cited:
      'Бағдарламадан оның тақырыптары алынған: тоғыз әлеует түрі, тұрақты даму тәуекелдерінің картасы, 27 қаланың мамандануы мен экономикалық бейіні. Аңдатпаларынан әр кезеңде тізбеде 27, 20 және 9 қала болғаны туралы мәлімет алынған.',
    definition:
      'Өңірлерді дамытудың 2020 жылға дейінгі бағдарламасы бойынша моноқала\u00a0— өнеркәсіп өнімі көлемінің және еңбекке қабілетті жастағы халықтың кемінде 20\u00a0%-ы бір немесе бірнеше кәсіпорынға тәуелді қала.',
    claims: 'Нені айтуға болмайды',
    claimProgramme:
      'мұндағы көрсеткіштер тізбесі, салмақтар, шектер немесе нәтижелер бағдарламадан алынған немесе бағдарлама да осындай нәтижеге келер еді деп',
    claimInform:
      'бұл\u00a0— INFORM индексі деп: бұл\u00a0— «тәуекел индексі, INFORM құрылымы», кластарының шектері сырттан алынған, қалалар үшін калибрленбеген',
    claimRank: 'қаланың орнын аралығынсыз және статистикалық тұрғыдан ажыратылмайтын екі қаланың ретін',
    claimEstimate: 'аудан деректері бойынша бағалауды немесе C санатындағы мәнді қаланың өз көрсеткіші деп',
    claimMissing: 'балы жоқ қала әлсіз немесе қауіпсіз деп: ол бойынша дерек жоқ',
    claimWeights: 'деректердің шашырауынан алынған салмақтар (энтропия, CRITIC) маңыздылықты өлшейді деп',
    claimSurface:
      'қалалардың арасындағы аумақтың тәуекел деңгейін: карта тәуекелге ұшыраған халықтың қайда шоғырланғанын көрсетеді',
    claimGap:
      'бос тауашаны, құрылымдық-үлестік талдау нәтижесін немесе туыстас саланы болжам деп, ал корреляцияны себеп деп',
    claimSeat:
      'ескертуі бар жерде заңды мекенжай бойынша есепке алынған өнімді сол қаланың не өңірдің өнімі деп',
    claimSetting:
      'өзгертілген баптауды сайттың өз баптауы деп: оны оқырман қойған, санның қасында сол баптауға сілтеме болуы керек',
    noReference: 'Салыстыратын жарияланған мәндер жоқ',
    noReferenceScore:
      'Қазақстан моноқалалары мен өңірлерінің балдары, орындары, тәуекелі және көрсеткіш салмақтары',
    noReferenceStructure:
      'Қазақстан моноқалаларының локализация коэффициенттері мен басқа құрылым көрсеткіштері',
    noReferenceCuts: 'бекітілген шкала шектері мен класс шектері',
    noReferenceDensity: 'тәуекелге ұшыраған халық тығыздығы',
    recompute: 'Өзіңіз қайта есептеңіз',
    recomputeLead:
      'Индекстерді R тіліндегі COINr пакетінің форматындағы қарапайым кестелер түрінде жүктеп алуға болады: деректер, шкала шектері мен салмақтары көрсетілген индекс ағашы, дерек санаттары, әдіс. Солар бойынша кез келген адам осы сайтпен де, онсыз да дәл осындай балдарды алады:',
    colSet: 'Жиын',
    colFiles: 'Файлдар',
    step1: 'Кестедегі бір индекстің бес файлын бір қалтаға сақтаңыз.',
    step2: 'Жобаның кодын алыңыз (Node 20.19 немесе одан жаңасы керек): {command}',
    step3: 'Балдарды есептеңіз: {command}',
    step4:
      'my-scores.csv мен scores.csv файлдарын салыстырыңыз: олар үтірден кейінгі он екінші таңбаға дейін бірдей.',
    step5:
      'iMeta.csv файлындағы салмақты немесе method.json файлындағы жолды өзгертіп, қайта есептеңіз. Барлық кілт {schema} файлында түсіндірілген.',
    scope: '{index}, {scope}',
    towns: 'қалалар',
    regions: 'өңірлер',
    codebookFile: 'Көрсеткіштер анықтамалығы кесте түрінде: {file}.',
    settingFiles: 'Ағымдағы баптау файл түрінде',
    settingFilled:
      'Бұл баптауда жетіспейтін мәндер файлдарда жоқ деректер бойынша толтырылады (кәсіпорын саласы, өңірлердің деректері, басқа жылдар), сондықтан балдарды осы файлдар бойынша қайта есептеу мүмкін емес.',
    settingFilesText:
      'Осы беттің баптауын алу үшін method.json мазмұнын бірінші мәтінге, iMeta.csv мазмұнын екінші мәтінге ауыстырыңыз.',
  },
});
