import type { Names } from '../../geodata/types.ts';
import type { Edition, IndexId, IndexScores, Scope } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import type { UploadData } from '../data/upload/upload-data.ts';
import type { ScoresBy } from '../layers/layer.ts';
import type { Scene } from '../layers/scene.ts';
import type { Action } from '../state/actions.ts';
import type { ExplorerState, Selection } from '../state/state.ts';
import type { Catalogue } from './catalogue.ts';
import type { RankDrivers, RankIntervals } from './rank-runs.ts';

/** Something that could not be shown, reported once, in the reader's language. */
export interface Notice {
  readonly id: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: Names;
  /** File or address part it is about. */
  readonly about: string;
  /** Page of the site that says more of it. */
  readonly page?: 'versions';
}

/**
 * What changed, so that each component re-renders only for its part. The scene holds the highlight too, which changes as
 * often as the pointer moves: only what shows it follows it.
 */
export type ExplorerPart =
  | 'state'
  | 'scene'
  | 'data'
  | 'highlight'
  | 'notices'
  | 'theme'
  | 'painter'
  | 'awaitsMap'
  | 'uncertainty';

/**
 * One explorer on a page: state in, scene out. Components read it and send actions; nothing in it is global,
 * so several can share one page.
 */
export interface Explorer {
  readonly state: ExplorerState;
  readonly data: ExplorerData;
  /** Layers and panels that its views are made of. */
  readonly catalogue: Catalogue;
  /** The current theme (`auto` resolved by the reader's system). */
  readonly theme: 'light' | 'dark';
  /** The painter now on screen. */
  readonly painter: 'svg' | 'webgl';
  /** True while the moving map is being made: what no reader sees yet leaves the processor and the line to it. */
  readonly awaitsMap: boolean;
  readonly highlight: Selection | null;
  readonly notices: readonly Notice[];
  /** Scene of the current state, memoised. */
  scene(): Scene;
  /** Scores of an index over the current edition, memoised; null while its file is loading or damaged. */
  scores(index: IndexId, scope: Scope): IndexScores | null;
  /** Scores by the author's setting, whatever the current method; the same object where that is current. */
  authorScores(index: IndexId, scope: Scope): IndexScores | null;
  /** Scores over any edition by any method; the same function while the explorer lives. */
  readonly scoresBy: ScoresBy;
  /** Rank intervals over the current edition; null until requested, and where none are computed at all. */
  rankIntervals(index: IndexId, scope: Scope): RankIntervals | null;
  /** Has rank intervals computed, and those of the baseline where a layer shows the difference of the index. */
  requestRankIntervals(index: IndexId, scope: Scope): void;
  /** Rank intervals over any edition, such as those of a history; null until requested, and where none are computed. */
  yearIntervals(index: IndexId, edition: Edition): RankIntervals | null;
  requestYearIntervals(index: IndexId, edition: Edition): void;
  /** Rank intervals of a node of uploaded tables at the time shown; null until requested, and where none are computed. */
  uploadRankIntervals(nodeCode: string): RankIntervals | null;
  requestUploadRankIntervals(nodeCode: string): void;
  /** What drives the ranks over the current edition; null until requested. */
  drivers(index: IndexId, scope: Scope): RankDrivers | null;
  requestDrivers(index: IndexId, scope: Scope): void;
  cancelDrivers(index: IndexId, scope: Scope): void;
  /** Fetches what the view shows and its data lack, again where it did not come. */
  requestLateFiles(): void;
  dispatch(action: Action): void;
  setHighlight(place: Selection | null): void;
  /** Adds a reader's tables and shows them, or removes them (null); a second set replaces the first. */
  setUpload(upload: UploadData | null): void;
  setCurrentPainter(painter: 'svg' | 'webgl'): void;
  setAwaitsMap(awaits: boolean): void;
  notify(notice: Notice): void;
  dismissNotice(id: string): void;
  /** Calls `listener` with the parts that changed, once after each change, until the returned function is called. */
  subscribe(listener: (changed: ReadonlySet<ExplorerPart>) => void): () => void;
}
