import type { Position } from './map-mercator.ts';

/** MapLibre's `text-variable-anchor-offset`: sides of the text that touch the point, in order of preference. */
export type LabelAnchors = readonly (string | readonly [xEm: number, yEm: number])[];

const EAST_EDGE = 80;
const WEST_EDGE = 54;

/**
 * Where the name of a mark may stand around it, `offsetEm` from its middle. Near the eastern and western edge of
 * the country only inwards, above or below, so that the frame of a fitted map cuts no name.
 */
export function labelAnchors([lon]: Position, offsetEm: number): LabelAnchors {
  const slant = offsetEm * Math.SQRT1_2;
  const toEast: LabelAnchors = ['left', [offsetEm, 0]];
  const toWest: LabelAnchors = ['right', [-offsetEm, 0]];
  const upAndDown: LabelAnchors = ['bottom', [0, -offsetEm], 'top', [0, offsetEm]];
  const slantEast: LabelAnchors = ['bottom-left', [slant, -slant], 'top-left', [slant, slant]];
  const slantWest: LabelAnchors = ['bottom-right', [-slant, -slant], 'top-right', [-slant, slant]];
  if (lon > EAST_EDGE) return [...toWest, ...slantWest, ...upAndDown];
  if (lon < WEST_EDGE) return [...toEast, ...slantEast, ...upAndDown];
  return [...toEast, ...toWest, ...upAndDown, ...slantEast, ...slantWest];
}
