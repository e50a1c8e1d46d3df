import { layerMessages } from '../../i18n/messages/layers.ts';
import type { LayerDefinition } from '../layer.ts';

/** Potential against risk in nine cells, for regions and towns at once. */
export const bivariateLayer: LayerDefinition = {
  id: 'bivariate',
  scope: null,
  fills: ['region', 'town'],
  hasBaseline: false,
  showsUploads: null,
  opening: { measure: 'potential' },
  anchor: 'map',
  name: (language) => layerMessages[language].bivariate,
  measures: () => [],
  hasClasses: false,
};
