import type { Files } from './read-texts.ts';

/** A small sound data set: three units, three indicators, two nodes and an index. */
export const DATA = [
  'uCode,uName,Time,x,y,z',
  'ridder,Ridder,2020,0,0,1',
  'KZ-10,Abai,2020,5,1,3',
  'tekeli,Tekeli,2020,10,4,2',
];
export const META = [
  'Level,iCode,iName,Direction,Weight,Parent,Type,Denominator,GoalpostLow,GoalpostHigh,Log,Aggregation',
  '1,x,Ex,1,1,P,Indicator,,,,,',
  '1,y,Why,-1,3,P,Indicator,,,,,',
  '1,z,Zed,1,1,Q,Indicator,,,,,',
  '2,P,Pe,1,1,Index,Aggregate,,,,,',
  '2,Q,Qu,1,1,Index,Aggregate,,,,,',
  '3,Index,The index,1,1,,Aggregate,,,,,',
];

/** A long table with a header and one sound row. */
export const LONG = ['unit,indicator,year,value', 'ridder,jobs,2020,7'];

const text = (lines: readonly string[]): string => `${lines.join('\n')}\n`;

/** The lines with one of them, counted from 1, replaced; further lines are added at the end. */
export function put(
  lines: readonly string[],
  at: number,
  line: string,
  ...more: readonly string[]
): readonly string[] {
  return [...lines.slice(0, at - 1), line, ...lines.slice(at), ...more];
}

const withData = (data: readonly string[], meta: readonly string[] = META): Files => ({
  'd.csv': text(data),
  'm.csv': text(meta),
});
const withMeta = (at: number, line: string, ...more: readonly string[]): Files =>
  withData(DATA, put(META, at, line, ...more));
const withGrades = (...grades: readonly string[]): Files => ({ ...withData(DATA), 'g.csv': text(grades) });
const withMethod = (method: unknown): Files => ({
  ...withData(DATA),
  'method.json': typeof method === 'string' ? method : JSON.stringify(method),
});
const long = (...rows: readonly string[]): Files => ({ 'l.csv': text([...LONG, ...rows]) });
const placed = (...rows: readonly string[]): Files => ({
  'l.csv': text(['unit,indicator,value,lon,lat', 'ridder,jobs,7,,', ...rows]),
});

