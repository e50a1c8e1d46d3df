import { defineMessages } from '../messages.ts';

/** What the frame of a view says in another page beside its map, or in its place. */
export const embedMessages = defineMessages({
  en: {
    openExplorer: 'Open the interactive map',
    placePage: (name: string) => `${name}: separate page`,
    waiting: 'The map is loading.',
    late: 'If it does not appear:',
    lost: (file: string) => `The map could not be drawn: the file ${file} did not load.`,
    damaged: (file: string, reason: string) =>
      `The map could not be drawn: the file ${file} could not be read (${reason}).`,
    noScript: 'This map is drawn by a script, and scripts are switched off here. These work without scripts:',
    refused: 'This view cannot be shown here.',
    escaped: 'The address of this embed has “&amp;” in place of “&”, so its parts cannot be told apart.',
    upload: 'It shows a reader’s own data, which stay on that reader’s computer.',
    scenario: 'It shows a scenario, which only the interactive map computes.',
    experts: 'It shows what a panel of experts said, which only the interactive map draws.',
    typology: 'It shows the kinds of towns, which only the interactive map draws.',
    parts: (parts: string) => `Parts of its address could not be read here: ${parts}.`,
    tooLong: 'Its address is too long and was cut off.',
  },
  ru: {
    openExplorer: 'Открыть интерактивную карту',
    placePage: (name: string) => `${name}: отдельная страница`,
    waiting: 'Карта загружается.',
    late: 'Если она не появится:',
    lost: (file: string) => `Не удалось нарисовать карту: файл ${file} не загрузился.`,
    damaged: (file: string, reason: string) =>
      `Не удалось нарисовать карту: файл ${file} не прочитан (${reason}).`,
    noScript: 'Эту карту рисует скрипт, а скрипты здесь отключены. Без скриптов работают:',
    refused: 'Этот вид здесь показать нельзя.',
    escaped: 'В адресе этой встроенной карты вместо «&» стоит «&amp;», поэтому его части не различить.',
    upload: 'На нём данные, которые читатель открыл сам; они остаются на его компьютере.',
    scenario: 'На нём сценарий, который рассчитывает только интерактивная карта.',
    experts: 'На нём ответы экспертов, которые показывает только интерактивная карта.',
    typology: 'На нём типы городов, которые показывает только интерактивная карта.',
    parts: (parts: string) => `Часть его адреса разобрать не удалось: ${parts}.`,
    tooLong: 'Его адрес оказался слишком длинным и был обрезан.',
  },
  kk: {
    openExplorer: 'Интерактивті картаны ашу',
    placePage: (name: string) => `${name}: жеке беті`,
    waiting: 'Карта жүктелуде.',
    late: 'Ол көрінбесе:',
    lost: (file: string) => `Картаны салу мүмкін болмады: ${file} файлы жүктелмеді.`,
    damaged: (file: string, reason: string) =>
      `Картаны салу мүмкін болмады: ${file} файлы оқылмады (${reason}).`,
    noScript: 'Бұл картаны скрипт салады, ал мұнда скрипттер өшірулі. Скриптсіз мыналар жұмыс істейді:',
    refused: 'Бұл көріністі мұнда көрсету мүмкін емес.',
    escaped:
      'Бұл ендірілген картаның мекенжайында «&» орнына «&amp;» тұр, сондықтан оның бөліктері ажыратылмайды.',
    upload: 'Ол оқырманның өз деректерін көрсетеді, ал олар сол оқырманның компьютерінде қалады.',
    scenario: 'Онда тек интерактивті карта есептейтін сценарий бар.',
    experts: 'Онда тек интерактивті карта көрсететін сарапшылар жауаптары бар.',
    typology: 'Онда тек интерактивті карта көрсететін қала түрлері бар.',
    parts: (parts: string) => `Мекенжайдың мына бөліктері мұнда түсініксіз: ${parts}.`,
    tooLong: 'Мекенжайы тым ұзын болғандықтан кесілген.',
  },
});
