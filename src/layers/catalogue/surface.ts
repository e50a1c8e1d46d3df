import { layerMessages } from '../../i18n/messages/layers.ts';
import type { LayerDefinition } from '../layer.ts';

/** The risk surface: where exposed people concentrate. */
export const surfaceLayer: LayerDefinition = {
  id: 'surface',
  scope: 'town',
  hasBaseline: false,
  showsUploads: null,
  opening: { measure: 'risk', opacity: 0.75 },
  hasBandwidth: true,
  anchor: 'map',
  name: (language) => layerMessages[language].surface,
  measures: () => [],
  hasClasses: false,
};
