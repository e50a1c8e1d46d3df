import { describe, expect, it } from 'vitest';
import { informMean } from '../../../../indicators/scoring/aggregate.ts';
import { indexDataset } from '../../../../indicators/scoring/index-dataset.ts';
import { scoreIndex } from '../../../../indicators/scoring/score-index.ts';
import { scoreTree } from '../../../../indicators/scoring/score-tree.ts';
import { DIMENSIONS, type Indicator } from '../../../../indicators/types.ts';
import { type Figure, sampleEdition, sampleIndicator } from './sample-edition.ts';

/** Two indicators a dimension. */
const potentialBook: readonly Indicator[] = DIMENSIONS.flatMap((dimension) => [
  sampleIndicator(`${dimension}-1`, dimension),
  sampleIndicator(`${dimension}-2`, dimension),
]);
const potentialIds = potentialBook.map(({ id }) => id);
/** The same two figures in each of the first n dimensions, then two others. */
const figures = (n: number, first: [Figure, Figure], rest: [Figure, Figure] = ['', '']): Figure[] =>
  DIMENSIONS.flatMap((_, i) => (i < n ? first : rest));

describe('scoreIndex, potential', () => {
  it('arithmetic inside a dimension, geometric with a floor of 10 between', () => {
    const edition = sampleEdition(potentialIds, {
      a: figures(9, ['40A', '60A']),
      b: figures(8, ['40A', '60A'], ['0A', '0A']),
    });
    const { places, ranked, method, log } = scoreIndex(edition, potentialBook, 'potential');
    expect(places['a']?.nodes['economic']).toMatchObject({
      score: 50,
      status: 'scored',
      coverage: 1,
      counted: 2,
      of: 2,
    });
    expect(places['a']?.nodes['potential']?.score).toBeCloseTo(50, 12);
    expect(places['b']?.nodes['potential']?.score).toBeCloseTo(50 ** (8 / 9) * 10 ** (1 / 9), 12);
    expect(ranked).toEqual(['a', 'b']);
    expect(places['b']).toMatchObject({ rank: 2, rankTo: 2, missing: [] });
    expect(method).toContain('potential geometric, floor 10');
    expect(log).toContain('potential: 1 scores raised to the floor of 10');
  });

  it('needs 7 of 9 dimensions', () => {
    const edition = sampleEdition(potentialIds, {
      seven: figures(7, ['40A', '60A']),
      six: figures(6, ['40A', '60A']),
      other: figures(9, ['10A', '20A']),
    });
    const { places, ranked } = scoreIndex(edition, potentialBook, 'potential');
    expect(places['seven']?.nodes['potential']).toMatchObject({ status: 'scored', counted: 7, of: 9 });
    expect(places['six']?.nodes['potential']).toMatchObject({ status: 'not-scored', score: null });
    expect(places['six']?.rank).toBeNull();
    expect(places['six']?.missing.slice(0, 3)).toEqual(
      ['infrastructure', 'intellectual', 'technological'].sort(
        (x, y) => DIMENSIONS.indexOf(x as never) - DIMENSIONS.indexOf(y as never),
      ),
    );
    expect(ranked).toEqual(['seven', 'other']);
  });

  it('needs 0.6 of all figures, a wider area’s counting half', () => {
    // Seven dimensions of one own and one wider figure: (7 × 1.5) / 18 = 0.583.
    const edition = sampleEdition(potentialIds, {
      mixed: figures(7, ['40A', '60C']),
      more: figures(8, ['40A', '60C']),
    });
    const { places } = scoreIndex(edition, potentialBook, 'potential');
    expect(places['mixed']?.nodes['economic']).toMatchObject({
      status: 'scored',
      coverage: 0.75,
      townLevelShare: 0.5,
    });
    expect(places['mixed']?.nodes['potential']?.status).toBe('not-scored');
    expect(places['more']?.nodes['potential']?.status).toBe('scored');
  });

  it('figures of the district alone make an estimate, which is not in the index', () => {
    const edition = sampleEdition(potentialIds, {
      a: figures(8, ['40A', '60A'], ['90C', '90C']),
      b: figures(9, ['40C', '60C']),
      c: figures(9, ['40A', '']),
    });
    const { places } = scoreIndex(edition, potentialBook, 'potential');
    expect(places['a']?.nodes['intellectual']).toMatchObject({
      status: 'estimate',
      score: 90,
      coverage: 0.5,
    });
    expect(places['a']?.nodes['potential']?.score).toBeCloseTo(50, 12);
    expect(places['a']?.nodes['potential']?.parts[8]).toMatchObject({
      weight: 0,
      score: null,
      contribution: null,
    });
    expect(places['b']?.nodes['economic']?.status).toBe('estimate');
    expect(places['b']?.nodes['potential']?.status).toBe('not-scored');
    expect(places['c']?.nodes['economic']?.status).toBe('not-scored');
  });

  it('what does not apply is not asked for', () => {
    const ids = [...potentialIds, 'economic-3'];
    const book = [...potentialBook, sampleIndicator('economic-3', 'economic')];
    const rows = {
      a: [...figures(9, ['40A', '60A']), '' as const],
      b: [...figures(9, ['40A', '60A']), '0A' as const],
    };
    const edition = sampleEdition(ids, rows, { notApplicable: [['a', 'economic-3']] });
    const { places } = scoreIndex(edition, book, 'potential');
    expect(places['a']?.nodes['economic']).toMatchObject({ coverage: 1, of: 2 });
    expect(places['a']?.missing).toEqual([]);
    expect(places['b']?.nodes['economic']?.of).toBe(3);
  });

  it('a core year has five dimensions of core indicators and asks for all', () => {
    const book = potentialBook.map((one) => (one.id === 'social-2' ? { ...one, core: false } : one));
    const edition = sampleEdition(
      potentialIds,
      { a: figures(5, ['40A', '60A']), b: figures(4, ['40A', '60A']) },
      { kind: 'core' },
    );
    const { places } = scoreIndex(edition, book, 'potential');
    expect(places['a']?.nodes['potential']).toMatchObject({ status: 'scored', of: 5 });
    expect(places['a']?.nodes['social']).toMatchObject({ score: 40, of: 1, status: 'scored' });
    expect(places['a']?.nodes['environmental']).toBeUndefined();
    expect(places['b']?.nodes['potential']?.status).toBe('not-scored');
  });

  it('an edition of dimensions has no index and no ranks', () => {
    const edition = sampleEdition(
      potentialIds,
      { a: figures(9, ['40A', '60A']), b: figures(9, ['1A', '1A']) },
      { kind: 'dimensions' },
    );
    const { places, ranked } = scoreIndex(edition, potentialBook, 'potential');
    expect(places['a']?.nodes['economic']?.score).toBe(50);
    expect(places['a']?.nodes['potential']).toBeUndefined();
    expect(places['a']?.rank).toBeNull();
    expect(ranked).toEqual([]);
  });

  it('regions own all their figures, and one indicator is enough for a dimension that has one', () => {
    const book = [...potentialBook.slice(0, 2), sampleIndicator('social-1', 'social')].map((one) => ({
      ...one,
      scope: 'region' as const,
    }));
    const ids = book.map(({ id }) => id);
    const edition = sampleEdition(
      ids,
      { 'KZ-10': ['10C', '20C', '30C'], 'KZ-11': ['10C', '', ''] },
      { scope: 'region' },
    );
    const { places } = scoreIndex(edition, book, 'potential');
    expect(places['KZ-10']?.nodes['economic']).toMatchObject({
      status: 'scored',
      coverage: 1,
      townLevelShare: 1,
    });
    expect(places['KZ-10']?.nodes['social']).toMatchObject({ status: 'scored', score: 30 });
    expect(places['KZ-11']?.nodes['economic']?.status).toBe('not-scored');
  });

  it('clips at frozen goalposts and says so; without them uses those of the edition after treatment', () => {
    const book = potentialBook.map((one) => (one.id === 'economic-2' ? { ...one, goalposts: null } : one));
    const rows = Object.fromEntries(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100].map((value) => [
        `p${value}`,
        ['120A', `${value}A`, ...figures(9, ['40A', '60A']).slice(2)] as Figure[],
      ]),
    );
    const { places, log } = scoreIndex(sampleEdition(potentialIds, rows), book, 'potential');
    expect(places['p100']?.indicators['economic-1']).toMatchObject({
      score: 100,
      clipped: true,
      treated: false,
    });
    expect(places['p100']?.indicators['economic-2']).toMatchObject({
      score: 100,
      clipped: false,
      treated: true,
    });
    expect(places['p10']?.indicators['economic-2']).toMatchObject({
      score: 100,
      clipped: false,
      treated: false,
    });
    expect(log[0]).toBe('economic-2: no frozen goalposts, measured against this edition after treatment');
  });

  it('parts of a dimension add up to its score', () => {
    const edition = sampleEdition(potentialIds, {
      a: figures(9, ['37A', '']),
      b: figures(9, ['41A', '12B']),
    });
    const { places } = scoreIndex(edition, potentialBook, 'potential', { weights: { 'economic-1': 3 } });
    const economic = places['b']?.nodes['economic'];
    expect(economic?.score).toBeCloseTo((3 * 41 + 12) / 4, 12);
    expect(economic?.parts.map(({ weight }) => weight)).toEqual([0.75, 0.25]);
    expect(economic?.parts.reduce((sum, part) => sum + (part.contribution ?? 0), 0)).toBeCloseTo(33.75, 12);
  });

  it('a data set of the index gives the same scores through the tree engine', () => {
    const edition = sampleEdition(potentialIds, {
      a: figures(9, ['37A', '58A']),
      b: figures(8, ['41A', '12B']),
    });
    const { tree, data, method } = indexDataset(edition, potentialBook, 'potential');
    const scores = scoreTree(tree, data, method).nodes.get('potential')?.scores.list();
    const { places } = scoreIndex(edition, potentialBook, 'potential');
    expect([places['a'], places['b']].map((place) => place?.nodes['potential']?.score)).toEqual(scores);
  });

  it('takes other methods: z-scores and AMPI still rank', () => {
    const edition = sampleEdition(potentialIds, {
      a: figures(9, ['37A', '58A']),
      b: figures(9, ['41A', '12A']),
      c: figures(9, ['90A', '95A']),
    });
    const scores = scoreIndex(edition, potentialBook, 'potential', {
      method: { normalise: { method: 'zscore', mean: 100, sd: 10 }, aggregate: { potential: 'mpi' } },
    });
    expect(scores.ranked[0]).toBe('c');
    expect(scores.method).toContain('z-scores, mean 100, sd 10');
    expect(scores.method).toContain('potential mpi (variance with n)');
  });
});

