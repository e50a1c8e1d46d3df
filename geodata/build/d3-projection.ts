import { type GeoConicProjection, geoConicEqualArea } from 'd3-geo';
import { CENTRAL_MERIDIAN, PARALLELS, type Placement } from '../projection.ts';

/** The map's projection for d3-geo: conic equal-area, placed at scale 1 and offset 0 where no placement is given. */
export function createProjection(placement?: Placement): GeoConicProjection {
  const [x, y] = placement?.translate ?? [0, 0];
  return geoConicEqualArea()
    .parallels([...PARALLELS])
    .rotate([-CENTRAL_MERIDIAN, 0])
    .center([0, 0])
    .scale(placement?.scale ?? 1)
    .translate([x, y]);
}
