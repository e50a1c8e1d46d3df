import type { Town } from '../../geodata/types.ts';
import type { Branch, BranchOutput, TownStructure } from '../built-files.ts';
import type { Level } from '../figures/observation.ts';
import { herfindahl } from '../structure/herfindahl.ts';
import { locationQuotients } from '../structure/location-quotient.ts';
import { printedFigure } from './amounts.ts';
import { branchQuotients } from './branch-quotients.ts';
import { type EditionContext, structureYearsOf, type Traced, yearsOf } from './context.ts';
import { type Sheet, sameSide } from './figure-index.ts';
import { partitionSum, type ReferencePartition } from './reference-partition.ts';
import {
  BRANCH_OF_INDUSTRY,
  BRANCH_SERIES,
  INDUSTRY_SECTIONS,
  type IndustrySection,
  MANUFACTURING,
} from './structure-parts.ts';

/** A leading branch with a smaller share than this is called "diversified"; own choice. */
export const DIVERSIFIED_BELOW = 0.4;

const LEVELS: readonly Level[] = ['town', 'admin', 'district'];
const PRINTED = Object.keys(BRANCH_SERIES) as (keyof typeof BRANCH_SERIES)[];
const SECTIONS = Object.keys(INDUSTRY_SECTIONS) as IndustrySection[];

/**
 * Structure of a town's industrial output in the years of `structure-years.csv` at the level whose sheet names the most output by branch.
 * What manufacturing prints beyond its named branches is a branch of its own. Without figures the structure is empty.
 */
export function townStructure(
  context: EditionContext,
  partition: ReferencePartition,
  town: Town,
): TownStructure {
  const candidates = LEVELS.map((level) => {
    const years = unbrokenYears(context, { placeId: town.id, level });
    return { level, span: years, named: namedOutput(context, { placeId: town.id, level }, years) };
  });
  const best = candidates.reduce((first, next) => (next.named > first.named ? next : first));
  const enterpriseBranch = BRANCH_OF_INDUSTRY[town.industry];
  const sheet: Sheet = { placeId: town.id, level: best.level };
  const figures = best.named > 0 ? branchFigures(context, sheet, best.span) : [];
  const total = figures.reduce((sum, [, amount]) => sum + amount.value, 0);
  if (total <= 0) return emptyStructure(town.id, enterpriseBranch);
  const branches = figures
    .map(([branch, amount]): BranchOutput => ({ branch, output: amount.value, share: amount.value / total }))
    .sort((a, b) => b.output - a.output || a.branch.localeCompare(b.branch));
  const leading = branches[0]?.branch ?? null;
  const years = best.span.filter((year) => yearPrinted(context, sheet, year));
  const quotients = sectionQuotients(context, partition, sheet, years);
  const ofBranches = branchQuotients({ branches, quotients, years }, partition);
  return {
    townId: town.id,
    level: best.level,
    years,
    output: years.length === 0 ? null : total / years.length,
    branches,
    leading,
    diversified: (branches[0]?.share ?? 0) < DIVERSIFIED_BELOW,
    herfindahl: herfindahl(branches.map(({ output }) => output))?.index ?? null,
    quotients,
    leadingQuotient: leading === null ? null : (ofBranches[leading] ?? null),
    enterpriseBranch,
    enterpriseDiffers: enterpriseBranch !== null && enterpriseBranch !== leading,
    rows: figures.flatMap(([, amount]) => amount.rows),
    sourceIds: [...new Set(figures.flatMap(([, amount]) => amount.sourceIds))].sort(),
  };
}

function emptyStructure(townId: string, enterpriseBranch: Branch | null): TownStructure {
  return {
    townId,
    level: null,
    years: [],
    output: null,
    branches: [],
    leading: null,
    diversified: false,
    herfindahl: null,
    quotients: { B: null, C: null, D: null, E: null },
    leadingQuotient: null,
    enterpriseBranch,
    enterpriseDiffers: enterpriseBranch !== null,
    rows: [],
    sourceIds: [],
  };
}

function yearPrinted(context: EditionContext, sheet: Sheet, year: number): boolean {
  return SECTIONS.some((section) => printedFigure(context, sheet, INDUSTRY_SECTIONS[section], year) !== null);
}

/** Years of the structure after the last break of any of its series: nothing is added up across one. */
function unbrokenYears(context: EditionContext, sheet: Sheet): readonly number[] {
  const years = yearsOf(structureYearsOf(context, 'town'));
  const last = years.at(-1) ?? 0;
  const series = [...Object.values(BRANCH_SERIES), ...Object.values(INDUSTRY_SECTIONS)];
  return years.filter((year) => series.every((one) => sameSide(context.figures, sheet, one, [year, last])));
}

function overYears(
  context: EditionContext,
  sheet: Sheet,
  series: string,
  years: readonly number[],
): Traced | null {
  const parts = years
    .map((year) => printedFigure(context, sheet, series, year))
    .filter((part) => part !== null);
  if (parts.length === 0) return null;
  return {
    value: parts.reduce((sum, part) => sum + part.value, 0),
    rows: parts.flatMap((part) => part.rows),
    sourceIds: [...new Set(parts.flatMap((part) => part.sourceIds))],
  };
}

function namedOutput(context: EditionContext, sheet: Sheet, years: readonly number[]): number {
  return PRINTED.reduce(
    (sum, branch) => sum + (overYears(context, sheet, BRANCH_SERIES[branch], years)?.value ?? 0),
    0,
  );
}

function branchFigures(
  context: EditionContext,
  sheet: Sheet,
  years: readonly number[],
): readonly (readonly [Branch, Traced])[] {
  const figures: (readonly [Branch, Traced])[] = [];
  for (const branch of PRINTED) {
    const amount = overYears(context, sheet, BRANCH_SERIES[branch], years);
    if (amount !== null) figures.push([branch, amount]);
  }
  const whole = overYears(context, sheet, INDUSTRY_SECTIONS.C, years);
  if (whole === null) return figures;
  const named = figures
    .filter(([branch]) => (MANUFACTURING as readonly Branch[]).includes(branch))
    .reduce((sum, [, amount]) => sum + amount.value, 0);
  // Printed parts are rounded: a rest within a thousandth of the whole is nothing.
  if (whole.value - named <= whole.value * 0.001) return figures;
  return [...figures, ['manufacturing-unpublished', { ...whole, value: whole.value - named }]];
}

function sectionQuotients(
  context: EditionContext,
  partition: ReferencePartition,
  sheet: Sheet,
  years: readonly number[],
): TownStructure['quotients'] {
  const shares = SECTIONS.map(
    (section) => overYears(context, sheet, INDUSTRY_SECTIONS[section], years)?.value ?? null,
  );
  const reference = SECTIONS.map((section) => partitionSum(partition, INDUSTRY_SECTIONS[section], years));
  const [B = null, C = null, D = null, E = null] = locationQuotients(shares, reference);
  return { B, C, D, E };
}
