import { defineMessages } from '../messages.ts';

/** Measures of specialization on the method page: symbols, edge rules, the reference; `{name}` is a slot. */
export const methodStructureMessages = defineMessages({
  en: {
    symbols:
      'Symbols: q is the output of sector j in town i, s its share there; Q and S are the same in the reference; m is the number of sectors on the list; t and 0 are the later and the earlier span of years. For regions output is value added.',
    examples:
      'The examples are the town with the most residents that prints output, {town}, and the region with the largest product, {region}. They are read from the same file as the profiles.',
    reference:
      'Towns are compared with a partition: the city and district sheets of {regions} regions, each place once; of a monotown inside a district only what the district does not print. In {within} of {printed} region-years its sum meets the printed total within {tolerance}; the largest gap is {gap}. Regions are compared with the nation.',
    source: (source: string) => `After ${source}.`,
    uploadMeasure: 'No single source; as used in the literature on structural change.',
    edgeQuotient:
      'Blank where the reference prints nothing. Both readings, of localization and of specialization, are this number. Quotients do not add up, so the share stands beside it; {mark} and above is marked.',
    edgeList:
      'm is fixed: {branches} branches for towns, {sections} sections for regions. What is not printed is unknown and left out, never zero.',
    edgeCompared:
      'Over the sections that both sides print, their shares made to add up to 1. With only one section in common there is no value.',
    edgeHachman: 'With one sector only, it is that sector’s share in the reference.',
    edgeChange:
      'Over the parts printed in both spans; they must hold {covered} of the later output. Spans with a break of the series between them are not compared.',
    edgeShift:
      'The three parts add up to the change. A sector that was not there at the start counts wholly as own. Only sectors printed on both sides in both spans take part. Nominal, at the prices of each year.',
    edgeLilien: 'Needs output above zero in both years. The engine has it; no layer shows it.',
    lilien: 'Lilien index, how unevenly sectors grow',
    proximity: 'Proximity of two branches and relatedness density',
    edgeProximity:
      'M is 1 where the quotient is 1 or more. φ is the smaller of two shares: of the districts with branch j among those with k, and the other way round. Blank is unknown, not zero; in the example {name} is printed by {sheets} districts. Experimental, in the profile only.',
    gaps: 'Gaps. A sector with a quotient under {below} that outgrows the whole of the reference is listed in the profile as a question to look into, the fastest first. It is no forecast.',
    seat: 'The legal seat. Output is booked where an enterprise is registered. A quotient may show a head office, and behind a gap may stand a plant that is booked elsewhere; where the enterprise’s product differs from the leading branch, map and profile say both.',
    notUsed:
      'Left out: economic complexity (27 towns and 9 branches are too few), export base and Gini of specialization on the map.',
  },
  ru: {
    symbols:
      'Обозначения: q – выпуск отрасли j в городе i, s – её доля в нём; Q и S – то же на территории сравнения; m – число отраслей в списке; t и 0 – поздний и ранний отрезки лет. Для регионов выпуск – это добавленная стоимость.',
    examples:
      'Примеры – самый населённый город, по которому есть выпуск, {town}, и регион с наибольшим валовым продуктом, {region}. Они берутся из того же файла, что и профили.',
    reference:
      'Города сравниваются с разбиением: это таблицы городов и районов стольких регионов: {regions}, каждая территория один раз; из моногорода внутри района берётся только то, чего не печатает сам район. В {within} из {printed} случаев (регион и год) сумма сходится с напечатанным итогом в пределах {tolerance}; наибольшее расхождение {gap}. Регионы сравниваются со страной.',
    source: (source: string) => `По работе: ${source}.`,
    uploadMeasure: 'Без одного автора; так принято в литературе о структурных сдвигах.',
    edgeQuotient:
      'Пусто, если на территории сравнения ничего не напечатано. Коэффициент локализации и индекс специализации – это одно и то же число. Коэффициенты не складываются, поэтому рядом стоит доля; отмечено от {mark} и выше.',
    edgeList:
      'm закреплено: для городов отраслей {branches}, для регионов секций {sections}. Ненапечатанное неизвестно и пропускается, нулём оно не считается.',
    edgeCompared:
      'По секциям, которые напечатаны с обеих сторон; их доли приводятся к сумме 1. При одной общей секции значения нет.',
    edgeHachman: 'Если отрасль одна, равен её доле на территории сравнения.',
    edgeChange:
      'По частям, напечатанным в оба срока; на них должно приходиться {covered} позднего выпуска. Отрезки, между которыми ряд прерван, не сравниваются.',
    edgeShift:
      'Три части в сумме дают прирост. Отрасль, которой в начале не было, целиком отнесена к собственной части. Участвуют только отрасли, напечатанные с обеих сторон в оба срока. Номинально, в ценах каждого года.',
    edgeLilien: 'Нужен выпуск больше нуля в оба года. В расчёте есть, на карте не показан.',
    lilien: 'Индекс Лилиена: насколько неровно растут отрасли',
    proximity: 'Близость двух отраслей и плотность родства',
    edgeProximity:
      'M равно 1 при коэффициенте 1 и больше. φ – меньшая из двух долей: районов с отраслью j среди районов с k и наоборот. Пусто – неизвестно, а не ноль; в примере отрасль «{name}» печатают столько районов: {sheets}. Опытная мера, только в профиле.',
    gaps: 'Пробелы. Отрасль с коэффициентом ниже {below}, которая растёт быстрее всей территории сравнения, стоит в профиле как вопрос, самая быстрая первой. Это не прогноз.',
    seat: 'Юридический адрес. Выпуск учтён там, где предприятие зарегистрировано. За коэффициентом может стоять головная контора, а за пробелом – завод, учтённый в другом месте; если продукция предприятия расходится с ведущей отраслью, карта и профиль называют обе.',
    notUsed:
      'Не используются: экономическая сложность (27 городов и 9 отраслей – слишком мало), экспортная база и коэффициент Джини специализации на карте.',
  },
  kk: {
    symbols:
      'Белгілер: q – i қаласындағы j саласының өнімі, s – оның ондағы үлесі; Q мен S – салыстыру аумағындағы солар; m – тізімдегі салалар саны; t мен 0 – кейінгі және ертерек мерзім. Өңірлер үшін өнім – қосылған құн.',
    examples:
      'Мысалдар – өнімі жарияланған ең халқы көп қала, {town}, және жалпы өнімі ең үлкен өңір, {region}. Олар профильдер алынатын файлдан оқылады.',
    reference:
      'Қалалар бөліндімен салыстырылады: бұл {regions} өңірдің қалалық және аудандық кестелері, әр аумақ бір рет; аудан ішіндегі моноқаладан тек ауданның өзі баспайтыны алынады. {printed} жағдайдың (өңір мен жыл) {within} ішінде қосынды басылған жиынтықпен {tolerance} шегінде сәйкес; ең үлкен алшақтық {gap}. Өңірлер бүкіл елмен салыстырылады.',
    source: (source: string) => `Негізі: ${source}.`,
    uploadMeasure: 'Бір авторы жоқ; құрылымдық өзгерістер әдебиетінде осылай қолданылады.',
    edgeQuotient:
      'Салыстыру аумағында ештеңе басылмаса, бос. Оқшаулану коэффициенті де, мамандану индексі де – осы сан. Коэффициенттер қосылмайды, сондықтан қасында үлесі тұрады; {mark} және одан жоғары белгіленген.',
    edgeList:
      'm бекітілген: қалаларға {branches} сала, өңірлерге {sections} секция. Басылмағаны белгісіз, есепке кірмейді, нөл деп саналмайды.',
    edgeCompared:
      'Екі жақта да басылған секциялар бойынша, үлестері қосындысы 1-ге келтірілген. Ортақ секция біреу болса, мән жоқ.',
    edgeHachman: 'Сала біреу болса, оның салыстыру аумағындағы үлесіне тең.',
    edgeChange:
      'Екі мерзімде де басылған бөліктер бойынша; олар кейінгі өнімнің {covered} үлесін қамтуы тиіс. Арасында қатар үзілген мерзімдер салыстырылмайды.',
    edgeShift:
      'Үш бөліктің қосындысы – өсім. Басында болмаған сала түгел өзіндік бөлікке жазылады. Тек екі жақта да екі мерзімде де басылған салалар кіреді. Номиналды, әр жылдың бағасымен.',
    edgeLilien: 'Екі жылда да өнім нөлден жоғары болуы керек. Есепте бар, картада көрсетілмейді.',
    lilien: 'Лилиен индексі: салалар қаншалық әркелкі өседі',
    proximity: 'Екі саланың жақындығы және туыстық тығыздығы',
    edgeProximity:
      'Коэффициент 1 және одан жоғары болса, M = 1. φ – екі үлестің кішісі: k саласы бар аудандар ішінде j саласы барлары және керісінше. Бос – белгісіз, нөл емес; мысалда «{name}» саласын {sheets} аудан басады. Тәжірибелік, тек профильде.',
    gaps: 'Олқылықтар. Коэффициенті {below} шегінен төмен, бірақ салыстыру аумағынан тез өсетін сала профильде сұрақ ретінде тұрады, ең тез өсетіні бірінші. Бұл болжам емес.',
    seat: 'Заңды мекенжай. Өнім кәсіпорын тіркелген жерде есептеледі. Коэффициенттің артында бас кеңсе, ал олқылықтың артында басқа жерде есептелген зауыт тұруы мүмкін; кәсіпорынның өнімі жетекші саладан өзге болса, карта мен профиль екеуін де айтады.',
    notUsed:
      'Қолданылмайды: экономикалық күрделілік (27 қала мен 9 сала тым аз), экспорттық база және картадағы мамандану Джини коэффициенті.',
  },
});
