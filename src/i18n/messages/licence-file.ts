import { defineMessages } from '../messages.ts';

/** What the file of licences says before the licences themselves, which are in their own language. */
export const licenceFileMessages = defineMessages({
  en: {
    title: 'Licences of everything on this site',
    lead: 'First the licence of the site itself, then the sources of its maps and data, the typeface, and every software package in its scripts. The licence texts are in their original language.',
  },
  ru: {
    title: 'Лицензии всего, что есть на этом сайте',
    lead: 'Сначала лицензия самого сайта, затем источники карт и данных, шрифт и все программные пакеты, вошедшие в скрипты. Тексты лицензий приведены на языке оригинала.',
  },
  kk: {
    title: 'Осы сайттағы барлық материалдың лицензиялары',
    lead: 'Алдымен сайттың өз лицензиясы, одан кейін карталар мен деректердің дереккөздері, қаріп және скрипттерге енген барлық бағдарламалық пакет берілген. Лицензия мәтіндері түпнұсқа тілінде.',
  },
});
