import { defineMessages } from '../messages.ts';

/** Consistency of the dimensions: Cronbach's alpha as information. */
export const consistencyMessages = defineMessages({
  en: {
    lead: 'How much the indicators of one dimension move together: Cronbach’s alpha of their normalised scores, in which more is always better (in risk: worse).',
    formula: 'α = k / (k − 1) · (1 − Σ variances of the indicators / variance of their sum)',
    dimension: 'Dimension',
    alpha: 'Alpha',
    items: 'k',
    itemsHint: 'indicators',
    cases: 'n',
    casesHint: 'places that have every indicator',
    potential: 'Potential',
    risk: 'Risk',
    negative: (names: string) =>
      `Below zero: ${names}. These indicators do not move together: each is a list, not one thing.`,
    lacksItems: 'one indicator only',
    lacksCases: 'fewer than three complete places',
    lacksVariance: 'no variance',
    noScores: 'No scores are there for this edition.',
    convention:
      'Where answers to questions measure one hidden trait, 0.7 and more is usual. That is a convention, and it does not apply here: the indicators of a dimension are its parts, chosen to add to each other. A low or negative alpha is no fault; it says that one cannot stand in for another.',
    wider: 'The scores are those in force, figures of the district or region included.',
    few: 'Few complete places and few indicators make alpha uncertain.',
  },
  ru: {
    lead: 'Насколько показатели одного измерения меняются вместе: альфа Кронбаха по их нормированным баллам, где больше всегда значит лучше (в риске — хуже).',
    formula: 'α = k / (k − 1) · (1 − Σ дисперсий показателей / дисперсия их суммы)',
    dimension: 'Измерение',
    alpha: 'Альфа',
    items: 'k',
    itemsHint: 'показателей',
    cases: 'n',
    casesHint: 'сколько городов или регионов имеют все показатели',
    potential: 'Потенциал',
    risk: 'Риск',
    negative: (names: string) =>
      `Ниже нуля: ${names}. Эти показатели не меняются вместе: это перечень, а не одно свойство.`,
    lacksItems: 'только один показатель',
    lacksCases: 'полный набор меньше чем у трёх',
    lacksVariance: 'нет разброса',
    noScores: 'Для этого издания баллов нет.',
    convention:
      'Там, где ответы на вопросы измеряют одно скрытое свойство, обычно ждут 0,7 и выше. Это условность, и к индексу она не относится: показатели измерения — его части, которые выбраны, чтобы дополнять друг друга. Низкая или отрицательная альфа — не ошибка: она говорит, что один показатель не заменяет другой.',
    wider: 'Баллы — действующие, вместе с данными района или области.',
    few: 'Когда полных наборов и показателей мало, альфа ненадёжна.',
  },
  kk: {
    lead: 'Бір өлшемнің көрсеткіштері қаншалықты бірге өзгереді: нормаланған балдары бойынша Кронбах альфасы; балл жоғары болса, әрдайым жақсы (тәуекелде — нашар).',
    formula: 'α = k / (k − 1) · (1 − Σ көрсеткіштер дисперсиясы / қосындысының дисперсиясы)',
    dimension: 'Өлшем',
    alpha: 'Альфа',
    items: 'k',
    itemsHint: 'көрсеткіш саны',
    cases: 'n',
    casesHint: 'барлық көрсеткіші бар аумақ саны',
    potential: 'Әлеует',
    risk: 'Тәуекел',
    negative: (names: string) =>
      `Нөлден төмен: ${names}. Бұл көрсеткіштер бірге өзгермейді: бұл – тізім, бір қасиет емес.`,
    lacksItems: 'бір ғана көрсеткіш',
    lacksCases: 'толық жиынтығы бар аумақ үштен аз',
    lacksVariance: 'айырма жоқ',
    noScores: 'Бұл басылым үшін балл жоқ.',
    convention:
      'Сұрақтарға берілген жауаптар бір жасырын қасиетті өлшейтін жерде әдетте 0,7 не одан жоғары болуы күтіледі. Бұл шартты шек, ал индекске қатысы жоқ: өлшемнің көрсеткіштері бірін-бірі толықтыру үшін таңдалған бөліктер. Альфаның төмен не теріс болуы қате емес: бір көрсеткіш екіншісін алмастыра алмайды деген сөз.',
    wider: 'Балдар — қолданыстағы балдар, ауданның не облыстың деректерімен қоса.',
    few: 'Толық жиынтық пен көрсеткіш аз болса, альфа сенімсіз.',
  },
});
