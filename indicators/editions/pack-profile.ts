import type { PackedProfile, PackedSeries, ProfileFigure, ProfileFile } from '../built-files.ts';
import { compactJson, fullJson } from './compact-json.ts';
import { mostOf, packSeries, unpackSeries } from './pack-series.ts';
import { lineOfRow, tableOfRow } from './row-reference.ts';

/** Packs a profile for the wire: what repeats stands once, and a value as printed only where it differs. */
export function packProfile(profile: ProfileFile): PackedProfile {
  const { format, ...rest } = profile;
  const rowTable = mostOf(
    rest.figures.flatMap(({ rows }) => rows.map(tableOfRow)),
    '',
  );
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
