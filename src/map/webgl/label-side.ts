import type { LabelSide } from '../../../styles/map-style.ts';
import type { Position } from './mercator.ts';

const EAST_EDGE = 80;
const WEST_EDGE = 54.5;

/** Which part of the country a mark lies in; at the edges its name stands inwards, so that a fitted frame cuts none. */
export function labelSide([lon]: Position): LabelSide {
  if (lon > EAST_EDGE) return 'east';
  return lon < WEST_EDGE ? 'west' : 'middle';
}
