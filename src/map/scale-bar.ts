import { COUNTRY, mercatorBox } from '../../geodata/projection.ts';
import { fitPadding } from './fit-padding.ts';
import { widthAtStep } from './layout/stepped-layout.ts';
import type { Camera } from './port.ts';

/** A line of a round length on the ground and its length on the map. */
export interface ScaleBar {
  readonly km: number;
  readonly px: number;
}

/** Equator of the sphere that Web Mercator is drawn from, in kilometres. */
const EQUATOR_KM = 40075.0167;
const LONGEST_PX = 110;
const ROUND = [1, 2, 5];

/**
 * The longest round length that fits into 110 pixels at the middle of the view. In Mercator a length grows with the
 * latitude: the bar is true at `latitude` alone, and within 16 % over the whole country.
 */
export function scaleBar(zoom: number, latitude: number): ScaleBar {
  const kmPerPx = (EQUATOR_KM * Math.cos((latitude * Math.PI) / 180)) / (512 * 2 ** zoom);
  const most = kmPerPx * LONGEST_PX;
  const decade = 10 ** Math.floor(Math.log10(most));
  const km = ROUND.map((step) => step * decade).findLast((length) => length <= most) ?? decade;
  return { km, px: km / kmPerPx };
}

/** Zoom and latitude at the middle of a frame; without a camera the whole country is fitted into it. */
export function viewedFrom(
  camera: Camera | null,
  width: number,
  height: number,
): { readonly zoom: number; readonly latitude: number } {
  if (camera !== null) return { zoom: camera.zoom, latitude: camera.centre[1] };
  const free = fitPadding(width, height);
  const box = mercatorBox(widthAtStep(0));
  const wide = (width - free.left - free.right) / box.width;
  const high = (height - free.top - free.bottom) / box.height;
  return {
    zoom: Math.log2(Math.max(0.1, Math.min(wide, high))),
    latitude: (COUNTRY.north + COUNTRY.south) / 2,
  };
}
