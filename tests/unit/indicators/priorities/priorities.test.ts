import { describe, expect, it } from 'vitest';
import { changedIndex } from '../../../../indicators/break-even/changed-index.ts';
import { isOwnFigure, ownFigures } from '../../../../indicators/break-even/own-figures.ts';
import { openingEdition } from '../../../../indicators/find-edition.ts';
import { type BothIndices, prioritiesOf } from '../../../../indicators/priorities/priorities.ts';
import { THEMES, themeOf } from '../../../../indicators/priorities/themes.ts';
import type { IndexId, Scope } from '../../../../indicators/types.ts';
import { realData } from '../../layers/real-explorer.ts';

const { editions, codebook } = realData();

function bothOf(scope: Scope): BothIndices {
  const edition = openingEdition(Object.values(editions), scope);
  const made = (index: IndexId) => changedIndex({ edition, codebook, index, options: {} });
  return { potential: made('potential'), risk: made('risk') };
}

describe('the table of themes', () => {
  it('has a theme for every scored indicator and none that no indicator is of', () => {
    const scored = codebook.filter(({ use }) => use !== 'panel');
    const themes = scored.map((indicator) => themeOf(indicator));
    expect(themes).not.toContain(null);
    expect(new Set(themes)).toEqual(new Set(THEMES));
  });
});

describe.each(['town', 'region'] satisfies Scope[])('what would matter most to every %s', (scope) => {
  const both = bothOf(scope);
  const all = (both.risk?.edition.placeIds ?? []).map((placeId) => ({
    placeId,
    priorities: prioritiesOf(both, placeId),
  }));

  it('rests on own figures that are worse than the median, the weakest first', () => {
    for (const { placeId, priorities } of all)
      for (const { figures, theme } of priorities) {
        for (const { cell, indicator, median, index } of figures) {
          expect(isOwnFigure(cell)).toBe(true);
          expect(themeOf(indicator)).toBe(theme);
          expect(indicator.formula.startsWith('distance')).toBe(false);
          const better = indicator.direction * (index === 'risk' ? -1 : 1);
          expect(better * (median - cell.value), `${placeId} ${indicator.id}`).toBeGreaterThan(0);
          const edition = both[index]?.edition;
          expect(edition === undefined ? null : ownFigures(edition, indicator.id).median).toBe(median);
        }
        const standings = figures.map(({ standing }) => standing);
        expect(standings).toEqual(standings.toSorted((a, b) => a - b));
      }
  });

  it('stands in the order of what both indices gain, and never lets one lose', () => {
    for (const { placeId, priorities } of all) {
      const gains = priorities.map(({ gain }) => gain);
      expect(gains).toEqual(gains.toSorted((a, b) => b - a));
      for (const { moved, gain } of priorities) {
        const { potential, risk } = moved;
        expect(potential === null ? 0 : potential.score - potential.before, placeId).toBeGreaterThanOrEqual(
          0,
        );
        expect(risk === null ? 0 : risk.before - risk.score, placeId).toBeGreaterThanOrEqual(0);
        const sum =
          (potential === null ? 0 : (potential.score - potential.before) / 100) +
          (risk === null ? 0 : (risk.before - risk.score) / 10);
        expect(gain).toBeCloseTo(sum, 12);
      }
    }
  });
});
