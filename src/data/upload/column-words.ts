/** What a column of a reader's table contains. */
export type ColumnRole =
  | 'unit'
  | 'unitName'
  | 'indicator'
  | 'indicatorName'
  | 'time'
  | 'value'
  | 'measure'
  | 'lon'
  | 'lat';

/** Headers by what they mean, in lower case without spaces, marks and ё; the first that a table has is taken. */
const WORDS: Readonly<Record<ColumnRole, readonly string[]>> = {
  unit: [
    ...['ucode', 'unit', 'unitid', 'unitcode', 'town', 'region', 'place', 'city', 'territory', 'area', 'geo'],
    ...['единица', 'кодединицы', 'территория', 'город', 'моногород', 'область', 'регион', 'место'],
    ...['населенныйпункт', 'бірлік', 'аумақ', 'қала', 'моноқала', 'облыс', 'өңір', 'елдімекен'],
    ...['code', 'id', 'код', 'коды'],
  ],
  unitName: [
    ...['uname', 'unitname', 'name', 'townname', 'regionname', 'placename'],
    ...['название', 'наименование', 'имя', 'атауы', 'атау', 'аты'],
  ],
  indicator: [
    ...['indicator', 'icode', 'indicatorid', 'indicatorcode', 'variable', 'series', 'metric'],
    ...['показатель', 'индикатор', 'переменная', 'ряд', 'көрсеткіш', 'индикаторкоды'],
  ],
  indicatorName: ['iname', 'indicatorname', 'названиепоказателя', 'наименованиепоказателя', 'көрсеткішатауы'],
  time: ['time', 'year', 'period', 'date', 'время', 'год', 'период', 'дата', 'уақыт', 'жыл', 'жылы', 'кезең'],
  value: [
    ...['value', 'obsvalue', 'figure', 'amount', 'значение', 'величина', 'число', 'мәні', 'мән', 'шамасы'],
  ],
  measure: [
    ...['measure', 'measureunit', 'unitofmeasure', 'unitmeasure', 'units', 'iunit', 'unitsofmeasure'],
    ...['единицаизмерения', 'едизм', 'измерение', 'өлшембірлігі', 'өлшем'],
  ],
  lon: ['lon', 'lng', 'long', 'longitude', 'долгота', 'бойлық'],
  lat: ['lat', 'latitude', 'широта', 'ендік'],
};

/** Position of each role in a header; a role without a column is left out. */
export function columnRoles(header: readonly string[]): Readonly<Partial<Record<ColumnRole, number>>> {
  const plain = header.map(plainWord);
  const roles: Partial<Record<ColumnRole, number>> = {};
  for (const role of Object.keys(WORDS) as ColumnRole[]) {
    const word = WORDS[role].find((known) => plain.includes(known));
    if (word !== undefined) roles[role] = plain.indexOf(word);
  }
  if (roles.unit === undefined && roles.unitName !== undefined) roles.unit = roles.unitName;
  return roles;
}

/** A header in lower case, without spaces, marks and ё. */
export function plainWord(header: string): string {
  return header
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
