import { defineMessages } from '../messages.ts';

/** The dimensions of potential as heads of narrow columns; the whole word stands beside each on hover. */
export const dimensionHeads = defineMessages({
  en: {
    economic: 'Economic',
    entrepreneurial: 'Entrepren.',
    social: 'Social',
    demographic: 'Demogr.',
    labour: 'Labour',
    environmental: 'Environm.',
    technological: 'Technol.',
    infrastructure: 'Infrastr.',
    intellectual: 'Intellect.',
  },
  ru: {
    economic: 'Эконом.',
    entrepreneurial: 'Предприн.',
    social: 'Социал.',
    demographic: 'Демогр.',
    labour: 'Трудовой',
    environmental: 'Эколог.',
    technological: 'Технол.',
    infrastructure: 'Инфрастр.',
    intellectual: 'Интеллект.',
  },
  kk: {
    economic: 'Эконом.',
    entrepreneurial: 'Кәсіпкерл.',
    social: 'Әлеумет.',
    demographic: 'Демогр.',
    labour: 'Еңбек',
    environmental: 'Эколог.',
    technological: 'Технол.',
    infrastructure: 'Инфрақұр.',
    intellectual: 'Зияткерл.',
  },
});
