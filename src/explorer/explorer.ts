import type { Names } from '../../geodata/types.ts';
import type { IndexId, IndexScores, Scope } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import type { UploadData } from '../data/upload/upload-data.ts';
import type { ScoresBy } from '../layers/layer.ts';
import type { Scene } from '../layers/scene.ts';
import type { Action } from '../state/actions.ts';
import type { ExplorerState, Selection } from '../state/state.ts';
import type { RankDrivers, RankIntervals } from './uncertainty.ts';

/** Something that could not be shown, told once, in the reader's language. */
export interface Notice {
  readonly id: string;
  readonly severity: 'info' | 'warning' | 'error';
  readonly text: Names;
  /** File or address part it is about. */
  readonly about: string;
}

/** What changed, so that each component re-renders only for its part. */
export type ExplorerPart =
  | 'state'
  | 'scene'
  | 'data'
  | 'highlight'
  | 'notices'
  | 'theme'
  | 'painter'
  | 'uncertainty';

/**
 * One explorer on a page: state in, scene out. Components read it and send actions; nothing in it is global,
 * so several can stand on one page.
 */
export interface Explorer {
  readonly state: ExplorerState;
  readonly data: ExplorerData;
  /** The theme in force (`auto` resolved by the reader's system). */
  readonly theme: 'light' | 'dark';
  /** The painter now on screen. */
  readonly painter: 'svg' | 'webgl';
  readonly highlight: Selection | null;
  readonly notices: readonly Notice[];
  /** Scene of the present state, memoised. */
  scene(): Scene;
  /** Scores of an index over the edition in force, memoised; null while its file is loading or damaged. */
  scores(index: IndexId, scope: Scope): IndexScores | null;
  /** Scores by the author's setting, whatever the method in force; the same object where that is in force. */
  authorScores(index: IndexId, scope: Scope): IndexScores | null;
  /** Scores over any edition by any method; the same function while the explorer lives. */
  readonly scoresBy: ScoresBy;
  /** Rank intervals over the edition in force; asks for them the first time. Null where none are computed at all. */
  uncertainty(index: IndexId, scope: Scope): RankIntervals | null;
  /** Rank intervals of a node of the reader's own tables at the time in force; null where none are computed. */
  uploadUncertainty(nodeCode: string): RankIntervals | null;
  /** What drives the ranks over the edition in force; null until asked for. */
  drivers(index: IndexId, scope: Scope): RankDrivers | null;
  askDrivers(index: IndexId, scope: Scope): void;
  cancelDrivers(index: IndexId, scope: Scope): void;
  dispatch(action: Action): void;
  setHighlight(place: Selection | null): void;
  /** Takes the reader's own tables in and shows them, or puts them away (null); a second set replaces the first. */
  setUpload(upload: UploadData | null): void;
  setPainterInUse(painter: 'svg' | 'webgl'): void;
  notify(notice: Notice): void;
  dismissNotice(id: string): void;
  /** Calls `listener` with the parts that changed, once after each change, until the returned function is called. */
  subscribe(listener: (changed: ReadonlySet<ExplorerPart>) => void): () => void;
}
