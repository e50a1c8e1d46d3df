import { describe, expect, it } from 'vitest';
import { scoreContext } from '../../../../src/panels/profile/profile-context.ts';
import { peersOf, rankAmong } from '../../../../src/panels/profile/profile-peers.ts';
import { potentialBars, riskBars, type ScoreBar } from '../../../../src/panels/profile/profile-scores.ts';
import { buildProfile } from '../../../../src/panels/profile/profile-view.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realData } from '../../layers/real-explorer.ts';
import { contextsOf } from './profile-contexts.ts';

const data = realData();
const contexts = [...contextsOf(data, openingView('en'), 'town')].filter(({ file }) => file !== null);

function textOf({ peers }: ScoreBar): string {
  return (peers?.sentence ?? []).map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

describe('a place among others', () => {
  it('counts from the highest, and equal ones share their places', () => {
    expect(rankAmong(5, [9, 5, 1])).toEqual({ rank: 2, rankTo: 2 });
    expect(rankAmong(5, [9, 5, 5, 1])).toEqual({ rank: 2, rankTo: 3 });
    expect(rankAmong(9, [9, 5, 1])).toEqual({ rank: 1, rankTo: 1 });
  });

  it('has a dot for every scored place, and no dot for an estimate', () => {
    for (const context of contexts) {
      const of = scoreContext(context, 'potential');
      if (of === null) throw new Error('no scores');
      const scored = Object.values(of.scores.places).filter(
        ({ nodes }) => nodes['economic']?.status === 'scored',
      );
      const peers = peersOf(of, context.placeId, 'economic', 100);
      expect(peers?.dots).toHaveLength(scored.length);
      const isScored = scored.some(({ placeId }) => placeId === context.placeId);
      expect(peers?.sentence.some((part) => typeof part === 'string' && part.startsWith('rank'))).toBe(
        isScored,
      );
    }
  });

  it('is first in each dimension exactly once, unless some are equal', () => {
    const nodes = new Map<string, number>();
    for (const context of contexts)
      for (const bar of [...potentialBars(context), ...riskBars(context)])
        if (/^rank 1 of/.test(textOf(bar))) nodes.set(bar.node, (nodes.get(bar.node) ?? 0) + 1);
    expect(nodes.size).toBeGreaterThan(9);
    for (const [node, count] of nodes) expect([node, count]).toEqual([node, 1]);
  });
});

describe('a bar without a score', () => {
  it('never says “no data” over figures that are there', () => {
    let seen = 0;
    for (const context of contexts)
      for (const bar of [...potentialBars(context), ...riskBars(context)]) {
        if (bar.score.value !== null || !/^too few town-level data/.test(bar.coverageText)) continue;
        seen += 1;
        expect(bar.score.note).toBe('too few town-level data for a score');
      }
    expect(seen).toBeGreaterThan(3);
    const empty = contexts
      .flatMap(potentialBars)
      .filter(({ score, coverageText }) => score.value === null && /^0 of/.test(coverageText));
    for (const { score } of empty) expect(score.note).not.toContain('too few');
  });

  it('stands behind what is known where most have none', () => {
    const thin = contexts.filter((context) => buildProfile(context).isThin).map(({ placeId }) => placeId);
    expect(thin).toContain('khromtau');
    expect(thin).not.toContain('ridder');
  });
});
