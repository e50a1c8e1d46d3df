import { defineMessages } from '../messages.ts';

/** How certain the ranks are, and what drives them. */
export const uncertaintyMessages = defineMessages({
  en: {
    intervalHint: (low: number, median: number, high: number, runs: string) =>
      low === high
        ? `Place ${low} in at least 90% of ${runs} other methods.`
        : `Place ${low} to ${high} in 90% of ${runs} other methods, ${median} in the middle.`,
    wideHint: 'More than eight places wide: the rank says little.',
    outsideHint: 'The rank lies outside: only the method in force gives it.',
    running: 'Computing how certain the rank is…',
    notComputed: 'The interval could not be computed.',
    robustTop: 'in the first five in 95% of runs',
    robustBottom: 'in the last five in 95% of runs',
    robustTopHint: (runs: string) => `Among the first five in at least 95% of ${runs} methods.`,
    robustBottomHint: (runs: string) => `Among the last five in at least 95% of ${runs} methods.`,
    potentialSentence:
      'By other methods its place would be {low} to {high} (90% of {runs} runs), {median} in the middle.',
    potentialFixed: 'By other methods its place would be {low} (at least 90% of {runs} runs).',
    riskSentence:
      'By risk it holds place {rank} of {ranked}, 1 being the riskiest; by other methods {low} to {high}.',
    riskFixed: 'By risk it holds place {rank} of {ranked}, 1 being the riskiest; by other methods {low}.',
    indistinguishableHeading: 'Cannot be told apart',
    indistinguishableHint: (runs: string) =>
      `Neither place is ahead of the other in more than 90% of ${runs} methods.`,
    indistinguishablePotential: 'By potential:',
    indistinguishableRisk: 'By risk:',
    indistinguishableNone: 'No other place: the order is clear.',
    driversHeading: 'What drives the ranks',
    driversLead:
      'How much of the movement of the ranks between methods goes back to each choice. Dark: the choice alone; light: with all it does together with others. Thin line: 90% of bootstrap samples.',
    driversRun: 'Compute',
    driversCancel: 'Cancel',
    driversProgress: (percent: string) => `${percent} done`,
    driversFailed: 'It could not be computed.',
    driversTowns: 'Towns',
    driversRegions: 'Regions',
    driversNone: 'Too few ranked places.',
    driversRaw: (first: string, total: string) => `Raw estimates: alone ${first}, with others ${total}`,
    driversRuns: (runs: string) => `${runs} runs; Saltelli 2010 and Jansen 1999; mean shift of all places.`,
    factor: 'Choice',
    alone: 'Alone',
    together: 'With others',
    normalisation: 'Normalisation',
    aggregation: 'Aggregation of the dimensions',
    weights: 'Weights ± 25%',
    leaveOut: 'Leaving one indicator out',
    imputation: 'Filling in missing figures',
    treatment: 'Treatment of outliers',
    missing: 'Unscored dimensions low or high',
    errors: 'Errors of surveyed values',
    more: (count: number) => `and ${count} more`,
  },
  ru: {
    intervalHint: (low: number, median: number, high: number, runs: string) =>
      low === high
        ? `Место ${low} не менее чем в 90\u00a0% из ${runs} других методов.`
        : `Место от ${low} до ${high} в 90\u00a0% из ${runs} других методов, в середине ${median}.`,
    wideHint: 'Разброс больше восьми мест: место говорит мало.',
    outsideHint: 'Место лежит вне интервала: его даёт только действующий метод.',
    running: 'Вычисляется, насколько место надёжно…',
    notComputed: 'Интервал не удалось вычислить.',
    robustTop: 'в первой пятёрке в 95\u00a0% прогонов',
    robustBottom: 'в последней пятёрке в 95\u00a0% прогонов',
    robustTopHint: (runs: string) => `Среди первых пяти не менее чем в 95\u00a0% из ${runs} методов.`,
    robustBottomHint: (runs: string) => `Среди последних пяти не менее чем в 95\u00a0% из ${runs} методов.`,
    potentialSentence:
      'При других методах место было бы от {low} до {high} (90\u00a0% из {runs} прогонов), в середине {median}.',
    potentialFixed: 'При других методах место было бы {low} (не менее 90\u00a0% из {runs} прогонов).',
    riskSentence:
      'По риску место {rank} из {ranked}, где 1 — наибольший риск; при других методах от {low} до {high}.',
    riskFixed: 'По риску место {rank} из {ranked}, где 1 — наибольший риск; при других методах {low}.',
    indistinguishableHeading: 'Нельзя различить',
    indistinguishableHint: (runs: string) =>
      `Ни одно из мест не опережает другое более чем в 90\u00a0% из ${runs} методов.`,
    indistinguishablePotential: 'По потенциалу:',
    indistinguishableRisk: 'По риску:',
    indistinguishableNone: 'Ни с кем: порядок ясен.',
    driversHeading: 'Что определяет места',
    driversLead:
      'Какая доля сдвигов мест между методами приходится на каждый выбор. Тёмное: сам выбор; светлое: вместе с другими. Тонкая линия: 90\u00a0% выборок бутстрэпа.',
    driversRun: 'Вычислить',
    driversCancel: 'Отменить',
    driversProgress: (percent: string) => `Готово ${percent}`,
    driversFailed: 'Не удалось вычислить.',
    driversTowns: 'Города',
    driversRegions: 'Области',
    driversNone: 'Слишком мало мест в рейтинге.',
    driversRaw: (first: string, total: string) => `Оценки без округления: сам ${first}, с другими ${total}`,
    driversRuns: (runs: string) => `${runs} прогонов; Saltelli 2010 и Jansen 1999; средний сдвиг всех мест.`,
    factor: 'Выбор',
    alone: 'Сам',
    together: 'С другими',
    normalisation: 'Нормирование',
    aggregation: 'Свёртка измерений',
    weights: 'Веса ± 25\u00a0%',
    leaveOut: 'Без одного показателя',
    imputation: 'Заполнение пропусков',
    treatment: 'Обработка выбросов',
    missing: 'Неоценённые измерения: низко или высоко',
    errors: 'Погрешности опросов',
    more: (count: number) => `и ещё ${count}`,
  },
  kk: {
    intervalHint: (low: number, median: number, high: number, runs: string) =>
      low === high
        ? `${runs} басқа әдістің кемінде 90\u00a0%-ында орны ${low}.`
        : `${runs} басқа әдістің 90\u00a0%-ында орны ${low}–${high} аралығында, ортасы ${median}.`,
    wideHint: 'Аралық сегіз орыннан кең: орын аз нәрсе айтады.',
    outsideHint: 'Орын аралықтан тыс: оны тек қолданыстағы әдіс береді.',
    running: 'Орынның сенімділігі есептелуде…',
    notComputed: 'Аралықты есептеу мүмкін болмады.',
    robustTop: 'есептеулердің 95\u00a0%-ында алғашқы бестікте',
    robustBottom: 'есептеулердің 95\u00a0%-ында соңғы бестікте',
    robustTopHint: (runs: string) => `${runs} әдістің кемінде 95\u00a0%-ында алғашқы бестікте.`,
    robustBottomHint: (runs: string) => `${runs} әдістің кемінде 95\u00a0%-ында соңғы бестікте.`,
    potentialSentence:
      'Басқа әдістермен орны {low}–{high} болар еді ({runs} есептің 90\u00a0%-ы), ортасы {median}.',
    potentialFixed: 'Басқа әдістермен орны {low} болар еді ({runs} есептің кемінде 90\u00a0%-ы).',
    riskSentence:
      'Тәуекел бойынша орны: {ranked} ішінде {rank}, 1 — ең жоғары тәуекел; басқа әдістермен {low}–{high}.',
    riskFixed: 'Тәуекел бойынша орны: {ranked} ішінде {rank}, 1 — ең жоғары тәуекел; басқа әдістермен {low}.',
    indistinguishableHeading: 'Ажырату мүмкін емес',
    indistinguishableHint: (runs: string) =>
      `${runs} әдістің 90\u00a0%-ынан астамында ешқайсысы екіншісінен озбайды.`,
    indistinguishablePotential: 'Әлеует бойынша:',
    indistinguishableRisk: 'Тәуекел бойынша:',
    indistinguishableNone: 'Ешкіммен: реті айқын.',
    driversHeading: 'Орындарды не анықтайды',
    driversLead:
      'Әдістер арасындағы орын ауысуларының қандай үлесі әр таңдауға тиесілі. Қою: таңдаудың өзі; ашық: басқалармен бірге. Жіңішке сызық: бутстрэп іріктемелерінің 90\u00a0%-ы.',
    driversRun: 'Есептеу',
    driversCancel: 'Тоқтату',
    driversProgress: (percent: string) => `${percent} дайын`,
    driversFailed: 'Есептеу мүмкін болмады.',
    driversTowns: 'Қалалар',
    driversRegions: 'Облыстар',
    driversNone: 'Рейтингте орын тым аз.',
    driversRaw: (first: string, total: string) =>
      `Дөңгелектенбеген бағалар: өзі ${first}, басқалармен ${total}`,
    driversRuns: (runs: string) =>
      `${runs} есеп; Saltelli 2010 және Jansen 1999; барлық орынның орташа ауысуы.`,
    factor: 'Таңдау',
    alone: 'Өзі',
    together: 'Басқалармен',
    normalisation: 'Нормалау',
    aggregation: 'Өлшемдерді біріктіру',
    weights: 'Салмақтар ± 25\u00a0%',
    leaveOut: 'Бір көрсеткішсіз',
    imputation: 'Бос орындарды толтыру',
    treatment: 'Шеткі мәндерді өңдеу',
    missing: 'Бағаланбаған өлшемдер: төмен не жоғары',
    errors: 'Сауалнама қателері',
    more: (count: number) => `тағы ${count}`,
  },
});
