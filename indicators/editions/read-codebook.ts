import {
  as,
  either,
  integer,
  type KnownIds,
  names,
  number,
  oneOf,
  optional,
  text,
  where,
} from '../figures/columns.ts';
import type { Loaded } from '../figures/problem.ts';
import { type RowFault, type RowOf, type TableReader, table } from '../figures/read-table.ts';
import { SERIES_ID } from '../figures/rule-tables.ts';
import { DIMENSIONS, RISK_COMPONENTS, RISK_GROUPS } from '../types.ts';
import { type CodebookRow, PLACE_FACTS, STATISTICS, WINDOWS } from './codebook-row.ts';
import { AREA, parseSum } from './expression.ts';

const yesNo = optional(either('1', '0'), false);
const formula = optional(text, '');

/** Whose figures an indicator may use: a region's figure of the same is an indicator of its own, in the same slot. */
const LEVEL_ORDER = {
  town: ['town'],
  region: ['region'],
} as const satisfies Record<string, CodebookRow['levels']>;

const fields = {
  id: where(
    text,
    (id) => /^[a-z][a-z0-9-]*$/.test(id),
    'an id of small Latin letters, digits and hyphens, such as retail-per-head',
  ),
  use: oneOf(['potential', 'risk', 'panel']),
  scope: oneOf(['town', 'region']),
  parent: optional(oneOf([...DIMENSIONS, ...RISK_COMPONENTS]), ''),
  group: optional(oneOf(RISK_GROUPS)),
  direction: as(oneOf(['1', '-1']), (sign) => (sign === '1' ? 1 : -1)),
  statistic: oneOf(STATISTICS),
  numerator: formula,
  denominator: formula,
  per: number,
  window: oneOf(WINDOWS),
  yearShift: integer,
  levels: as(oneOf(['town', 'region']), (levels) => LEVEL_ORDER[levels]),
  appliesIf: optional(SERIES_ID, ''),
  numeratorRegion: formula,
  denominatorRegion: formula,
  slot: optional(text),
  log: yesNo,
  core: yesNo,
  decimals: integer,
  warning: optional(oneOf(['legal-seat', 'registration', 'grade-C', 'nominal']), ''),
  names: names('name'),
  unit: names('unit'),
  why: names('why'),
};
type Cells = RowOf<{ readonly fields: typeof fields }>;

/** The indicators: how each is made, where it belongs, its words in three languages. */
export const CODEBOOK = table({
  file: 'codebook.csv',
  key: ['id'],
  fields,
  check: (row: Cells, known) => [...placeFaults(row), ...formulaFaults(row, known)],
});

/** Loads `codebook.csv` with the frozen goalposts of its indicators; rows at fault are left out and named. */
export function loadCodebook(
  read: TableReader,
  goalposts: readonly { readonly indicatorId: string; readonly low: number; readonly high: number }[],
): Loaded<CodebookRow> {
  const table = read(CODEBOOK);
  const frozen = new Map(goalposts.map(({ indicatorId, low, high }) => [indicatorId, [low, high] as const]));
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      goalposts: frozen.get(row.id) ?? null,
      formula: formulaText(row),
    })),
  };
}

/** Faults of the place of an indicator in the tree of its index. */
function placeFaults({ id, use, parent, group }: Cells): readonly RowFault[] {
  const wrong = (column: string, message: string, hint: string): readonly RowFault[] => [
    { kind: 'codebook-cell', column, message, hint },
  ];
  const list: readonly string[] = use === 'potential' ? DIMENSIONS : RISK_COMPONENTS;
  const hint = `Write one of ${list.join(', ')}.`;
  if (use === 'panel') return [];
  if (parent === '') return wrong('parent', `${id} has no parent.`, hint);
  if (!list.includes(parent)) return wrong('parent', `${parent} is no part of the ${use} index.`, hint);
  if (use === 'risk' && group === null)
    return wrong('group', `${id} has no group.`, `Write one of ${RISK_GROUPS.join(', ')}.`);
  return [];
}

/** Statistics that are nothing without a denominator. */
const QUOTIENTS: readonly CodebookRow['statistic'][] = ['rate', 'per-minimum', 'leading-share'];

const FORMULAS = [
  ['numerator', 'numerator'],
  ['denominator', 'denominator'],
  ['numeratorRegion', 'numerator_region'],
  ['denominatorRegion', 'denominator_region'],
] as const;

/** Faults of the series that an indicator is made of. */
function formulaFaults(row: Cells, known: KnownIds): readonly RowFault[] {
  const usesTown = row.levels[0] === 'town';
  const column = usesTown ? 'numerator' : 'numerator_region';
  const numerator = usesTown ? row.numerator : row.numeratorRegion;
  const hint = 'Name the series that it is made of.';
  if (numerator === '')
    return [{ kind: 'codebook-formula', column, message: `${row.id} has no series.`, hint }];
  const facts = PLACE_FACTS[row.statistic];
  if (facts !== undefined)
    return facts.includes(row.numerator)
      ? []
      : [
          {
            kind: 'unknown-id',
            column,
            message: `"${row.numerator}" is nothing that ${row.statistic} is made of.`,
            hint: `Write ${facts.join(', ')}.`,
          },
        ];
  const below = usesTown ? 'denominator' : 'denominator_region';
  if (QUOTIENTS.includes(row.statistic) && (usesTown ? row.denominator : row.denominatorRegion) === '')
    return [
      {
        kind: 'codebook-formula',
        column: below,
        message: `${row.id} is divided by nothing.`,
        hint: `Name the series that a ${row.statistic} is divided by.`,
      },
    ];
  return FORMULAS.flatMap(([field, name]) => sumFault(row[field], name, known) ?? []);
}

function sumFault(sum: string, column: string, known: KnownIds): RowFault | null {
  if (sum === AREA) return null;
  const terms = sum.split(',').map(parseSum);
  if (terms.includes(null))
    return {
      kind: 'codebook-formula',
      column,
      message: `"${sum}" is no sum of series.`,
      hint: 'Write series ids joined by + or -.',
    };
  const series = known('series.csv', 'series');
  const strange = terms.flatMap((term) => term ?? []).find((term) => series?.has(term.series) === false);
  if (strange === undefined) return null;
  const { kind, expects, hint } = SERIES_ID;
  return { kind, column, message: `"${strange.series}" is not ${expects}.`, hint };
}

function formulaText(row: Cells): string {
  const numerator = row.numerator === '' ? row.numeratorRegion : row.numerator;
  const denominator = row.numerator === '' ? row.denominatorRegion : row.denominator;
  const by = denominator === '' ? '' : ` / (${denominator})`;
  const per = row.per === 1 ? '' : ` × ${row.per}`;
  return `${row.statistic}: ${numerator}${by}${per}, ${row.window}`;
}
