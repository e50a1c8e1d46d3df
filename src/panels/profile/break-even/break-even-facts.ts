import type { BreakEvens, NoAnswer, Target } from '../../../../indicators/break-even/break-even.ts';
import type { IndexId } from '../../../../indicators/types.ts';
import { scoreState } from '../../../layers/measures/score-state.ts';
import type { ScoreFacts } from '../../parts/figure-view.ts';
import { RISK_CUTS, riskClass } from '../../tables/region-rows.ts';
import type { WordedIndicator } from '../figure-words.ts';
import { type ProfileContext, scoreContext } from '../profile-context.ts';
import type { AnswerFacts } from './break-even-words.ts';
import { answersOf, type OptionsOf } from './changed-indices.ts';

/** One question with the answers that are known, in no language. */
export interface GroupFacts {
  readonly index: IndexId;
  readonly target: Target;
  /** An indicator each, the nearest first. */
  readonly answers: readonly AnswerFacts[];
  /** How many farther answers there are beside these. */
  readonly more: number;
  /** Indicators that give no answer. */
  readonly without: readonly { readonly indicator: WordedIndicator; readonly why: NoAnswer }[];
}

/** What would change the class of a place and its rank, in no language. */
export interface BreakEvenFacts {
  /** Null = it has no ranked risk. */
  readonly risk: ScoreFacts | null;
  readonly better: GroupFacts | null;
  readonly worse: GroupFacts | null;
  readonly past: GroupFacts | null;
  /** Why there is no place to pass; null = there is one. */
  readonly noPast: 'first' | 'noRank' | null;
}

/** `past` is the place that is to be passed; null = there is none above. */
export function breakEvenFacts(
  context: ProfileContext,
  optionsOf: OptionsOf,
  past: string | null,
): BreakEvenFacts {
  const isRanked = (context.scores.potential?.places[context.placeId]?.rank ?? null) !== null;
  return {
    ...riskGroups(context, optionsOf),
    past: past === null ? null : group(context, 'potential', { kind: 'past', placeId: past }, optionsOf),
    noPast: past !== null ? null : isRanked ? 'first' : 'noRank',
  };
}

function riskGroups(
  context: ProfileContext,
  optionsOf: OptionsOf,
): Pick<BreakEvenFacts, 'risk' | 'better' | 'worse'> {
  const { placeId } = context;
  const of = scoreContext(context, 'risk');
  const node = of?.scores.places[placeId]?.nodes['risk'];
  if (of === null || node === undefined || node.status !== 'scored' || node.score === null)
    return { risk: null, better: null, worse: null };
  const at = riskClass(node.score);
  const [below, from] = [RISK_CUTS[at - 1], RISK_CUTS[at]];
  return {
    risk: { score: node.score, state: scoreState(of, placeId, 'risk'), imputed: node.imputed },
    better: below === undefined ? null : group(context, 'risk', { kind: 'below', cut: below }, optionsOf),
    worse: from === undefined ? null : group(context, 'risk', { kind: 'from', cut: from }, optionsOf),
  };
}

function group(
  context: ProfileContext,
  index: IndexId,
  target: Target,
  optionsOf: OptionsOf,
): GroupFacts | null {
  const answers: BreakEvens | null = answersOf(context, index, target, optionsOf);
  return answers === null
    ? null
    : { index, target, answers: answers.found, more: 0, without: answers.without };
}
