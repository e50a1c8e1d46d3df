import type { Branch, TownStructure } from '../built-files.ts';
import type { QuotientRange } from '../built-structure.ts';
import { partitionSum, type ReferencePartition } from './reference-partition.ts';
import { BRANCH_SERIES, INDUSTRY_SECTIONS, MANUFACTURING } from './structure-parts.ts';

/** Sections that are branches as well: they have one quotient, that of the section. */
const SECTION_OF = { mining: 'B', energy: 'D', water: 'E' } as const satisfies Partial<
  Record<Branch, keyof typeof INDUSTRY_SECTIONS>
>;

/**
 * Location quotients of a town's named branches: share here over share in the whole reference. A large part of the
 * reference's manufacturing is printed without its branch, so a branch of manufacturing has a range: at the upper end
 * the reference holds what is printed of the branch, at the lower end all unprinted manufacturing too. Null = the
 * reference prints nothing of it.
 */
export function branchQuotients(
  { branches, quotients, years }: Pick<TownStructure, 'branches' | 'quotients' | 'years'>,
  partition: ReferencePartition,
): Readonly<Record<string, QuotientRange | null>> {
  const sumOf = (series: string): number => partitionSum(partition, series, years) ?? 0;
  const whole = Object.values(INDUSTRY_SECTIONS).reduce((sum, series) => sum + sumOf(series), 0);
  const named = MANUFACTURING.reduce((sum, branch) => sum + sumOf(BRANCH_SERIES[branch]), 0);
  const unprinted = Math.max(0, sumOf(INDUSTRY_SECTIONS.C) - named);
  return Object.fromEntries(
    branches.flatMap(({ branch, share }): readonly (readonly [string, QuotientRange | null])[] => {
      if (branch === 'manufacturing-unpublished') return [];
      if (branch === 'mining' || branch === 'energy' || branch === 'water') {
        const quotient = quotients[SECTION_OF[branch]];
        return [[branch, quotient === null ? null : { low: quotient, high: quotient }]];
      }
      const printed = sumOf(BRANCH_SERIES[branch]);
      if (printed <= 0 || whole <= 0) return [[branch, null]];
      const quotient = (reference: number): number => share / (reference / whole);
      return [[branch, { low: quotient(printed + unprinted), high: quotient(printed) }]];
    }),
  );
}
