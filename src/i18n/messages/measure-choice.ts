import { defineMessages } from '../messages.ts';

/** The choice of what a layer shows: its search, and a line on each measure. */
export const measureChoiceMessages = defineMessages({
  en: {
    search: 'Search measures',
    none: 'No measure of this name.',
    chosen: (measure: string) => `Shows: ${measure}. Choose another`,
    potential: 'All nine potentials in one score, 0–100; higher is stronger.',
    risk: 'Hazard, vulnerability and lack of coping in one score, 0–10; higher is worse.',
    madeOf: (parts: string, more: number) => `Made of: ${parts}${more > 0 ? ` and ${more} more` : ''}.`,
    quotient: 'Share of the sector here, divided by its share in the reference; 1 = as usual.',
  },
  ru: {
    search: 'Поиск показателя',
    none: 'Такого показателя нет.',
    chosen: (measure: string) => `Показано: ${measure}. Выбрать другое`,
    potential: 'Все девять потенциалов в одной оценке, 0–100; больше — сильнее.',
    risk: 'Опасность, уязвимость и нехватка сил справиться в одной оценке, 0–10; больше — хуже.',
    madeOf: (parts: string, more: number) => `Состоит из: ${parts}${more > 0 ? ` и ещё ${more}` : ''}.`,
    quotient: 'Доля отрасли здесь, делённая на её долю в базе сравнения; 1 — как обычно.',
  },
  kk: {
    search: 'Көрсеткішті іздеу',
    none: 'Мұндай көрсеткіш жоқ.',
    chosen: (measure: string) => `Көрсетілгені: ${measure}. Басқасын таңдау`,
    potential: 'Тоғыз әлеуеттің бәрі бір балда, 0–100; жоғары балл — күштірек.',
    risk: 'Қауіп, осалдық және төтеп беру күшінің жетіспеуі бір балда, 0–10; жоғары балл — нашар.',
    madeOf: (parts: string, more: number) => `Құрамы: ${parts}${more > 0 ? ` және тағы ${more}` : ''}.`,
    quotient: 'Саланың осы жердегі үлесі салыстыру базасындағы үлесіне бөлінген; 1 — әдеттегідей.',
  },
});
