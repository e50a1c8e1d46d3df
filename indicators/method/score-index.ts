import type {
  Edition,
  Grade,
  IndexId,
  IndexScores,
  Indicator,
  IndicatorCell,
  IndicatorScore,
  NodeScore,
  PlaceId,
  PlaceScore,
} from '../types.ts';
import { knownValues } from './columns.ts';
import { describeMethod, describeWeights } from './describe-method.ts';
import { partsOf } from './explain.ts';
import { goalpostsFrom } from './goalposts.ts';
import { indexMethod } from './index-method.ts';
import { indexTree, indicatorsOf, type Weights } from './index-tree.ts';
import { completeMethod, type Method, type MethodSettings, scaleOf } from './method.ts';
import { type Rank, rankedUnits, rankWithTies } from './rank.ts';
import { onCommonScale } from './score-node.ts';
import { scoreTree, type TreeScores } from './score-tree.ts';
import type { DataTable, ScoreTree } from './tree.ts';

/** What may be changed of an index; without it the app's own method is in force. */
export interface IndexOptions {
  /** Laid over the app's own method key by key. */
  readonly method?: MethodSettings;
  /** By node code or indicator id; 1 where none is given. */
  readonly weights?: Weights;
  /** Where weights come from, for the printed method; it changes no score. */
  readonly weightsFrom?: string;
  /** Indicators to leave out. */
  readonly leaveOut?: readonly string[];
}

/** An index as a data set for the tree engine. */
export interface IndexDataset {
  readonly index: IndexId;
  readonly tree: ScoreTree;
  readonly data: DataTable;
  readonly method: Method;
  /** Indicators whose goalposts are not frozen: theirs are those of this edition after treatment. */
  readonly ownPosts: readonly string[];
}

/**
 * Scores of an index over an edition: 0–100 for potential, 0–10 for risk (10 = worst), with status, coverage, parts
 * and rank (1 = highest potential, or highest risk). Follows the ten steps of the OECD/JRC Handbook (2008) and the
 * structure of the INFORM Risk Index. An edition of dimensions only has no node for the index and no ranks. An index
 * made by AMPI is mapped back from 70–130 to the scale of the others.
 */
export function scoreIndex(
  edition: Edition,
  codebook: readonly Indicator[],
  index: IndexId,
  options: IndexOptions = {},
): IndexScores {
  const dataset = indexDataset(edition, codebook, index, options);
  const scores = scoreTree(dataset.tree, dataset.data, dataset.method);
  const root = scores.nodes.get(index);
  const rankable = edition.placeIds.map((_, unit) =>
    root?.status[unit] === 'scored' ? (root.scores[unit] ?? null) : null,
  );
  const ranks = rankWithTies(rankable);
  const places: Record<PlaceId, PlaceScore> = {};
  edition.placeIds.forEach((placeId, unit) => {
    places[placeId] = placeScore(placeId, unit, edition, dataset, scores, ranks[unit] ?? null);
  });
  const ranked = rankedUnits(rankable).flatMap((unit) =>
    ranks[unit] === null ? [] : (edition.placeIds[unit] ?? []),
  );
  return {
    index,
    editionId: edition.id,
    scope: edition.scope,
    year: edition.year,
    places,
    ranked,
    method: [describeMethod(dataset.method), options.weightsFrom ?? '', describeWeights(dataset.tree)]
      .filter((text) => text !== '')
      .join('; '),
    log: [
      ...dataset.ownPosts.map(
        (id) => `${id}: no frozen goalposts, measured against this edition after treatment`,
      ),
      ...scores.problems,
      ...scores.log,
    ],
  };
}

