import { describe, expect, it } from 'vitest';
import { problemsOf } from './problems-of.ts';
import { DATA, META } from './worked-dataset.ts';

/** The lines with one of them, counted from 1, replaced; further lines are added at the end. */
function put(
  lines: readonly string[],
  at: number,
  line: string,
  ...more: readonly string[]
): readonly string[] {
  return [...lines.slice(0, at - 1), line, ...lines.slice(at), ...more];
}

const withoutColumn = (lines: readonly string[], column: string): readonly string[] => {
  const at = (lines[0] ?? '').split(',').indexOf(column);
  return lines.map((line) => line.split(',').toSpliced(at, 1).join(','));
};

it('finds nothing wrong in the worked data set', () => {
  expect(problemsOf({})).toEqual([]);
});

describe('wrong data', () => {
  it.each<[what: string, data: readonly string[], problems: readonly string[]]>([
    ['no uCode', withoutColumn(DATA, 'uCode'), ['iData.csv:1 uCode missing-column']],
    ['no column of an indicator', withoutColumn(DATA, 'y'), ['iMeta.csv:3 iCode no-column']],
    [
      'a column twice',
      put(DATA, 1, 'uCode,uName,Time,x,y,y'),
      ['iData.csv:1 y duplicate-column', 'iMeta.csv:4 iCode no-column'],
    ],
    ['a unit twice', put(DATA, 4, 'a,Aa,2020,10,4,2'), ['iData.csv:4 uCode duplicate-unit']],
    ['a row without a code', put(DATA, 3, ',Bb,2020,5,1,3'), ['iData.csv:3 uCode no-code']],
    ['a row without its time', put(DATA, 3, 'b,Bb,,5,1,3'), ['iData.csv:3 Time no-time']],
    ['a word for a number', put(DATA, 3, 'b,Bb,2020,five,1,3'), ['iData.csv:3 x not-a-number']],
    ['a decimal comma', put(DATA, 3, 'b,Bb,2020,"5,1",1,3'), ['iData.csv:3 x not-a-number']],
    [
      'an endless number',
      put(DATA, 3, 'b,Bb,2020,1e999,Infinity,0x10'),
      ['iData.csv:3 x not-a-number', 'iData.csv:3 y not-a-number', 'iData.csv:3 z not-a-number'],
    ],
    ['a cell too few', put(DATA, 3, 'b,Bb,2020,5,1'), ['iData.csv:3 null broken-csv']],
    ['a column without metadata', ['uCode,x,y,z,w', 'a,0,0,1,1'], ['iData.csv:null w unknown-column']],
    ['a column for an aggregate', ['uCode,x,y,z,P', 'a,0,0,1,1'], ['iMeta.csv:5 Type aggregate-column']],
    ['no rows', ['uCode,x,y,z'], ['iData.csv:null null no-rows']],
    ['semicolons', DATA.map((line) => line.replaceAll(',', ';')), ['iData.csv:1 null wrong-separator']],
  ])('%s', (_, data, problems) => {
    expect(problemsOf({ data })).toEqual(problems);
  });
});

