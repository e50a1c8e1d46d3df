import type { Branch } from '../built-files.ts';
import type { Spans } from '../built-structure.ts';
import { printedFigure } from './amounts.ts';
import { type EditionContext, structureYearsOf, yearsOf } from './context.ts';
import { type Sheet, sameSide } from './figure-index.ts';
import { partFigure, type ReferencePartition } from './reference-partition.ts';
import type { TwoSpans } from './structure-measures.ts';
import { BRANCH_SERIES, INDUSTRY_SECTIONS, MANUFACTURING } from './structure-parts.ts';

type Printed = keyof typeof BRANCH_SERIES;
const PRINTED = Object.keys(BRANCH_SERIES) as Printed[];
const REST: Branch = 'manufacturing-unpublished';

/** Parts printed in both spans must make up this share of the later output, or the spans are not compared; own choice. */
export const LEAST_COVERED = 0.8;

/** Output of a town by branch in two spans of as many years, of branches printed in every year of both. */
export interface TownSpans extends Spans {
  readonly parts: readonly Branch[];
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** Share of the parts in the output of the later span, 0..1. */
  readonly covered: number;
  readonly rows: readonly string[];
}

/**
 * The earliest span from `earliest` on that can be set against the years of the structure: as long, before them, at the
 * same level, no break of a series between, enough of the `output` of the structure printed in both. Null if there is none.
 */
export function townSpans(
  context: EditionContext,
  sheet: Sheet,
  { output, earliest }: { readonly output: number; readonly earliest: number },
): TownSpans | null {
  const later = structureYearsOf(context, 'town');
  const to = yearsOf(later);
  // The two spans do not overlap.
  for (let first = earliest; first + to.length <= later.first; first++) {
    const from = yearsOf({ first, last: first + to.length - 1 });
    const years = [...from, ...to];
    const rows: string[] = [];
    const find = (series: string, year: number): number | null => {
      if (!sameSide(context.figures, sheet, series, [first, later.last])) return null;
      const figure = printedFigure(context, sheet, series, year);
      rows.push(...(figure?.rows ?? []));
      return figure?.value ?? null;
    };
    const printed = PRINTED.filter((branch) => isFull(find, BRANCH_SERIES[branch], years));
    const start = amountsOf(find, printed, from);
    const end = amountsOf(find, printed, to);
    const parts = [...end.keys()].filter((part) => (start.get(part) ?? 0) > 0 || (end.get(part) ?? 0) > 0);
    const total = parts.reduce((sum, part) => sum + (end.get(part) ?? 0), 0);
    if (parts.length < 2 || total < output * LEAST_COVERED) continue;
    return {
      from,
      to,
      parts,
      start: parts.map((part) => start.get(part) ?? 0),
      end: parts.map((part) => end.get(part) ?? 0),
      covered: Math.min(1, total / output),
      rows: [...new Set(rows)],
    };
  }
  return null;
}

/**
 * The same branches over the districts of the partition, each summed over the districts that print it in every year
 * of both spans; the rest of manufacturing is what such districts print beyond the named branches.
 */
export function withReference(partition: ReferencePartition, spans: TownSpans): TwoSpans {
  const years = [...spans.from, ...spans.to];
  const printed = PRINTED.filter((branch) => spans.parts.includes(branch));
  const sums = { start: new Map<Branch, number>(), end: new Map<Branch, number>() };
  const add = (into: Map<Branch, number>, from: ReadonlyMap<Branch, number>) => {
    for (const [branch, amount] of from) into.set(branch, (into.get(branch) ?? 0) + amount);
  };
  for (const part of partition.parts) {
    const find = (series: string, year: number) => partFigure(partition, part, series, year);
    const full = printed.filter((branch) => isFull(find, BRANCH_SERIES[branch], years));
    const hasWhole = isFull(find, INDUSTRY_SECTIONS.C, years);
    const at = (span: readonly number[]) =>
      hasWhole ? amountsOf(find, full, span) : namedOf(find, full, span);
    add(sums.start, at(spans.from));
    add(sums.end, at(spans.to));
  }
  return {
    ...spans,
    referenceStart: spans.parts.map((part) => sums.start.get(part) ?? null),
    referenceEnd: spans.parts.map((part) => sums.end.get(part) ?? null),
  };
}

type Find = (series: string, year: number) => number | null;

function isFull(find: Find, series: string, years: readonly number[]): boolean {
  return years.every((year) => find(series, year) !== null);
}

function total(find: Find, series: string, years: readonly number[]): number {
  return years.reduce((sum, year) => sum + (find(series, year) ?? 0), 0);
}

function namedOf(find: Find, printed: readonly Printed[], years: readonly number[]): Map<Branch, number> {
  return new Map(printed.map((branch) => [branch, total(find, BRANCH_SERIES[branch], years)]));
}

/** Named branches and, where all of manufacturing is printed, its rest. */
function amountsOf(find: Find, printed: readonly Printed[], years: readonly number[]): Map<Branch, number> {
  const amounts = namedOf(find, printed, years);
  if (!isFull(find, INDUSTRY_SECTIONS.C, years)) return amounts;
  const whole = total(find, INDUSTRY_SECTIONS.C, years);
  const named = MANUFACTURING.reduce((sum, branch) => sum + (amounts.get(branch) ?? 0), 0);
  // Printed parts are rounded: a rest within a thousandth of the whole is nothing.
  return amounts.set(REST, whole - named <= whole * 0.001 ? 0 : whole - named);
}
