import type {
  Edition,
  IndexId,
  IndexScores,
  Indicator,
  IndicatorScore,
  NodeScore,
  PlaceId,
  PlaceScore,
  ScorePart,
} from '../types.ts';
import { describeMethod, describeWeights } from './describe-method.ts';
import { partsOfNode } from './explain.ts';
import {
  datasetOf,
  type IndexDataset,
  type IndexOptions,
  type IndexTable,
  indexTable,
} from './index-dataset.ts';
import { type Method, scaleOf } from './method.ts';
import { onCommonScale, rankableScores } from './node-columns.ts';
import { type Rank, rankedUnits, rankWithTies } from './rank.ts';
import { aggregateTree, stageIndicators, type TreeScores } from './score-tree.ts';
import type { IndicatorStages } from './stages.ts';

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
  return indexScorer(edition, codebook, index)(options);
}

/**
 * The same scores for options that change again and again. The table and the indicators' own scores are kept until an
 * option changes that they depend on, so a moved weight costs the aggregation alone.
 */
export function indexScorer(
  edition: Edition,
  codebook: readonly Indicator[],
  index: IndexId,
): (options: IndexOptions) => IndexScores {
  const tables = keepLast<IndexTable>();
  const stagings = keepLast<Staging>();
  return (options) => {
    const leftOut = JSON.stringify(options.leaveOut ?? []);
    const table = tables(leftOut, () => indexTable(edition, codebook, index, options.leaveOut));
    const dataset = datasetOf(table, edition, index, options);
    const { impute, treat, normalise } = dataset.method;
    const key = [leftOut, impute, treat, normalise, options.groups ?? null, options.proxies ?? null];
    const staging = stagings(JSON.stringify(key), () => stageDataset(edition, dataset));
    return indexScores(edition, dataset, staging, options.weightsFrom ?? '');
  };
}

/** Returns the last value for as long as the key stays the same. */
function keepLast<Value>(): (key: string, make: () => Value) => Value {
  let kept: { readonly key: string; readonly value: Value } | null = null;
  return (key, make) => {
    if (kept?.key !== key) kept = { key, value: make() };
    return kept.value;
  };
}

/** The indicators on their common scale: what weights and aggregation do not touch. */
interface Staging {
  readonly stages: ReadonlyMap<string, IndicatorStages>;
  /** By unit and indicator. */
  readonly scores: readonly Readonly<Record<string, IndicatorScore>>[];
  /** Indicators without a figure though they apply, by unit. */
  readonly missing: readonly (readonly string[])[];
}

function stageDataset(edition: Edition, { tree, data, method, dataGoalposts }: IndexDataset): Staging {
  const stages = stageIndicators(tree, data, method);
  const positions = new Map(edition.indicatorIds.map((id, position) => [id, position]));
  const scores = edition.cells.map((row, unit) => {
    const ofUnit: Record<string, IndicatorScore> = {};
    for (const [code, { scores: column, isClipped, isTreated, isImputed }] of stages) {
      const isCut = isClipped[unit] === 1;
      ofUnit[code] = {
        node: code,
        cell: row[positions.get(code) ?? -1] ?? null,
        score: column.at(unit),
        clipped: isCut && !dataGoalposts.includes(code),
        // Only values that winsorising moved lie beyond goalposts made from the edition's data.
        treated: isTreated[unit] === 1 || (isCut && dataGoalposts.includes(code)),
        imputed: isImputed[unit] === 1 && column.at(unit) !== null,
      };
    }
    return ofUnit;
  });
  const missing = scores.map((ofUnit, unit) =>
    Object.values(ofUnit)
      .filter(({ node, cell }) => cell === null && data.notApplicable?.[node]?.[unit] !== true)
      .map(({ node }) => node),
  );
  return { stages, scores, missing };
}

