import { type FactorRatings, factorShares, meanRelevance, type WeightsBy } from './factor-weights.ts';
import type { Panel, PanelAction } from './panel.ts';

/** What the need for an action is made of; a sample of experts has its own. */
export interface FactorNeeds {
  /** Weight by factor as a part of the heaviest one; null = none. */
  readonly weights: readonly (number | null)[];
  /** Mean relevance by factor, rescaled from 1–5 to 0–1; null = not rated. */
  readonly relevance: readonly (number | null)[];
}

/** A factor that an action is linked to. */
export interface NeedPart {
  readonly factor: string;
  readonly link: number;
  /** Weight of the factor as a part of the heaviest one, 0–1. */
  readonly weight: number;
  readonly gap: number;
  /** Whether the gap is a score of the town or the mean relevance of the factor. */
  readonly gapBy: 'score' | 'relevance';
}

/** Links of an action by place of the factor in the panel. */
export type ActionLinks = readonly (readonly [factor: number, link: number])[];

/** Weights and relevance of the factors over some of the experts; where factors were not judged, all weigh alike. */
export function factorNeeds(
  ratings: FactorRatings,
  by: WeightsBy,
  factorCount: number,
  experts: readonly number[] | Uint32Array,
): FactorNeeds {
  const shares = factorShares(ratings, by, factorCount, experts);
  const heaviest = Math.max(0, ...shares.map((share) => share ?? 0));
  return {
    weights: shares.map((share) =>
      by === null ? 1 : share === null || heaviest === 0 ? null : share / heaviest,
    ),
    relevance: meanRelevance(ratings, factorCount, experts).map((mean) =>
      mean === null ? null : (mean - 1) / 4,
    ),
  };
}

/** Links of an action to the factors of the panel. */
export function linksOf(panel: Panel, action: PanelAction): ActionLinks {
  return panel.factors.flatMap(({ id }, at): ActionLinks => {
    const link = action.links[id] ?? 0;
    return link === 0 ? [] : [[at, link]];
  });
}

/**
 * Need for an action, Σ weight × gap × link / Σ link, 0–1; `gaps` by factor, null = no score of the town, for which the
 * relevance stands. A factor without either is left out of both sums; null where all are.
 */
export function needOf(
  links: ActionLinks,
  { weights, relevance }: FactorNeeds,
  gaps: readonly (number | null)[],
): number | null {
  let [total, linked] = [0, 0];
  for (const [factor, link] of links) {
    const weight = weights[factor] ?? null;
    const gap = gaps[factor] ?? relevance[factor] ?? null;
    if (weight === null || gap === null) continue;
    total += weight * gap * link;
    linked += link;
  }
  return linked === 0 ? null : total / linked;
}

/** The factors in a need, the largest part first. */
export function needParts(
  panel: Panel,
  links: ActionLinks,
  { weights, relevance }: FactorNeeds,
  gaps: readonly (number | null)[],
): readonly NeedPart[] {
  return links
    .flatMap(([at, link]): readonly NeedPart[] => {
      const score = gaps[at] ?? null;
      const weight = weights[at] ?? null;
      const gap = score ?? relevance[at] ?? null;
      if (weight === null || gap === null) return [];
      const factor = panel.factors[at]?.id ?? '';
      return [{ factor, link, weight, gap, gapBy: score === null ? 'relevance' : 'score' }];
    })
    .sort((a, b) => b.link * b.weight * b.gap - a.link * a.weight * a.gap);
}
