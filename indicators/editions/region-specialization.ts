import { SECTIONS } from '../built-files.ts';
import type { Specialization } from '../built-structure.ts';
import { structuralChange } from '../structure/structural-change.ts';
import { type EditionContext, structureYearsOf } from './context.ts';
import { type Sheet, sameSide } from './figure-index.ts';
import { NATION, regionStructure, sectionsOf } from './region-structure.ts';
import { comparable, prospectsOf, shiftOf, type TwoSpans, wholeMeasures } from './structure-measures.ts';
import { VALUE_ADDED_SERIES } from './structure-parts.ts';

/** Specialization of a region against the nation, by section of value added; null where its value added is not printed. */
export function regionSpecialization(context: EditionContext, regionId: string): Specialization | null {
  const structure = regionStructure(context, regionId);
  if (structure === null) return null;
  const { last, changeFrom, shiftFrom } = structureYearsOf(context, 'region');
  const region: Sheet = { placeId: regionId, level: 'region' };
  const at = (sheet: Sheet, year: number) => {
    const { values, rows } = sectionsOf(context, sheet, year);
    return { amounts: SECTIONS.map((section) => values[section]), rows };
  };
  const start = at(region, changeFrom);
  const shiftStart = at(region, shiftFrom);
  const mayCompare = (from: number) => !isBrokenBetween(context, region, [from, last]);
  const end = at(region, last);
  const nationEnd = at(NATION, last);
  const amounts: TwoSpans = {
    parts: SECTIONS,
    start: shiftStart.amounts,
    end: end.amounts,
    referenceStart: at(NATION, shiftFrom).amounts,
    referenceEnd: nationEnd.amounts,
  };
  const quotients = Object.fromEntries(
    Object.entries(structure.quotients).map(([section, value]) => [
      section,
      value === null ? null : { low: value, high: value },
    ]),
  );
  const shift = mayCompare(shiftFrom) ? shiftOf(amounts, { from: [shiftFrom], to: [last] }) : null;
  const both = comparable(start.amounts, end.amounts);
  return {
    placeId: regionId,
    measures: {
      ...wholeMeasures(end.amounts, SECTIONS.length, end.amounts, nationEnd.amounts),
      change: mayCompare(changeFrom) ? structuralChange(start.amounts, end.amounts) : null,
      regional: shift?.regional ?? null,
    },
    listed: SECTIONS.length,
    compared: namesAt(comparable(end.amounts, nationEnd.amounts)),
    quotients,
    change: mayCompare(changeFrom)
      ? { from: [changeFrom], to: [last], parts: namesAt(both), covered: shareAt(end.amounts, both) }
      : null,
    shift,
    prospects: mayCompare(shiftFrom) ? prospectsOf(amounts, quotients) : [],
    related: [],
    rows: [...new Set([...start.rows, ...shiftStart.rows, ...end.rows])],
  };
}

/** True if a break of any section of the region or of the nation lies between two years. */
function isBrokenBetween(
  { figures }: EditionContext,
  region: Sheet,
  years: readonly [number, number],
): boolean {
  const series = Object.values(VALUE_ADDED_SERIES);
  return [region, NATION].some((sheet) => series.some((one) => !sameSide(figures, sheet, one, years)));
}

function namesAt(positions: readonly number[]): readonly string[] {
  return SECTIONS.filter((_, i) => positions.includes(i));
}

function shareAt(amounts: readonly (number | null)[], positions: readonly number[]): number {
  const total = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  return total <= 0 ? 0 : positions.reduce((sum, i) => sum + (amounts[i] ?? 0), 0) / total;
}
