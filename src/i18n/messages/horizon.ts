import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** Until when an enterprise is known to run. */
export const horizonMessages = defineMessages({
  en: {
    heading: 'Known end date',
    'announced-closure': (year: number) => `closure announced for ${year}`,
    'planned-closure': (year: number) => `closure was planned for ${year}`,
    'contract-end': (year: number) => `the contract ends in ${year}`,
    'mine-life': (year: number) => `the mine has ore until ${year}`,
    'mine-life-least': (year: number) => `the mine has ore until at least ${year}`,
    left: (years: number, from: number) =>
      `${years} ${plural('en', years, { one: 'year', other: 'years' })} from ${from}`,
    now: (from: number) => `the year of this version of the index, ${from}`,
    over: 'that year is past; the sources do not say whether it happened',
    none: 'The sources give no end date.',
  },
  ru: {
    heading: 'Известный срок работы',
    'announced-closure': (year: number) => `объявленный год закрытия\u00a0— ${year}`,
    'planned-closure': (year: number) => `закрытие планировалось на ${year} год`,
    'contract-end': (year: number) => `контракт заканчивается в ${year} году`,
    'mine-life': (year: number) => `руды хватит до ${year} года`,
    'mine-life-least': (year: number) => `руды хватит как минимум до ${year} года`,
    left: (years: number, from: number) =>
      `${years} ${plural('ru', years, { one: 'год', few: 'года', many: 'лет', other: 'года' })}, считая от ${from} года`,
    now: (from: number) => `это год нынешней версии индекса, ${from}`,
    over: 'год уже прошёл; состоялось ли закрытие, в источниках не сказано',
    none: 'Срок работы в источниках не указан.',
  },
  kk: {
    heading: 'Белгілі жұмыс мерзімі',
    'announced-closure': (year: number) => `${year} жылы жабылатыны жарияланған`,
    'planned-closure': (year: number) => `жабылуы ${year} жылға жоспарланған еді`,
    'contract-end': (year: number) => `келісімшарт ${year} жылы аяқталады`,
    'mine-life': (year: number) => `кен қоры ${year} жылға дейін жетеді`,
    'mine-life-least': (year: number) => `кен қоры кемінде ${year} жылға дейін жетеді`,
    left: (years: number, from: number) => `${from} жылдан бастап санағанда ${years} жыл`,
    now: (from: number) => `бұл\u00a0— индекстің осы нұсқасының жылы, ${from}`,
    over: 'бұл жыл өтті; жабылған-жабылмағаны дереккөздерде айтылмаған',
    none: 'Дереккөздерде жұмыс мерзімі көрсетілмеген.',
  },
});
