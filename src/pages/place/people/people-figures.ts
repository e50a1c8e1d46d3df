import type { Language } from '../../../../geodata/languages.ts';
import type { PeopleFile, TownPeople } from '../../../../indicators/built-people.ts';
import { figureAddress } from '../../../../indicators/figure-address.ts';
import { type RowList, rowsOfList } from '../../../../indicators/row-list.ts';
import { formatNumber, formatPercent, formatSigned } from '../../../i18n/format.ts';
import { type FigureView, missingFigure, plainFigure } from '../../../panels/parts/figure-view.ts';
import type { SourceView } from '../../../panels/profile/profile-facts.ts';

/** What the part on the people of a town is made of. */
export interface PeopleContent {
  readonly language: Language;
  readonly people: TownPeople;
  readonly common: PeopleFile;
  /** Sources of its births, deaths, moves and residents. */
  readonly sources: readonly SourceView[];
}

/** The town whose figures are shown. */
interface TownInLanguage {
  readonly language: Language;
  readonly people: Pick<TownPeople, 'townId'>;
}

/** A number of the town without a sign, traced by `people|town|…`. */
export function peopleFigure(
  { language, people }: TownInLanguage,
  value: number,
  decimals: number,
  what: readonly string[],
): FigureView {
  const address = figureAddress('people', people.townId, ...what);
  return plainFigure(formatNumber(language, value, decimals), value, address);
}

/** The same with its sign, as a balance has. */
export function signedFigure(
  content: TownInLanguage,
  value: number,
  decimals: number,
  what: readonly string[],
): FigureView {
  const { language } = content;
  return {
    ...peopleFigure(content, value, decimals, what),
    text: formatSigned(language, rounded(value, decimals), decimals),
  };
}

/** Rounded first, so that less than half a person has no sign. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) || 0;
}

/** A figure as one row prints it. */
export function printedRow(language: Language, value: number, row: string | undefined): FigureView {
  const address = row === undefined ? '' : figureAddress('observation', row);
  return plainFigure(formatNumber(language, value), value, address);
}

/** Last residents printed, from which all forecasts start; the number that stays with no change. */
export function baseFigure(
  { language }: TownInLanguage,
  { value, rows }: { readonly value: number; readonly rows: RowList },
): FigureView {
  return printedRow(language, value, rowsOfList(rows)[0]);
}

/** A past error, traced by `people|all|…`. */
export function errorFigure(language: Language, share: number | null, what: readonly string[]): FigureView {
  if (share === null) return missingFigure(language);
  return plainFigure(formatPercent(language, share, 1), share, figureAddress('people', 'all', ...what));
}
