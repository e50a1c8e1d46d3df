import { defineMessages } from '../messages.ts';

/** Texts about a data file that cannot be used, and why. */
export const fileMessages = defineMessages({
  en: {
    damaged: (file: string, reason: string) =>
      `The file ${file} could not be read (${reason}). Everything else still works; reload the page to try again.`,
    'no-connection': 'no connection',
    'not-loaded': 'it did not load',
    'does-not-run': 'this browser cannot run it',
    'not-json': 'not JSON',
    'unexpected-content': 'unexpected content',
    'no-such-file': 'no such file',
  },
  ru: {
    damaged: (file: string, reason: string) =>
      `Не удалось прочитать файл ${file} (${reason}). Остальное работает; чтобы повторить попытку, обновите страницу.`,
    'no-connection': 'нет соединения',
    'not-loaded': 'загрузка оборвалась',
    'does-not-run': 'этот браузер не может его выполнить',
    'not-json': 'это не JSON',
    'unexpected-content': 'неожиданное содержимое',
    'no-such-file': 'такого файла нет',
  },
  kk: {
    damaged: (file: string, reason: string) =>
      `${file} файлын оқу мүмкін болмады (${reason}). Қалғаны жұмыс істейді; қайталау үшін бетті жаңартыңыз.`,
    'no-connection': 'байланыс жоқ',
    'not-loaded': 'жүктеу үзілді',
    'does-not-run': 'бұл браузер оны орындай алмайды',
    'not-json': 'бұл JSON емес',
    'unexpected-content': 'мазмұны күткендей емес',
    'no-such-file': 'мұндай файл жоқ',
  },
});