const riskBook: readonly Indicator[] = [
  ['share', 'dependence', 'economic'],
  ['mining', 'dependence', 'economic'],
  ['state', 'operation', 'managerial'],
  ['swings', 'operation', 'economic'],
  ['jobless', 'labour-risk', 'labour'],
  ['self', 'labour-risk', 'labour'],
  ['leaving', 'population-risk', 'demographic'],
  ['doctors', 'lack-of-coping', 'social'],
  ['firms', 'lack-of-coping', 'economic'],
].map(([id, parent, group]) =>
  sampleIndicator(id ?? '', parent ?? '', {
    use: 'risk',
    group: (group ?? null) as Indicator['group'],
    direction: parent === 'lack-of-coping' ? -1 : 1,
  }),
);
const riskIds = riskBook.map(({ id }) => id);

describe('scoreIndex, risk', () => {
  const edition = sampleEdition(riskIds, {
    a: ['80A', '60A', '20A', '40A', '50A', '30A', '10A', '40A', '20A'],
    b: ['80A', '60A', '20A', '40A', '50A', '30A', '10A', '', '20A'],
    c: ['80C', '60C', '20C', '40C', '50A', '30A', '10A', '0A', '0A'],
    d: ['0A', '0A', '0A', '0A', '50A', '30A', '10A', '40A', '20A'],
  });
  const { places, ranked } = scoreIndex(edition, riskBook, 'risk');

  it('follows the INFORM structure by hand', () => {
    const g = (x: number, y: number) => informMean([x, y], [1, 1], [0, 10]) ?? 0;
    const nodes = places['a']?.nodes;
    expect(nodes?.['dependence']?.score).toBeCloseTo(7, 12);
    expect(nodes?.['hazard']?.score).toBeCloseTo(g(7, 3), 12);
    // By hand: (10 − √((3·0.9 + 1)(7·0.9 + 1)))/0.9.
    expect(nodes?.['hazard']?.score).toBeCloseTo((10 - Math.sqrt(3.7 * 7.3)) / 0.9, 12);
    expect(nodes?.['vulnerability']?.score).toBeCloseTo(g(4, 1), 12);
    expect(nodes?.['coping']?.score).toBeCloseTo(7, 12);
    expect(nodes?.['risk']?.score).toBeCloseTo(Math.cbrt(g(7, 3) * g(4, 1) * 7), 12);
  });

  it('floors a dimension at 0.1 and ranks the highest risk first', () => {
    expect(places['d']?.nodes['hazard']?.score).toBeCloseTo(0, 12);
    expect(places['d']?.nodes['risk']?.score).toBeGreaterThan(0.5);
    expect(ranked).toEqual(['a', 'd']);
    expect(places['a']?.rank).toBe(1);
  });

  it('one dimension not scored, or only estimated, leaves the risk not scored', () => {
    expect(places['b']?.nodes['coping']?.status).toBe('not-scored');
    expect(places['b']?.nodes['risk']).toMatchObject({
      status: 'not-scored',
      score: null,
      counted: 2,
      of: 3,
    });
    expect(places['c']?.nodes['hazard']).toMatchObject({ status: 'estimate' });
    expect(places['c']?.nodes['hazard']?.score).toBeCloseTo(places['a']?.nodes['hazard']?.score ?? 0, 12);
    expect(places['c']?.nodes['risk']?.status).toBe('not-scored');
  });

  it('has a mean for every sustainable-development group, empty ones included', () => {
    expect(places['a']?.nodes['group:labour']?.score).toBeCloseTo(4, 12);
    expect(places['a']?.nodes['group:economic']?.score).toBeCloseTo((8 + 6 + 4 + 8) / 4, 12);
    expect(places['a']?.nodes['group:demographic']).toMatchObject({ status: 'scored', of: 1 });
    expect(places['a']?.nodes['group:infrastructure']).toMatchObject({ status: 'not-scored', of: 0 });
    expect(places['a']?.missing).toEqual([]);
    expect(places['b']?.missing).toEqual(['lack-of-coping', 'coping', 'doctors']);
  });
});
