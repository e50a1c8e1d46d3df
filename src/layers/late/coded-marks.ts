import type { PlaceId, Scope } from '../../../indicators/types.ts';
import type { LayerContext } from '../layer.ts';
import type { Fill, MarkFacts, PaintedLayer } from '../scene.ts';
import { townRadius } from '../town-circles.ts';

/** A place in the colour of its class, with the letters of it. */
export interface CodedPlace extends MarkFacts {
  readonly placeId: PlaceId;
  readonly fill: Fill;
  readonly code: string;
  readonly dotted: boolean;
}

/** A circle is large enough for its code. */
const SMALLEST_WITH_CODE_PX = 9;

/** Regions filled, or towns as circles, by classes with letters; `places` in the order of the tables. */
export function paintCoded(
  { setting: { id, opacity }, data }: LayerContext,
  scope: Scope,
  places: readonly CodedPlace[],
): PaintedLayer {
  if (scope === 'region') {
    const marks = places.map(({ placeId, ...mark }) => ({ ...mark, regionId: placeId }));
    return { kind: 'choropleth', id, opacity, marks };
  }
  const marks = data.places.towns.flatMap(({ position, residents }, i) => {
    const place = places[i];
    if (place === undefined) return [];
    const { placeId, ...mark } = place;
    const radius = Math.max(SMALLEST_WITH_CODE_PX, townRadius(residents));
    return [{ ...mark, townId: placeId, position, radius }];
  });
  return { kind: 'circles', id, opacity, marks };
}
