import type { UncertaintyInput } from '../../indicators/uncertainty/uncertainty-input.ts';
import { AUTHOR_METHOD, sameMethod } from '../state/method-state.ts';
import type { RunChange, RunSubject } from './rank-runs.ts';
import type { RunListener, RunView, StartRun } from './run-engine.ts';

/** Milliseconds that the choice of an edition must rest before a run begins. */
const REST_MS = 150;
/** Seed of every run: the same figures give the same intervals for every reader. */
export const UNCERTAINTY_SEED = 2022;

interface CacheOptions {
  /** The engine answers inside the call. */
  readonly atOnce: boolean;
  readonly onChange: RunChange;
  /** False for short runs, whose progress is not worth drawing. */
  readonly reportsProgress: boolean;
}

interface Entry<Result> {
  readonly subject: RunSubject;
  view: RunView<Result>;
  stop: () => void;
}

/** Views by edition and index, one for the author's setting and one for the last other method. */
export class RunCache<Result> {
  readonly #entries = new Map<string, Entry<Result>>();
  readonly #start: StartRun<Result>;
  readonly #options: CacheOptions;

  constructor(start: StartRun<Result>, options: CacheOptions) {
    this.#start = start;
    this.#options = options;
  }

  /** The view of a run; null = it was not requested. While a run goes on, it keeps the last result of its edition. */
  view(subject: RunSubject): RunView<Result> | null {
    const entry = this.#entries.get(keyOf(subject));
    const isSame =
      entry?.subject.edition === subject.edition && sameMethod(entry.subject.method, subject.method);
    return isSame ? entry.view : null;
  }

  /** Starts the run unless there is one already, and stops others of the same index and scope. */
  request(subject: RunSubject, makeInput: () => UncertaintyInput): void {
    if (this.view(subject) !== null) return;
    const { atOnce, reportsProgress, onChange } = this.#options;
    const last = reportsProgress ? null : this.#lastResult(subject);
    this.#stopOthers(subject);
    const entry: Entry<Result> = {
      subject,
      view: { state: 'running', progress: 0, result: last },
      stop: () => {},
    };
    this.#entries.get(keyOf(subject))?.stop();
    this.#entries.set(keyOf(subject), entry);
    const begin = (): void => {
      entry.stop = this.#start(makeInput(), UNCERTAINTY_SEED, this.#listener(entry));
    };
    if (atOnce) begin();
    else {
      const timer = setTimeout(begin, REST_MS);
      entry.stop = () => clearTimeout(timer);
      if (reportsProgress) onChange(false);
    }
  }

  cancel(subject: RunSubject): void {
    this.#entries.get(keyOf(subject))?.stop();
    this.#entries.delete(keyOf(subject));
    this.#options.onChange(false);
  }

  /** Result over the same edition under another method, shown dimmed until the new one is ready. */
  #lastResult({ edition, index }: RunSubject): Result | null {
    const others = [...this.#entries.values()].filter(
      ({ subject }) => subject.edition === edition && subject.index === index,
    );
    return others.findLast(({ view }) => view.result !== null)?.view.result ?? null;
  }

  #listener(entry: Entry<Result>): RunListener<Result> {
    const change = (view: RunView<Result>): void => {
      entry.view = view;
      const isFinished = view.state !== 'running';
      if (isFinished || this.#options.reportsProgress) this.#options.onChange(isFinished);
    };
    return {
      progress: (share) => change({ ...entry.view, progress: share }),
      done: (result) => change({ state: 'ready', progress: 1, result }),
      failed: () => change({ state: 'failed', progress: 0, result: null }),
    };
  }

  /** A run of the same index and scope over another edition or by another method is no longer needed. */
  #stopOthers({ edition, index }: RunSubject): void {
    for (const [key, { subject, view, stop }] of this.#entries) {
      const isOther = subject.edition.scope === edition.scope && subject.index === index;
      if (!isOther || view.state !== 'running') continue;
      stop();
      this.#entries.delete(key);
    }
  }
}

function keyOf({ edition, index, method }: RunSubject): string {
  return `${edition.id} ${index}${sameMethod(method, AUTHOR_METHOD) ? '' : ' changed'}`;
}
