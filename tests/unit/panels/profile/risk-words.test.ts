import { describe, expect, it } from 'vitest';
import { RISK_DIMENSIONS } from '../../../../indicators/types.ts';
import type { ProfileContext } from '../../../../src/panels/profile/profile-context.ts';
import { riskWords } from '../../../../src/panels/profile/profile-risk-words.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realData } from '../../layers/real-explorer.ts';
import { contextsOf } from './profile-contexts.ts';

const data = realData();

/** Indicators named in a sentence, each with the place that is said of it. */
function namedIn(context: ProfileContext): readonly { readonly id: string; readonly rank: number | null }[] {
  const figures = riskWords(context).flatMap((part) =>
    typeof part === 'object' && 'value' in part ? [part] : [],
  );
  return figures.flatMap(({ figure }) => {
    const [kind, , , id = ''] = figure.split('|');
    if (kind !== 'value') return [];
    const said = figures.filter((one) => one.figure.startsWith('among|') && one.figure.endsWith(`|${id}`));
    // The first of all is said in words: then only the number of places is a figure.
    return [{ id, rank: said.length < 2 ? 1 : (said[0]?.value ?? null) }];
  });
}

describe.each(['town', 'region'] as const)('what raises the risk of every %s', (scope) => {
  const contexts = [...contextsOf(data, openingView('en'), scope)].filter(({ file }) => file !== null);

  it('is said of ranked places alone', () => {
    let said = 0;
    for (const context of contexts) {
      const rank = context.scores.risk?.places[context.placeId]?.rank ?? null;
      if (rank === null) expect(riskWords(context)).toEqual([]);
      else said += riskWords(context).length === 0 ? 0 : 1;
    }
    expect(said).toBeGreaterThan(12);
  });

  it('names own figures that lie in the worst third, with the place that they truly have', () => {
    for (const context of contexts) {
      const places = Object.values(context.scores.risk?.places ?? {});
      for (const { id, rank } of namedIn(context)) {
        const indicator = data.codebook.find((one) => one.id === id);
        const own = context.scores.risk?.places[context.placeId]?.indicators[id]?.cell;
        if (indicator === undefined || own == null) throw new Error(`${id} has no figure`);
        expect([own.grade, own.forDistrict]).not.toContain('C');
        expect(own.forDistrict).toBe(false);
        const others = places.flatMap(({ indicators }) => {
          const cell = indicators[id]?.cell ?? null;
          return cell !== null && cell.grade !== 'C' && !cell.forDistrict ? [cell.value] : [];
        });
        const worse = others.filter((value) => indicator.direction * (value - own.value) > 0).length;
        expect(rank).toBe(worse + 1);
        expect(worse + 1).toBeLessThanOrEqual(others.length / 3);
      }
    }
  });

  it('goes by the weight in the risk: without weight nothing is named', () => {
    for (const context of contexts.slice(0, 12)) {
      const { risk } = context.scores;
      const place = risk?.places[context.placeId];
      if (risk === null || place === undefined || riskWords(context).length === 0) continue;
      const nodes = { ...place.nodes };
      for (const node of RISK_DIMENSIONS) {
        const found = nodes[node];
        if (found !== undefined)
          nodes[node] = { ...found, parts: found.parts.map((part) => ({ ...part, weight: 0 })) };
      }
      const places = { ...risk.places, [context.placeId]: { ...place, nodes } };
      const scores = { ...context.scores, risk: { ...risk, places } };
      expect(riskWords({ ...context, scores })).toEqual([]);
    }
  });
});

it('says the figure, its year and the place in words', () => {
  const context = [...contextsOf(data, openingView('en'), 'town')].find(
    ({ placeId }) => placeId === 'zhanaozen',
  );
  if (context === undefined) throw new Error('no Zhanaozen');
  const words = riskWords(context)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
  expect(words).toMatch(
    /^Indicators that raise the risk score most: Unemployment rate, 6\.0% \(\d{4}\), the highest of \d+ towns/,
  );
});
