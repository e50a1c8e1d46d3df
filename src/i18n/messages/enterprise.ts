import { defineMessages } from '../messages.ts';

/** Condition of the city-forming enterprises, and what opens and closes in the town. */
export const enterpriseMessages = defineMessages({
  en: {
    finance: 'Finances',
    production: 'Production',
    labour: 'Staff',
    horizon: 'Reserves and term',
    environment: 'Environment',
    other: 'Other',
    empty: (names: string) => `Nothing published on: ${names}.`,
    state: (state: string, year: string, grade: string) =>
      `State that the risk score counts: ${state} (${year}; data grade ${grade}).`,
    stateOutdated: (state: string, year: string) =>
      `State that the risk score counts: ${state} (${year}; outdated, counts half).`,
    stateUnknown: 'No source says whether it operates, so the risk score leaves this out.',
    leadingShare: (branch: string) => `Share of the leading industry in industrial output: ${branch}`,
    timeline: 'Openings, closures and projects by year',
    timelineHint: 'By the year of opening or completion, else of the announcement.',
    ahead: 'ahead',
  },
  ru: {
    finance: 'Финансы',
    production: 'Производство',
    labour: 'Персонал',
    horizon: 'Запасы и сроки',
    environment: 'Экология',
    other: 'Прочее',
    empty: (names: string) => `Сведения не опубликованы: ${names}.`,
    state: (state: string, year: string, grade: string) =>
      `Состояние, которое учитывает балл риска: ${state} (${year}; категория данных ${grade}).`,
    stateOutdated: (state: string, year: string) =>
      `Состояние, которое учитывает балл риска: ${state} (${year}; устарело, учитывается с половинным весом).`,
    stateUnknown: 'Работает ли предприятие, в источниках не сказано; в балле риска это не учтено.',
    leadingShare: (branch: string) => `Доля ведущей отрасли в промышленном производстве: ${branch}`,
    timeline: 'Запуски, закрытия и проекты по годам',
    timelineHint: 'По году запуска или завершения, если он не указан — по году объявления.',
    ahead: 'впереди',
  },
  kk: {
    finance: 'Қаржы',
    production: 'Өндіріс',
    labour: 'Қызметкерлер',
    horizon: 'Қорлар мен мерзімдер',
    environment: 'Экология',
    other: 'Басқа мәліметтер',
    empty: (names: string) => `Жарияланбаған мәліметтер: ${names}.`,
    state: (state: string, year: string, grade: string) =>
      `Тәуекел балында ескерілген жай-күйі: ${state} (${year}; деректер санаты ${grade}).`,
    stateOutdated: (state: string, year: string) =>
      `Тәуекел балында ескерілген жай-күйі: ${state} (${year}; ескірген, жарты салмақпен ескеріледі).`,
    stateUnknown:
      'Кәсіпорынның жұмыс істейтін-істемейтіні дереккөздерде айтылмаған; тәуекел балында бұл ескерілмеген.',
    leadingShare: (branch: string) => `Өнеркәсіп өндірісіндегі жетекші саланың үлесі: ${branch}`,
    timeline: 'Жылдар бойынша ашылулар, жабылулар және жобалар',
    timelineHint: 'Іске қосылған немесе аяқталған жылы бойынша, ол көрсетілмесе — жарияланған жылы бойынша.',
    ahead: 'алда',
  },
});
