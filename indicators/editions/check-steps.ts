import type { Places } from '../../geodata/types.ts';
import type { LoadedTables } from '../figures/load-tables.ts';
import type { Problem } from '../figures/problem.ts';
import { describeStep, stepsOfTables } from '../figures/steps/explained-steps.ts';
import type { CodebookRow } from './codebook-row.ts';
import type { EditionPlan } from './edition-tables.ts';
import { parseSum } from './expression.ts';

/** A mean of three years reaches back so far before its first edition. */
const REACH = 2;

/**
 * A note for every step that others did not make and that no table explains, of the series and years that an edition
 * of towns, a growth or a mean is made from.
 */
export function checkSteps(
  tables: LoadedTables,
  places: Places,
  codebook: readonly CodebookRow[],
  plans: readonly EditionPlan[],
): readonly Problem[] {
  const used = seriesOf(codebook);
  const years = plans.filter(({ scope }) => scope === 'town').map(({ year }) => year);
  const [first, last] = [Math.min(...years) - REACH, Math.max(...years)];
  return stepsOfTables(tables, places, used)
    .filter(({ year }) => year >= first && year <= last)
    .map(describeStep);
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
