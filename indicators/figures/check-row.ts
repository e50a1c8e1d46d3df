import type { Exclusion, Relevel } from './load-corrections.ts';
import { matches, parseNumber, type UnitRule } from './load-rules.ts';
import { splitSources } from './load-sources.ts';
import type { Level, Observation, SeriesDefinition } from './observation.ts';
import type { Problem } from './problem.ts';
import {
  badNumber,
  badUnit,
  badYear,
  byHand,
  type Fault,
  outOfRange,
  suspect,
  unknownLevel,
  unknownPlace,
  unknownSeries,
  unknownSource,
} from './row-faults.ts';

/** A printed row of any of the three tables of figures, before it is checked. */
export interface PrintedRow {
  /** Table name without its ending, such as `town-observations`. */
  readonly table: string;
  readonly line: number;
  /** Column that names the place, for messages. */
  readonly placeColumn: string;
  readonly placeId: string;
  /** The id that must be known: the town, or the region of a sheet. */
  readonly knownAs: string;
  readonly series: string;
  readonly year: string;
  readonly value: string;
  readonly unit: string;
  readonly level: Level | null;
  readonly printedLevel: string;
  readonly sourceId: string;
  readonly flag: string;
  readonly remark: string;
}

/** What a row is checked against. */
export interface RowRules {
  readonly placeIds: ReadonlySet<string>;
  readonly series: ReadonlyMap<string, SeriesDefinition>;
  /** By printed unit, the base units it converts to. */
  readonly units: ReadonlyMap<string, readonly UnitRule[]>;
  readonly sourceIds: ReadonlySet<string>;
  /** By series. */
  readonly exclusions: ReadonlyMap<string, readonly Exclusion[]>;
  /** By town and series, `town|series`. */
  readonly relevels: ReadonlyMap<string, readonly Relevel[]>;
}

/** How a checked row came by its key: as printed, or moved there by a table of corrections. */
export type Origin = 'printed' | 'moved' | 'moved-wins';

/** A row after checking: an observation with its origin, or the problem that left it out. */
export type CheckedRow =
  | { readonly observation: Observation; readonly origin: Origin; readonly problem: null }
  | { readonly observation: null; readonly origin: 'printed'; readonly problem: Problem };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2040;

/** Checks one printed row and converts it to the base unit of its series; the first fault found leaves it out. */
export function checkRow(printed: PrintedRow, rules: RowRules): CheckedRow {
  const definition = rules.series.get(printed.series);
  const sourceIds = splitSources(printed.sourceId);
  const strange = sourceIds.find((id) => !rules.sourceIds.has(id));
  if (!rules.placeIds.has(printed.knownAs)) return leftOut(printed, unknownPlace(printed));
  if (!definition) return leftOut(printed, unknownSeries(printed));
  if (strange !== undefined) return leftOut(printed, unknownSource(strange));
  const level = printed.level;
  if (level === null) return leftOut(printed, unknownLevel(printed));
  const year = parseNumber(printed.year);
  if (year === null || !Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    return leftOut(printed, badYear(printed));
  }
  const number = parseNumber(printed.value);
  if (number === null) return leftOut(printed, badNumber(printed));
  const unitRules = rules.units.get(printed.unit);
  const unitRule = unitRules?.find((rule) => rule.unit === definition.unit);
  if (!unitRule) return leftOut(printed, badUnit(printed, definition, unitRules));
  if (printed.flag === 'suspect') return leftOut(printed, suspect(printed));
  const excluded = rules.exclusions
    .get(printed.series)
    ?.find((rule) => isExcluded(rule, printed, level, year));
  if (excluded) return leftOut(printed, byHand(excluded));
  const value = cleanProduct(number, unitRule.factor);
  if (
    (definition.min !== null && value < definition.min) ||
    (definition.max !== null && value > definition.max)
  ) {
    return leftOut(printed, outOfRange(printed, definition));
  }
  return accept(printed, definition, rules.relevels, sourceIds, level, year, value);
}

function accept(
  printed: PrintedRow,
  definition: SeriesDefinition,
  relevels: RowRules['relevels'],
  sourceIds: readonly string[],
  level: Level,
  year: number,
  value: number,
): CheckedRow {
  const relevel = relevels
    .get(`${printed.placeId}|${printed.series}`)
    ?.find((rule) => rule.printed === level && year >= rule.fromYear && year <= rule.toYear);
  const observation: Observation = {
    row: `${printed.table}:${printed.line}`,
    placeId: printed.placeId,
    series: definition.sameAs ?? definition.id,
    year,
    value,
    unit: definition.unit,
    printedValue: printed.value,
    printedUnit: printed.unit,
    level: relevel?.real ?? level,
    sourceId: sourceIds[0] ?? '',
    remark: relevel
      ? joinRemarks(printed.remark, `counted as ${relevel.real}: ${relevel.reason}`)
      : printed.remark,
    alternatives: [],
  };
  const moved = relevel !== undefined || definition.sameAs !== null;
  return { observation, origin: relevel?.wins ? 'moved-wins' : moved ? 'moved' : 'printed', problem: null };
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

function isExcluded(rule: Exclusion, printed: PrintedRow, level: Level, year: number): boolean {
  return (
    rule.table === printed.table &&
    matches(rule.placeId, printed.placeId) &&
    (rule.level === null || rule.level === level) &&
    year >= rule.fromYear &&
    year <= rule.toYear &&
    (rule.sourceId === '' || rule.sourceId === printed.sourceId)
  );
}

function leftOut(printed: PrintedRow, fault: Fault): CheckedRow {
  const problem: Problem = { ...fault, file: `${printed.table}.csv`, line: printed.line };
  return { observation: null, origin: 'printed', problem };
}
