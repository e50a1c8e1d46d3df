import {
  type PanelResults,
  type PanelResultsInput,
  panelResults,
} from '../../indicators/experts/panel-results.ts';

/** What the worker is asked; `id` is the asker's own number. */
export interface ExpertsRequest {
  readonly id: number;
  readonly input: PanelResultsInput;
}

/** What the worker answers. A fault ends its task as an error, which whoever asked hears of. */
export interface ExpertsReply {
  readonly id: number;
  readonly results: PanelResults;
}

self.addEventListener('message', ({ data: { id, input } }: MessageEvent<ExpertsRequest>) => {
  const reply: ExpertsReply = { id, results: panelResults(input) };
  self.postMessage(reply);
});
