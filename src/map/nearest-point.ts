import type { LonLat } from '../../geodata/types.ts';
import type { PointPlaces, PointsLayer, Scene } from '../layers/scene.ts';
import { orderOfNumbers } from '../lib/order-of-numbers.ts';

/** A point of a scene by its id, with its layer; null = not drawn. */
export function findPoint(
  scene: Pick<Scene, 'layers'>,
  id: string,
): { readonly layer: PointsLayer; readonly position: LonLat } | null {
  for (const layer of scene.layers) {
    if (layer.kind !== 'points') continue;
    const at = layer.places.ids.indexOf(id);
    if (at >= 0) return { layer, position: positionOf(layer.places, at) };
  }
  return null;
}

/** Longitude and latitude of the point at a place in the list. */
export function positionOf({ positions }: PointPlaces, at: number): LonLat {
  return [positions[2 * at] ?? Number.NaN, positions[2 * at + 1] ?? Number.NaN];
}

/** So many points hide each other's outlines: beyond it they are drawn without. */
export const MAX_OUTLINED = 5000;

/** Points of a plane, ready to be asked for the nearest one. */
export interface PointIndex {
  /** Position in the given list of the point nearest to `x`, `y`; null when none is within `reach`. */
  nearest(x: number, y: number, reach: number): number | null;
}

/** Sorts points by x; a question looks only at those within reach of its x. Ties go to the later point, which is drawn on top. */
export function indexPoints(xs: ArrayLike<number>, ys: ArrayLike<number>): PointIndex {
  const order = orderOfNumbers(xs);
  const sorted = Float64Array.from(order, (at) => xs[at] ?? 0);
  return {
    nearest(x, y, reach) {
      let best: number | null = null;
      let least = reach * reach;
      for (let i = firstAtLeast(sorted, x - reach); i < sorted.length; i += 1) {
        const dx = (sorted[i] ?? 0) - x;
        if (dx > reach) break;
        const at = order[i] ?? 0;
        const dy = (ys[at] ?? 0) - y;
        const distance = dx * dx + dy * dy;
        if (distance < least || (distance === least && at > (best ?? -1))) {
          best = at;
          least = distance;
        }
      }
      return best;
    },
  };
}

function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
