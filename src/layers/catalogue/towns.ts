import { layerMessages } from '../../i18n/messages/layers.ts';
import type { LayerDefinition } from '../layer.ts';
import { measureGroups } from '../measures/measures.ts';
import { drawTownCircles } from '../town-circles.ts';

/** Town scores as circles: area by residents, fill by class. */
export const townsLayer: LayerDefinition = {
  id: 'towns',
  scope: 'town',
  fills: ['town'],
  hasBaseline: true,
  showsUploads: 'town',
  opening: { measure: 'potential', on: true },
  anchor: null,
  name: (language) => layerMessages[language].towns,
  measures: (data, language) => measureGroups(data, 'town', language),
  hasClasses: true,
  draw: drawTownCircles,
};
