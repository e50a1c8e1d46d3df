import { defineMessages } from '../messages.ts';

/** The layer of natural increase against migration: classes of Webb in words. Numbers come as shown. */
export const populationLayerMessages = defineMessages({
  en: {
    name: 'Births and migration',
    all: (towns: string, made: string) =>
      `All ${towns} towns with data lose people through migration; births make up for it in ${made}`,
    some: (losing: string, towns: string, made: string) =>
      `${losing} of ${towns} towns with data lose people through migration; births make up for it in ${made}`,
    reading: 'Letter: Webb’s class. Orange: the population grows; purple: it shrinks.',
    unit: 'natural increase plus net migration per 1,000 residents a year, average of 3–5 years',
    A: 'births make up for migration',
    B: 'more gained from births than from migration',
    C: 'more gained from migration than from births',
    D: 'arrivals make up for deaths',
    E: 'arrivals do not make up for deaths',
    F: 'more lost to deaths than to migration',
    G: 'more lost to migration than to deaths',
    H: 'births do not make up for migration',
    even: 'a balance is zero, or both are equal',
    change: (rate: string) => `${rate} per 1,000 a year`,
    natural: (rate: string) => `natural increase ${rate}`,
    migration: (rate: string) => `net migration ${rate}`,
    few: 'published for fewer than three years',
    loading: 'Births, deaths and moves are loading.',
    note: (limit: string) => `In brackets: change per 1,000 residents a year, ${limit} or more, or less.`,
  },
  ru: {
    name: 'Рождаемость и миграция',
    all: (towns: string, made: string) =>
      `Все города с данными (${towns}) теряют от миграции; рождаемость перекрывает это в ${made}`,
    some: (losing: string, towns: string, made: string) =>
      `Теряют от миграции ${losing} из ${towns} городов с данными; рождаемость перекрывает это в ${made}`,
    reading: 'Буква\u00a0— класс по Уэббу. Оранжевый\u00a0— население растёт, фиолетовый\u00a0— сокращается.',
    unit: 'естественный прирост и сальдо миграции вместе на 1000 жителей в год, в среднем за 3–5 лет',
    A: 'естественный прирост перекрывает отток',
    B: 'естественный прирост и меньший приток',
    C: 'приток и меньший естественный прирост',
    D: 'приток перекрывает естественную убыль',
    E: 'приток не перекрывает естественную убыль',
    F: 'естественная убыль и меньший отток',
    G: 'отток и меньшая естественная убыль',
    H: 'естественный прирост не перекрывает отток',
    even: 'одна из разностей равна нулю, или обе равны',
    change: (rate: string) => `${rate} на 1000 жителей в год`,
    natural: (rate: string) => `естественный прирост ${rate}`,
    migration: (rate: string) => `сальдо миграции ${rate}`,
    few: 'опубликовано менее чем за три года',
    loading: 'Рождения, смерти и переезды загружаются.',
    note: (limit: string) =>
      `В скобках\u00a0— изменение на 1000 жителей в год: ${limit} и более или меньше ${limit}.`,
  },
  kk: {
    name: 'Туу және көші-қон',
    all: (towns: string, made: string) =>
      `Дерегі бар ${towns} қаланың бәрі көші-қоннан халқын жоғалтып отыр; табиғи өсім мұны ${made} қалада өтейді`,
    some: (losing: string, towns: string, made: string) =>
      `Дерегі бар ${towns} қаланың ${losing} қаласы көші-қоннан халқын жоғалтып отыр; табиғи өсім мұны ${made} қалада өтейді`,
    reading: 'Әріп\u00a0— Уэбб класы. Қызғылт сары: халық өседі; күлгін: азаяды.',
    unit: 'жылына 1000 тұрғынға шаққандағы табиғи өсім мен көші-қон айырымының қосындысы, 3–5 жылдың орташасы',
    A: 'табиғи өсім көші-қон шығынын өтейді',
    B: 'табиғи өсім және одан аз көші-қон өсімі',
    C: 'көші-қон өсімі және одан аз табиғи өсім',
    D: 'көші-қон өсімі табиғи кемуді өтейді',
    E: 'көші-қон өсімі табиғи кемуді өтемейді',
    F: 'табиғи кему және одан аз көші-қон шығыны',
    G: 'көші-қон шығыны және одан аз табиғи кему',
    H: 'табиғи өсім көші-қон шығынын өтемейді',
    even: 'айырымның бірі нөлге тең не екеуі тең',
    change: (rate: string) => `жылына 1000 тұрғынға ${rate}`,
    natural: (rate: string) => `табиғи өсім ${rate}`,
    migration: (rate: string) => `көші-қон айырымы ${rate}`,
    few: 'үш жылдан аз мерзімге жарияланған',
    loading: 'Туу, өлім және көші-қон деректері жүктелуде.',
    note: (limit: string) =>
      `Жақшада\u00a0— жылына 1000 тұрғынға шаққандағы өзгеріс: ${limit} не одан көп, не ${limit} санынан аз.`,
  },
});
