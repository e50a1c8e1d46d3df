import { defineMessages } from '../messages.ts';

/** The kind of a town, on the map and as the words of its mark. Numbers come as shown. */
export const typologyMessages = defineMessages({
  en: {
    ended: (ended: string, known: string) =>
      `In ${ended} of ${known} towns with data the enterprise has stopped or is to close`,
    reading: (km: string) =>
      `Letter and colour: industry. Shape: state of the enterprise. Ring: regional centre ${km}\u00a0km away or more.`,
    unit: 'industry and state of the city-forming enterprise',
    unknown: 'state not known',
    undated: 'year not known',
    closing: (year: number, announced: number) => `closure in ${year}, announced in ${announced}`,
    fromCentre: (km: string) => `${km}\u00a0km to the regional centre`,
    isCentre: 'the regional centre itself',
    ringNote: (km: string, towns: string) =>
      `Ring: ${km}\u00a0km or more in a straight line to the regional centre (towns: ${towns}).`,
    stateNote:
      'The state is that of the latest source, with its year; the page of each town names the sources. Outline only: no source says.',
  },
  ru: {
    ended: (ended: string, known: string) =>
      `Города, где предприятие остановлено или закрывается: ${ended} из ${known} с данными`,
    reading: (km: string) =>
      `Буква и цвет\u00a0— отрасль, форма\u00a0— состояние предприятия, кольцо\u00a0— до центра региона ${km}\u00a0км и больше.`,
    unit: 'отрасль и состояние градообразующего предприятия',
    unknown: 'состояние неизвестно',
    undated: 'год неизвестен',
    closing: (year: number, announced: number) => `в ${announced} году объявлено о закрытии в ${year} году`,
    fromCentre: (km: string) => `${km}\u00a0км до центра региона`,
    isCentre: 'сам центр региона',
    ringNote: (km: string, towns: string) =>
      `Кольцо: до центра региона по прямой ${km}\u00a0км и больше (городов: ${towns}).`,
    stateNote:
      'Состояние указано по последнему источнику, с его годом; источники названы на странице каждого города. Только контур: источника о состоянии нет.',
  },
  kk: {
    ended: (ended: string, known: string) =>
      `Дерегі бар ${known} қаланың ${ended} қаласында кәсіпорын тоқтаған не жабылмақ`,
    reading: (km: string) =>
      `Әріп пен түс: сала. Пішін: кәсіпорынның жай-күйі. Сақина: өңір орталығына дейін ${km}\u00a0км не одан көп.`,
    unit: 'қала құраушы кәсіпорынның саласы мен жай-күйі',
    unknown: 'жай-күйі белгісіз',
    undated: 'жылы белгісіз',
    closing: (year: number, announced: number) => `${year} жылы жабылатыны ${announced} жылы жарияланған`,
    fromCentre: (km: string) => `өңір орталығына дейін ${km}\u00a0км`,
    isCentre: 'өңір орталығының өзі',
    ringNote: (km: string, towns: string) =>
      `Сақина: өңір орталығына дейін түзу сызықпен ${km}\u00a0км не одан көп (қала саны: ${towns}).`,
    stateNote:
      'Жай-күйі соңғы дереккөз бойынша, оның жылымен берілген; дереккөздер әр қаланың бетінде аталған. Тек контур: жай-күйі туралы дереккөз жоқ.',
  },
});

/** Letters of the families of industry, drawn inside the mark: the start of the name, or the initials of its words. */
export const industryLetterMessages = defineMessages({
  en: {
    metals: 'Me',
    ores: 'O',
    coal: 'Co',
    'oil-gas': 'OG',
    chemicals: 'Ch',
    energy: 'E',
    science: 'S',
    machinery: 'Ma',
    minerals: 'N',
  },
  ru: {
    metals: 'Ме',
    ores: 'Р',
    coal: 'У',
    'oil-gas': 'НГ',
    chemicals: 'Х',
    energy: 'Э',
    science: 'На',
    machinery: 'Ма',
    minerals: 'НМ',
  },
  kk: {
    metals: 'Ме',
    ores: 'К',
    coal: 'Кө',
    'oil-gas': 'МГ',
    chemicals: 'Х',
    energy: 'Э',
    science: 'Ғ',
    machinery: 'Ж',
    minerals: 'Б',
  },
});