describe('wrong metadata', () => {
  it.each<[what: string, meta: readonly string[], problems: readonly string[]]>([
    ...['Level', 'iCode', 'Direction', 'Weight', 'Parent', 'Type'].map(
      (column): [string, readonly string[], readonly string[]] => [
        `no column ${column}`,
        withoutColumn(META, column),
        [`iMeta.csv:1 ${column} missing-column`],
      ],
    ),
    [
      'a code twice',
      put(META, 4, '1,y,Zed,1,1,Q,Indicator,'),
      [
        'iMeta.csv:4 iCode duplicate-code',
        'iMeta.csv:6 iCode no-children',
        'iData.csv:null z unknown-column',
      ],
    ],
    [
      'an indicator that the data lack',
      [...META, '1,w,Double,1,1,Q,Indicator,'],
      ['iMeta.csv:8 iCode no-column'],
    ],
    ['an unknown parent', put(META, 3, '1,y,Why,-1,3,PP,Indicator,'), ['iMeta.csv:3 Parent unknown-parent']],
    [
      'an indicator for a parent',
      put(META, 3, '1,y,Why,-1,3,x,Indicator,'),
      ['iMeta.csv:3 Parent wrong-parent'],
    ],
    [
      'an indicator without a parent',
      put(META, 3, '1,y,Why,-1,3,NA,Indicator,'),
      ['iMeta.csv:3 Parent no-parent'],
    ],
    [
      'parents in a circle',
      put(META, 7, '3,Index,The index,1,1,P,Aggregate,'),
      ['iMeta.csv:5 Parent circle'],
    ],
    [
      'a node that is its own parent',
      put(META, 7, '3,Index,The index,1,1,Index,Aggregate,'),
      ['iMeta.csv:7 Parent circle'],
    ],
    [
      'a parent on the level of its child',
      put(META, 7, '2,Index,The index,1,1,,Aggregate,'),
      ['iMeta.csv:5 Level parent-level', 'iMeta.csv:6 Level parent-level'],
    ],
    [
      'an indicator above level 1',
      put(META, 3, '2,y,Why,-1,3,P,Indicator,'),
      ['iMeta.csv:3 Level wrong-level'],
    ],
    [
      'an aggregate on level 1',
      put(META, 7, '1,Index,The index,1,1,,Aggregate,'),
      ['iMeta.csv:7 Level wrong-level'],
    ],
    ['half a level', put(META, 7, '2.5,Index,The index,1,1,,Aggregate,'), ['iMeta.csv:7 Level wrong-level']],
    [
      'a word for a level',
      put(META, 7, 'top,Index,The index,1,1,,Aggregate,'),
      ['iMeta.csv:7 Level not-a-number'],
    ],
    ['a node without children', [...META, '2,R,Are,1,1,Index,Aggregate,'], ['iMeta.csv:8 iCode no-children']],
    ['a direction of 2', put(META, 3, '1,y,Why,2,3,P,Indicator,'), ['iMeta.csv:3 Direction wrong-direction']],
    [
      'a node turned round',
      put(META, 5, '2,P,Pe,-1,1,Index,Aggregate,'),
      ['iMeta.csv:5 Direction wrong-direction'],
    ],
    ['no weight', put(META, 3, '1,y,Why,-1,,P,Indicator,'), ['iMeta.csv:3 Weight wrong-weight']],
    ['a weight below zero', put(META, 3, '1,y,Why,-1,-3,P,Indicator,'), ['iMeta.csv:3 Weight wrong-weight']],
    ['weights of nothing', put(META, 4, '1,z,Zed,1,0,Q,Indicator,'), ['iMeta.csv:4 Weight no-weight']],
    [
      'an unknown type',
      put(META, 3, '1,y,Why,-1,3,P,Indicatr,'),
      ['iMeta.csv:3 Type unknown-type', 'iData.csv:null y unknown-column'],
    ],
    [
      'a denominator that is not there',
      put(META, 3, '1,y,Why,-1,3,P,Indicator,heads'),
      ['iMeta.csv:3 Denominator unknown-denominator'],
    ],
    [
      'a denominator without its column',
      put(META, 3, '1,y,Why,-1,3,P,Indicator,heads', ',heads,,,,,Denominator,'),
      ['iMeta.csv:8 iCode no-column'],
    ],
    [
      'a node with the name of a level',
      put(META, 7, '3,2,The index,1,1,,Aggregate,'),
      [
        'iMeta.csv:7 iCode wrong-code',
        'iMeta.csv:5 Parent unknown-parent',
        'iMeta.csv:6 Parent unknown-parent',
      ],
    ],
    [
      'a code with a meaning of its own',
      [...META, ',constructor,,,,,Other,'],
      ['iMeta.csv:8 iCode wrong-code'],
    ],
    ['a row without a code', [...META, ',,,,,,Other,'], ['iMeta.csv:8 iCode wrong-code']],
  ])('%s', (_, meta, problems) => {
    expect(problemsOf({ meta })).toEqual(problems);
  });

  it('a denominator of zero', () => {
    const meta = put(META, 3, '1,y,Why,-1,3,P,Indicator,heads', ',heads,,,,,Denominator,');
    const data = ['uCode,heads,x,y,z', 'a,0,0,0,1', 'b,2,5,1,3'];
    expect(problemsOf({ meta, data })).toEqual(['iData.csv:2 heads wrong-denominator']);
  });

  it.each([
    ['half a pair of goalposts', '0,,0,', 'GoalpostHigh half-goalposts'],
    ['goalposts in the wrong order', '9,1,0,', 'GoalpostLow wrong-goalposts'],
    ['a goalpost without a logarithm', '0,9,1,', 'GoalpostLow wrong-goalposts'],
    ['a goalpost in words', 'low,9,0,', 'GoalpostLow not-a-number'],
    ['a log that is neither 0 nor 1', '1,9,yes,', 'Log wrong-log'],
  ])('%s', (_, cells, problem) => {
    const meta = META.map((line, at) =>
      at === 0 ? `${line},GoalpostLow,GoalpostHigh,Log,Aggregation` : `${line},${at === 2 ? cells : ',,,'}`,
    );
    expect(problemsOf({ meta })).toEqual([`iMeta.csv:3 ${problem}`]);
  });

  it('an unknown aggregation', () => {
    const meta = META.map((line, at) => `${line},${at === 0 ? 'Aggregation' : at === 4 ? 'median' : ''}`);
    expect(problemsOf({ meta })).toEqual(['iMeta.csv:5 Aggregation unknown-aggregation']);
  });

  it('neither indicators nor aggregates', () => {
    expect(problemsOf({ data: ['uCode,x', 'a,1'], meta: [META[0] ?? '', ',x,,,,,Other,'] })).toEqual([
      'iMeta.csv:null Type no-tree',
      'iMeta.csv:null Type no-tree',
    ]);
  });
});

