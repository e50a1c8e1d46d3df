import { defineMessages } from '../messages.ts';

/** Names of the ready views, by their slugs. */
export const readyViewMessages = defineMessages({
  en: {
    potential: 'Potential',
    risk: 'Risk',
    'potential-risk': 'Potential × risk',
    specialization: 'What towns make',
    change: 'Change over time',
    'not-known': 'What is not known',
  },
  ru: {
    potential: 'Потенциал',
    risk: 'Риск',
    'potential-risk': 'Потенциал × риск',
    specialization: 'Что производят города',
    change: 'Изменение во времени',
    'not-known': 'Что неизвестно',
  },
  kk: {
    potential: 'Әлеует',
    risk: 'Тәуекел',
    'potential-risk': 'Әлеует × тәуекел',
    specialization: 'Қалалар не өндіреді',
    change: 'Уақыт бойынша өзгеріс',
    'not-known': 'Не белгісіз',
  },
});
