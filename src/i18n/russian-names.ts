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

/** Genitive, dative and prepositional of the Russian name of a town or regional centre; null if it is not listed. */
export function russianCases(name: string): readonly [string, string, string] | null {
  return CASES.get(name) ?? null;
}
