import { describe, expect, it } from 'vitest';
import { withoutFigures } from '../../../../../indicators/leave-out/without-figures.ts';
import type { FigureView, SentencePart } from '../../../../../src/panels/parts/figure-view.ts';
import { caseOf } from '../../../../../src/panels/profile/case/case.ts';
import type { ProfileContext } from '../../../../../src/panels/profile/profile-context.ts';
import { openingView } from '../../../../fixtures/catalogue.ts';
import { realData } from '../../../layers/real-explorer.ts';
import { contextsOf } from '../profile-contexts.ts';

const data = realData();

const wordsOf = (sentence: readonly SentencePart[]): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** The figures of a kind in a sentence, with the parts of their address. */
function figuresOf(
  sentence: readonly SentencePart[],
  kind: string,
): readonly { readonly parts: readonly string[]; readonly figure: FigureView }[] {
  return sentence.flatMap((part) =>
    typeof part === 'object' && 'figure' in part && part.figure.startsWith(`${kind}|`)
      ? [{ parts: part.figure.split('|'), figure: part }]
      : [],
  );
}

describe.each(['town', 'region'] as const)('for and against every %s', (scope) => {
  const contexts = [...contextsOf(data, openingView('en'), scope)].filter(({ file }) => file !== null);

  it('names own figures alone, in the third of their end, with the place that they truly have', () => {
    let seen = 0;
    for (const context of contexts) {
      const { for: pros, against } = caseOf(context);
      for (const [side, sentences] of [
        [1, pros],
        [-1, against],
      ] as const)
        for (const sentence of sentences)
          for (const { parts } of figuresOf(sentence, 'value')) {
            const id = parts[3] ?? '';
            const indicator = data.codebook.find((one) => one.id === id);
            if (indicator === undefined) throw new Error(`no ${id}`);
            // What raises the risk speaks against a place, what raises the potential for it.
            const towards = side * (indicator.use === 'risk' ? -1 : 1) * indicator.direction;
            const places = Object.values(
              context.scores[indicator.use === 'risk' ? 'risk' : 'potential']?.places ?? {},
            );
            const values = places.flatMap(({ placeId, indicators }) => {
              const entry = indicators[id];
              return entry?.score == null ||
                entry.cell === null ||
                entry.cell.grade === 'C' ||
                entry.cell.forDistrict
                ? []
                : [{ placeId, value: towards * entry.cell.value }];
            });
            const own = values.find(({ placeId }) => placeId === context.placeId);
            expect(own, `${context.placeId} ${id}`).toBeDefined();
            const rank = 1 + values.filter(({ value }) => value > (own?.value ?? Number.NaN)).length;
            expect(rank, `${context.placeId} ${id}`).toBeLessThanOrEqual(values.length / 3);
            const said = figuresOf(sentence, 'among').map(({ figure }) => figure.value);
            expect(said.at(-1)).toBe(values.length);
            expect(said.length === 1 ? 1 : said[0], wordsOf(sentence)).toBe(rank);
            seen += 1;
          }
    }
    expect(seen).toBeGreaterThan(30);
  });

  it('says the year of each figure', () => {
    for (const context of contexts)
      for (const sentence of [...caseOf(context).for, ...caseOf(context).against])
        if (figuresOf(sentence, 'value').length > 0)
          expect(wordsOf(sentence)).toMatch(/\((\d{4}|year unknown)[;)]/);
  });

  it('leaves out what is printed as no point', () => {
    for (const context of contexts)
      for (const sentence of [...caseOf(context).for, ...caseOf(context).against])
        expect(wordsOf(sentence)).not.toContain('by 0.0 points');
  });

  it('says nothing of the risk of a place that is not ranked by it', () => {
    for (const context of contexts) {
      if ((context.scores.risk?.places[context.placeId]?.rank ?? null) !== null) continue;
      const { for: pros, against } = caseOf(context);
      expect([...pros, ...against].map(wordsOf).join()).not.toMatch(/risk score/);
    }
  });
});

describe('what a score would be without a figure', () => {
  const contextOf = (placeId: string): ProfileContext => {
    const found = [...contextsOf(data, openingView('en'), 'town')].find((one) => one.placeId === placeId);
    if (found === undefined) throw new Error(`no ${placeId}`);
    return { ...found, leavesOut: true };
  };

  it('is what scoring without it gives', () => {
    const context = contextOf('balkhash');
    let seen = 0;
    for (const sentence of [...caseOf(context).for, ...caseOf(context).against]) {
      const [first] = figuresOf(sentence, 'without');
      if (first === undefined) continue;
      const [, editionId = '', , index = '', id = ''] = first.parts;
      const edition = data.editions[editionId];
      if (edition === undefined || (index !== 'potential' && index !== 'risk')) throw new Error(editionId);
      const without = withoutFigures(
        edition,
        data.codebook,
        { index, placeId: 'balkhash' },
        (one) => one === id,
      );
      expect(without.count).toBe(1);
      const [score, rank, ranked] = figuresOf(sentence, 'without').map(({ figure }) => figure.value);
      expect([score, rank ?? null]).toEqual([without.score, without.rank]);
      if (without.rank !== null) expect(ranked).toBe(without.ranked);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(3);
  });

  it('names the source that most figures rest on', () => {
    const [potential] = caseOf(contextOf('balkhash')).rests;
    expect(potential?.sourceId).toBe('BNS-KARAGANDY');
    expect(wordsOf(potential?.before ?? [])).toMatch(
      /^Of the \d+ figures behind the potential score, \d+ come from one source$/,
    );
    expect(wordsOf(potential?.after ?? [])).toBe('; without it there would be no score.');
  });

  it('is not said where it is not asked for', () => {
    const { leavesOut: _asked, ...context } = contextOf('balkhash');
    const view = caseOf(context);
    expect(view.rests).toEqual([]);
    expect([...view.for, ...view.against].map(wordsOf).join()).not.toMatch(/Without/);
  });
});
