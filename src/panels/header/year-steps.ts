import type { ExplorerData } from '../../data/explorer-data.ts';
import type { ExplorerState } from '../../state/state.ts';

/** One step of the year slider: an edition with its year. */
export interface YearStep {
  readonly edition: ExplorerState['edition'];
  readonly year: number;
}

const KINDS: readonly ExplorerState['edition'][] = ['core', 'full', 'dimensions'];

/** Editions of towns that exist, by kind and year: core years first, then the full edition, then later dimensions. */
export function yearSteps(
  full: readonly number[],
  later: readonly { readonly kind: ExplorerState['edition']; readonly year: number }[],
): readonly YearStep[] {
  const steps = [
    ...full.map((year): YearStep => ({ edition: 'full', year })),
    ...later.map(({ kind, year }): YearStep => ({ edition: kind, year })),
  ];
  return steps.sort((a, b) => KINDS.indexOf(a.edition) - KINDS.indexOf(b.edition) || a.year - b.year);
}

/** Steps of the slider by the data in force. */
export function yearStepsOf({ editions, laterEditions }: ExplorerData): readonly YearStep[] {
  const full = Object.values(editions).filter(({ scope, kind }) => scope === 'town' && kind === 'full');
  return yearSteps(
    [...new Set(full.map(({ year }) => year))],
    laterEditions.filter(({ id, kind }) => kind !== 'full' && id.startsWith('town')),
  );
}

/** Years of one kind of edition, ascending. */
export function yearsOf(steps: readonly YearStep[], edition: ExplorerState['edition']): readonly number[] {
  return steps.filter((step) => step.edition === edition).map(({ year }) => year);
}
