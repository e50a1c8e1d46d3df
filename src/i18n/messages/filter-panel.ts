import { defineMessages } from '../messages.ts';

/** Words of the panel in which conditions are chosen; frames and pictures have no such panel. */
export const filterPanelMessages = defineMessages({
  en: {
    residentsName: 'Population',
    airportKmName: 'To an airport',
    centreKmName: 'To regional centre',
    workersName: 'Employed people',
    wageName: 'Monthly wage, tenge',
    straightLine:
      'The number in small print says how many towns meet the condition; a number with “?”, for how many this is not known. Population and employed people are minimums; the wage is a maximum. Both labour figures are those of the index, 2020–2022: of the town or its administration, never of its district. Distance is a maximum, in a straight line to an airport with flights or to the regional centre.',
  },
  ru: {
    residentsName: 'Население',
    airportKmName: 'До аэропорта',
    centreKmName: 'До центра',
    workersName: 'Занятые',
    wageName: 'Месячная заработная плата, тенге',
    straightLine:
      'Число мелким шрифтом\u00a0— сколько городов отвечает условию; число со знаком «?»\u00a0— о скольких это неизвестно. Население и занятые\u00a0— не меньше указанного, заработная плата\u00a0— не больше; данные о занятых и заработной плате взяты из индекса (2020–2022): по городу или городской администрации, но не по району. Расстояние по прямой до аэропорта с рейсами или до областного центра\u00a0— не больше указанного.',
  },
  kk: {
    residentsName: 'Халық саны',
    airportKmName: 'Әуежайға дейін',
    centreKmName: 'Орталыққа дейін',
    workersName: 'Жұмыспен қамтылғандар',
    wageName: 'Айлық жалақы, теңге',
    straightLine:
      'Ұсақ жазылған сан\u00a0— шартқа сай қалалар саны; «?» белгісі бар сан\u00a0— сай келетін-келмейтіні белгісіз қалалар саны. Халық саны мен жұмыспен қамтылғандар\u00a0— көрсетілгеннен кем емес, жалақы\u00a0— артық емес; жұмыспен қамтылғандар мен жалақы туралы деректер индекстен алынған (2020–2022): қала немесе қала әкімдігі бойынша, аудан бойынша емес. Рейсі бар әуежайға не облыс орталығына дейінгі қашықтық (түзу сызықпен)\u00a0— көрсетілгеннен артық емес.',
  },
});
