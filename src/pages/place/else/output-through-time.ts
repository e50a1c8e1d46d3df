import type { ProfileFile, ProfileSeries } from '../../../../indicators/built-files.ts';
import {
  BRANCH_SERIES,
  INDUSTRY_SECTIONS,
  MANUFACTURING,
} from '../../../../indicators/editions/structure-parts.ts';
import type { Level } from '../../../../indicators/figures/observation.ts';
import { breaksInside } from '../../../panels/profile/profile-series.ts';

/** The share of a section or a branch in output in one year, of 1. */
export interface OutputShare {
  readonly year: number;
  readonly share: number;
  /** The rows of its two printed figures. */
  readonly rows: readonly [part: string, whole: string];
  readonly sourceIds: readonly string[];
}

/** A section, or a branch of manufacturing below it, with its earliest comparable and its latest share. */
export interface OutputRow {
  readonly part: string;
  readonly isBranch: boolean;
  /** Null where one year alone compares, or none. */
  readonly first: OutputShare | null;
  readonly last: OutputShare | null;
}

const TOTAL = 'industrial_output';

/** Sections in their order, the branches of manufacturing below theirs. */
const PARTS = Object.entries(INDUSTRY_SECTIONS).flatMap(([section, series]) => [
  { part: section, series: series as string, isBranch: false },
  ...(section === 'C'
    ? MANUFACTURING.map((branch) => ({
        part: branch as string,
        series: BRANCH_SERIES[branch] as string,
        isBranch: true,
      }))
    : []),
]);

/**
 * Shares in industrial output of one area, each over its two printed figures. Years before a break of either series do
 * not compare with the latest; misprints, and years in which the part is larger than the whole, are left out. All parts
 * are there, without shares where none are printed.
 */
export function outputThroughTime(file: ProfileFile, level: Level | null): readonly OutputRow[] {
  const of = (id: string): ProfileSeries | undefined =>
    file.series.find((one) => one.series === id && one.level === level);
  const total = of(TOTAL);
  return PARTS.map(({ part, series, isBranch }): OutputRow => {
    const found = of(series);
    const shares = found === undefined || total === undefined ? [] : sharesOf(file, found, total);
    const last = shares.at(-1) ?? null;
    const first = shares.length > 1 ? (shares[0] ?? null) : null;
    return { part, isBranch, first, last };
  });
}

function sharesOf(file: ProfileFile, part: ProfileSeries, total: ProfileSeries): readonly OutputShare[] {
  const breaks = [...breaksInside(file, part), ...breaksInside(file, total)].map(({ year }) => year);
  const from = Math.max(0, ...breaks);
  const isMisprint = (one: ProfileSeries, year: number): boolean =>
    file.marks.some(
      (mark) =>
        mark.kind === 'misprint' &&
        mark.series === one.series &&
        mark.level === one.level &&
        mark.year === year,
    );
  const totals = new Map(total.points.map((point) => [point[0], point]));
  return [...part.points]
    .sort((a, b) => a[0] - b[0])
    .flatMap(([year, value, , , row, sourceId]) => {
      const whole = totals.get(year);
      if (whole === undefined || year < from || whole[1] <= 0 || value > whole[1]) return [];
      if (isMisprint(part, year) || isMisprint(total, year)) return [];
      return [{ year, share: value / whole[1], rows: [row, whole[4]], sourceIds: [sourceId, whole[5]] }];
    });
}
