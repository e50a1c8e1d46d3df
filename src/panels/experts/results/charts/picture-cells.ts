import { svg, type TemplateResult } from 'lit';
import { MAP_COLOURS } from '../../../../../styles/colours.ts';
import { PANEL_COLOURS } from '../../../../../styles/panel-colours.ts';

/** Width of a chart in a picture, in pixels, without the margins around it. */
export const PICTURE_WIDTH = 896;
/** Room inside a cell, in pixels. */
export const PAD = 8;

const { ink, mutedInk, halo } = MAP_COLOURS.light;
/** How the words of a chart look: what is said, and what only explains. */
export const PLAIN = { size: 12, colour: ink } as const;
export const QUIET = { size: 11, colour: mutedInk } as const;

/** Where a cell stands, in pixels of the chart. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The ground of a cell and the line around it. */
export function cellRect({ x, y, width, height }: Box, fill: string = halo): TemplateResult {
  return svg`<rect x=${x} y=${y} width=${width} height=${height} fill=${fill} stroke=${PANEL_COLOURS.line} stroke-opacity="0.5"></rect>`;
}

/** A line of text in the middle of a cell. */
export function inMiddle(text: string, { x, y, width, height }: Box, weight = 400): TemplateResult {
  return svg`<text x=${x + width / 2} y=${y + height / 2 + 4} font-size="12" font-weight=${weight} text-anchor="middle" fill=${ink}>${text}</text>`;
}
