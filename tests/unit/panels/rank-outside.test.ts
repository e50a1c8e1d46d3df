import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../geodata/languages.ts';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../../../src/explorer/engine-at-once.ts';
import { requestAllRankIntervals } from '../../../src/explorer/explorer-runs.ts';
import { rankIntervalMessages } from '../../../src/i18n/messages/rank-intervals.ts';
import { intervalWords } from '../../../src/layers/measures/rank-intervals.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const data = realData();

describe('a rank outside its interval', () => {
  it('says so in words in every language', () => {
    for (const language of LANGUAGES) {
      const inside = intervalWords(language, { rank: 3, rankLow: 1, rankHigh: 6 });
      const outside = intervalWords(language, { rank: 7, rankLow: 1, rankHigh: 6 });
      expect(inside).toBe(rankIntervalMessages[language].interval('1–6'));
      expect(outside).toBe(rankIntervalMessages[language].outside(inside));
      expect(outside).not.toBe(inside);
    }
  });

  it.each(LANGUAGES)('says so in the tooltip and the accessible name of every place, in %s', (language) => {
    const explorer = createExplorer({
      data,
      state: openingView(language),
      systemTheme: 'light',
      uncertainty: UNCERTAINTY_AT_ONCE,
    });
    requestAllRankIntervals(explorer);
    let checked = 0;
    for (const [scope, places] of [
      ['town', explorer.scene().towns],
      ['region', explorer.scene().regions],
    ] as const) {
      const intervals = explorer.rankIntervals('potential', scope)?.result?.intervals ?? {};
      expect(Object.keys(intervals).length).toBeGreaterThan(15);
      for (const place of places) {
        const interval = intervals[place.id];
        if (interval === undefined) continue;
        const words = intervalWords(language, interval);
        expect(place.accessibleName).toContain(words);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(35);
  });
});
