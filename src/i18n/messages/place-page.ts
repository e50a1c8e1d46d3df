import { defineMessages } from '../messages.ts';
import { plural } from '../shown-number.ts';

/** The page of a town or region: its table of series, the file with all years, its list of sources. */
export const placePageMessages = defineMessages({
  en: {
    otherSeries: 'Other series: first and last year',
    series: 'Series',
    first: 'First year',
    last: 'Last year',
    allYears: (series: number, kilobytes: string) =>
      `All ${series} series, every year (CSV, ${kilobytes} KB)`,
    allYearsHint: (years: string) =>
      `One row per series, one column per year, ${years}: value in the unit of the series, area, breaks, sources with their addresses.`,
    sources: 'Sources',
    sourcesHint: (count: number) =>
      `${count} ${plural('en', count, { one: 'source', other: 'sources' })}. The numbers in brackets above lead here.`,
    noLicence: 'Licence not stated',
    inExplorer: 'More on the map: all series as charts with every published value',
  },
  ru: {
    otherSeries: 'Остальные ряды: первый и последний год',
    series: 'Ряд',
    first: 'Первый год',
    last: 'Последний год',
    allYears: (series: number, kilobytes: string) =>
      `Все ряды за все годы: ${series} (CSV, ${kilobytes}\u00a0КБ)`,
    allYearsHint: (years: string) =>
      `Строка\u00a0— ряд, столбец\u00a0— год (${years}): значение в единице ряда, территория, разрывы, источники с адресами.`,
    sources: 'Источники',
    sourcesHint: (count: number) =>
      `${count} ${plural('ru', count, { one: 'источник', few: 'источника', many: 'источников', other: 'источника' })}. Сюда ведут номера в скобках.`,
    noLicence: 'Лицензия не указана',
    inExplorer: 'Подробнее на карте: графики всех рядов и все опубликованные значения',
  },
  kk: {
    otherSeries: 'Қалған қатарлар: алғашқы және соңғы жыл',
    series: 'Қатар',
    first: 'Алғашқы жыл',
    last: 'Соңғы жыл',
    allYears: (series: number, kilobytes: string) =>
      `Барлық жылғы ${series} қатар түгел (CSV, ${kilobytes}\u00a0КБ)`,
    allYearsHint: (years: string) =>
      `Жол\u00a0— қатар, баған\u00a0— жыл (${years}): қатардың өлшем бірлігіндегі мәні, аумағы, үзілістері, дереккөздері мен олардың мекенжайлары.`,
    sources: 'Дереккөздер',
    sourcesHint: (count: number) => `${count} дереккөз. Жақшадағы нөмірлер осы тізімге апарады.`,
    noLicence: 'Лицензиясы көрсетілмеген',
    inExplorer: 'Картада толығырақ: барлық қатардың графиктері мен барлық жарияланған мәндер',
  },
});
