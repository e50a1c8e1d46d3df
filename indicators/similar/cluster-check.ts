import { quantileSorted } from 'd3-array';
import { uniformSource } from '../uncertainty/random.ts';
import { STABILITY_CLUSTERS } from './cluster-limits.ts';
import { type DistanceMatrix, jaccard, type Labels, meanSilhouette, wardTree } from './clusters.ts';
import { distanceOf, LEAST_COMMON, type ScoresByPlace, standardScores } from './nearest-places.ts';

/** Whether places fall into clusters by their scores. */
export interface ClusterCheck {
  /** How many places could be compared with one another. */
  readonly places: number;
  /** By number of clusters. */
  readonly cuts: readonly {
    readonly clusters: number;
    /** Mean silhouette of Ward's clusters. */
    readonly silhouette: number;
    /** Silhouette that 95 of 100 sets of the same scores in random order do not exceed. */
    readonly permuted: number;
  }[];
  /** Of each of {@link STABILITY_CLUSTERS} clusters how alike it is in other samples of the places, lowest first, 0..1. */
  readonly stability: readonly number[];
}

const CUTS = [2, 3, 4, 5] as const;
const RUNS = 200;
const SEED = 20_221;
const MOST_OF_PERMUTED = 0.95;

type Scores = readonly Readonly<Record<string, number>>[];

/**
 * Tries whether scores have clusters: Ward's method on the distances of {@link distanceOf}, silhouettes against those of
 * scores that are permuted within each node, and the mean Jaccard similarity of the clusters in bootstrap samples (Hennig
 * 2007, Computational Statistics & Data Analysis 52, 258–271). Null with too few places. The same for the same scores.
 */
export function clusterCheck(scores: ScoresByPlace): ClusterCheck | null {
  const kept = comparable([...standardScores(scores).values()]);
  if (kept.length <= Math.max(...CUTS)) return null;
  const random = uniformSource(SEED);
  const distances = matrixOf(kept);
  const permuted = Array.from({ length: RUNS }, () => cutSilhouettes(matrixOf(permutedScores(kept, random))));
  const cuts = cutSilhouettes(distances).map((silhouette, at) => ({
    clusters: CUTS[at] ?? 0,
    silhouette,
    permuted: highOf(permuted.map((run) => run[at] ?? 0)),
  }));
  return { places: kept.length, cuts, stability: clusterStability(distances, random) };
}

/** Places that have enough nodes in common with each other one, those with the most nodes first. */
function comparable(all: Scores): Scores {
  const kept: Scores[number][] = [];
  const bySize = [...all].sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  for (const one of bySize) {
    const enough = Object.keys(one).length >= LEAST_COMMON;
    if (enough && kept.every((other) => distanceOf(one, other) !== null)) kept.push(one);
  }
  return kept;
}

function matrixOf(scores: Scores): DistanceMatrix {
  return scores.map((one) => scores.map((other) => distanceOf(one, other) ?? 0));
}

function cutSilhouettes(distances: DistanceMatrix): readonly number[] {
  const tree = wardTree(distances);
  return CUTS.map((count) => meanSilhouette(distances, tree.cut(count)));
}

/** The scores of each node dealt anew among the places that have it. */
function permutedScores(scores: Scores, random: () => number): Scores {
  const dealt = scores.map((): Record<string, number> => ({}));
  for (const node of new Set(scores.flatMap((one) => Object.keys(one)))) {
    const holders = scores.flatMap((one, at) => (node in one ? [at] : []));
    const order = shuffled(holders, random);
    for (const [at, holder] of holders.entries()) {
      const from = scores[order[at] ?? 0]?.[node];
      const to = dealt[holder];
      if (from !== undefined && to !== undefined) to[node] = from;
    }
  }
  return dealt;
}

/** Fisher and Yates, by Durstenfeld (1964). */
function shuffled(items: readonly number[], random: () => number): readonly number[] {
  const result = [...items];
  for (let at = result.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [here, there] = [result[at] ?? 0, result[other] ?? 0];
    result[at] = there;
    result[other] = here;
  }
  return result;
}

function highOf(values: readonly number[]): number {
  return (
    quantileSorted(
      [...values].sort((a, b) => a - b),
      MOST_OF_PERMUTED,
    ) ?? 0
  );
}

/** Mean similarity of each cluster to the most similar one of a sample drawn with replacement, lowest first. */
function clusterStability(distances: DistanceMatrix, random: () => number): readonly number[] {
  const whole = setsOf(
    wardTree(distances).cut(STABILITY_CLUSTERS),
    distances.map((_, at) => at),
  );
  const sums = whole.map(() => ({ sum: 0, runs: 0 }));
  for (let run = 0; run < RUNS; run += 1) {
    const drawn = distances.map(() => Math.floor(random() * distances.length));
    const sample = drawn.map((one) => drawn.map((other) => distances[one]?.[other] ?? 0));
    const found = setsOf(wardTree(sample).cut(STABILITY_CLUSTERS), drawn);
    const there = new Set(drawn);
    for (const [at, cluster] of whole.entries()) {
      const left = new Set([...cluster].filter((item) => there.has(item)));
      const total = sums[at];
      if (left.size === 0 || total === undefined) continue;
      total.sum += Math.max(...found.map((other) => jaccard(left, other)));
      total.runs += 1;
    }
  }
  return sums.map(({ sum, runs }) => (runs === 0 ? 0 : sum / runs)).sort((a, b) => a - b);
}

function setsOf(labels: Labels, items: readonly number[]): readonly ReadonlySet<number>[] {
  return [...new Set(labels)].map((label) => new Set(items.filter((_, at) => labels[at] === label)));
}
