import { defineMessages } from '../messages.ts';

/** Condition of the city-forming enterprises, and what opens and closes in the town. */
export const enterpriseMessages = defineMessages({
  en: {
    finance: 'Finances',
    production: 'Production',
    labour: 'Staff',
    horizon: 'Reserves, operating life',
    environment: 'Environment',
    other: 'Other',
    empty: (names: string) => `The sources say nothing on: ${names}.`,
    state: (state: string, year: string, grade: string) =>
      `State that the risk score counts: ${state} (${year}; data grade ${grade}).`,
    stateOutdated: (state: string, year: string) =>
      `State that the risk score counts: ${state} (${year}; outdated, counts half).`,
    stateUnknown: 'The sources do not say whether it operates, so the risk score leaves this out.',
    leadingShare: (branch: string) => `Share of the leading industry in industrial output: ${branch}`,
    timeline: 'Openings, closures and projects by year',
    timelineHint: 'By the year of opening or completion; if that is not known, by the year of announcement.',
    ahead: 'ahead',
  },
  ru: {
    finance: 'Финансы',
    production: 'Производство',
    labour: 'Персонал',
    horizon: 'Запасы, срок работы',
    environment: 'Экология',
    other: 'Прочее',
    empty: (names: string) => `В источниках нет сведений: ${names}.`,
    state: (state: string, year: string, grade: string) =>
      `Состояние, которое учитывает балл риска: ${state} (${year}; категория данных ${grade}).`,
    stateOutdated: (state: string, year: string) =>
      `Состояние, которое учитывает балл риска: ${state} (${year}; устарело, учитывается с половинным весом).`,
    stateUnknown: 'Работает ли предприятие, в источниках не сказано; в балле риска это не учтено.',
    leadingShare: (branch: string) => `Доля ведущей отрасли в промышленном производстве: ${branch}`,
    timeline: 'Запуски, закрытия и проекты по годам',
    timelineHint: 'По году запуска или завершения, а если он не указан, — по году объявления.',
    ahead: 'впереди',
  },
  kk: {
    finance: 'Қаржы',
    production: 'Өндіріс',
    labour: 'Қызметкерлер',
    horizon: 'Қорлар, жұмыс мерзімі',
    environment: 'Экология',
    other: 'Басқа мәліметтер',
    empty: (names: string) => `Дереккөздерде мәлімет жоқ: ${names}.`,
    state: (state: string, year: string, grade: string) =>
      `Тәуекел балында ескерілген жай-күйі: ${state} (${year}; дерек санаты ${grade}).`,
    stateOutdated: (state: string, year: string) =>
      `Тәуекел балында ескерілген жай-күйі: ${state} (${year}; ескірген, жарты салмақпен ескеріледі).`,
    stateUnknown:
      'Кәсіпорынның жұмыс істейтін-істемейтіні дереккөздерде айтылмаған; тәуекел балында бұл ескерілмеген.',
    leadingShare: (branch: string) => `Өнеркәсіп өндірісіндегі жетекші саланың үлесі: ${branch}`,
    timeline: 'Жылдар бойынша іске қосу, жабу және жобалар',
    timelineHint: 'Іске қосылған немесе аяқталған жылы бойынша, ол көрсетілмесе — мәлімделген жылы бойынша.',
    ahead: 'алда',
  },
});
