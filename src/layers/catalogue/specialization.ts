import { layerMessages } from '../../i18n/messages/layers.ts';
import type { LayerDefinition } from '../layer.ts';

/** Symbols of the towns' leading branch of industrial output. */
export const specializationLayer: LayerDefinition = {
  id: 'specialization',
  scope: 'town',
  hides: ['town'],
  hasBaseline: false,
  showsUploads: null,
  lateFile: 'industries',
  opening: { measure: 'branch' },
  anchor: 'specialization',
  name: (language) => layerMessages[language].specialization,
  measures: () => [],
  hasClasses: false,
};
