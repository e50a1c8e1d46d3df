import { expertDigestMessages } from '../../i18n/messages/expert-digest.ts';
import { saysOfTowns } from '../../state/expert-digest.ts';
import type { LayerDefinition } from '../layer.ts';

/** What the layer of experts shows, as measures. */
export const EXPERT_MEASURES = { need: 'need', action: 'action' } as const;

/** What a panel of experts said of the towns, by a digest in the address: the action they rank first, and the need for it. */
export const expertsLayer: LayerDefinition = {
  id: 'experts',
  scope: 'town',
  fills: ['town'],
  hasBaseline: false,
  showsUploads: null,
  opening: { measure: EXPERT_MEASURES.need },
  anchor: 'weights',
  name: (language) => expertDigestMessages[language].layer,
  isListed: (_data, digest) => saysOfTowns(digest),
  measures: (_data, language) => {
    const texts = expertDigestMessages[language];
    return [
      {
        name: texts.measures,
        options: [
          { id: EXPERT_MEASURES.need, name: texts.need },
          { id: EXPERT_MEASURES.action, name: texts.action },
        ],
      },
    ];
  },
  hasClasses: false,
};
