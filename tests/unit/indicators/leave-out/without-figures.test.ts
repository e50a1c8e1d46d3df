import { describe, expect, it } from 'vitest';
import { openingEdition } from '../../../../indicators/find-edition.ts';
import { heaviestSource, withoutFigures } from '../../../../indicators/leave-out/without-figures.ts';
import { scoreIndex } from '../../../../indicators/scoring/score-index.ts';
import { realData } from '../../layers/real-explorer.ts';

const { editions, codebook } = realData();
const edition = openingEdition(Object.values(editions), 'town');
const potential = scoreIndex(edition, codebook, 'potential');

describe('an index without some figures of a place', () => {
  it('is the index itself where none is left out', () => {
    for (const placeId of edition.placeIds) {
      const { count, score, rank, ranked } = withoutFigures(
        edition,
        codebook,
        { index: 'potential', placeId },
        () => false,
      );
      const place = potential.places[placeId];
      expect({ count, score, rank, ranked }).toEqual({
        count: 0,
        score: place?.nodes['potential']?.score ?? null,
        rank: place?.rank ?? null,
        ranked: potential.ranked.length,
      });
    }
  });

  it('is none where all are left out, and then the others have one place less among them', () => {
    const [placeId = ''] = potential.ranked;
    const nothing = withoutFigures(edition, codebook, { index: 'potential', placeId }, () => true);
    expect(nothing).toMatchObject({ score: null, rank: null, ranked: potential.ranked.length - 1 });
    const own = codebook
      .filter(({ use, scope }) => use === 'potential' && scope === 'town')
      .map(({ id }) => id);
    const known = edition.indicatorIds.filter(
      (id, at) => own.includes(id) && edition.cells[edition.placeIds.indexOf(placeId)]?.[at] != null,
    );
    expect(nothing.count).toBe(known.length);
  });

  it('falls where the best figure of a place is left out of a dimension of several', () => {
    const placeId = 'balkhash';
    const scores = potential.places[placeId]?.indicators ?? {};
    const members = codebook.filter(
      ({ parent, use, scope }) => parent === 'infrastructure' && use === 'potential' && scope === 'town',
    );
    const [best] = members
      .map(({ id }) => ({ id, score: scores[id]?.score ?? -1 }))
      .sort((a, b) => b.score - a.score);
    const without = withoutFigures(
      edition,
      codebook,
      { index: 'potential', placeId },
      (id) => id === best?.id,
    );
    expect(without.score ?? 100).toBeLessThan(potential.places[placeId]?.nodes['potential']?.score ?? 0);
  });
});

describe('the source that most figures rest on', () => {
  it('is counted over the figures of the index', () => {
    for (const placeId of edition.placeIds) {
      const heaviest = heaviestSource(edition, codebook, { index: 'risk', placeId });
      if (heaviest === null) continue;
      const { count } = withoutFigures(edition, codebook, { index: 'risk', placeId }, (_, { sourceIds }) =>
        sourceIds.includes(heaviest.sourceId),
      );
      expect(heaviest.count).toBe(count);
      expect(heaviest.of).toBeGreaterThanOrEqual(count);
    }
  });
});
