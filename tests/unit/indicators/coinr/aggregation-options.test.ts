import { describe, expect, it } from 'vitest';
import { scoresCsv } from '../../../../indicators/coinr/score-dataset.ts';
import { expectClose } from './expect-close.ts';
import { DATA, oneNode, rowsOf, scoresOf } from './worked-dataset.ts';

const RAW = { normalise: { method: 'none' } };

describe('aggregate', () => {
  const both = (
    aggregation: string,
    values: readonly (readonly number[])[] = [[40, 90]],
    more: object = {},
  ) => scoresOf('N', { ...oneNode(values), method: { ...RAW, aggregate: { N: aggregation }, ...more } });
  it('arithmetic, geometric, harmonic', () => {
    expectClose(both('arithmetic'), [65]);
    expectClose(both('geometric'), [60]);
    expectClose(both('harmonic'), [7200 / 130]);
  });
  it('mpi: M − S²/M with M = 65, S² = 625', () => {
    expectClose(both('mpi'), [65 - 625 / 65]);
  });
  it('ampi: on 70–130 M = 109, S² = 225', () => {
    expectClose(both('ampi'), [109 - 225 / 109]);
  });
  it('inform: g over 4 and 9 of 10, in scores of 0–100 and of 0–10', () => {
    const g = ((10 - Math.sqrt(6.4 * 1.9)) / 9) * 10;
    expectClose(both('inform'), [10 * g]);
    const ten = { normalise: { method: 'none', range: [0, 10] } };
    expectClose(both('inform', [[4, 9]], ten), [g]);
  });
  it('copeland: u1 beats u2 on two of three, u3 loses to both', () => {
    const values = [
      [9, 9, 1],
      [5, 5, 9],
      [1, 1, 0],
    ];
    expectClose(both('copeland', values), [2, 0, -2]);
  });
  it('floor raises scores before geometric and harmonic means only', () => {
    expectClose(both('geometric', [[0, 100]], { floor: 1 }), [10]);
    expectClose(both('harmonic', [[0, 100]], { floor: 1 }), [200 / 101]);
    expectClose(both('arithmetic', [[0, 100]], { floor: 1 }), [50]);
    expectClose(both('geometric', [[0, 100]]), [0]);
  });
  it('equal weights do not look at those of iMeta', () => {
    expectClose(scoresOf('P', { method: { weights: 'equal' } }), [50, 62.5, 50]);
  });
});

describe('grades and coverage', () => {
  const grades = ['uCode,x,y,z', 'a,A,C,C', 'b,B,B,', 'c,N,,C'];
  const data = [...DATA.slice(0, 3), 'c,Cc,2020,,4,2'];
  const coverageOf = (gradeWeight?: object) =>
    rowsOf({ data, grades, method: { gradeWeight } })
      .filter(({ node }) => node === 'Index')
      .map(({ coverage }) => coverage);
  it('C counts half, a blank grade is A, N neither counts nor lacks', () => {
    expectClose(coverageOf(), [2 / 3, 1, 0.75]);
    expectClose(coverageOf({ B: 0.8, C: 0.25 }), [0.5, (0.8 + 0.8 + 1) / 3, 0.625]);
  });
  it('all figures are A without a table of grades', () => {
    expectClose(
      rowsOf({ data }).map(({ coverage }) => coverage),
      [1, 1, 1, 1, 1, 1, 0.5, 1, 2 / 3],
    );
  });

  // Three figures; some missing; one unit has only figures of grade C.
  const tables = oneNode([
    [1, 2, 3],
    [2, '', ''],
    [4, 4, ''],
    [5, 5, 5],
  ]);
  const graded = ['uCode,i1,i2,i3', 'u4,C,C,C'];
  const ruled = (rule: object | null) =>
    rowsOf({ ...tables, grades: graded, method: { ...RAW, coverage: rule === null ? null : { 1: rule } } });
  it.each([
    ['no rule', null, [2, 2, 4, 5]],
    ['minShare', { minShare: 0.6 }, [2, null, 4, null]],
    ['minCount', { minCount: 3 }, [2, null, null, 5]],
    ['minValues', { minValues: 2 }, [2, null, 4, 5]],
  ])('%s decides who is scored', (_, rule, scores) => {
    expect(ruled(rule).map(({ score }) => score)).toEqual(scores);
  });
  it('without minTownLevel figures of its own a unit has a score and no rank', () => {
    expect(ruled({ minTownLevel: 1 }).map(({ score, rank }) => [score, rank])).toEqual([
      [2, 2],
      [2, 2],
      [4, 1],
      [5, null],
    ]);
  });
  it('a rule by code goes before the one of its level', () => {
    const coverage = { 1: { minCount: 3 }, N: { minCount: 2 } };
    expect(scoresOf('N', { ...tables, method: { ...RAW, coverage } })).toEqual([2, null, 4, 5]);
  });
  it('grades go by unit and time', () => {
    const twice = ['uCode,Time,i1', 'u1,1,4', 'u1,2,6'];
    const letters = ['uCode,Time,i1', 'u1,2,C'];
    const rows = rowsOf({ data: twice, meta: oneNode([[1]]).meta, grades: letters, method: RAW });
    expect(rows.map(({ time, coverage }) => [time, coverage])).toEqual([
      ['1', 1],
      ['2', 0.5],
    ]);
  });
});

it('prints scores in full or with the digits asked for, gaps as empty cells', () => {
  const rows = rowsOf({ data: [...DATA.slice(0, 3), 'c,Cc,2020,10,4,'] }).filter(({ node }) => node !== 'P');
  expect(scoresCsv(rows, 1).split('\n')).toEqual([
    'uCode,Time,iCode,Score,Rank,Coverage',
    'a,2020,Q,0.0,2,1',
    'a,2020,Index,37.5,2,1',
    'b,2020,Q,100.0,1,1',
    'b,2020,Index,84.4,1,1',
    `c,2020,Q,,,0`,
    `c,2020,Index,25.0,3,${2 / 3}`,
    '',
  ]);
  expect(scoresCsv(rows, null)).toContain('b,2020,Index,84.375,1,1\n');
});
