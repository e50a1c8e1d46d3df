import { defineMessages } from '../messages.ts';

/** The choice of what a layer shows: its search, and a line on each measure. */
export const measureChoiceMessages = defineMessages({
  en: {
    search: 'Search measures',
    none: 'No measure with this name.',
    chosen: (measure: string) => `Shows: ${measure}. Choose another`,
    potential: 'All nine dimensions of potential in one score, 0–100; higher is better.',
    risk: 'Hazard, vulnerability and lack of coping capacity in one score, 0–10; higher is worse.',
    madeOf: (parts: string, more: number) => `Includes: ${parts}${more > 0 ? ` and ${more} more` : ''}.`,
    quotient: 'The section’s local share divided by its share in the reference area; 1 = the same share.',
  },
  ru: {
    search: 'Поиск показателя',
    none: 'Такого показателя нет.',
    chosen: (measure: string) => `Показано: ${measure}. Выбрать другое`,
    potential: 'Все девять видов потенциала в одном балле, 0–100; чем больше, тем лучше.',
    risk: 'Опасность, уязвимость и недостаток потенциала противодействия, сведённые в один балл, 0–10; чем больше, тем хуже.',
    madeOf: (parts: string, more: number) => `Состав: ${parts}${more > 0 ? ` и ещё ${more}` : ''}.`,
    quotient: 'Доля секции здесь, делённая на её долю в базе сравнения; 1\u00a0— доли равны.',
  },
  kk: {
    search: 'Көрсеткішті іздеу',
    none: 'Мұндай көрсеткіш жоқ.',
    chosen: (measure: string) => `Көрсетілгені: ${measure}. Басқасын таңдау`,
    potential: 'Тоғыз әлеует түрінің бәрі бір балда, 0–100; неғұрлым жоғары болса, соғұрлым жақсы.',
    risk: 'Қауіп, осалдық және төтеп беру мүмкіндігінің жеткіліксіздігі бір балда, 0–10; неғұрлым жоғары болса, соғұрлым нашар.',
    madeOf: (parts: string, more: number) => `Құрамы: ${parts}${more > 0 ? ` және тағы ${more}` : ''}.`,
    quotient:
      'Секцияның осы аумақтағы үлесі оның салыстыру базасындағы үлесіне бөлінген; 1\u00a0— үлестер тең.',
  },
});
