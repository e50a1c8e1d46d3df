import type { Column } from '../scoring/columns.ts';
import { type IndexOptions, indexDataset } from '../scoring/index-dataset.ts';
import type { Edition, IndexId, Indicator, PlaceId } from '../types.ts';
import type { UncertaintyInput } from './uncertainty-input.ts';

/** What an edition does not hold about its places. */
export interface PlaceGroups {
  /** Group of a place for group means, such as the family of a town's industry; null = none. */
  readonly groupOf: (placeId: PlaceId) => string | null;
  /** Region around a place; null for a region itself. */
  readonly regionOf: (placeId: PlaceId) => PlaceId | null;
  /** Edition of the regions, for figures of the region around a town; null = not there. */
  readonly regions: Edition | null;
}

/**
 * Indicators of the regions that measure the same in the same unit as one of the towns, and so can stand in for it.
 * The youth unemployment of regions is of ages 16–24, that of towns of 15–28.
 */
export const REGION_TWINS: Readonly<Record<string, string>> = {
  'investment-per-head': 'region-investment',
  'wage-over-minimum': 'region-wage',
  'natural-increase': 'region-natural-increase',
  'youth-unemployment': 'region-youth-unemployment',
  unemployment: 'region-unemployment',
};

/** An index of an edition with all that its uncertainty needs. */
export function indexUncertaintyInput(
  edition: Edition,
  codebook: readonly Indicator[],
  index: IndexId,
  { groups, options = {} }: { readonly groups: PlaceGroups; readonly options?: IndexOptions },
): UncertaintyInput {
  const { tree, data, method } = indexDataset(edition, codebook, index, options);
  const base = { index, tree, data, method, isBad: index === 'risk' };
  if (edition.scope === 'region') return base;
  const withGroups = { ...base, groups: edition.placeIds.map(groups.groupOf) };
  const proxies = regionFigures(edition, groups);
  return proxies === null ? withGroups : { ...withGroups, proxies };
}

/** Figures of the region around every place, by indicator of the towns; null where there are none. */
export function regionFigures(
  edition: Edition,
  { regions, regionOf }: Pick<PlaceGroups, 'regions' | 'regionOf'>,
): Readonly<Record<string, Column>> | null {
  if (regions === null) return null;
  const figureOf = (regionId: PlaceId | null, column: number): number | null =>
    regionId === null ? null : (regions.cells[regions.placeIds.indexOf(regionId)]?.[column]?.value ?? null);
  const columns = Object.entries(REGION_TWINS).flatMap(([id, twin]) => {
    const column = regions.indicatorIds.indexOf(twin);
    if (column < 0 || !edition.indicatorIds.includes(id)) return [];
    return [[id, edition.placeIds.map((placeId) => figureOf(regionOf(placeId), column))] as const];
  });
  return columns.length === 0 ? null : Object.fromEntries(columns);
}
