import type { Observation } from '../figures/observation.ts';
import type { Assembly } from './assemble.ts';
import type { BuiltEdition } from './build-edition.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { EditionContext } from './context.ts';
import { betweenFigures, readInterpolatedRow } from './interpolate.ts';
import type { PickedFigure } from './pick-figure.ts';

/** One step from a printed figure to an indicator's value. */
export interface TraceStep {
  /**
   * `row` = a printed figure; `interpolation` = a figure between the two rows before it; `median` = a reference over
   * many sheets; `place` = the tables of places; `formula` = the result.
   */
  readonly what: 'row' | 'interpolation' | 'median' | 'place' | 'formula';
  /** File in `indicators/tables` or `geodata/tables`. */
  readonly file: string;
  /** Line in the file (the header is line 1); null for a step without one row. */
  readonly line: number | null;
  readonly column: string;
  readonly printedValue: string;
  readonly printedUnit: string;
  /** In the base unit of the series, or of the indicator for the last step. */
  readonly value: number;
  readonly unit: string;
  /** The step in words (English). */
  readonly text: string;
  readonly sourceIds: readonly string[];
}

/** Finds an observation by its row reference. */
export type RowLookup = ReadonlyMap<string, Observation>;

/** What a value is traced in; `lookup` from {@link lookupRows} over the town and region figures. */
export interface TraceSource extends Pick<Assembly, 'context' | 'codebook'> {
  readonly lookup: RowLookup;
}

/** Row references of all observations. */
export function lookupRows(observations: readonly Observation[]): RowLookup {
  return new Map(observations.map((observation) => [observation.row, observation]));
}

/**
 * The way of one value: every printed figure it was made of, the references it was divided by, the formula and
 * the result. Empty where the edition has no such value.
 */
export function traceValue(
  source: TraceSource,
  built: BuiltEdition,
  placeId: string,
  indicatorId: string,
): readonly TraceStep[] {
  const place = built.edition.placeIds.indexOf(placeId);
  const column = built.edition.indicatorIds.indexOf(indicatorId);
  const figure = built.picked[place]?.[column] ?? null;
  const row = source.codebook.find((entry) => entry.id === indicatorId);
  if (figure === null || row === undefined) return [];
  return stepsOf(source, row, figure, built.edition.id);
}

/**
 * The way of a value that stands ready for a gap of an edition: each interpolated figure comes after the two rows it
 * lies between. Empty where the edition has none there.
 */
export function traceInterpolation(
  source: TraceSource,
  built: BuiltEdition,
  placeId: string,
  id: string,
): readonly TraceStep[] {
  const found = built.interpolated.find((one) => one.placeId === placeId && one.indicatorId === id);
  const row = source.codebook.find((entry) => entry.id === id);
  if (found === undefined || row === undefined) return [];
  return stepsOf(source, row, found.figure, built.edition.id);
}

function stepsOf(
  { context, lookup }: TraceSource,
  row: CodebookRow,
  figure: PickedFigure,
  editionId: string,
): readonly TraceStep[] {
  const steps = figure.rows.flatMap(
    (reference) => interpolationSteps(lookup, reference) ?? stepOf(context, lookup, reference, figure),
  );
  return [...steps, resultStep(row, figure, editionId)];
}

function interpolationSteps(lookup: RowLookup, reference: string): readonly TraceStep[] | null {
  const found = readInterpolatedRow(reference);
  const before = found === null ? undefined : lookup.get(found.before);
  const after = found === null ? undefined : lookup.get(found.after);
  if (found === null || before === undefined || after === undefined) return null;
  const { row, year, value } = betweenFigures(before, after, found.year);
  const { series, placeId, level, unit } = before;
  const step: TraceStep = {
    what: 'interpolation',
    file: `${row.split(':')[1]}.csv`,
    line: null,
    column: 'value',
    printedValue: '',
    printedUnit: '',
    value,
    unit,
    text: `${series}, ${placeId} (${level}), ${year}: no figure in use, between ${before.year} and ${after.year} = ${value} ${unit}`,
    sourceIds: [...new Set([before.sourceId, after.sourceId])],
  };
  return [rowStep(before), rowStep(after), step];
}

