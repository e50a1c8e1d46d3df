import type { WebbClass } from './people/webb.ts';

/** Hard needs that a town meets or does not, by the rows of `needs.csv`; a town without a row is unknown. */
export const STATED_NEEDS = ['flights', 'railway', 'gas', 'power', 'zone'] as const;
export type StatedNeed = (typeof STATED_NEEDS)[number];

/** Hard needs with a limit: residents and workers at least; a monthly wage and kilometres in a straight line at most. */
export const LIMIT_NEEDS = ['residents', 'airportKm', 'centreKm', 'workers', 'wage'] as const;
export type LimitNeed = (typeof LIMIT_NEEDS)[number];

export type NeedId = StatedNeed | LimitNeed;

/** What is known of a town's hard needs; an absent one is unknown. */
export interface TownNeeds extends Readonly<Partial<Record<StatedNeed, boolean>>> {
  /** Kilometres in a straight line to the nearest airport with scheduled flights. */
  readonly airportKm?: number;
  /** Employed people of the town or its administration, in the opening edition. */
  readonly workers?: number;
  readonly workersYear?: number;
  /** Average monthly wage there in tenge. */
  readonly wage?: number;
  readonly wageYear?: number;
  /** Class of Webb by its latest mean balances; absent too where it is between two. */
  readonly webb?: WebbClass;
}
