import { distance } from '@turf/distance';
import type { Town } from '../../../../geodata/types.ts';
import type { Branch } from '../../../../indicators/built-files.ts';
import { industriesOf } from '../../../data/industries.ts';
import type { ProfileContext } from '../../../panels/profile/profile-context.ts';

/** Another town with the figure by which it is near. */
export type TownBeside = readonly [townId: string, figure: number];

/** Towns near one another by one figure, and the figure of this town itself; null where it has none. */
export interface Beside {
  readonly own: number | null;
  readonly towns: readonly TownBeside[];
}

/** So many are named by branch, by size and by place. */
const NAMED = 5;

/** Towns with the same leading branch, the nearest share in output first; without a named leading branch there are none. */
export function besideByBranch(context: ProfileContext, town: Town): Beside {
  const { data } = context;
  const leading = namedLeading(context, town.id);
  const shareOf = (id: string): number | null =>
    leading === null || namedLeading(context, id) !== leading
      ? null
      : (industriesOf(data).towns[id]?.branches.find(({ branch }) => branch === leading)?.share ?? null);
  const own = shareOf(town.id);
  if (own === null) return { own: null, towns: [] };
  return {
    own,
    towns: nearestBy(context, town, (other) => {
      const share = shareOf(other.id);
      return share === null ? null : { apart: Math.abs(share - own), figure: share };
    }),
  };
}

/** Leading branch where one leads and is named. */
export function namedLeading({ data }: ProfileContext, id: string): Branch | null {
  const town = industriesOf(data).towns[id];
  const leading = town?.leading ?? null;
  return town === undefined || town.diversified || leading === 'manufacturing-unpublished' ? null : leading;
}

/** Towns with the nearest number of residents, by their ratio. */
export function besideBySize(context: ProfileContext, town: Town): Beside {
  return {
    own: town.residents,
    towns: nearestBy(context, town, ({ residents }) => ({
      apart: Math.abs(Math.log(residents / town.residents)),
      figure: residents,
    })),
  };
}

/** Towns at the fewest kilometres in a straight line. */
export function besideByPlace(context: ProfileContext, town: Town): Beside {
  return {
    own: null,
    towns: nearestBy(context, town, (other) => {
      const km = distance([...town.position], [...other.position], { units: 'kilometers' });
      return { apart: km, figure: km };
    }),
  };
}

/** How far another town is, and the figure that says so; null = it is not compared. */
type Nearness = (other: Town) => { readonly apart: number; readonly figure: number } | null;

function nearestBy({ data }: ProfileContext, town: Town, nearness: Nearness): readonly TownBeside[] {
  return data.places.towns
    .flatMap((other) => {
      const near = other.id === town.id ? null : nearness(other);
      return near === null ? [] : [{ id: other.id, ...near }];
    })
    .sort((a, b) => a.apart - b.apart || (a.id < b.id ? -1 : 1))
    .slice(0, NAMED)
    .map(({ id, figure }) => [id, figure]);
}
