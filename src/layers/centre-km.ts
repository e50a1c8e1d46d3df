import type { Places, TownId } from '../../geodata/types.ts';

/** Kilometres in a straight line from a town to the present centre of its region; 0 = it is the centre, null = not known. */
export function centreKmOf({ distances }: Pick<Places, 'distances'>, id: TownId): number | null {
  const centres = distances.find(({ townId }) => townId === id)?.toRegionalCentreKm ?? [];
  return centres.find(({ toYear }) => toYear === null)?.km ?? null;
}
