import { priorityLayerMessages } from '../../i18n/messages/priority-layer.ts';
import type { LayerDefinition } from '../layer.ts';

/** Towns or regions by the four classes of risk and potential. */
export const priorityLayer: LayerDefinition = {
  id: 'priority',
  addressWord: 'first',
  scope: null,
  fills: ['region', 'town'],
  hasBaseline: false,
  showsUploads: null,
  opening: { measure: 'potential' },
  readsPriority: true,
  anchor: 'priority',
  name: (language) => priorityLayerMessages[language].name,
  measures: () => [],
  hasClasses: false,
};
