import type { Language } from '../../geodata/types.ts';
import { dateMessages } from './messages/dates.ts';

/** A day in words, from `year-month-day` in digits; as it is if it is no such day. Browsers carry no Kazakh months. */
export function dateText(language: Language, day: string): string {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const texts = dateMessages[language];
  const name = texts.months.split(' ')[Number(month) - 1];
  return name === undefined ? day : texts.date(String(Number(date)), name, year);
}
