import { coverageOf, statusOf } from '../scoring/coverage.ts';
import { indexDataset } from '../scoring/index-dataset.ts';
import type { CoverageRule, Method } from '../scoring/method.ts';
import { scoreTree } from '../scoring/score-tree.ts';
import { leavesOf, type TreeNode } from '../scoring/tree.ts';
import type { Edition, Indicator, PlaceId } from '../types.ts';
import { missingFigures } from './missing-figures.ts';

/** Standings of `coverage.ts`: does not apply, is missing, the place's own of the time. */
const NOT_APPLICABLE = 0;
const MISSING = 1;
const OWN = 5;

/** What a dimension is worth to the potential once some figures are added to it. */
interface DimensionOption {
  readonly added: readonly string[];
  readonly isScored: boolean;
  /** Sum of the weights of its figures by grade. */
  readonly weight: number;
}

/**
 * The fewest figures of its own that a place without a score in potential would have to publish to be scored, as ids of
 * indicators, one such selection of several: each fills a gap, or takes the place of a figure of
 * a wider area or of an outdated one. Exact: every selection inside a dimension is looked at, and the dimensions are
 * joined by the number of scored ones and of figures (a knapsack by dynamic programming, Bellman 1957). Null where the
 * place is scored, or no selection is enough.
 */
export function fewestFigures(
  edition: Edition,
  codebook: readonly Indicator[],
  placeId: PlaceId,
): readonly string[] | null {
  const { tree, data, method } = indexDataset(edition, codebook, 'potential');
  const unit = data.unitCodes.indexOf(placeId);
  const root = tree.nodes.find(({ code }) => code === 'potential');
  if (unit < 0 || root === undefined) return null;
  const scores = scoreTree(tree, data, method);
  if (scores.nodes.get('potential')?.status[unit] === 'scored') return null;
  const leaves = leavesOf(tree);
  const slotOf = new Map(tree.indicators.map(({ code, slot }) => [code, slot ?? null]));
  const wanted = new Set(missingFigures(edition, codebook, placeId).map(({ indicator }) => indicator.id));
  const dimensions = root.children.flatMap(({ code }) => {
    const node = tree.nodes.find((one) => one.code === code);
    if (node === undefined) return [];
    const figures = (leaves.get(code) ?? []).map((id): Figure => {
      const standing = scores.indicators.get(id)?.standing[unit] ?? NOT_APPLICABLE;
      return { id, slot: slotOf.get(id) ?? null, standing, isWanted: wanted.has(id) };
    });
    return [{ figures, options: optionsOf(figures, node, method) }];
  });
  const applying = dimensions.flatMap(({ figures }) => figures).filter(({ standing }) => standing > 0);
  const rule = ruleOf(root, method);
  return cheapest(
    dimensions.map(({ options }) => options),
    ({ scored, weight }) =>
      scored >= (rule?.minCount ?? 1) && weight / applying.length >= (rule?.minShare ?? 0),
  );
}

function ruleOf({ code, level }: TreeNode, { coverage }: Method): CoverageRule | null {
  return coverage?.[code] ?? coverage?.[String(level)] ?? null;
}

/** An indicator of a dimension as it stands for the place. */
interface Figure {
  readonly id: string;
  /** Indicators of one slot count as one: of them the place has the one that stands. */
  readonly slot: string | null;
  readonly standing: number;
  readonly isWanted: boolean;
}

/** All selections of figures that the place lacks in a dimension, the smallest first. */
function optionsOf(figures: readonly Figure[], node: TreeNode, method: Method): readonly DimensionOption[] {
  const rule = ruleOf(node, method);
  const wanted = figures.filter(({ isWanted }) => isWanted);
  const options = Array.from({ length: 2 ** wanted.length }, (_, bits) => {
    const added = wanted.filter((_figure, position) => (bits >> position) % 2 === 1).map(({ id }) => id);
    const standings = standingsWith(figures, added).map((standing) => Uint8Array.of(standing));
    const coverage = coverageOf(standings, method.gradeWeight, 1);
    const known = coverage.known[0] ?? 0;
    const status = statusOf(rule, coverage, 0, { scored: known, withEstimates: known, isUncertain: false });
    return {
      added,
      isScored: status === 'scored',
      weight: (coverage.share[0] ?? 0) * (coverage.of[0] ?? 0),
    };
  });
  return options.sort((a, b) => a.added.length - b.added.length);
}

function standingsWith(figures: readonly Figure[], added: readonly string[]): readonly number[] {
  const slots = new Set(figures.flatMap(({ id, slot }) => (added.includes(id) && slot !== null ? slot : [])));
  return figures.map(({ id, slot, standing }) => {
    if (added.includes(id)) return OWN;
    return slot !== null && slots.has(slot) && standing >= MISSING ? NOT_APPLICABLE : standing;
  });
}

/** What some of the dimensions come to together. */
interface Sum {
  readonly added: readonly string[];
  readonly scored: number;
  readonly weight: number;
}

/** The fewest figures with which the sum over the dimensions is enough; null = none are. */
function cheapest(
  dimensions: readonly (readonly DimensionOption[])[],
  isEnough: (sum: Sum) => boolean,
): readonly string[] | null {
  let sums: readonly Sum[] = [{ added: [], scored: 0, weight: 0 }];
  for (const options of dimensions) {
    const best = new Map<string, Sum>();
    for (const sum of sums) {
      for (const option of options) {
        const joined = joinSum(sum, option);
        const key = `${joined.scored} ${joined.added.length}`;
        // Of as many figures and scored dimensions only the greatest coverage can be better for what comes.
        if ((best.get(key)?.weight ?? -1) < joined.weight) best.set(key, joined);
      }
    }
    sums = [...best.values()];
  }
  const enough = sums.filter(isEnough).sort((a, b) => a.added.length - b.added.length);
  return enough[0]?.added ?? null;
}

function joinSum(sum: Sum, { added, isScored, weight }: DimensionOption): Sum {
  return {
    added: [...sum.added, ...added],
    scored: sum.scored + (isScored ? 1 : 0),
    weight: sum.weight + weight,
  };
}
