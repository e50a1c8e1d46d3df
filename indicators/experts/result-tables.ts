import { type ActionResult, actionResult } from './action-matrix.ts';
import { type CrossResult, crossResult } from './cross-analysis.ts';
import { type ExpertItems, type ItemList, itemText } from './default-items.ts';
import type { FactorGaps } from './factor-gaps.ts';
import { groupValues } from './group.ts';
import type { Answer, Instrument, Panel } from './panel.ts';
import { weightsResult } from './panel-weights.ts';
import { type PestelResult, pestelResult } from './pestel.ts';
import { problemField } from './problem-field.ts';
import { riskResult } from './risk-matrix.ts';
import type { Spread } from './spread.ts';

/** A cell of a table of results; null = empty. */
export type Cell = string | number | null;
/** Header, then rows. */
export type ResultTable = readonly (readonly Cell[])[];

/** Names a part of a panel in the panel's own language. */
type Say = (list: ItemList, id: string) => string;

/** All results of a panel as tables by name, such as `problem-field`; those of instruments that it does not ask are absent. */
export function resultTables(
  items: ExpertItems,
  panel: Panel,
  answers: readonly Answer[],
  gaps: FactorGaps,
): ReadonlyMap<string, ResultTable> {
  const say: Say = (list, id) => {
    const item = panel[list].find((one) => one.id === id);
    return item === undefined ? id : itemText(items, list, item, panel.language);
  };
  const of = (instrument: Instrument, make: () => readonly (readonly [string, ResultTable])[]) =>
    panel.instruments.includes(instrument) ? make() : [];
  return new Map([
    ...of('problems', () => problemTables(panel, answers, say)),
    ...of('pestel', () => pestelTables(pestelResult(panel, answers), say)),
    ...of('cross', () => crossTables(panel, crossResult(panel, answers), say)),
    ...of('weights', () => [['weights', weightsTable(panel, answers)]]),
    ...of('actions', () => [['actions', actionsTable(actionResult(panel, answers, gaps), say)]]),
    ...of('risks', () => [['risks', risksTable(panel, answers, say)]]),
    ['group', groupTable(panel, answers)],
  ]);
}

const SPREAD = ['experts', 'mean', 'q1', 'median', 'q3'] as const;

function spreadCells(spread: Spread | null): readonly Cell[] {
  return spread === null
    ? [0, null, null, null, null]
    : [spread.count, spread.mean, spread.low, spread.median, spread.high];
}

function problemTables(
  panel: Panel,
  answers: readonly Answer[],
  say: Say,
): readonly (readonly [string, ResultTable])[] {
  const field = problemField(panel, answers);
  const agreement = field.agreement;
  return [
    [
      'problem-field',
      [
        ['factor', 'text', ...SPREAD, 'grade', 'p_high', 'p_relevant', 'p_moderate', 'weight', 'dissenting'],
        ...field.factors.map(({ id, relevance, grade, probabilities: p, weight, dissent }) => [
          id,
          say('factors', id),
          ...spreadCells(relevance),
          grade,
          p?.high ?? null,
          p?.relevant ?? null,
          p?.moderate ?? null,
          weight,
          dissent.map(({ expert, value }) => `${expert}: ${value}`).join('; '),
        ]),
      ],
    ],
    [
      'agreement',
      [
        [
          'consensus',
          'w',
          'w_uncorrected',
          'chi_squared',
          'degrees',
          'p',
          'experts',
          'weights_by',
          'seed',
          'runs',
        ],
        [
          field.consensus,
          agreement?.w ?? null,
          agreement?.wUncorrected ?? null,
          agreement?.chiSquared ?? null,
          agreement?.degrees ?? null,
          agreement?.p ?? null,
          agreement?.experts ?? null,
          field.weightsBy,
          field.seed,
          field.runs,
        ],
      ],
    ],
  ];
}

