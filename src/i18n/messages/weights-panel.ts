import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** The panel of weights and method. */
export const weightsPanelMessages = defineMessages({
  en: {
    title: 'Weights and method',
    changed: 'changed',
    presets: 'Settings',
    presetAuthor: 'Equal weights, fixed scale bounds, geometric mean of the dimensions.',
    presetInvestor:
      'The economy, entrepreneurship, labour, infrastructure and hazard count double; social conditions, demography and the environment count half. This site’s own example, without a published source.',
    presetPolicymaker:
      'Social conditions, demography and vulnerability count double; labour, the environment, infrastructure and lack of coping capacity count one and a half times as much. This site’s own example, without a published source.',
    presetPublication:
      'The simplest composite index: equal weights, min–max within the index year, arithmetic mean.',
    presetCustom: 'Your own settings. They are saved in the link, so whoever opens it sees the same scores.',
    potentialWeights: 'Potential: weights of dimensions',
    riskWeights: 'Risk: weights',
    weightsHint: 'Weights from 0 to 3, with their share in per cent. Only the proportions matter.',
    weightOf: (name: string) => `Weight: ${name}`,
    weightValue: (weight: string, share: string) => `${weight}, ${share} of the total`,
    below: (name: string) => `Indicators: ${name}`,
    belowShort: 'Indicators',
    components: 'Components',
    towns: 'Towns',
    regions: 'Regions',
    allZero: 'All weights are 0, so nothing can be scored. Set at least one of them above 0.',
    fromSpread: 'Weights from the data',
    entropy: 'Entropy',
    critic: 'CRITIC',
    pca: 'PCA, within dimensions',
    spreadHint:
      'Entropy and CRITIC weight the dimensions against each other. PCA (principal component analysis) weights the indicators within each dimension and serves only as a check. All three reflect how much the data vary and overlap, not how important they are.',
    pcaImpossible: 'PCA is not possible for any dimension of this index:',
    pcaInForce: 'Weights from principal components apply within the dimensions:',
    pcaRests: (towns: number, components: number, share: string) =>
      `${towns} ${plural('en', towns, { one: 'town', other: 'towns' })}; ${components === 1 ? '1 component explains' : `${components} components explain`} ${share} of the variance`,
    pcaFewIndicators: 'equal weights, as there are fewer than 3 indicators',
    pcaFewTowns: (towns: number) =>
      `equal weights, as only ${towns} ${plural('en', towns, { one: 'town has', other: 'towns have' })} all values and 3 towns per indicator are needed`,
    pcaNoComponent: 'equal weights, as no component stands out',
    settings: 'Method',
    meanHint: 'Each missing value is replaced by the mean of all towns or regions that have a value.',
    groupHint:
      'Towns: the mean of towns whose city-forming enterprise (the town’s anchor employer) belongs to the same group of industries; if none of them has a value, nothing is filled in. Regions have no such groups, so the mean of all regions is used.',
    regionHint:
      'Towns: the value of their region, if published in the same unit; other values stay missing. Regions: nothing is filled in.',
    interpolationHint:
      'Where one or two years are missing within a series, they are filled in along a straight line between the values before and after, but never across a break in the series. The full index uses the latest value from three years, so there are no such gaps in it; some years of the core index have them.',
    filledCount: (count: number) => `Values currently filled in for towns: ${count}.`,
    filledHint:
      'Filled-in values are marked °, do not count towards data coverage and are never shown as data.',
    neutralHint:
      'A missing score of a dimension or component is replaced by the median of the ranked towns or regions, which neither helps nor hurts. If the dimension or component is left out instead, a town or region gains when its weak side has not been measured.',
    treat: 'Treat outliers',
    treatHint:
      'The scale bounds were set after outliers had been treated; values beyond the bounds are capped.',
    legendHint: 'Class limits on the map stay as they are under the default settings.',
    maintainers: 'For data editors',
    printed: 'The method in one line',
    printedHint: 'Downloaded tables carry these lines, so that each file says which method produced it.',
  },
  ru: {
    title: 'Веса и метод',
    changed: 'изменено',
    presets: 'Настройки',
    presetAuthor: 'Равные веса, постоянные границы шкалы, среднее геометрическое по видам потенциала.',
    presetInvestor:
      'Экономика, предпринимательство, труд, инфраструктура и опасность учитываются с двойным весом, социальная сфера, демография и экология\u00a0— с половинным. Пример этого сайта без опубликованного источника.',
    presetPolicymaker:
      'Социальная сфера, демография и уязвимость учитываются с двойным весом, труд, экология, инфраструктура и недостаток потенциала противодействия\u00a0— с полуторным. Пример этого сайта без опубликованного источника.',
    presetPublication:
      'Самый простой составной индекс: равные веса, мин–макс в пределах одного года, среднее арифметическое.',
    presetCustom: 'Ваши настройки. Они сохранены в ссылке: по ней всегда получаются те же баллы.',
    potentialWeights: 'Потенциал: веса видов',
    riskWeights: 'Риск: веса',
    weightsHint: 'Вес от 0 до 3 и его доля в процентах. Важны только соотношения.',
    weightOf: (name: string) => `Вес: ${name}`,
    weightValue: (weight: string, share: string) => `${weight}, ${share} от общего веса`,
    below: (name: string) => `Показатели: ${name}`,
    belowShort: 'Показатели',
    components: 'Составляющие',
    towns: 'Города',
    regions: 'Регионы',
    allZero: 'Все веса равны 0, рассчитать баллы нельзя. Задайте хотя бы один вес больше 0.',
    fromSpread: 'Веса по данным',
    entropy: 'Энтропия',
    critic: 'CRITIC',
    pca: 'PCA, внутри видов',
    spreadHint:
      'Энтропия и CRITIC задают веса видов потенциала относительно друг друга. PCA (метод главных компонент) задаёт веса показателей внутри каждого вида и служит только для проверки. Все три способа отражают разброс данных и то, насколько они повторяют друг друга, но не важность показателей.',
    pcaImpossible: 'В этом индексе PCA нельзя рассчитать ни для одного вида потенциала:',
    pcaInForce: 'Внутри видов потенциала применены веса по главным компонентам:',
    pcaRests: (towns: number, components: number, share: string) =>
      `городов: ${towns}, компонент: ${components}, объясняемая доля дисперсии\u00a0— ${share}`,
    pcaFewIndicators: 'веса равные: показателей меньше 3',
    pcaFewTowns: (towns: number) =>
      `веса равные: городов с полными данными\u00a0— ${towns}, а нужно по 3 города на показатель`,
    pcaNoComponent: 'веса равные: ни одна компонента не выделяется',
    settings: 'Метод',
    meanHint: 'Вместо пропуска берётся среднее по всем городам или регионам, где значение есть.',
    groupHint:
      'Города: среднее по городам, чьё градообразующее предприятие относится к той же группе отраслей; если значения нет ни у одного, пропуск остаётся. У регионов таких групп нет, поэтому берётся среднее по всем регионам.',
    regionHint:
      'Города: значение их региона, если оно опубликовано в той же единице измерения; остальные пропуски остаются. Регионы: ничего не заполняется.',
    interpolationHint:
      'Пропуски в один-два года внутри ряда заполняются по прямой между значениями до и после них, но никогда через разрыв ряда. Полный индекс берёт последнее значение за три года, поэтому таких пропусков в нём нет; в отдельные годы базового индекса они есть.',
    filledCount: (count: number) => `Сейчас по городам заполнено пропусков: ${count}.`,
    filledHint:
      'Подставленные значения отмечены знаком °, не учитываются в полноте данных и нигде не показываются как данные.',
    neutralHint:
      'Вместо неизвестного балла берётся медиана по городам или регионам рейтинга: она не даёт ни выигрыша, ни проигрыша. Если такой вид или составляющую не учитывать, выигрывает город или регион, чья слабая сторона не измерена.',
    treat: 'Обрабатывать экстремальные значения',
    treatHint:
      'Границы шкалы установлены после обработки экстремальных значений: то, что выходит за границу, приравнивается к ней.',
    legendHint: 'Границы классов на карте остаются такими, как при настройках по умолчанию.',
    maintainers: 'Для редакторов данных',
    printed: 'Метод одной строкой',
    printedHint:
      'Эти строки есть в скачанных таблицах: по ним видно, каким методом получены данные. Они на английском.',
  },
  kk: {
    title: 'Салмақтар мен әдіс',
    changed: 'өзгертілген',
    presets: 'Баптау',
    presetAuthor: 'Салмақтары тең, шкала шектері тұрақты, әлеует түрлерінің геометриялық ортасы.',
    presetInvestor:
      'Экономика, кәсіпкерлік, еңбек, инфрақұрылым және қауіп екі есе салмақпен, ал әлеуметтік сала, демография мен экология жарты салмақпен ескеріледі. Осы сайттың мысалы, жарияланған дереккөзі жоқ.',
    presetPolicymaker:
      'Әлеуметтік сала, демография және осалдық екі есе салмақпен, ал еңбек, экология, инфрақұрылым және төтеп беру мүмкіндігінің жеткіліксіздігі бір жарым есе салмақпен ескеріледі. Осы сайттың мысалы, жарияланған дереккөзі жоқ.',
    presetPublication:
      'Ең қарапайым құрама индекс: салмақтары тең, бір жылдың ішіндегі мин–макс, арифметикалық орта.',
    presetCustom: 'Өз баптауыңыз. Ол сілтемеде сақталған: сілтеме әрдайым бірдей балл береді.',
    potentialWeights: 'Әлеует: түрлерінің салмағы',
    riskWeights: 'Тәуекел: салмақтар',
    weightsHint: 'Салмақ 0-ден 3-ке дейін, жанында оның пайызбен берілген үлесі. Тек арақатынас маңызды.',
    weightOf: (name: string) => `Салмағы: ${name}`,
    weightValue: (weight: string, share: string) =>
      share === '' ? weight : `${weight}, жалпы салмақтың ${share}-ы`,
    below: (name: string) => `Көрсеткіштер: ${name}`,
    belowShort: 'Көрсеткіштер',
    components: 'Құрамдастары',
    towns: 'Қалалар',
    regions: 'Өңірлер',
    allZero: 'Барлық салмақ 0-ге тең, сондықтан балл есептелмейді. Кемінде біреуін 0-ден үлкен етіңіз.',
    fromSpread: 'Деректерден алынған салмақтар',
    entropy: 'Энтропия',
    critic: 'CRITIC',
    pca: 'PCA, түр ішінде',
    spreadHint:
      'Энтропия мен CRITIC әлеует түрлерінің салмағын бір-біріне қатысты белгілейді. PCA (бас компоненттер әдісі) әр түрдің ішіндегі көрсеткіштердің салмағын белгілейді, ол тек тексеру үшін қажет. Бәрі де маңыздылықты емес, деректердің шашырауы мен қайталануын өлшейді.',
    pcaImpossible: 'Бұл индексте PCA әлеуеттің бірде-бір түрі үшін есептелмейді:',
    pcaInForce: 'Әлеует түрлерінің ішінде бас компоненттер бойынша салмақтар қолданылған:',
    pcaRests: (towns: number, components: number, share: string) =>
      `қала саны\u00a0— ${towns}, компонент саны\u00a0— ${components}, түсіндірілетіні\u00a0— дисперсияның ${share}-ы`,
    pcaFewIndicators: 'салмақтары тең: көрсеткіш саны 3-тен аз',
    pcaFewTowns: (towns: number) =>
      `салмақтары тең: дерегі толық қала саны\u00a0— ${towns}, ал әр көрсеткішке 3 қаладан керек`,
    pcaNoComponent: 'салмақтары тең: ешбір компонент ерекшеленбейді',
    settings: 'Әдіс',
    meanHint: 'Жетіспейтін мәннің орнына мәні бар барлық қаланың не өңірдің орташа мәні алынады.',
    groupHint:
      'Қалалар: қала құраушы кәсіпорнының саласы сол салалар тобына кіретін қалалардың орташа мәні; ешқайсысында мән болмаса, толтырылмайды. Өңірлерде мұндай топ жоқ, сондықтан барлық өңірдің орташа мәні алынады.',
    regionHint:
      'Қалалар: өз өңірінің мәні, егер ол сол өлшем бірлігінде жарияланған болса; басқасы толтырылмайды. Өңірлер: ештеңе толтырылмайды.',
    interpolationHint:
      'Қатардың ішінде бір-екі жылдың мәні жетіспесе, ол алдыңғы және кейінгі мәндердің арасындағы түзу бойынша толтырылады, бірақ қатар үзілген жерде ешқашан толтырылмайды. Толық индекс үш жылдың соңғы мәнін алады, сондықтан онда мұндай жағдай болмайды; базалық индекстің кейбір жылдарында болады.',
    filledCount: (count: number) => `Қазір қалалар бойынша толтырылған мән саны: ${count}.`,
    filledHint:
      'Толтырылған мәндер ° белгісімен көрсетіледі, деректердің толықтығына кірмейді және еш жерде дерек ретінде берілмейді.',
    neutralHint:
      'Белгісіз балдың орнына рейтингтегі қалалардың не өңірлердің медианасы алынады: ол ұтыс та, ұтылыс та бермейді. Балсыз түр не құрамдас есепке алынбаса, әлсіз жағы өлшенбеген қала не өңір ұтады.',
    treat: 'Шеткі мәндерді өңдеу',
    treatHint:
      'Шкала шектері шеткі мәндер өңделгеннен кейін бекітілген; шектен шыққан мән сол шекке теңестіріледі.',
    legendHint: 'Картадағы класс шектері әдепкі баптаудағыдай қалады.',
    maintainers: 'Дерек редакторларына',
    printed: 'Әдіс бір жолда',
    printedHint:
      'Бұл жолдар жүктеп алынған кестелерде бар: кестенің қай әдіспен жасалғаны солардан көрінеді. Жолдар ағылшын тілінде.',
  },
});
