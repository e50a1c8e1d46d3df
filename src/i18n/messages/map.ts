import { defineMessages } from '../messages.ts';

/** Words that the map itself shows or announces. */
export const mapMessages = defineMessages({
  en: {
    mapTitle: 'Map of Kazakhstan',
    twoFingers: 'Use two fingers to move the map',
    ctrlScroll: 'Use Ctrl + scroll to zoom the map',
    commandScroll: 'Use Cmd + scroll to zoom the map',
    noWebGl: 'This device cannot show the interactive map; the static map shows the same data.',
    contextLost: 'The browser stopped drawing the interactive map; the static map shows the same data.',
    fault: 'The interactive map could not be drawn; the static map shows the same data.',
  },
  ru: {
    mapTitle: 'Карта Казахстана',
    twoFingers: 'Двигайте карту двумя пальцами',
    ctrlScroll: 'Масштаб\u00a0— Ctrl + прокрутка',
    commandScroll: 'Масштаб\u00a0— Cmd + прокрутка',
    noWebGl: 'Это устройство не может показать интерактивную карту; на статичной карте те же данные.',
    contextLost: 'Браузер отключил графику интерактивной карты; на статичной карте те же данные.',
    fault: 'Не удалось нарисовать интерактивную карту; на статичной карте те же данные.',
  },
  kk: {
    mapTitle: 'Қазақстан картасы',
    twoFingers: 'Картаны екі саусақпен жылжытыңыз',
    ctrlScroll: 'Масштабты өзгерту үшін Ctrl пернесін басып тұрып, тінтуір дөңгелегін айналдырыңыз',
    commandScroll: 'Масштабты өзгерту үшін Cmd пернесін басып тұрып, тінтуір дөңгелегін айналдырыңыз',
    noWebGl: 'Бұл құрылғы интерактивті картаны көрсете алмайды; статикалық картада сол деректер бар.',
    contextLost: 'Браузер интерактивті картаның графикасын өшірді; статикалық картада сол деректер бар.',
    fault: 'Интерактивті картаны салу мүмкін болмады; статикалық картада сол деректер бар.',
  },
});
