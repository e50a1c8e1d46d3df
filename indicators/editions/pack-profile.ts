import type {
  PackedPoint,
  PackedProfile,
  PackedSeries,
  ProfileFile,
  ProfileSeries,
  SeriesPoint,
} from '../built-files.ts';

/** Packs a profile for the wire: what most points of a series share stands once, and a value as printed but once. */
export function packProfile(profile: ProfileFile): PackedProfile {
  return { ...profile, series: profile.series.map(packSeries) };
}

/** Restores a profile from the wire, point for point. */
export function unpackProfile(packed: PackedProfile): ProfileFile {
  return { ...packed, series: packed.series.map(unpackSeries) };
}

function packSeries({ points, ...series }: ProfileSeries): PackedSeries {
  const shared = [
    mostOf(points.map((point) => tableOf(point))),
    mostOf(points.map((point) => point[3])),
    mostOf(points.map((point) => point[5])),
  ] as const;
  return { ...series, shared, points: points.map((point) => packPoint(point, shared)) };
}

function packPoint(point: SeriesPoint, [table, unit, source]: PackedSeries['shared']): PackedPoint {
  const [year, value, printed, ownUnit, row, ownSource] = point;
  const line = Number(row.slice(tableOf(point).length + 1));
  const rest = [
    printed === String(value) ? 0 : printed,
    ownUnit === unit ? 0 : ownUnit,
    ownSource === source ? 0 : ownSource,
    tableOf(point) === table ? 0 : tableOf(point),
  ] as const;
  const last = rest.findLastIndex((one) => one !== 0);
  return [year, value, line, ...rest.slice(0, last + 1)];
}

function unpackSeries({ shared, points, ...series }: PackedSeries): ProfileSeries {
  const [table, unit, source] = shared;
  return {
    ...series,
    points: points.map(([year, value, line, printed = 0, ownUnit = 0, ownSource = 0, ownTable = 0]) => [
      year,
      value,
      printed === 0 ? String(value) : printed,
      ownUnit === 0 ? unit : ownUnit,
      `${ownTable === 0 ? table : ownTable}:${line}`,
      ownSource === 0 ? source : ownSource,
    ]),
  };
}

/** Table of a point's row reference. */
function tableOf([, , , , row]: SeriesPoint): string {
  return row.slice(0, row.lastIndexOf(':'));
}

/** What stands most often in a list, the first of several; '' in an empty one. */
function mostOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [[most] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
  return most;
}
