import type { Exclusion, Relevel } from './load-corrections.ts';
import { matches, parseNumber, type UnitRule } from './load-rules.ts';
import { splitSources } from './load-sources.ts';
import type { Level, Observation, Problem, SeriesDefinition } from './observation.ts';

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
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
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

interface Fault {
  readonly kind: string;
  readonly severity: Problem['severity'];
  readonly column: string;
  readonly message: string;
  readonly mend: string;
}

function leftOut(printed: PrintedRow, fault: Fault): CheckedRow {
  const problem: Problem = { ...fault, file: `${printed.table}.csv`, line: printed.line };
  return { observation: null, origin: 'printed', problem };
}

function unknownPlace(printed: PrintedRow): Fault {
  return {
    kind: 'unknown-place',
    severity: 'error',
    column: printed.placeColumn,
    message: `The place "${printed.knownAs}" is not known.`,
    mend: 'Write an id of places.csv, or add the place there.',
  };
}

function unknownSeries(printed: PrintedRow): Fault {
  return {
    kind: 'unknown-series',
    severity: 'error',
    column: 'series',
    message: `The series "${printed.series}" is not known.`,
    mend: 'Write an id of series.csv, or add the series there with its names and base unit.',
  };
}

function unknownSource(sourceId: string): Fault {
  return {
    kind: 'unknown-source',
    severity: 'error',
    column: 'source_id',
    message: `The source "${sourceId}" is not known.`,
    mend: 'Add the source to sources.csv with title, publisher, year, address and licence.',
  };
}

function unknownLevel(printed: PrintedRow): Fault {
  return {
    kind: 'unknown-level',
    severity: 'error',
    column: 'level',
    message: `The level "${printed.printedLevel}" is not known.`,
    mend: 'Write town, admin or district (district table: district, city, monotown or region).',
  };
}

function badYear(printed: PrintedRow): Fault {
  const blank = printed.year === '';
  return {
    kind: 'no-year',
    severity: 'error',
    column: 'year',
    message: blank
      ? 'A figure without a year is no observation.'
      : `The year "${printed.year}" is not a year.`,
    mend: blank ? 'Add the year, or move the row to facts.csv.' : 'Write the year with four digits.',
  };
}

function badNumber(printed: PrintedRow): Fault {
  return {
    kind: 'not-a-number',
    severity: 'error',
    column: 'value',
    message: printed.value === '' ? 'The value is blank.' : `The value "${printed.value}" is not a number.`,
    mend: 'Write the number with a point and without spaces; delete the row if nothing is published; move words to facts.csv.',
  };
}

function badUnit(
  printed: PrintedRow,
  series: SeriesDefinition,
  known: readonly UnitRule[] | undefined,
): Fault {
  return known
    ? {
        kind: 'wrong-unit',
        severity: 'error',
        column: 'unit',
        message: `The unit "${printed.unit}" does not convert to ${series.unit}, the unit of ${series.id}.`,
        mend: 'Correct the unit of the row, or the series of the row.',
      }
    : {
        kind: 'unknown-unit',
        severity: 'error',
        column: 'unit',
        message: `The unit "${printed.unit}" is not known.`,
        mend: 'Write it as in units.csv, or add a line there with its base unit and factor.',
      };
}

function suspect(printed: PrintedRow): Fault {
  return {
    kind: 'suspect',
    severity: 'left-out',
    column: 'flag',
    message: `Marked suspect: ${printed.series} ${printed.year} of ${printed.placeId} reads ${printed.value} ${printed.unit}.`,
    mend: 'Check the printed table; clear the flag when the figure is confirmed or corrected.',
  };
}

function byHand(rule: Exclusion): Fault {
  return {
    kind: 'excluded',
    severity: 'left-out',
    column: 'value',
    message: `Held back by hand (${rule.row}): ${rule.reason}.`,
    mend: 'Correct value and unit from the printed table, then delete the line in excluded.csv.',
  };
}

function outOfRange(printed: PrintedRow, series: SeriesDefinition): Fault {
  return {
    kind: 'out-of-range',
    severity: 'left-out',
    column: 'value',
    message: `${printed.value} ${printed.unit} is outside ${series.min ?? '−∞'} to ${series.max ?? '∞'} ${series.unit}, the range of ${series.id}.`,
    mend: 'Check value and unit in the printed table; widen min or max in series.csv if the figure is right.',
  };
}
