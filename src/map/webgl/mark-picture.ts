import { MAP_COLOURS, readableOn } from '../../../styles/colours.ts';
import type { Fill, PaintedLayer, Scene } from '../../layers/scene.ts';
import { FADED_FILL, FADED_LINE } from '../faded-marks.ts';
import { HOLE_RADIUS, HOLES, HOLES_SIDE, OPEN_SHARE } from '../open-marks.ts';
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

const RING_WIDTH = 3.5;
/** Casing of a circle, in pixels beyond it, and how much of the ground it leaves. */
const RIM = 1.5;
const RIM_ALPHA = 0.85;
/** Distance of the lines of the hatching, across them, and their width. */
const HATCH_PX = 6;
const HATCH_LINE_PX = 1.2;
const SECOND_SHARE = 0.55;

/** Text that is the same for two marks exactly when they look the same. */
export function pictureKey(picture: MarkPicture, theme: Theme): string {
  return `${theme}:${JSON.stringify(picture)}`;
}

/** Half the side of the square in CSS pixels that holds the whole mark. */
export function pictureReach(picture: MarkPicture): number {
  if (picture.kind === 'circle' || picture.kind === 'faded') return picture.radius + RIM;
  if (picture.kind === 'ring') return picture.radius + RING_WIDTH + 1;
  const own = shapeReach(picture.shape, picture.size) + 2;
  const ringed = picture.ring > 0 ? own + 1.5 + picture.ring : own;
  return picture.second === null
    ? ringed
    : Math.max(ringed, secondOffset(picture.size) + secondReach(picture));
}

/** Paints the mark around the origin of the context, in CSS pixels. */
export function drawPicture(context: CanvasRenderingContext2D, picture: MarkPicture, theme: Theme): void {
  context.lineJoin = 'round';
  if (picture.kind === 'circle') drawCircle(context, picture, theme);
  else if (picture.kind === 'ring') drawRing(context, picture, theme);
  else if (picture.kind === 'faded') drawFaded(context, picture, theme);
  else drawSymbol(context, picture, theme);
}

/** The mark as an image of `ratio` device pixels per CSS pixel; null where the browser gives no 2D context. */
export function pictureImage(picture: MarkPicture, theme: Theme, ratio: number): ImageData | null {
  return imageAround(pictureReach(picture), ratio, (context) => drawPicture(context, picture, theme));
}

/** The dot of a city that is no monotown, as an image of `ratio` device pixels per CSS pixel. */
export function cityImage(theme: Theme, ratio: number): ImageData | null {
  const { halo, mutedInk } = MAP_COLOURS[theme];
  return imageAround(2.7, ratio, (context) => {
    context.beginPath();
    context.arc(0, 0, 2.1, 0, 2 * Math.PI);
    context.fillStyle = halo;
    context.fill();
    context.lineWidth = 1.1;
    context.strokeStyle = mutedInk;
    context.stroke();
  });
}

/** What `draw` paints around the origin of a context, in CSS pixels, as far as `reach`. */
function imageAround(
  reach: number,
  ratio: number,
  draw: (context: CanvasRenderingContext2D) => void,
): ImageData | null {
  const side = 2 * Math.ceil(reach * ratio);
  const context = canvasContext(side);
  if (context === null) return null;
  context.setTransform(ratio, 0, 0, ratio, side / 2, side / 2);
  draw(context);
  return context.getImageData(0, 0, side, side);
}

/** Repeatable tile of the diagonal hatching that means "not scored", `ratio` device pixels per CSS pixel. */
export function hatchImage(theme: Theme, ratio: number): ImageData | null {
  const step = HATCH_PX * Math.SQRT2;
  const side = Math.round(step * ratio);
  const context = canvasContext(side);
  if (context === null) return null;
  context.scale(side / step, side / step);
  context.fillStyle = MAP_COLOURS[theme].hatchGround;
  context.fillRect(0, 0, step, step);
  strokeHatch(context, theme, step);
  return context.getImageData(0, 0, side, side);
}

/** Repeatable tile of the holes of an open region, `ratio` device pixels per CSS pixel. */
export function holesImage(theme: Theme, ratio: number): ImageData | null {
  const side = Math.round(HOLES_SIDE * ratio);
  const context = canvasContext(side);
  if (context === null) return null;
  context.scale(side / HOLES_SIDE, side / HOLES_SIDE);
  context.fillStyle = MAP_COLOURS[theme].halo;
  for (const [x, y] of HOLES) {
    context.beginPath();
    context.arc(x, y, HOLE_RADIUS, 0, 2 * Math.PI);
    context.fill();
  }
  return context.getImageData(0, 0, side, side);
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
  outline(picture.radius + RIM);
  context.fillStyle = colourWithAlpha(MAP_COLOURS[theme].halo, RIM_ALPHA);
  context.fill();
  outline();
  fillInside(context, picture.fill, picture.radius, theme);
  outline();
  strokeOutline(context, theme, picture.dotted);
  if (picture.isIndistinguishable === true) drawHole(context, picture.radius * OPEN_SHARE, theme);
  if (picture.code !== '')
    drawLetter(context, picture.code, readableOn(fillColour(picture.fill, theme)), picture.radius);
}

function drawFaded(
  context: CanvasRenderingContext2D,
  { radius, isUnknown }: Extract<MarkPicture, { kind: 'faded' }>,
  theme: Theme,
): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  const { halo, mutedInk } = MAP_COLOURS[theme];
  context.fillStyle = colourWithAlpha(halo, FADED_FILL);
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = colourWithAlpha(mutedInk, FADED_LINE);
  context.stroke();
  if (isUnknown) drawLetter(context, '?', mutedInk, 7.5);
}

/** The hole of an open circle. */
function drawHole(context: CanvasRenderingContext2D, radius: number, theme: Theme): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  const { halo, ink } = MAP_COLOURS[theme];
  context.fillStyle = halo;
  context.fill();
  context.lineWidth = 0.7;
  context.strokeStyle = ink;
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
  arc(halo, 5);
  arc(hatchLine, 1);
  if (share > 0) arc(picture.colour, RING_WIDTH, share);
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
    context.lineWidth = 3.8;
    context.strokeStyle = ink;
    context.stroke();
  }
  context.fillStyle = ground;
  context.fill();
  context.lineWidth = outlined ? 2.2 : 1.1;
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
  context.lineWidth = 1.3;
  context.strokeStyle = MAP_COLOURS[theme].ink;
  context.lineCap = 'round';
  context.setLineDash(dotted ? [0, 2.6] : []);
  context.stroke();
  context.setLineDash([]);
}

function strokeHatch(context: CanvasRenderingContext2D, theme: Theme, side: number): void {
  const step = HATCH_PX * Math.SQRT2;
  context.strokeStyle = MAP_COLOURS[theme].hatchLine;
  context.lineWidth = HATCH_LINE_PX;
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

function canvasContext(side: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas.getContext('2d', { willReadFrequently: true });
}
