import { nothing, svg, type TemplateResult } from 'lit';
import { MAP_COLOURS, type MapColours, readableOn } from '../../../styles/colours.ts';
import { shapePoints } from '../../../styles/symbols.ts';
import type {
  Fill,
  MarkFacts,
  RingMark,
  Scene,
  SymbolMark,
  SymbolShape,
  TownMark,
} from '../../layers/scene.ts';
import { FADED_FILL, FADED_LINE } from '../faded-marks.ts';
import type { Spot, TownSpot } from '../layout/map-layout.ts';
import { hundredths, round } from '../layout/map-view.ts';
import { OUTLINE, RIM, RING_LINES, SYMBOL_LINES } from '../mark-look.ts';
import { OPEN_SHARE } from '../open-marks.ts';

/** What marks need to know of the picture they stand in. */
export interface MarkStyle {
  readonly colours: MapColours;
  /** Paint of the hatching, in pixels and inside the scaled map. */
  readonly hatch: string;
  readonly hatchScaled: string;
  /** Paint of the holes of an open region, inside the scaled map. */
  readonly holesScaled: string;
  /** No code or letter in a mark is smaller, in pixels. */
  readonly smallestTextPx: number;
}

/** Colours and pattern names of a scene's theme. */
export function markStyle(scene: Scene, idPrefix: string, smallestTextPx = 0): MarkStyle {
  return {
    colours: MAP_COLOURS[scene.theme],
    hatch: `url(#${idPrefix}hatch)`,
    hatchScaled: `url(#${idPrefix}hatch-map)`,
    holesScaled: `url(#${idPrefix}holes-map)`,
    smallestTextPx,
  };
}

/** Attributes that let a mark be found, read and traced. */
export interface PlaceAttributes {
  readonly name: string;
  readonly facts: MarkFacts | null;
  readonly interactive: boolean;
}

/** A region as it is drawn: its outline as the data of a path, its fill as an SVG paint. */
export interface RegionShape {
  readonly id: string;
  readonly outline: string;
  readonly fill: string;
  readonly dotted: boolean;
}

/** To a millionth: what computing leaves behind that says nothing and makes the first page longer. */
function rounded(value: number | null | undefined): number | typeof nothing {
  return value == null ? nothing : Number(value.toFixed(6));
}

/** One region; `place` = null draws a copy that neither pointer nor screen reader meets. */
export function regionTemplate(
  { id, outline, fill, dotted }: RegionShape,
  style: MarkStyle,
  place: PlaceAttributes | null,
): TemplateResult {
  const dashes = dotted ? '0 3.5' : nothing;
  if (place === null) {
    return svg`<path d=${outline} fill=${fill} stroke=${style.colours.border} stroke-width="0.8" vector-effect="non-scaling-stroke" stroke-linejoin="round" stroke-dasharray=${dashes} aria-hidden="true" pointer-events="none"></path>`;
  }
  const { name, facts } = place;
  return svg`<path data-region=${id} role="img" aria-label=${name} data-value=${rounded(facts?.value)} data-figure=${facts?.figure || nothing} data-state=${facts?.state ?? nothing} d=${outline} fill=${fill} stroke=${style.colours.border} stroke-width="0.8" vector-effect="non-scaling-stroke" stroke-linejoin="round" stroke-dasharray=${dashes}></path>`;
}

/** A circle of a town, around 0,0. */
export function circleMark(mark: TownMark, style: MarkStyle): TemplateResult {
  const fill = paint(mark.fill, style);
  const ground = mark.fill.kind === 'colour' ? mark.fill.colour : style.colours.hatchGround;
  const codeSize = Math.max(8.5, style.smallestTextPx);
  return svg`<circle r=${hundredths(mark.radius + RIM.width)} fill=${style.colours.halo} fill-opacity=${RIM.alpha}></circle><circle r=${hundredths(mark.radius)} fill=${fill} stroke=${style.colours.ink} stroke-width=${OUTLINE.width} stroke-linecap="round" stroke-dasharray=${mark.dotted ? `0 ${OUTLINE.dots}` : nothing}></circle>${
    mark.isIndistinguishable === true
      ? svg`<circle r=${round(mark.radius * OPEN_SHARE)} fill=${style.colours.halo} stroke=${style.colours.ink} stroke-width="0.7"></circle>`
      : nothing
  }${
    mark.code === ''
      ? nothing
      : svg`<text y=${round(codeSize * 0.35)} text-anchor="middle" font-size=${codeSize} font-weight="600" fill=${readableOn(ground)} aria-hidden="true">${mark.code}</text>`
  }`;
}

/** The holes of an open region, over its fill. */
export function regionHoles(d: string, style: MarkStyle): TemplateResult {
  return svg`<path d=${d} fill=${style.holesScaled} aria-hidden="true" pointer-events="none"></path>`;
}

/** A ring that closes with the share, around 0,0. */
export function ringMark(mark: RingMark, style: MarkStyle): TemplateResult {
  const share = Math.min(1, Math.max(0, mark.share));
  return svg`<circle r=${mark.radius} fill="none" stroke=${style.colours.halo} stroke-width=${RING_LINES.casing}></circle><circle r=${mark.radius} fill="none" stroke=${style.colours.hatchLine} stroke-width=${RING_LINES.whole}></circle>${
    share === 0
      ? nothing
      : svg`<path d=${arc(mark.radius, share)} fill="none" stroke=${mark.colour} stroke-width=${RING_LINES.share}></path>`
  }`;
}

