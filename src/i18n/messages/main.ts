import { defineMessages } from '../messages.ts';

/** Texts of the page's start: what failed to load, and which parts of an address made no sense. */
export const mainMessages = defineMessages({
  en: {
    loadFailed: (file: string, reason: string) =>
      `The file ${file} could not be read (${reason}). Reload the page to try again.`,
    rejected: (parts: string) =>
      `Parts of this link could not be read and were ignored: ${parts}. The rest of the view is as requested.`,
    uploadMissing:
      'This link shows a reader’s own data, which stay on the computer where they were opened. Drop the same file on the page to see them; until then the map shows the default measure.',
    earlierFigures: (version: number) =>
      `This link was made before version ${version} of the index. Data, scores and ranks have changed since then.`,
    laterFigures:
      'This link was made with a newer version of the index than the one on this site. Its data, scores and ranks may differ.',
    whatChanged: 'What changed',
  },
  ru: {
    loadFailed: (file: string, reason: string) =>
      `Не удалось прочитать файл ${file} (${reason}). Обновите страницу, чтобы повторить попытку.`,
    rejected: (parts: string) =>
      `Часть этой ссылки разобрать не удалось, она не учтена: ${parts}. Остальное показано так, как задано.`,
    uploadMissing:
      'Эта ссылка ведёт к данным, которые читатель открыл сам; они остаются на его компьютере. Чтобы увидеть их, перетащите на страницу тот же файл; пока показан начальный показатель.',
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
      `Сілтеменің кейбір бөліктері түсініксіз болғандықтан ескерілмеді: ${parts}. Қалғаны сұралғандай көрсетілді.`,
    uploadMissing:
      'Бұл сілтеме оқырманның өз деректерін көрсетеді, ал олар тек сол оқырманның компьютерінде қалады. Оларды көру үшін сол файлды бетке сүйреп әкеліңіз; әзірге бастапқы көрсеткіш көрсетілген.',
    earlierFigures: (version: number) =>
      `Бұл сілтеме индекстің бұрынғы нұсқасында жасалған. Содан бері деректер, балдар мен орындар өзгерді. Қазіргі нұсқа: ${version}.`,
    laterFigures:
      'Бұл сілтеме индекстің осы сайттағыдан жаңарақ нұсқасында жасалған. Ондағы деректер, балдар мен орындар басқаша болуы мүмкін.',
    whatChanged: 'Не өзгерді',
  },
});
