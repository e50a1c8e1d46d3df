import type { SeriesDefinition } from '../rule-tables.ts';

/** From when on a step or a spike of a kind of series is a suspect, in parts of the figure. */
export interface StepLimits {
  /** Smallest deviation from the reference that counts. */
  readonly least: number;
  /** How far a restless line may excuse itself. */
  readonly restless: number;
  /** Smallest change of the share in the wider sheet that counts. */
  readonly wider: number;
  /** Smallest distance of a year from the mean of its neighbours; null = not tested for spikes. */
  readonly spike: number | null;
}

const OTHER = { least: 0.25, restless: 0.1, wider: 0.25 } as const;
const RESIDENTS = { least: 0.05, restless: 0.1, wider: 0.25 } as const;
const MONEY = { least: 0.35, restless: 0.15, wider: 0.5 } as const;

/** A year on one side of both neighbours by so much of their geometric mean; retail is more restless. */
const SPIKE = 0.5;
const SPIKE_OF_RETAIL = 0.8;

/** Restless by nature: one plant, one block of flats, a few infants. */
const UNTESTED = /^(investment|construction|housing|infant)/;
/** What a year brings forth, unlike what is there, what is paid and who works. */
const FLOWS = /_output$|^(births|deaths|marriages|divorces|crimes|arrivals|departures)/;

/** Limits of a series by what it counts; null = it is not tested. */
export function limitsOf({ id, areaKind }: SeriesDefinition): StepLimits | null {
  if (UNTESTED.test(id) || areaKind === 'balance' || areaKind === 'price') return null;
  const spike = FLOWS.test(id) ? null : id.startsWith('retail') ? SPIKE_OF_RETAIL : SPIKE;
  if (id.startsWith('population')) return { ...RESIDENTS, spike };
  return { ...(areaKind === 'money' || areaKind === 'output' ? MONEY : OTHER), spike };
}
