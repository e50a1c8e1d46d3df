import { layerMessages } from '../../i18n/messages/layers.ts';
import type { LayerDefinition } from '../layer.ts';
import { findIndicator } from '../measures.ts';
import { drawTownCircles } from '../town-circles.ts';

/** The basic panel that all 27 towns have figures for; not an index. */
export const panelLayer: LayerDefinition = {
  id: 'panel',
  name: (language) => layerMessages[language].panel,
  measures: (data, language) => [
    {
      name: layerMessages[language].groupPanel,
      options: data.panel.map((id) => ({
        id: `indicator:${id}`,
        name: findIndicator(data, 'town', id)?.names[language] ?? id,
      })),
    },
  ],
  hasClasses: true,
  draw: drawTownCircles,
};
