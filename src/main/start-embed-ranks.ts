import { monteCarlo, type RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import type { UncertaintyInput } from '../../indicators/uncertainty/uncertainty-input.ts';

/** Rank intervals of an index; null = there are too few ranked places. */
export type RanksOf = (input: UncertaintyInput, seed: number) => RankUncertainty | null;

declare global {
  var monotownsRanks: RanksOf | undefined;
}

/** Entry of the script that frames load for rank intervals, after their picture or before one that shows them. */
globalThis.monotownsRanks = (input, seed) => monteCarlo(input, { seed });
