import { defineMessages } from '../messages.ts';

/** How certain the ranks are. */
export const uncertaintyMessages = defineMessages({
  en: {
    intervalHint: (low: number, median: number, high: number, runs: string) =>
      low === high
        ? `Nearly always rank ${low}: in at least 90% of ${runs} simulations with other methods.`
        : `Rank ${low} to ${high} in 90% of ${runs} simulations with other methods (median ${median}).`,
    wideHint: 'The interval spans more than eight ranks, so the rank is only indicative.',
    outsideHint: 'The rank falls outside this interval: hardly any other method gives it.',
    running: 'Calculating how certain the rank is…',
    notComputed: 'The interval could not be calculated.',
    topFive: 'top 5',
    lastFive: 'bottom 5',
    robustTop: 'in the top five in at least 95% of simulations',
    robustBottom: 'in the bottom five in at least 95% of simulations',
    robustTopHint: (runs: string) => `In the top five in at least 95% of ${runs} simulations.`,
    robustBottomHint: (runs: string) => `In the bottom five in at least 95% of ${runs} simulations.`,
    byOtherMethods: '; rank {low} to {high} under other reasonable methods',
    byOtherMethodsFixed: '; nearly always rank {low} under other reasonable methods',
    indistinguishableHeading: 'Statistically indistinguishable',
    indistinguishableHint: (runs: string) =>
      `Neither this town or region nor the one listed is ahead of the other in more than 90% of ${runs} simulations.`,
    indistinguishablePotential: 'By potential:',
    indistinguishableRisk: 'By risk:',
    indistinguishableNone: 'None: the order is clear.',
    more: (count: number) => `and ${count} more`,
  },
  ru: {
    intervalHint: (low: number, median: number, high: number, runs: string) =>
      low === high
        ? `Почти всегда ${low}-е место: не менее чем в 90\u00a0% из ${runs} расчётов другими методами.`
        : `В 90\u00a0% из ${runs} расчётов другими методами\u00a0— места с ${low}-го по ${high}-е (медиана ${median}).`,
    wideHint: 'Интервал шире восьми позиций, поэтому место лишь ориентировочное.',
    outsideHint: 'Место лежит вне этого интервала: другие методы его почти не дают.',
    running: 'Рассчитывается, насколько надёжно место…',
    notComputed: 'Интервал не удалось рассчитать.',
    topFive: 'первые 5',
    lastFive: 'последние 5',
    robustTop: 'в первой пятёрке не менее чем в 95\u00a0% расчётов',
    robustBottom: 'в последней пятёрке не менее чем в 95\u00a0% расчётов',
    robustTopHint: (runs: string) => `В первой пятёрке не менее чем в 95\u00a0% из ${runs} расчётов.`,
    robustBottomHint: (runs: string) => `В последней пятёрке не менее чем в 95\u00a0% из ${runs} расчётов.`,
    byOtherMethods: '; при других разумных методах\u00a0— место от {low} до {high}',
    byOtherMethodsFixed: '; при других разумных методах почти всегда\u00a0— место {low}',
    indistinguishableHeading: 'Статистически неразличимы',
    indistinguishableHint: (runs: string) =>
      `Ни одна из двух территорий не опережает другую более чем в 90\u00a0% из ${runs} расчётов.`,
    indistinguishablePotential: 'По потенциалу:',
    indistinguishableRisk: 'По риску:',
    indistinguishableNone: 'Таких нет: порядок ясен.',
    more: (count: number) => `и ещё ${count}`,
  },
  kk: {
    intervalHint: (low: number, median: number, high: number, runs: string) =>
      low === high
        ? `Әрдайым дерлік ${low}-орын: басқа әдістермен жасалған ${runs} есептеудің кемінде 90\u00a0%-ында.`
        : `Басқа әдістермен жасалған ${runs} есептеудің 90\u00a0%-ында орны ${low}–${high} аралығында (медианасы\u00a0— ${median}).`,
    wideHint: 'Аралық сегіз орыннан кең: мұндай орынның мәні аз.',
    outsideHint: 'Орын бұл аралықтан тыс: басқа әдістерде ол өте сирек шығады.',
    running: 'Орынның сенімділігі есептелуде…',
    notComputed: 'Аралықты есептеу мүмкін болмады.',
    topFive: 'алғашқы 5',
    lastFive: 'соңғы 5',
    robustTop: 'есептеулердің кемінде 95\u00a0%-ында алғашқы бестікте',
    robustBottom: 'есептеулердің кемінде 95\u00a0%-ында соңғы бестікте',
    robustTopHint: (runs: string) => `${runs} есептеудің кемінде 95\u00a0%-ында алғашқы бестікте.`,
    robustBottomHint: (runs: string) => `${runs} есептеудің кемінде 95\u00a0%-ында соңғы бестікте.`,
    byOtherMethods: '; басқа қисынды әдістермен\u00a0— {low}–{high}-орындар аралығында',
    byOtherMethodsFixed: '; басқа қисынды әдістермен әрдайым дерлік {low}-орында',
    indistinguishableHeading: 'Статистикалық тұрғыдан ажыратылмайды',
    indistinguishableHint: (runs: string) =>
      `Жұптағы екі аумақтың ешқайсысы ${runs} есептеудің 90\u00a0%-ынан астамында екіншісінен озбайды.`,
    indistinguishablePotential: 'Әлеует бойынша:',
    indistinguishableRisk: 'Тәуекел бойынша:',
    indistinguishableNone: 'Ондайлар жоқ: реті айқын.',
    more: (count: number) => `тағы ${count}`,
  },
});
