import { svg, type TemplateResult } from 'lit';
import type { Spread } from '../../../../../indicators/experts/spread.ts';
import { MAP_COLOURS } from '../../../../../styles/colours.ts';
import { PANEL_COLOURS } from '../../../../../styles/panel-colours.ts';
import { STRIP } from './row-picture.ts';

const MIDDLE = STRIP.height / 2;
const { ink } = MAP_COLOURS.light;

/** From values to pixels of a strip. */
function placesFrom(from: number, to: number): (value: number) => number {
  return (value) => Number((((value - from) / (to - from)) * STRIP.width).toFixed(1));
}

/** Median as a stroke on a bar from the lower to the upper quartile, over the whole scale. */
export function quartileMark(
  { low, median, high }: Pick<Spread, 'low' | 'median' | 'high'>,
  [from, to]: readonly [number, number],
): TemplateResult {
  const at = placesFrom(from, to);
  return svg`<path d=${`M0 ${MIDDLE}H${STRIP.width}`} stroke=${PANEL_COLOURS.line}></path>
    <rect x=${at(low)} y="3" width=${Math.max(2, at(high) - at(low))} height="10" fill=${PANEL_COLOURS.bar} fill-opacity="0.45"></rect>
    <path d=${`M${at(median)} 0V${STRIP.height}`} stroke=${ink} stroke-width="2.5"></path>`;
}

/** A bar from zero to the mean, and a thin line between the quartiles; zero is in the middle. */
export function tornadoMark({ mean, low, high }: Spread, reach: number): TemplateResult {
  const at = placesFrom(-reach, reach);
  return svg`${bar(at(0), at(mean), mean)}${zero(at(0))}
    <path d=${`M${at(low)} ${MIDDLE}H${at(high)}`} stroke=${ink} stroke-width="1.5"></path>`;
}

/** Two bars from zero in the middle: threats to the left, opportunities to the right. */
export function sumsMark(
  { threats, opportunities }: { readonly threats: number; readonly opportunities: number },
  reach: number,
): TemplateResult {
  const at = placesFrom(-reach, reach);
  return svg`${bar(at(0), at(threats), -1)}${bar(at(0), at(opportunities), 1)}${zero(at(0))}`;
}

function bar(zeroX: number, x: number, sign: number): TemplateResult {
  const colour = sign < 0 ? PANEL_COLOURS.threat : PANEL_COLOURS.chance;
  return svg`<rect x=${Math.min(zeroX, x)} y="3" width=${Math.abs(x - zeroX).toFixed(1)} height="10" fill=${colour}></rect>`;
}

function zero(x: number): TemplateResult {
  return svg`<path d=${`M${x} 0V${STRIP.height}`} stroke=${PANEL_COLOURS.line} stroke-dasharray="2 2"></path>`;
}
