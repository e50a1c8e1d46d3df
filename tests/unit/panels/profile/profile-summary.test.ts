import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../geodata/languages.ts';
import { priorityMessages } from '../../../../src/i18n/messages/priority.ts';
import { renderStatic } from '../../../../src/pages/render-static.ts';
import type { SentencePart } from '../../../../src/panels/parts/figure-view.ts';
import type { ProfileContext } from '../../../../src/panels/profile/profile-context.ts';
import { summaryTemplate } from '../../../../src/panels/profile/profile-parts-template.ts';
import { allSentences, summarize } from '../../../../src/panels/profile/profile-summary.ts';
import { WAITING } from '../../../../src/panels/profile/profile-uncertainty.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realData } from '../../layers/real-explorer.ts';
import { contextsOf } from './profile-contexts.ts';

const data = realData();
const contexts = (['town', 'region'] as const).flatMap((scope) => [
  ...contextsOf(data, openingView('en'), scope),
]);

function words(sentence: readonly SentencePart[]): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

/** Rank of the place by an index, as counted by the scores. */
function rankBy(context: ProfileContext, index: 'potential' | 'risk'): number | null {
  return context.scores[index]?.places[context.placeId]?.rank ?? null;
}

function sentenceWith(context: ProfileContext, start: RegExp): readonly SentencePart[] | undefined {
  return allSentences(summarize(context)).find((sentence) => start.test(words(sentence)));
}

function figuresOf(sentence: readonly SentencePart[] | undefined): readonly string[] {
  return (sentence ?? []).flatMap((part) =>
    typeof part !== 'string' && 'figure' in part ? [part.figure.split('|')[0] ?? ''] : [],
  );
}

describe('the sentences of a profile', () => {
  it('say where a town lies, of how many people, in one plain sentence', () => {
    const balkhash = contexts.find(({ placeId }) => placeId === 'balkhash');
    if (balkhash === undefined) throw new Error('no Balkhash');
    const first = sentenceWith(balkhash, /^Balkhash/);
    expect(words(first ?? [])).toMatch(
      /^Balkhash is a town of \d+,\d+ people \(1 January \d{4}\) in Karaganda Region, \d+\u00a0km in a straight line from Karaganda\.$/,
    );
    expect(figuresOf(first)).toEqual(['place', 'distance']);
  });

  it('give every ranked place its rank with the range of other methods, each number traced', () => {
    for (const context of contexts) {
      const sentence = sentenceWith(context, /^Rank /);
      const rank = rankBy(context, 'potential');
      expect(sentence === undefined).toBe(rank === null);
      if (sentence === undefined) continue;
      expect(words(sentence)).toMatch(
        new RegExp(
          `^Rank ${rank}(?:–\\d+)? of \\d+(?:; (?:rank [\\d…]+ to [\\d…]+|nearly always rank \\d+) under other reasonable methods)?\\.`,
        ),
      );
      expect(figuresOf(sentence).slice(0, 2)).toEqual(['rank', 'ranked']);
    }
  });

  it('count the risk from the riskiest, with the ending of the number', () => {
    const endings = { 1: 'st', 2: 'nd', 3: 'rd', 11: 'th', 12: 'th', 13: 'th' } as const;
    const seen = new Set<number>();
    for (const context of contexts) {
      const rank = rankBy(context, 'risk');
      if (rank === null) continue;
      seen.add(rank);
      const text = words(sentenceWith(context, /^Risk: \d/) ?? []);
      const ending = endings[rank as keyof typeof endings] ?? 'th';
      const standing = rank === 1 ? 'the highest' : `(?:the ${rank}${ending} highest|rank ${rank}–\\d+)`;
      expect(text).toMatch(new RegExp(`^Risk: \\d\\.\\d out of 10 \\([a-z ]+\\), ${standing} of \\d+`));
    }
    expect([1, 2, 3, 11, 12, 13].filter((rank) => !seen.has(rank))).toEqual([]);
  });

  it.each(LANGUAGES)('keep the rank in sight while the range is computed or cannot be, in %s', (language) => {
    const ranked = [...contextsOf(data, openingView(language), 'town')].filter(
      (context) => rankBy(context, 'potential') !== null,
    );
    for (const state of ['running', 'failed'] as const) {
      const [context] = ranked;
      if (context === undefined) throw new Error('no ranked town');
      const run = { state, result: null } as never;
      const sentences = allSentences(summarize({ ...context, intervals: { potential: run, risk: run } }));
      const withRank = sentences.filter((sentence) => figuresOf(sentence).includes('rank'));
      expect(withRank.length).toBeGreaterThan(0);
      for (const sentence of withRank) {
        const open = sentence.indexOf(WAITING);
        expect(open >= 0).toBe(state === 'running');
        if (open >= 0) expect(figuresOf(sentence.slice(0, open - 1))).toContain('ranked');
      }
    }
  });

  it.each(LANGUAGES)(
    'put no town into a class before its ranks are known, and keep room for the longest, in %s',
    (language) => {
      const run = { state: 'running', result: null } as never;
      for (const context of contextsOf(data, openingView(language), 'town')) {
        const { priority } = summarize({ ...context, intervals: { potential: run, risk: run } });
        const drawn = renderStatic(summaryTemplate(priority, () => ''));
        const [inSight = '', hidden = ''] = drawn.split('class="awaiting"');
        if (rankBy(context, 'potential') === null || rankBy(context, 'risk') === null) {
          expect(hidden).toBe('');
          continue;
        }
        expect(inSight.replaceAll(/<[^>]*>?/g, '').trim()).toBe('');
        const { betweenAll } = priorityMessages[language];
        expect(hidden).toContain(betweenAll);
        const [now = []] = priority;
        const [later = []] = summarize(context).priority;
        expect(words(now).length).toBeGreaterThanOrEqual(words(later).length);
      }
    },
  );
});
