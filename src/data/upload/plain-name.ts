/** Letters that look alike in Cyrillic and Latin, pair by pair. */
const CYRILLIC = 'аеорсухіқкмтвнзАЕОРСУХІҚКМТВНЗ';
const LATIN = 'aeopcyxiqkmtbhzAEOPCYXIQKMTBHZ';

/** Letters that are not seen: spaces without width, soft hyphens, marks of direction. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const DASHES = /[‐‑‒–—−]/g;

/** Footnote marks behind a name: `*`, `¹`, ` 1)`, and a lone figure such as `Туркестанская 1`. */
const NOTES: readonly RegExp[] = [/\s*(?:\*{1,3}|[¹²³⁴-⁹]+\)?|\d{1,2}\))$/, /(?<=\p{L}[.)]?)\s?\d$/u];

/** A name as it is printed, without what is not seen and with plain spaces and hyphens. */
export function plainName(text: string): string {
  return text.replace(INVISIBLE, '').replace(DASHES, '-').replace(/\s+/g, ' ').trim();
}

/** The name without the mark of a footnote behind it; null if it has none. */
export function withoutNote(text: string): string | null {
  const note = NOTES.find((pattern) => pattern.test(text));
  return note === undefined ? null : text.replace(note, '').trim();
}

/** Both readings of a text in which letters of two alphabets are mixed, all Cyrillic first; none for any other. */
export function oneAlphabet(text: string): readonly string[] {
  if (!/[a-z]/i.test(text) || !/\p{Script=Cyrillic}/u.test(text)) return [];
  const turned = (from: string, to: string): string =>
    [...text].map((letter) => (from.includes(letter) ? to.charAt(from.indexOf(letter)) : letter)).join('');
  const readings = [turned(LATIN, CYRILLIC), turned(CYRILLIC, LATIN)];
  return readings.filter((reading) => !(/[a-z]/i.test(reading) && /\p{Script=Cyrillic}/u.test(reading)));
}

/** Words of the administration of a city, which is the city itself in tables of figures. */
const ADMINISTRATION =
  /(?<![\p{L}])(?:г\.\s?а\.?|га|гор(?:одская|\.)?\s+адм(?:инистрация|\.)?|қ\.\s?ә\.?|қалалық\s+әкімдігі|қалалық\s+әкімшілігі|city\s+administration)(?![\p{L}])/iu;

/** The name with a plain word for a city where it names a city's administration; null if it does not. */
export function withoutAdministration(text: string): string | null {
  return ADMINISTRATION.test(text)
    ? text.replace(ADMINISTRATION, ' город ').replace(/\s+/g, ' ').trim()
    : null;
}

const DISTRICT =
  /(?<![\p{L}])(?:р-н|район[а-я]*|рн|ауд(?:ан[ыа-я]*|\.)?|districts?|rayon|raion)(?![\p{L}])/iu;

/** True for a name that says it is a district: it is never the town of the same name. */
export function isDistrict(text: string): boolean {
  return DISTRICT.test(text);
}

/** Parts of a name with its region or another name beside it, such as `Аксу (Павлодарская область)`; one part = none. */
export function nameParts(text: string): readonly string[] {
  const apart = text
    .replace(/\s+(\p{L}[\p{L}-]*ск)ой\s+обл(?:асти|\.)?$/iu, ', $1ая область')
    .replace(
      /(?<![\p{L}])(?:бывш(?:ий|ая|ее|\.)?|ранее|до\s+\d{4}\s*г?\.?|former(?:ly)?|бұрынғы)(?![\p{L}])/giu,
      ' ',
    );
  return apart
    .split(/[(),;/]+/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && part !== '.');
}
