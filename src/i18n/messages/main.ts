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
    earlierFigures: (version: number) =>
      `This link was made before version ${version} of the index. Figures, scores and ranks have changed since.`,
    laterFigures:
      'This link was made with a newer version of the index than this site shows. Its figures, scores and ranks may differ.',
    whatChanged: 'What changed',
  },
  ru: {
    loadFailed: (file: string, reason: string) =>
      `Не удалось прочитать файл ${file} (${reason}). Обновите страницу, чтобы повторить.`,
    rejected: (parts: string) =>
      `Части этого адреса непонятны и пропущены: ${parts}. Остальной вид – как задано.`,
    uploadMissing:
      'Этот адрес показывает собственные данные читателя, а они остаются на его компьютере. Перетащите на страницу тот же файл, чтобы увидеть их; пока показан начальный показатель.',
    earlierFigures: (version: number) =>
      `Эта ссылка создана до версии ${version} индекса. С тех пор данные, баллы и места изменились.`,
    laterFigures:
      'Эта ссылка создана с более новой версией индекса, чем та, что на этом сайте. Данные, баллы и места в ней могут быть другими.',
    whatChanged: 'Что изменилось',
  },
  kk: {
    loadFailed: (file: string, reason: string) =>
      `${file} файлын оқу мүмкін болмады (${reason}). Қайталау үшін бетті жаңартыңыз.`,
    rejected: (parts: string) =>
      `Мекенжайдың кейбір бөліктері түсініксіз болғандықтан ескерілмеді: ${parts}. Қалған көрініс сұралғандай.`,
    uploadMissing:
      'Бұл мекенжай оқырманның өз деректерін көрсетеді, ал олар тек сол компьютерде қалады. Оларды көру үшін сол файлды бетке сүйреп тастаңыз; әзірге бастапқы көрсеткіш тұр.',
    earlierFigures: (version: number) =>
      `Бұл сілтеме индекстің бұрынғы нұсқасында жасалған. Содан бері деректер, балдар мен орындар өзгерді. Қазіргі нұсқа: ${version}.`,
    laterFigures:
      'Бұл сілтеме индекстің осы сайттағыдан жаңарақ нұсқасында жасалған. Ондағы деректер, балдар мен орындар басқаша болуы мүмкін.',
    whatChanged: 'Не өзгерді',
  },
});
