import type { Edition, IndexId, PlaceId } from '../../indicators/types.ts';
import { indexUncertaintyInput, type PlaceGroups } from '../../indicators/uncertainty/index-input.ts';
import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import type { Sensitivity } from '../../indicators/uncertainty/sensitivity.ts';
import type { UncertaintyInput } from '../../indicators/uncertainty/uncertainty-input.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { AUTHOR_METHOD, type MethodState, sameMethod } from '../state/method-state.ts';
import { indexOptions } from './method-options.ts';
import type { RunListener, UncertaintyEngine } from './uncertainty-engine.ts';

/** A run as the screen sees it. */
export interface RunView<Result> {
  readonly state: 'running' | 'ready' | 'failed';
  /** Share done, 0..1. */
  readonly progress: number;
  /** Null while the first run goes on, after a failure, and where there are too few ranked places. */
  readonly result: Result | null;
}

/** Rank intervals of an index over an edition. */
export type RankIntervals = RunView<RankUncertainty>;
/** What drives the ranks of an index over an edition. */
export type RankDrivers = RunView<Sensitivity>;

/** Milliseconds that the choice of an edition must rest before a run begins. */
const REST_MS = 150;
/** Seed of every run: the same figures give the same intervals for every reader. */
export const UNCERTAINTY_SEED = 2022;

/** The runs of one explorer. */
export interface UncertaintyRuns {
  /**
   * Intervals of the edition under a method; asks for a run if there is none yet. While it goes on, the view keeps the
   * last result of the edition, if there is one.
   */
  ranks(data: ExplorerData, edition: Edition, index: IndexId, method: MethodState): RankIntervals;
  /** Finished intervals of the edition; never asks for a run unless it is done at once. */
  known(data: ExplorerData, edition: Edition, index: IndexId, method: MethodState): RankUncertainty | null;
  drivers(edition: Edition, index: IndexId, method: MethodState): RankDrivers | null;
  askDrivers(data: ExplorerData, edition: Edition, index: IndexId, method: MethodState): void;
  cancelDrivers(edition: Edition, index: IndexId, method: MethodState): void;
}

/** Groups and regions of the places, for filling in. */
export function placeGroupsOf(data: ExplorerData): PlaceGroups {
  const towns = new Map(data.places.towns.map((town) => [town.id, town]));
  return {
    groupOf: (placeId: PlaceId) => towns.get(placeId)?.industry ?? null,
    regionOf: (placeId: PlaceId) => towns.get(placeId)?.regionId ?? null,
    regions: data.editions['region-2022'] ?? null,
  };
}

/**
 * Keeps one run an index and edition, memoised; a run for an edition that is no longer asked for is cancelled.
 * `atOnce` engines answer inside the call; the others call `onChange` whenever a view has changed, with true at its
 * end.
 */
export function createUncertaintyRuns(
  engine: UncertaintyEngine,
  options: { readonly atOnce: boolean; readonly onChange: (isFinished: boolean) => void },
): UncertaintyRuns {
  const ranks = new RunBook<RankUncertainty>((...run) => engine.ranks(...run), {
    ...options,
    tellsProgress: false,
  });
  const drivers = new RunBook<Sensitivity>((...run) => engine.drivers(...run), {
    ...options,
    tellsProgress: true,
  });
  const inputOf =
    (data: ExplorerData, { edition, index, method }: RunSubject) =>
    (): UncertaintyInput =>
      indexUncertaintyInput(
        edition,
        data.codebook,
        index,
        placeGroupsOf(data),
        indexOptions(method, edition, index, placeGroupsOf(data)),
      );
  const view = <Result>(book: RunBook<Result>, data: ExplorerData, subject: RunSubject) =>
    book.view(subject, inputOf(data, subject));
  return {
    ranks: (data, edition, index, method) => view(ranks, data, { edition, index, method }),
    known(data, edition, index, method) {
      const subject = { edition, index, method };
      const run = options.atOnce ? view(ranks, data, subject) : ranks.known(subject);
      return run?.state === 'ready' ? run.result : null;
    },
    drivers: (edition, index, method) => drivers.known({ edition, index, method }),
    askDrivers(data, edition, index, method) {
      view(drivers, data, { edition, index, method });
      options.onChange(false);
    },
    cancelDrivers(edition, index, method) {
      drivers.forget({ edition, index, method });
      options.onChange(false);
    },
  };
}

type StartRun<Result> = (input: UncertaintyInput, seed: number, listener: RunListener<Result>) => () => void;

/** What a run is about. */
interface RunSubject {
  readonly edition: Edition;
  readonly index: IndexId;
  readonly method: MethodState;
}

interface Entry<Result> {
  readonly subject: RunSubject;
  view: RunView<Result>;
  stop: () => void;
}

/** Views by edition and index, one under the author's setting and one under the last other method. */
class RunBook<Result> {
  readonly #entries = new Map<string, Entry<Result>>();
  readonly #start: StartRun<Result>;
  readonly #atOnce: boolean;
  readonly #onChange: (isFinished: boolean) => void;
  /** Nobody waits on the progress of a short run; to draw it would only cost. */
  readonly #tellsProgress: boolean;

  constructor(
    start: StartRun<Result>,
    {
      atOnce,
      onChange,
      tellsProgress,
    }: {
      readonly atOnce: boolean;
      readonly onChange: (isFinished: boolean) => void;
      readonly tellsProgress: boolean;
    },
  ) {
    this.#start = start;
    this.#atOnce = atOnce;
    this.#onChange = onChange;
    this.#tellsProgress = tellsProgress;
  }

  known(subject: RunSubject): RunView<Result> | null {
    const entry = this.#entries.get(keyOf(subject));
    const isSame =
      entry?.subject.edition === subject.edition && sameMethod(entry.subject.method, subject.method);
    return isSame ? entry.view : null;
  }

  view(subject: RunSubject, makeInput: () => UncertaintyInput): RunView<Result> {
    const known = this.known(subject);
    if (known !== null) return known;
    const last = this.#tellsProgress ? null : this.#lastResult(subject);
    this.#cancelOthers(subject);
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
    if (this.#atOnce) begin();
    else {
      const timer = setTimeout(begin, REST_MS);
      entry.stop = () => clearTimeout(timer);
    }
    return entry.view;
  }

  forget(subject: RunSubject): void {
    this.#entries.get(keyOf(subject))?.stop();
    this.#entries.delete(keyOf(subject));
  }

  /** Result over the same edition under another method, shown dimmed until the new one is there. */
  #lastResult({ edition, index }: RunSubject): Result | null {
    const others = [...this.#entries.values()].filter(
      ({ subject }) => subject.edition === edition && subject.index === index,
    );
    return others.findLast(({ view }) => view.result !== null)?.view.result ?? null;
  }

  #listener(entry: Entry<Result>): RunListener<Result> {
    const change = (view: RunView<Result>): void => {
      entry.view = view;
      if (this.#atOnce || (view.state === 'running' && !this.#tellsProgress)) return;
      this.#onChange(view.state !== 'running');
    };
    return {
      progress: (share) => change({ ...entry.view, progress: share }),
      done: (result) => change({ state: 'ready', progress: 1, result }),
      failed: () => change({ state: 'failed', progress: 0, result: null }),
    };
  }

  /** A run of the same index and scope over another edition or by another method is of no more use. */
  #cancelOthers({ edition, index }: RunSubject): void {
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
