/** What is read of a file of `tests/fixtures/own-tables`. */
export interface TableCase {
  /** Ids of places, `lon,lat` of a point, `–` for a unit that is not on the map; absent = the file is refused. */
  readonly places?: string;
  readonly times?: string;
  /** Figures by indicator with its unit, times parted by `|`, `–` = none. */
  readonly figures?: Readonly<Record<string, string>>;
  /** Columns that are left out, with the reason. */
  readonly unused?: readonly string[];
  /** Problems as `line column code`. */
  readonly problems?: readonly string[];
}

/** Every file that a reader may drop by itself, by its name. */
export const TABLE_CASES: Readonly<Record<string, TableCase>> = {
  'a01-semicolon-decimal-comma.csv': {
    places: 'KZ-10 KZ-62 KZ-39',
    times: '2022',
    figures: {
      Дороги: '12.5 7.25 104.75',
    },
    problems: ['2 - name-of-two'],
  },
  'a02-thousand-points-comma-decimals.csv': {
    places: 'temirtau ridder ekibastuz aksu',
    figures: {
      Население: '174320 48915 131702 987.5',
    },
  },
  'a03-german-full.csv': {
    places: 'temirtau ridder aksu',
    times: '2022',
    figures: {
      Output: '1234.5 987.25 2000',
    },
  },
  'a04-space-thousands.csv': {
    places: 'temirtau ridder aksu',
    figures: {
      Население: '174320 48915 9870',
      Выпуск: '1234567.8 98765.4 1000',
    },
  },
  'a06-percent.csv': {
    places: 'temirtau ridder aksu',
    figures: {
      'Безработица [%]': '4.9 5.3 4.7',
    },
  },
  'a06b-percent-mixed.csv': {
    places: 'temirtau ridder aksu',
    times: '2022',
    figures: {
      'Unemployment [%]': '4.9 5.3 4.7',
    },
    problems: ['- value mixed-percent'],
  },
  'a06c-percent-beside-good.csv': {
    places: 'temirtau ridder aksu',
    figures: {
      Население: '174320 48915 41087',
      'Безработица [%]': '4.9 5.3 4.7',
      Доля: '0.31 0.42 0.28',
    },
  },
  'a07-footnote-marks.csv': {
    places: 'temirtau ridder aksu rudny arkalyk',
    figures: {
      Занятость: '77.3 74.6 71.2 70.1 69.4',
    },
  },
  'a09b-missing-marks-beside-good.csv': {
    places: 'temirtau ridder aksu rudny',
    figures: {
      Население: '174320 48915 41087 128000',
      Больницы: '12 – – –',
    },
  },
  'a09c-missing-long.csv': {
    places: 'temirtau ridder aksu rudny kentau',
    times: '2022',
    figures: {
      Beds: '12 – – – 0',
    },
  },
  'a11-us-thousands.csv': {
    places: 'temirtau ridder aksu',
    times: '2022',
    figures: {
      Output: '1234 12340 1234567',
    },
  },
  'a11b-us-thousands-ambiguous.csv': {
    places: 'aksu',
    times: '2022',
    figures: {
      Output: '980',
    },
    problems: ['2 value open-number', '3 value open-number'],
  },
  'a13-currency.csv': {
    places: 'temirtau ridder aksu rudny',
    figures: {
      'Зарплата [₸]': '312400 287100 295000 301000',
    },
  },
  'a14-parens-negative.csv': {
    places: 'temirtau ridder aksu rudny',
    figures: {
      value_growth: '– 1.2 0.5 –',
    },
    problems: ['2 value_growth not-a-number', '5 value_growth not-a-number'],
  },
  'a15-apostrophe.csv': {
    places: 'temirtau ridder aksu',
    times: '2022',
    figures: {
      Pop: '174320 48915 41087',
    },
  },
  'b01-cp1251.csv': {
    places: 'temirtau ridder',
    figures: {
      Население: '174320 48915',
    },
    problems: ['- - read-as-1251'],
  },
  'b01b-cp1251-kazakh.csv': {
    places: 'temirtau ridder',
    figures: {
      Тургындар: '174320 48915',
    },
    problems: ['- - read-as-1251'],
  },
  'b03-utf16.txt': {
    places: 'temirtau ridder',
    figures: {
      Население: '174320 48915',
    },
  },
  'b04-bom-sep.csv': {
    places: 'temirtau ridder',
    figures: {
      Население: '174320 48915',
    },
  },
  'b05-title-rows.csv': {
    places: 'temirtau ridder',
    figures: {
      Население: '174320 48915',
      Площадь: '290 70',
    },
    problems: ['7 Город note-row'],
  },
  'b05b-worldbank.csv': {
    places: 'KZ-10 KZ-11',
    times: '2020 2021 2022',
    figures: {
      'Roads, good': '61.5 58.2 | 63.1 – | – 60.4',
    },
  },
  'b05c-wide-years.csv': {
    places: 'KZ-11 KZ-10 KZ-39',
    times: '2019 2020 2021 2022',
    figures: {
      'b05c-wide-years': '58.2 – 49.5 | 59.1 – 50.1 | 60 – 51.2 | 61.2 63 52.3',
    },
  },
  'b07-merged-headers.csv': {
    places: 'temirtau ridder',
    times: '2021 2022',
    figures: {
      мужчины: '81200 22500 | 80900 22300',
      женщины: '93100 26400 | 92800 26100',
    },
  },
  'b08-quoted-newline.csv': {
    places: 'temirtau ridder',
    figures: {
      'Население, человек': '174320 48915',
    },
  },
  'b10-trailing-delimiters.csv': {
    places: 'temirtau ridder',
    figures: {
      Население: '174320 48915',
    },
  },
  'b10b-short-rows.csv': {
    places: 'KZ-10 KZ-62',
    times: '2022',
    figures: {
      Население: '611900 220900',
    },
    problems: ['2 - name-of-two', '3 - wrong-width'],
  },
  'b13-comma-decimals-unquoted.csv': {
    places: 'aksu',
    figures: {
      Доля: '9',
    },
    problems: ['2 - wrong-width', '3 - wrong-width'],
  },
  'b15-no-header.csv': {
    problems: ['1 - no-header'],
  },
  'b16-header-only.csv': {
    problems: ['- - no-rows'],
  },
  'b17-empty.csv': {
    problems: ['- - empty-file'],
  },
  'b17b-bom-only.csv': {
    problems: ['- - empty-file'],
  },
  'b18-binary.csv': {
    problems: ['- - not-text'],
  },
  'b18b-binary-no-nul.csv': {
    problems: ['- - not-text'],
  },
  'b19-table.zip': {
    problems: ['- - archive'],
  },
  'b20-sheet.ods': {
    problems: ['- - no-sheet'],
  },
  'b21-old.xls': {
    problems: ['- - old-workbook'],
  },
  'b22-points.geojson': {
    places: '72.9,50.05',
    figures: {
      value: '3',
    },
  },
  'b24-pdfish.csv': {
    problems: ['- - pdf-file'],
  },
  'b25-cr-only.csv': {
    places: 'temirtau ridder',
    figures: {
      Население: '174320 48915',
    },
  },
  'b26-plural-header.csv': {
    places: 'KZ-10 KZ-33 – – KZ-61',
    figures: {
      avg_salary: '255000 231000 305000 225000 234000',
      managers: '449000 351000 529000 301000 369000',
    },
    problems: ['4 - no-place', '5 - no-place'],
  },
  'b27-header-with-unit.csv': {
    places: 'temirtau ridder',
    figures: {
      'Население, чел.': '174320 48915',
      'Безработица, %': '4.9 5.3',
    },
  },
  'b27b-header-number-sign.csv': {
    places: 'temirtau ridder',
    figures: {
      Население: '174320 48915',
    },
    unused: ['№ row-numbers'],
  },
  'b27c-id-first.csv': {
    places: 'temirtau ridder',
    figures: {
      Население: '174320 48915',
    },
    unused: ['id row-numbers'],
  },
  'b27d-kato.csv': {
    places: 'temirtau ridder',
    figures: {
      Население: '174320 48915',
    },
    unused: ['КАТО identifier'],
  },
  'b29-unit-means-measure.csv': {
    places: 'KZ-11 KZ-39',
    times: '2022',
    figures: {
      'Roads [%]': '61.2 52.3',
      'Wage [thousand tenge]': '250.1 248.9',
    },
  },
  'b29c-owid.csv': {
    places: 'KZ-10 KZ-11',
    times: '2021 2022',
    figures: {
      'Internet users (%)': '71.5 69.2 | 74 –',
    },
  },
  'b30-dates-order.csv': {
    places: 'temirtau',
    times: '2019-12-31 2020-03-31 2020-06-30 2020-09-30',
    figures: {
      value: '9 | 10 | 11 | 12',
    },
  },
  'b32-two-files-a.csv': {
    places: 'temirtau',
    times: '2021',
    figures: {
      P: '1',
    },
  },
  'b32-two-files-b.csv': {
    places: 'temirtau',
    times: '2022',
    figures: {
      P: '2',
    },
  },
  'b34-year-only-wide.csv': {
    places: 'KZ-10 KZ-62 –',
    times: '2022',
    figures: {
      Население: '608000 224000 19450000',
      Площадь: '186100 187300 2731000',
    },
    problems: ['2 - name-of-two', '4 - no-place'],
  },
  'b35-iData-like.csv': {
    places: 'KZ-10 KZ-11',
    times: '2022',
    figures: {
      'Roads, good': '61.5 58.2',
      Wage: '250 245',
    },
  },
  'b36-semicolon-inside-quotes.csv': {
    places: 'temirtau –',
    times: '2022',
    figures: {
      Roads: '12 7',
    },
    problems: ['3 - no-place'],
  },
  'b37-mixed-line-ends.csv': {
    places: 'temirtau ridder aksu',
    times: '2022',
    figures: {
      P: '1 2 3',
    },
  },
  'b38-tab-in-txt.txt': {
    places: 'temirtau ridder',
    times: '2022',
    figures: {
      P: '12.5 7',
    },
  },
  'b43-mixed-point-comma.csv': {
    places: 'temirtau ridder aksu rudny',
    figures: {
      Доля: '12.5 48.9 41.1 –',
    },
    problems: ['5 Доля open-number'],
  },
  'b44-district-and-total.csv': {
    places: 'temirtau ridder',
    times: '2022',
    figures: {
      Всего: '100 50',
    },
    problems: ['3 - duplicate-figure'],
  },
  'c01-name-variants.csv': {
    places:
      '82.60586,49.97143 – zhezkazgan – – – 63.62463,53.21435 – – 73.10211,49.80187 – – 57.20718,50.27969 – KZ-79 – ekibastuz – temirtau – balkhash – satpayev – zhanaozen – – kulsary – rudny – – lisakovsk',
    times: '2022',
    figures: {
      Parks: '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33',
    },
    problems: [
      '3 - same-place',
      '5 - same-place',
      '6 - same-place',
      '7 - same-place',
      '8 - name-of-two',
      '9 - name-of-two',
      '9 - same-place',
      '10 - same-place',
      '11 - name-of-two',
      '12 - name-of-two',
      '12 - same-place',
      '13 - name-of-two',
      '13 - same-place',
      '14 - name-of-two',
      '15 - same-place',
      '17 - same-place',
      '19 - same-place',
      '21 - same-place',
      '23 - same-place',
      '25 - same-place',
      '27 - same-place',
      '28 - same-place',
      '30 - same-place',
      '32 - same-place',
      '33 - same-place',
    ],
  },
  'c02-ru-forms.csv': {
    places:
      'temirtau ridder – – rudny aksu balkhash tekeli satpayev KZ-35 – KZ-63 KZ-59 KZ-27 KZ-10 KZ-33 KZ-62 – – – KZ-61 KZ-75 – KZ-19 – KZ-79 82.60586,49.97143 zhezkazgan – – – ekibastuz – – – – KZ-47 KZ-39',
    times: '2022',
    figures: {
      Parks:
        '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38',
    },
    problems: [
      '4 - same-place',
      '5 - same-place',
      '12 - same-place',
      '19 - same-place',
      '20 - same-place',
      '21 - same-place',
      '24 - same-place',
      '26 - same-place',
      '30 - no-place',
      '31 - no-place',
      '32 - no-place',
      '34 - same-place',
      '35 - same-place',
      '36 - no-place',
      '37 - same-place',
    ],
  },
  'c03-iso.csv': {
    places: 'KZ-10 KZ-11 KZ-15 KZ-19 – – – KZ-23 – KZ-27 KZ-79 –',
    times: '2022',
    figures: {
      P: '1 2 3 4 5 6 7 8 9 10 11 12',
    },
    problems: ['6 - same-place', '7 - divided-code', '8 - no-place', '10 - no-place', '13 - divided-code'],
  },
  'c04-look-alikes.csv': {
    places: 'temirtau ridder aksu KZ-10 KZ-11 balkhash satpayev',
    times: '2022',
    figures: {
      P: '1 2 3 4 5 6 7',
    },
  },
  'c05-abai-only.csv': {
    places: 'abai shakhtinsk saran',
    figures: {
      Население: '29000 38000 44000',
    },
    problems: ['2 - name-of-two'],
  },
  'c05b-abai-in-regions.csv': {
    places: 'KZ-10 KZ-62 KZ-33',
    figures: {
      Население: '611000 221000 698000',
    },
    problems: ['2 - name-of-two'],
  },
  'c06-same-place-twice.csv': {
    places: 'ridder – –',
    figures: {
      Население: '48915 50000 47000',
    },
    problems: ['3 - same-place', '4 - same-place'],
  },
  'c07b-latlng-names.csv': {
    places: '70.5,50.2 70.8,50.3',
    figures: {
      value: '10 12',
    },
  },
  'c07c-latlon-other-names.csv': {
    places: '70.5,50.2 70.8,50.3',
    figures: {
      value: '10 12',
    },
  },
  'c07d-dms.csv': {
    places: '70.5,50.2 70.8,50.3 70.75,50.25',
    figures: {
      value: '10 12 9',
    },
  },
  'c09-renamed-over-years.csv': {
    places: 'altai ridder',
    times: '2017 2018 2019 2020',
    figures: {
      Births: '310 500 | 300 490 | 290 480 | 280 470',
    },
    problems: ['4 - merged-names'],
  },
  'c12-negatives-and-zeros.csv': {
    places: 'temirtau ridder aksu rudny kentau balkhash',
    times: '2022',
    figures: {
      Balance: '-12.5 0 3.5 – -0.5 8',
    },
  },
  'c13-formula-names.csv': {
    places: '– – temirtau',
    times: '2022',
    figures: {
      P: '1 2 –',
      '<img src=x onerror=alert(1)>': '– – 3',
    },
    problems: ['2 - no-place', '3 - no-place'],
  },
  'c15-region-and-town-columns.csv': {
    places: 'temirtau balkhash ridder',
    figures: {
      Население: '174320 78000 48915',
    },
    unused: ['Область second-place'],
    problems: ['1 Город two-place-columns'],
  },
  'c17-region-then-city.csv': {
    places: 'temirtau balkhash ridder ekibastuz',
    figures: {
      population: '174320 78000 48915 131700',
    },
    unused: ['region second-place'],
    problems: ['1 city two-place-columns'],
  },
};
