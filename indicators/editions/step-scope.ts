import type { StepScope } from '../figures/steps/check-steps.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { EditionPlan } from './edition-tables.ts';
import { parseSum } from './expression.ts';

/** A mean of three years reaches back so far before its first edition. */
const REACH = 2;

/** Series and years of figures that an edition of towns, a growth or a mean is made from. */
export function stepScope(codebook: readonly CodebookRow[], plans: readonly EditionPlan[]): StepScope {
  const years = plans.filter(({ scope }) => scope === 'town').map(({ year }) => year);
  return { series: seriesOf(codebook), first: Math.min(...years) - REACH, last: Math.max(...years) };
}

/** Series that scored indicators of towns are made from. */
function seriesOf(codebook: readonly CodebookRow[]): ReadonlySet<string> {
  const scored = codebook.filter(({ scope, use }) => scope === 'town' && use !== 'panel');
  return new Set(
    scored
      .flatMap(({ numerator, denominator }) => [...numerator.split(','), denominator])
      .flatMap((expression) => parseSum(expression) ?? [])
      .map(({ series }) => series),
  );
}
