import { defineMessages } from '../messages.ts';

/** Days in words; the months from first to last, in the form that they have in a date. */
export const dateMessages = defineMessages({
  en: {
    date: (day: string, month: string, year: string) => `${day} ${month} ${year}`,
    months: 'January February March April May June July August September October November December',
  },
  ru: {
    date: (day: string, month: string, year: string) => `${day} ${month} ${year} года`,
    months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  },
  kk: {
    date: (day: string, month: string, year: string) => `${year} жылғы ${day} ${month}`,
    months: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан',
  },
});
