import type { CodebookRow } from './codebook-row.ts';
import type { EditionContext } from './context.ts';
import { type EditionYears, type PickedFigure, pickFigure } from './pick-figure.ts';

/**
 * What an edition would take for a place if the figures that nobody can explain were held back: another year, another
 * level, or null for nothing.
 */
export function figureWithoutSpikes(
  context: EditionContext,
  row: CodebookRow,
  placeId: string,
  years: EditionYears,
): PickedFigure | null {
  const { figures } = context;
  const held: EditionContext = {
    ...context,
    figures: {
      ...figures,
      years: (...line) => {
        const printed = figures.years(...line);
        return printed === undefined
          ? undefined
          : new Map([...printed].filter(([, { row: reference }]) => !figures.isSpike(reference)));
      },
    },
  };
  return pickFigure(held, row, placeId, years);
}
