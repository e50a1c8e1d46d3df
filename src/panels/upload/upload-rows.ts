import type { Language, Places } from '../../../geodata/types.ts';
import type { UploadColumn, UploadUnit } from '../../data/upload/upload-data.ts';
import type { RankIntervals } from '../../explorer/rank-runs.ts';
import { formatNumber, formatPlain } from '../../i18n/format.ts';
import { uploadDialogMessages } from '../../i18n/messages/upload-dialog.ts';
import { rankedCount, type UploadSlice, uploadColumn } from '../../layers/upload/upload-lookup.ts';
import { uploadFigureAddress } from '../../layers/upload/upload-value.ts';
import { never } from '../../lib/never.ts';
import type { Selection } from '../../state/state.ts';
import { type FigureView, missingFigure, plainFigure } from '../parts/figure-view.ts';
import { type IntervalView, intervalViewAt } from '../parts/interval-view.ts';

/** Figures of one unit on one node at one time; null where the tables form no such figures at all. */
export interface UploadFigures {
  readonly value: FigureView | null;
  readonly score: FigureView | null;
  readonly rank: FigureView | null;
  /** "3 of 18"; '' without a rank. */
  readonly rankOf: string;
  /** Null without a rank, and where no intervals are computed. */
  readonly interval: IntervalView | null;
}

/** One unit as a row of the table. */
export interface UploadRow {
  readonly place: Selection;
  readonly name: string;
  /** Where it stands on the map, in words. */
  readonly detail: string;
  readonly figures: UploadFigures;
}

/** What a unit opens: the profile of its place, or one of its own. */
export function selectionOf({ code, place }: UploadUnit): Selection {
  return place.kind === 'town' || place.kind === 'region'
    ? { kind: place.kind, id: place.id }
    : { kind: 'upload', id: code };
}

/** Where a unit stands on the map, in words. */
export function placeWords(language: Language, places: Places, { place }: UploadUnit): string {
  const texts = uploadDialogMessages[language];
  switch (place.kind) {
    case 'town':
      return texts.placeTown(places.towns.find(({ id }) => id === place.id)?.names[language] ?? place.id);
    case 'region':
      return texts.placeRegion(
        places.regions.find(({ id }) => id === place.id)?.shortNames[language] ?? place.id,
      );
    case 'point': {
      const [lon, lat] = place.at.map((degrees) => formatNumber(language, degrees, 2));
      return texts.placePoint(lon ?? '', lat ?? '');
    }
    case 'none':
      return texts.placeNone;
    default:
      return never(place);
  }
}

/** Figures of a unit on a node at a time. */
export function uploadFigures(
  language: Language,
  { upload, node, timeIndex }: UploadSlice,
  unit: number,
  intervals: RankIntervals | null,
): UploadFigures {
  const column = uploadColumn(upload, node, timeIndex);
  const address = (what: string): string =>
    uploadFigureAddress(upload.units[unit]?.code ?? '', node.code, upload.times[timeIndex] ?? '', what);
  const figure = (
    list: UploadColumn['raw'] | undefined,
    what: string,
    write: (value: number) => string,
  ): FigureView | null => {
    if (list === null || list === undefined) return null;
    const value = list[unit] ?? null;
    return value === null ? missingFigure(language) : plainFigure(write(value), value, address(what));
  };
  const rank = figure(column?.ranks, 'rank', (value) => formatNumber(language, value));
  const ranked = column === null ? 0 : rankedCount(column);
  const hasInterval = intervals !== null && rank !== null && rank.value !== null;
  return {
    interval: hasInterval
      ? intervalViewAt(language, intervals, upload.units[unit]?.code ?? '', address('interval'))
      : null,
    value: figure(column?.raw, 'value', (value) => formatPlain(language, value)),
    score: figure(column?.scores, 'score', (value) => formatNumber(language, value, 1)),
    rank,
    rankOf:
      rank === null || rank.value === null
        ? ''
        : uploadDialogMessages[language].rankOf(rank.text, formatNumber(language, ranked)),
  };
}

/** Rows of some units, such as those of one page. */
export function uploadRows({
  language,
  places,
  slice,
  units,
  intervals,
}: {
  readonly language: Language;
  readonly places: Places;
  readonly slice: UploadSlice;
  /** Positions of the units in the tables. */
  readonly units: readonly number[];
  readonly intervals: RankIntervals | null;
}): readonly UploadRow[] {
  return units.flatMap((at) => {
    const unit = slice.upload.units[at];
    if (unit === undefined) return [];
    return [
      {
        place: selectionOf(unit),
        name: unit.name,
        detail: placeWords(language, places, unit),
        figures: uploadFigures(language, slice, at, intervals),
      },
    ];
  });
}

/** The table as a file: one row a unit in the given order, numbers in full; the first row is the header. */
export function uploadTableFile(
  language: Language,
  places: Places,
  { upload, node, timeIndex }: UploadSlice,
  units: readonly number[],
): readonly (readonly (string | number | null)[])[] {
  const texts = uploadDialogMessages[language];
  const column = uploadColumn(upload, node, timeIndex);
  const time = upload.times[timeIndex] ?? '';
  const header = [
    texts.code,
    texts.unit,
    texts.place,
    texts.time,
    texts.node,
    texts.value,
    texts.score,
    texts.rank,
  ];
  return [
    header,
    ...units.flatMap((at) => {
      const unit = upload.units[at];
      if (unit === undefined) return [];
      const [value, score, rank] = [column?.raw, column?.scores, column?.ranks].map(
        (list) => list?.[at] ?? null,
      );
      const figures = [value ?? null, score ?? null, rank ?? null];
      return [[unit.code, unit.name, placeWords(language, places, unit), time, node.name, ...figures]];
    }),
  ];
}
