import { defineMessages } from '../messages.ts';

/** What the frame of a view says in another page beside its map, or in its place. */
export const embedMessages = defineMessages({
  en: {
    openExplorer: 'Open in the explorer',
    placePage: (name: string) => `Page of ${name}`,
    waiting: 'The map is on its way.',
    late: 'If it does not come:',
    lost: (file: string) => `The map could not be drawn: the file ${file} did not come.`,
    damaged: (file: string, reason: string) =>
      `The map could not be drawn: the file ${file} could not be read (${reason}).`,
    noScript: 'This map is drawn by a script, and scripts are switched off here. Without them work:',
    refused: 'This view cannot be shown here.',
    escaped:
      'In the address of this frame “&amp;” stands where “&” must stand, so its parts cannot be told apart.',
    upload: 'It shows a reader’s own data, which stay on that reader’s machine.',
    parts: (parts: string) => `Parts of its address make no sense here: ${parts}.`,
    tooLong: 'Its address is too long and was cut.',
  },
  ru: {
    openExplorer: 'Открыть в обозревателе',
    placePage: (name: string) => `${name}: отдельная страница`,
    waiting: 'Карта загружается.',
    late: 'Если она не появится:',
    lost: (file: string) => `Не удалось нарисовать карту: файл ${file} не загрузился.`,
    damaged: (file: string, reason: string) =>
      `Не удалось нарисовать карту: файл ${file} не прочитан (${reason}).`,
    noScript: 'Эту карту рисует скрипт, а скрипты здесь отключены. Без них работают:',
    refused: 'Этот вид здесь показать нельзя.',
    escaped: 'В адресе этой рамки вместо «&» стоит «&amp;», поэтому его части не различить.',
    upload: 'Он показывает собственные данные читателя, а они остаются на его компьютере.',
    parts: (parts: string) => `Части его адреса здесь непонятны: ${parts}.`,
    tooLong: 'Его адрес слишком длинный и обрезан.',
  },
  kk: {
    openExplorer: 'Картада толық ашу',
    placePage: (name: string) => `${name}: жеке беті`,
    waiting: 'Карта жүктелуде.',
    late: 'Ол шықпаса:',
    lost: (file: string) => `Картаны салу мүмкін болмады: ${file} файлы жүктелмеді.`,
    damaged: (file: string, reason: string) =>
      `Картаны салу мүмкін болмады: ${file} файлы оқылмады (${reason}).`,
    noScript: 'Бұл картаны скрипт салады, ал мұнда скриптер өшірулі. Скриптсіз мыналар жұмыс істейді:',
    refused: 'Бұл көріністі мұнда көрсету мүмкін емес.',
    escaped: 'Бұл жақтаудың мекенжайында «&» орнына «&amp;» тұр, сондықтан оның бөліктері ажыратылмайды.',
    upload: 'Ол оқырманның өз деректерін көрсетеді, ал олар сол компьютерде қалады.',
    parts: (parts: string) => `Мекенжайдың мына бөліктері мұнда түсініксіз: ${parts}.`,
    tooLong: 'Мекенжайы тым ұзын болғандықтан кесілген.',
  },
});
