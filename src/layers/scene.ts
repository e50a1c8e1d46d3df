import type { Language, LonLat, RegionId, TownId } from '../../geodata/types.ts';
import type { Grade, ScoreStatus } from '../../indicators/types.ts';
import type { BranchShape } from '../../styles/symbols.ts';
import type { LayerId, Selection } from '../state/state.ts';

/**
 * The five states of a figure, distinguished everywhere: measured, proxy (wider area), outdated, missing,
 * not applicable.
 */
export type FigureState = 'measured' | 'proxy' | 'outdated' | 'missing' | 'not-applicable';

/** How a mark is filled: a colour, or the hatching that means "not scored". */
export type Fill = { readonly kind: 'colour'; readonly colour: string } | { readonly kind: 'hatch' };

/** What every mark of a place carries, for tooltip, screen reader, table and tests. */
export interface MarkFacts {
  /** `figure` address of the value (see `indicators/figure-address.ts`). */
  readonly figure: string;
  /** Value as shown, with unit, in the reader's language; or the reason why there is none. */
  readonly valueText: string;
  /** The number of a difference alone, for a table; absent = `valueText` is short enough. */
  readonly shortText?: string;
  /** Raw value; null = none. */
  readonly value: number | null;
  /** Index of the legend class, or null for none. */
  readonly classIndex: number | null;
  readonly state: FigureState;
  readonly status: ScoreStatus;
  readonly year: number | null;
  readonly grade: Grade | null;
  /** "3 of 18", with the number of dimensions; null if not ranked. */
  readonly rankText: string | null;
  /** True for a difference that is indistinguishable from none; both painters draw such a mark open. */
  readonly isIndistinguishable?: boolean;
  /** How a town stands outside the reader's filter; both painters draw an outline. Absent = inside, or no filter. */
  readonly fade?: 'outside' | 'unknown';
}

export interface RegionMark extends MarkFacts {
  readonly regionId: RegionId;
  readonly fill: Fill;
  /** Dotted outline: proxy or estimate. */
  readonly dotted: boolean;
  /** Letter code at the label point (bivariate A1..C3); absent or '' = none. */
  readonly code?: string;
}

export interface TownMark extends MarkFacts {
  readonly townId: TownId;
  readonly position: LonLat;
  /** Radius in CSS pixels; the area is proportional to the population. */
  readonly radius: number;
  readonly fill: Fill;
  readonly dotted: boolean;
  /** Letter code inside the mark (bivariate A1..C3), or ''. */
  readonly code: string;
}

/** Arc around a town: share of own figures, 0..1. */
export interface RingMark extends MarkFacts {
  readonly townId: TownId;
  readonly position: LonLat;
  readonly radius: number;
  readonly share: number;
  readonly colour: string;
}

/** Where the points of the reader's own tables are. There may be a hundred thousand, hence lists instead of marks. */
export interface PointPlaces {
  readonly ids: readonly string[];
  /** Longitude and latitude of each point in turn, in degrees. */
  readonly positions: Float64Array<ArrayBuffer>;
}

export type SymbolShape = BranchShape;

/** Specialization symbol: shape, colour and letter of the leading branch. */
export interface SymbolMark extends MarkFacts {
  readonly townId: TownId;
  readonly position: LonLat;
  readonly shape: SymbolShape;
  readonly colour: string;
  readonly letter: string;
  /** Half width in CSS pixels, area by output; the smallest size where there is no output figure. */
  readonly size: number;
  /** Only an outline: no output figures, the enterprise's branch is shown. */
  readonly outlined: boolean;
  /** Second mark where the enterprise's branch differs from the leading one. */
  readonly second: { readonly shape: SymbolShape; readonly colour: string; readonly letter: string } | null;
  /** Width of the ring in pixels by concentration class; 0 = none. */
  readonly ring: number;
}

/** The risk surface: filled isolines computed once in kilometres, for both painters. */
export interface SurfaceMarks {
  readonly unit: string;
  readonly bandwidthKm: number;
  /** Ascending; each band is a multipolygon in lon/lat of the area at or above `threshold`. */
  readonly bands: readonly {
    readonly threshold: number;
    readonly colour: string;
    readonly polygons: readonly (readonly (readonly LonLat[])[])[];
  }[];
  /** Discs of radius h around towns that are not scored: hatched, so that they do not look safe. */
  readonly unscored: readonly { readonly townId: TownId; readonly ring: readonly LonLat[] }[];
}

export type PaintedLayer =
  | {
      readonly kind: 'choropleth';
      readonly id: LayerId;
      readonly opacity: number;
      readonly marks: readonly RegionMark[];
    }
  | {
      readonly kind: 'surface';
      readonly id: LayerId;
      readonly opacity: number;
      readonly surface: SurfaceMarks;
    }
  | {
      readonly kind: 'circles';
      readonly id: LayerId;
      readonly opacity: number;
      readonly marks: readonly TownMark[];
    }
  | {
      readonly kind: 'rings';
      readonly id: LayerId;
      readonly opacity: number;
      readonly marks: readonly RingMark[];
    }
  | {
      readonly kind: 'symbols';
      readonly id: LayerId;
      readonly opacity: number;
      readonly marks: readonly SymbolMark[];
    }
  | PointsLayer;

/** Points of one size, filled by class. */
export interface PointsLayer {
  readonly kind: 'points';
  readonly id: LayerId;
  readonly opacity: number;
  /** What a screen reader says about all of them. */
  readonly name: string;
  /** In CSS pixels. */
  readonly radius: number;
  /** By class, lowest first. */
  readonly fills: readonly Fill[];
  /** The same object while the tables are the same, whatever of them is shown: a painter places points once. */
  readonly places: PointPlaces;
  /** Class of each point as its place in the fills; one beyond the last = no figure, hatched. */
  readonly classes: Uint8Array<ArrayBuffer>;
}

