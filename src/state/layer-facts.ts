import type { Scope } from '../../indicators/types.ts';
import type { LayerId, LayerState, MeasureId } from './state.ts';

/** What state and address must know of a layer. How it looks is in `layers/catalogue`, in the same record. */
export interface LayerFacts {
  /** Unique, kebab-case. */
  readonly id: LayerId;
  /** Its word in addresses where that is not the id. Shared links hold it, so it never changes. */
  readonly addressWord?: string;
  /** Whose values it shows; null = those of both, or of neither. */
  readonly scope: Scope | null;
  /** True if it can show how its measure differs from a baseline; only for a layer with a scope. */
  readonly hasBaseline: boolean;
  /** Whose marks it fills; two layers that fill the same places exclude each other. Absent = none. */
  readonly fills?: readonly Scope[];
  /** Whose fills lie hidden under its marks, though it fills nothing itself; absent = nobody's. */
  readonly hides?: readonly Scope[];
  /** Units of a reader's tables that it shows as soon as they are read; null = none. */
  readonly showsUploads: Scope | 'point' | null;
  /** A file that it draws from and the explorer does not open with; absent = none. */
  readonly lateFile?: 'people' | 'industries';
  /** What it opens with. */
  readonly opening: {
    readonly measure: MeasureId;
    /** Default: off. */
    readonly on?: boolean;
    /** 0.1–1, default 1. */
    readonly opacity?: number;
  };
}

/** A layer as the explorer opens. */
export function openingLayer({ id, opening }: LayerFacts): LayerState {
  return {
    id,
    on: opening.on ?? false,
    opacity: opening.opacity ?? 1,
    measure: opening.measure,
    classes: 'fixed',
    breaks: [],
    bandwidthKm: 150,
    baseline: null,
  };
}

/** The word of a layer in an address. */
export function addressWordOf({ id, addressWord }: LayerFacts): string {
  return addressWord ?? id;
}

/** The facts of a layer by its id; null = there is no such layer. */
export function findFacts<Facts extends LayerFacts>(layers: readonly Facts[], id: LayerId): Facts | null {
  return layers.find((layer) => layer.id === id) ?? null;
}

/** Tells whether two layers fill the same places. */
export function excludeEachOther(a: LayerFacts, b: LayerFacts): boolean {
  return a.id !== b.id && (a.fills ?? []).some((scope) => b.fills?.includes(scope) === true);
}

/** Tells whether the upper layer hides what the lower one fills. */
export function isHiddenBy(lower: LayerFacts, upper: LayerFacts): boolean {
  const covered = [...(upper.fills ?? []), ...(upper.hides ?? [])];
  return (lower.fills ?? []).length > 0 && (lower.fills ?? []).every((scope) => covered.includes(scope));
}
