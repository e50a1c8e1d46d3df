import type { Language } from '../../../geodata/languages.ts';

/** Nouns that stand behind numbers: one, few, many, and what follows a fraction. */
const RUSSIAN_NOUNS: readonly (readonly [one: string, few: string, many: string, fraction: string])[] = [
  ['житель', 'жителя', 'жителей', 'жителя'],
  ['показатель', 'показателя', 'показателей', 'показателя'],
  ['измерение', 'измерения', 'измерений', 'измерения'],
  ['измерению', 'измерениям', 'измерениям', 'измерения'],
  ['город', 'города', 'городов', 'города'],
  ['регион', 'региона', 'регионов', 'региона'],
  ['область', 'области', 'областей', 'области'],
  ['место', 'места', 'мест', 'места'],
  ['территория', 'территории', 'территорий', 'территории'],
  ['источник', 'источника', 'источников', 'источника'],
  ['балл', 'балла', 'баллов', 'балла'],
  ['год', 'года', 'лет', 'года'],
  ['раз', 'раза', 'раз', 'раза'],
  ['человек', 'человека', 'человек', 'человека'],
  ['доллар', 'доллара', 'долларов', 'доллара'],
  ['прожиточный', 'прожиточных', 'прожиточных', 'прожиточного'],
];

const NUMBER =
  /(?<before>[а-яё]+ )?(?<![\d,.–—-]|\d\u00a0)[−+]?(?<number>\d+(?:\u00a0\d{3})*(?:,\d+)?)(?=[ \u00a0](?<noun>[а-яё]+))/giu;

/** What every language has in common: a range of one number, two signs that touch, a hyphen for a minus. */
const FAULTS: readonly RegExp[] = [
  /(?<![\d.,−+])([−+]?\d+(?:[.,]\d+)?) ?(?:–|to|до) ?\1(?![\d.,])/u,
  /[+−-][+−-]|–[−+]|[+−]–/u,
  /(?:^|[\s(])-\d/u,
  // A name may end in years, and the codebook writes units such as "на 10 000 жителей".
  /(?<!\d{4}–\d{3})\d (?!000 )\d/u,
];

const OF_LANGUAGE: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /(?<![\d.,])1[ \u00a0](?:indicators|towns|regions|dimensions|sources|residents|places|points|years)\b/u,
    /(?<![\d.,])1 of \d+ dimensions have\b/u,
    /\d[ \u00a0]%/u,
  ],
  ru: [/\d ?%/u, /\b(?:от|до|в|из) города? [А-Я][а-я-]+(?:ск|да|ар)\b/u],
  kk: [
    /\d ?%/u,
    /\d-і(?![а-яәіңғүұқөһ])/u,
    /(?<!\()\d төмен/u,
    /% (?:түсіндіреді|төмен)/u,
    /өнімнің [\d,]+\u00a0%(?!-| үлесі)/u,
  ],
};

/**
 * Words that say something else than is meant: price for score, an edition by the word for output, a locality by the
 * word for rank, a component by its opposite, the programme by a name that it does not have, and endings that fit one
 * number only.
 */
const WRONG_WORDS: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b[Pp]laces? (?:\d|\$?\{(?:rank|low|places|a)\b)/u,
    /\b(?:[Nn]o|[Ii]ts|[Gg]ot a|best|same) place\b/u,
    /\bby risk, place\b|\bScores and places\b/u,
    /[Cc]apacity to cope/u,
    /programme of 2012|State programme/u,
  ],
  ru: [
    /выпуск\p{L}* (?:\$\{label\}|(?:19|20)\d\d)|(?:этом|этого|одном|один|полные|каждым) выпуск/iu,
    /(?<!\p{L})(?:этом|этому|каждому|каждого|одно|одному|одного|самому|выбранное) мест[оуаем]?(?!\p{L})/iu,
    /(?<!\p{L})(?:среди|число|числом|среднее всех|орядка|\d+|меньше \d) мест(?!\p{L})|(?<!\p{L}|рабочих )мест:|по (?:всем |\{n\} |\d+ )?местам/iu,
    /[Сс]пособность противостоять/u,
    /программ\p{L}* 2012 года|Государственн\p{L}+ программ/u,
  ],
  kk: [
    /Бәрі де маңызды емес/u,
    // Price stands where a price is meant: "бағамен", "бағасымен". A column is "баған".
    /(?<!\p{L})баға(?!мен(?!\p{L})|сымен|л[ауды]|н)|(?<!\p{L})бағалар(?!\p{L}*лан)/iu,
    /шығарылым/iu,
    /(?<!\p{L})(?:таңдалған|бұл|бір|әр|қанша|екеуі де бар|барлық) орын(?!\p{L})|(?<!жұмыс |бос )орын(?:дар)? саны/iu,
    /'Төтеп беру мүмкіндігі'|^Төтеп беру мүмкіндігі$/u,
    /2012 жылғы (?:Мемлекеттік )?бағдарлама/iu,
    /\$?\{(?!percent\}|share\})\w+\}-(?:і|ы|сі|сы|[ыі]н|[ыі]нде|[ыі]нда|[дтн][еа]н|[дтн][іы]ң|[гғкқ][еа]|[мбп]ен)(?!\p{L})/u,
  ],
};

