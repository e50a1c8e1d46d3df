import type { Fill, PaintedLayer, Scene } from '../../layers/scene.ts';
import { FADED_FILL, FADED_LINE } from '../faded-marks.ts';
import { HOLE_RADIUS, HOLES, HOLES_SIDE, OPEN_SHARE } from '../open-marks.ts';
import { colourWithAlpha, isDarkColour, parseColour, type Rgb } from '../read-colour.ts';
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

const INK: Readonly<
  Record<Theme, { readonly line: string; readonly paper: string; readonly hatch: string }>
> = {
  light: { line: '#22303a', paper: '#ffffff', hatch: '#6b757c' },
  dark: { line: '#e9eef1', paper: '#1b2329', hatch: '#9aa5ac' },
};
const RING_WIDTH = 3;
const SECOND_SHARE = 0.55;

/** Text that is the same for two marks exactly when they look the same. */
export function pictureKey(picture: MarkPicture, theme: Theme): string {
  return `${theme}:${JSON.stringify(picture)}`;
}

/** Half the side of the square in CSS pixels that holds the whole mark. */
export function pictureReach(picture: MarkPicture): number {
  if (picture.kind === 'circle' || picture.kind === 'faded') return picture.radius + 1.5;
  if (picture.kind === 'ring') return picture.radius + RING_WIDTH + 1;
  const own = shapeReach(picture.shape, picture.size) + 1.5;
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
  const side = 2 * Math.ceil(pictureReach(picture) * ratio);
  const context = canvasContext(side);
  if (context === null) return null;
  context.setTransform(ratio, 0, 0, ratio, side / 2, side / 2);
  drawPicture(context, picture, theme);
  return context.getImageData(0, 0, side, side);
}

/** Repeatable tile of the diagonal hatching that means "not scored", `ratio` device pixels per CSS pixel. */
export function hatchImage(theme: Theme, ratio: number): ImageData | null {
  const side = Math.round(8 * ratio);
  const context = canvasContext(side);
  if (context === null) return null;
  context.scale(side / 8, side / 8);
  context.fillStyle = colourWithAlpha(INK[theme].paper, 0.35);
  context.fillRect(0, 0, 8, 8);
  strokeHatch(context, theme, 8);
  return context.getImageData(0, 0, side, side);
}

/** Repeatable tile of the holes of an open region, `ratio` device pixels per CSS pixel. */
export function holesImage(theme: Theme, ratio: number): ImageData | null {
  const side = Math.round(HOLES_SIDE * ratio);
  const context = canvasContext(side);
  if (context === null) return null;
  context.scale(side / HOLES_SIDE, side / HOLES_SIDE);
  context.fillStyle = INK[theme].paper;
  for (const [x, y] of HOLES) {
    context.beginPath();
    context.arc(x, y, HOLE_RADIUS, 0, 2 * Math.PI);
    context.fill();
  }
  return context.getImageData(0, 0, side, side);
}

/** Colour of hatching lines as red, green and blue, 0–255. */
export function hatchColour(theme: Theme): Rgb {
  return parseColour(INK[theme].hatch);
}

function drawCircle(
  context: CanvasRenderingContext2D,
  picture: Extract<MarkPicture, { kind: 'circle' }>,
  theme: Theme,
): void {
  const outline = () => {
    context.beginPath();
    context.arc(0, 0, picture.radius, 0, 2 * Math.PI);
  };
  outline();
  fillInside(context, picture.fill, picture.radius, theme);
  outline();
  strokeOutline(context, theme, picture.dotted || picture.fill.kind === 'hatch');
  if (picture.isIndistinguishable === true) drawHole(context, picture.radius * OPEN_SHARE, theme);
  if (picture.code !== '') drawLetter(context, picture.code, fillColour(picture.fill, theme), picture.radius);
}

function drawFaded(
  context: CanvasRenderingContext2D,
  { radius, isUnknown }: Extract<MarkPicture, { kind: 'faded' }>,
  theme: Theme,
): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = colourWithAlpha(INK[theme].paper, FADED_FILL);
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = colourWithAlpha(INK[theme].hatch, FADED_LINE);
  context.stroke();
  if (isUnknown) drawLetter(context, '?', INK[theme].paper, 7.5);
}

/** The hole of an open circle. */
function drawHole(context: CanvasRenderingContext2D, radius: number, theme: Theme): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = INK[theme].paper;
  context.fill();
  context.lineWidth = 0.7;
  context.strokeStyle = INK[theme].line;
  context.stroke();
}

function drawRing(
  context: CanvasRenderingContext2D,
  picture: Extract<MarkPicture, { kind: 'ring' }>,
  theme: Theme,
): void {
  const radius = picture.radius + RING_WIDTH / 2;
  const share = Math.min(1, Math.max(0, picture.share));
  context.lineWidth = RING_WIDTH;
  context.strokeStyle = colourWithAlpha(INK[theme].line, 0.25);
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.stroke();
  if (share === 0) return;
  context.strokeStyle = picture.colour;
  context.beginPath();
  context.arc(0, 0, radius, -Math.PI / 2, -Math.PI / 2 + share * 2 * Math.PI);
  context.stroke();
}

function drawSymbol(
  context: CanvasRenderingContext2D,
  picture: Extract<MarkPicture, { kind: 'symbol' }>,
  theme: Theme,
): void {
  if (picture.ring > 0) {
    context.lineWidth = picture.ring;
    context.strokeStyle = INK[theme].line;
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
  tracePath(context, shapeOutline(shape, size));
  context.fillStyle = outlined ? INK[theme].paper : colour;
  context.fill();
  context.setLineDash([]);
  context.lineWidth = outlined ? 2 : 1;
  context.strokeStyle = outlined ? colour : INK[theme].line;
  context.stroke();
  drawLetter(context, letter, outlined ? INK[theme].paper : colour, size);
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
  strokeHatch(context, theme, 2 * Math.ceil(radius), 4);
  context.restore();
}

function strokeOutline(context: CanvasRenderingContext2D, theme: Theme, dotted: boolean): void {
  context.lineWidth = dotted ? 1.4 : 1;
  context.strokeStyle = INK[theme].line;
  context.setLineDash(dotted ? [1.8, 1.8] : []);
  context.stroke();
  context.setLineDash([]);
}

function strokeHatch(context: CanvasRenderingContext2D, theme: Theme, side: number, step = 8): void {
  context.strokeStyle = INK[theme].hatch;
  context.lineWidth = 1.1;
  context.beginPath();
  for (let x = -side; x <= 2 * side; x += step) {
    context.moveTo(x - 1, side + 1);
    context.lineTo(x + side + 1, -1);
  }
  context.stroke();
}

function drawLetter(context: CanvasRenderingContext2D, letter: string, on: string, size: number): void {
  if (letter === '') return;
  const px = Math.max(8, Math.min(15, (letter.length > 1 ? 0.95 : 1.2) * size));
  context.font = `600 ${px}px "Noto Sans", sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  context.fillStyle = isDarkColour(on) ? '#ffffff' : '#14202a';
  context.fillText(letter, 0, px * 0.36);
}

function fillColour(fill: Fill, theme: Theme): string {
  return fill.kind === 'hatch' ? INK[theme].paper : fill.colour;
}

function canvasContext(side: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas.getContext('2d', { willReadFrequently: true });
}
