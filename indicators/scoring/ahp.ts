import { weightShares } from './aggregate.ts';

/** Most items that one matrix may compare (Saaty 1977; more are too many to judge reliably). */
export const MAX_AHP_ITEMS = 9;

/** Consistency ratio from which judgements contradict each other too much (Saaty 1980). */
export const CONSISTENCY_LIMIT = 0.1;

/** Mean consistency index of random matrices of 1, 2, … 10 items (Saaty 1980). */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

/**
 * Judgements above the diagonal, row by row: how many times the first item of the pair is as important as the
 * second, 1/9–9; null = not judged yet.
 */
export type Judgements = readonly (number | null)[];

/** What a full matrix of judgements comes to. */
export interface AhpResult {
  /** Parts of one in the order of the items. */
  readonly shares: readonly number[];
  /** (λ − n)/(n − 1) by the largest eigenvalue λ; 0 below three items. */
  readonly consistencyIndex: number;
  /** Consistency index over that of random matrices; 0 below three items, which cannot contradict each other. */
  readonly consistencyRatio: number;
}

/** A pair of items by their places in the list, the first one before the second. */
export type ItemPair = readonly [first: number, second: number];

/** All pairs of some items in the order of {@link Judgements}. */
export function pairsOf(itemCount: number): readonly ItemPair[] {
  const pairs: ItemPair[] = [];
  for (let first = 0; first < itemCount; first += 1) {
    for (let second = first + 1; second < itemCount; second += 1) pairs.push([first, second]);
  }
  return pairs;
}

/**
 * Geometric mean of the judgements of several experts, pair by pair (Aczél & Saaty 1983), which alone keeps a matrix
 * reciprocal. A pair that any of them has left open stays open.
 */
export function combineJudgements(experts: readonly Judgements[]): Judgements {
  const [first = []] = experts;
  return first.map((_, pair) => {
    let logs = 0;
    for (const judgements of experts) {
      const judged = judgements[pair] ?? null;
      if (judged === null) return null;
      logs += Math.log(judged);
    }
    return Math.exp(logs / experts.length);
  });
}

/**
 * Weights by the analytic hierarchy process (Saaty 1977, 2008): the principal eigenvector of the reciprocal matrix,
 * with its consistency. Null where a pair is open or the count of judgements does not fit: nothing is guessed.
 */
export function ahpWeights(judgements: Judgements, itemCount: number): AhpResult | null {
  const matrix = fullMatrix(judgements, itemCount);
  if (matrix === null || itemCount < 1 || itemCount > MAX_AHP_ITEMS) return null;
  const { shares, eigenvalue } = principalVector(matrix);
  const random = RANDOM_INDEX[itemCount - 1] ?? 0;
  if (random === 0) return { shares, consistencyIndex: 0, consistencyRatio: 0 };
  // A consistent matrix has λ = n; rounding may put it slightly below.
  const consistencyIndex = Math.max(0, (eigenvalue - itemCount) / (itemCount - 1));
  return { shares, consistencyIndex, consistencyRatio: consistencyIndex / random };
}

/** A judgement that fits the others badly, and what they would say instead. */
export interface OddJudgement {
  /** Place of the pair in {@link Judgements}. */
  readonly pair: number;
  readonly judged: number;
  /** Geometric mean of the indirect judgements through every third item, a_ik · a_kj. */
  readonly implied: number;
}

/**
 * The pair most worth another look: the one whose judgement is furthest, as a ratio, from what the others imply
 * through a third item. Null while a pair is open and below three items.
 */
export function oddestJudgement(judgements: Judgements, itemCount: number): OddJudgement | null {
  const matrix = fullMatrix(judgements, itemCount);
  if (matrix === null || itemCount < 3) return null;
  let oddest: OddJudgement | null = null;
  let largest = 1e-9;
  pairsOf(itemCount).forEach(([first, second], pair) => {
    const judged = judgements[pair] ?? 1;
    const implied = wayRound(matrix, first, second);
    const departure = Math.abs(Math.log(judged / implied));
    if (departure <= largest) return;
    largest = departure;
    oddest = { pair, judged, implied };
  });
  return oddest;
}

function wayRound(matrix: readonly (readonly number[])[], first: number, second: number): number {
  let logs = 0;
  matrix.forEach((third, at) => {
    if (at !== first && at !== second) logs += Math.log((third[second] ?? 1) / (third[first] ?? 1));
  });
  return Math.exp(logs / (matrix.length - 2));
}

function fullMatrix(judgements: Judgements, itemCount: number): readonly (readonly number[])[] | null {
  const pairs = pairsOf(itemCount);
  if (judgements.length !== pairs.length) return null;
  const matrix = Array.from({ length: itemCount }, () => new Array<number>(itemCount).fill(1));
  for (const [at, [first, second]] of pairs.entries()) {
    const judged = judgements[at] ?? null;
    const [row, mirrored] = [matrix[first], matrix[second]];
    if (judged === null || !(judged > 0) || row === undefined || mirrored === undefined) return null;
    row[second] = judged;
    mirrored[first] = 1 / judged;
  }
  return matrix;
}

/** By powers of the matrix: all its entries are positive, so the vector exists, is unique and is reached. */
function principalVector(matrix: readonly (readonly number[])[]) {
  let shares: readonly number[] = matrix.map(() => 1 / matrix.length);
  let eigenvalue = matrix.length;
  for (let turn = 0; turn < 1000; turn += 1) {
    const product = matrix.map((row) => row.reduce((sum, ratio, i) => sum + ratio * (shares[i] ?? 0), 0));
    // The shares add up to 1, so their product adds up to the eigenvalue.
    eigenvalue = product.reduce((sum, one) => sum + one, 0);
    const next = weightShares(product);
    const moved = Math.max(...next.map((share, i) => Math.abs(share - (shares[i] ?? 0))));
    shares = next;
    if (moved < 1e-15) break;
  }
  return { shares, eigenvalue };
}
