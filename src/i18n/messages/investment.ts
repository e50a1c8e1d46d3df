import { defineMessages } from '../messages.ts';

/** Words of the structure of investment in a profile. */
export const investmentMessages = defineMessages({
  en: {
    heading: 'Structure of investment',
    caption: (level: string, year: number) => `Investment in fixed assets by use, ${level}, ${year}`,
    notOutput: 'Investment, not output: what was built and bought, not what was produced.',
    preliminary: 'From a January release; not the final figures.',
    confidential: 'confidential',
    confidentialHint:
      'Confidential: the statistics office does not disclose the amount; the total includes it.',
    use: 'Use',
  },
  ru: {
    heading: 'Структура инвестиций',
    caption: (level: string, year: number) =>
      `Инвестиции в основной капитал по направлениям, ${level}, ${year}`,
    notOutput: 'Это инвестиции, а не объём производства: что построено и куплено, а не что произведено.',
    preliminary: 'По январской публикации; данные не окончательные.',
    confidential: 'конфиденциально',
    confidentialHint: 'Конфиденциально: орган статистики не раскрывает сумму, но в итог она входит.',
    use: 'Направление',
  },
  kk: {
    heading: 'Инвестиция құрылымы',
    caption: (level: string, year: number) =>
      `Негізгі капиталға салынған инвестициялар, бағыттары бойынша, ${level}, ${year}`,
    notOutput:
      'Бұл\u00a0— өнім көлемі емес, инвестиция: ол не өндірілгенін емес, не салынғанын және не сатып алынғанын көрсетеді.',
    preliminary: 'Қаңтар айындағы жарияланым бойынша; деректер түпкілікті емес.',
    confidential: 'құпия',
    confidentialHint: 'Құпия: статистика ведомствосы соманы жария етпейді, бірақ ол жиынтыққа кіреді.',
    use: 'Бағыты',
  },
});
