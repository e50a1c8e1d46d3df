import { svg, type TemplateResult } from 'lit';
import type { LegendSizes } from '../../layers/scene.ts';
import type { Rect } from '../layout/labels.ts';
import { round } from '../layout/map-view.ts';
import { textWidth } from '../layout/text-width.ts';
import type { Drawing } from './drawing.ts';

const TEXT_PX = 11;
const LINE_PX = 14;
const EDGE_PX = 4;

/** The corner that the circles with their words take: north-west, beyond the border at any size of the map. */
export function sizesBox(sizes: LegendSizes): Rect {
  const { circles, widest } = shown(sizes);
  const words = Math.max(...circles.map(({ label }) => textWidth(label, TEXT_PX)));
  return {
    left: 0,
    top: 0,
    right: EDGE_PX * 3 + widest * 2 + words,
    bottom: EDGE_PX * 2 + Math.max(widest * 2, circles.length * LINE_PX),
  };
}

/** Circles that stand in one another on one ground, with what their areas mean; they scale with the marks. */
export function sizesTemplate(sizes: LegendSizes | null, { style }: Drawing): TemplateResult {
  if (sizes === null) return svg``;
  const { circles, widest } = shown(sizes);
  const { bottom } = sizesBox(sizes);
  const { colours } = style;
  const x = EDGE_PX + widest;
  return svg`<g class="svg-map-sizes" role="img" aria-label=${[sizes.title, ...circles.map(({ label }) => label)].join(', ')}>${circles.map(
    ({ radius }) =>
      svg`<circle cx=${round(x)} cy=${round(bottom - EDGE_PX - radius)} r=${round(radius)} fill="none" stroke=${colours.mutedInk} stroke-width="1"></circle>`,
  )}${[...circles]
    .reverse()
    .map(
      ({ label }, i) =>
        svg`<text x=${round(x + widest + EDGE_PX)} y=${EDGE_PX + LINE_PX * (i + 0.8)} font-size=${TEXT_PX} fill=${colours.mutedInk} aria-hidden="true">${label}</text>`,
    )}</g>`;
}

/** The smallest and the largest, smallest first. */
function shown({ circles }: LegendSizes): {
  readonly circles: LegendSizes['circles'];
  readonly widest: number;
} {
  const sorted = [...circles].sort((a, b) => a.radius - b.radius);
  const ends = sorted.length < 3 ? sorted : [sorted[0], sorted.at(-1)].filter((one) => one !== undefined);
  return { circles: ends, widest: Math.max(0, ...ends.map(({ radius }) => radius)) };
}
