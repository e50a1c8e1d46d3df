import { type ActionResult, actionResult } from './action-matrix.ts';
import { type CrossResult, crossResult } from './cross-analysis.ts';
import type { FactorGaps } from './factor-gaps.ts';
import type { Answer, Instrument, Panel } from './panel.ts';
import { type WeightsResult, weightsResult } from './panel-weights.ts';
import { type PestelResult, pestelResult } from './pestel.ts';
import { type ProblemField, type ProblemFieldOptions, problemField } from './problem-field.ts';
import { riskResult, type TownRisks } from './risk-matrix.ts';

/** All that a panel says, by instrument; null = it was not asked for. */
export interface PanelResults {
  readonly problems: ProblemField | null;
  readonly pestel: PestelResult | null;
  readonly cross: CrossResult | null;
  readonly weights: WeightsResult | null;
  readonly actions: ActionResult | null;
  readonly risks: readonly TownRisks[] | null;
}

/** What the results of a panel are made of. */
export interface PanelResultsInput {
  readonly panel: Panel;
  readonly answers: readonly Answer[];
  /** Gaps of the towns by their scores; {} where none are known. */
  readonly gaps: FactorGaps;
  readonly cuts: NonNullable<ProblemFieldOptions['cuts']>;
}

/** Every result of a panel at once; heavy by its resampling, so that a page has it made in a worker. */
export function panelResults({ panel, answers, gaps, cuts }: PanelResultsInput): PanelResults {
  const asked = <Result>(instrument: Instrument, make: () => Result): Result | null =>
    panel.instruments.includes(instrument) ? make() : null;
  return {
    problems: asked('problems', () => problemField(panel, answers, { cuts })),
    pestel: asked('pestel', () => pestelResult(panel, answers)),
    cross: asked('cross', () => crossResult(panel, answers, { dematel: true })),
    weights: asked('weights', () => weightsResult(panel, answers)),
    actions: asked('actions', () => actionResult(panel, answers, gaps)),
    risks: asked('risks', () => riskResult(panel, answers)),
  };
}
