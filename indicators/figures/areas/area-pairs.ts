import { group } from 'd3-array';
import type { Level, Observation } from '../observation.ts';

/** The figures of one series of a town on its own sheet and on that of the area around it, by year. */
export interface AreaPair {
  readonly townId: string;
  readonly series: string;
  /** Level of the sheet around the town. */
  readonly wider: Extract<Level, 'admin' | 'district'>;
  /** Years that both sheets print, ascending, with the two figures. */
  readonly years: readonly AreaYear[];
}

/** One year of a pair. */
export interface AreaYear {
  readonly year: number;
  readonly town: Observation;
  readonly wider: Observation;
}

const WIDER = ['admin', 'district'] as const;

/** Pairs of every series that a town's own sheet and a wider one print: the administration's, else the district's. */
export function areaPairs(observations: readonly Observation[]): readonly AreaPair[] {
  const bySeries = group(
    observations.filter(({ level }) => level === 'town'),
    ({ placeId, series }) => `${placeId}|${series}`,
  );
  const byKey = new Map(observations.map((one) => [keyOf(one), one]));
  return [...bySeries.values()].flatMap((line) => {
    const pairs = WIDER.map((wider) => pairOf(line, wider, byKey));
    return pairs.find((pair) => pair !== null) ?? [];
  });
}

function pairOf(
  line: readonly Observation[],
  wider: AreaPair['wider'],
  byKey: ReadonlyMap<string, Observation>,
): AreaPair | null {
  const [first] = line;
  if (first === undefined) return null;
  const years = line.flatMap((town) => {
    const other = byKey.get(keyOf({ ...town, level: wider }));
    return other === undefined ? [] : [{ year: town.year, town, wider: other }];
  });
  if (years.length === 0) return null;
  return {
    townId: first.placeId,
    series: first.series,
    wider,
    years: years.sort((a, b) => a.year - b.year),
  };
}

function keyOf({ placeId, series, level, year }: Pick<Observation, 'placeId' | 'series' | 'level' | 'year'>) {
  return `${placeId}|${series}|${level}|${year}`;
}
