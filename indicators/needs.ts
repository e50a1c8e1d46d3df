/** Hard needs that a town meets or does not, by the rows of `needs.csv`; a town without a row is unknown. */
export const STATED_NEEDS = ['flights', 'railway', 'gas', 'power', 'zone'] as const;
export type StatedNeed = (typeof STATED_NEEDS)[number];

/** Hard needs with a limit: residents at least, kilometres in a straight line at most. */
export const LIMIT_NEEDS = ['residents', 'airportKm', 'centreKm'] as const;
export type LimitNeed = (typeof LIMIT_NEEDS)[number];

export type NeedId = StatedNeed | LimitNeed;

/** What is known of a town's hard needs; an absent one is unknown. */
export interface TownNeeds extends Readonly<Partial<Record<StatedNeed, boolean>>> {
  /** Kilometres in a straight line to the nearest airport with scheduled flights. */
  readonly airportKm?: number;
}