function indexScores(
  edition: Edition,
  dataset: IndexDataset,
  staging: Staging,
  weightsFrom: string,
): IndexScores {
  const { index, tree, data, method } = dataset;
  const scores = aggregateTree(tree, data, method, staging.stages);
  const root = scores.nodes.get(index);
  const rankable = root === undefined ? edition.placeIds.map(() => null) : rankableScores(root);
  const ranks = rankWithTies(rankable);
  const nodeReaders = tree.nodes.map(({ code }) => [code, readNode(scores, code, method)] as const);
  const places: Record<PlaceId, PlaceScore> = {};
  edition.placeIds.forEach((placeId, unit) => {
    places[placeId] = placeScore({ placeId, unit, rank: ranks[unit] ?? null }, dataset, staging, nodeReaders);
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
    method: [describeMethod(method), weightsFrom, describeWeights(tree)]
      .filter((text) => text !== '')
      .join('; '),
    log: [
      ...dataset.dataGoalposts.map(
        (id) => `${id}: no frozen goalposts, measured against this edition after treatment`,
      ),
      ...scores.problems,
      ...scores.log,
    ],
  };
}

interface RankedPlace {
  readonly placeId: PlaceId;
  /** Its place in the columns. */
  readonly unit: number;
  readonly rank: Rank | null;
}

function placeScore(
  { placeId, unit, rank }: RankedPlace,
  { index, tree }: IndexDataset,
  staging: Staging,
  nodeReaders: NodeReaders,
): PlaceScore {
  const nodes: Record<string, NodeScore> = {};
  for (const [code, read] of nodeReaders) nodes[code] = read(unit);
  const missingNodes = tree.nodes
    .filter(({ children }) => children.length > 0)
    .map(({ code }) => code)
    .filter((code) => code !== index && !code.startsWith('group:') && nodes[code]?.score === null);
  return {
    placeId,
    nodes,
    indicators: staging.scores[unit] ?? {},
    rank: rank?.rank ?? null,
    rankTo: rank?.rankTo ?? null,
    missing: [...missingNodes, ...(staging.missing[unit] ?? [])],
  };
}

/** Indicators below a node that were filled in for a unit; those of children that take no part do not count. */
function filledBelow(scores: TreeScores, code: string, unit: number, method: Method): number {
  const node = scores.nodes.get(code);
  if (method.impute.method === 'none' || node === undefined || node.scores.at(unit) === null) return 0;
  return node.children.reduce((sum, child) => {
    const stages = scores.indicators.get(child.code);
    const itself = stages?.isImputed[unit] === 1 && stages.scores.at(unit) !== null ? 1 : 0;
    const isUsed =
      node.status[unit] === 'estimate' || scores.nodes.get(child.code)?.status[unit] === 'scored';
    return sum + itself + (isUsed ? filledBelow(scores, child.code, unit, method) : 0);
  }, 0);
}

/** By node code: its score, unit by unit. */
type NodeReaders = readonly (readonly [code: string, read: (unit: number) => NodeScore])[];

function readNode(scores: TreeScores, code: string, method: Method): (unit: number) => NodeScore {
  const columns = scores.nodes.get(code);
  const aggregation = columns?.aggregation ?? 'arithmetic';
  const [low, high] = scaleOf(method.normalise);
  const pointsPerAmpi = (high - low) / 60;
  const onScale = (part: ScorePart): ScorePart =>
    part.contribution === null ? part : { ...part, contribution: part.contribution * pointsPerAmpi };
  const partsAt = partsOfNode(scores, code, method);
  return (unit) => ({
    node: code,
    score: onCommonScale(columns?.scores.at(unit) ?? null, aggregation, method),
    status: columns?.status[unit] ?? 'not-scored',
    coverage: columns?.coverage[unit] ?? 0,
    townLevelShare: columns?.townLevelShare[unit] ?? 0,
    counted: columns?.counted[unit] ?? 0,
    of: columns?.of[unit] ?? 0,
    imputed: filledBelow(scores, code, unit, method),
    parts: aggregation === 'ampi' ? partsAt(unit).map(onScale) : partsAt(unit),
  });
}
