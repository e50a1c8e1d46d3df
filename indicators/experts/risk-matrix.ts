import { inOrder, valuesOn } from './answer-list.ts';
import type { Answer, Panel } from './panel.ts';
import { askedTowns, questionKey } from './questions.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Levels of likelihood × consequence, the least first. */
export const RISK_LEVELS = ['low', 'moderate', 'high', 'very-high'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Products from which a risk is moderate, high and very high: the app's own choice. */
export const RISK_CUTS = [5, 10, 15] as const;

/** A risk of a town in the matrix of 5 × 5. */
export interface RiskCell {
  readonly id: string;
  /** 1–5; null = nobody has rated it. */
  readonly likelihood: Spread | null;
  readonly consequence: Spread | null;
  /** Likelihood × consequence of each expert who gave both, 1–25. */
  readonly product: Spread | null;
  /** By the median product; null without one. */
  readonly level: RiskLevel | null;
}

/** Risks of a town, or of all towns together. */
export interface TownRisks {
  /** A town, or `all`. */
  readonly town: string;
  readonly risks: readonly RiskCell[];
  /** Ids of the risks with a product, the largest median first, then the largest mean. */
  readonly order: readonly string[];
}

/**
 * Likelihood × consequence by town and risk (matrix of IEC 31010), with median and quartiles over the experts. Both are
 * ranks and not amounts: a matrix orders only coarsely.
 */
export function riskResult(panel: Panel, answers: readonly Answer[]): readonly TownRisks[] {
  if (!panel.instruments.includes('risks')) return [];
  const experts = inOrder(answers);
  return askedTowns(panel).map((town) => {
    const risks = panel.risks.map(({ id }) => riskCell(experts, town, id));
    const order = risks
      .filter(({ product }) => product !== null)
      .sort(
        (a, b) =>
          (b.product?.median ?? 0) - (a.product?.median ?? 0) ||
          (b.product?.mean ?? 0) - (a.product?.mean ?? 0),
      )
      .map(({ id }) => id);
    return { town, risks, order };
  });
}

function riskCell(experts: readonly Answer[], town: string, id: string): RiskCell {
  const [first, second] = [
    questionKey('risks', town, id, 'likelihood'),
    questionKey('risks', town, id, 'consequence'),
  ];
  const product = spreadOf(
    experts.flatMap(({ values }) => {
      const [likelihood, consequence] = [values[first], values[second]];
      return likelihood === undefined || consequence === undefined ? [] : [likelihood * consequence];
    }),
  );
  return {
    id,
    likelihood: spreadOf(valuesOn(experts, first)),
    consequence: spreadOf(valuesOn(experts, second)),
    product,
    level: product === null ? null : levelOf(product.median),
  };
}

function levelOf(product: number): RiskLevel {
  return RISK_LEVELS[RISK_CUTS.filter((cut) => product >= cut).length] ?? 'low';
}
