import { scenarioLayerMessages } from '../../i18n/messages/scenario-layer.ts';
import { SCENARIO_LAYER } from '../../state/scenario-layer.ts';
import type { LayerContext, LayerDefinition, LayerPicture } from '../layer.ts';

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
  draw: (context) => context.scenario?.(context) ?? nothingYet(context),
};

/** The measure that a layer's setting names. */
export function scenarioMeasure(id: string): ScenarioMeasure {
  return SCENARIO_MEASURES.find((one) => id === `${PREFIX}${one}`) ?? 'jobs';
}

function nothingYet({ language, setting }: LayerContext): LayerPicture {
  const { name, computing } = scenarioLayerMessages[language];
  return {
    painted: [],
    legend: {
      layerId: setting.id,
      headline: { title: name, reading: computing },
      title: name,
      subtitle: computing,
      form: 'list',
      classes: [],
      histogram: null,
      notes: [],
      sizes: null,
      axes: null,
      isLoading: true,
    },
    lines: new Map(),
  };
}
