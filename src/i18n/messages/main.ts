import { defineMessages } from '../messages.ts';

/** Texts of the page's start: what failed to load, and which parts of an address made no sense. */
export const mainMessages = defineMessages({
  en: {
    loadFailed: (file: string, reason: string) =>
      `The file ${file} could not be read (${reason}). Reload the page to try again.`,
    rejected: (parts: string) =>
      `Parts of this address made no sense and were left out: ${parts}. The rest of the view is as asked.`,
    uploadMissing:
      'This address shows a reader’s own data, which stay on the machine they were opened on. Drop the same file on the page to see them; until then the opening measure stands in.',
  },
  ru: {
    loadFailed: (file: string, reason: string) =>
      `Не удалось прочитать файл ${file} (${reason}). Обновите страницу, чтобы повторить.`,
    rejected: (parts: string) =>
      `Части этого адреса непонятны и пропущены: ${parts}. Остальной вид – как задано.`,
    uploadMissing:
      'Этот адрес показывает собственные данные читателя, а они остаются на его компьютере. Перетащите на страницу тот же файл, чтобы увидеть их; пока показан начальный показатель.',
  },
  kk: {
    loadFailed: (file: string, reason: string) =>
      `${file} файлын оқу мүмкін болмады (${reason}). Қайталау үшін бетті жаңартыңыз.`,
    rejected: (parts: string) =>
      `Мекенжайдың кейбір бөліктері түсініксіз болғандықтан ескерілмеді: ${parts}. Қалған көрініс сұралғандай.`,
    uploadMissing:
      'Бұл мекенжай оқырманның өз деректерін көрсетеді, ал олар тек сол компьютерде қалады. Оларды көру үшін сол файлды бетке сүйреп тастаңыз; әзірге бастапқы көрсеткіш тұр.',
  },
});
