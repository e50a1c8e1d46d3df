import { mean } from 'd3-array';
import type { TownId } from '../../geodata/types.ts';
import { RISK_COMPONENTS, type ScoreStatus } from '../types.ts';
import type { ExpertItems } from './default-items.ts';
import type { FactorTie } from './item-table.ts';
import type { Panel } from './panel.ts';
import { ALL_TOWNS } from './questions.ts';

/** How far a town is from its best on a factor, 0..1, by town (and `all`) and factor; absent = no score says so. */
export type FactorGaps = Readonly<Record<TownId, Readonly<Record<string, number>>>>;

/** Scores by place and node: those of an index, or as a file of scored towns has them. */
export interface ScoredPlaces {
  readonly places: Readonly<
    Record<
      TownId,
      {
        readonly nodes: Readonly<
          Record<string, { readonly score: number | null; readonly status: ScoreStatus }>
        >;
      }
    >
  >;
}

/**
 * Gaps of the factors that are tied to a score: (100 − score) / 100 of a dimension of the potential, score / 10 of a
 * component of the risk. Only what is scored counts, no estimate; `all` is the mean of the towns. Which factor is tied to
 * which score is the app's own choice and stands in `expert-items.csv`.
 */
export function townGaps(
  items: ExpertItems,
  panel: Panel,
  { potential, risk }: { readonly potential: ScoredPlaces; readonly risk: ScoredPlaces },
): FactorGaps {
  const ties = new Map(items.factors.map(({ id, tie }) => [id, tie]));
  const tied = panel.factors.flatMap(({ id }): readonly (readonly [string, FactorTie])[] => {
    const tie = ties.get(id) ?? null;
    return tie === null ? [] : [[id, tie]];
  });
  const towns = Object.keys(potential.places).map((town) => {
    const gaps = tied.flatMap(([id, tie]): readonly (readonly [string, number])[] => {
      const gap = gapOn(tie, town, potential, risk);
      return gap === null ? [] : [[id, gap]];
    });
    return [town, Object.fromEntries(gaps)] as const;
  });
  const together = tied.flatMap(([id]): readonly (readonly [string, number])[] => {
    const gap = mean(towns.flatMap(([, gaps]) => gaps[id] ?? []));
    return gap === undefined ? [] : [[id, gap]];
  });
  return Object.fromEntries([[ALL_TOWNS, Object.fromEntries(together)], ...towns]);
}

function gapOn(tie: FactorTie, town: TownId, potential: ScoredPlaces, risk: ScoredPlaces): number | null {
  const isRisk = RISK_COMPONENTS.some((component) => component === tie);
  const node = (isRisk ? risk : potential).places[town]?.nodes[tie];
  if (node === undefined || node.score === null || node.status !== 'scored') return null;
  return isRisk ? node.score / 10 : (100 - node.score) / 100;
}
