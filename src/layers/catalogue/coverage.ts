import { layerMessages } from '../../i18n/messages/layers.ts';
import type { LayerDefinition } from '../layer.ts';

/** Rings around the towns: how many of the figures in the potential index are the town's own. */
export const coverageLayer: LayerDefinition = {
  id: 'coverage',
  scope: 'town',
  hasBaseline: false,
  showsUploads: null,
  opening: { measure: 'coverage' },
  anchor: 'coverage',
  name: (language) => layerMessages[language].coverage,
  measures: () => [],
  hasClasses: false,
};