/** One class in a legend, with its count. */
export interface LegendClass {
  readonly fill: Fill;
  readonly label: string;
  readonly count: number;
  /** Those of them that meet the reader's filter; absent = no filter, or places that none applies to. */
  readonly kept?: number;
  /** Address of the count, where it can be recomputed from the tables. */
  readonly figure?: string;
  readonly from: number | null;
  readonly to: number | null;
  readonly dotted: boolean;
  /** Part of a ring that the class closes, 0..1; absent = the class is no ring. */
  readonly ring?: number;
  readonly symbol: {
    readonly shape: SymbolShape;
    readonly letter: string;
    readonly outlined: boolean;
  } | null;
}

/** Legend row of the differences indistinguishable from none. They count in their class too. */
export interface LegendIndistinguishable {
  readonly label: string;
  /** Null until the rank intervals of both sides are known. */
  readonly count: number | null;
  readonly figure: string;
}

/** Some circles with what their areas mean. */
export interface LegendSizes {
  readonly title: string;
  /** Radius in CSS pixels. */
  readonly circles: readonly { readonly radius: number; readonly label: string }[];
}

/** What a picture shows in one sentence, and how it is read in another. */
export interface Headline {
  readonly title: string;
  /** '' = the title says it. */
  readonly reading: string;
}

export interface Legend {
  readonly layerId: LayerId;
  /** Of the picture that the layer leads. */
  readonly headline: Headline;
  readonly title: string;
  /** Unit, edition or year, source in one line. */
  readonly subtitle: string;
  readonly form: 'steps' | 'list' | 'grid3x3' | 'bands';
  readonly classes: readonly LegendClass[];
  /** Counts of the bars over the value axis; null where a histogram says nothing. */
  readonly histogram: {
    readonly from: number;
    readonly to: number;
    readonly counts: readonly number[];
    readonly breaks: readonly number[];
  } | null;
  /** Sentences under the legend: what may be read from it and what not. */
  readonly notes: readonly string[];
  /** What the area of the marks means, with some sizes; null = it means nothing. */
  readonly sizes: LegendSizes | null;
  /** Axis titles of the 3×3 grid; '' otherwise. */
  readonly axes: { readonly x: string; readonly y: string } | null;
  /** True if the values are differences of two figures. */
  readonly isDifference?: boolean;
  /** Row for the open marks of a difference of one index; absent where its uncertainty is unknown. */
  readonly indistinguishable?: LegendIndistinguishable;
  /** True while figures of the requested picture are on their way. */
  readonly isLoading?: boolean;
}

/** A place as both painters label and announce it, whatever layers are on. */
export interface ScenePlace {
  readonly kind: 'town' | 'region' | 'upload';
  readonly id: string;
  readonly name: string;
  /** Short name for the label of a region on the map; the same as `name` for a town. */
  readonly label: string;
  readonly position: LonLat;
  /** Name, value and rank in one sentence for a screen reader. */
  readonly accessibleName: string;
  /** Residents, for label priority; 0 for regions. */
  readonly population: number;
  /** As {@link MarkFacts.fade}, also where no layer draws the town. */
  readonly fade?: MarkFacts['fade'] & {};
  /** Lines of the tooltip, top layer first. */
  readonly tooltip: readonly {
    readonly title: string;
    readonly value: string;
    readonly detail: string;
    readonly figure: string;
    /** Stands beside what the layers show: an index that none of them draws. */
    readonly isBeside?: boolean;
  }[];
}

export interface SceneCity {
  readonly name: string;
  readonly position: LonLat;
  readonly rank: 1 | 2 | 3;
}

/** A large lake as a label of the moving map. */
export interface SceneLake {
  readonly name: string;
  readonly position: LonLat;
  /** Shown from this zoom on. */
  readonly fromZoom: number;
}

/** What the reader's filter says of the towns. */
export interface SceneFilter {
  readonly verdicts: ReadonlyMap<TownId, 'met' | 'notMet' | 'unknown'>;
  readonly met: number;
  readonly unknown: number;
  readonly total: number;
  /** "8 of 27 towns · metals · airport with flights": what headlines, legends and pictures say of it. */
  readonly phrase: string;
  /** What is not known of a town, in words; towns of which all that is asked is known are absent. */
  readonly open: ReadonlyMap<TownId, string>;
}

/** Everything a painter or panel needs for one picture; scores, classes, colours and legends exist only here. */
export interface Scene {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** What the top layer shows; see {@link Headline}. */
  readonly title: string;
  /** How it is read; '' = the title says it. */
  readonly subtitle: string;
  readonly layers: readonly PaintedLayer[];
  readonly legends: readonly Legend[];
  readonly towns: readonly ScenePlace[];
  readonly regions: readonly ScenePlace[];
  readonly cities: readonly SceneCity[];
  readonly lakes: readonly SceneLake[];
  readonly selection: Selection | null;
  readonly highlight: Selection | null;
  /** Null = nothing is asked of towns. */
  readonly filter: SceneFilter | null;
  /** A note that the scores are by another setting than the author's, and by which, in one line; '' where they are not. */
  readonly methodNote: string;
  /** Credit line that must be on every map, embed and export; `href` '' = no link. */
  readonly credits: readonly { readonly text: string; readonly href: string }[];
}
