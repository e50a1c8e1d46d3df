import type { Column } from '../scoring/columns.ts';
import { type IndexDataset, type IndexOptions, indexDataset } from '../scoring/index-dataset.ts';
import { scaleOf } from '../scoring/method.ts';
import { onCommonScale, rankableScores } from '../scoring/node-columns.ts';
import { type Rank, rankWithTies } from '../scoring/rank.ts';
import { nodesAgain, scoreTree, type TreeScores } from '../scoring/score-tree.ts';
import { type IndicatorStages, stageIndicator } from '../scoring/stages.ts';
import type { Edition, IndexId, Indicator, PlaceId } from '../types.ts';

/** An index over an edition by some method. */
export interface IndexSubject {
  readonly edition: Edition;
  readonly codebook: readonly Indicator[];
  readonly index: IndexId;
  /** {} = the author's method. */
  readonly options: IndexOptions;
}

/** Other values of indicators of one place, by id. */
export type OtherValues = Readonly<Record<string, number>>;

/** Scores of all places on the index, and their ranks. */
export interface IndexResult {
  /** 0–100 for potential, 0–10 for risk; null = not scored. */
  scoreOf(placeId: PlaceId): number | null;
  /** 1 = highest; null = not ranked. */
  rankOf(placeId: PlaceId): Rank | null;
  /** Ranked places. */
  readonly ranked: number;
}

/** An index that can be scored again with other values of one place. */
export interface ChangedIndex extends IndexSubject {
  readonly dataset: IndexDataset;
  /** How far an indicator of a place is from the worst to the best end of the common scale, 0..1; null = no score. */
  standingOf(placeId: PlaceId, indicatorId: string): number | null;
  /** The index once some figures of the place have other values; a place or indicator that it lacks changes nothing. */
  with(placeId: PlaceId, values: OtherValues): IndexResult;
}

/**
 * Prepares an index to be scored again and again with other values of one place: the same stages and the same
 * aggregation as `scoreIndex`, of which only the changed indicators are staged anew. Grade, year and age of a figure
 * stay as they are, so coverage does.
 */
export function changedIndex(subject: IndexSubject): ChangedIndex {
  const { edition, codebook, index, options } = subject;
  const whole = indexDataset(edition, codebook, index, options);
  // Groups of the risk stand beside the index, not in it.
  const nodes = whole.tree.nodes.filter(({ code }) => !code.startsWith('group:'));
  const dataset = { ...whole, tree: { ...whole.tree, nodes } };
  const scores = scoreTree(dataset.tree, dataset.data, dataset.method);
  const again = nodesAgain(dataset.tree, dataset.method, scores);
  return {
    ...subject,
    dataset,
    standingOf: (placeId, id) => {
      const score = scores.indicators.get(id)?.scores.at(edition.placeIds.indexOf(placeId)) ?? null;
      const [low, high] = scaleOf(dataset.method.normalise);
      if (score === null) return null;
      // A high score of risk is the worse one.
      return index === 'risk' ? (high - score) / (high - low) : (score - low) / (high - low);
    },
    with: (placeId, values) => {
      const ids = Object.keys(values);
      const changed = changedData(dataset, placeId, values);
      return resultOf(changed, again(changed.data, restaged(changed, scores.indicators, ids), ids));
    },
  };
}

function changedData(dataset: IndexDataset, placeId: PlaceId, values: OtherValues): IndexDataset {
  const { data } = dataset;
  const unit = data.unitCodes.indexOf(placeId);
  const columns: Record<string, Column> = { ...data.columns };
  for (const [id, value] of Object.entries(values)) {
    const column = columns[id];
    if (column?.[unit] != null)
      columns[id] = column.map((figure, position) => (position === unit ? value : figure));
  }
  return { ...dataset, data: { ...data, columns } };
}

function restaged(
  { tree, data, method }: IndexDataset,
  stages: ReadonlyMap<string, IndicatorStages>,
  ids: readonly string[],
): ReadonlyMap<string, IndicatorStages> {
  const all = new Map(stages);
  for (const indicator of tree.indicators)
    if (ids.includes(indicator.code)) all.set(indicator.code, stageIndicator(indicator, data, method));
  return all;
}

function resultOf({ index, data, method }: IndexDataset, nodes: TreeScores['nodes']): IndexResult {
  const root = nodes.get(index);
  const rankable: Column = root === undefined ? [] : rankableScores(root);
  const ranks = rankWithTies(rankable);
  const unitOf = (placeId: PlaceId): number => data.unitCodes.indexOf(placeId);
  return {
    scoreOf: (placeId) =>
      onCommonScale(rankable[unitOf(placeId)] ?? null, root?.aggregation ?? 'arithmetic', method),
    rankOf: (placeId) => ranks[unitOf(placeId)] ?? null,
    ranked: ranks.filter((rank) => rank !== null).length,
  };
}
