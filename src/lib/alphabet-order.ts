/** Letters of the Kazakh alphabet in their order; it holds every Russian letter in the Russian order. */
const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/** Codes behind those of all other letters of names; within them the alphabet stands in its order. */
const FIRST_CODE = 0xe000;
/** Keys of letters, those of the alphabet from the start. */
const KEYS = new Map([...ALPHABET].map((letter, at) => [letter, String.fromCharCode(FIRST_CODE + at)]));

/** Names that are keys already: most of large tables, whose hundred thousands of names are sorted. */
const IS_KEY = /^[a-z0-9 ]*$/;

/**
 * A key that plain comparison sorts like the alphabet, case ignored: spaces and marks, digits, Latin letters (those
 * with an accent as the letter without), Cyrillic letters. No browser data is asked, since some browsers carry no
 * Kazakh order.
 */
export function alphabetKey(name: string): string {
  const small = name.normalize('NFC').toLowerCase();
  return IS_KEY.test(small) ? small : [...small].map(letterKey).join('');
}

function letterKey(letter: string): string {
  const known = KEYS.get(letter);
  if (known !== undefined) return known;
  const key = /[\p{P}\p{S}\p{Z}]/u.test(letter) ? ' ' : letter.normalize('NFD').replaceAll(/\p{M}/gu, '');
  KEYS.set(letter, key);
  return key;
}

/** Compares names by the alphabet; of names that differ in case or marks only, small letters stand first. */
export function compareByAlphabet(a: string, b: string): number {
  const [keyA, keyB] = [alphabetKey(a), alphabetKey(b)];
  if (keyA !== keyB) return keyA < keyB ? -1 : 1;
  // Small letters have the higher codes.
  return a === b ? 0 : a > b ? -1 : 1;
}
