import type { Edition, IndexId, IndexScores, Scope } from '../../indicators/types.ts';
import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import type { UploadData } from '../data/upload/upload-data.ts';
import { createSceneBuilder } from '../layers/build-scene.ts';
import type { ScoresBy } from '../layers/layer.ts';
import { uploadTimeIndex } from '../layers/upload/upload-lookup.ts';
import { memoLast } from '../lib/memo.ts';
import { type Action, sameSelection } from '../state/actions.ts';
import { AUTHOR_METHOD, sameMethod } from '../state/method-state.ts';
import type { ExplorerState, Selection } from '../state/state.ts';
import { damagedFile } from './damaged-file.ts';
import { editionInForce } from './edition-in-force.ts';
import { weightsFrom } from './expert-weights.ts';
import type { Explorer, ExplorerPart, Notice } from './explorer.ts';
import { memoScores } from './memo-scores.ts';
import { methodNote } from './method-note.ts';
import { lacksYears, memoOtherScores, otherRanks } from './other-side.ts';
import { createUncertaintyRuns, type UncertaintyRuns } from './uncertainty.ts';
import type { UncertaintyEngine } from './uncertainty-engine.ts';
import { openingOf, UPLOAD_NOTICE } from './upload-opening.ts';
import { createUploadRuns } from './upload-uncertainty.ts';

export interface ExplorerOptions {
  readonly data: ExplorerData;
  readonly state: ExplorerState;
  /** What `theme: auto` means now; change it by `setSystemTheme`. */
  readonly systemTheme: 'light' | 'dark';
  /** Where rank intervals are computed, and whether inside the call; absent = none are. */
  readonly uncertainty?: { readonly engine: UncertaintyEngine; readonly atOnce: boolean };
}

/** The explorer with the one setter that belongs to the page alone. */
export interface PageExplorer extends Explorer {
  setSystemTheme(theme: 'light' | 'dark'): void;
}

