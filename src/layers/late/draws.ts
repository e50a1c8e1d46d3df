import { drawBivariate } from './draw-bivariate.ts';
import { drawCoverage } from './draw-coverage.ts';
import { drawExperts } from './draw-experts.ts';
import { drawPopulation } from './draw-population.ts';
import { drawPriority } from './draw-priority.ts';
import { drawSpecialization } from './draw-specialization.ts';
import { drawSurface } from './draw-surface.ts';
import { drawTypology } from './draw-typology.ts';
import { drawUploadPoints } from './draw-upload-points.ts';
import type { LateDraws } from './late-draws.ts';

/** How the layers are drawn that the explorer does not open with, by id. */
export const DRAWS: LateDraws = {
  bivariate: drawBivariate,
  coverage: drawCoverage,
  experts: drawExperts,
  population: drawPopulation,
  priority: drawPriority,
  specialization: drawSpecialization,
  surface: drawSurface,
  typology: drawTypology,
  upload: drawUploadPoints,
};
