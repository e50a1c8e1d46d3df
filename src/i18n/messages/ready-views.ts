import { defineMessages } from '../messages.ts';

/** Names of the ready views, by their slugs. */
export const readyViewMessages = defineMessages({
  en: {
    potential: 'Potential',
    risk: 'Risk',
    'potential-risk': 'Potential × risk',
    'what-first': 'What first',
    specialization: 'What towns produce',
    change: 'Change over time',
    'not-known': 'What is not known',
  },
  ru: {
    potential: 'Потенциал',
    risk: 'Риск',
    'potential-risk': 'Потенциал × риск',
    'what-first': 'Что сначала',
    specialization: 'Что производят города',
    change: 'Изменение за годы',
    'not-known': 'Что неизвестно',
  },
  kk: {
    potential: 'Әлеует',
    risk: 'Тәуекел',
    'potential-risk': 'Әлеует × тәуекел',
    'what-first': 'Алдымен не',
    specialization: 'Қалалар не өндіреді',
    change: 'Жылдар бойынша өзгеріс',
    'not-known': 'Не белгісіз',
  },
});
