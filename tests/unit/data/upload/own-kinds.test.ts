import { describe, expect, it } from 'vitest';
import { problemsOf, readTexts } from './read-texts.ts';

/** Tables by what is odd in them: text, then places, times and figures as read. */
const KINDS: readonly (readonly [
  kind: string,
  text: string,
  places: string,
  figures: Readonly<Record<string, readonly (readonly (number | null)[])[]>>,
  times?: string,
])[] = [
  [
    'places as columns',
    'Год;Темиртау;Риддер\n2021;1,5;2,5\n2022;2;3\n',
    'temirtau ridder',
    {
      a: [
        [1.5, 2.5],
        [2, 3],
      ],
    },
    '2021 2022',
  ],
  [
    'a row that numbers the columns',
    'Город;Население;Доля\nА;1;2\nТемиртау;174 320;4,9\nРиддер;48 915;5,3\n',
    'temirtau ridder',
    { Население: [[174320, 48915]], Доля: [[4.9, 5.3]] },
  ],
  [
    'years in longer headers',
    'Город;Население (на 1 января 2021 года);Население (на 1 января 2022 года)\nТемиртау;1;2\nРиддер;3;4\n',
    'temirtau ridder',
    {
      Население: [
        [1, 3],
        [2, 4],
      ],
    },
    '2021 2022',
  ],
  [
    'a year in the headers of some columns only',
    'Город;Жители 2021;Жители 2022;Площадь\nТемиртау;1;2;3\nРиддер;4;5;6\n',
    'temirtau ridder',
    { 'Жители 2021': [[1, 4]], 'Жители 2022': [[2, 5]], Площадь: [[3, 6]] },
  ],
  [
    'merged cells over years',
    'Область;Население;;Площадь;\n;2021;2022;2021;2022\nАкмолинская;1;2;3;4\n',
    'KZ-11',
    { Население: [[1], [2]], Площадь: [[3], [4]] },
    '2021 2022',
  ],
  [
    'quarters as columns',
    'Город;1 кв. 2021;2 кв. 2021\nТемиртау;1;2\n',
    'temirtau',
    { a: [[1], [2]] },
    '2021-Q1 2021-Q2',
  ],
  [
    'a title with the separator in it',
    'Численность, тыс. человек\nГород,Население\nТемиртау,174\n',
    'temirtau',
    { Население: [[174]] },
  ],
  ['both degrees in a cell', 'name;x;coordinates\nA;1;50.2, 70.5\n', '70.5,50.2', { x: [[1]] }],
  ['a WKT point', 'name;x;geom\nA;1;POINT (70.5 50.2)\n', '70.5,50.2', { x: [[1]] }],
  [
    'degrees under longer headers, names under an unknown one',
    'Объект;Широта, град.;Долгота, град.;x\nСкв 1;50,2;70,5;10\n',
    '70.5,50.2',
    { x: [[10]] },
  ],
  [
    'one town for each region',
    'Область;Город;x\nКарагандинская;Темиртау;1\nВКО;Риддер;2\n',
    'temirtau ridder',
    { x: [[1, 2]] },
  ],
  [
    'the centre of a region',
    'Область;Центр;x\nПавлодарская;Павлодар;1\nКостанайская;Костанай;2\n',
    'KZ-55 KZ-39',
    { x: [[1, 2]] },
  ],
  [
    'the year of founding',
    'Город;Год основания;x\nТемиртау;1905;1\nРиддер;1786;2\n',
    'temirtau ridder',
    { 'Год основания': [[1905, 1786]], x: [[1, 2]] },
  ],
  ['row numbers without a name', ',city,x\n0,Temirtau,1\n1,Ridder,2\n', 'temirtau ridder', { x: [[1, 2]] }],
  [
    'a town with its region in the genitive',
    'Город;x\nг. Аксу Павлодарской области;1\nг.Риддер г.а.;2\n',
    'aksu ridder',
    { x: [[1, 2]] },
  ],
  [
    'a town in another region',
    'Город;x\nАксу (Жамбылская область);1\nРиддер;2\n',
    '– ridder',
    { x: [[1, 2]] },
  ],
  [
    'points of thousands beside decimal commas of another column',
    'Город;Население;Доля\nТемиртау;174.320;4,9\n',
    'temirtau',
    { Население: [[null]], Доля: [[4.9]] },
  ],
  [
    'negative numbers with a dash',
    'Город;x\nТемиртау;−12,5\nРиддер;– 3,4\n',
    'temirtau ridder',
    { x: [[-12.5, -3.4]] },
  ],
];

describe('a kind of table', () => {
  it.each(KINDS.map((kind) => [kind[0], kind] as const))('%s', (_, [, text, places, figures, times = '']) => {
    const reading = readTexts({ 'a.csv': text });
    if (!reading.ok) throw new Error(problemsOf(reading).join('\n'));
    const { units, nodes, columns, times: read } = reading.data;
    const show = ({ place }: (typeof units)[number]): string =>
      place.kind === 'none' ? '–' : place.kind === 'point' ? place.at.join(',') : place.id;
    expect(units.map(show).join(' ')).toBe(places);
    expect(Object.fromEntries(nodes.map(({ code }) => [code, columns[code]?.map(({ raw }) => raw)]))).toEqual(
      figures,
    );
    expect(read.join(' ')).toBe(times);
  });

  it('with other figures beside columns of years says that they are left out', () => {
    const reading = readTexts({ 'a.csv': 'Город;2021;2022;Рост\nТемиртау;1;2;3\n' });
    if (!reading.ok) throw new Error('refused');
    expect(reading.data.times).toEqual(['2021', '2022']);
    expect(reading.data.understood.columns.at(-1)).toMatchObject({
      name: 'Рост',
      use: 'unused',
      why: 'no-role',
    });
  });

  it('keeps place and time as the reader chose them', () => {
    const text = 'region,city,year,x\nKaraganda Region,Temirtau,2021,1\nPavlodar Region,Aksu,2022,2\n';
    const reading = readTexts({ 'a.csv': text }, { place: 0, time: 'none' });
    if (!reading.ok) throw new Error('refused');
    expect(reading.data.units.map(({ place }) => 'id' in place && place.id)).toEqual(['KZ-35', 'KZ-55']);
    expect(reading.data.times).toEqual(['']);
  });
});
