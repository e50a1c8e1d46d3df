import type { TownId } from '../../../../../geodata/types.ts';
import { ALL_TOWNS } from '../../../../../indicators/experts/questions.ts';
import {
  RISK_CUTS,
  RISK_LEVELS,
  type RiskCell,
  type RiskLevel,
  type TownRisks,
} from '../../../../../indicators/experts/risk-matrix.ts';
import { expertsTownMessages } from '../../../../i18n/messages/experts-results-towns.ts';
import type { FigureView, SentencePart } from '../../../parts/figure-view.ts';
import type { ResultContext } from '../result-context.ts';
import { countFigure, halvesText, resultFigure, spreadParts } from '../result-figures.ts';
import { chosenTown } from '../town-choice.ts';

/** A risk as a row, the worst first. */
export interface RiskRow {
  readonly id: string;
  readonly name: string;
  readonly likelihood: readonly SentencePart[];
  readonly consequence: readonly SentencePart[];
  readonly product: FigureView;
  readonly level: RiskLevel;
}

/** A cell of the matrix of 5 × 5. */
export interface RiskMatrixCell {
  readonly likelihood: number;
  readonly consequence: number;
  readonly level: RiskLevel;
  /** Null = empty. */
  readonly count: FigureView | null;
  /** For a screen reader and on hover: how many and which; '' = empty. */
  readonly words: string;
}

export interface RisksView {
  readonly town: TownId;
  readonly towns: readonly { readonly town: TownId }[];
  readonly finding: readonly string[];
  readonly rows: readonly RiskRow[];
  /** Likelihood from 5 to 1, consequence from 1 to 5. */
  readonly cells: readonly (readonly RiskMatrixCell[])[];
}

const SCALE = [1, 2, 3, 4, 5] as const;

/** The risk matrix of the chosen town; null where there is none. */
export function risksView(
  context: ResultContext,
  towns: readonly TownRisks[],
  chosen: TownId | null,
): RisksView | null {
  const found = chosenTown(towns, chosen);
  if (found === undefined) return null;
  const { language } = context;
  const texts = expertsTownMessages[language];
  const byId = new Map(found.risks.map((risk) => [risk.id, risk]));
  const rows = found.order.flatMap((id) => rowOf(context, found.town, byId.get(id)));
  const [worst] = rows;
  return {
    town: found.town,
    towns,
    finding: [
      worst === undefined ? texts.noRisks : texts.worst(worst.name, texts[`level-${worst.level}`]),
      ...(found.town === ALL_TOWNS ? [texts.onlyTogether] : []),
    ],
    rows,
    cells: SCALE.toReversed().map((likelihood) =>
      SCALE.map((consequence) => cellOf(context, found, likelihood, consequence)),
    ),
  };
}

function rowOf(context: ResultContext, town: TownId, risk: RiskCell | undefined): readonly RiskRow[] {
  if (risk?.likelihood == null || risk.consequence === null || risk.product === null || risk.level === null)
    return [];
  const { id, likelihood, consequence, product, level } = risk;
  const place = ['risks', town, id];
  return [
    {
      ...{ id, level, name: context.item('risks', id) },
      likelihood: spreadParts(context, likelihood, [...place, 'likelihood']),
      consequence: spreadParts(context, consequence, [...place, 'consequence']),
      product: resultFigure(context, halvesText(context.language, product.median), product.median, [
        ...place,
        'product',
      ]),
    },
  ];
}

/** Half a point between two cells counts as the worse one. */
function stepOf(median: number): number {
  return Math.floor(median + 0.5);
}

function cellOf(
  context: ResultContext,
  { town, risks }: TownRisks,
  likelihood: number,
  consequence: number,
): RiskMatrixCell {
  const names = risks
    .filter((risk) => risk.likelihood !== null && stepOf(risk.likelihood.median) === likelihood)
    .filter((risk) => risk.consequence !== null && stepOf(risk.consequence.median) === consequence)
    .map(({ id }) => context.item('risks', id));
  const level = RISK_LEVELS[RISK_CUTS.filter((cut) => likelihood * consequence >= cut).length] ?? 'low';
  const isEmpty = names.length === 0;
  return {
    ...{ likelihood, consequence, level },
    count: isEmpty
      ? null
      : countFigure(context, names.length, ['risks', town, `${likelihood}-${consequence}`, 'count']),
    words: isEmpty ? '' : expertsTownMessages[context.language].cell(names.length, names.join('; ')),
  };
}
