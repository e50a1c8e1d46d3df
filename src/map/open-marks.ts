import { MAP_COLOURS, type MapTheme } from '../../styles/colours.ts';
import { parseColour } from './map-colour.ts';

/** Radius of the hole of an open circle as a share of the circle's. */
export const OPEN_SHARE = 0.55;
/** Width of the coloured rim of an open region in CSS pixels. */
export const OPEN_RIM_PX = 4;
/** Width of the line on the inner side of that rim in CSS pixels. */
export const OPEN_EDGE_PX = 0.6;
/** Share of the class colour inside that rim. */
const TINT_SHARE = 0.3;

/** Colour inside the rim of an open region: the class colour thinned with that of the land, as `rgb(…)`. */
export function openGround(colour: string, theme: MapTheme): string {
  const land = parseColour(MAP_COLOURS[theme].land);
  const mixed = parseColour(colour).map((part, i) =>
    Math.round(part * TINT_SHARE + (land[i] ?? 0) * (1 - TINT_SHARE)),
  );
  return `rgb(${mixed.join(', ')})`;
}
