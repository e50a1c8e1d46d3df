import type { LayerId } from '../../state/state.ts';
import type { LayerDefinition } from '../layer.ts';
import { bivariateLayer } from './bivariate.ts';
import { coverageLayer } from './coverage.ts';
import { panelLayer } from './panel.ts';
import { regionsLayer } from './regions.ts';
import { specializationLayer } from './specialization.ts';
import { surfaceLayer } from './surface.ts';
import { townsLayer } from './towns.ts';
import { uploadPointsLayer } from './upload-points.ts';

/** All layers of the map; a new one is a file in `catalogue/` and a line here. */
export const LAYERS: readonly LayerDefinition[] = [
  regionsLayer,
  surfaceLayer,
  uploadPointsLayer,
  bivariateLayer,
  townsLayer,
  panelLayer,
  coverageLayer,
  specializationLayer,
];

/** The layer of an id; null = no such layer. */
export function findLayer(id: LayerId): LayerDefinition | null {
  return LAYERS.find((layer) => layer.id === id) ?? null;
}