/** A specialization symbol, around 0,0. */
export function symbolMark(mark: SymbolMark, style: MarkStyle): TemplateResult {
  const { colours } = style;
  const letterColour = mark.outlined ? colours.ink : readableOn(mark.colour);
  const size = Math.min(13, Math.max(8, style.smallestTextPx, mark.size));
  return svg`${
    mark.ring > 0
      ? svg`<circle r=${mark.size * 1.35 + mark.ring / 2} fill="none" stroke=${colours.ink} stroke-width=${mark.ring}></circle>`
      : nothing
  }${shape(mark.shape, mark.size, {
    fill: mark.outlined ? colours.halo : mark.colour,
    stroke: mark.outlined ? mark.colour : colours.ink,
    width: mark.outlined ? SYMBOL_LINES.open : SYMBOL_LINES.filled,
    casing: colours.ink,
    cased: mark.outlined,
  })}<text y=${size * 0.36} text-anchor="middle" font-size=${size} font-weight="600" fill=${letterColour} aria-hidden="true">${mark.letter}</text>${
    mark.second === null
      ? nothing
      : svg`<g transform=${`translate(${round(mark.size * 0.95)} ${round(mark.size * 0.95)})`}>${shape(mark.second.shape, 5.5, { fill: mark.second.colour, stroke: colours.ink, width: 1, casing: colours.ink, cased: false })}<text y="2.6" text-anchor="middle" font-size="7" font-weight="600" fill=${readableOn(mark.second.colour)} aria-hidden="true">${mark.second.letter}</text></g>`
  }`;
}

/** A town outside the reader's filter: an empty outline, with a question mark where it is not known to be outside. */
export function fadedMark(radius: number, fade: 'outside' | 'unknown', style: MarkStyle): TemplateResult {
  const { halo, mutedInk } = style.colours;
  const size = Math.max(9, style.smallestTextPx);
  return svg`<circle r=${round(radius)} fill=${halo} fill-opacity=${FADED_FILL} stroke=${mutedInk} stroke-width="1" stroke-opacity=${FADED_LINE}></circle>${
    fade === 'outside'
      ? nothing
      : svg`<text y=${round(size * 0.36)} text-anchor="middle" font-size=${size} font-weight="600" fill=${mutedInk} aria-hidden="true">?</text>`
  }`;
}

/** A dot for a town that no layer draws: it is always on the map. */
export function plainMark(radius: number, style: MarkStyle): TemplateResult {
  return svg`<circle r=${radius * 0.7} fill=${style.colours.halo} stroke=${style.colours.ink} stroke-width="1.5"></circle>`;
}

/** Puts content that knows its spot into the picture; a frame that grows moves the place and leaves the content as large as it is. */
export function hung({ hang }: Pick<Spot, 'hang'>, content: TemplateResult): TemplateResult {
  if (hang === undefined) return content;
  const [x, y] = hang.at.map((share) => `${Number((share * 100).toFixed(3))}%`);
  return svg`<svg x=${x} y=${y} class=${hang.widths || nothing}>${content}</svg>`;
}

/** Puts a mark at its spot; `place` = null draws a copy that neither pointer nor screen reader meets. */
export function townTemplate(
  id: string,
  spot: TownSpot,
  content: TemplateResult,
  place: (PlaceAttributes & { readonly tabIndex: number | null }) | null,
): TemplateResult {
  const at = spot.x === 0 && spot.y === 0 ? nothing : `translate(${round(spot.x)} ${round(spot.y)})`;
  if (place === null)
    return hung(spot, svg`<g transform=${at} aria-hidden="true" pointer-events="none">${content}</g>`);
  const { name, facts, interactive, tabIndex } = place;
  return hung(
    spot,
    svg`<g data-town=${id} transform=${at} role=${interactive ? 'button' : 'img'} tabindex=${tabIndex ?? nothing} aria-label=${name} data-value=${rounded(facts?.value)} data-figure=${facts?.figure || nothing} data-state=${facts?.state ?? nothing}>${content}<circle r=${Math.max(12, spot.radius)} fill="transparent"></circle></g>`,
  );
}

interface ShapeInk {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly casing: string;
  readonly cased: boolean;
}

function shape(kind: SymbolShape, size: number, ink: ShapeInk): TemplateResult {
  const points = shapePoints(kind);
  const { casing } = SYMBOL_LINES;
  if (points === null) {
    return svg`${ink.cased ? svg`<circle r=${size} fill="none" stroke=${ink.casing} stroke-width=${casing}></circle>` : nothing}<circle r=${size} fill=${ink.fill} stroke=${ink.stroke} stroke-width=${ink.width}></circle>`;
  }
  const text = points.map(([x, y]) => `${round(x * size)},${round(y * size)}`).join(' ');
  return svg`${ink.cased ? svg`<polygon points=${text} fill="none" stroke=${ink.casing} stroke-width=${casing} stroke-linejoin="round"></polygon>` : nothing}<polygon points=${text} fill=${ink.fill} stroke=${ink.stroke} stroke-width=${ink.width} stroke-linejoin="round"></polygon>`;
}

function paint(fill: Fill, style: MarkStyle): string {
  return fill.kind === 'colour' ? fill.colour : style.hatch;
}

/** Arc from the top, clockwise; a share of 1 stops just short, because a full arc has no direction. */
function arc(radius: number, share: number): string {
  const angle = 2 * Math.PI * Math.min(share, 0.9999);
  const x = Math.sin(angle) * radius;
  const y = -Math.cos(angle) * radius;
  return `M0 ${-radius}A${radius} ${radius} 0 ${angle > Math.PI ? 1 : 0} 1 ${x.toFixed(3)} ${y.toFixed(3)}`;
}
