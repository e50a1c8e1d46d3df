import { breaksOfLine } from '../figures/steps/line-breaks.ts';
import type { BrokenFigure } from '../types.ts';
import type { BuiltEdition } from './build-edition.ts';
import type { FigureIndex } from './figure-index.ts';

/**
 * Years from which the lines of some rows count something else than before, in order. A census is left out: it is in
 * the residents of every place, and a rate pairs figures of its own year.
 */
export function breakYearsOf(figures: FigureIndex, rows: readonly string[]): readonly number[] {
  const lines = new Map(
    rows
      .flatMap((row) => figures.at(row) ?? [])
      .map((one) => [`${one.placeId}|${one.level}|${one.series}`, one]),
  );
  const years = [...lines.values()].flatMap((line) =>
    breaksOfLine(figures.breaks, line)
      .filter(({ kind }) => kind !== 'census')
      .map(({ fromYear }) => fromYear),
  );
  return [...new Set(years)].sort((a, b) => a - b);
}

/**
 * An edition with the years from which its figures count something else, up to that of the figure. Years up to
 * `oldest`, the first that any edition shows, part no two of them.
 */
export function withBreaks(built: BuiltEdition, index: FigureIndex, oldest: number): BuiltEdition {
  const { placeIds, indicatorIds } = built.edition;
  const breaks = placeIds.flatMap((placeId, place) =>
    indicatorIds.flatMap((indicatorId, column): readonly BrokenFigure[] => {
      const figure = built.picked[place]?.[column] ?? null;
      const years = breakYearsOf(index, figure?.rows ?? []);
      const within = years.filter((from) => from > oldest && from <= (figure?.year ?? oldest));
      return within.length === 0 ? [] : [[placeId, indicatorId, ...within]];
    }),
  );
  return breaks.length === 0 ? built : { ...built, edition: { ...built.edition, breaks } };
}