/** The tree, table and method that make an index of an edition; `scoreTree` on them gives the same scores. */
export function indexDataset(
  edition: Edition,
  codebook: readonly Indicator[],
  index: IndexId,
  options: IndexOptions = {},
): IndexDataset {
  const chosen = indicatorsOf(edition, codebook, index, options.leaveOut);
  const data = tableOf(edition, chosen);
  const ownPosts = chosen.filter(({ goalposts }) => goalposts === null).map(({ id }) => id);
  const indicators = chosen.map((indicator) => {
    if (indicator.goalposts !== null) return indicator;
    const values = knownValues(data.columns[indicator.id] ?? []);
    return { ...indicator, goalposts: goalpostsFrom(values, { log: indicator.log }) };
  });
  const tree = indexTree(index, edition.kind, indicators, options.weights);
  const own = indexMethod(index, edition.scope, edition.kind, tree);
  const isWeighted = tree.nodes.some(({ children }) => children.some(({ weight }) => weight !== 1));
  const base: Method = isWeighted ? { ...own, weights: 'meta' } : own;
  return { index, tree, data, method: completeMethod(options.method, base), ownPosts };
}

function tableOf(edition: Edition, indicators: readonly Indicator[]): DataTable {
  const columns: Record<string, (number | null)[]> = {};
  const grades: Record<string, (Grade | null)[]> = {};
  const notApplicable: Record<string, boolean[]> = {};
  const inapplicable = new Set(edition.notApplicable.map(([placeId, id]) => `${placeId} ${id}`));
  for (const { id } of indicators) {
    const cells = edition.placeIds.map((_, unit) => cellOf(edition, unit, id));
    columns[id] = cells.map((cell) => cell?.value ?? null);
    grades[id] = cells.map((cell) => (edition.scope === 'region' ? 'A' : (cell?.grade ?? null)));
    notApplicable[id] = edition.placeIds.map((placeId) => inapplicable.has(`${placeId} ${id}`));
  }
  return { unitCodes: edition.placeIds, columns, grades, notApplicable };
}

function cellOf(edition: Edition, unit: number, id: string): IndicatorCell | null {
  return edition.cells[unit]?.[edition.indicatorIds.indexOf(id)] ?? null;
}

function placeScore(
  placeId: PlaceId,
  unit: number,
  edition: Edition,
  { index, tree, data, method, ownPosts }: IndexDataset,
  scores: TreeScores,
  rank: Rank | null,
): PlaceScore {
  const nodes: Record<string, NodeScore> = {};
  for (const { code } of tree.nodes) nodes[code] = nodeScore(scores, code, unit, method);
  const indicators: Record<string, IndicatorScore> = {};
  for (const { code } of tree.indicators) {
    const stages = scores.indicators.get(code);
    const isCut = stages?.isClipped[unit] === true;
    indicators[code] = {
      node: code,
      cell: cellOf(edition, unit, code),
      score: stages?.scores[unit] ?? null,
      clipped: isCut && !ownPosts.includes(code),
      // Beyond the edition's own posts lie just the values that winsorising moved.
      treated: stages?.isTreated[unit] === true || (isCut && ownPosts.includes(code)),
    };
  }
  const missing = [
    ...tree.nodes
      .filter(({ children }) => children.length > 0)
      .map(({ code }) => code)
      .filter((code) => code !== index && !code.startsWith('group:') && nodes[code]?.score === null),
    ...tree.indicators
      .map(({ code }) => code)
      .filter((code) => indicators[code]?.cell === null && data.notApplicable?.[code]?.[unit] !== true),
  ];
  return { placeId, nodes, indicators, rank: rank?.rank ?? null, rankTo: rank?.rankTo ?? null, missing };
}

function nodeScore(scores: TreeScores, code: string, unit: number, method: Method): NodeScore {
  const columns = scores.nodes.get(code);
  const aggregation = columns?.aggregation ?? 'arithmetic';
  const [low, high] = scaleOf(method.normalise);
  const pointsPerAmpi = aggregation === 'ampi' ? (high - low) / 60 : 1;
  return {
    node: code,
    score: onCommonScale(columns?.scores[unit] ?? null, aggregation, method),
    status: columns?.status[unit] ?? 'not-scored',
    coverage: columns?.coverage[unit] ?? 0,
    ownShare: columns?.ownShare[unit] ?? 0,
    counted: columns?.counted[unit] ?? 0,
    of: columns?.of[unit] ?? 0,
    parts: partsOf(scores, code, unit, method).map((part) =>
      part.contribution === null ? part : { ...part, contribution: part.contribution * pointsPerAmpi },
    ),
  };
}
