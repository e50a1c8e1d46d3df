import type { Map as MapLibreMap } from 'maplibre-gl';
import { OBSTACLE_IMAGE, OBSTACLE_SIDE } from '../../../styles/map-style.ts';
import type { Scene } from '../../layers/scene.ts';
import { HATCH_IMAGE, HOLES_IMAGE } from './choropleths.ts';
import { cityImage, hatchImage, holesImage, pictureImage } from './mark-images.ts';
import type { MarkPicture } from './mark-picture.ts';

const CITY_IMAGE = 'city';
/** Beyond this many kept pictures, those no longer in use are dropped. */
const KEPT_PICTURES = 300;

/** Registers the images that the style and the choropleths name, in the colours of the theme. */
export function registerThemeImages(map: MapLibreMap, theme: Scene['theme']): void {
  const ratio = window.devicePixelRatio;
  const clear = new ImageData(OBSTACLE_SIDE, OBSTACLE_SIDE);
  if (!map.hasImage(OBSTACLE_IMAGE)) map.addImage(OBSTACLE_IMAGE, clear);
  replaceImage(map, HATCH_IMAGE, hatchImage(theme, ratio), ratio);
  replaceImage(map, HOLES_IMAGE, holesImage(theme, ratio), ratio);
  replaceImage(map, CITY_IMAGE, cityImage(theme, ratio), ratio);
}

/** Registers mark pictures by key; those already there are kept. */
export function registerPictures(
  map: MapLibreMap,
  pictures: ReadonlyMap<string, MarkPicture>,
  theme: Scene['theme'],
): void {
  const ratio = window.devicePixelRatio;
  for (const [key, picture] of pictures) {
    if (map.hasImage(key)) continue;
    const image = pictureImage(picture, theme, ratio);
    if (image !== null) map.addImage(key, image, { pixelRatio: ratio });
  }
  const kept = map.listImages();
  if (kept.length <= KEPT_PICTURES) return;
  for (const key of kept) {
    if (!pictures.has(key) && ![OBSTACLE_IMAGE, HATCH_IMAGE, HOLES_IMAGE, CITY_IMAGE].includes(key))
      map.removeImage(key);
  }
}

function replaceImage(map: MapLibreMap, id: string, image: ImageData | null, pixelRatio: number): void {
  if (image === null) return;
  if (map.hasImage(id)) map.updateImage(id, image);
  else map.addImage(id, image, { pixelRatio });
}
