/**
 * Advance widths of Noto Sans in hundredths of the text size, rounded up to fours: the wider of weights 400 and 600.
 * Measured once from the bundled font; kerning only narrows.
 */
const WIDTHS: readonly (readonly [hundredths: number, characters: string])[] = [
  [24, '’'],
  [28, " !',.:;·"],
  [32, 'JijlІі'],
  [36, '()-[]`'],
  [40, '/I\\f{}'],
  [44, 'rt'],
  [48, '"?_гғ'],
  [52, 'cszзстэ–'],
  [56, '*EFLSvxy|ГЕухЁҒұү'],
  [60, '$+0123456789<=>TZ^aek~ЗТавекьяёә×«»'],
  [64, 'CPVXYbdghnopquБРУХЬбдлнопрцчқөҰҮһ'],
  [68, '#ABKRАВКСЭЯийъ'],
  [72, 'ЛЧң'],
  [76, '&DGHUДНПЪҚҺ'],
  [80, 'NOQИЙОЦфӘӨ'],
  [84, 'wжмыюҢ'],
  [88, '%Ф'],
  [92, '@Ы'],
  [96, 'WMWmМшщ'],
  [100, 'Ж—'],
  [104, 'Ю№'],
  [108, 'ШЩ'],
];

const widthOf = new Map(
  WIDTHS.flatMap(([hundredths, characters]) => [...characters].map((c) => [c, hundredths] as const)),
);
const UNKNOWN = 108;
/** System fonts stand in where Noto Sans is not loaded; the common ones are at most this much wider. */
const SAFETY = 1.05;

/** Upper estimate of the width of a text in pixels at a text size in pixels; never below the drawn width. */
export function textWidth(text: string, sizePx: number): number {
  return drawnWidth(text, sizePx) * SAFETY;
}

/** Width of a text in pixels in Noto Sans, rounded up. */
export function drawnWidth(text: string, sizePx: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += widthOf.get(character) ?? UNKNOWN;
  return (hundredths / 100) * sizePx;
}
