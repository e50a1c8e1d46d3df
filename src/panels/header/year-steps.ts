import type { Edition } from '../../../indicators/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { fullEditions, knownEditions } from '../../data/find-edition.ts';
import type { ExplorerState } from '../../state/state.ts';

/** One step of the year slider: an edition with its year. */
export interface YearStep {
  readonly edition: ExplorerState['edition'];
  readonly year: number;
  /** What readers call the edition. */
  readonly label: string;
  /** Years of its figures as readers see them. */
  readonly window: Edition['window'];
}

const KINDS: readonly ExplorerState['edition'][] = ['core', 'full', 'dimensions'];

/** Editions of towns that exist, by kind and year: core years first, then the full editions, then later dimensions. */
export function yearStepsOf(data: ExplorerData): readonly YearStep[] {
  return knownEditions(data)
    .filter(({ scope }) => scope === 'town')
    .map(({ kind, year, label, window }): YearStep => ({ edition: kind, year, label, window }))
    .sort((a, b) => KINDS.indexOf(a.edition) - KINDS.indexOf(b.edition) || a.year - b.year);
}

/** Years of the figures of every edition of regions, the earliest first. */
export function regionWindows(data: ExplorerData): readonly Edition['window'][] {
  return fullEditions(data, 'region').map(({ window }) => window);
}

/** Years of one kind of edition, ascending. */
export function yearsOf(steps: readonly YearStep[], edition: ExplorerState['edition']): readonly number[] {
  return steps.filter((step) => step.edition === edition).map(({ year }) => year);
}
