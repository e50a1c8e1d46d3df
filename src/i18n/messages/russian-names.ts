/** Names that end in a consonant and take -а, -у, -е. */
const MASCULINE =
  'Степногорск Риддер Серебрянск Курчатов Жанатас Балхаш Шахтинск Жезказган Сатпаев Каражал Лисаковск Аркалык ' +
  'Жанаозен Экибастуз Конаев Уральск Тараз Талдыкорган Павлодар Петропавловск Туркестан ' +
  'Усть-Каменогорск Шымкент';

/** Names that have one form for all cases. */
const INDECLINABLE =
  'Хромтау Кульсары Каратау Темиртау Аксу Кентау Текели Кокшетау Актобе Атырау Актау Алматы';

/** Genitive, dative and prepositional of the others. */
const OTHERS: Readonly<Record<string, readonly [string, string, string]>> = {
  Абай: ['Абая', 'Абаю', 'Абае'],
  Аксай: ['Аксая', 'Аксаю', 'Аксае'],
  Алтай: ['Алтая', 'Алтаю', 'Алтае'],
  Астана: ['Астаны', 'Астане', 'Астане'],
  Житикара: ['Житикары', 'Житикаре', 'Житикаре'],
  Караганда: ['Караганды', 'Караганде', 'Караганде'],
  Костанай: ['Костаная', 'Костанаю', 'Костанае'],
  Кызылорда: ['Кызылорды', 'Кызылорде', 'Кызылорде'],
  Рудный: ['Рудного', 'Рудному', 'Рудном'],
  Сарань: ['Сарани', 'Сарани', 'Сарани'],
  Семей: ['Семея', 'Семею', 'Семее'],
};

const CASES: ReadonlyMap<string, readonly [string, string, string]> = new Map([
  ...MASCULINE.split(' ').map((name) => [name, [`${name}а`, `${name}у`, `${name}е`]] as const),
  ...INDECLINABLE.split(' ').map((name) => [name, [name, name, name]] as const),
  ...Object.entries(OTHERS),
]);

/** The cases of a Russian name that sentences need, without prepositions. */
export interface RussianCases {
  readonly genitive: string;
  readonly dative: string;
  readonly prepositional: string;
}

/** Cases of a town or regional centre by its bare name; of one that is not listed, only its type word changes. */
export function russianTown(name: string): RussianCases {
  const [genitive, dative, prepositional] = CASES.get(name) ?? [
    `города ${name}`,
    `городу ${name}`,
    `городе ${name}`,
  ];
  return { genitive, dative, prepositional };
}

/** Endings of an adjective or a type word by what a full name looks like; `$1` is the rest of the name. */
const AREAS: readonly (readonly [name: RegExp, cases: RussianCases])[] = [
  [/^(.+)ая область$/, casesOf('$1ой области', '$1ой области', '$1ой области')],
  [/^область (.+)$/, casesOf('области $1', 'области $1', 'области $1')],
  [/^(.+)ий район$/, casesOf('$1ого района', '$1ому району', '$1ом районе')],
  [/^район (.+)$/, casesOf('района $1', 'району $1', 'районе $1')],
  [/^(.+)$/, casesOf('территории «$1»', 'территории «$1»', 'территории «$1»')],
];

function casesOf(genitive: string, dative: string, prepositional: string): RussianCases {
  return { genitive, dative, prepositional };
}

/** Cases of a region, district or city by its full name; one without a known type word becomes a «territory». */
export function russianArea(fullName: string): RussianCases {
  const city = /^город (.+)$/.exec(fullName)?.[1];
  if (city !== undefined) {
    const [genitive, dative, prepositional] = CASES.get(city) ?? [city, city, city];
    return casesOf(`города ${genitive}`, `городу ${dative}`, `городе ${prepositional}`);
  }
  const found = AREAS.find(([name]) => name.test(fullName));
  if (found === undefined) return casesOf(fullName, fullName, fullName);
  const [name, { genitive, dative, prepositional }] = found;
  const put = (words: string): string => fullName.replace(name, words);
  return casesOf(put(genitive), put(dative), put(prepositional));
}