/** Chains data → scores → scene for one page or embed. Nothing in it is shared with another explorer. */
export function createExplorer(options: ExplorerOptions): PageExplorer {
  let { state, data, systemTheme } = options;
  let painter: 'svg' | 'webgl' = 'svg';
  let highlight: Selection | null = null;
  let notices: readonly Notice[] = [];
  const listeners = new Set<(changed: ReadonlySet<ExplorerPart>) => void>();
  const scoresOf = memoScores();
  const authorScoresOf = memoScores();
  const authorScores = (index: IndexId, scope: Scope): IndexScores | null =>
    authorScoresOf(data, editionInForce(data, state, scope), index, AUTHOR_METHOD);
  const scores = (index: IndexId, scope: Scope): IndexScores | null =>
    sameMethod(state.method, AUTHOR_METHOD)
      ? authorScores(index, scope)
      : scoresOf(
          data,
          editionInForce(data, state, scope),
          index,
          state.method,
          weightsFrom(state, data, index),
        );
  const otherScores = memoOtherScores();
  const scoresBy: ScoresBy = (...of) => otherScores(data, ...of);
  const theme = (): 'light' | 'dark' => (state.theme === 'auto' ? systemTheme : state.theme);
  const buildScene = createSceneBuilder();
  const scene = memoLast(
    (
      ...[now, at, from, over]: readonly [
        ExplorerState,
        'light' | 'dark',
        ExplorerData,
        Selection | null,
        known: number,
      ]
    ) =>
      buildScene({
        ...{ state: now, theme: at, data: from, scores, scoresBy, highlight: over },
        ...{ intervals, otherIntervals, uploadIntervals },
        methodNote: methodNote({ state: now, data: from }),
      }),
  );
  const tell = (...parts: readonly ExplorerPart[]): void => {
    const changed = new Set(parts);
    for (const listener of [...listeners]) listener(changed);
  };
  const notify = (notice: Notice): void => {
    notices = [...notices.filter(({ id }) => id !== notice.id), notice];
    tell('notices');
  };
  const loadYearsWhenNeeded = async (): Promise<void> => {
    if (!lacksYears(data, state)) return;
    const result = await data.loadYears();
    if (result.ok) {
      data = { ...data, editions: { ...data.editions, ...byId(result.value) } };
      askForDifferences();
      tell('data', 'scene');
    } else {
      notify(damagedFile(result.file, result.reason));
    }
  };
  void loadYearsWhenNeeded();
  // Counts the changes of the runs, so that the scene knows of them.
  let runsChanged = 0;
  const { uncertainty } = options;
  const makeRuns = (): UncertaintyRuns | null =>
    uncertainty === undefined
      ? null
      : createUncertaintyRuns(uncertainty.engine, {
          atOnce: uncertainty.atOnce,
          onChange: (isFinished) => {
            if (isFinished) runsChanged += 1;
            tell('uncertainty', ...(isFinished ? (['scene'] as const) : []));
          },
        });
  const runs = makeRuns();
  // Runs for the other side of a difference stand apart, because a book cancels all runs but the last of an index.
  const otherRuns = makeRuns();
  const uploadRuns =
    uncertainty === undefined
      ? null
      : createUploadRuns(uncertainty.engine, () => {
          runsChanged += 1;
          tell('uncertainty', 'scene');
        });
  const uploadTime = (upload: UploadData): string =>
    upload.times[uploadTimeIndex(upload, state.upload.time)] ?? '';
  const uploadIntervals = (): ReadonlyMap<string, RankUncertainty> | null =>
    data.upload === null ? null : (uploadRuns?.known(data.upload, uploadTime(data.upload)) ?? null);
  const otherIntervals = (index: IndexId, scope: Scope): RankUncertainty | null => {
    const other = otherRanks(data, state, index, scope);
    return other === null ? null : (otherRuns?.known(data, other.edition, index, other.method) ?? null);
  };
  const intervals = (index: IndexId, scope: Scope): RankUncertainty | null => {
    const edition = editionInForce(data, state, scope);
    return edition === null ? null : (runs?.known(data, edition, index, state.method) ?? null);
  };
  const ranks: Explorer['uncertainty'] = (index, scope) => {
    const other = otherRanks(data, state, index, scope);
    if (other !== null) otherRuns?.ranks(data, other.edition, index, other.method);
    const edition = editionInForce(data, state, scope);
    return edition === null ? null : (runs?.ranks(data, edition, index, state.method) ?? null);
  };
  // A map of differences shows how certain they are, whatever table or profile is open beside it.
  const askForDifferences = (): void => {
    for (const scope of ['town', 'region'] as const)
      for (const index of ['potential', 'risk'] as const)
        if (otherRanks(data, state, index, scope) !== null) ranks(index, scope);
  };
  askForDifferences();
  return {
    get state() {
      return state;
    },
    get data() {
      return data;
    },
    get theme() {
      return theme();
    },
    get painter() {
      return painter;
    },
    get highlight() {
      return highlight;
    },
    get notices() {
      return notices;
    },
    scene: () => scene(state, theme(), data, highlight, runsChanged),
    scores,
    authorScores,
    scoresBy,
    uncertainty: ranks,
    uploadUncertainty(nodeCode) {
      const { upload } = data;
      return upload === null ? null : (uploadRuns?.ranks(upload, nodeCode, uploadTime(upload)) ?? null);
    },
    drivers(index, scope) {
      const edition = editionInForce(data, state, scope);
      return edition === null ? null : (runs?.drivers(edition, index, state.method) ?? null);
    },
    askDrivers(index, scope) {
      const edition = editionInForce(data, state, scope);
      if (edition !== null) runs?.askDrivers(data, edition, index, state.method);
    },
    cancelDrivers(index, scope) {
      const edition = editionInForce(data, state, scope);
      if (edition !== null) runs?.cancelDrivers(edition, index, state.method);
    },
    dispatch(action: Action) {
      const before = { state, theme: theme() };
      state = action(state);
      if (state === before.state) return;
      askForDifferences();
      void loadYearsWhenNeeded();
      tell('state', 'scene', ...(before.theme === theme() ? [] : (['theme'] as const)));
    },
    setHighlight(place) {
      if (sameSelection(highlight, place)) return;
      highlight = place;
      tell('highlight', 'scene');
    },
    setUpload(upload) {
      if (upload === data.upload) return;
      data = { ...data, upload };
      state = openingOf(upload)(state);
      if (highlight?.kind === 'upload') highlight = null;
      notices = notices.filter(({ id }) => id !== UPLOAD_NOTICE);
      tell('data', 'state', 'scene', 'highlight', 'notices');
    },
    setPainterInUse(next) {
      if (painter === next) return;
      painter = next;
      tell('painter');
    },
    setSystemTheme(next) {
      if (systemTheme === next) return;
      systemTheme = next;
      if (state.theme === 'auto') tell('theme', 'scene');
    },
    notify,
    dismissNotice(id) {
      notices = notices.filter((notice) => notice.id !== id);
      tell('notices');
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function byId(editions: readonly Edition[]): Record<string, Edition> {
  return Object.fromEntries(editions.map((edition) => [edition.id, edition]));
}
