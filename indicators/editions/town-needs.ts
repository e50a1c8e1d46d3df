import type { TownId } from '../../geodata/types.ts';
import type { PeopleOfTown } from '../built-people.ts';
import type { LoadedTables } from '../figures/load-tables.ts';
import type { Observation } from '../figures/observation.ts';
import type { TownNeeds } from '../needs.ts';
import type { Edition } from '../types.ts';
import { lookupRows } from './trace-value.ts';

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

/** Printed series that stand behind an indicator and are asked of a town by themselves. */
const LABOUR = [
  { need: 'workers', indicator: 'employed', series: 'employed' },
  { need: 'wage', indicator: 'wage-over-minimum', series: 'avg_monthly_wage' },
] as const;

/** The needs with the workers and the wage of each town of an edition, where they are its own and not its district's. */
export function withLabour(
  needs: ReturnType<typeof townNeeds>,
  edition: Edition,
  observations: readonly Observation[],
): ReturnType<typeof townNeeds> {
  const lookup = lookupRows(observations);
  const labourOf = (at: number): TownNeeds =>
    Object.fromEntries(
      LABOUR.flatMap(({ need, indicator, series }) => {
        const cell = edition.cells[at]?.[edition.indicatorIds.indexOf(indicator)] ?? null;
        if (cell === null || cell.grade === 'C' || cell.forDistrict) return [];
        const printed = cell.rows.map((row) => lookup.get(row)).find((one) => one?.series === series);
        return printed === undefined
          ? []
          : [
              [need, printed.value],
              [`${need}Year`, printed.year],
            ];
      }),
    );
  return Object.fromEntries(
    edition.placeIds.map((placeId, at) => [placeId, { ...needs[placeId], ...labourOf(at) }]),
  );
}

/** The needs with the class of Webb of each town that has one. */
export function withWebb(
  needs: ReturnType<typeof townNeeds>,
  people: readonly Pick<PeopleOfTown, 'townId' | 'webb'>[],
): ReturnType<typeof townNeeds> {
  const classes = people.flatMap(({ townId, webb }) =>
    webb === null || webb.class === null ? [] : [[townId, { ...needs[townId], webb: webb.class }] as const],
  );
  return { ...needs, ...Object.fromEntries(classes) };
}
