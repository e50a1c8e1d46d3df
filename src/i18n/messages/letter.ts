import { defineMessages } from '../messages.ts';
import type { PlacePhrase } from '../place-phrase.ts';
import { plural } from '../shown-number.ts';

/**
 * A letter that asks an office for the figures that nobody publishes, and what the page says of it. Places come in all
 * wordings, numbers of years as text: `2020–2022`.
 */
export const letterMessages = defineMessages({
  en: {
    link: (count: number, partial: number) =>
      `Ready letter: ${count} ${plural('en', count, { one: 'indicator', other: 'indicators' })} to ask for${partial === 0 ? '' : `, ${partial} of them published only for the district or out of date`}`,
    fewest: (count: number) =>
      `For a potential score, at least ${count} more ${plural('en', count, { one: 'value', other: 'values' })} for the town itself would be needed.`,
    potentialIfKnown: (before: string, after: string) =>
      `If its unscored dimensions of potential became known and turned out to be at the median, its rank interval by potential would be ${after}, not ${before}.`,
    riskIfKnown: (before: string, after: string) =>
      `If its unscored components of risk became known and turned out to be at the median, its rank interval by risk would be ${after}, not ${before}.`,
    toAkimat: (town: PlacePhrase) => `To the Akimat (local authority) ${town.of}`,
    toStatistics: (office: string) => `To the ${office}`,
    copyTo: (office: string) => `Copy: ${office}`,
    statistics: (region: PlacePhrase) =>
      `Department for ${region.plain} of the Bureau of National Statistics of the Agency for Strategic Planning and Reforms of the Republic of Kazakhstan`,
    sender: 'From: ______________________________ (name, or name of the organization)',
    contacts: 'Address, telephone, e-mail: ______________________________',
    reference: 'Ref. No. ____________          Date: ____________',
    townAbout: (town: PlacePhrase) => `on the town ${town.of}`,
    regionAbout: (region: PlacePhrase) => `on ${region.plain}`,
    subject: (about: string) => `Subject: Request for statistical data ${about}`,
    salutation: 'Dear Sir or Madam,',
    request: (about: string) =>
      `Under the laws of the Republic of Kazakhstan No. 401-V of 16 November 2015 “On Access to Information” and No. 257-IV of 19 March 2010 “On State Statistics”, I kindly ask you to provide the data listed below ${about}.`,
    notFound: 'I have not found them in public sources.',
    notFoundAll:
      'I have not found them in public sources, or have found them only for the district or for earlier years.',
    purpose: (site: string, version: string, day: string) =>
      `The list is taken from the open statistical map “${site}” (index version ${version} of ${day}), which shows every value with its source.`,
    missing: (count: number) => `Not published (${count}):`,
    wider: (count: number) =>
      `Published only for the district; please give values for the town itself (${count}):`,
    outdated: (count: number) => `Published only for earlier years or without a year (${count}):`,
    line: (name: string, unit: string, years: string) => `${name}: ${unit}; for ${years}`,
    lastYear: (year: number) => `last known value: ${year}`,
    lastYearUnknown: 'year of the known value not stated',
    tenge: 'in tenge',
    yearlyTenge: 'yearly volume in tenge',
    enterpriseState: 'operating, partly operating or stopped, and since what date',
    amounts:
      'Where an indicator is per resident or per worker, or is a ratio, the numbers behind it are enough: amounts in tenge, numbers of people, the average monthly wage in tenge.',
    elsewhere:
      'If some of the data are not collected, are confidential or are held by another body, please say so and name that body. A spreadsheet (XLSX or CSV) would be most convenient. No personal data are requested.',
    thanks: 'Thank you in advance for your help.',
    closing: 'Yours faithfully,',
    signature: '______________________________ (position, signature, name)',
    date: 'Date: ____________',
  },
  ru: {
    link: (count: number, partial: number) =>
      `Готовое письмо с\u00a0запросом: ${count}\u00a0${plural('ru', count, { one: 'показатель', few: 'показателя', many: 'показателей', other: 'показателя' })}${partial === 0 ? '' : `, из\u00a0них опубликованы только по\u00a0району или устарели\u00a0— ${partial}`}`,
    fewest: (count: number) =>
      `Чтобы получить балл потенциала, нужно ещё не\u00a0менее ${count}\u00a0${plural('ru', count, { one: 'значения', few: 'значений', many: 'значений', other: 'значения' })} по\u00a0самому городу.`,
    potentialIfKnown: (before: string, after: string) =>
      `Если недостающие виды потенциала будут оценены и окажутся на\u00a0уровне медианы, интервал мест по\u00a0потенциалу составит ${after}, а\u00a0не\u00a0${before}.`,
    riskIfKnown: (before: string, after: string) =>
      `Если недостающие составляющие риска будут оценены и окажутся на\u00a0уровне медианы, интервал мест по\u00a0риску составит ${after}, а\u00a0не\u00a0${before}.`,
    toAkimat: (town: PlacePhrase) => `В акимат города ${town.of}`,
    toStatistics: (office: string) => `В ${office}`,
    copyTo: (office: string) => `Копия: ${office}`,
    statistics: (region: PlacePhrase) =>
      `Департамент Бюро национальной статистики Агентства по стратегическому планированию и реформам Республики Казахстан по ${region.to}`,
    sender: 'От: ______________________________ (фамилия, имя, отчество или наименование организации)',
    contacts: 'Адрес, телефон, электронная почта: ______________________________',
    reference: 'Исх. № ____________          «___» ______________ 20___ г.',
    townAbout: (town: PlacePhrase) => `по городу ${town.to}`,
    regionAbout: (region: PlacePhrase) => `по ${region.to}`,
    subject: (about: string) => `О предоставлении статистических данных ${about}`,
    salutation: 'Уважаемые дамы и господа!',
    request: (about: string) =>
      `На основании законов Республики Казахстан от 16 ноября 2015 года № 401-V «О доступе к информации» и от 19 марта 2010 года № 257-IV «О государственной статистике» прошу предоставить перечисленные ниже данные ${about}.`,
    notFound: 'В открытых источниках обнаружить их не удалось.',
    notFoundAll:
      'В открытых источниках обнаружить их не удалось, либо они опубликованы только по району или только за прежние годы.',
    purpose: (site: string, version: string, day: string) =>
      `Перечень взят с открытой статистической карты «${site}» (версия индекса ${version} от ${day}), где каждое значение приведено с источником.`,
    missing: (count: number) => `Не опубликованы (${count}):`,
    wider: (count: number) =>
      `Опубликованы только по району, просьба указать значения по самому городу (${count}):`,
    outdated: (count: number) => `Опубликованы только за прежние годы или без указания года (${count}):`,
    line: (name: string, unit: string, years: string) => `${name}\u00a0— ${unit}; ${years}\u00a0гг.`,
    lastYear: (year: number) => `последнее известное значение\u00a0— за ${year}\u00a0год`,
    lastYearUnknown: 'год известного значения не указан',
    tenge: 'в тенге',
    yearlyTenge: 'годовые объёмы в тенге',
    enterpriseState: 'работает, работает частично или остановлено и с какой даты',
    amounts:
      'Если показатель рассчитан на жителя, на занятого или является отношением, достаточно исходных величин: сумм в тенге, численности, средней месячной заработной платы в тенге.',
    elsewhere:
      'Если часть данных не собирается, является конфиденциальной или имеется в другом органе, прошу сообщить об этом и указать этот орган. Удобнее всего таблица в формате XLSX или CSV. Персональные данные не запрашиваются.',
    thanks: 'Заранее благодарю за содействие.',
    closing: 'С уважением,',
    signature: '______________________________ (должность, подпись, инициалы и фамилия)',
    date: 'Дата: ____________',
  },
  kk: {
    link: (count: number, partial: number) =>
      `Дайын сұрау хаты: ${count}\u00a0көрсеткіш${partial === 0 ? '' : `, оның ішінде тек аудан бойынша жарияланғаны не ескіргені\u00a0— ${partial}`}`,
    fewest: (count: number) =>
      `Әлеует балы есептелуі үшін қаланың өзі бойынша кемінде тағы ${count}\u00a0мән қажет.`,
    potentialIfKnown: (before: string, after: string) =>
      `Бағаланбаған әлеует түрлері белгілі болып, медиана деңгейінде шықса, әлеует бойынша орын аралығы ${before} емес, ${after} болады.`,
    riskIfKnown: (before: string, after: string) =>
      `Бағаланбаған тәуекел құрамдастары белгілі болып, медиана деңгейінде шықса, тәуекел бойынша орын аралығы ${before} емес, ${after} болады.`,
    toAkimat: (town: PlacePhrase) => `${town.of} әкімдігіне`,
    toStatistics: (office: string) => office,
    copyTo: (office: string) => `Көшірмесі: ${office}`,
    statistics: (region: PlacePhrase) =>
      `Қазақстан Республикасы Стратегиялық жоспарлау және реформалар агенттігі Ұлттық статистика бюросының ${region.plain} бойынша департаментіне`,
    sender: 'Кімнен: ______________________________ (тегі, аты, әкесінің аты немесе ұйымның атауы)',
    contacts: 'Мекенжайы, телефоны, электрондық поштасы: ______________________________',
    reference: 'Шығыс № ____________          20___ жылғы «___» ______________',
    townAbout: (town: PlacePhrase) => `${town.plain} бойынша`,
    regionAbout: (region: PlacePhrase) => `${region.plain} бойынша`,
    subject: (about: string) => `${about} статистикалық деректерді ұсыну туралы`,
    salutation: 'Құрметті ханымдар мен мырзалар!',
    request: (about: string) =>
      `Қазақстан Республикасының «Ақпаратқа қол жеткізу туралы» 2015 жылғы 16 қарашадағы № 401-V және «Мемлекеттік статистика туралы» 2010 жылғы 19 наурыздағы № 257-IV заңдарына сәйкес ${about} төменде тізілген деректерді ұсынуыңызды сұраймын.`,
    notFound: 'Бұл деректер ашық дереккөздерден табылмады.',
    notFoundAll:
      'Бұл деректер ашық дереккөздерден табылмады немесе тек аудан бойынша не бұрынғы жылдар бойынша ғана жарияланған.',
    purpose: (site: string, version: string, day: string) =>
      `Тізім «${site}» ашық статистикалық картасынан алынды (индекстің ${version}-нұсқасы, ${day}); картада әр мән дереккөзімен бірге көрсетілген.`,
    missing: (count: number) => `Жарияланбаған (${count}):`,
    wider: (count: number) =>
      `Тек аудан бойынша жарияланған, қаланың өзі бойынша мәнін көрсетуіңізді сұраймын (${count}):`,
    outdated: (count: number) => `Тек бұрынғы жылдар бойынша немесе жылы көрсетілмей жарияланған (${count}):`,
    line: (name: string, unit: string, years: string) => `${name}\u00a0— ${unit}; ${years}\u00a0жж.`,
    lastYear: (year: number) => `соңғы белгілі мәні\u00a0— ${year}\u00a0жылғы`,
    lastYearUnknown: 'белгілі мәнінің жылы көрсетілмеген',
    tenge: 'теңгемен',
    yearlyTenge: 'жылдық көлемі, теңгемен',
    enterpriseState: 'жұмыс істейді, ішінара жұмыс істейді немесе тоқтаған және қай күннен бері',
    amounts:
      'Тұрғынға не жұмыспен қамтылған адамға шаққанда есептелген немесе арақатынас болып табылатын көрсеткіштер үшін бастапқы шамалар жеткілікті: теңгемен сомалар, адам саны, теңгемен орташа айлық жалақы.',
    elsewhere:
      'Деректердің бір бөлігі жиналмаса, құпия болса немесе басқа органда болса, ол туралы хабарлап, сол органды көрсетуіңізді сұраймын. XLSX немесе CSV пішініндегі кесте ең қолайлы болар еді. Дербес деректер сұралмайды.',
    thanks: 'Көмегіңіз үшін алдын ала алғыс білдіремін.',
    closing: 'Құрметпен,',
    signature: '______________________________ (лауазымы, қолы, аты-жөні)',
    date: 'Күні: ____________',
  },
});
