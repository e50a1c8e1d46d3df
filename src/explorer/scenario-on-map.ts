import type { ExplorerData, FileResult } from '../data/explorer-data.ts';
import type { LayerDraw } from '../layers/layer.ts';
import { SCENARIO_LAYER } from '../state/scenario-layer.ts';
import type { ExplorerState } from '../state/state.ts';
import type { DrawScenario } from './scenario-runs.ts';

/** The scenario on the map of one explorer. */
export interface ScenarioOnMap {
  /** How the layer of the last finished scenario is drawn; null = none is yet. */
  readonly drawing: () => LayerDraw | null;
  /** Has the scenario of a state computed where its map shows it, unless that was done. */
  readonly follow: (data: ExplorerData, state: ExplorerState) => void;
}

/** Follows the state; `onChange` comes with a new picture, `onLost` with a file or a run that fails. */
export function scenarioOnMap(
  draw: DrawScenario | null,
  onChange: () => void,
  onLost: (lost: Extract<FileResult<never>, { ok: false }>) => void,
): ScenarioOnMap {
  let asked: ExplorerState['scenario'] | 'none' = 'none';
  let drawing: LayerDraw | null = null;
  return {
    drawing: () => drawing,
    follow(data, state) {
      const isShown = state.layers.some(({ id, on }) => id === SCENARIO_LAYER && on);
      if (draw === null || !isShown || state.scenario === asked) return;
      asked = state.scenario;
      draw(data, state)
        .then((made) => {
          if (made === null) return;
          if (typeof made !== 'function') return onLost(made);
          drawing = made;
          onChange();
        })
        .catch(() => {
          asked = 'none';
          onLost({ ok: false, file: 'scenario-worker.js', reason: 'not-loaded' });
        });
    },
  };
}
