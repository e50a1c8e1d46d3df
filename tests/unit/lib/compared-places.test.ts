import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ComparedPlace,
  type Comparison,
  comparedWith,
  MOST_CHOSEN,
  medianFigure,
  medianScore,
  readComparison,
  withComparison,
} from '../../../src/lib/compared-places.ts';

const place = (id: string, regionId: string, score: number | null): ComparedPlace => ({
  id,
  name: id.toUpperCase(),
  title: id,
  regionId,
  nearest: id === 'abai' ? ['ridder', 'abai'] : [],
  ranks: {},
  scores: score === null ? {} : { economic: score },
  figures: score === null ? {} : { crimes: score / 10 },
});
const PLACES = [
  place('abai', 'K', 10),
  place('balkhash', 'K', 30),
  place('ridder', 'E', 50),
  place('rudny', 'K', null),
];
const KNOWN = new Set(PLACES.map(({ id }) => id));

describe('what the bars of a page are compared with', () => {
  it('stands in the address, beside what else it holds, and is read back', () => {
    const some = fc.uniqueArray(fc.constantFrom(...KNOWN), { minLength: 1, maxLength: MOST_CHOSEN });
    const any = fc.oneof(
      fc.constantFrom<Comparison>({ kind: 'all' }, { kind: 'region' }, { kind: 'nearest' }),
      some.map((ids): Comparison => ({ kind: 'chosen', ids })),
    );
    fc.assert(
      fc.property(any, any, (before, comparison) => {
        const address = withComparison(
          withComparison('https://a.kz/en/town/x/?theme=dark#risk', before),
          comparison,
        );
        expect(readComparison(new URL(address).search, KNOWN)).toEqual(comparison);
        expect(address).toMatch(/\?theme=dark.*#risk$/);
      }),
    );
  });

  it('is the median where the address asks for nonsense, and leaves out whom it does not know', () => {
    expect(readComparison('?c=%3Cscript%3E', KNOWN)).toEqual({ kind: 'all' });
    expect(readComparison('', KNOWN)).toEqual({ kind: 'all' });
    expect(readComparison('?c=nobody.ridder.ridder', KNOWN)).toEqual({ kind: 'chosen', ids: ['ridder'] });
    expect(readComparison('?c=abai.balkhash.ridder.rudny', KNOWN)).toEqual({
      kind: 'chosen',
      ids: ['abai', 'balkhash', 'ridder'],
    });
  });

  it('has a middle of the own figures of those that have one', () => {
    expect(medianFigure(PLACES, 'crimes')).toEqual({ value: 3, count: 3 });
    expect(medianFigure(PLACES.slice(0, 2), 'crimes')).toEqual({ value: 2, count: 2 });
    expect(medianFigure(PLACES, 'housing')).toBeNull();
  });

  it('is never the place itself, nor one of the region without scores', () => {
    const idsWith = (comparison: Comparison): readonly string[] =>
      comparedWith(PLACES, 'abai', comparison).map(({ id }) => id);
    expect(idsWith({ kind: 'all' })).toEqual([]);
    expect(idsWith({ kind: 'region' })).toEqual(['balkhash']);
    expect(idsWith({ kind: 'nearest' })).toEqual(['ridder']);
    expect(idsWith({ kind: 'chosen', ids: ['abai', 'rudny'] })).toEqual(['rudny']);
  });

  it('has the median of those alone that are scored', () => {
    expect(medianScore(PLACES, 'economic')).toEqual({ value: 30, count: 3 });
    expect(medianScore(PLACES.slice(1), 'economic')).toEqual({ value: 40, count: 2 });
    expect(medianScore(PLACES, 'social')).toBeNull();
  });
});
