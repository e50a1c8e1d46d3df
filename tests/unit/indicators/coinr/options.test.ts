import { describe, expect, it } from 'vitest';
import { expectClose } from './expect-close.ts';
import { DATA, oneNode, rowsOf, scoresOf } from './worked-dataset.ts';

const RAW = { normalise: { method: 'none' } };

describe('without a method', () => {
  // x: 0, 50, 100; y turned round: 100, 75, 0; z: 0, 100, 50. P = (x + 3y)/4, Q = z, Index = (P + Q)/2.
  it('min-max 0–100 with the weights of iMeta, arithmetic, one row a unit and node', () => {
    expect(rowsOf()).toEqual([
      { unit: 'a', time: '2020', node: 'P', score: 75, rank: 1, coverage: 1 },
      { unit: 'a', time: '2020', node: 'Q', score: 0, rank: 3, coverage: 1 },
      { unit: 'a', time: '2020', node: 'Index', score: 37.5, rank: 2, coverage: 1 },
      { unit: 'b', time: '2020', node: 'P', score: 68.75, rank: 2, coverage: 1 },
      { unit: 'b', time: '2020', node: 'Q', score: 100, rank: 1, coverage: 1 },
      { unit: 'b', time: '2020', node: 'Index', score: 84.375, rank: 1, coverage: 1 },
      { unit: 'c', time: '2020', node: 'P', score: 25, rank: 3, coverage: 1 },
      { unit: 'c', time: '2020', node: 'Q', score: 50, rank: 2, coverage: 1 },
      { unit: 'c', time: '2020', node: 'Index', score: 37.5, rank: 2, coverage: 1 },
    ]);
  });

  it('shares weights among what is there and counts what is missing in the coverage', () => {
    const rows = rowsOf({ data: [...DATA.slice(0, 2), 'b,Bb,2020,5,NA,', DATA[3] ?? ''] });
    expect(rows.filter(({ unit }) => unit === 'b').map(({ score, coverage }) => [score, coverage])).toEqual([
      [50, 0.5],
      [null, 0],
      [50, 1 / 3],
    ]);
  });

  it('reads tables without uName, Time, iName and Denominator, and a tree of four levels of uneven depth', () => {
    const meta = [
      'Level,iCode,Direction,Weight,Parent,Type',
      '1,x,1,1,P,Indicator',
      '1,y,-1,1,P,Indicator',
      '1,z,1,1,Top,Indicator',
      '2,P,1,1,R,Aggregate',
      '3,R,1,1,Top,Aggregate',
      '4,Top,1,1,,Aggregate',
    ];
    const data = ['uCode,x,y,z', 'a,0,0,1', 'b,5,1,3', 'c,10,4,2'];
    expectClose(scoresOf('P', { data, meta }), [50, 62.5, 50]);
    expectClose(scoresOf('Top', { data, meta }), [25, 81.25, 50]);
    expect(rowsOf({ data, meta })[0]?.time).toBe('');
  });

  it('scores and ranks every time by itself', () => {
    const data = [...DATA, 'a,Aa,2021,0,0,3', 'b,Bb,2021,10,2,1'];
    expect(rowsOf({ data }).filter(({ time }) => time === '2020')).toEqual(rowsOf());
    expect(
      rowsOf({ data })
        .filter(({ time, node }) => time === '2021' && node === 'Index')
        .map(({ unit, score, rank }) => [unit, score, rank]),
    ).toEqual([
      ['a', 87.5, 1],
      ['b', 12.5, 2],
    ]);
  });

  it('gives no rank where only one unit has a score', () => {
    const rows = rowsOf({ ...oneNode([[1], ['']]), method: RAW });
    expect(rows.map(({ score, rank }) => [score, rank])).toEqual([
      [1, null],
      [null, null],
    ]);
  });
});

describe('columns beside the figures', () => {
  it('Denominator divides first, Group and Other are not scored', () => {
    const meta = [
      'Level,iCode,Direction,Weight,Parent,Type,Denominator',
      '1,n,1,1,N,Indicator,heads',
      '2,N,1,1,,Aggregate,',
      ',heads,,,,Denominator,',
      ',kind,,,,Group,',
      ',note,,,,Other,',
    ];
    const data = [
      'uCode,kind,note,heads,n',
      'a,K,free text,10,20',
      'b,L,"with, comma",4,20',
      'c,K,,100,100',
      'd,K,,,5',
    ];
    expect(scoresOf('N', { data, meta, method: RAW })).toEqual([2, 5, 1, null]);
    expect(rowsOf({ data, meta })).toHaveLength(4);
  });

  it('Log takes the natural log of value and goalposts', () => {
    const tables = oneNode([[1], [10], [100]], ['1', '1000', '1'], ['GoalpostLow', 'GoalpostHigh', 'Log']);
    expectClose(scoresOf('N', { ...tables, method: { normalise: { method: 'goalposts' } } }), [
      0,
      100 / 3,
      200 / 3,
    ]);
    expectClose(scoresOf('N', { ...tables, method: RAW }), [0, Math.LN10, 2 * Math.LN10]);
  });

  it('Aggregation of a node goes before the level and after the code', () => {
    const meta = [
      'Level,iCode,Direction,Weight,Parent,Type,Aggregation',
      '1,x,1,1,P,Indicator,',
      '1,y,1,1,P,Indicator,',
      '1,z,1,1,Q,Indicator,',
      '1,w,1,1,Q,Indicator,',
      '2,P,1,1,Index,Aggregate,geometric',
      '2,Q,1,1,Index,Aggregate,',
      '3,Index,1,1,,Aggregate,',
    ];
    const data = ['uCode,x,y,z,w', 'a,40,90,40,90'];
    const scored = (aggregate: Readonly<Record<string, string>>) =>
      rowsOf({ data, meta, method: { ...RAW, aggregate } }).map(({ score }) => score);
    const harmonic = 7200 / 130;
    expectClose(scored({}), [60, 65, 62.5]);
    expectClose(scored({ '1': 'harmonic' }), [60, harmonic, (60 + harmonic) / 2]);
    expectClose(scored({ '1': 'harmonic', P: 'arithmetic' }), [65, harmonic, (65 + harmonic) / 2]);
    expectClose(scored({ default: 'harmonic', '1': 'arithmetic' }), [60, 65, 7800 / 125]);
    // Level 2 of the method is what lies above the lowest nodes: Level 3 of iMeta.
    expectClose(scored({ '2': 'geometric' }), [60, 65, Math.sqrt(3900)]);
  });
});

