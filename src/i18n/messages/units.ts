import { defineMessages } from '../messages.ts';
import { plural, type ShownText } from '../shown-number.ts';
import { stateText } from './enterprise-states.ts';

/**
 * A number with its unit, by the English text of the unit as the codebook has it: order, spaces and the form of the
 * noun belong to the language. The number comes ready written.
 */
export const unitMessages = defineMessages({
  en: {
    'subsistence minima': (shown: ShownText) =>
      `${shown.text}\u00a0${plural('en', shown, { one: 'subsistence minimum', other: 'subsistence minima' })}`,
    'subsistence minima per head': (shown: ShownText) =>
      `${shown.text}\u00a0${plural('en', shown, { one: 'subsistence minimum per head', other: 'subsistence minima per head' })}`,
    'subsistence minima per worker': (shown: ShownText) =>
      `${shown.text}\u00a0${plural('en', shown, { one: 'subsistence minimum per worker', other: 'subsistence minima per worker' })}`,
    'per 100 residents': ({ text }: ShownText) => `${text}\u00a0per 100 residents`,
    'per 100 employed': ({ text }: ShownText) => `${text}\u00a0per 100 employed`,
    'per 1,000 residents': ({ text }: ShownText) => `${text}\u00a0per 1,000 residents`,
    'per 1,000 live births': ({ text }: ShownText) => `${text}\u00a0per 1,000 live births`,
    'per 10,000 residents': ({ text }: ShownText) => `${text}\u00a0per 10,000 residents`,
    'per million residents': ({ text }: ShownText) => `${text}\u00a0per million residents`,
    'm² per head': ({ text }: ShownText) => `${text}\u00a0m² per head`,
    'm² per 1,000 residents': ({ text }: ShownText) => `${text}\u00a0m² per 1,000 residents`,
    'US dollars per head': (shown: ShownText) =>
      `${shown.text}\u00a0${plural('en', shown, { one: 'US dollar per head', other: 'US dollars per head' })}`,
    '%': ({ text }: ShownText) => `${text}%`,
    '% of GRP': ({ text }: ShownText) => `${text}% of GRP`,
    'standard deviation of yearly log changes, %': ({ text }: ShownText) =>
      `${text}% (standard deviation of yearly log changes)`,
    times: (shown: ShownText) => `${shown.text}\u00a0${plural('en', shown, { one: 'time', other: 'times' })}`,
    years: (shown: ShownText) => `${shown.text}\u00a0${plural('en', shown, { one: 'year', other: 'years' })}`,
    persons: (shown: ShownText) =>
      `${shown.text}\u00a0${plural('en', shown, { one: 'person', other: 'people' })}`,
    '0 = operating, 1 = stopped': ({ text }: ShownText) =>
      stateText('en', text, '0 = operating, 1 = stopped'),
    km: ({ text }: ShownText) => `${text}\u00a0km`,
    't / km²': ({ text }: ShownText) => `${text}\u00a0t/km²`,
  },
  ru: {
    'subsistence minima': (shown: ShownText) =>
      `${shown.text}\u00a0${plural('ru', shown, { one: 'прожиточный минимум', few: 'прожиточных минимума', many: 'прожиточных минимумов', other: 'прожиточного минимума' })}`,
    'subsistence minima per head': (shown: ShownText) =>
      `${shown.text}\u00a0${plural('ru', shown, { one: 'прожиточный минимум', few: 'прожиточных минимума', many: 'прожиточных минимумов', other: 'прожиточного минимума' })} на человека`,
    'subsistence minima per worker': (shown: ShownText) =>
      `${shown.text}\u00a0${plural('ru', shown, { one: 'прожиточный минимум', few: 'прожиточных минимума', many: 'прожиточных минимумов', other: 'прожиточного минимума' })} на занятого`,
    'per 100 residents': ({ text }: ShownText) => `${text}\u00a0на 100\u00a0жителей`,
    'per 100 employed': ({ text }: ShownText) => `${text}\u00a0на 100\u00a0занятых`,
    'per 1,000 residents': ({ text }: ShownText) => `${text}\u00a0на 1\u00a0000\u00a0жителей`,
    'per 1,000 live births': ({ text }: ShownText) => `${text}\u00a0на 1\u00a0000\u00a0родившихся живыми`,
    'per 10,000 residents': ({ text }: ShownText) => `${text}\u00a0на 10\u00a0000\u00a0жителей`,
    'per million residents': ({ text }: ShownText) => `${text}\u00a0на миллион\u00a0жителей`,
    'm² per head': ({ text }: ShownText) => `${text}\u00a0м² на человека`,
    'm² per 1,000 residents': ({ text }: ShownText) => `${text}\u00a0м² на 1\u00a0000\u00a0жителей`,
    'US dollars per head': (shown: ShownText) =>
      `${shown.text}\u00a0${plural('ru', shown, { one: 'доллар США', few: 'доллара США', many: 'долларов США', other: 'доллара США' })} на человека`,
    '%': ({ text }: ShownText) => `${text}\u00a0%`,
    '% of GRP': ({ text }: ShownText) => `${text}\u00a0% ВРП`,
    'standard deviation of yearly log changes, %': ({ text }: ShownText) =>
      `${text}\u00a0% (стандартное отклонение годовых логарифмических изменений)`,
    times: (shown: ShownText) =>
      `${shown.text}\u00a0${plural('ru', shown, { one: 'раз', few: 'раза', many: 'раз', other: 'раза' })}`,
    years: (shown: ShownText) =>
      `${shown.text}\u00a0${plural('ru', shown, { one: 'год', few: 'года', many: 'лет', other: 'года' })}`,
    persons: (shown: ShownText) =>
      `${shown.text}\u00a0${plural('ru', shown, { one: 'человек', few: 'человека', many: 'человек', other: 'человека' })}`,
    '0 = operating, 1 = stopped': ({ text }: ShownText) =>
      stateText('ru', text, '0\u00a0=\u00a0работает, 1\u00a0=\u00a0остановлено'),
    km: ({ text }: ShownText) => `${text}\u00a0км`,
    't / km²': ({ text }: ShownText) => `${text}\u00a0т\u00a0/\u00a0км²`,
  },
  kk: {
    'subsistence minima': ({ text }: ShownText) => `${text}\u00a0ең төмен күнкөріс деңгейі`,
    'subsistence minima per head': ({ text }: ShownText) =>
      `адам басына ${text}\u00a0ең\u00a0төмен күнкөріс деңгейі`,
    'subsistence minima per worker': ({ text }: ShownText) =>
      `жұмыспен қамтылған бір адамға ${text}\u00a0ең\u00a0төмен күнкөріс деңгейі`,
    'per 100 residents': ({ text }: ShownText) => `100\u00a0тұрғынға ${text}`,
    'per 100 employed': ({ text }: ShownText) => `жұмыспен қамтылған 100\u00a0адамға ${text}`,
    'per 1,000 residents': ({ text }: ShownText) => `1\u00a0000\u00a0тұрғынға ${text}`,
    'per 1,000 live births': ({ text }: ShownText) => `тірі туған 1\u00a0000\u00a0нәрестеге ${text}`,
    'per 10,000 residents': ({ text }: ShownText) => `10\u00a0000\u00a0тұрғынға ${text}`,
    'per million residents': ({ text }: ShownText) => `миллион тұрғынға ${text}`,
    'm² per head': ({ text }: ShownText) => `адам басына ${text}\u00a0м²`,
    'm² per 1,000 residents': ({ text }: ShownText) => `1\u00a0000\u00a0тұрғынға ${text}\u00a0м²`,
    'US dollars per head': ({ text }: ShownText) => `адам басына ${text}\u00a0АҚШ\u00a0доллары`,
    '%': ({ text }: ShownText) => `${text}\u00a0%`,
    '% of GRP': ({ text }: ShownText) => `ЖӨӨ-нің ${text}\u00a0%-ы`,
    'standard deviation of yearly log changes, %': ({ text }: ShownText) =>
      `${text}\u00a0% (жылдық логарифмдік өзгерістердің стандартты ауытқуы)`,
    times: ({ text }: ShownText) => `${text}\u00a0есе`,
    years: ({ text }: ShownText) => `${text}\u00a0жыл`,
    persons: ({ text }: ShownText) => `${text}\u00a0адам`,
    '0 = operating, 1 = stopped': ({ text }: ShownText) =>
      stateText('kk', text, '0\u00a0=\u00a0жұмыс істейді, 1\u00a0=\u00a0тоқтаған'),
    km: ({ text }: ShownText) => `${text}\u00a0км`,
    't / km²': ({ text }: ShownText) => `${text}\u00a0т\u00a0/\u00a0км²`,
  },
});
