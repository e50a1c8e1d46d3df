import type { PanelResults, PanelResultsInput } from '../../../../indicators/experts/panel-results.ts';
import type { ExpertsReply, ExpertsRequest } from '../../../workers/experts-worker.ts';

/** How a computation reports; of one that a later one has overtaken nothing comes. */
export interface ResultsListener {
  readonly done: (results: PanelResults) => void;
  readonly failed: () => void;
}

/** Computes results of panels in one worker, made at the first request; the latest request counts. */
export class ResultsComputer {
  #worker: Worker | null = null;
  #latest = 0;
  #listener: ResultsListener | null = null;

  /** Starts a computation in place of the one that goes on. */
  ask(input: PanelResultsInput, listener: ResultsListener): void {
    this.#latest += 1;
    this.#listener = listener;
    const request: ExpertsRequest = { id: this.#latest, input };
    this.#start().postMessage(request);
  }

  /** Ends the worker. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#listener = null;
  }

  #start(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(new URL('../../../workers/experts-worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.addEventListener('message', ({ data }: MessageEvent<ExpertsReply>) => {
      if (data.id === this.#latest) this.#listener?.done(data.results);
    });
    worker.addEventListener('error', () => {
      this.#worker = null;
      this.#listener?.failed();
    });
    this.#worker = worker;
    return worker;
  }
}
