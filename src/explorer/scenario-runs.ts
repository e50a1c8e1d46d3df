import { OPENING_SCENARIO } from '../../indicators/scenario/settings.ts';
import { scenarioText } from '../../indicators/scenario/settings-text.ts';
import type { ExplorerData, FileResult } from '../data/explorer-data.ts';
import { loadTexts } from '../i18n/load-texts.ts';
import type { LayerDraw } from '../layers/layer.ts';
import { scenarioDrawing } from '../layers/scenario/draw-scenario.ts';
import type { ExplorerState } from '../state/state.ts';
import type { ScenarioEngine } from './scenario-engine.ts';

/** A file or a run that failed. */
type Lost = Extract<FileResult<never>, { ok: false }>;

/** How the scenario of a state is drawn; the file that did not come, or null where another one was asked for meanwhile. */
export type DrawScenario = (data: ExplorerData, state: ExplorerState) => Promise<LayerDraw | Lost | null>;

/** Computes the scenarios that one map shows, one after the other; the last one asked for counts. */
export function scenarioRuns(engine: ScenarioEngine): DrawScenario {
  let asked = '';
  return async (data, { scenario, language }) => {
    const settings = scenario ?? OPENING_SCENARIO;
    const key = scenarioText(settings);
    asked = key;
    const [file] = await Promise.all([data.loadScenario(), loadTexts(language, 'rest')]);
    if (!file.ok) return file;
    const outcomes = await engine(file.value, settings);
    return asked === key ? scenarioDrawing(file.value, settings, outcomes) : null;
  };
}
