import { scenarioLayerMessages } from '../../i18n/messages/scenario-layer.ts';
import { SCENARIO_LAYER } from '../../state/scenario-layer.ts';
import { nothingYet } from '../late/nothing-yet.ts';
import type { LayerDefinition } from '../layer.ts';

/** What a scenario changes, as measures of its layer. */
export const SCENARIO_MEASURES = ['jobs', 'share', 'gap', 'residents'] as const;
export type ScenarioMeasure = (typeof SCENARIO_MEASURES)[number];

const PREFIX = 'scenario:';

/** The reader's scenario against the inertial path without any loss. What draws it is fetched with the first scenario. */
export const scenarioLayer: LayerDefinition = {
  id: SCENARIO_LAYER,
  scope: 'town',
  fills: ['town'],
  hasBaseline: false,
  showsUploads: null,
  opening: { measure: `${PREFIX}jobs` },
  anchor: 'scenario',
  name: (language) => scenarioLayerMessages[language].name,
  measures: (_data, language) => [
    {
      name: scenarioLayerMessages[language].group,
      options: SCENARIO_MEASURES.map((id) => ({
        id: `${PREFIX}${id}`,
        name: scenarioLayerMessages[language][id],
      })),
    },
  ],
  hasClasses: true,
  draw: (context) => {
    const { name, computing } = scenarioLayerMessages[context.language];
    return context.scenario?.(context) ?? nothingYet(context, name, computing);
  },
};

/** The measure that a layer's setting names. */
export function scenarioMeasure(id: string): ScenarioMeasure {
  return SCENARIO_MEASURES.find((one) => id === `${PREFIX}${one}`) ?? 'jobs';
}