/** Wrong files by what is wrong and all that must be told of them, in order. */
export const PROBLEM_FIXTURES: readonly (readonly [files: Files, ...problems: readonly string[]])[] = [
  [{}, ':null null no-file'],
  [
    { ...withGrades('uCode,x', 'tekeli,B'), 'method.json': '{}', more: 'a,b' },
    'd.csv:null null too-many-files',
  ],
  [{ 'e.csv': '' }, 'e.csv:null null empty-file'],
  [{ 'w.xlsx': new Uint8Array([0x50, 0x4b, 3, 4, 0]) }, 'w.xlsx:null null workbook'],
  [{ 'b.bin': new Uint8Array([1, 0, 2, 0]) }, 'b.bin:null null not-text'],
  [
    { 'a.csv': new Uint8Array([...new TextEncoder().encode(text(LONG)), 0xd0, 0xe8, 0x0a]) },
    'a.csv:null null read-as-1251',
    'a.csv:3 null wrong-width',
  ],
  [long('Ð¡Ñ‚ÐµÐ¿ÑŒ,jobs,2020,1'), 'l.csv:null null garbled', 'l.csv:3 null no-place'],
  [{ 'u.csv': 'colour,size\nred,1\n' }, 'u.csv:null null unknown-file'],
  [{ ...long(), 'k.csv': text(LONG) }, 'k.csv:null null two-of-a-kind'],
  [{ 'm.csv': text(META) }, 'm.csv:null null no-figures-file'],
  [{ ...long(), 'm.csv': text(META) }, 'm.csv:null null file-not-used'],
  [{ 'l.csv': text(LONG.slice(0, 1)) }, 'l.csv:null null no-figures'],
  [withData(DATA.slice(0, 1)), 'd.csv:null null no-figures', 'd.csv:null null no-rows'],
  [
    withData(
      DATA,
      META.map((line) => line.replace('Weight', 'Wait')),
    ),
    'm.csv:1 Weight missing-column',
  ],
  [
    withData(put(DATA, 1, 'uCode,uName,Time,x,y,z,z', 'tekeli,Tekeli,2021,1,1,1,1')),
    'd.csv:null x no-variance',
    'd.csv:null y no-variance',
    'd.csv:null z no-variance',
    'd.csv:1 z duplicate-column',
    'd.csv:2 null wrong-width',
    'd.csv:3 null wrong-width',
    'd.csv:4 null wrong-width',
  ],
  [long('abai,"jobs,2020,1', 'tekeli,jobs,2020,2'), 'l.csv:3 null broken-quote'],
  [long('abai,jobs,2020'), 'l.csv:3 null wrong-width'],
  [long('abai,jobs,2020,many'), 'l.csv:3 value not-a-number'],
  [long('abai,jobs,2020,"1,234"'), 'l.csv:3 value open-number'],
  [long(',jobs,2020,1'), 'l.csv:3 unit no-code'],
  [long('abai,,2020,1'), 'l.csv:3 indicator no-indicator-code'],
  [long('abai,jobs,,1'), 'l.csv:3 year no-time'],
  [long('ridder,jobs,2020,8'), 'l.csv:3 null duplicate-figure'],
  [withData([...DATA, 'ridder,Ridder,2020,1,1,1']), 'd.csv:5 uCode duplicate-unit'],
  [long('Atlantis,jobs,2020,1'), 'l.csv:3 null no-place'],
  [long('KZ-11,jobs,2020,1', 'Abai,jobs,2020,1'), 'l.csv:4 null name-of-two'],
  [long('Риддер,jobs,2020,1'), 'l.csv:3 null same-place'],
  [placed('a,jobs,1,70,'), 'l.csv:3 null half-position', 'l.csv:3 null no-place'],
  [placed('a,jobs,1,70,north'), 'l.csv:3 null wrong-position', 'l.csv:3 null no-place'],
  [placed('a,jobs,1,48.5,70.1'), 'l.csv:3 null swapped-position', 'l.csv:3 null no-place'],
  [placed('a,jobs,1,13.4,52.5'), 'l.csv:3 null outside-country'],
];

