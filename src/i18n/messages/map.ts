import { defineMessages } from '../messages.ts';

/** Words that the map itself shows or announces. */
export const mapMessages = defineMessages({
  en: {
    mapTitle: 'Map of Kazakhstan',
    twoFingers: 'Use two fingers to move the map',
    ctrlScroll: 'Use Ctrl + scroll to zoom the map',
    commandScroll: 'Use Cmd + scroll to zoom the map',
    noWebGl: 'This device cannot draw the moving map; the still map shows the same figures.',
    contextLost:
      'The browser took the graphics away from the moving map; the still map shows the same figures.',
    fault: 'The moving map could not be drawn; the still map shows the same figures.',
  },
  ru: {
    mapTitle: 'Карта Казахстана',
    twoFingers: 'Двигайте карту двумя пальцами',
    ctrlScroll: 'Масштаб – Ctrl + прокрутка',
    commandScroll: 'Масштаб – Cmd + прокрутка',
    noWebGl: 'Это устройство не может показать подвижную карту; на неподвижной те же данные.',
    contextLost: 'Браузер отобрал графику у подвижной карты; на неподвижной те же данные.',
    fault: 'Не удалось нарисовать подвижную карту; на неподвижной те же данные.',
  },
  kk: {
    mapTitle: 'Қазақстан картасы',
    twoFingers: 'Картаны екі саусақпен жылжытыңыз',
    ctrlScroll: 'Масштаб – Ctrl + айналдыру',
    commandScroll: 'Масштаб – Cmd + айналдыру',
    noWebGl: 'Бұл құрылғы қозғалмалы картаны көрсете алмайды; қозғалмайтын картада сол деректер бар.',
    contextLost: 'Браузер қозғалмалы картадан графиканы алып қойды; қозғалмайтын картада сол деректер бар.',
    fault: 'Қозғалмалы картаны салу мүмкін болмады; қозғалмайтын картада сол деректер бар.',
  },
});
