import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** Names of the measures of specialization and what they are compared with, as maps and lists of measures say them. */
export const structureMeasureMessages = defineMessages({
  en: {
    group: 'Structure as a whole',
    effective: 'Effective number of industries',
    concentration: 'Concentration (Herfindahl, normalized)',
    shannon: 'Evenness (Shannon)',
    hoover: 'Hoover coefficient',
    krugman: 'Krugman index',
    hachman: 'Hachman index',
    change: 'Structural change',
    regional: 'Local effect on growth',
    nation: 'the whole country',
    townReference: (regions: number) => `the ${regions} regions with district tables, taken together`,
    notComparable: 'years cannot be compared',
    spanNote: 'later period; the earlier one is given in the profile',
    spanRegion: (year: number) => `compared with ${year}`,
    effectiveHint:
      'This many equally sized industries would be just as concentrated. Low = dependent on few.',
    concentrationHint: '0 = all industries equal, 1 = everything in one industry.',
    shannonHint: '0 = one industry, 1 = all industries equal.',
    hooverHint: 'Share of output that would have to change industry to match the reference area.',
    krugmanHint:
      '0 = same structure as the reference area, 2 = no industry in common; twice the Hoover coefficient.',
    hachmanHint: '1 = same structure as the reference area, near 0 = completely different.',
    changeHint: 'Share of output that moved to another industry between the two periods.',
    regionalHint:
      'The part of growth explained neither by growth in the reference area nor by the industry mix.',
    baseline: (reference: string) => `Reference area: ${reference}.`,
  },
  ru: {
    group: 'Структура в целом',
    effective: 'Эффективное число отраслей',
    concentration: 'Концентрация (нормированный индекс Херфиндаля)',
    shannon: 'Равномерность (индекс Шеннона)',
    hoover: 'Коэффициент Гувера',
    krugman: 'Индекс Кругмана',
    hachman: 'Индекс Хачмана',
    change: 'Структурный сдвиг',
    regional: 'Региональный эффект в росте',
    nation: 'вся страна',
    townReference: (regions: number) =>
      `${regions} ${plural('ru', regions, { one: 'область', few: 'области', many: 'областей', other: 'области' })} с районными таблицами, вместе взятые`,
    notComparable: 'годы несопоставимы',
    spanNote: 'поздний период; ранний указан в профиле',
    spanRegion: (year: number) => `к ${year} году`,
    effectiveHint:
      'Столько равных отраслей дали бы такую же концентрацию. Низкое значение\u00a0— зависимость от немногих отраслей.',
    concentrationHint: '0\u00a0— все отрасли равны, 1\u00a0— всё в одной отрасли.',
    shannonHint: '0\u00a0— одна отрасль, 1\u00a0— все отрасли равны.',
    hooverHint:
      'Какую долю производства пришлось бы перенести в другие отрасли, чтобы структура совпала с базой сравнения.',
    krugmanHint:
      '0\u00a0— структура та же, что у базы сравнения, 2\u00a0— ни одной общей отрасли; вдвое больше коэффициента Гувера.',
    hachmanHint: '1\u00a0— структура та же, что у базы сравнения, около 0\u00a0— совсем иная.',
    changeHint: 'Доля производства, перешедшая из отрасли в отрасль между двумя периодами.',
    regionalHint: 'Часть роста, которую не объясняют ни рост экономики в целом, ни состав отраслей.',
    baseline: (reference: string) => `База сравнения: ${reference}.`,
  },
  kk: {
    group: 'Жалпы құрылым',
    effective: 'Салалардың тиімді саны',
    concentration: 'Шоғырлану (Херфиндаль, нормаланған)',
    shannon: 'Біркелкілік (Шеннон)',
    hoover: 'Гувер коэффициенті',
    krugman: 'Кругман индексі',
    hachman: 'Хачман индексі',
    change: 'Құрылымдық өзгеріс',
    regional: 'Өсімдегі өңірлік әсер',
    nation: 'бүкіл ел',
    townReference: (regions: number) => `аудандық кестелері бар ${regions} өңірдің жиынтығы`,
    notComparable: 'жылдар салыстыруға келмейді',
    spanNote: 'кейінгі кезең; ертерегі профильде көрсетілген',
    spanRegion: (year: number) => `${year} жылмен салыстырғанда`,
    effectiveHint:
      'Көлемі бірдей осынша сала болса, шоғырлану дәл осындай болар еді. Мәні төмен болса\u00a0— аз салаға тәуелді.',
    concentrationHint: '0\u00a0— барлық сала тең, 1\u00a0— барлығы бір ғана салада.',
    shannonHint: '0\u00a0— бір сала, 1\u00a0— барлық сала тең.',
    hooverHint: 'Құрылым салыстыру базасындағыдай болуы үшін басқа салаға ауысуы керек өнім көлемінің үлесі.',
    krugmanHint:
      '0\u00a0— құрылымы салыстыру базасындағыдай, 2\u00a0— ортақ сала жоқ; Гувер коэффициентінен екі есе үлкен.',
    hachmanHint: '1\u00a0— құрылымы салыстыру базасындағыдай, 0-ге жақын\u00a0— мүлде басқа.',
    changeHint: 'Екі кезең арасында бір саладан басқа салаға ауысқан өнім көлемінің үлесі.',
    regionalHint: 'Өсімнің бүкіл экономиканың өсуімен де, салалар құрамымен де түсіндірілмейтін бөлігі.',
    baseline: (reference: string) => `Салыстыру базасы: ${reference}.`,
  },
});