describe('impute', () => {
  const meta = [
    'Level,iCode,Direction,Weight,Parent,Type',
    '1,x,1,1,N,Indicator',
    '2,N,1,1,,Aggregate',
    ',g,,,,Group',
  ];
  const data = ['uCode,g,x', 'a,K,2', 'b,K,4', 'c,K,', 'd,L,12', 'e,L,NA', 'f,M,'];
  it.each([
    ['none', [2, 4, null, 12, null, null], [1, 1, 0, 1, 0, 0]],
    ['mean', [2, 4, 6, 12, 6, 6], [1, 1, 0, 1, 0, 0]],
    ['groupMean', [2, 4, 3, 12, 12, null], [1, 1, 0, 1, 0, 0]],
  ])('%s; what is filled in does not count in the coverage', (method, scores, coverage) => {
    const rows = rowsOf({ data, meta, method: { ...RAW, impute: { method, group: 'g' } } });
    expect(rows.map(({ score }) => score)).toEqual(scores);
    expect(rows.map((row) => row.coverage)).toEqual(coverage);
  });
});

describe('treat', () => {
  // Becker et al., COINr v1.1.14, test-treat.R: of 1..10 and 100 the last becomes 10.
  const skewed = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100].map((value) => [value]);
  const treated = (treat: object) => scoresOf('N', { ...oneNode(skewed), method: { ...RAW, treat } });
  it('leaves the figures alone unless told', () => {
    expect(treated({})[10]).toBe(100);
  });
  it('winsorises the outlier', () => {
    expect(treated({ method: 'winsorise' })).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
  });
  it('limits of shape decide', () => {
    expect(treated({ method: 'winsorise', skew: 4 })[10]).toBe(100);
    expect(treated({ method: 'winsorise', kurtosis: 20 })[10]).toBe(100);
  });
  it('winMax steps, then the log of the original values if asked', () => {
    expect(treated({ method: 'winsorise', winMax: 0, logIfStillSkewed: false })[10]).toBe(100);
    // log(x − min + 0.01 (max − min))
    expectClose(
      treated({ method: 'winsorise', winMax: 0 }),
      skewed.map(([value]) => Math.log((value ?? 0) - 1 + 0.99)),
    );
  });
});

describe('normalise', () => {
  const normalised = (normalise: object, values: readonly number[], posts = ['', '']) =>
    scoresOf('N', {
      ...oneNode(
        values.map((value) => [value]),
        posts,
        ['GoalpostLow', 'GoalpostHigh'],
      ),
      method: { normalise },
    });
  it('min-max onto a range', () => {
    expectClose(normalised({ method: 'minmax', range: [1, 10] }, [0, 5, 10]), [1, 5.5, 10]);
  });
  it('goalposts, with and without clipping', () => {
    expectClose(normalised({ method: 'goalposts' }, [0, 5, 30], ['0', '20']), [0, 25, 100]);
    expectClose(normalised({ method: 'goalposts', clip: false }, [0, 5, 30], ['0', '20']), [0, 25, 150]);
    expectClose(normalised({ method: 'goalposts', range: [0, 10] }, [0, 5, 30], ['0', '20']), [0, 2.5, 10]);
  });
  it('falls back on min-max for a column without goalposts', () => {
    expectClose(normalised({ method: 'goalposts', fallback: 'minmax' }, [0, 5, 20]), [0, 25, 100]);
  });
  it('z-scores with n − 1, moved to a mean and deviation', () => {
    expectClose(normalised({ method: 'zscore' }, [1, 2, 3]), [-1, 0, 1]);
    expectClose(normalised({ method: 'zscore', mean: 100, sd: 10 }, [1, 2, 3]), [90, 100, 110]);
  });
  it('ranks and percentile ranks, ties at the least', () => {
    expectClose(normalised({ method: 'rank' }, [7, 1, 7, 9]), [2, 1, 2, 4]);
    expectClose(normalised({ method: 'percentile' }, [7, 1, 7, 9]), [1 / 3, 0, 1 / 3, 1]);
    expectClose(normalised({ method: 'percentile', range: [0, 100] }, [7, 1, 9]), [50, 0, 100]);
  });
  it('none leaves the figures, turned by their direction', () => {
    expect(scoresOf('P', { method: { ...RAW, weights: 'equal' } })).toEqual([0, 2, 3]);
  });
});
