import type { PlaceId } from '../../indicators/types.ts';
import type { PlaceGroups } from '../../indicators/uncertainty/index-input.ts';
import type { ExplorerData } from './explorer-data.ts';
import { latestFull } from './find-edition.ts';

/** Groups and regions of the places, from which missing figures can be filled in. */
export function placeGroupsOf(data: ExplorerData): PlaceGroups {
  const towns = new Map(data.places.towns.map((town) => [town.id, town]));
  return {
    groupOf: (placeId: PlaceId) => towns.get(placeId)?.industry ?? null,
    regionOf: (placeId: PlaceId) => towns.get(placeId)?.regionId ?? null,
    regions: latestFull(data, 'region'),
  };
}
