import type { TownId } from '../../geodata/types.ts';
import type { LoadedTables } from '../figures/load-tables.ts';
import type { TownNeeds } from '../needs.ts';

const AIRPORT_KM = 'airport_nearest_scheduled_km';

/** Hard needs by town: what `needs.csv` states, and the kilometres to an airport that the facts print. */
export function townNeeds({
  needs,
  facts,
}: Pick<LoadedTables, 'needs' | 'facts'>): Readonly<Record<TownId, TownNeeds>> {
  const stated = needs.map(({ townId, need, met }) => [townId, { [need]: met }] as const);
  const distances = facts
    .filter(({ topic, value }) => topic === AIRPORT_KM && Number.isFinite(Number(value)))
    .map(({ townId, value }) => [townId, { airportKm: Number(value) }] as const);
  const byTown = new Map<TownId, TownNeeds>();
  for (const [townId, known] of [...stated, ...distances])
    byTown.set(townId, { ...byTown.get(townId), ...known });
  return Object.fromEntries([...byTown].sort(([a], [b]) => (a < b ? -1 : 1)));
}
