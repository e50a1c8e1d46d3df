import { type ActionResult, actionResult } from './action-matrix.ts';
import { crossResult } from './cross-analysis.ts';
import { type ExpertItems, itemText } from './default-items.ts';
import type { FactorGaps } from './factor-gaps.ts';
import { crossTables, pestelTables, problemTables } from './factor-tables.ts';
import { groupValues } from './group.ts';
import type { Answer, Instrument, Panel } from './panel.ts';
import { weightsResult } from './panel-weights.ts';
import { pestelResult } from './pestel.ts';
import { problemField } from './problem-field.ts';
import { riskResult } from './risk-matrix.ts';
import { type ResultTable, type Say, SPREAD, spreadCells } from './table-cells.ts';

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
    ...of('problems', () => problemTables(problemField(panel, answers), say)),
    ...of('pestel', () => pestelTables(pestelResult(panel, answers), say)),
    ...of('cross', () => crossTables(panel, crossResult(panel, answers), say)),
    ...of('weights', () => [['weights', weightsTable(panel, answers)]]),
    ...of('actions', () => [['actions', actionsTable(actionResult(panel, answers, gaps), say)]]),
    ...of('risks', () => [['risks', risksTable(panel, answers, say)]]),
    ['group', groupTable(panel, answers)],
  ]);
}

/** What the rows of a level hold. */
function kindOf({ weighed: { level } }: Panel): string {
  if (level === 'potential') return 'dimension';
  return level.includes('.') ? 'indicator' : 'component';
}

function weightsTable(panel: Panel, answers: readonly Answer[]): ResultTable {
  const { items, consistency, experts, by } = weightsResult(panel, answers);
  return [
    ['row', 'id', 'weight', ...SPREAD, 'consistency_ratio', 'left_out'],
    ...(items ?? []).map(({ item, weight, spread }) => [
      kindOf(panel),
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
