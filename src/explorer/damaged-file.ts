import type { Notice } from './explorer.ts';

/** Names a data file that is missing or damaged, what is wrong with it, and that the rest works. */
export function damagedFile(file: string, reason: string): Notice {
  return {
    id: `file ${file}`,
    severity: 'error',
    about: file,
    text: {
      en: `The file ${file} could not be read (${reason}). Everything else still works; reload the page to try again.`,
      ru: `Не удалось прочитать файл ${file} (${reason}). Остальное работает; чтобы повторить, обновите страницу.`,
      kk: `${file} файлын оқу мүмкін болмады (${reason}). Қалғаны жұмыс істейді; қайталау үшін бетті жаңартыңыз.`,
    },
  };
}
