import { defineMessages } from '../messages.ts';

/** Words of the structure of investment in a profile. */
export const investmentMessages = defineMessages({
  en: {
    heading: 'Structure of investment',
    caption: (level: string, year: number) => `Investment in fixed assets by use, ${level}, ${year}`,
    notOutput: 'Investment, not output: what was built and bought, whoever produces.',
    preliminary: 'A January edition, not the final figures.',
    confidential: 'confidential',
    confidentialHint: 'Confidential: the office keeps the figure back; it is in the total.',
    use: 'Use',
  },
  ru: {
    heading: 'Структура инвестиций',
    caption: (level: string, year: number) =>
      `Инвестиции в основной капитал по направлениям, ${level}, ${year}`,
    notOutput: 'Это инвестиции, а не выпуск: что построено и куплено, а не что произведено.',
    preliminary: 'Январская публикация, не окончательные данные.',
    confidential: 'конфиденциально',
    confidentialHint: 'Конфиденциально: ведомство не раскрывает число; в итог оно входит.',
    use: 'Направление',
  },
  kk: {
    heading: 'Инвестиция құрылымы',
    caption: (level: string, year: number) =>
      `Негізгі капиталға инвестициялар бағыттары бойынша, ${level}, ${year}`,
    notOutput: 'Бұл — өнім емес, инвестиция: не өндірілгені емес, не салынғаны мен не сатып алынғаны.',
    preliminary: 'Қаңтар айындағы басылым, түпкілікті деректер емес.',
    confidential: 'құпия',
    confidentialHint: 'Құпия: ведомство санды ашпайды; ол жиынтыққа кіреді.',
    use: 'Бағыты',
  },
});
