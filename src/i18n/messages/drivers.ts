import { defineMessages } from '../messages.ts';

/** What drives the ranks: the choices of the method and how much each moves them. */
export const driverMessages = defineMessages({
  en: {
    driversHeading: 'What drives the ranks',
    driversLead:
      'How much each methodological choice contributes to the changes in rank between methods. Dark: the choice alone; light: together with the other choices. Thin line: 90% of bootstrap samples (random resamples that show how uncertain the estimate is).',
    driversRun: 'Calculate',
    driversCancel: 'Cancel',
    driversProgress: (percent: string) => `${percent} done`,
    driversFailed: 'This could not be calculated.',
    driversTowns: 'Towns',
    driversRegions: 'Regions',
    driversNone: 'Too few ranked towns or regions.',
    driversRaw: (first: string, total: string) =>
      `Unadjusted estimates: alone ${first}, with others ${total}`,
    driversRuns: (runs: string) =>
      `${runs} simulations; estimators: Saltelli 2010, Jansen 1999; measured: mean shift in rank.`,
    factor: 'Choice',
    alone: 'Alone',
    together: 'With others',
    normalisation: 'Normalization',
    aggregation: 'Aggregation into the index',
    weights: 'Weights ±25%',
    leaveOut: 'Leaving out one indicator',
    imputation: 'Filling in missing values',
    treatment: 'Treatment of outliers',
    missing: 'Missing scores: low or high',
    errors: 'Standard errors of survey data',
  },
  ru: {
    driversHeading: 'Что определяет места',
    driversLead:
      'Какой вклад вносит каждое методическое решение в изменение мест от метода к методу. Тёмная часть полосы\u00a0— само решение, светлая\u00a0— вместе с другими, тонкая линия\u00a0— 90\u00a0% выборок бутстрэпа (случайных повторных выборок, по которым видна неточность оценки).',
    driversRun: 'Рассчитать',
    driversCancel: 'Отменить',
    driversProgress: (percent: string) => `Готово ${percent}`,
    driversFailed: 'Рассчитать не удалось.',
    driversTowns: 'Города',
    driversRegions: 'Регионы',
    driversNone: 'В рейтинге слишком мало городов или регионов.',
    driversRaw: (first: string, total: string) =>
      `Исходные оценки: отдельно ${first}, вместе с другими ${total}`,
    driversRuns: (runs: string) =>
      `Расчётов: ${runs}; методы Saltelli (2010) и Jansen (1999); средний сдвиг по всему рейтингу.`,
    factor: 'Решение',
    alone: 'Отдельно',
    together: 'С другими',
    normalisation: 'Нормирование',
    aggregation: 'Агрегирование в индекс',
    weights: 'Веса ± 25\u00a0%',
    leaveOut: 'Без одного показателя',
    imputation: 'Заполнение пропусков',
    treatment: 'Обработка экстремальных значений',
    missing: 'Недостающие баллы: низкие или высокие',
    errors: 'Погрешности данных опросов',
  },
  kk: {
    driversHeading: 'Орындарды не анықтайды',
    driversLead:
      'Әдіс өзгергенде орындардың ауысуына әр әдістемелік шешімнің қаншалықты үлес қосатыны көрсетілген. Қою түс: шешімнің өзі; ашық түс: басқаларымен бірге. Жіңішке сызық: бутстрэп іріктемелерінің 90\u00a0%-ы (бағалау дәлдігін көрсететін кездейсоқ қайта іріктемелер).',
    driversRun: 'Есептеу',
    driversCancel: 'Тоқтату',
    driversProgress: (percent: string) => `${percent} дайын`,
    driversFailed: 'Есептеу мүмкін болмады.',
    driversTowns: 'Қалалар',
    driversRegions: 'Өңірлер',
    driversNone: 'Рейтингтегі қалалар не өңірлер тым аз.',
    driversRaw: (first: string, total: string) =>
      `Бастапқы бағалау: жеке ${first}, басқаларымен бірге ${total}`,
    driversRuns: (runs: string) =>
      `${runs} есептеу; Saltelli 2010 және Jansen 1999; орындардың орташа ығысуы.`,
    factor: 'Шешім',
    alone: 'Жеке',
    together: 'Басқалармен',
    normalisation: 'Нормалау',
    aggregation: 'Индекске біріктіру',
    weights: 'Салмақтар ± 25\u00a0%',
    leaveOut: 'Бір көрсеткішсіз',
    imputation: 'Жетіспейтін мәндерді толтыру',
    treatment: 'Шеткі мәндерді өңдеу',
    missing: 'Жетіспейтін балдар: төмен не жоғары',
    errors: 'Деректердің стандартты қателері',
  },
});
