import type { Names } from '../../geodata/types.ts';

/** Words for the kinds of breaks in `series-breaks.csv`. */
export const BREAK_NOTES: Readonly<Record<string, Names>> = {
  census: {
    kk: 'Санақтан кейін қайта есептелген: бұрынғы жылдармен жалғаспайды',
    ru: 'Пересчитано после переписи: не продолжает прежние годы',
    en: 'Counted anew after the census: does not continue earlier years',
  },
  definition: {
    kk: 'Анықтама өзгерді: 2015 жылдан жеке кәсіпкерлер де саналады',
    ru: 'Изменилось определение: с 2015 года считаются и индивидуальные предприниматели',
    en: 'The definition changed: sole traders are counted from 2015',
  },
  boundary: {
    kk: 'Әкімдік аумағы өзгерді',
    ru: 'Изменилась территория администрации',
    en: 'The area of the administration changed',
  },
  borders: {
    kk: 'Облыс шекарасы 2022 жылдың маусымында өзгерді',
    ru: 'Границы области изменились в июне 2022 года',
    en: 'The borders of the region changed in June 2022',
  },
  source: {
    kk: 'Дерек көзі ауысты: екі кестенің сандары бір-бірінен өзгеше',
    ru: 'Сменился источник: числа двух таблиц расходятся',
    en: 'The source changes here: the two tables differ',
  },
  'legal-seat': {
    kk: 'Кәсіпорынның заңды мекенжайы ауысқан болуы керек',
    ru: 'Предприятие, по-видимому, сменило юридический адрес',
    en: 'The enterprise seems to have moved its legal seat',
  },
};

/** Words for the base units in `units.csv`. */
export const UNIT_NAMES: Readonly<Record<string, Names>> = {
  persons: { kk: 'адам', ru: 'человек', en: 'persons' },
  units: { kk: 'бірлік', ru: 'единиц', en: 'units' },
  cases: { kk: 'жағдай', ru: 'случаев', en: 'cases' },
  tenge: { kk: 'теңге', ru: 'тенге', en: 'tenge' },
  '%': { kk: '%', ru: '%', en: '%' },
  'm²': { kk: 'м²', ru: 'м²', en: 'm²' },
  'm² per person': { kk: 'адамға м²', ru: 'м² на человека', en: 'm² per person' },
  'per 1000': { kk: '1000 адамға', ru: 'на 1000 человек', en: 'per 1,000' },
  'per 1000 births': { kk: '1000 туғанға', ru: 'на 1000 родившихся', en: 'per 1,000 births' },
  'per million': { kk: 'миллион тұрғынға', ru: 'на миллион жителей', en: 'per million residents' },
  '% of previous year': { kk: 'өткен жылға %', ru: '% к предыдущему году', en: '% of the year before' },
  'tenge per hour': { kk: 'сағатына теңге', ru: 'тенге в час', en: 'tenge per hour' },
  USD: { kk: 'АҚШ доллары', ru: 'долларов США', en: 'US dollars' },
  years: { kk: 'жыл', ru: 'лет', en: 'years' },
  tonnes: { kk: 'тонна', ru: 'тонн', en: 'tonnes' },
  kWh: { kk: 'кВт·сағ', ru: 'кВт·ч', en: 'kWh' },
  class: { kk: 'сынып', ru: 'класс', en: 'class' },
};
