import type { PlaceId } from './types.ts';

/** Measures of a structure as a whole, in the order in which `explorer.json` packs them. */
export const STRUCTURE_MEASURES = [
  'effective',
  'concentration',
  'shannon',
  'hoover',
  'krugman',
  'hachman',
  'change',
  'regional',
] as const;
export type StructureMeasure = (typeof STRUCTURE_MEASURES)[number];

/**
 * Values of the measures: effective sectors 1/H; normalised Herfindahl, Shannon evenness, Hoover, Hachman and
 * structural change 0..1; Krugman 0..2; regional shift as a share of the first amount. Null = not computable.
 */
export type StructureValues = Readonly<Record<StructureMeasure, number | null>>;

/** Effects of a shift-share (Dunn 1960), as shares of the place's first amount: national + mix + regional = change. */
export interface ShiftEffects {
  readonly change: number;
  readonly national: number;
  readonly mix: number;
  readonly regional: number;
}

/** Effects of one branch or section. */
export interface PartShift extends ShiftEffects {
  readonly part: string;
  /** Not there at the start: its whole change is regional. */
  readonly isNew: boolean;
}

/** Two spans of years that are set against each other. */
export interface Spans {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A location quotient between two ends, which are equal where the reference is known in full. */
export interface QuotientRange {
  readonly low: number;
  readonly high: number;
}

/** A section or branch that weighs little here while it grows faster than the whole in the reference. */
export interface Prospect {
  readonly part: string;
  readonly quotient: QuotientRange;
  /** Nominal growth here, as a share; null = not printed in both spans, or nothing at the start. */
  readonly growth: number | null;
  readonly referenceGrowth: number;
}

/** Specialization of a place in full; what is not printed is unknown and left out, never zero. */
export interface Specialization {
  readonly placeId: PlaceId;
  readonly measures: StructureValues;
  /** Length of the list of branches or sections over which concentration is normalised. */
  readonly listed: number;
  /** Sections printed on both sides, over which the place is set against the reference. */
  readonly compared: readonly string[];
  /** Location quotients of the branches that a town's sheet names, and of a region's sections. */
  readonly quotients: Readonly<Record<string, QuotientRange | null>>;
  /** Spans of the structural change, the parts printed in both and their share in the later output. */
  readonly change: (Spans & { readonly parts: readonly string[]; readonly covered: number }) | null;
  readonly shift: (Spans & ShiftEffects & { readonly parts: readonly PartShift[] }) | null;
  readonly prospects: readonly Prospect[];
  /** Relatedness density of branches, experimental; `sheets` = districts that print the branch. Empty for regions. */
  readonly related: readonly {
    readonly part: string;
    readonly density: number | null;
    readonly sheets: number;
  }[];
  /** Rows of the place's figures. */
  readonly rows: readonly string[];
}
