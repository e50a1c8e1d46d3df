/** Endings of a Kazakh number: "from" it and "to" it. */
export type KazakhCase = 'ablative' | 'dative';

/** Endings by the sound of the last word that is spoken, ablative and dative. */
const ENDINGS = {
  hardVowel: ['дан', 'ға'],
  softVowel: ['ден', 'ге'],
  hardNasal: ['нан', 'ға'],
  softNasal: ['нен', 'ге'],
  hardVoiceless: ['тан', 'қа'],
  softVoiceless: ['тен', 'ке'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>;

type Sound = keyof typeof ENDINGS;

/** бір, екі, үш … тоғыз; at 0 the word нөл. */
const ONES: readonly Sound[] = [
  'softVowel',
  'softVowel',
  'softVowel',
  'softVoiceless',
  'softVoiceless',
  'softVoiceless',
  'hardVowel',
  'softVowel',
  'softVowel',
  'hardVowel',
];

/** он, жиырма … тоқсан, from 1 on. */
const TENS: readonly Sound[] = [
  'softVowel',
  'hardNasal',
  'hardVowel',
  'hardVowel',
  'hardVoiceless',
  'softVowel',
  'hardVoiceless',
  'softVoiceless',
  'softNasal',
  'hardNasal',
];

/**
 * A written number with a Kazakh ending behind a hyphen, chosen by the last word that is spoken: `37-ден`, `40-қа`,
 * `0,75-тен`, `97 %-дан`. The text may have a sign, group marks, decimals and a per cent sign.
 */
export function withKazakhSuffix(text: string, ending: KazakhCase): string {
  return `${text}-${ENDINGS[lastSound(text)][ending === 'ablative' ? 0 : 1]}`;
}

function lastSound(text: string): Sound {
  if (text.trimEnd().endsWith('%')) return 'hardVowel';
  const [whole = '', fraction = ''] = text.replace(/[^\d.,]/g, '').split(/[.,]/);
  const digits = (/[1-9]/.test(fraction) ? fraction : whole).replace(/^0+(?=\d)/, '');
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0;
  if (digits === '' || digits === '0' || zeros === 0) return ONES[Number(digits.at(-1) ?? 0)] ?? 'softVowel';
  if (zeros === 1) return TENS[Number(digits.at(-2))] ?? 'softVowel';
  if (zeros === 2) return 'softVowel';
  return zeros < 9 || zeros > 11 ? 'hardNasal' : 'hardVoiceless';
}
