import type { LayerDefinition } from '../layer.ts';
import { basicsLayer } from './basics.ts';
import { bivariateLayer } from './bivariate.ts';
import { coverageLayer } from './coverage.ts';
import { expertsLayer } from './experts.ts';
import { populationLayer } from './population.ts';
import { priorityLayer } from './priority.ts';
import { regionsLayer } from './regions.ts';
import { scenarioLayer } from './scenario.ts';
import { specializationLayer } from './specialization.ts';
import { surfaceLayer } from './surface.ts';
import { townsLayer } from './towns.ts';
import { typologyLayer } from './typology.ts';
import { uploadPointsLayer } from './upload-points.ts';

/**
 * All layers of the map from bottom to top, as the explorer opens. A new one is a file in this folder and a line here;
 * list, legend, tooltip, address, downloads and the link to the method follow from its record.
 */
export const LAYERS: readonly LayerDefinition[] = [
  regionsLayer,
  bivariateLayer,
  priorityLayer,
  surfaceLayer,
  uploadPointsLayer,
  coverageLayer,
  basicsLayer,
  populationLayer,
  typologyLayer,
  scenarioLayer,
  townsLayer,
  specializationLayer,
  expertsLayer,
];
