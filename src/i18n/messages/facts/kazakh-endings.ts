import { type KazakhCase, withKazakhSuffix } from '../kazakh-suffix.ts';

/** Last words of Kazakh amounts in the ablative and the dative. */
const WORDS: Readonly<Record<string, Readonly<Record<KazakhCase, string>>>> = {
  адам: { ablative: 'адамнан', dative: 'адамға' },
  баррель: { ablative: 'баррельден', dative: 'баррельге' },
  дана: { ablative: 'данадан', dative: 'данаға' },
  доллары: { ablative: 'долларынан', dative: 'долларына' },
  жыл: { ablative: 'жылдан', dative: 'жылға' },
  'іс-шара': { ablative: 'іс-шарадан', dative: 'іс-шараға' },
  км: { ablative: 'километрден', dative: 'километрге' },
  кәсіпорын: { ablative: 'кәсіпорыннан', dative: 'кәсіпорынға' },
  кен: { ablative: 'кеннен', dative: 'кенге' },
  көлік: { ablative: 'көліктен', dative: 'көлікке' },
  м: { ablative: 'метрден', dative: 'метрге' },
  'м³': { ablative: 'м³-ден', dative: 'м³-ге' },
  МВт: { ablative: 'МВт-тан', dative: 'МВт-қа' },
  т: { ablative: 'тоннадан', dative: 'тоннаға' },
  теңге: { ablative: 'теңгеден', dative: 'теңгеге' },
  тұрғын: { ablative: 'тұрғыннан', dative: 'тұрғынға' },
  субъект: { ablative: 'субъектіден', dative: 'субъектіге' },
  шахта: { ablative: 'шахтадан', dative: 'шахтаға' },
  шина: { ablative: 'шинадан', dative: 'шинаға' },
};

/** An amount in a Kazakh case: `400 млн тоннадан`, `712 млрд теңгеге`, `35 %-ға`; the ending is that of the last word. */
export function withKazakhEnding(amount: string, ending: KazakhCase): string {
  const [, before = '', last = ''] = /^(.*?)([^\s\u00a0]*)$/.exec(amount) ?? [];
  const forms = WORDS[last];
  return forms === undefined ? withKazakhSuffix(amount, ending) : `${before}${forms[ending]}`;
}
