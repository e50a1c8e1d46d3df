import { type RegionStructure, SECTIONS, type Section } from '../built-files.ts';
import { herfindahl } from '../structure/herfindahl.ts';
import { locationQuotients } from '../structure/location-quotient.ts';
import { printedFigure } from './amounts.ts';
import { type EditionContext, structureYearsOf, type Traced } from './context.ts';
import type { Sheet } from './figure-index.ts';
import { VALUE_ADDED_SERIES } from './structure-parts.ts';

/** The nation as a whole. */
export const NATION: Sheet = { placeId: 'KZ', level: 'national' };

type BySection<Value> = Readonly<Record<Section, Value>>;

/** Structure of value added of a region against the nation; null where its value added is not printed. */
export function regionStructure(context: EditionContext, regionId: string): RegionStructure | null {
  const { last: year } = structureYearsOf(context, 'region');
  const own = sectionsOf(context, { placeId: regionId, level: 'region' }, year);
  if (own.total === null) return null;
  const nation = sectionsOf(context, NATION, year);
  const amounts = SECTIONS.map((section) => own.values[section]);
  const quotients = locationQuotients(
    amounts,
    SECTIONS.map((section) => nation.values[section]),
  );
  return {
    regionId,
    year,
    total: own.total,
    valueAdded: own.values,
    quotients: bySection((section) => quotients[SECTIONS.indexOf(section)] ?? null),
    herfindahl: herfindahl(amounts)?.index ?? null,
    sourceIds: [...new Set(own.sourceIds)].sort(),
  };
}

function bySection<Value>(make: (section: Section) => Value): BySection<Value> {
  return Object.fromEntries(SECTIONS.map((section) => [section, make(section)])) as BySection<Value>;
}

/** Value added by section, with the rows and sources that made it. */
interface SectionAmounts {
  readonly values: BySection<number | null>;
  /** All of it: the product less net taxes on products, which no section makes; null = not printed. */
  readonly total: number | null;
  readonly rows: readonly string[];
  readonly sourceIds: readonly string[];
}

/** Printed sections of a year; E is industry less B, C and D, X the value added that no printed section covers. */
export function sectionsOf(context: EditionContext, sheet: Sheet, year: number): SectionAmounts {
  const find = (series: string) => printedFigure(context, sheet, series, year);
  const printed = bySection((section): Traced | null => {
    const series = VALUE_ADDED_SERIES[section];
    return series === undefined ? null : find(series);
  });
  const value = (section: Section) => printed[section]?.value ?? null;
  const water = less(find('gva_industry_total')?.value ?? null, [value('B'), value('C'), value('D')]);
  const total = less(find('grp_total')?.value ?? null, [find('net_taxes_products')?.value ?? null]);
  const known = SECTIONS.filter((section) => section !== 'X').map((section) =>
    section === 'E' ? water : value(section),
  );
  const rest = less(total, known);
  const figures = [
    ...Object.values(printed),
    ...['gva_industry_total', 'grp_total', 'net_taxes_products'].map(find),
  ];
  return {
    values: { ...bySection(value), E: water, X: rest },
    total,
    rows: figures.flatMap((figure) => figure?.rows ?? []),
    sourceIds: figures.flatMap((figure) => figure?.sourceIds ?? []),
  };
}

/** A whole less its parts, at least 0; null if any is unknown. */
function less(whole: number | null, parts: readonly (number | null)[]): number | null {
  if (whole === null) return null;
  let rest = whole;
  for (const part of parts) {
    if (part === null) return null;
    rest -= part;
  }
  return Math.max(0, rest);
}
