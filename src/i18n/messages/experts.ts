import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** Weights by experts as the explorer speaks of them: the way to the page that asks, and whose weights are current. */
export const expertsMessages = defineMessages({
  en: {
    open: 'Weights from experts',
    openHint:
      'Compare in pairs (AHP, the analytic hierarchy process) or allocate 100 points, alone or with a panel of experts.',
    dimensions: 'dimensions',
    components: 'components',
    townIndicators: 'indicators of towns',
    regionIndicators: 'indicators of regions',
    ahp: 'AHP',
    budget: '100 points',
    summary: (way: string, experts: number, ratio: string | null) =>
      [
        way,
        `${experts} ${plural('en', experts, { one: 'expert', other: 'experts' })}`,
        ...(ratio === null ? [] : [`CR ${ratio}`]),
      ].join(', '),
  },
  ru: {
    open: 'Веса от экспертов',
    openHint:
      'Попарное сравнение (AHP, метод анализа иерархий) или распределение 100 баллов\u00a0— в одиночку или опросом экспертов.',
    dimensions: 'виды',
    components: 'составляющие',
    townIndicators: 'показатели городов',
    regionIndicators: 'показатели регионов',
    ahp: 'AHP',
    budget: '100 баллов',
    summary: (way: string, experts: number, ratio: string | null) =>
      [
        way,
        `${experts} ${plural('ru', experts, { one: 'эксперт', few: 'эксперта', many: 'экспертов', other: 'эксперта' })}`,
        ...(ratio === null ? [] : [`CR ${ratio}`]),
      ].join(', '),
  },
  kk: {
    open: 'Сарапшылар берген салмақтар',
    openHint:
      'Жұптап салыстыру (AHP, иерархияларды талдау әдісі) немесе 100 ұпай бөлу: жалғыз өзіңіз не сарапшылар сауалнамасы арқылы.',
    dimensions: 'түрлері',
    components: 'құрамдастары',
    townIndicators: 'қалалардың көрсеткіштері',
    regionIndicators: 'өңірлердің көрсеткіштері',
    ahp: 'AHP',
    budget: '100 ұпай',
    summary: (way: string, experts: number, ratio: string | null) =>
      [way, `${experts} сарапшы`, ...(ratio === null ? [] : [`CR ${ratio}`])].join(', '),
  },
});
