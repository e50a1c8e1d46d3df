import type { Scope } from '../../../indicators/types.ts';
import type { UploadColumn, UploadData, UploadNode } from '../../data/upload/upload-data.ts';
import type { PointPlaces } from '../scene.ts';

/** Where the units of own tables are; numbers are positions in `units`. */
export interface UploadLookup {
  /** Unit of a place of the map; the first of the file where several name the same place. */
  readonly town: ReadonlyMap<string, number>;
  readonly region: ReadonlyMap<string, number>;
  readonly points: readonly number[];
  /** Codes and positions of `points`, in their order. */
  readonly pointPlaces: PointPlaces;
  /** Units that are nowhere on the map. */
  readonly unmatched: readonly number[];
}

const lookups = new WeakMap<UploadData, UploadLookup>();

/** Finds the units of own tables by place and code; made once for each set of tables. */
export function uploadLookup(upload: UploadData): UploadLookup {
  const known = lookups.get(upload);
  if (known !== undefined) return known;
  const made = makeLookup(upload);
  lookups.set(upload, made);
  return made;
}

function makeLookup({ units }: UploadData): UploadLookup {
  const places = { town: new Map<string, number>(), region: new Map<string, number>() };
  const points: number[] = [];
  const ids: string[] = [];
  const degrees: number[] = [];
  const unmatched: number[] = [];
  units.forEach(({ code, place }, at) => {
    if (place.kind === 'point') {
      points.push(at);
      ids.push(code);
      degrees.push(place.at[0], place.at[1]);
    } else if (place.kind === 'none') unmatched.push(at);
    else if (!places[place.kind].has(place.id)) places[place.kind].set(place.id, at);
  });
  return { ...places, points, pointPlaces: { ids, positions: Float64Array.from(degrees) }, unmatched };
}

/** Position of the unit of a code; undefined = none. */
export function findUploadUnit({ units }: UploadData, code: string): number | undefined {
  // Scanning a hundred thousand takes less than a millisecond; building a map of them takes many.
  const at = units.findIndex((unit) => unit.code === code);
  return at < 0 ? undefined : at;
}

/** Units that a layer of own figures shows: those of towns, of regions, or points. */
export function unitsShown(upload: UploadData, scope: Scope | 'point'): readonly number[] {
  const lookup = uploadLookup(upload);
  return scope === 'point' ? lookup.points : [...lookup[scope].values()];
}

/** A node of uploaded tables at one of their times. */
export interface UploadSlice {
  readonly upload: UploadData;
  readonly node: UploadNode;
  readonly timeIndex: number;
}

/** The node of a code; null = none. */
export function findUploadNode(upload: UploadData | null, code: string): UploadNode | null {
  return upload?.nodes.find((node) => node.code === code) ?? null;
}

/** The node that is shown first: the highest aggregate with scores, else the first indicator. Null without nodes. */
export function firstUploadNode({ nodes, columns }: UploadData): UploadNode | null {
  const hasScores = ({ code }: UploadNode): boolean =>
    columns[code]?.some(({ scores }) => scores?.some((score) => score !== null) === true) === true;
  return (
    nodes.find((node) => node.kind === 'aggregate' && hasScores(node)) ??
    nodes.find(({ kind }) => kind === 'indicator') ??
    nodes[0] ??
    null
  );
}

/** Position of a time; the latest where it is null or unknown. */
export function uploadTimeIndex({ times }: UploadData, time: string | null): number {
  const at = time === null ? -1 : times.indexOf(time);
  return at < 0 ? times.length - 1 : at;
}

/** Figures of a node at a time; null where there are none. */
export function uploadColumn(upload: UploadData, node: UploadNode, timeIndex: number): UploadColumn | null {
  return upload.columns[node.code]?.[timeIndex] ?? null;
}

/** What a node shows of its units: scores of an aggregate, figures of an indicator as in the file. */
export function shownColumn(
  upload: UploadData,
  node: UploadNode,
  timeIndex: number,
): readonly (number | null)[] | null {
  const column = uploadColumn(upload, node, timeIndex);
  return (node.kind === 'aggregate' ? column?.scores : column?.raw) ?? null;
}

const rankedCounts = new WeakMap<object, number>();

/** How many units a column ranks. */
export function rankedCount({ ranks }: UploadColumn): number {
  if (ranks === null) return 0;
  const known = rankedCounts.get(ranks);
  if (known !== undefined) return known;
  const count = ranks.reduce<number>((sum, rank) => (rank === null ? sum : sum + 1), 0);
  rankedCounts.set(ranks, count);
  return count;
}
