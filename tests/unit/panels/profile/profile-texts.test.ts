import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../../geodata/languages.ts';
import type { IndexId, IndexScores, Scope } from '../../../../indicators/types.ts';
import { readProfileFile } from '../../../../src/data/built-files.ts';
import type { RankIntervals } from '../../../../src/explorer/rank-runs.ts';
import type { ProfileContext } from '../../../../src/panels/profile/profile-context.ts';
import { buildProfile } from '../../../../src/panels/profile/profile-view.ts';
import type { ExplorerState } from '../../../../src/state/state.ts';
import { openingView } from '../../../fixtures/catalogue.ts';
import { realData, realScores } from '../../layers/real-explorer.ts';

const data = realData();
/** The first edition of every kind beside the opening one. */
const LATER = data.laterEditions.filter(
  ({ kind }, i, all) => all.findIndex((other) => other.kind === kind) === i,
);
const RUNNING: RankIntervals = { state: 'running', progress: 0.5, result: null };

/** Intervals that are ready, with a made-up one for every ranked place. */
function readyIntervals(scores: IndexScores | null): RankIntervals {
  const units = scores?.ranked ?? [];
  const interval = {
    rank: 3,
    rankLow: 1,
    rankHigh: 9,
    medianRank: 4,
    topShare: 0,
    bottomShare: 0,
    meanRankShift: 0,
  };
  const intervals = Object.fromEntries(units.map((unit) => [unit, interval]));
  const result = {
    seed: 1,
    runs: 1000,
    units,
    intervals,
    above: [],
    indistinguishable: [],
    meanRankShift: 0,
  };
  return { state: 'ready', progress: 1, result };
}

/** Contexts of every place in an edition: with and without its file, intervals ready or on their way. */
function* contextsOf(state: ExplorerState, scope: Scope): Generator<ProfileContext> {
  const scoresOf = realScores(data, state);
  const scores = { potential: scoresOf('potential', scope), risk: scoresOf('risk', scope) };
  const ready = (index: IndexId): RankIntervals => readyIntervals(scores[index]);
  const { towns, regions } = data.places;
  const places =
    scope === 'town'
      ? towns.map((town) => ({ id: town.id, place: { kind: 'town', town } as const }))
      : regions.map((region) => ({ id: region.id, place: { kind: 'region', region } as const }));
  for (const { id, place } of places) {
    const file = readProfileFile(JSON.parse(readFileSync(`indicators/built/profiles/${id}.json`, 'utf8')));
    const townRisk = scoresOf('risk', 'town');
    const shared = {
      language: state.language,
      theme: 'light',
      data,
      place,
      placeId: id,
      scores,
      townRisk,
    } as const;
    yield {
      ...shared,
      file,
      intervals: { potential: ready('potential'), risk: ready('risk') },
      reportAddress: '',
    };
    yield { ...shared, file: null, intervals: { potential: RUNNING, risk: null }, reportAddress: '' };
  }
}

/** Every text of a view. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function expectWhole(
  language: Language,
  edition: ExplorerState['edition'],
  year: number,
  scope: Scope,
): void {
  const state = { ...openingView(language), edition, year };
  let count = 0;
  for (const context of contextsOf(state, scope)) {
    const texts = textsOf(buildProfile(context));
    count += texts.length;
    expect(texts.filter((text) => /\{[a-zA-Z]+\}|undefined|NaN|\[object/.test(text))).toEqual([]);
  }
  expect(count).toBeGreaterThan(1000);
}

describe('the texts of a profile', () => {
  it.each(LANGUAGES)('have a value for every slot, in %s', (language) => {
    const { edition, year } = openingView(language);
    expectWhole(language, edition, year, 'town');
    expectWhole(language, edition, year, 'region');
  });

  it.each(LATER)('have a value for every slot in the edition $id', ({ kind, year }) =>
    expectWhole('en', kind, year, 'town'),
  );
});
