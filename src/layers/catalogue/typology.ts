import { layerMessages } from '../../i18n/messages/layers.ts';
import type { LayerDefinition } from '../layer.ts';

/** Towns by the axes of their typology: industry and state of the enterprise, distance to the regional centre. */
export const typologyLayer: LayerDefinition = {
  id: 'typology',
  fills: ['town'],
  scope: 'town',
  hasBaseline: false,
  showsUploads: null,
  opening: { measure: 'kind' },
  anchor: 'typology',
  name: (language) => layerMessages[language].typology,
  measures: () => [],
  hasClasses: false,
};