/** Words in a text, or in the code of a message, that say something else than is meant. */
export function wrongWordsOf(language: Language, text: string): readonly string[] {
  return WRONG_WORDS[language].flatMap((wrong) => {
    const match = wrong.exec(text);
    return match === null ? [] : [`${match[0]} | ${text}`];
  });
}

/** The faults of grammar and typography that can be found in a text without reading it. */
export function faultsOf(language: Language, text: string): readonly string[] {
  const found = [...FAULTS, ...OF_LANGUAGE[language]].flatMap((fault) => {
    const match = fault.exec(text);
    return match === null ? [] : [`${match[0]} | ${text}`];
  });
  const all = [...found, ...wrongWordsOf(language, text)];
  return language === 'ru' ? [...all, ...numeralFaults(text)] : all;
}

function numeralFaults(text: string): readonly string[] {
  return [...text.matchAll(NUMBER)].flatMap(({ groups, 0: all }) => {
    const { before = '', number = '', noun = '' } = groups ?? {};
    const forms = RUSSIAN_NOUNS.find((known) => known.includes(noun));
    if (forms === undefined) return [];
    return expectedForms(forms, number, before.trim()).includes(noun) ? [] : [`${all} | ${text}`];
  });
}

const GENITIVE_BEFORE = new Set(['из', 'до', 'от', 'около', 'более', 'менее', 'свыше']);

function expectedForms(
  [one, few, many, fraction]: readonly [string, string, string, string],
  number: string,
  before: string,
): readonly string[] {
  const decimals = number.split(',')[1]?.length ?? 0;
  const value = Number(number.replaceAll('\u00a0', '').replace(',', '.'));
  const form = new Intl.PluralRules('ru', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).select(value);
  // A year is no count: "на 1 января 2023 года", "в 2023 году", "до 1993 года".
  if (isYear(number)) return [one, few, many, fraction];
  // Behind "из", "до" and the like stands a genitive: "1 из 1 показателя", "из 2 показателей", "до 3 лет", "до 1,5 года".
  if (GENITIVE_BEFORE.has(before.toLowerCase()) && form !== 'other') return form === 'one' ? [few] : [many];
  return form === 'one' ? [one] : form === 'few' ? [few] : form === 'many' ? [many] : [fraction];
}

function isYear(number: string): boolean {
  return /^(?:19|20)\d\d$/.test(number);
}

/** Marks that no text may have in any language: days in digits, hyphens for dashes, three dots, straight quotes. */
const MARKS: readonly RegExp[] = [
  // Readers are told how a day is best written in a table of their own.
  /(?<!such as |запись )(?<!\d)(?:19|20)\d\d-\d\d-\d\d(?! түріндегі|\d)/u,
  // A year such as 2012 may stand in a number of a document, an address or a code.
  /(?<![\p{L}\d.:/–-])\d{1,4}-\d{1,4}(?![\p{L}\d/-])/u,
  / - /u,
  /\.\.\./u,
  // Two in a row are those of a table of figures, which readers are told to write.
  /(?<!")"(?!")/u,
  // Thousands of billions are trillions.
  /\d[\u00a0,]\d{3}[\u00a0 ](?:billion|bn|млрд)(?!\p{L})/u,
  // What belongs together is held together.
  /\d (?:км|м²|км²|млн|млрд|трлн|тыс\.|мың|млн\.|%|тенге|теңге|km|m²|km²|million|billion|trillion)(?!\p{L})/u,
];

const MARKS_OF: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/—/u, /[«»„]/u, /\p{L}'\p{L}/u],
  // The dash of a text is long and does not begin a line; a range takes the short one without spaces.
  ru: [/ – |\u00a0– /u, /[^\u00a0\s] —|—(?=\S)/u, /[“”„]/u],
  kk: [/ – |\u00a0– /u, /[^\u00a0\s] —|—(?=\S)/u, /[“”„]/u],
};

/** Marks in a text that are not those of its language. */
export function markFaultsOf(language: Language, text: string): readonly string[] {
  return [...MARKS, ...MARKS_OF[language]].flatMap((fault) => {
    const match = fault.exec(text);
    return match === null ? [] : [`${match[0]} | ${text}`];
  });
}

/** Names that stand in Latin letters in every language: of indices, works, data and files. */
const LATIN_NAMES =
  /Natural Earth|OpenStreetMap|OurAirports|Global Power Plant Database|INFORM Risk Index|Copernicus \w+|[A-Z][a-z]+ et al\.|[A-Z][a-z]+ and [A-Z][a-z]+|MIT License|«[^»]*»|README|Open SDG|shift-share|The Astana Times|i(?:Data|Meta|Grade)(?:\.csv)?|method\.json|scores\.csv/gu;

/** English that is said to a reader of another language: two words in Latin letters in a row. */
export function latinFaultsOf(language: Language, text: string): readonly string[] {
  if (language === 'en') return [];
  const match = /[A-Za-z]{3,}[ ,'’-]+[A-Za-z]{2,}/u.exec(text.replaceAll(LATIN_NAMES, '·'));
  return match === null ? [] : [`${match[0]} | ${text}`];
}
