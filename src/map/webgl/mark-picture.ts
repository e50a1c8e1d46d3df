import { MAP_COLOURS, readableOn } from '../../../styles/colours.ts';
import type { Fill, PaintedLayer, Scene } from '../../layers/scene.ts';
import { FADED_FILL, FADED_LINE } from '../faded-marks.ts';
import { HATCHING, OUTLINE, RIM, RING_LINES, SYMBOL_LINES } from '../mark-look.ts';
import { OPEN_SHARE } from '../open-marks.ts';
import { colourWithAlpha, parseColour, type Rgb } from '../read-colour.ts';
import { type ShapeOutline, shapeOutline, shapeReach } from './mark-shapes.ts';

type MarkOf<K extends PaintedLayer['kind']> = Extract<
  PaintedLayer,
  { readonly kind: K; readonly marks: unknown }
>['marks'][number];
type Theme = Scene['theme'];

/** What a town mark looks like, without where it stands or what it says. */
export type MarkPicture =
  | ({ readonly kind: 'circle' } & Pick<
      MarkOf<'circles'>,
      'radius' | 'fill' | 'dotted' | 'code' | 'isIndistinguishable'
    >)
  | ({ readonly kind: 'ring' } & Pick<MarkOf<'rings'>, 'radius' | 'share' | 'colour'>)
  | ({ readonly kind: 'symbol' } & Pick<
      MarkOf<'symbols'>,
      'shape' | 'colour' | 'letter' | 'size' | 'outlined' | 'second' | 'ring'
    >)
  /** A town outside the reader's filter. */
  | { readonly kind: 'faded'; readonly radius: number; readonly isUnknown: boolean };

const SECOND_SHARE = 0.55;

/** Text that is the same for two marks exactly when they look the same. */
export function pictureKey(picture: MarkPicture, theme: Theme): string {
  return `${theme}:${JSON.stringify(picture)}`;
}

/** Half the side of the square in CSS pixels that holds the whole mark. */
export function pictureReach(picture: MarkPicture): number {
  if (picture.kind === 'circle' || picture.kind === 'faded') return picture.radius + RIM.width;
  if (picture.kind === 'ring') return picture.radius + RING_LINES.casing / 2 + 1;
  const own = shapeReach(picture.shape, picture.size) + 2;
  const ringed = picture.ring > 0 ? own + 1.5 + picture.ring : own;
  return picture.second === null
    ? ringed
    : Math.max(ringed, secondOffset(picture.size) + secondReach(picture));
}

/** Paints the mark around the origin of the context, in CSS pixels. */
export function drawPicture(context: CanvasRenderingContext2D, picture: MarkPicture, theme: Theme): void {
  context.lineJoin = 'round';
  // Dots are round; a share of a ring ends where it ends, whatever was drawn before.
  context.lineCap = 'butt';
  if (picture.kind === 'circle') drawCircle(context, picture, theme);
  else if (picture.kind === 'ring') drawRing(context, picture, theme);
  else if (picture.kind === 'faded') drawFaded(context, picture, theme);
  else drawSymbol(context, picture, theme);
}

/** Colour of hatching lines as red, green and blue, 0–255. */
export function hatchColour(theme: Theme): Rgb {
  return parseColour(MAP_COLOURS[theme].hatchLine);
}

function drawCircle(
  context: CanvasRenderingContext2D,
  picture: Extract<MarkPicture, { kind: 'circle' }>,
  theme: Theme,
): void {
  const outline = (radius = picture.radius) => {
    context.beginPath();
    context.arc(0, 0, radius, 0, 2 * Math.PI);
  };
  outline(picture.radius + RIM.width);
  context.fillStyle = colourWithAlpha(MAP_COLOURS[theme].halo, RIM.alpha);
  context.fill();
  outline();
  fillInside(context, picture.fill, picture.radius, theme);
  outline();
  strokeOutline(context, theme, picture.dotted);
  const { halo, ink } = MAP_COLOURS[theme];
  if (picture.isIndistinguishable === true)
    drawDot(context, picture.radius * OPEN_SHARE, { fill: halo, stroke: ink, line: 0.7 });
  if (picture.code !== '')
    drawLetter(context, picture.code, readableOn(fillColour(picture.fill, theme)), picture.radius);
}

function drawFaded(
  context: CanvasRenderingContext2D,
  { radius, isUnknown }: Extract<MarkPicture, { kind: 'faded' }>,
  theme: Theme,
): void {
  const { halo, mutedInk } = MAP_COLOURS[theme];
  drawDot(context, radius, {
    fill: colourWithAlpha(halo, FADED_FILL),
    stroke: colourWithAlpha(mutedInk, FADED_LINE),
    line: 1,
  });
  if (isUnknown) drawLetter(context, '?', mutedInk, 7.5);
}

/** How a dot is filled and outlined. */
interface DotLook {
  readonly fill: string;
  readonly stroke: string;
  readonly line: number;
}

