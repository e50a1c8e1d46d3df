import { defineMessages } from '../messages.ts';

/** What stands around the map as the page opens: ready views, tools, folding of the panels. */
export const openingMessages = defineMessages({
  en: {
    views: 'Ready-made views',
    tools: 'Tools',
    layers: 'Layers',
    weights: 'Weights',
    compare: 'Compare',
    scenario: 'What if',
    upload: 'Your data',
    changed: 'changed',
    closeTools: 'Close the panel',
    foldSide: 'Hide the table',
    unfoldSide: 'Show the table',
    legend: 'Map legend',
    more: 'More about this map',
    compareHint:
      'Subtract another year, another method of scoring or another measure: the map shows the difference.',
    compareNone: 'To compare, switch on the towns or the regions layer.',
    researchSettings: 'Research settings',
    researchHint:
      'Normalization, outliers, missing values and weights taken from the data – for readers who check the method.',
  },
  ru: {
    views: 'Готовые карты',
    tools: 'Инструменты',
    layers: 'Слои',
    weights: 'Веса',
    compare: 'Сравнение',
    scenario: 'Что, если',
    upload: 'Ваши данные',
    changed: 'изменены',
    closeTools: 'Закрыть панель',
    foldSide: 'Скрыть таблицу',
    unfoldSide: 'Показать таблицу',
    legend: 'Легенда карты',
    more: 'Подробнее об этой карте',
    compareHint: 'Вычтите другой год, другой способ расчёта или другой показатель: карта покажет разницу.',
    compareNone: 'Чтобы сравнивать, включите слой городов или регионов.',
    researchSettings: 'Исследовательские настройки',
    researchHint:
      'Нормирование, экстремальные значения, пропуски и веса по данным\u00a0— для тех, кто проверяет метод.',
  },
  kk: {
    views: 'Дайын карталар',
    tools: 'Құралдар',
    layers: 'Қабаттар',
    weights: 'Салмақтар',
    compare: 'Салыстыру',
    scenario: 'Не болар еді?',
    upload: 'Деректе\u00adріңіз',
    changed: 'өзгертілді',
    closeTools: 'Панельді жабу',
    foldSide: 'Кестені жасыру',
    unfoldSide: 'Кестені көрсету',
    legend: 'Картаның шартты белгілері',
    more: 'Осы карта туралы толығырақ',
    compareHint:
      'Басқа жылды, басқа есептеу тәсілін немесе басқа көрсеткішті шегеріңіз: карта айырманы көрсетеді.',
    compareNone: 'Салыстыру үшін қалалар немесе өңірлер қабатын қосыңыз.',
    researchSettings: 'Зерттеу баптаулары',
    researchHint:
      'Нормалау, шеткі мәндер, жетіспейтін мәндер және деректерден алынған салмақтар\u00a0— әдісті тексеретін оқырманға.',
  },
});