function stepOf(
  context: EditionContext,
  lookup: RowLookup,
  reference: string,
  figure: PickedFigure,
): TraceStep {
  const observation = lookup.get(reference);
  if (observation !== undefined) return rowStep(observation);
  const median = /^median-(all|townLevel):(\w+):(\d+)$/.exec(reference);
  if (median !== null) {
    const [, sheets, series = '', year] = median;
    return medianStep(context, sheets === 'townLevel' ? 'townLevel' : 'all', series, Number(year));
  }
  return placeStep(context, reference, figure);
}

function placeStep(context: EditionContext, reference: string, figure: PickedFigure): TraceStep {
  const [table = '', key = ''] = reference.split(':');
  const region = context.places.regions.find((entry) => entry.id === key);
  const common = { what: 'place', printedValue: '', printedUnit: '', sourceIds: [] } as const;
  if (region !== undefined) {
    const text = `area of ${key} inside the outline in use: ${region.areaKm2} km²`;
    return {
      ...common,
      file: `${table}.csv`,
      line: null,
      column: '',
      value: region.areaKm2,
      unit: 'km²',
      text,
    };
  }
  const text = `table of ${table}, line ${key}: ${figure.level === 'fact' ? 'state of the enterprise' : 'position'}`;
  return {
    ...common,
    file: `${table}.csv`,
    line: Number(key),
    column: '',
    value: figure.value,
    unit: '',
    text,
  };
}

function rowStep(observation: Observation): TraceStep {
  const [table = '', line = ''] = observation.row.split(':');
  const { placeId, level, series, year, value, unit, printedValue, printedUnit, sourceId } = observation;
  return {
    what: 'row',
    file: `${table}.csv`,
    line: Number(line),
    column: 'value',
    printedValue,
    printedUnit,
    value,
    unit,
    text: `${series}, ${placeId} (${level}), ${year}: ${printedValue} ${printedUnit} = ${value} ${unit}`,
    sourceIds: [sourceId],
  };
}

function medianStep(
  context: EditionContext,
  sheets: 'all' | 'townLevel',
  series: string,
  year: number,
): TraceStep {
  const found = context.figures.median(series, year, sheets);
  const lines = (found?.rows ?? []).map((row) => row.split(':')[1] ?? '');
  return {
    what: 'median',
    file: `${found?.rows[0]?.split(':')[0] ?? ''}.csv`,
    line: null,
    column: 'value',
    printedValue: '',
    printedUnit: '',
    value: found?.value ?? Number.NaN,
    unit: '',
    text: `median of ${series} in ${year} over ${lines.length} sheets, lines ${lines.join(', ')}`,
    sourceIds: found?.sourceIds ?? [],
  };
}

function resultStep(row: CodebookRow, figure: PickedFigure, editionId: string): TraceStep {
  return {
    what: 'formula',
    file: 'codebook.csv',
    line: Number(row.row.split(':')[1]),
    column: 'statistic',
    printedValue: '',
    printedUnit: row.unit.en,
    value: figure.value,
    unit: row.unit.en,
    text: `${row.formula} → ${figure.value} ${row.unit.en} (${figure.year}, ${figure.level}, grade ${figure.grade}, ${editionId})`,
    sourceIds: figure.sourceIds,
  };
}

/** Traces one value of an edition by its id. Empty without a value. */
export function traceFigure(
  source: TraceSource & Pick<Assembly, 'editions'>,
  editionId: string,
  placeId: string,
  indicatorId: string,
): readonly TraceStep[] {
  const built = source.editions.get(editionId);
  return built === undefined ? [] : traceValue(source, built, placeId, indicatorId);
}
