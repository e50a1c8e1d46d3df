import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** The page of a town or region: its table of series, the file with all years, its list of sources. */
export const placePageMessages = defineMessages({
  en: {
    otherSeries:
      'Other series: first and last year, for the smallest area available; the file below has all areas.',
    series: 'Series',
    first: 'First year',
    last: 'Last year',
    breaksHint: 'Years in small type: breaks in the series; the letter leads to the reason.',
    allYears: (series: number, kilobytes: string) =>
      `All ${series} series, every year (CSV, ${kilobytes} KB)`,
    allYearsHint: (years: string) =>
      `One row per series, one column per year, ${years}: value in the unit of the series, area, breaks, sources with their addresses.`,
    gradeAndArea: 'Data grade, area',
    sources: 'Sources',
    sourcesHint: (count: number) =>
      `${count} ${plural('en', count, { one: 'source', other: 'sources' })}, by licence. The numbers in brackets above lead here.`,
    noLicence: 'Licence not stated',
    inExplorer: 'More on the map: all series as charts with every published value',
  },
  ru: {
    otherSeries:
      'Остальные ряды: первый и последний год по ближайшей территории; в файле ниже\u00a0— по всем.',
    series: 'Ряд',
    first: 'Первый год',
    last: 'Последний год',
    breaksHint: 'Мелким шрифтом\u00a0— годы разрывов ряда; буква ведёт к причине.',
    allYears: (series: number, kilobytes: string) =>
      `Все ряды (${series}) за все годы (CSV, ${kilobytes}\u00a0КБ)`,
    allYearsHint: (years: string) =>
      `Строка\u00a0— ряд, столбец\u00a0— год (${years}): значение в единицах ряда, территория, разрывы, источники с адресами.`,
    gradeAndArea: 'Категория данных, территория',
    sources: 'Источники',
    sourcesHint: (count: number) =>
      `${count} ${plural('ru', count, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })}, по лицензиям. Сюда ведут номера в скобках.`,
    noLicence: 'Лицензия не указана',
    inExplorer: 'Подробнее на карте: графики всех рядов и все опубликованные значения',
  },
  kk: {
    otherSeries:
      'Қалған қатарлар: дерегі бар ең кіші аумақ бойынша алғашқы және соңғы жыл; төмендегі файлда\u00a0— барлық аумақ.',
    series: 'Қатар',
    first: 'Алғашқы жыл',
    last: 'Соңғы жыл',
    breaksHint: 'Ұсақ қаріптегі жылдар\u00a0— қатардың үзілген жылдары; әріп үзілу себебіне апарады.',
    allYears: (series: number, kilobytes: string) =>
      `Барлық жыл бойынша барлық ${series} қатар (CSV, ${kilobytes}\u00a0КБ)`,
    allYearsHint: (years: string) =>
      `Жол\u00a0— қатар, баған\u00a0— жыл (${years}): қатардың өлшем бірлігіндегі мәні, аумағы, үзілістері, дереккөздері мен олардың мекенжайлары.`,
    gradeAndArea: 'Дерек санаты, аумағы',
    sources: 'Дереккөздер',
    sourcesHint: (count: number) =>
      `${count} дереккөз, лицензиялары бойынша топталған. Жақшадағы нөмірлер осы тізімге апарады.`,
    noLicence: 'Лицензиясы көрсетілмеген',
    inExplorer: 'Картада толығырақ: барлық қатардың графиктері мен барлық жарияланған мәндер',
  },
});