/** The same for structure, grades and method. */
export const STRUCTURE_FIXTURES: readonly (readonly [files: Files, ...problems: readonly string[]])[] = [
  [
    withMeta(7, '3,Index,The index,1,1,,Aggregate,,,,,', '1,x,Again,1,1,P,Indicator,,,,,'),
    'm.csv:8 iCode duplicate-code',
  ],
  [withMeta(2, '1,x,Ex,1,1,P,Indicatr,,,,,'), 'd.csv:null x unknown-column', 'm.csv:2 Type unknown-type'],
  [
    withMeta(7, '3,Index,The index,1,1,,Aggregate,,,,,', ',,Nothing,,,,Other,,,,,'),
    'm.csv:8 iCode wrong-code',
  ],
  [withMeta(2, '2,x,Ex,1,1,P,Indicator,,,,,'), 'm.csv:2 Level wrong-level'],
  [withMeta(2, '1,x,Ex,up,1,P,Indicator,,,,,'), 'm.csv:2 Direction wrong-direction'],
  [withMeta(2, '1,x,Ex,1,-1,P,Indicator,,,,,'), 'm.csv:2 Weight wrong-weight'],
  [withMeta(2, '1,x,Ex,1,1,P,Indicator,,1,,,'), 'm.csv:2 GoalpostHigh half-goalposts'],
  [withMeta(2, '1,x,Ex,1,1,P,Indicator,,9,1,,'), 'm.csv:2 GoalpostLow wrong-goalposts'],
  [withMeta(2, '1,x,Ex,1,1,P,Indicator,,,,yes,'), 'm.csv:2 Log wrong-log'],
  [
    withMeta(5, '2,P,Pe,1,1,Index,Aggregate,,,,,median'),
    'm.csv:2 Parent unknown-parent',
    'm.csv:3 Parent unknown-parent',
    'm.csv:5 Aggregation unknown-aggregation',
  ],
  [withData(DATA.map((line, at) => `${line},${at === 0 ? 'w' : 1}`)), 'd.csv:null w unknown-column'],
  [
    withMeta(7, '3,Index,The index,1,1,,Aggregate,,,,,', '1,w,Double,1,1,Q,Indicator,,,,,'),
    'm.csv:8 iCode no-column',
  ],
  [withData(DATA.map((line, at) => `${line},${at === 0 ? 'P' : 1}`)), 'm.csv:5 Type aggregate-column'],
  [withMeta(2, '1,x,Ex,1,1,P,Indicator,heads,,,,'), 'm.csv:2 Denominator unknown-denominator'],
  [
    withData(put(DATA, 2, 'ridder,Ridder,2020,0,0,-1'), put(META, 2, '1,x,Ex,1,1,P,Indicator,z,,,,')),
    'd.csv:2 z wrong-denominator',
  ],
  [withMeta(2, '1,x,Ex,1,1,,Indicator,,,,,'), 'm.csv:2 Parent no-parent'],
  [withMeta(2, '1,x,Ex,1,1,PP,Indicator,,,,,'), 'm.csv:2 Parent unknown-parent'],
  [withMeta(2, '1,x,Ex,1,1,y,Indicator,,,,,'), 'm.csv:2 Parent wrong-parent'],
  [withMeta(5, '3,P,Pe,1,1,Index,Aggregate,,,,,'), 'm.csv:5 Level parent-level'],
  [withMeta(7, '3,Index,The index,1,1,P,Aggregate,,,,,'), 'm.csv:5 Parent circle'],
  [
    withData(DATA, META.slice(0, 4)),
    'm.csv:null Type no-tree',
    'm.csv:2 Parent unknown-parent',
    'm.csv:3 Parent unknown-parent',
    'm.csv:4 Parent unknown-parent',
  ],
  [
    withMeta(7, '3,Index,The index,1,1,,Aggregate,,,,,', '2,R,Are,1,1,Index,Aggregate,,,,,'),
    'm.csv:8 iCode no-children',
  ],
  [withMeta(4, '1,z,Zed,1,0,Q,Indicator,,,,,'), 'm.csv:4 Weight no-weight', 'm.csv:4 Parent unknown-parent'],
  [withGrades('uCode,x,y', 'tekeli,B,D', 'ridder,A,B'), 'g.csv:2 y wrong-grade'],
  [withGrades('uCode,x', 'q,A'), 'g.csv:2 uCode unknown-unit'],
  [withGrades('uCode,P', 'tekeli,A'), 'g.csv:null P no-indicator'],
  [withGrades('uCode,x', 'tekeli,N'), 'g.csv:2 x grade-and-value'],
  [
    withData(
      [...DATA.slice(0, 2), 'KZ-10,Abai,2020,5,,3'],
      META.map((line, at) => `${line},${at === 0 ? 'Slot' : at < 3 ? 's' : ''}`),
    ),
    'd.csv:2 y slot-twice',
  ],
  [withMethod('{ "floor": 1, }'), 'method.json:null null no-json'],
  [withMethod({ treatment: {} }), 'method.json:null null wrong-method'],
  [
    withMethod({ impute: { method: 'groupMean', group: 'x' } }),
    'method.json:null impute.group unknown-group',
  ],
  [withMethod({ aggregate: { Top: 'geometric' } }), 'method.json:null aggregate.Top unknown-node'],
  [
    withMethod({ normalise: { method: 'goalposts' } }),
    'm.csv:null Type no-tree',
    'm.csv:2 GoalpostLow no-goalposts',
    'm.csv:3 GoalpostLow no-goalposts',
    'm.csv:4 GoalpostLow no-goalposts',
    'm.csv:5 iCode no-children',
    'm.csv:6 iCode no-children',
  ],
  [
    withData([DATA[0] ?? '', 'ridder,Ridder,2020,0,4,1', 'tekeli,Tekeli,2020,1,4,2']),
    'd.csv:null y no-variance',
  ],
];
