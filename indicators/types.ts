import type { Names, RegionId, TownId } from '../geodata/types.ts';

/** A = measured for the town; B = its city administration with villages; C = the district or region around it. */
export type Grade = 'A' | 'B' | 'C';

export type IndexId = 'potential' | 'risk';
/** What the rows of a score table are. */
export type Scope = 'town' | 'region';
export type PlaceId = TownId | RegionId;

/** The nine kinds of potential named by the programme. */
export const DIMENSIONS = [
  'economic',
  'entrepreneurial',
  'social',
  'demographic',
  'labour',
  'environmental',
  'technological',
  'infrastructure',
  'intellectual',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The three dimensions of the risk index (INFORM structure). */
export const RISK_DIMENSIONS = ['hazard', 'vulnerability', 'coping'] as const;
/** Their components. */
export const RISK_COMPONENTS = [
  'dependence',
  'operation',
  'labour-risk',
  'population-risk',
  'lack-of-coping',
] as const;

/** Sustainable-development groups of the risk map. */
export const RISK_GROUPS = [
  'economic',
  'labour',
  'social',
  'demographic',
  'environmental',
  'infrastructure',
  'managerial',
] as const;
export type RiskGroup = (typeof RISK_GROUPS)[number];

/** One row of the codebook (`indicators/tables/codebook.csv`). */
export interface Indicator {
  readonly id: string;
  readonly names: Names;
  /** Short reason why it is there, shown on demand. */
  readonly why: Names;
  /** `panel` = shown in the basic panel of all 27 towns, never scored. */
  readonly use: IndexId | 'panel';
  readonly scope: Scope;
  /** Parent node in the index tree: a dimension of potential, or a component of risk; '' for the panel. */
  readonly parent: string;
  /** Sustainable-development group, for risk. */
  readonly group: RiskGroup | null;
  readonly direction: 1 | -1;
  readonly unit: Names;
  /** Digits after the point on screen. */
  readonly decimals: number;
  readonly log: boolean;
  /** Indicators of one slot measure the same, the town's own before the region's, and count as one; null = its own. */
  readonly slot: string | null;
  /** Frozen goalposts (worst to best is decided by `direction`); null until frozen. */
  readonly goalposts: readonly [low: number, high: number] | null;
  /** Member of the balanced core set. */
  readonly core: boolean;
  /** A warning shown at every comparison between places, such as the legal-seat warning; '' = none. */
  readonly warning: '' | 'legal-seat' | 'registration' | 'grade-C' | 'nominal';
  /** How it is made, as in the codebook: `rate`, `per-minimum`, `plain`, … with its series; for the method page and `walk`. */
  readonly formula: string;
}

/** A value of an indicator for one place, with what is needed to trust it. */
export interface IndicatorCell {
  readonly value: number;
  /** Year of the (latest) figure that made it; null where its source gives none. */
  readonly year: number | null;
  readonly grade: Grade;
  /** References to table rows, `table:line`, such as `town-observations:1234`. */
  readonly rows: readonly string[];
  readonly sourceIds: readonly string[];
  /** True if older than the edition's window allows, or undated; drawn as "outdated". */
  readonly outdated: boolean;
  /** An average or rate that a district publishes alike for itself and its town: true of both, a strength of neither. */
  readonly forDistrict: boolean;
  /** A figure in it is apart from the years before and after, and nobody knows why; absent = none is. */
  readonly spike?: true;
}

/** A value for a gap of an edition, on the straight line between the years around it; used only where a method asks. */
export type Interpolation = readonly [placeId: PlaceId, indicatorId: string, value: number];

/** An indicator of a place with the years from which it counts something else. */
export type BrokenFigure = readonly [placeId: PlaceId, indicatorId: string, ...years: number[]];

/** One edition: the table of values from which an index is computed. */
export interface Edition {
  /** Id in `editions.csv`. */
  readonly id: string;
  readonly scope: Scope;
  readonly kind: 'full' | 'core' | 'dimensions';
  readonly year: number;
  /** What readers call it: its year, unless `editions.csv` says otherwise. */
  readonly label: string;
  /** Years of its figures as readers see them. */
  readonly window: readonly [from: number, to: number];
  readonly placeIds: readonly PlaceId[];
  readonly indicatorIds: readonly string[];
  /** cells[place][indicator]; null = missing. */
  readonly cells: readonly (readonly (IndicatorCell | null)[])[];
  /** Indicator × place pairs that do not apply (such as students where no university exists). */
  readonly notApplicable: readonly (readonly [PlaceId, string])[];
  /**
   * Years up to its own from which a figure counts something else than before, other than a census, which is
   * everywhere: two editions may not be compared across them. Absent = none.
   */
  readonly breaks?: readonly BrokenFigure[];
  /** Values for gaps of at most two years inside a series; absent = no gap of the edition can be filled so. */
  readonly interpolations?: readonly Interpolation[];
}

export type ScoreStatus = 'scored' | 'estimate' | 'not-scored';

/** How one child went into its parent. */
export interface ScorePart {
  readonly node: string;
  /** Share of the current weights among the children that have a score, 0..1; 0 if it has none. */
  readonly weight: number;
  readonly score: number | null;
  /**
   * Points it adds to the parent: weight × score for a mean; weight × (score − parent) around it for other means. Null
   * for a child that was set to the middle of the others: it speaks neither for nor against the place.
   */
  readonly contribution: number | null;
  /** The child has no score and was set to the median of the ranked places. */
  readonly isNeutral: boolean;
}

/** Score of one place on one node of an index tree. */
export interface NodeScore {
  readonly node: string;
  /** 0–100 for potential, 0–10 for risk; null unless scored or estimated. */
  readonly score: number | null;
  readonly status: ScoreStatus;
  /** Sum of grade weights over the indicators below / their number, 0..1. */
  readonly coverage: number;
  /** Share of the indicators below that are the place's own figures (A or B), 0..1. */
  readonly townLevelShare: number;
  /** Children with a score, of all children. */
  readonly counted: number;
  readonly of: number;
  /** Indicators below that have no figure and were filled in. */
  readonly imputed: number;
  readonly parts: readonly ScorePart[];
}

/** An indicator after treatment and normalisation for one place. */
export interface IndicatorScore {
  readonly node: string;
  readonly cell: IndicatorCell | null;
  /** Normalised 0–100 (potential) or 0–10 (risk). */
  readonly score: number | null;
  /** The value lay outside the goalposts and was clipped. */
  readonly clipped: boolean;
  /** The value was changed by the outlier treatment. */
  readonly treated: boolean;
  /** There is no figure: the score rests on a value filled in, which is never shown as a figure. */
  readonly imputed: boolean;
}

export interface PlaceScore {
  readonly placeId: PlaceId;
  /** By node code: the index itself (`potential`, `risk`), dimensions, components, risk groups as `group:labour`. */
  readonly nodes: Readonly<Record<string, NodeScore>>;
  readonly indicators: Readonly<Record<string, IndicatorScore>>;
  /** Place among the ranked (best = 1; ties share the best place); null if not ranked. */
  readonly rank: number | null;
  /** Last place of the tie ("3–4"), equal to rank without a tie. */
  readonly rankTo: number | null;
  /** Names of what is missing: node codes without a score, indicator ids without a value. */
  readonly missing: readonly string[];
}

/** Scores of one index over one edition. */
export interface IndexScores {
  readonly index: IndexId;
  readonly editionId: string;
  readonly scope: Scope;
  readonly year: number;
  readonly places: Readonly<Record<PlaceId, PlaceScore>>;
  /** Ranked places in order. */
  readonly ranked: readonly PlaceId[];
  /** One line that states the current method. */
  readonly method: string;
  /** What was dropped or treated, one sentence each. */
  readonly log: readonly string[];
}
