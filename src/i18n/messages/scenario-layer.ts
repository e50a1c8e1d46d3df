import { defineMessages } from '../messages.ts';

/** The layer of scenarios in the list of layers, before anything is computed. */
export const scenarioLayerMessages = defineMessages({
  en: {
    name: 'What if: scenario of the enterprises',
    group: 'Scenario, not forecast',
    jobs: 'jobs at risk',
    share: 'change in the share of the leading industry',
    gap: 'change in the labour gap',
    residents: 'change in population',
    computing: 'The scenario is being computed.',
  },
  ru: {
    name: 'Что, если: сценарий предприятий',
    group: 'Сценарий, а не прогноз',
    jobs: 'рабочие места под угрозой',
    share: 'изменение доли ведущей отрасли',
    gap: 'изменение нехватки рабочих мест',
    residents: 'изменение численности населения',
    computing: 'Сценарий рассчитывается.',
  },
  kk: {
    name: 'Не болар еді: кәсіпорындар сценарийі',
    group: 'Болжам емес, сценарий',
    jobs: 'қауіп төнген жұмыс орындары',
    share: 'жетекші сала үлесінің өзгеруі',
    gap: 'жұмыс орындары тапшылығының өзгеруі',
    residents: 'халық санының өзгеруі',
    computing: 'Сценарий есептеліп жатыр.',
  },
});
