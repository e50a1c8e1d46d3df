import { median, quantile } from 'd3-array';
import type { Edition, IndicatorCell, PlaceId } from '../types.ts';

/** Fewer figures than this have no spread. */
const LEAST_FIGURES = 4;

/** True for a figure of the place or its administration, not one that a district publishes alike for itself and its town. */
export function isOwnFigure({ grade, forDistrict }: Pick<IndicatorCell, 'grade' | 'forDistrict'>): boolean {
  return grade !== 'C' && !forDistrict;
}

/** A figure of an indicator at a place of an edition; null = missing. */
export function cellAt(edition: Edition, placeId: PlaceId, indicatorId: string): IndicatorCell | null {
  const row = edition.cells[edition.placeIds.indexOf(placeId)];
  return row?.[edition.indicatorIds.indexOf(indicatorId)] ?? null;
}

/** The places' own figures of an indicator. */
export interface OwnFigures {
  readonly values: readonly number[];
  /** Null without a figure. */
  readonly median: number | null;
  /** Distance between the quartiles (type 7 of Hyndman and Fan 1996); null with fewer than 4 figures, or if it is 0. */
  readonly spread: number | null;
}

/** The own figures of all places of an edition on an indicator. */
export function ownFigures(edition: Edition, indicatorId: string): OwnFigures {
  const values = edition.placeIds.flatMap((placeId) => {
    const cell = cellAt(edition, placeId, indicatorId);
    return cell !== null && isOwnFigure(cell) ? [cell.value] : [];
  });
  const spread = (quantile(values, 0.75) ?? 0) - (quantile(values, 0.25) ?? 0);
  return {
    values,
    median: median(values) ?? null,
    spread: values.length < LEAST_FIGURES || spread <= 0 ? null : spread,
  };
}
