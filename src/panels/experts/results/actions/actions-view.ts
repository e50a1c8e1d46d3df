import type { TownId } from '../../../../../geodata/types.ts';
import type {
  ActionCall,
  ActionRank,
  ActionResult,
  Third,
} from '../../../../../indicators/experts/action-matrix.ts';
import { formatNumber, formatPercent } from '../../../../i18n/format.ts';
import { expertsTownMessages } from '../../../../i18n/messages/experts-results-towns.ts';
import { rangeText } from '../../../../i18n/range-text.ts';
import { shownNumber } from '../../../../i18n/shown-number.ts';
import type { ResultContext } from '../result-context.ts';
import { chosenTown } from '../town-choice.ts';

/** Factors named of an action, those with the largest part in its need. */
const NAMED_PARTS = 3;

/** An action as a row, in the order of ranks. */
export interface ActionRow {
  readonly id: string;
  readonly name: string;
  /** "1", "2–3"; '' = not ranked. */
  readonly rank: string;
  /** "90%: 1–3"; '' = not known. */
  readonly interval: string;
  readonly need: string;
  readonly feasibility: string;
  /** What it acts on, with the scores that stand for it; or why there is no need for it. */
  readonly actsOn: string;
}

/** A cell of the matrix. */
export interface ActionCell {
  readonly need: Third;
  readonly feasibility: Third;
  readonly call: ActionCall;
  readonly actions: readonly { readonly rank: string; readonly name: string }[];
}

export interface ActionsView {
  readonly town: TownId;
  readonly towns: readonly { readonly town: TownId }[];
  readonly finding: readonly string[];
  readonly rows: readonly ActionRow[];
  /** Need from high to low, feasibility from low to high. */
  readonly cells: readonly (readonly ActionCell[])[];
}

const FALLING: readonly Third[] = [2, 1, 0];
const RISING: readonly Third[] = [0, 1, 2];

/** The action matrix of the chosen town; null where there is none. */
export function actionsView(
  context: ResultContext,
  result: ActionResult,
  chosen: TownId | null,
): ActionsView | null {
  const found = chosenTown(result.towns, chosen);
  if (found === undefined) return null;
  const ordered = [...found.actions].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return {
    town: found.town,
    towns: result.towns,
    finding: findingOf(
      context,
      ordered[0],
      found.feasibilityOf === 'all' && result.towns.length > 1,
      ordered,
    ),
    rows: ordered.map((action) => rowOf(context, action)),
    cells: FALLING.map((need) =>
      RISING.map((feasibility) => ({
        ...{ need, feasibility, call: callOf(need, feasibility) },
        actions: ordered
          .filter(({ cell }) => cell?.need === need && cell.feasibility === feasibility)
          .map((action) => ({ rank: rankOf(context, action), name: context.item('actions', action.id) })),
      })),
    ),
  };
}

/** The word of a cell, which an empty one has too. */
function callOf(need: Third, feasibility: Third): ActionCall {
  const together = need + feasibility;
  return together >= 3 ? 'invest' : together === 2 ? 'select' : 'wait';
}

function findingOf(
  context: ResultContext,
  first: ActionRank | undefined,
  isOfAll: boolean,
  actions: readonly ActionRank[],
): readonly string[] {
  const texts = expertsTownMessages[context.language];
  if (first === undefined || first.rank === null) return [texts.noRank];
  const { need, feasibility } = texted(context, first);
  const hasScores = actions.some(({ parts }) => parts.some(({ gapBy }) => gapBy === 'score'));
  return [
    texts.first(context.item('actions', first.id), need, feasibility),
    ...(isOfAll ? [texts.allFeasible] : []),
    ...(hasScores ? [] : [texts.unscored]),
  ];
}

function texted({ language }: ResultContext, { need, feasibility }: ActionRank) {
  return {
    need: need === null ? '' : formatNumber(language, need * 100, 0),
    feasibility: feasibility === null ? '' : formatNumber(language, feasibility.mean, 1),
  };
}

function rankOf({ language }: ResultContext, { rank, rankTo }: ActionRank): string {
  if (rank === null) return '';
  return rangeText(language, shownNumber(language, rank), shownNumber(language, rankTo ?? rank)).text;
}

function rowOf(context: ResultContext, action: ActionRank): ActionRow {
  const { language } = context;
  const texts = expertsTownMessages[language];
  const { interval, parts, id } = action;
  const named = parts.slice(0, NAMED_PARTS).map(({ factor, gap, gapBy }) => {
    const [name, text] = [context.item('factors', factor), formatPercent(language, gap)];
    return gapBy === 'score' ? texts.moves(name, context.score(factor), text) : texts.byRelevance(name, text);
  });
  return {
    id,
    ...texted(context, action),
    name: context.item('actions', id),
    rank: rankOf(context, action),
    interval:
      interval === null
        ? ''
        : texts.interval(
            rangeText(language, shownNumber(language, interval[0]), shownNumber(language, interval[1])).text,
          ),
    actsOn: named.length === 0 ? texts.noNeed : texts.actsOn(named.join('; ')),
  };
}
