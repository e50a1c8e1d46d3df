import type { PackedCell, PackedEdition } from '../built-files.ts';
import type { Edition, Grade, IndicatorCell } from '../types.ts';

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
  const pack = (cell: IndicatorCell | null): PackedCell | 0 => {
    if (cell === null) return 0;
    const flags =
      GRADES.indexOf(cell.grade) +
      (cell.outdated ? OUTDATED : 0) +
      (cell.spike ? SPIKE : 0) +
      (cell.forDistrict ? FOR_DISTRICT : 0);
    const used = cell.sourceIds.flatMap((id) => position.get(id) ?? []);
    return [Number(cell.value.toPrecision(DIGITS)), cell.year, flags, ...used];
  };
  const { id, scope, kind, year, label, window, placeIds, indicatorIds, notApplicable } = edition;
  const cells = edition.cells.map((line) => line.map(pack));
  const head = { id, scope, kind, year, label, window };
  const { breaks } = edition;
  const packed = {
    ...head,
    placeIds,
    indicatorIds,
    cells,
    notApplicable,
    ...(breaks === undefined ? {} : { breaks }),
    sources,
  };
  if (edition.interpolations === undefined) return packed;
  const interpolations = edition.interpolations.map(
    ([placeId, indicatorId, value]) => [placeId, indicatorId, Number(value.toPrecision(DIGITS))] as const,
  );
  return { ...packed, interpolations };
}

/** Restores an edition from the wire; `rows` of its cells are empty (see `ProfileFile.figures`). */
export function unpackEdition(packed: PackedEdition): Edition {
  const unpack = (cell: PackedCell | 0): IndicatorCell | null => {
    if (cell === 0) return null;
    const [value, year, flags, ...used] = cell;
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
  const { placeIds, indicatorIds, notApplicable, breaks, interpolations } = packed;
  return {
    id,
    scope,
    kind,
    year,
    label,
    window,
    placeIds,
    indicatorIds,
    cells: packed.cells.map((line) => line.map(unpack)),
    notApplicable,
    ...(breaks === undefined ? {} : { breaks }),
    ...(interpolations === undefined ? {} : { interpolations }),
  };
}
