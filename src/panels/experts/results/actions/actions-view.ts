import type { TownId } from '../../../../../geodata/types.ts';
import type {
  ActionCall,
  ActionRank,
  ActionResult,
  Third,
} from '../../../../../indicators/experts/action-matrix.ts';
import { formatNumber, formatPercent } from '../../../../i18n/format.ts';
import { expertsTownMessages } from '../../../../i18n/messages/experts-results-towns.ts';
import type { FigureView, SentencePart } from '../../../parts/figure-view.ts';
import type { ResultContext } from '../result-context.ts';
import { countFigure, rangeFigures, resultFigure, resultSentence } from '../result-figures.ts';
import { chosenTown } from '../town-choice.ts';

/** Factors named of an action, those with the largest part in its need. */
const NAMED_PARTS = 3;

/** An action as a row, in the order of ranks. */
export interface ActionRow {
  readonly id: string;
  readonly name: string;
  /** "1", "2–3"; [] = not ranked. */
  readonly rank: readonly SentencePart[];
  /** "90%: 1–3"; [] = not known. */
  readonly interval: readonly SentencePart[];
  /** Null = not known. */
  readonly need: FigureView | null;
  readonly feasibility: FigureView | null;
  /** What it acts on, with the scores that stand for it; or why there is no need for it. */
  readonly actsOn: readonly SentencePart[];
}

/** A cell of the matrix. */
export interface ActionCell {
  readonly need: Third;
  readonly feasibility: Third;
  readonly call: ActionCall;
  readonly actions: readonly { readonly rank: readonly SentencePart[]; readonly name: string }[];
}

export interface ActionsView {
  readonly town: TownId;
  readonly towns: readonly { readonly town: TownId }[];
  readonly finding: readonly (readonly SentencePart[])[];
  readonly rows: readonly ActionRow[];
  /** Need from high to low, feasibility from low to high. */
  readonly cells: readonly (readonly ActionCell[])[];
}

/** Words of the thirds of a scale, from the lower one. */
export const THIRDS = ['low', 'middle', 'high'] as const;
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
  const { town } = found;
  const ordered = [...found.actions].sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  const rows = ordered.map((action) => rowOf(context, town, action));
  const isOfAll = found.feasibilityOf === 'all' && result.towns.length > 1;
  return {
    ...{ town, rows, towns: result.towns },
    finding: findingOf(context, rows[0], isOfAll, ordered),
    cells: FALLING.map((need) =>
      RISING.map((feasibility) => ({
        ...{ need, feasibility, call: callOf(need, feasibility) },
        actions: rows.filter((_, at) => {
          const cell = ordered[at]?.cell;
          return cell?.need === need && cell.feasibility === feasibility;
        }),
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
  first: ActionRow | undefined,
  isOfAll: boolean,
  actions: readonly ActionRank[],
): ActionsView['finding'] {
  const texts = expertsTownMessages[context.language];
  if (first === undefined || first.rank.length === 0) return [[texts.noRank]];
  const { name: action, need, feasibility } = first;
  const hasScores = actions.some(({ parts }) => parts.some(({ gapBy }) => gapBy === 'score'));
  return [
    resultSentence(texts.first('{action}', '{need}', '{feasibility}'), {
      ...{ action, need: need ?? '', feasibility: feasibility ?? '' },
    }),
    ...(isOfAll ? [[texts.allFeasible]] : []),
    ...(hasScores ? [] : [[texts.unscored]]),
  ];
}

function rowOf(context: ResultContext, town: TownId, action: ActionRank): ActionRow {
  const { language } = context;
  const { interval, id, need, feasibility, rank, rankTo } = action;
  const place = ['actions', town, id];
  const count = (value: number, what: string) => countFigure(context, value, [...place, what]);
  const range = (from: number, to: number, what: string) =>
    rangeFigures(language, count(from, what), count(to, `${what}-to`));
  return {
    id,
    name: context.item('actions', id),
    need:
      need === null
        ? null
        : resultFigure(context, formatNumber(language, need * 100, 0), need * 100, [...place, 'need']),
    feasibility:
      feasibility === null
        ? null
        : resultFigure(context, formatNumber(language, feasibility.mean, 1), feasibility.mean, [
            ...place,
            'feasibility',
          ]),
    rank: rank === null ? [] : range(rank, rankTo ?? rank, 'rank'),
    interval:
      interval === null
        ? []
        : resultSentence(expertsTownMessages[language].interval('{range}'), {
            range: range(interval[0], interval[1], 'interval'),
          }),
    actsOn: actsOn(context, action, place),
  };
}

function actsOn(
  context: ResultContext,
  { parts }: ActionRank,
  place: readonly string[],
): readonly SentencePart[] {
  const { language } = context;
  const texts = expertsTownMessages[language];
  if (parts.length === 0) return [texts.noNeed];
  const named = parts.slice(0, NAMED_PARTS).map(({ factor, gap, gapBy }) => {
    const name = context.item('factors', factor);
    const shown = resultFigure(context, formatPercent(language, gap), gap, [...place, `gap-${factor}`]);
    return gapBy === 'score'
      ? resultSentence(texts.moves('{factor}', '{score}', '{gap}'), {
          ...{ factor: name, score: context.score(factor), gap: shown },
        })
      : resultSentence(texts.byRelevance('{factor}', '{gap}'), { factor: name, gap: shown });
  });
  return resultSentence(texts.actsOn('{what}'), {
    what: named.flatMap((one, at) => (at === 0 ? one : ['; ', ...one])),
  });
}
