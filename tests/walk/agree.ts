/** Words that stand for a scale right after a number, in the three languages. */
const SCALE_WORDS: readonly (readonly [RegExp, number])[] = [
  [/^ ?%/, 0.01],
  [/^ (trillion|трлн)/i, 1e12],
  [/^ (billion|млрд)/i, 1e9],
  [/^ (million|млн)/i, 1e6],
  [/^ (thousand|тыс|мың)/i, 1e3],
];

/** What Kazakh counts a rate on, which stands before the number: "1 000 тұрғынға 12,5". */
const RATE_BEFORE = /\d[\d ]* (?:тұрғынға|нәрестеге|адамға) (?=-?\d)/;

/** The built files keep seven digits of a value, so scores made from them differ by less than this share. */
const BUILT_PRECISION = 1e-6;

/** A number as written on screen, with the digits it shows. */
export interface WrittenNumber {
  readonly value: number;
  readonly decimals: number;
  /** By what the written figure is to be multiplied: 0.01 after a per cent sign, 1e6 after "million", else 1. */
  readonly scale: number;
}

/**
 * Reads the first number of a text, behind what a rate is counted on; null if there is none. `isCommaDecimal`: what a
 * comma is in the language of the text; unknown = a comma before three digits separates thousands.
 */
export function readNumber(text: string, isCommaDecimal: boolean | null = null): WrittenNumber | null {
  const plain = text
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/\u2212/g, '-')
    .replace(RATE_BEFORE, '');
  const match = /-?\d{1,3}(?:[ ,]\d{3})+(?:[.,]\d+)?(?!\d)|-?\d+(?:[.,]\d+)?/.exec(plain);
  if (match === null) return null;
  const written = match[0].replace(/[ ,](?=\d{3}(?:\D|$))/g, (mark, at: number, all: string) =>
    mark === ',' && (isCommaDecimal ?? !isGroupMark(all, at)) ? mark : '',
  );
  const digits = written.replace(',', '.');
  const rest = plain.slice(match.index + match[0].length);
  const scale = SCALE_WORDS.find(([word]) => word.test(rest))?.[1] ?? 1;
  return { value: Number(digits), decimals: digits.split('.')[1]?.length ?? 0, scale };
}

/** A comma before three digits is a group mark unless it is a decimal mark after a zero ("0,125"). */
function isGroupMark(number: string, at: number): boolean {
  return number.slice(0, at).replace('-', '') !== '0';
}

/**
 * Tells whether a text on screen shows this value, rounded once to the digits shown. A share may be written with
 * or without its per cent sign in the same element, so both readings of a per cent are tried. `size`: largest of the
 * figures that the value was made from, whose digits bound how exact it can be.
 */
export function agrees(
  text: string,
  value: number | string,
  size = 0,
  isCommaDecimal: boolean | null = null,
): boolean {
  if (typeof value === 'string')
    return normal(text).includes(normal(value)) || sameNumbers(text, value, isCommaDecimal);
  const written = readNumber(text, isCommaDecimal);
  if (written === null) return false;
  const scales = written.scale === 0.01 ? [0.01, 1] : [written.scale];
  return scales.some((scale) => {
    const half = 0.5 * 10 ** -written.decimals * scale;
    return (
      Math.abs(written.value * scale - value) <=
      half * (1 + 1e-6) + Math.max(size, Math.abs(value)) * BUILT_PRECISION
    );
  });
}

function sameNumbers(text: string, value: string, isCommaDecimal: boolean | null): boolean {
  const shown = readNumber(text, isCommaDecimal);
  const printed = readNumber(value);
  return shown !== null && printed !== null && agrees(text, printed.value, 0, isCommaDecimal);
}

function normal(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
