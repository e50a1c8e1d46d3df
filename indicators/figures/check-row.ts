import { matches } from './columns.ts';
import type { Level, Observation } from './observation.ts';
import type { Problem } from './problem.ts';
import { badUnit, byHand, type Fault, outOfRange, partOfArea, suspect, unreadSeries } from './row-faults.ts';
import type { Exclusion, Relevel, SeriesDefinition, UnitRule } from './rule-tables.ts';

/** A row of any of the three tables of figures whose cells are sound. */
export interface PrintedRow {
  /** `table:line`, such as `town-observations:1234`. */
  readonly row: string;
  readonly line: number;
  readonly series: string;
  readonly year: number;
  readonly value: string;
  readonly unit: string;
  readonly sourceIds: readonly string[];
  readonly flag?: string | null;
  readonly remark?: string;
}

/** Where the figure of a row holds. */
export interface FigurePlace {
  readonly placeId: string;
  readonly level: Level;
}

/** What a row is checked against. */
export interface RowRules {
  readonly series: ReadonlyMap<string, SeriesDefinition>;
  /** By printed unit, the base units it converts to. */
  readonly units: ReadonlyMap<string, readonly UnitRule[]>;
  /** By series. */
  readonly exclusions: ReadonlyMap<string, readonly Exclusion[]>;
  /** By town and series, `town|series`. */
  readonly relevels: ReadonlyMap<string, readonly Relevel[]>;
}

/** How a checked row got its key: as printed, or moved there by a table of corrections. */
export type Origin = 'printed' | 'moved' | 'moved-wins';

/** A row after checking: an observation with its origin, or the problem that left it out. */
export type CheckedRow =
  | { readonly observation: Observation; readonly origin: Origin; readonly problem: null }
  | { readonly observation: null; readonly origin: 'printed'; readonly problem: Problem };

/** Checks one printed row and converts it to the base unit of its series; the first fault found leaves it out. */
export function checkRow(printed: PrintedRow, place: FigurePlace, rules: RowRules): CheckedRow {
  const definition = rules.series.get(printed.series);
  if (!definition) return leftOut(printed, unreadSeries(printed));
  const unitRule = rules.units.get(printed.unit)?.find((rule) => rule.unit === definition.unit);
  if (!unitRule) return leftOut(printed, badUnit(printed, definition));
  if (printed.flag === 'suspect') return leftOut(printed, suspect(printed, place));
  const excluded = rules.exclusions.get(printed.series)?.find((rule) => isExcluded(rule, printed, place));
  if (excluded) return leftOut(printed, byHand(excluded));
  const value = cleanProduct(Number(printed.value), unitRule.factor);
  const { min, max } = definition;
  if ((min !== null && value < min) || (max !== null && value > max))
    return leftOut(printed, outOfRange(printed, definition));
  const relevel = rules.relevels
    .get(`${place.placeId}|${printed.series}`)
    ?.find((rule) => rule.levelPrinted === place.level && covers(rule, printed.year));
  if (relevel?.wins === 'never') return leftOut(printed, partOfArea(printed, relevel));
  return accept(printed, { ...place, relevel }, definition, value);
}

function accept(
  { row, year, value: printedValue, unit: printedUnit, sourceIds, remark = '' }: PrintedRow,
  { placeId, level, relevel }: FigurePlace & { readonly relevel: Relevel | undefined },
  definition: SeriesDefinition,
  value: number,
): CheckedRow {
  const observation: Observation = {
    row,
    placeId,
    series: definition.sameAs ?? definition.id,
    year,
    value,
    unit: definition.unit,
    printedValue,
    printedUnit,
    level: relevel?.levelReal ?? level,
    sourceId: sourceIds[0] ?? '',
    remark: relevel ? joinRemarks(remark, `counted as ${relevel.levelReal}: ${relevel.reason}`) : remark,
    alternatives: [],
  };
  const moved = relevel !== undefined || definition.sameAs !== null;
  return {
    observation,
    origin: relevel?.wins === 'yes' ? 'moved-wins' : moved ? 'moved' : 'printed',
    problem: null,
  };
}

function joinRemarks(first: string, second: string): string {
  return first === '' ? second : `${first}; ${second}`;
}

/** Multiplies without the dust of binary fractions, so that 52.1 thousand is 52100. */
function cleanProduct(value: number, factor: number): number {
  if (factor === 1) return value;
  const product = value * factor;
  const whole = Math.round(product);
  return Math.abs(product - whole) < 1e-6 ? whole : Number(product.toPrecision(15));
}

function isExcluded(rule: Exclusion, printed: PrintedRow, { placeId, level }: FigurePlace): boolean {
  return (
    printed.row.startsWith(`${rule.table}:`) &&
    matches(rule.placeId, placeId) &&
    (rule.level === null || rule.level === level) &&
    covers(rule, printed.year) &&
    (rule.sourceId === null || printed.sourceIds.includes(rule.sourceId))
  );
}

function covers({ fromYear, toYear }: Pick<Exclusion, 'fromYear' | 'toYear'>, year: number): boolean {
  return year >= fromYear && year <= toYear;
}

function leftOut(printed: PrintedRow, fault: Fault): CheckedRow {
  const problem: Problem = { ...fault, file: `${printed.row.split(':')[0]}.csv`, line: printed.line };
  return { observation: null, origin: 'printed', problem };
}
