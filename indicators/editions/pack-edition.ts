import type { PackedBreak, PackedEdition, PackedOrigin } from '../built-files.ts';
import type { BrokenFigure, Edition, Grade, IndicatorCell } from '../types.ts';

const GRADES: readonly Grade[] = ['A', 'B', 'C'];
const OUTDATED = 4;
const SPIKE = 8;
const FOR_DISTRICT = 16;
/** Digits kept of a value: more than any figure is printed with, fewer than a double prints. */
const DIGITS = 7;

/** Packs an edition for the wire; row references are left to the profiles. */
export function packEdition(edition: Edition): PackedEdition {
  const sources = [
    ...new Set(edition.cells.flatMap((line) => line.flatMap((cell) => cell?.sourceIds ?? []))),
  ].sort();
  const position = new Map(sources.map((id, index) => [id, index]));
  const originKinds: PackedOrigin[] = [];
  const kinds = new Map<string, number>();
  const originOf = (cell: IndicatorCell | null): number => {
    if (cell === null) return 0;
    const flags =
      GRADES.indexOf(cell.grade) +
      (cell.outdated ? OUTDATED : 0) +
      (cell.spike ? SPIKE : 0) +
      (cell.forDistrict ? FOR_DISTRICT : 0);
    const used = cell.sourceIds.flatMap((id) => position.get(id) ?? []);
    const origin: PackedOrigin = [cell.year, flags, ...used];
    const key = origin.join(' ');
    const known = kinds.get(key) ?? originKinds.push(origin) - 1;
    kinds.set(key, known);
    return known;
  };
  const { id, scope, kind, year, label, window, placeIds, indicatorIds, notApplicable } = edition;
  const columns = indicatorIds.map((_, column) => edition.cells.map((line) => line[column] ?? null));
  const values = columns.map((cells) =>
    cells.map((cell) => (cell === null ? null : Number(cell.value.toPrecision(DIGITS)))),
  );
  const origins = columns.map((cells) => cells.map(originOf));
  const head = { id, scope, kind, year, label, window };
  const breaks = packBreaks(edition);
  const packed = {
    ...head,
    placeIds,
    indicatorIds,
    values,
    origins,
    originKinds,
    notApplicable,
    ...(breaks === null ? {} : { breaks }),
    sources,
  };
  if (edition.interpolations === undefined) return packed;
  const interpolations = edition.interpolations.map(
    ([placeId, indicatorId, value]) => [placeId, indicatorId, Number(value.toPrecision(DIGITS))] as const,
  );
  return { ...packed, interpolations };
}

function packBreaks({ breaks, placeIds, indicatorIds }: Edition): readonly PackedBreak[] | null {
  if (breaks === undefined) return null;
  const placesOf = new Map<string, number[]>();
  for (const [placeId, indicatorId, ...years] of breaks) {
    const head = JSON.stringify([indicatorIds.indexOf(indicatorId), years]);
    placesOf.set(head, [...(placesOf.get(head) ?? []), placeIds.indexOf(placeId)]);
  }
  return [...placesOf].map(([head, places]): PackedBreak => {
    const [indicator, years]: [number, number[]] = JSON.parse(head);
    return [indicator, years, places];
  });
}

/** In the order of the edition: place by place, in each its indicators. */
function unpackBreaks({ breaks, placeIds, indicatorIds }: PackedEdition): readonly BrokenFigure[] | null {
  if (breaks === undefined) return null;
  const figures = breaks.flatMap(([indicator, years, places]) =>
    places.map((place) => ({ place, indicator, years })),
  );
  return figures
    .sort((a, b) => a.place - b.place || a.indicator - b.indicator)
    .flatMap(({ place, indicator, years }): readonly BrokenFigure[] => {
      const [placeId, indicatorId] = [placeIds[place], indicatorIds[indicator]];
      return placeId === undefined || indicatorId === undefined ? [] : [[placeId, indicatorId, ...years]];
    });
}

/** Restores an edition from the wire; `rows` of its cells are empty (see `ProfileFile.figures`). */
export function unpackEdition(packed: PackedEdition): Edition {
  const cellOf = (column: number, place: number): IndicatorCell | null => {
    const value = packed.values[column]?.[place] ?? null;
    const origin = packed.originKinds[packed.origins[column]?.[place] ?? 0];
    if (value === null || origin === undefined) return null;
    const [year, flags, ...used] = origin;
    return {
      value,
      year,
      grade: GRADES[flags % OUTDATED] ?? 'C',
      rows: [],
      sourceIds: used.flatMap((index) => packed.sources[index] ?? []),
      outdated: (flags & OUTDATED) !== 0,
      forDistrict: (flags & FOR_DISTRICT) !== 0,
      ...((flags & SPIKE) !== 0 ? { spike: true } : {}),
    };
  };
  const { id, scope, kind, year, label, window } = packed;
  const { placeIds, indicatorIds, notApplicable, interpolations } = packed;
  const breaks = unpackBreaks(packed);
  return {
    id,
    scope,
    kind,
    year,
    label,
    window,
    placeIds,
    indicatorIds,
    cells: placeIds.map((_, place) => indicatorIds.map((_id, column) => cellOf(column, place))),
    notApplicable,
    ...(breaks === null ? {} : { breaks }),
    ...(interpolations === undefined ? {} : { interpolations }),
  };
}
