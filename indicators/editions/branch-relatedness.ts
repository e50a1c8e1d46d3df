import type { QuotientRange, Specialization } from '../built-structure.ts';
import { presenceOf, proximity, relatednessDensity } from '../structure/relatedness.ts';
import { type ReferencePartition, sharedShare } from './reference-partition.ts';
import { BRANCH_SERIES } from './structure-parts.ts';

const PRINTED = Object.keys(BRANCH_SERIES) as (keyof typeof BRANCH_SERIES)[];
const WHOLE = 'industrial_output';

/**
 * Relatedness density (Hidalgo et al. 2007) of the printed branches for a place with these location quotients, a branch
 * being there from a lower end of 1 on:
 * proximity is taken over the districts of the partition, a blank is unknown. Experimental: few districts print most branches.
 */
export function relatedBranches(
  partition: ReferencePartition,
  years: readonly number[],
  quotients: Readonly<Record<string, QuotientRange | null>>,
): Specialization['related'] {
  const references = PRINTED.map((branch) => sharedShare(partition, BRANCH_SERIES[branch], WHOLE, years));
  const districts = partition.parts.map((part) =>
    PRINTED.map((branch, i) => {
      const own = sharedShare({ ...partition, parts: [part] }, BRANCH_SERIES[branch], WHOLE, years);
      const share = references[i]?.share ?? 0;
      return own === null || share <= 0 ? null : own.share / share;
    }),
  );
  const related = proximity(presenceOf(districts));
  const place = presenceOf([PRINTED.map((branch) => quotients[branch]?.low ?? null)]);
  const densities = relatednessDensity(place, related)[0] ?? [];
  return PRINTED.map((part, i) => ({
    part,
    density: densities[i] ?? null,
    sheets: references[i]?.sheets ?? 0,
  }));
}
