import type { Language } from '../../geodata/types.ts';
import type { Edition, IndexId, IndexScores, PlaceId, Scope } from '../../indicators/types.ts';
import type { MapTheme } from '../../styles/colours.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import type { ExpertDigest } from '../state/expert-digest.ts';
import type { LayerFacts } from '../state/layer-facts.ts';
import type { MethodState } from '../state/method-state.ts';
import type { LayerState, MeasureId, PriorityState } from '../state/state.ts';
import type { IntervalsOf } from './measures/rank-intervals.ts';
import type { MethodAnchor } from './method-anchor.ts';
import type { Legend, PaintedLayer, ScenePlace } from './scene.ts';

/** One line of a tooltip. */
export type TooltipLine = ScenePlace['tooltip'][number];

/** Scores of an index over an edition by a method, memoised. */
export type ScoresBy = (edition: Edition, index: IndexId, method: MethodState) => IndexScores;

/** Pure: equal contexts give equal pictures. */
export type LayerDraw = (context: LayerContext) => LayerPicture;

/** What every layer may read; the same for all layers of one picture. */
export interface PictureContext {
  readonly language: Language;
  readonly theme: MapTheme;
  readonly data: ExplorerData;
  /** Time of the reader's own tables; null = the latest. */
  readonly uploadTime: string | null;
  /** What a panel of experts said; null = none is loaded. */
  readonly digest: ExpertDigest | null;
  /** The current editions; null = not loaded. */
  readonly editions: Readonly<Record<Scope, Edition | null>>;
  /** The current scores; null = not computed, because the file is loading or damaged. */
  readonly scores: Readonly<Record<Scope, Readonly<Record<IndexId, IndexScores | null>>>>;
  /** The method that the current scores are made by. */
  readonly method: MethodState;
  /** For the other side of a difference. */
  readonly scoresBy: ScoresBy;
  /** Null = no scenario is computed. */
  readonly scenario: LayerDraw | null;
}

/** What a layer of the classes of risk and potential reads beside scores. */
export interface PriorityBasis {
  readonly settings: PriorityState;
  readonly intervals: IntervalsOf;
}

/** What one layer draws from: the picture's context and the reader's settings of the layer. */
export interface LayerContext extends PictureContext {
  readonly setting: LayerState;
  /** Fills of regions are pale, because marks of other layers stand on them. */
  readonly isQuiet: boolean;
  /** The reader's only for a layer that `readsPriority`; for others the default, so that they are not drawn again. */
  readonly priority: PriorityBasis;
}

/** What a layer gives to the scene. */
export interface LayerPicture {
  /** Bottom first; most layers paint one thing. */
  readonly painted: readonly PaintedLayer[];
  readonly legend: Legend;
  /** Tooltip lines by place. */
  readonly lines: ReadonlyMap<PlaceId, TooltipLine>;
}

/** A measure in a select box. */
export interface MeasureOption {
  readonly id: MeasureId;
  readonly name: string;
}

/** Measures under one heading; no options = the heading is left out. */
export interface MeasureGroup {
  readonly name: string;
  readonly options: readonly MeasureOption[];
}

/** A layer: its facts and its picture in one record. */
export interface LayerDefinition extends LayerFacts {
  /** Name in the list of layers. */
  readonly name: (language: Language) => string;
  /** False where there is nothing it could draw, so that it is not listed; always listed without this. */
  readonly isListed?: (data: ExplorerData, digest: ExpertDigest | null) => boolean;
  /** Measures the reader may choose; one option or none = no choice. */
  readonly measures: (data: ExplorerData, language: Language) => readonly MeasureGroup[];
  /** True if class method and breaks can be chosen. */
  readonly hasClasses: boolean;
  /** True if it is drawn again when the cuts of potential and risk or the rank intervals change. */
  readonly readsPriority?: boolean;
  /** True if the radius of its kernel can be chosen; default: it cannot. */
  readonly hasBandwidth?: boolean;
  /** Where the method page says how its values are made; null = where its measure says. */
  readonly anchor: MethodAnchor | null;
  /** Absent = its drawing is code that the explorer does not open with (`late/draws.ts`). */
  readonly draw?: LayerDraw;
}
