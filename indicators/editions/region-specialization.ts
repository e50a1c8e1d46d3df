import { SECTIONS } from '../built-files.ts';
import type { Specialization } from '../built-structure.ts';
import { structuralChange } from '../structure/structural-change.ts';
import type { EditionContext } from './context.ts';
import { regionStructure, sectionsOf, VALUE_ADDED_YEAR } from './region-structure.ts';
import { comparable, prospectsOf, shiftOf, type TwoSpans, wholeMeasures } from './structure-measures.ts';

/** First year in which value added is printed by section for all regions; the later one is `VALUE_ADDED_YEAR`. */
const START_YEAR = 2023;

/** Specialization of a region against the nation, by section of value added; null where its product is not printed. */
export function regionSpecialization(context: EditionContext, regionId: string): Specialization | null {
  const structure = regionStructure(context, regionId);
  if (structure === null) return null;
  const at = (placeId: string, level: 'region' | 'national', year: number) => {
    const { values, rows } = sectionsOf(context, placeId, level, year);
    return { amounts: SECTIONS.map((section) => values[section]), rows };
  };
  const start = at(regionId, 'region', START_YEAR);
  const end = at(regionId, 'region', VALUE_ADDED_YEAR);
  const nationEnd = at('KZ', 'national', VALUE_ADDED_YEAR);
  const amounts: TwoSpans = {
    parts: SECTIONS,
    start: start.amounts,
    end: end.amounts,
    referenceStart: at('KZ', 'national', START_YEAR).amounts,
    referenceEnd: nationEnd.amounts,
  };
  const spans = { from: [START_YEAR], to: [VALUE_ADDED_YEAR] };
  const shift = shiftOf(amounts, spans);
  const both = comparable(start.amounts, end.amounts);
  return {
    placeId: regionId,
    measures: {
      ...wholeMeasures(end.amounts, SECTIONS.length, end.amounts, nationEnd.amounts),
      change: structuralChange(start.amounts, end.amounts),
      regional: shift?.regional ?? null,
    },
    listed: SECTIONS.length,
    compared: namesAt(comparable(end.amounts, nationEnd.amounts)),
    quotients: structure.quotients,
    change: { ...spans, parts: namesAt(both), covered: shareAt(end.amounts, both) },
    shift,
    prospects: prospectsOf(amounts, structure.quotients),
    related: [],
    rows: [...new Set([...start.rows, ...end.rows])],
  };
}

function namesAt(positions: readonly number[]): readonly string[] {
  return SECTIONS.filter((_, i) => positions.includes(i));
}

function shareAt(amounts: readonly (number | null)[], positions: readonly number[]): number {
  const total = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  return total <= 0 ? 0 : positions.reduce((sum, i) => sum + (amounts[i] ?? 0), 0) / total;
}
