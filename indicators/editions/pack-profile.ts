import type {
  PackedPoint,
  PackedProfile,
  PackedSeries,
  ProfileFigure,
  ProfileFile,
  ProfileSeries,
  SeriesPoint,
} from '../built-files.ts';
import { compactJson, fullJson } from './compact-json.ts';

/** Packs a profile for the wire: what repeats stands once, and a value as printed only where it differs. */
export function packProfile(profile: ProfileFile): PackedProfile {
  const { format, ...rest } = profile;
  const rowTable = mostOf(rest.figures.flatMap(({ rows }) => rows.map(tableOfRow)));
  const figures = rest.figures.map(({ rows, ...figure }) => ({
    ...figure,
    rows: rows.map((row) => (tableOfRow(row) === rowTable ? lineOfRow(row) : row)),
  }));
  const series = rest.series.map(packSeries);
  return { format, ...compactJson({ ...rest, rowTable, figures, series }) };
}

/** Restores a profile from the wire, point for point. */
export function unpackProfile({ format, ...packed }: PackedProfile): ProfileFile {
  const { rowTable, ...rest } = fullJson(packed) as ProfileOnWire;
  const figures = rest.figures.map(({ rows, ...figure }) => ({
    ...figure,
    rows: rows.map((row) => (typeof row === 'number' ? `${rowTable}:${row}` : row)),
  }));
  return { format, ...rest, figures, series: rest.series.map(unpackSeries) };
}

/** A profile before what repeats in it is shared; rows of figures are lines of one table where they are numbers. */
interface ProfileOnWire extends Omit<ProfileFile, 'format' | 'figures' | 'series'> {
  readonly rowTable: string;
  readonly figures: readonly (Omit<ProfileFigure, 'rows'> & {
    readonly rows: readonly (string | number)[];
  })[];
  readonly series: readonly PackedSeries[];
}

function packSeries({ points, ...series }: ProfileSeries): PackedSeries {
  const shared = [
    mostOf(points.map(([, , , , row]) => tableOfRow(row))),
    mostOf(points.map((point) => point[3])),
    mostOf(points.map((point) => point[5])),
  ] as const;
  return { ...series, shared, points: points.map((point) => packPoint(point, shared)) };
}

function packPoint(point: SeriesPoint, [table, unit, source]: PackedSeries['shared']): PackedPoint {
  const [year, value, printed, ownUnit, row, ownSource] = point;
  const line = lineOfRow(row);
  const rest = [
    printed === String(value) ? 0 : printed,
    ownUnit === unit ? 0 : ownUnit,
    ownSource === source ? 0 : ownSource,
    tableOfRow(row) === table ? 0 : tableOfRow(row),
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

/** Table of a row reference. */
function tableOfRow(row: string): string {
  return row.slice(0, row.lastIndexOf(':'));
}

function lineOfRow(row: string): number {
  return Number(row.slice(row.lastIndexOf(':') + 1));
}

/** What stands most often in a list, the first of several; '' in an empty one. */
function mostOf(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [[most] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
  return most;
}
