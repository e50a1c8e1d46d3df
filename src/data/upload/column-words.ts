/** What the header of a column says that it contains. */
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
    ...['населенныйпункт', 'бірлік', 'аумақ', 'қала', 'моноқала', 'облыс', 'өңір', 'елдімекен', 'entity'],
    ...['code', 'id', 'код', 'коды'],
  ],
  unitName: [
    ...['uname', 'unitname', 'name', 'townname', 'regionname', 'placename', 'countryname'],
    ...['название', 'наименование', 'имя', 'атауы', 'атау', 'аты'],
  ],
  indicator: [
    ...['indicator', 'icode', 'indicatorid', 'indicatorcode', 'variable', 'series', 'metric'],
    ...['показатель', 'индикатор', 'переменная', 'ряд', 'көрсеткіш', 'индикаторкоды'],
  ],
  indicatorName: [
    ...['iname', 'indicatorname', 'seriesname', 'названиепоказателя', 'наименованиепоказателя'],
    ...['көрсеткішатауы'],
  ],
  time: ['time', 'year', 'period', 'date', 'время', 'год', 'период', 'дата', 'уақыт', 'жыл', 'жылы', 'кезең'],
  value: [
    ...['value', 'obsvalue', 'figure', 'amount', 'значение', 'величина', 'число', 'мәні', 'мән', 'шамасы'],
  ],
  measure: [
    ...['measure', 'measureunit', 'unitofmeasure', 'unitmeasure', 'units', 'iunit', 'unitsofmeasure', 'uom'],
    ...['единицаизмерения', 'единицыизмерения', 'едизм', 'едизмерения', 'измерение', 'өлшембірлігі', 'өлшем'],
  ],
  lon: [
    ...[
      'lon',
      'lng',
      'long',
      'longitude',
      'londd',
      'долгота',
      'долг',
      'бойлық',
      'xcoord',
      'coordx',
      'pointx',
    ],
  ],
  lat: ['lat', 'latitude', 'latdd', 'широта', 'шир', 'ендік', 'ycoord', 'coordy', 'pointy'],
};

/** Beginnings of words by which a longer header, such as "Название города", tells what is in it. */
const STEMS: readonly (readonly [ColumnRole, RegExp])[] = [
  ['measure', /(?:^| )(?:ед|единиц[аы]?) изм|unit of measure|өлшем бірл/],
  ['lon', /(?:^| )(?:longitude|долгот[аы]|бойлық|lon|lng)(?: |$)/],
  ['lat', /(?:^| )(?:latitude|широт[аы]|ендік|lat)(?: |$)/],
  ['indicatorName', /(?:name|title|назван|наименован)\S* .*(?:показател|индикатор|indicator|series)/],
  ['indicatorName', /(?:показател|индикатор|indicator|series|көрсеткіш)\S* (?:name|title|атауы)/],
  ['indicator', /^(?:indicators?|показател[ьи]|индикатор[ыа]?|көрсеткіштер)(?: |$)/],
  ['time', /(?:^| )(?:years?|год|года|годы|жыл|жылы|period|период|date|дата|кезең|reporting year)(?: |$)/],
  ['value', /^(?:value|значени[ея]|мәні)(?: |$)/],
  [
    'unit',
    /(?:^| )(?:cities|city|towns?|regions?|oblasts?|districts?|places?|territor|settlements?|municipalit|provinces?|countr)/,
  ],
  ['unit', /(?:^| )(?:моно)?(?:город|област|регион|территор|населенн|муниципал|местност|район)/],
  ['unit', /(?:^| )(?:моно)?(?:қала|кала|облыс|өңір|онир|аумақ|аудан|елді мекен)/],
  ['unitName', /(?:^| )(?:name|назван|наименован|атау)/],
];

/** Headers of row numbers. */
const ROW_NUMBERS =
  /^(?:no?|пп|номер|номерпп|рс|рет|реті|реттікнөмірі|index|row|rowid|rownumber|objectid|fid|unnamed0?|id)?$/;
/** Headers of codes that identify and measure nothing. */
const IDENTIFIERS =
  /^(?:.*(?:code|коды?|kato|като|кату|окато|соато|soato|okato|iso|nuts|geonameid|бин|иин|uuid|guid)|.*(?:^|[^a-z])id)$/;
/** Headers of a place that the row is not about. */
const OTHER_PLACES = /центр|center|centre|capital|столиц|орталы/;

/** Position of each role in a header by its known words; a role without a column is left out. */
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

/** What one header says, and how surely: 0 = a known word, 1 = a longer header with such a word; null = nothing. */
export function headerHint(header: string): { readonly role: ColumnRole; readonly distance: 0 | 1 } | null {
  const plain = plainWord(header);
  for (const role of Object.keys(WORDS) as ColumnRole[])
    if (WORDS[role].includes(plain)) return { role, distance: 0 };
  const words = header
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const found = STEMS.find(([, stem]) => stem.test(words));
  return found === undefined ? null : { role: found[0], distance: 1 };
}

/** True for the header of row numbers, such as `№`, `№ п/п`, `id`, or none at all. */
export function isRowNumberHeader(header: string): boolean {
  return ROW_NUMBERS.test(plainWord(header));
}

/** True for the header of a code, such as `КАТО` or `region_id`. */
export function isIdentifierHeader(header: string): boolean {
  return IDENTIFIERS.test(plainWord(header)) || /(?:^|[\s_])(?:id|код)$/i.test(header.trim());
}

/** True for the header of a place that the figures of the row are not about, such as the centre of a region. */
export function isOtherPlaceHeader(header: string): boolean {
  return OTHER_PLACES.test(header.toLowerCase());
}

/** True for a header that may name the units of measure as well as the places. */
export function isUnitHeader(header: string): boolean {
  return ['unit', 'единица', 'бірлік', 'ед'].includes(plainWord(header));
}

/** A header in lower case, without spaces, marks and ё. */
export function plainWord(header: string): string {
  return header
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
