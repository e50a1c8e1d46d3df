import { nothing, svg, type TemplateResult } from 'lit';
import type { Scene } from '../../layers/scene.ts';
import { PLACE_DOT_PX } from '../layout/declutter.ts';
import type { MapLabel, MapLayout } from '../layout/map-layout.ts';
import { round } from '../layout/map-view.ts';
import { drawnWidth } from '../layout/text-width.ts';
import { CITY_DOT } from '../mark-look.ts';
import { type Drawing, inMap } from './drawing.ts';
import { hung, type MarkStyle } from './marks.ts';
import { pointSpot } from './points.ts';

type Place = Scene['selection'];

/** Outlines of the chosen place and of the one under the pointer, as on the moving map, above all marks; regions lie on the ground. */
export function outlineTemplates(
  drawing: Drawing,
  part: 'ground' | 'marks' | undefined,
): readonly TemplateResult[] {
  const { scene, style } = drawing;
  const { ink, accent } = style.colours;
  const isIn = (place: Place): boolean =>
    part === undefined || (part === 'ground') === (place?.kind === 'region');
  const { selection, highlight } = scene;
  const isChosen = selection?.kind === highlight?.kind && selection?.id === highlight?.id;
  return [
    isIn(highlight) && !isChosen ? outline(drawing, highlight, ink, 1.5) : svg``,
    isIn(selection) ? outline(drawing, selection, accent, 2.5) : svg``,
  ];
}

function outline(drawing: Drawing, place: Place, colour: string, width: number): TemplateResult {
  if (place === null) return svg``;
  const { halo } = drawing.style.colours;
  if (place.kind === 'region') {
    const d = drawing.outlines.get(place.id) ?? '';
    const line = (stroke: string, size: number): TemplateResult =>
      svg`<path d=${d} fill="none" stroke=${stroke} stroke-width=${size} stroke-linejoin="round" vector-effect="non-scaling-stroke"></path>`;
    return svg`<g class="svg-map-outline" pointer-events="none" aria-hidden="true">${inMap(drawing.view, [line(halo, width + 2.4), line(colour, width)])}</g>`;
  }
  const spot =
    place.kind === 'upload'
      ? pointSpot(drawing, place.id)
      : (drawing.layout.towns.get(place.id)?.[0] ?? null);
  if (spot === null) return svg``;
  const radius = round(spot.radius + 4);
  return svg`<g class="svg-map-outline" pointer-events="none" aria-hidden="true" transform=${`translate(${round(spot.x)} ${round(spot.y)})`}><circle r=${radius} fill="none" stroke=${halo} stroke-width=${width + 2.4}></circle><circle r=${radius} fill="none" stroke=${colour} stroke-width=${width}></circle></g>`;
}

/** Lines from the true places of moved towns to their marks, with a dot at the true place; those that hang on no place of their own are drawn as one. */
export function leaderTemplates({ leaders }: MapLayout, { colours }: MarkStyle): TemplateResult {
  if (leaders.length === 0) return svg``;
  const standing = leaders.filter(({ hang }) => hang === undefined);
  const hanging = leaders.filter(({ hang }) => hang !== undefined);
  return svg`<g pointer-events="none" aria-hidden="true" fill="none" stroke=${colours.ink} stroke-linecap="round">${
    standing.length === 0 ? nothing : leaderLines(standing, colours.halo)
  }${hanging.map((leader) => hung(leader, leaderLines([leader], colours.halo)))}</g>`;
}

function leaderLines(leaders: MapLayout['leaders'], halo: string): TemplateResult {
  const point = ([x, y]: readonly [number, number]): string => `${round(x)} ${round(y)}`;
  const lines = leaders
    .flatMap(({ from, to }) => (point(from) === point(to) ? [] : [`M${point(from)}L${point(to)}`]))
    .join('');
  const dots = leaders.map(({ from }) => `M${point(from)}h0`).join('');
  return svg`${lines === '' ? nothing : svg`<path d=${lines} stroke=${halo} stroke-width="2.6"></path><path d=${lines}></path>`}<path d=${dots} stroke-width=${2 * PLACE_DOT_PX}></path>`;
}

/** Labels of towns, regions and other cities; hidden from screen readers, because every mark has its name. */
export function labelTemplates({ layout, style, anyFace }: Drawing): TemplateResult {
  const { townLabels, regionLabels, cityLabels } = layout;
  const { colours } = style;
  const group = (
    kind: string,
    labels: readonly MapLabel[],
    colour: string,
    weight: number,
  ): TemplateResult | typeof nothing =>
    labels.length === 0
      ? nothing
      : svg`<g data-labels=${kind} fill=${colour} font-weight=${weight} stroke=${colours.halo} stroke-opacity="0.9" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${labels.map((label) => labelTemplate(label, anyFace))}</g>`;
  const points = cityLabels.map((label) =>
    hung(
      label,
      svg`<circle cx=${round(label.x)} cy=${round(label.y)} r=${CITY_DOT.radius} fill=${colours.halo} stroke=${colours.mutedInk} stroke-width=${CITY_DOT.line}></circle>`,
    ),
  );
  return svg`<g class="svg-map-labels" pointer-events="none" aria-hidden="true">${points}${group('cities', cityLabels, colours.mutedInk, 400)}${group('regions', regionLabels, colours.ink, 400)}${group('towns', townLabels, colours.ink, 600)}</g>`;
}

function labelTemplate(label: MapLabel, anyFace: boolean): TemplateResult {
  const { text, textX, textY, sizePx } = label;
  const length = anyFace ? round(drawnWidth(text, sizePx)) : nothing;
  const adjust = anyFace ? 'spacingAndGlyphs' : nothing;
  return hung(
    label,
    svg`<text class="svg-map-label" x=${round(textX)} y=${round(textY)} font-size=${sizePx} textLength=${length} lengthAdjust=${adjust}>${text}</text>`,
  );
}
