import { populationLayerMessages } from '../../i18n/messages/population-layer.ts';
import type { LayerDefinition } from '../layer.ts';

/** Towns by natural increase against migration, in the classes of Webb. */
export const populationLayer: LayerDefinition = {
  id: 'population',
  fills: ['town'],
  scope: 'town',
  hasBaseline: false,
  showsUploads: null,
  lateFile: 'people',
  opening: { measure: 'population' },
  anchor: 'people',
  name: (language) => populationLayerMessages[language].name,
  measures: () => [],
  hasClasses: false,
};
