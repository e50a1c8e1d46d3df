/** Names and abbreviations of places beside those in the tables, by the id of a region or the English name of a city. */
export const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  'KZ-11': ['Целиноградская область', 'Tselinograd Region'],
  'KZ-15': ['Актобинская область', 'Aktyubinsk Region'],
  'KZ-23': ['Гурьевская область'],
  'KZ-27': ['ЗКО', 'БҚО', 'Уральская область'],
  'KZ-31': ['Джамбулская область', 'Тараз облысы'],
  'KZ-33': ['Жетысуская область', 'Jetisu Region', 'Zhetisu Region'],
  'KZ-39': ['Кустанайская область', 'Kustanai Region'],
  'KZ-47': ['Мангышлакская область'],
  'KZ-59': ['СКО', 'СҚО'],
  'KZ-61': ['Turkestan Region', 'Turkestan oblast'],
  'KZ-62': ['Улытауская область'],
  'KZ-63': ['ВКО', 'ШҚО'],
  'KZ-71': ['Нур-Султан', 'Нұр-Сұлтан', 'Nur-Sultan', 'Целиноград', 'Акмола қаласы', 'Astana'],
  'KZ-75': ['Алма-Ата', 'Alma-Ata'],
  'KZ-79': ['Чимкент', 'Chimkent'],
  Aktobe: ['Актюбинск', 'Aktyubinsk'],
  Atyrau: ['Гурьев', 'Guryev'],
  Aktau: ['Шевченко'],
  Kostanay: ['Кустанай', 'Kustanai'],
  Konaev: ['Капчагай', 'Қапшағай', 'Kapchagay', 'Qonayev'],
  Oral: ['Uralsk'],
  Oskemen: ['Ust-Kamenogorsk'],
  Petropavl: ['Petropavlovsk'],
  Semey: ['Семипалатинск', 'Semipalatinsk'],
  Taraz: ['Джамбул', 'Жамбыл қаласы'],
  Taldykorgan: ['Талды-Курган'],
  Turkistan: ['Turkestan'],
};

/**
 * Letter codes of regions as ISO 3166-2 had them before the codes of two figures. Those of regions that were divided
 * since are left out: they mean another area.
 */
export const OLD_CODES: Readonly<Record<string, string>> = {
  AKM: 'KZ-11',
  AKT: 'KZ-15',
  ATY: 'KZ-23',
  ZAP: 'KZ-27',
  ZHA: 'KZ-31',
  KUS: 'KZ-39',
  KZY: 'KZ-43',
  MAN: 'KZ-47',
  PAV: 'KZ-55',
  SEV: 'KZ-59',
  AST: 'KZ-71',
  ALA: 'KZ-75',
  SHY: 'KZ-79',
};

/** Such codes of regions that were divided since. */
export const DIVIDED_CODES: ReadonlySet<string> = new Set(['ALM', 'KAR', 'VOS', 'YUZ']);
