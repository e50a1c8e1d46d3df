import { defineMessages } from '../messages.ts';

/** The symbols of the leading industries: legend and lines of the towns. */
export const specializationLayerMessages = defineMessages({
  en: {
    sizesOutput: 'Symbol area = annual output',
    sizeOutput: (amount: string) => `${amount}\u00a0tenge a year`,
    branchShare: (branch: string, percent: string) => `${branch}, ${percent} of output`,
    branchDiversified: (branch: string, percent: string) =>
      `diversified; largest: ${branch}, ${percent} of output`,
    branchQuotient: (value: string) => `location quotient ${value}`,
    branchEnterprise: (branch: string) => `industry of the enterprise: ${branch}`,
    branchNoFigures: 'no output data by industry',
    branchInvestment: (branch: string, year: number) => `investment: ${branch}, ${year}`,
    branchInvestmentOutlined: 'outline: largest use of investment, no output data by industry',
    branchUnknown: 'industry unknown',
    effectiveSectors: (value: string) => `effective number of industries: ${value}`,
    branchUnit: 'leading industry by output, three-year total',
    branchOutlined: 'outline: industry of the enterprise, no output data by industry',
    branchSecond: 'Small second symbol: the enterprise’s industry differs from the leading one.',
    branchRing: 'Ring: concentration of output (thin: Herfindahl index of 0.25 or more; thick: 0.5 or more).',
    branchReference: (reference: string) => `Reference area of the location quotients: ${reference}.`,
    branchSeat: 'Output is recorded where a company is registered.',
  },
  ru: {
    sizesOutput: 'Площадь знака = объём производства за год',
    sizeOutput: (amount: string) => `${amount}\u00a0тенге в год`,
    branchShare: (branch: string, percent: string) => `${branch}, ${percent} объёма производства`,
    branchDiversified: (branch: string, percent: string) =>
      `диверсифицировано; крупнейшая отрасль: ${branch}, ${percent} объёма производства`,
    branchQuotient: (value: string) => `коэффициент локализации ${value}`,
    branchEnterprise: (branch: string) => `отрасль предприятия: ${branch}`,
    branchNoFigures: 'нет данных о производстве по отраслям',
    branchInvestment: (branch: string, year: number) => `инвестиции: ${branch}, ${year}`,
    branchInvestmentOutlined: 'контур: по инвестициям, данных о производстве по отраслям нет',
    branchUnknown: 'отрасль неизвестна',
    effectiveSectors: (value: string) => `эффективное число отраслей: ${value}`,
    branchUnit: 'ведущая отрасль по объёму промышленного производства, сумма за три года',
    branchOutlined: 'контур: по отрасли предприятия, данных о производстве по отраслям нет',
    branchSecond: 'Малый второй знак: отрасль предприятия отличается от ведущей.',
    branchRing:
      'Кольцо: концентрация производства (индекс Херфиндаля от 0,25\u00a0— тонкое, от 0,5\u00a0— толстое).',
    branchReference: (reference: string) => `База сравнения коэффициентов локализации: ${reference}.`,
    branchSeat: 'Объём производства учитывается по юридическому адресу предприятия.',
  },
  kk: {
    sizesOutput: 'Белгі ауданы = жылдық өнім көлемі',
    sizeOutput: (amount: string) => `жылына ${amount}\u00a0теңге`,
    branchShare: (branch: string, percent: string) => `${branch}, өнім көлемінің ${percent}-ы`,
    branchDiversified: (branch: string, percent: string) =>
      `әртараптандырылған; ең ірі сала: ${branch}, өнім көлемінің ${percent}-ы`,
    branchQuotient: (value: string) => `локализация коэффициенті ${value}`,
    branchEnterprise: (branch: string) => `кәсіпорынның саласы: ${branch}`,
    branchNoFigures: 'салалар бойынша өнім дерегі жоқ',
    branchInvestment: (branch: string, year: number) => `инвестиция: ${branch}, ${year}`,
    branchInvestmentOutlined: 'контур: инвестиция бойынша; салалар бойынша өнім дерегі жоқ',
    branchUnknown: 'саласы белгісіз',
    effectiveSectors: (value: string) => `салалардың тиімді саны: ${value}`,
    branchUnit: 'өнеркәсіп өнімінің көлемі бойынша жетекші сала, үш жылдың қосындысы',
    branchOutlined: 'контур: кәсіпорынның саласы бойынша; салалар бойынша өнім дерегі жоқ',
    branchSecond: 'Кіші екінші белгі: кәсіпорынның саласы жетекші саладан өзгеше.',
    branchRing:
      'Сақина: өндірістің шоғырлануы (Херфиндаль индексі 0,25-тен бастап жіңішке, 0,5-тен бастап жуан).',
    branchReference: (reference: string) => `Локализация коэффициенттерінің салыстыру базасы: ${reference}.`,
    branchSeat: 'Өнім кәсіпорынның заңды мекенжайы бойынша есепке алынады.',
  },
});
