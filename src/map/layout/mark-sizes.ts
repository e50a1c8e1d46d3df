import type { PaintedLayer, Scene } from '../../layers/scene.ts';
import { never } from '../../lib/never.ts';
import { round } from './map-view.ts';
import { widthAtStep } from './stepped-layout.ts';

/** At this width of the country symbols have the size that the scene gives them. */
const FULL_SIZE_PX = 940;

/**
 * The scene with its symbols as large as the country at a step has room for: at their full size they would push each
 * other off their towns. All other marks keep their size.
 */
export function symbolsAtStep(scene: Scene, step: number): Scene {
  const share = Math.min(1, Math.sqrt(widthAtStep(step) / FULL_SIZE_PX));
  if (share === 1 || !scene.layers.some(({ kind }) => kind === 'symbols')) return scene;
  const layers = scene.layers.map((layer) => (layer.kind === 'symbols' ? withShareOf(layer, share) : layer));
  return { ...scene, layers };
}

/** A circle that is smaller has no room for its code. */
const SMALLEST_WITH_CODE_PX = 8;
/** A symbol that is smaller cannot be told from another. */
const SMALLEST_SYMBOL_PX = 7;

/** The scene with smaller marks; areas keep their proportions. */
export function withMarks(scene: Scene, share: number): Scene {
  return { ...scene, layers: scene.layers.map((layer) => withShareOf(layer, share)) };
}

function withShareOf(layer: PaintedLayer, share: number): PaintedLayer {
  switch (layer.kind) {
    case 'circles':
      return {
        ...layer,
        marks: layer.marks.map((mark) => {
          const radius = round(mark.radius * share);
          return { ...mark, radius, code: radius < SMALLEST_WITH_CODE_PX ? '' : mark.code };
        }),
      };
    case 'rings':
      return {
        ...layer,
        marks: layer.marks.map((mark) => ({ ...mark, radius: round(mark.radius * share) })),
      };
    case 'symbols':
      return {
        ...layer,
        marks: layer.marks.map((mark) => ({
          ...mark,
          size: Math.max(SMALLEST_SYMBOL_PX, round(mark.size * share)),
          ring: mark.ring * share,
        })),
      };
    case 'choropleth':
    case 'surface':
    case 'points':
      return layer;
    default:
      return never(layer);
  }
}
