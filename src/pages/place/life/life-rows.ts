import type { FigureWords } from '../../../panels/profile/figure-words.ts';
import {
  type CellRow,
  cellOf,
  cellRow,
  type IndicatorNames,
  indicatorNamed,
} from '../late/indicator-names.ts';
import { type PlaceNames, placeNamed } from '../late/place-names.ts';
import type { LifeContent, LifeLine, LifeStrip } from './life-content.ts';

/** A figure of the town's own: its place from the highest, and of how many. */
type OwnRow = readonly [cell: CellRow, rank: number, rankTo: number, count: number];

/** An indicator with its figure; without one null. `sources` are ids. */
type LineRow = readonly [indicator: string, own: OwnRow | null, ...sources: readonly string[]];

/** The level of life in a town, the same in every language. */
export interface LifeRows {
  readonly lines: readonly LineRow[];
  readonly poverty:
    | readonly [
        indicator: string,
        value: number,
        year: number | null,
        region: string,
        ...sources: readonly string[],
      ]
    | null;
  readonly hasSurveys: boolean;
}

/** The figures of all towns by indicator, as every town has them on its page. */
export type LifeStrips = Readonly<Record<string, LifeStrip>>;

/** The rows of a town. */
export function lifeRowsOf({ lines, poverty, hasSurveys }: LifeContent): LifeRows {
  return {
    lines: lines.map(lineRow),
    poverty:
      poverty === null
        ? null
        : [
            ...([poverty.indicator.id, poverty.cell.value, poverty.cell.year, poverty.region.id] as const),
            ...poverty.sources.map(({ id }) => id),
          ],
    hasSurveys,
  };
}

function lineRow({ indicator, own, sources }: LifeLine): LineRow {
  const row = own === null ? null : ([cellRow(own.cell), own.rank, own.rankTo, own.count] as const);
  return [indicator.id, row, ...sources.map(({ id }) => id)];
}

/** Ids of the sources that the rows cite. */
export function sourcesOfLife({ lines, poverty }: LifeRows): readonly string[] {
  const [, , , , ...ofPoverty] = poverty ?? ['', 0, null, ''];
  return [...lines.flatMap(([, , ...sources]) => sources), ...ofPoverty];
}

/** Names and figures that the pages of all towns read. */
interface LifeNames {
  readonly indicators: IndicatorNames;
  readonly places: PlaceNames;
  readonly strips: LifeStrips;
}

/** What the rows were made of. Throws where a name or the figures of all towns are missing. */
export function lifeOfRows(rows: LifeRows, words: FigureWords, names: LifeNames): LifeContent {
  return {
    words,
    lines: rows.lines.map((row) => lineOf(row, names)),
    poverty: povertyOf(rows.poverty, names),
    hasSurveys: rows.hasSurveys,
  };
}

function lineOf([id, own, ...sources]: LineRow, { indicators, strips }: LifeNames): LifeLine {
  const strip = strips[id];
  if (strip === undefined) throw new Error(`no figures of towns for ${id}`);
  return {
    ...{ indicator: indicatorNamed(indicators, id), strip },
    own: own === null ? null : { cell: cellOf(own[0]), rank: own[1], rankTo: own[2], count: own[3] },
    sources: sources.map((source) => ({ id: source })),
  };
}

function povertyOf(row: LifeRows['poverty'], { indicators, places }: LifeNames): LifeContent['poverty'] {
  if (row === null) return null;
  const [id, value, year, regionId, ...sources] = row;
  return {
    indicator: indicatorNamed(indicators, id),
    cell: { value, year },
    region: { id: regionId, name: placeNamed(places, regionId) },
    sources: sources.map((source) => ({ id: source })),
  };
}
