import type { UploadColumn, UploadData, UploadUnit } from './upload-data.ts';

/** Units and figures in one piece: small enough that receiving one never blocks a page. */
const UNITS_A_PIECE = 250;
const FIGURES_A_PIECE = 10_000;

/** One column packed; NaN = no figure, null = no such column. */
export interface PackedColumn {
  readonly node: string;
  readonly raw: Float64Array<ArrayBuffer> | null;
  readonly scores: Float64Array<ArrayBuffer> | null;
  readonly ranks: Float64Array<ArrayBuffer> | null;
}

/** A part of a reader's data on its way from the worker; the columns of a node come in the order of the times. */
export type Piece =
  | { readonly kind: 'units'; readonly units: readonly UploadUnit[] }
  | { readonly kind: 'columns'; readonly columns: readonly PackedColumn[] }
  | { readonly kind: 'rest'; readonly rest: Omit<UploadData, 'units' | 'columns'> };

/** Takes data apart; the rest comes last. */
export function* takeApart(data: UploadData): Generator<Piece, void> {
  const { units, columns, ...rest } = data;
  for (let at = 0; at < units.length; at += UNITS_A_PIECE)
    yield { kind: 'units', units: units.slice(at, at + UNITS_A_PIECE) };
  let packed: PackedColumn[] = [];
  let size = 0;
  for (const { code } of rest.nodes)
    for (const { raw, scores, ranks } of columns[code] ?? []) {
      packed.push({ node: code, raw: pack(raw), scores: pack(scores), ranks: pack(ranks) });
      size += (raw?.length ?? 0) + (scores?.length ?? 0) + (ranks?.length ?? 0);
      if (size < FIGURES_A_PIECE) continue;
      yield { kind: 'columns', columns: packed };
      packed = [];
      size = 0;
    }
  if (packed.length > 0) yield { kind: 'columns', columns: packed };
  yield { kind: 'rest', rest };
}

/** The memory of a piece, to be handed over instead of copied. */
export function transferOf(piece: Piece): ArrayBuffer[] {
  if (piece.kind !== 'columns') return [];
  return piece.columns.flatMap(({ raw, scores, ranks }) =>
    [raw, scores, ranks].flatMap((column) => (column === null ? [] : [column.buffer])),
  );
}

/** Puts pieces together again; each call gives the data once the rest has come, else null. */
export function putTogether(): (piece: Piece) => UploadData | null {
  const units: UploadUnit[] = [];
  const columns = new Map<string, UploadColumn[]>();
  return (piece) => {
    if (piece.kind === 'rest') return { ...piece.rest, units, columns: Object.fromEntries(columns) };
    if (piece.kind === 'units') for (const unit of piece.units) units.push(unit);
    else
      for (const { node, raw, scores, ranks } of piece.columns) {
        const column = { raw: unpack(raw), scores: unpack(scores), ranks: unpack(ranks) };
        const known = columns.get(node);
        if (known === undefined) columns.set(node, [column]);
        else known.push(column);
      }
    return null;
  };
}

function pack(column: readonly (number | null)[] | null): Float64Array<ArrayBuffer> | null {
  if (column === null) return null;
  const packed = new Float64Array(column.length);
  for (let at = 0; at < column.length; at += 1) packed[at] = column[at] ?? Number.NaN;
  return packed;
}

function unpack(packed: Float64Array | null): readonly (number | null)[] | null {
  if (packed === null) return null;
  // A plain loop takes a third of the time of `Array.from` with a function.
  const column: (number | null)[] = [];
  for (const value of packed) column.push(Number.isNaN(value) ? null : value);
  return column;
}
