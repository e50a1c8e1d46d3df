import type { ExplorerData } from '../data/explorer-data.ts';
import type { UploadData } from '../data/upload/upload-data.ts';
import { createSceneBuilder } from '../layers/build-scene.ts';
import type { Scene } from '../layers/scene.ts';
import { gathered } from '../lib/gathered.ts';
import { memoFields } from '../lib/memo.ts';
import { type Action, sameSelection } from '../state/actions.ts';
import { defaultState } from '../state/default-state.ts';
import type { ExplorerState, Selection } from '../state/state.ts';
import type { ViewSource } from './baseline-side.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { damagedFile } from './damaged-file.ts';
import type { Explorer, ExplorerPart } from './explorer.ts';
import { createExplorerRuns, NO_RUNS } from './explorer-runs.ts';
import { createExplorerScores } from './explorer-scores.ts';
import { lateFiles } from './late-files.ts';
import { methodNote } from './method-note.ts';
import { createNotices } from './notices.ts';
import type { UncertaintyRuns } from './run-engine.ts';
import { scenarioOnMap } from './scenario-on-map.ts';
import type { DrawScenario } from './scenario-runs.ts';
import { openingOf, UPLOAD_NOTICE } from './upload-opening.ts';

export interface ExplorerOptions {
  readonly data: ExplorerData;
  /** Default: all layers of the app, no panels that a link can open. */
  readonly catalogue?: Catalogue;
  readonly state: ExplorerState;
  /** What `theme: auto` means now; change it by `setSystemTheme`. */
  readonly systemTheme: 'light' | 'dark';
  /** Where rank intervals are computed; absent = none are. */
  readonly uncertainty?: UncertaintyRuns;
  /** Where scenarios of all towns are computed; absent = none are. */
  readonly scenarios?: DrawScenario;
}

/** The explorer with the one setter that belongs to the page alone. */
export interface PageExplorer extends Explorer {
  setSystemTheme(theme: 'light' | 'dark'): void;
}

/** Milliseconds in which results of runs are shown together: a profile asks for those of many years at once. */
const RUNS_TOGETHER_MS = 100;

/** Chains data → scores → scene for one page or embed. Nothing in it is shared with another explorer. */
export function createExplorer(options: ExplorerOptions): PageExplorer {
  const { catalogue = catalogueOf(options.data), uncertainty } = options;
  let { state, data, systemTheme } = options;
  let painter: 'svg' | 'webgl' = 'svg';
  let awaitsMap = false;
  let highlight: Selection | null = null;
  // Counts the results of runs, so that the scene follows them.
  let runResults = 0;
  const listeners = new Set<(changed: ReadonlySet<ExplorerPart>) => void>();
  const report = (...parts: readonly ExplorerPart[]): void => {
    const changed = new Set(parts);
    for (const listener of [...listeners]) listener(changed);
  };
  const source = (): ViewSource => ({ data, state, catalogue });
  const theme = (): 'light' | 'dark' => (state.theme === 'auto' ? systemTheme : state.theme);
  const notices = createNotices(() => report('notices'));
  const scores = createExplorerScores(source);
  const tellRuns = gathered(uncertainty?.atOnce === false ? RUNS_TOGETHER_MS : 0, (isFinished) =>
    report('uncertainty', ...(isFinished ? (['scene'] as const) : [])),
  );
  const onRunChange = (isFinished: boolean): void => {
    if (isFinished) runResults += 1;
    tellRuns(isFinished);
  };
  const runs = uncertainty === undefined ? NO_RUNS : createExplorerRuns(uncertainty, source, onRunChange);
  const buildScene = createSceneBuilder(catalogue.layers);
  const scene = memoFields(
    ({ results: _, ...view }: SceneKey): Scene =>
      buildScene({
        ...view,
        scores: scores.current,
        scoresBy: scores.by,
        intervals: runs.intervals,
        baselineIntervals: runs.baselineIntervals,
        uploadIntervals: runs.uploadIntervals,
        scenario: scenario.drawing(),
        methodNote: methodNote(view),
      }),
  );
  const scenario = scenarioOnMap(
    options.scenarios ?? null,
    () => onRunChange(true),
    ({ file, reason }) => notices.add(damagedFile(file, reason)),
  );
  const loadLateFile = async (load: ReturnType<typeof lateFiles>[number]): Promise<void> => {
    const result = await load();
    if (!result.ok) return notices.add(damagedFile(result.file, result.reason));
    data = result.value(data);
    runs.requestForScene();
    report('data', 'scene');
  };
  const loadLateFiles = (): void => {
    for (const load of lateFiles(source())) void loadLateFile(load);
  };
  loadLateFiles();
  runs.requestForScene();
  scenario.follow(data, state);
  return {
    catalogue,
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
    get awaitsMap() {
      return awaitsMap;
    },
    get highlight() {
      return highlight;
    },
    get notices() {
      return notices.list();
    },
    scene: () => scene({ state, theme: theme(), data, highlight, results: runResults }),
    scores: scores.current,
    authorScores: scores.byAuthor,
    scoresBy: scores.by,
    ...runs.forElements,
    requestLateFiles: loadLateFiles,
    dispatch(action: Action) {
      const before = { state, theme: theme() };
      state = action(state);
      if (state === before.state) return;
      runs.requestForScene();
      loadLateFiles();
      scenario.follow(data, state);
      report('state', 'scene', ...(before.theme === theme() ? [] : (['theme'] as const)));
    },
    setHighlight(place) {
      if (sameSelection(highlight, place)) return;
      highlight = place;
      report('highlight');
    },
    setUpload(upload: UploadData | null) {
      if (upload === data.upload) return;
      data = { ...data, upload };
      state = openingOf(upload, catalogue.layers)(state);
      if (highlight?.kind === 'upload') highlight = null;
      report('data', 'state', 'scene', 'highlight');
      notices.dismiss(UPLOAD_NOTICE);
    },
    setCurrentPainter(next) {
      if (painter === next) return;
      painter = next;
      report('painter');
    },
    setAwaitsMap(next) {
      if (awaitsMap === next) return;
      awaitsMap = next;
      report('awaitsMap');
    },
    setSystemTheme(next) {
      if (systemTheme === next) return;
      systemTheme = next;
      if (state.theme === 'auto') report('theme', 'scene');
    },
    notify: notices.add,
    dismissNotice: notices.dismiss,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What a scene is derived from; it stays the same scene while none of this changes. */
interface SceneKey {
  readonly state: ExplorerState;
  readonly theme: 'light' | 'dark';
  readonly data: ExplorerData;
  readonly highlight: Selection | null;
  readonly results: number;
}

/** The state that an explorer over some data opens with. */
export function openingState(language: ExplorerState['language'], data: ExplorerData): ExplorerState {
  return defaultState(language, catalogueOf(data));
}
