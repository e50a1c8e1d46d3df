import { defineMessages } from '../messages.ts';

/** Measures of specialization on the method page: symbols, edge rules, the reference; `{name}` is a slot. */
export const methodStructureMessages = defineMessages({
  en: {
    symbols:
      'Symbols: q is the output of industry j in town i and s its share there; Q and S are the same in the reference area; m is the number of industries on the list; t and 0 are the later and the earlier period. For regions, output is value added.',
    examples:
      'The examples are the most populous town with published output, {town}, and the region with the largest gross product, {region}. They are read from the same file as the profiles.',
    reference:
      'Towns are compared with a reference area put together from the city and district tables of {regions} regions, each place counted once; for a monotown inside a district, only what the district does not publish is added. In {within} of {printed} cases (one region in one year) its sum agrees with the published total within {tolerance}; the largest difference is {gap}. Regions are compared with the country.',
    source: (source: string) => `After ${source}.`,
    uploadMeasure: 'No single author; as used in the literature on structural change.',
    edgeQuotient:
      'Blank where nothing is published for the reference area. The location quotient and the index of specialization are the same number. Quotients do not add up, so the share is shown beside each; values of {mark} and above are marked.',
    edgeList:
      'm is fixed: {branches} industries for towns, {sections} sections for regions. What is not published is unknown and left out, never counted as zero.',
    edgeCompared:
      'Over the sections published both for the town or region and for the reference area, with their shares scaled to add up to 1. With only one section in common, there is no value.',
    edgeHachman: 'With a single industry, it is that industry’s share in the reference area.',
    edgeChange:
      'Over the parts published in both periods; they must make up at least {covered} of the later output. Periods with a break in the series between them are not compared.',
    edgeShift:
      'The three effects add up to the total change. An industry that was not there at the start counts entirely as local effect. Only industries published in both periods, both here and in the reference area, are included. Nominal, at current prices.',
    edgeLilien: 'Needs output above zero in both years. Part of the calculation, but not shown on the map.',
    lilien: 'Lilien index: how unevenly industries grow',
    proximity: 'Proximity of two industries and relatedness density',
    edgeProximity:
      'M is 1 where the quotient is 1 or more. φ is the smaller of two shares: that of districts with industry j among those with k, and the other way round. Blank means unknown, not zero; in the example {name} is published for {sheets} districts. Experimental, in the profile only.',
    gaps: 'Gaps. An industry with a quotient below {below} is listed in the profile if, in the reference area, it grows faster than all industries together; the fastest-growing comes first. It is a question worth looking into, not a forecast.',
    seat: 'Registered office. Output is recorded where a company is registered. A quotient may reflect a head office, and behind a gap there may be a plant recorded elsewhere; where the enterprise’s product differs from the leading industry, the map and the profile name both.',
    notUsed:
      'Not used: economic complexity (27 towns and 9 industries are too few), export base and, for specialization on the map, the Gini coefficient.',
  },
  ru: {
    symbols:
      'Обозначения: q\u00a0— объём производства отрасли j в городе i, s\u00a0— её доля в городе; Q и S\u00a0— то же для базы сравнения; m\u00a0— число отраслей в перечне; t и 0\u00a0— более поздний и более ранний периоды. Для регионов вместо объёма производства берётся добавленная стоимость.',
    examples:
      'Примеры\u00a0— самый крупный по населению город из тех, по которым опубликован объём производства ({town}), и регион с наибольшим валовым продуктом ({region}). Данные взяты из того же файла, что и для профилей.',
    reference:
      'Города сравниваются с базой, составленной из таблиц городов и районов (регионов: {regions}); каждая территория учтена один раз; для моногорода внутри района добавляется только то, чего не публикует сам район. Из {printed} случаев (регион за год) в {within} сумма совпадает с опубликованным итогом в пределах {tolerance}; наибольшее расхождение\u00a0— {gap}. Регионы сравниваются со страной.',
    source: (source: string) => `По работе: ${source}.`,
    uploadMeasure: 'Единственного автора нет; так принято в литературе о структурных сдвигах.',
    edgeQuotient:
      'Пусто, если для базы сравнения ничего не опубликовано. Коэффициент локализации и индекс специализации\u00a0— одно и то же число. Коэффициенты нельзя складывать, поэтому рядом указана доля; отмечены значения от {mark} и выше.',
    edgeList:
      'm постоянно: {branches} для городов (отрасли) и {sections} для регионов (секции). Неопубликованное считается неизвестным и пропускается, а не приравнивается к нулю.',
    edgeCompared:
      'По секциям, опубликованным и по самой территории, и по базе сравнения; их доли приводятся к сумме 1. Если общая секция только одна, значения нет.',
    edgeHachman: 'Если отрасль одна, индекс равен её доле в базе сравнения.',
    edgeChange:
      'По частям, опубликованным за оба периода; на них должно приходиться не менее {covered} объёма производства в более позднем периоде. Периоды, между которыми ряд прерван, не сравниваются.',
    edgeShift:
      'Три эффекта в сумме дают прирост. Отрасль, которой вначале не было, целиком относится к региональному эффекту. Учитываются только отрасли, по которым за оба периода есть данные и здесь, и в базе сравнения. Номинально, в ценах каждого года.',
    edgeLilien: 'Нужен объём производства больше нуля в оба года. Входит в расчёт, но на карте не показан.',
    lilien: 'Индекс Лилиена: насколько неравномерно растут отрасли',
    proximity: 'Близость двух отраслей и плотность родственных отраслей',
    edgeProximity:
      'M равно 1 при коэффициенте 1 и выше. φ\u00a0— меньшая из двух долей: районов с отраслью j среди районов с отраслью k и наоборот. Пустая клетка означает «неизвестно», а не ноль; в примере по отрасли «{name}» данные есть у районов (всего {sheets}). Экспериментальный показатель, только в профиле.',
    gaps: 'Незанятые ниши. Отрасль с коэффициентом ниже {below}, которая в базе сравнения растёт быстрее всех отраслей вместе, указана в профиле как вопрос для изучения; первой стоит самая быстрорастущая. Это не прогноз.',
    seat: 'Юридический адрес. Объём производства учитывается там, где предприятие зарегистрировано. За высоким коэффициентом может стоять головной офис, а за незанятой нишей\u00a0— завод, учтённый по другому адресу; если продукция предприятия не относится к ведущей отрасли, карта и профиль называют обе отрасли.',
    notUsed:
      'Не используются: экономическая сложность (27 городов и 9 отраслей для неё слишком мало), экспортная база и коэффициент Джини для специализации на карте.',
  },
  kk: {
    symbols:
      'Белгілеулер: q\u00a0— i қаласындағы j саласының өнім көлемі, s\u00a0— оның қаладағы үлесі; Q мен S\u00a0— салыстыру базасындағы сол шамалар; m\u00a0— тізбедегі салалар саны; t мен 0\u00a0— кейінгі және бұрынғы кезең. Өңірлер үшін өнім көлемінің орнына қосылған құн алынады.',
    examples:
      'Мысалдар\u00a0— өнім көлемі жарияланған қалалардың ішіндегі халқы ең көбі, {town}, және жалпы өңірлік өнімі ең үлкен өңір, {region}. Олар профильдермен бір файлдан алынған.',
    reference:
      'Қалалар {regions} өңірдің қала және аудан кестелерінен құралған базамен салыстырылады, әр аумақ бір рет есептелген; ауданның ішіндегі моноқала үшін тек ауданның өзі жарияламайтын деректер қосылады. {printed} жағдайдан (бір өңір, бір жыл) {within} жағдайда қосынды жарияланған жиынтықпен {tolerance} шегінде сәйкес келеді; ең үлкен айырма\u00a0— {gap}. Өңірлер елмен салыстырылады.',
    source: (source: string) => `Негізі: ${source}.`,
    uploadMeasure: 'Белгілі бір авторы жоқ; құрылымдық өзгерістер туралы әдебиетте осылай қолданылады.',
    edgeQuotient:
      'Салыстыру базасы бойынша ештеңе жарияланбаса, бос қалады. Локализация коэффициенті мен мамандану индексі\u00a0— бір сан. Коэффициенттерді қосуға болмайды, сондықтан қасында үлесі көрсетілген; {mark} және одан жоғары мәндер белгіленген.',
    edgeList:
      'm тұрақты: қалалар үшін {branches} сала, өңірлер үшін {sections} секция. Жарияланбағаны белгісіз деп саналып, есепке алынбайды, нөлге теңестірілмейді.',
    edgeCompared:
      'Аумақтың өзі бойынша да, салыстыру базасы бойынша да жарияланған секциялар алынады; олардың үлестерінің қосындысы 1-ге келтіріледі. Ортақ секция біреу ғана болса, мән болмайды.',
    edgeHachman: 'Сала біреу болса, индекс оның салыстыру базасындағы үлесіне тең.',
    edgeChange:
      'Екі кезеңде де жарияланған бөліктер бойынша; олардың кейінгі кезеңдегі өнім көлеміндегі үлесі кемінде {covered} болуы керек. Араларында қатар үзілген кезеңдер салыстырылмайды.',
    edgeShift:
      'Үш әсердің қосындысы өсімге тең. Басында болмаған сала түгелімен өңірлік әсерге жатқызылады. Тек аумақтың өзі бойынша да, салыстыру базасы бойынша да екі кезеңде жарияланған салалар есепке алынады. Номиналды, әр жылдың бағасымен.',
    edgeLilien:
      'Екі жылда да өнім көлемі нөлден жоғары болуы керек. Есептеуде бар, бірақ картада көрсетілмейді.',
    lilien: 'Лилиен индексі: салалар қаншалықты әркелкі өседі',
    proximity: 'Екі саланың жақындығы және туыстас салалардың тығыздығы',
    edgeProximity:
      'Коэффициент 1 немесе одан жоғары болса, M = 1. φ\u00a0— екі үлестің кішісі: k саласы бар аудандардың ішіндегі j саласы барларының үлесі және керісінше. Бос болуы нөлді емес, белгісіз екенін білдіреді; мысалда «{name}» саласы {sheets} аудан бойынша жарияланған. Эксперименттік көрсеткіш, тек профильде беріледі.',
    gaps: 'Бос тауашалар. Коэффициенті {below} мәнінен төмен, бірақ салыстыру базасында барлық саланың жиынтығынан тез өсетін сала профильде зерттеуге тұрарлық сұрақ ретінде беріледі, ең тез өсетіні бірінші тұрады. Бұл болжам емес.',
    seat: 'Заңды мекенжай. Өнім көлемі кәсіпорын тіркелген жерде есепке алынады. Жоғары коэффициенттің артында бас кеңсе, ал бос тауашаның артында басқа жерде есепке алынған зауыт тұруы мүмкін; кәсіпорынның өнімі жетекші салаға жатпаса, карта мен профиль екі саланы да көрсетеді.',
    notUsed:
      'Қолданылмайды: экономикалық күрделілік (оған 27 қала мен 9 сала тым аз), экспорттық база және картадағы мамандануға арналған Джини коэффициенті.',
  },
});
