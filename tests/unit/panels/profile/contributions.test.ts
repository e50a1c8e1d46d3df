import { describe, expect, it } from 'vitest';
import { contributionSentences } from '../../../../src/panels/profile/profile-contributions.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realData } from '../../layers/real-explorer.ts';
import { contextsOf } from './profile-contexts.ts';

const data = realData();

/** Figures named in the strengths or weaknesses of a place, by the indicator of their address. */
function named(sentences: readonly (readonly unknown[])[]): readonly string[] {
  return sentences.flat().flatMap((part) => {
    const address = /"(?:figure|address)":"value\|[^|]*\|[^|]*\|([^"]+)"/.exec(JSON.stringify(part));
    return address?.[1] === undefined ? [] : [address[1]];
  });
}

describe.each(['town', 'region'] as const)('strengths and weaknesses of every %s', (scope) => {
  const contexts = [...contextsOf(data, openingView('en'), scope)].filter(({ file }) => file !== null);

  it('name own figures alone, and those in the upper or lower third', () => {
    let seen = 0;
    for (const context of contexts) {
      const places = context.scores.potential?.places ?? {};
      const { strengths, weaknesses } = contributionSentences(context);
      for (const [sign, sentences] of [
        [1, strengths],
        [-1, weaknesses],
      ] as const)
        for (const id of named(sentences)) {
          const own = places[context.placeId]?.indicators[id];
          expect(own?.cell?.grade, `${context.placeId} ${id}`).not.toBe('C');
          const all = Object.values(places).flatMap((place) => {
            const entry = place.indicators[id];
            return entry?.score == null || entry.cell === null || entry.cell.grade === 'C'
              ? []
              : [entry.score];
          });
          const ahead = all.filter((score) => sign * (score - (own?.score ?? Number.NaN)) > 0).length;
          expect(ahead / all.length, `${context.placeId} ${id}`).toBeLessThan(1 / 3);
          seen += 1;
        }
    }
    expect(seen).toBeGreaterThan(30);
  });

  it('leave out what is printed as no point', () => {
    for (const context of contexts) {
      const { strengths, weaknesses } = contributionSentences(context);
      for (const sentence of [...strengths, ...weaknesses]) {
        const words = sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
        expect(words).toMatch(/index by \d+\.\d points/);
        expect(words).not.toContain('by 0.0 points');
      }
    }
  });
});
