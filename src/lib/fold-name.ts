const LETTERS: readonly (readonly [from: string, to: string])[] = [
  ['щ', 'sh'],
  ['ш', 'sh'],
  ['ч', 'ch'],
  ['ж', 'zh'],
  ['ц', 'ts'],
  ['х', 'kh'],
  ['ю', 'yu'],
  ['я', 'ya'],
  ['ё', 'e'],
  ['э', 'e'],
  ['ы', 'y'],
  ['ъ', ''],
  ['ь', ''],
  ['й', 'y'],
  ['ә', 'a'],
  ['ғ', 'g'],
  ['қ', 'k'],
  ['ң', 'n'],
  ['ө', 'o'],
  ['ұ', 'u'],
  ['ү', 'u'],
  ['һ', 'h'],
  ['і', 'i'],
  ['ı', 'i'],
  ...[...'абвгдезиклмнопрстуф'].map(
    (letter, index) => [letter, 'abvgdeziklmnoprstuf'.charAt(index)] as const,
  ),
];
const LATIN = new Map(LETTERS);

/** Spellings that stand for one another between Kazakh, Russian and English writing of a name, longest first. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/dzh|zh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ng/g, 'n'],
  [/ck|q|c(?!h)/g, 'k'],
  [/ts/g, 's'],
  [/ye|yo/g, 'e'],
  [/iy|yi|ii|yy/g, 'i'],
  [/w/g, 'v'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/[^a-z0-9]+/g, ''],
];

/** Brings a name in any of the three languages to one plain Latin form, so that spellings can meet. */
export function foldName(name: string): string {
  const lower = name.toLowerCase().normalize('NFC');
  const latin = [...lower]
    .map((letter) => LATIN.get(letter) ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return ALIKE.reduce((text, [from, to]) => text.replace(from, to), latin);
}
