/** A figure without its currency. */
export interface WrittenMoney {
  /** What is left of the text, to be read as a number. */
  readonly number: string;
  /** Sign of the currency; '' = none is written. */
  readonly currency: string;
  /** A word such as `млн` stands for digits that are not there. */
  readonly hasWord: boolean;
}

/** Ways in which currencies are written, by sign. */
const CURRENCIES: Readonly<Record<string, string>> = {
  '₸': '₸|тг|тенге|теңге|kzt',
  $: '\\$|usd|долл(?:ар[а-я]*)?|dollars?',
  '€': '€|eur|евро|еуро|euros?',
  '₽': '₽|rub|руб(?:л[а-я]*)?',
  '£': '£|gbp',
  '¥': '¥|cny|юан[а-я]*',
};
const ANY = Object.values(CURRENCIES).join('|');
const WORD =
  'тыс(?:яч[а-я]*)?|мың|млн|миллион[а-я]*|млрд|миллиард[а-я]*|трлн|thousand|million|mln|billion|bln|bn';
const BEFORE = new RegExp(`^([+−–-]?)\\s?(${ANY})\\.?\\s?(?=[\\d+−–-])`, 'iu');
const BEHIND = new RegExp(`(?<=\\d)\\s?(${ANY})\\.?$`, 'iu');
const WITH_WORD = new RegExp(`(?<=\\d)\\s?(?:${WORD})\\.?(?:\\s?(?:${ANY})\\.?)?$`, 'iu');
/** Figures without letters and signs of money are most of a table. */
const PLAIN = /^[\d\s.,%+-]*$/;

/** Takes a figure out of the sign or name of a currency before or behind it. */
export function writtenMoney(text: string): WrittenMoney {
  if (PLAIN.test(text)) return { number: text, currency: '', hasWord: false };
  const word = WITH_WORD.exec(text);
  if (word !== null) return { number: text.slice(0, word.index), currency: '', hasWord: true };
  const before = BEFORE.exec(text);
  if (before !== null) {
    const [all, minus = '', written = ''] = before;
    return { number: `${minus}${text.slice(all.length)}`, currency: signOf(written), hasWord: false };
  }
  const behind = BEHIND.exec(text);
  return behind === null
    ? { number: text, currency: '', hasWord: false }
    : { number: text.slice(0, behind.index), currency: signOf(behind[1] ?? ''), hasWord: false };
}

function signOf(written: string): string {
  const found = Object.entries(CURRENCIES).find(([, ways]) =>
    new RegExp(`^(?:${ways})$`, 'iu').test(written),
  );
  return found?.[0] ?? '';
}
