import { MAP_COLOURS, type MapTheme } from '../../../styles/colours.ts';
import { CITY_DOT, HATCHING } from '../mark-look.ts';
import { HOLE_RADIUS, HOLES, HOLES_SIDE } from '../open-marks.ts';
import { drawDot, drawPicture, type MarkPicture, pictureReach, strokeHatch } from './mark-picture.ts';

/** The mark as an image of `ratio` device pixels per CSS pixel; null where the browser gives no 2D context. */
export function pictureImage(picture: MarkPicture, theme: MapTheme, ratio: number): ImageData | null {
  return imageAround(pictureReach(picture), ratio, (context) => drawPicture(context, picture, theme));
}

/** The dot of a city that is no monotown, as an image of `ratio` device pixels per CSS pixel. */
export function cityImage(theme: MapTheme, ratio: number): ImageData | null {
  const { halo, mutedInk } = MAP_COLOURS[theme];
  const { radius, line } = CITY_DOT;
  return imageAround(radius + line, ratio, (context) =>
    drawDot(context, radius, { fill: halo, stroke: mutedInk, line }),
  );
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
export function hatchImage(theme: MapTheme, ratio: number): ImageData | null {
  const step = HATCHING.step * Math.SQRT2;
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
export function holesImage(theme: MapTheme, ratio: number): ImageData | null {
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

function canvasContext(side: number): CanvasRenderingContext2D | null {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  return canvas.getContext('2d', { willReadFrequently: true });
}
