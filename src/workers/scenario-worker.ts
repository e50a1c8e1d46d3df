import type { ScenarioFile } from '../../indicators/built-scenario.ts';
import { scenarioOf } from '../../indicators/scenario/all-towns.ts';
import type { ScenarioSettings } from '../../indicators/scenario/settings.ts';
import type { TownOutcome } from '../../indicators/scenario/town-outcome.ts';

/** What the worker is asked; `id` is the asker's own number of the run. */
export interface ScenarioRequest {
  readonly id: number;
  readonly file: ScenarioFile;
  readonly settings: ScenarioSettings;
}

/** What it answers: a run takes a tenth of a second, so there is nothing to report in between. */
export type ScenarioReply =
  | { readonly id: number; readonly outcomes: readonly TownOutcome[] }
  | { readonly id: number; readonly failed: string };

self.addEventListener('message', ({ data }: MessageEvent<ScenarioRequest>) => {
  const { id, file, settings } = data;
  const tell = (reply: ScenarioReply): void => self.postMessage(reply);
  try {
    tell({ id, outcomes: scenarioOf(file, settings) });
  } catch (error) {
    tell({ id, failed: String(error) });
  }
});