/** A small circle around the origin: the hole of an open circle, or a city. */
export function drawDot(
  context: CanvasRenderingContext2D,
  radius: number,
  { fill, stroke, line }: DotLook,
): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = line;
  context.strokeStyle = stroke;
  context.stroke();
}

function drawRing(
  context: CanvasRenderingContext2D,
  picture: Extract<MarkPicture, { kind: 'ring' }>,
  theme: Theme,
): void {
  const { halo, hatchLine } = MAP_COLOURS[theme];
  const share = Math.min(1, Math.max(0, picture.share));
  const arc = (colour: string, width: number, part = 1): void => {
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.beginPath();
    context.arc(0, 0, picture.radius, -Math.PI / 2, -Math.PI / 2 + part * 2 * Math.PI);
    context.stroke();
  };
  arc(halo, RING_LINES.casing);
  arc(hatchLine, RING_LINES.whole);
  if (share > 0) arc(picture.colour, RING_LINES.share, share);
}

function drawSymbol(
  context: CanvasRenderingContext2D,
  picture: Extract<MarkPicture, { kind: 'symbol' }>,
  theme: Theme,
): void {
  if (picture.ring > 0) {
    context.lineWidth = picture.ring;
    context.strokeStyle = MAP_COLOURS[theme].ink;
    context.beginPath();
    context.arc(0, 0, shapeReach(picture.shape, picture.size) + 1.5 + picture.ring / 2, 0, 2 * Math.PI);
    context.stroke();
  }
  drawShape(context, picture, theme);
  if (picture.second === null) return;
  const offset = secondOffset(picture.size) / Math.SQRT2;
  context.save();
  context.translate(offset, offset);
  drawShape(context, { ...picture.second, size: picture.size * SECOND_SHARE, outlined: false }, theme);
  context.restore();
}

function drawShape(
  context: CanvasRenderingContext2D,
  {
    shape,
    colour,
    letter,
    size,
    outlined,
  }: Pick<Extract<MarkPicture, { kind: 'symbol' }>, 'shape' | 'colour' | 'letter' | 'size' | 'outlined'>,
  theme: Theme,
): void {
  const { halo, ink } = MAP_COLOURS[theme];
  const ground = outlined ? halo : colour;
  tracePath(context, shapeOutline(shape, size));
  context.setLineDash([]);
  if (outlined) {
    context.lineWidth = SYMBOL_LINES.casing;
    context.strokeStyle = ink;
    context.stroke();
  }
  context.fillStyle = ground;
  context.fill();
  context.lineWidth = outlined ? SYMBOL_LINES.open : SYMBOL_LINES.filled;
  context.strokeStyle = outlined ? colour : ink;
  context.stroke();
  drawLetter(context, letter, readableOn(ground), size);
}

function secondOffset(size: number): number {
  return size + size * SECOND_SHARE * 0.4;
}

function secondReach(picture: Extract<MarkPicture, { kind: 'symbol' }>): number {
  return picture.second === null ? 0 : shapeReach(picture.second.shape, picture.size * SECOND_SHARE) + 1;
}

function tracePath(context: CanvasRenderingContext2D, outline: ShapeOutline): void {
  context.beginPath();
  for (const [x, y] of outline) context.lineTo(x, y);
  context.closePath();
}

function fillInside(context: CanvasRenderingContext2D, fill: Fill, radius: number, theme: Theme): void {
  context.fillStyle = fillColour(fill, theme);
  context.fill();
  if (fill.kind !== 'hatch') return;
  context.save();
  context.clip();
  context.translate(-Math.ceil(radius), -Math.ceil(radius));
  strokeHatch(context, theme, 2 * Math.ceil(radius));
  context.restore();
}

function strokeOutline(context: CanvasRenderingContext2D, theme: Theme, dotted: boolean): void {
  context.lineWidth = OUTLINE.width;
  context.strokeStyle = MAP_COLOURS[theme].ink;
  context.lineCap = 'round';
  context.setLineDash(dotted ? [0, OUTLINE.dots] : []);
  context.stroke();
  context.setLineDash([]);
}

/** Hatches a square from the origin on. */
export function strokeHatch(context: CanvasRenderingContext2D, theme: Theme, side: number): void {
  const step = HATCHING.step * Math.SQRT2;
  context.strokeStyle = MAP_COLOURS[theme].hatchLine;
  context.lineWidth = HATCHING.line;
  context.beginPath();
  for (let x = -side; x <= 2 * side; x += step) {
    context.moveTo(x - 1, side + 1);
    context.lineTo(x + side + 1, -1);
  }
  context.stroke();
}

function drawLetter(context: CanvasRenderingContext2D, letter: string, colour: string, size: number): void {
  if (letter === '') return;
  const px = Math.max(8, Math.min(15, (letter.length > 1 ? 0.95 : 1.2) * size));
  context.font = `600 ${px}px "Noto Sans", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = colour;
  context.fillText(letter, 0, px * 0.36);
}

function fillColour(fill: Fill, theme: Theme): string {
  return fill.kind === 'hatch' ? MAP_COLOURS[theme].hatchGround : fill.colour;
}
