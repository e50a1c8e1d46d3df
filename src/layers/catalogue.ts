import type { LayerId } from '../state/state.ts';
import { bivariateLayer } from './catalogue/bivariate.ts';
import { coverageLayer } from './catalogue/coverage.ts';
import { ownPointsLayer } from './catalogue/own-points.ts';
import { panelLayer } from './catalogue/panel.ts';
import { regionsLayer } from './catalogue/regions.ts';
import { specializationLayer } from './catalogue/specialization.ts';
import { surfaceLayer } from './catalogue/surface.ts';
import { townsLayer } from './catalogue/towns.ts';
import type { LayerDefinition } from './layer.ts';

/** All layers of the map; a new one is a file in `catalogue/` and a line here. */
export const LAYERS: readonly LayerDefinition[] = [
  regionsLayer,
  surfaceLayer,
  ownPointsLayer,
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
