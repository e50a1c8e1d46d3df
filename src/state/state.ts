import type { Language, LonLat, RegionId, TownId } from '../../geodata/types.ts';
import type { ScenarioSettings } from '../../indicators/scenario/settings.ts';
import type { Scope } from '../../indicators/types.ts';
import type { Filter } from './condition.ts';
import type { ExpertDigest } from './expert-digest.ts';
import type { ExpertPanel } from './expert-state.ts';
import type { MethodState, PresetId } from './method-state.ts';

/** A layer of the map, named by what it says; one file each in `src/layers/catalogue`. */
export type LayerId = string;

/** A panel beside the map; the state itself knows of the tables and of the profile of a chosen place. */
export type PanelId = 'table' | 'profile' | (string & {});

/** How values become classes. `fixed` = ckmeans breaks frozen over all years of the measure. */
export type ClassMethod = 'fixed' | 'ckmeans' | 'quantile' | 'equal' | 'pretty' | 'manual';

/** Kernel radius of the risk surface in kilometres. */
export type BandwidthKm = 75 | 150 | 300;

/**
 * What a layer shows, as text that also stands in the address:
 * `potential`, `risk`, a dimension (`economic`), a risk dimension or component (`hazard`),
 * a risk group (`group:labour`), an indicator (`indicator:births`), a location quotient (`lq:B`),
 * a measure of the whole structure (`structure:krugman`), or a node of a reader's own tables (`own:CODE`).
 */
export type MeasureId = string;

/**
 * What a layer's measure is set against, so that the layer shows the difference: the same measure in another edition,
 * the same by a ready-made method, or another measure.
 */
export type Baseline =
  | { readonly kind: 'year'; readonly edition: ExplorerState['edition']; readonly year: number }
  | { readonly kind: 'method'; readonly preset: PresetId }
  | { readonly kind: 'measure'; readonly measure: MeasureId };

/** One layer as the reader has set it. */
export interface LayerState {
  readonly id: LayerId;
  readonly on: boolean;
  /** 0.1–1 in steps of 0.05. */
  readonly opacity: number;
  readonly measure: MeasureId;
  readonly classes: ClassMethod;
  /** Inner breaks for `manual`, ascending; empty otherwise. */
  readonly breaks: readonly number[];
  /** Used by the surface only. */
  readonly bandwidthKm: BandwidthKm;
  /** null = the measure itself is shown; used by layers that have a baseline only. */
  readonly baseline: Baseline | null;
}

export type Selection =
  | { readonly kind: 'town'; readonly id: TownId }
  | { readonly kind: 'region'; readonly id: RegionId }
  /** A unit of a reader's own tables that is no place of the map; never in the address. */
  | { readonly kind: 'upload'; readonly id: string };

export interface TableState {
  readonly tab: 'towns' | 'regions';
  readonly sortBy: string;
  readonly descending: boolean;
}

/** What the reader looks at of their own tables; never in the address, as little as the tables themselves. */
export interface UploadViewState {
  /** Null = the latest. */
  readonly time: string | null;
  /** Code of the node in the table; null = the first. */
  readonly node: string | null;
  readonly sortBy: 'name' | 'value' | 'score' | 'rank';
  readonly descending: boolean;
  /** Text that name or code must hold; '' = all. */
  readonly search: string;
}

export interface Camera {
  readonly centre: LonLat;
  /** MapLibre zoom (512-pixel tiles). */
  readonly zoom: number;
}

/** Parts of the page of relations: the scatter plot, the correlations, the consistency of the dimensions, the years. */
export const RELATION_VIEWS = ['scatter', 'matrix', 'alpha', 'history'] as const;

/** Where a scatter plot can be divided. */
export const SCATTER_LINES = ['median', 'classes', 'priority'] as const;

/** What the page of relations shows. */
export interface RelationsState {
  readonly view: (typeof RELATION_VIEWS)[number];
  readonly scope: Scope;
  /** Measures on the axes of the scatter plot: indices, dimensions, components, groups, indicators. */
  readonly x: MeasureId;
  readonly y: MeasureId;
  /** Where the scatter plot is divided: at the medians, at the cuts of the map of potential and risk, or at those of what stands first. */
  readonly lines: (typeof SCATTER_LINES)[number];
  /** Whose figures the correlations are made of: a place's own, or also those of the area around it. */
  readonly gradeFilter: 'townLevel' | 'all';
}

/** What stands first: which places are listed, in which order, and where potential and risk count as high. */
export interface PriorityState {
  readonly scope: Scope;
  /** By burden over the whole country, or region by region. */
  readonly order: 'burden' | 'region';
  /** From this risk on it counts as high, 0–10 in tenths. */
  readonly riskCut: number;
  /** From this potential on it counts as high, 0–100 in tenths; null = the median of the ranked places. */
  readonly potentialCut: number | null;
}

/** `full` = all indicators; `core` = the index of the few that many years have; `dimensions` = no index, single dimensions. */
export const EDITION_KINDS = ['full', 'core', 'dimensions'] as const;
export type EditionKind = (typeof EDITION_KINDS)[number];

/** The edition that a reader looks at, or sets a measure against. */
export type EditionChoice = Pick<ExplorerState, 'edition' | 'year'>;

/** Everything that makes a view; a value, never changed in place. */
export interface ExplorerState {
  readonly language: Language;
  readonly theme: 'auto' | 'light' | 'dark';
  /** `auto` = WebGL when it is ready, else SVG. */
  readonly painter: 'auto' | 'svg';
  readonly edition: EditionKind;
  readonly year: number;
  /** By which both indices are scored. */
  readonly method: MethodState;
  /** What experts have said on weights; it changes no score until it is applied to `method.weights`. */
  readonly experts: readonly ExpertPanel[];
  /** What a panel of experts said of towns and weights, beside all scores; null = none is loaded. */
  readonly digest: ExpertDigest | null;
  /** Drawn in this order, the last on top. */
  readonly layers: readonly LayerState[];
  readonly selection: Selection | null;
  readonly table: TableState;
  /** What is asked of towns; map, table, plot and downloads follow. */
  readonly filter: Filter;
  /** Ids of the towns and regions that the reader has pinned, in that order. */
  readonly pins: readonly string[];
  readonly upload: UploadViewState;
  readonly relations: RelationsState;
  readonly priority: PriorityState;
  /** What is asked of the town's enterprises; null = nothing. */
  readonly scenario: ScenarioSettings | null;
  /** null = the whole country fitted into the frame. */
  readonly camera: Camera | null;
  /** Open panel beside the map. */
  readonly panel: PanelId | null;
  readonly embed: boolean;
}
