import type { Language, Region, Town } from '../../../geodata/types.ts';
import type { ProfileFile } from '../../../indicators/built-files.ts';
import type { IndexId, IndexScores, Indicator, Scope } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import type { RankIntervals } from '../../explorer/rank-runs.ts';
import type { PriorityState } from '../../state/state.ts';
import type { ScoreContext } from '../parts/figure-view.ts';
import type { HistorySource } from '../parts/history-source.ts';

/** What the parts of a profile are made from. */
export interface ProfileContext {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  readonly data: ExplorerData;
  readonly place:
    | { readonly kind: 'town'; readonly town: Town }
    | { readonly kind: 'region'; readonly region: Region };
  readonly placeId: string;
  readonly scores: Readonly<Record<IndexId, IndexScores | null>>;
  /** Rank intervals of the place's scope; null = none are computed. */
  readonly intervals: Readonly<Record<IndexId, RankIntervals | null>>;
  /** Where potential and risk count as high for what comes first; absent = as by the rule. */
  readonly cuts?: Pick<PriorityState, 'riskCut' | 'potentialCut'>;
  readonly townRisk: IndexScores | null;
  /** File of the place; null = still loading or damaged: the parts that need it are left out. */
  readonly file: ProfileFile | null;
  readonly reportAddress: string;
  /** Scores of all years; absent = the profile shows none. */
  readonly history?: HistorySource;
  /** True where each figure of the case is followed by the score without it, which takes many scorings; absent = not. */
  readonly leavesOut?: true;
}

/** Context of one index for the score views; null while its scores are not there. */
export function scoreContext(context: ProfileContext, index: IndexId): ScoreContext | null {
  const scores = context.scores[index];
  if (scores === null) return null;
  const { language, data } = context;
  return { language, scores, edition: data.editions[scores.editionId] ?? null, codebook: data.codebook };
}

/** Scope of the place's own scores. */
export function scopeOf(context: ProfileContext): Scope {
  return context.place.kind;
}

/** Indicators of an index or of the panel for the place's scope, in the order of the codebook. */
export function indicatorsOf(context: ProfileContext, use: Indicator['use']): readonly Indicator[] {
  return context.data.codebook.filter(
    (indicator) => indicator.scope === scopeOf(context) && indicator.use === use,
  );
}

/** What the parts of a profile except its years are made from; the place follows from its id and the data. */
export function sourcesOfParts({
  place: _place,
  history: _history,
  scores,
  intervals,
  ...rest
}: ProfileContext): readonly unknown[] {
  return [rest, scores, intervals].flatMap((part) => Object.entries(part).flat());
}