function pestelTables(result: PestelResult, say: Say): readonly (readonly [string, ResultTable])[] {
  return [
    [
      'pestel',
      [
        ['factor', 'text', 'letter', ...SPREAD, 'probability', 'impact', 'weight'],
        ...result.factors.map(({ id, letter, score, probability, impact, weight }) => [
          ...[id, say('factors', id), letter],
          ...spreadCells(score),
          ...[probability, impact, weight],
        ]),
      ],
    ],
    [
      'pestel-letters',
      [
        ['letter', 'factors', 'sum', 'opportunities', 'threats', ...SPREAD],
        ...result.letters.map(({ letter, factors, sum, opportunities, threats, spread }) => [
          ...[letter, factors, sum, opportunities, threats],
          ...spreadCells(spread),
        ]),
      ],
    ],
  ];
}

function crossTables(
  panel: Panel,
  result: CrossResult,
  say: Say,
): readonly (readonly [string, ResultTable])[] {
  return [
    [
      'cross-matrix',
      [
        ['factor', 'text', ...panel.components.map(({ id }) => id), 'active', 'net'],
        ...result.factors.map(({ id, size, net }, at) => [
          id,
          say('factors', id),
          ...(result.matrix[at] ?? []),
          size,
          net,
        ]),
        ['', 'passive', ...result.components.map(({ size }) => size), null, null],
        ['', 'net', ...result.components.map(({ net }) => net), null, null],
      ],
    ],
    [
      'cross-pairs',
      [
        ['factor', 'component', 'factor_text', 'component_text', ...SPREAD, 'quadrant'],
        ...result.pairs.map(({ factor, component, influence, quadrant }) => [
          ...[factor, component, say('factors', factor), say('components', component)],
          ...spreadCells(influence),
          quadrant,
        ]),
      ],
    ],
  ];
}

function weightsTable(panel: Panel, answers: readonly Answer[]): ResultTable {
  const { items, consistency, experts, by } = weightsResult(panel, answers);
  return [
    ['row', 'id', 'weight', ...SPREAD, 'consistency_ratio', 'left_out'],
    ...(items ?? []).map(({ item, weight, spread }) => [
      'dimension',
      item,
      weight,
      ...spreadCells(spread),
      null,
      null,
    ]),
    [by, 'together', null, ...spreadCells(null), consistency?.consistencyRatio ?? null, null],
    ...experts.map(({ expert, ratio, leftOut }) => [
      'expert',
      expert,
      null,
      ...spreadCells(null),
      ratio,
      leftOut,
    ]),
  ];
}

function actionsTable(result: ActionResult, say: Say): ResultTable {
  return [
    [
      ...['town', 'action', 'text', 'need', ...SPREAD, 'priority', 'call'],
      ...['rank', 'rank_to', 'interval_from', 'interval_to', 'need_made_of'],
    ],
    ...result.towns.flatMap(({ town, actions }) =>
      actions.map((one) => [
        ...[town, one.id, say('actions', one.id), one.need],
        ...spreadCells(one.feasibility),
        ...[one.priority, one.cell?.call ?? null, one.rank, one.rankTo],
        ...[one.interval?.[0] ?? null, one.interval?.[1] ?? null],
        one.parts
          .map(
            ({ factor, link, weight, gap, gapBy }) =>
              `${factor} ${link} × ${digits(weight)} × ${digits(gap)} (${gapBy})`,
          )
          .join('; '),
      ]),
    ),
  ];
}

function digits(value: number): string {
  return value.toFixed(3);
}

function risksTable(panel: Panel, answers: readonly Answer[], say: Say): ResultTable {
  const parts = ['likelihood', 'consequence', 'product'];
  return [
    [
      'town',
      'risk',
      'text',
      ...parts.flatMap((part) => SPREAD.map((column) => `${part}_${column}`)),
      'level',
    ],
    ...riskResult(panel, answers).flatMap(({ town, risks }) =>
      risks.map(({ id, likelihood, consequence, product, level }) => [
        ...[town, id, say('risks', id)],
        ...[likelihood, consequence, product].flatMap(spreadCells),
        level,
      ]),
    ),
  ];
}

function groupTable(panel: Panel, answers: readonly Answer[]): ResultTable {
  const group = Object.entries(groupValues(panel, answers));
  return [['question', 'q1', 'median', 'q3'], ...group.map(([key, triple]) => [key, ...triple])];
}
