import { layerMessages } from '../../i18n/messages/layers.ts';
import type { LayerState } from '../../state/state.ts';
import type { LayerContext, LayerDefinition } from '../layer.ts';
import { findIndicator } from '../measures/measures.ts';
import { drawTownCircles } from '../town-circles.ts';

/** The basic panel that all 27 towns have figures for; not an index. */
export const basicsLayer: LayerDefinition = {
  id: 'basics',
  addressWord: 'panel',
  fills: ['town'],
  scope: 'town',
  hasBaseline: false,
  showsUploads: null,
  opening: { measure: 'indicator:unemployment' },
  anchor: 'codebook',
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
  draw: (context) => drawTownCircles({ ...context, setting: withPanelMeasure(context) }),
};

/** The setting with a measure of the panel: its first rate where the address names another one. */
function withPanelMeasure({ setting, data }: LayerContext): LayerState {
  if (data.panel.some((id) => setting.measure === `indicator:${id}`)) return setting;
  const first = data.panel.find((id) => id === 'unemployment') ?? data.panel[0];
  return first === undefined ? setting : { ...setting, measure: `indicator:${first}` };
}
