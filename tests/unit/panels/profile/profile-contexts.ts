import type { IndexId, IndexScores, Scope } from '../../../../indicators/types.ts';
import type { ExplorerData } from '../../../../src/data/explorer-data.ts';
import type { RankIntervals } from '../../../../src/explorer/rank-runs.ts';
import type { ProfileContext } from '../../../../src/panels/profile/profile-context.ts';
import type { ExplorerState } from '../../../../src/state/state.ts';
import { realProfile } from '../../../fixtures/real-profile.ts';
import { realScores } from '../../layers/real-explorer.ts';

const RUNNING: RankIntervals = { state: 'running', progress: 0.5, result: null };

/** Intervals that are ready, with a made-up one for every ranked place: of one rank for every second place. */
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
  const certain = { ...interval, rankHigh: interval.rankLow, medianRank: interval.rankLow };
  const intervals = Object.fromEntries(units.map((unit, at) => [unit, at % 2 === 0 ? interval : certain]));
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
export function* contextsOf(
  data: ExplorerData,
  state: ExplorerState,
  scope: Scope,
): Generator<ProfileContext> {
  const scoresOf = realScores(data, state);
  const scores = { potential: scoresOf('potential', scope), risk: scoresOf('risk', scope) };
  const ready = (index: IndexId): RankIntervals => readyIntervals(scores[index]);
  const { towns, regions } = data.places;
  const places =
    scope === 'town'
      ? towns.map((town) => ({ id: town.id, place: { kind: 'town', town } as const }))
      : regions.map((region) => ({ id: region.id, place: { kind: 'region', region } as const }));
  for (const { id, place } of places) {
    const file = realProfile(id);
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
