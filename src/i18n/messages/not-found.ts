import { defineMessages } from '../messages.ts';

/** What the page in place of a missing one says. */
export const notFoundMessages = defineMessages({
  en: {
    heading: 'There is no such page',
    words: 'Check the address, or start from one of these pages:',
    withoutScripts:
      'Scripts are switched off. If these links lead nowhere, shorten the address to the site’s own folder.',
  },
  ru: {
    heading: 'Такой страницы нет',
    words: 'Проверьте адрес или начните с одной из этих страниц:',
    withoutScripts:
      'Скрипты отключены. Если ссылки никуда не ведут, сотрите конец адреса до папки самого сайта.',
  },
  kk: {
    heading: 'Мұндай бет жоқ',
    words: 'Мекенжайды тексеріңіз немесе мына беттердің бірінен бастаңыз:',
    withoutScripts:
      'Скрипттер өшірулі. Сілтемелер ашылмаса, мекенжайдың соңын сайттың өз қалтасына дейін өшіріңіз.',
  },
});