describe('a slot', () => {
  const meta = META.map(
    (line, at) => `${line},${at === 0 ? 'Slot' : line.includes(',P,Indicator') ? 'same' : ''}`,
  );

  it('holds one figure a unit: a second one is named with its cell', () => {
    const data = ['uCode,x,y,z', 'a,1,,2', 'b,,4,1', 'c,3,5,3', 'd,,,3'];
    expect(problemsOf({ meta, data })).toEqual(['iData.csv:4 y slot-twice']);
    expect(problemsOf({ meta, data: data.filter((line) => !line.startsWith('c')) })).toEqual([]);
  });
});

describe('wrong grades', () => {
  it.each<[what: string, grades: readonly string[], problems: readonly string[]]>([
    ['an unknown letter', ['uCode,x', 'a,D'], ['iGrade.csv:2 x wrong-grade']],
    ['an unknown unit', ['uCode,x', 'q,A'], ['iGrade.csv:2 uCode unknown-unit']],
    ['an unknown time', ['uCode,Time,x', 'a,1999,A'], ['iGrade.csv:2 Time unknown-unit']],
    ['a unit twice', ['uCode,x', 'a,A', 'a,B'], ['iGrade.csv:3 uCode duplicate-unit']],
    ['an unknown column', ['uCode,P', 'a,A'], ['iGrade.csv:null P no-indicator']],
    ['no uCode', ['unit,x', 'a,A'], ['iGrade.csv:1 uCode missing-column']],
    ['a value where nothing applies', ['uCode,x', 'a,N'], ['iGrade.csv:2 x grade-and-value']],
  ])('%s', (_, grades, problems) => {
    expect(problemsOf({ grades })).toEqual(problems);
  });
});
