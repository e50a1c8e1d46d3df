import type { Scene } from '../../layers/scene.ts';
import { drawPicture, type MarkPicture, pictureKey, pictureReach } from './mark-picture.ts';

/** Many pictures on one canvas, each found by its `pictureKey`. */
export interface PictureAtlas {
  readonly image: HTMLCanvasElement;
  readonly places: Record<
    string,
    { x: number; y: number; width: number; height: number; anchorX: number; anchorY: number; mask: boolean }
  >;
  /** Side of a picture in CSS pixels as it stands on the canvas. */
  readonly sideOf: (picture: MarkPicture) => number;
}

const MAX_WIDTH = 1024;
const MARGIN = 2;

/** Packs pictures into rows, each once, at `ratio` device pixels per CSS pixel. */
export function packPictures(
  pictures: readonly MarkPicture[],
  theme: Scene['theme'],
  ratio: number,
): PictureAtlas {
  const unique = new Map(pictures.map((picture) => [pictureKey(picture, theme), picture]));
  const sidePx = (picture: MarkPicture) => 2 * Math.ceil(pictureReach(picture) * ratio);
  const places: PictureAtlas['places'] = {};
  let x = 0;
  let y = 0;
  let rowHeight = 0;
  for (const [key, picture] of unique) {
    const side = sidePx(picture);
    if (x + side > MAX_WIDTH) {
      x = 0;
      y += rowHeight + MARGIN;
      rowHeight = 0;
    }
    places[key] = { x, y, width: side, height: side, anchorX: side / 2, anchorY: side / 2, mask: false };
    x += side + MARGIN;
    rowHeight = Math.max(rowHeight, side);
  }
  const image = document.createElement('canvas');
  image.width = MAX_WIDTH;
  image.height = Math.max(1, y + rowHeight);
  const context = image.getContext('2d');
  for (const [key, picture] of unique) {
    const place = places[key];
    if (context === null || place === undefined) continue;
    context.setTransform(ratio, 0, 0, ratio, place.x + place.anchorX, place.y + place.anchorY);
    drawPicture(context, picture, theme);
  }
  return { image, places, sideOf: (picture) => sidePx(picture) / ratio };
}
