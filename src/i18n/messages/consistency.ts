import { defineMessages } from '../messages.ts';

/** Consistency of the dimensions: Cronbach's alpha as information. */
export const consistencyMessages = defineMessages({
  en: {
    lead: 'How closely the indicators of one dimension or risk component move together, measured by Cronbach’s alpha of their normalized scores. A higher score is always better (for risk, always worse).',
    formula: 'α = k / (k − 1) · (1 − Σ variances of the indicators / variance of their sum)',
    dimension: 'Dimension, component',
    alpha: 'Alpha',
    items: 'k',
    itemsHint: 'number of indicators',
    cases: 'n',
    casesHint: 'places that have every indicator',
    potential: 'Potential',
    risk: 'Risk',
    negative: (names: string) =>
      `Below zero: ${names}. The indicators of each do not move together: they form a list, not one trait.`,
    lacksItems: 'only one indicator',
    lacksCases: 'fewer than three places with complete data',
    lacksVariance: 'no variation',
    noScores: 'There are no scores for this index year.',
    convention:
      'Where survey answers measure one hidden trait, 0.7 or more is usually expected. That convention does not apply here: the indicators of a dimension are its parts, chosen to complement each other. A low or negative alpha is not a fault; it means that one indicator cannot stand in for another.',
    wider: 'The scores are those under the current settings and include district or regional data.',
    few: 'With few indicators and few places that have them all, alpha is uncertain.',
  },
  ru: {
    lead: 'Насколько показатели одного вида потенциала или одной составляющей риска меняются вместе: альфа Кронбаха по их нормированным баллам. Чем выше балл, тем лучше (в риске\u00a0— тем хуже).',
    formula: 'α = k / (k − 1) · (1 − Σ дисперсий показателей / дисперсия их суммы)',
    dimension: 'Вид, составляющая',
    alpha: 'Альфа',
    items: 'k',
    itemsHint: 'число показателей',
    cases: 'n',
    casesHint: 'число городов или регионов, где есть все показатели',
    potential: 'Потенциал',
    risk: 'Риск',
    negative: (names: string) =>
      `Ниже нуля: ${names}. Показатели здесь не меняются вместе: они описывают разные свойства, а не одно.`,
    lacksItems: 'только один показатель',
    lacksCases: 'полные данные есть менее чем по трём территориям',
    lacksVariance: 'все значения одинаковы',
    noScores: 'В расчёте за этот год баллов нет.',
    convention:
      'Там, где ответы на вопросы анкеты измеряют одно скрытое свойство, обычно ожидают значения 0,7 и выше. Здесь это правило неприменимо: показатели вида потенциала\u00a0— его составные части, выбранные так, чтобы дополнять друг друга. Низкая или отрицательная альфа\u00a0— не ошибка: она означает, что один показатель не заменяет другой.',
    wider: 'Баллы рассчитаны при текущих настройках, данные района или региона учтены.',
    few: 'Когда территорий с полными данными и показателей мало, альфа ненадёжна.',
  },
  kk: {
    lead: 'Бір әлеует түрінің не бір тәуекел құрамдасының көрсеткіштерінің қаншалықты бірге өзгеретінін (ішкі келісімділігін) Кронбах альфасы көрсетеді; ол нормаланған балдар бойынша есептелген. Балл неғұрлым жоғары болса, соғұрлым жақсы (тәуекелде\u00a0— соғұрлым нашар).',
    formula: 'α = k / (k − 1) · (1 − Σ көрсеткіштер дисперсиясы / қосындысының дисперсиясы)',
    dimension: 'Түрі, құрамдасы',
    alpha: 'Альфа',
    items: 'k',
    itemsHint: 'көрсеткіш саны',
    cases: 'n',
    casesHint: 'барлық көрсеткіші бар аумақ саны',
    potential: 'Әлеует',
    risk: 'Тәуекел',
    negative: (names: string) =>
      `Нөлден төмен: ${names}. Мұнда көрсеткіштер бірге өзгермейді: олар бір қасиетті емес, әртүрлі қасиеттерді сипаттайды.`,
    lacksItems: 'бір ғана көрсеткіш',
    lacksCases: 'дерегі толық аумақ үштен аз',
    lacksVariance: 'мәндері бірдей',
    noScores: 'Бұл жылдың есебінде балл жоқ.',
    convention:
      'Сауалнама жауаптары бір жасырын қасиетті өлшегенде, әдетте 0,7 не одан жоғары мән күтіледі. Бұл қағида мұнда қолданылмайды: бір әлеует түрінің көрсеткіштері\u00a0— оның бірін-бірі толықтыратындай етіп таңдалған бөліктері. Альфаның төмен не теріс болуы қате емес: ол бір көрсеткіштің екіншісін алмастыра алмайтынын білдіреді.',
    wider: 'Балдар ағымдағы баптаумен есептелген, аудан не өңір деректері де ескерілген.',
    few: 'Көрсеткіштер мен дерегі толық аумақтар аз болса, альфа сенімсіз болады.',
  },
});
