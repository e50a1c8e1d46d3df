import type { Edition, IndexId, PlaceId } from '../../indicators/types.ts';
import { indexUncertaintyInput, type PlaceGroups } from '../../indicators/uncertainty/index-input.ts';
import type { RankUncertainty } from '../../indicators/uncertainty/monte-carlo.ts';
import type { Sensitivity } from '../../indicators/uncertainty/sensitivity.ts';
import type { UncertaintyInput } from '../../indicators/uncertainty/uncertainty-input.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
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
  /** Intervals of the edition; asks for a run if there is none yet. */
  ranks(data: ExplorerData, edition: Edition, index: IndexId): RankIntervals;
  /** Finished intervals of the edition; never asks for a run unless it is done at once. */
  known(data: ExplorerData, edition: Edition, index: IndexId): RankUncertainty | null;
  drivers(edition: Edition, index: IndexId): RankDrivers | null;
  askDrivers(data: ExplorerData, edition: Edition, index: IndexId): void;
  cancelDrivers(edition: Edition, index: IndexId): void;
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
  const inputOf = (data: ExplorerData, edition: Edition, index: IndexId) => (): UncertaintyInput =>
    indexUncertaintyInput(edition, data.codebook, index, placeGroupsOf(data));
  return {
    ranks: (data, edition, index) => ranks.view(edition, index, inputOf(data, edition, index)),
    known: (data, edition, index) =>
      options.atOnce
        ? ranks.view(edition, index, inputOf(data, edition, index)).result
        : (ranks.known(edition, index)?.result ?? null),
    drivers: (edition, index) => drivers.known(edition, index),
    askDrivers(data, edition, index) {
      drivers.view(edition, index, inputOf(data, edition, index));
      options.onChange(false);
    },
    cancelDrivers(edition, index) {
      drivers.forget(edition, index);
      options.onChange(false);
    },
  };
}

type StartRun<Result> = (input: UncertaintyInput, seed: number, listener: RunListener<Result>) => () => void;

interface Entry<Result> {
  readonly edition: Edition;
  view: RunView<Result>;
  stop: () => void;
}

/** Views by edition and index. */
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

  known(edition: Edition, index: IndexId): RunView<Result> | null {
    const entry = this.#entries.get(keyOf(edition, index));
    return entry?.edition === edition ? entry.view : null;
  }

  view(edition: Edition, index: IndexId, makeInput: () => UncertaintyInput): RunView<Result> {
    const known = this.known(edition, index);
    if (known !== null) return known;
    this.#cancelOthers(edition, index);
    const entry: Entry<Result> = {
      edition,
      view: { state: 'running', progress: 0, result: null },
      stop: () => {},
    };
    this.#entries.set(keyOf(edition, index), entry);
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

  forget(edition: Edition, index: IndexId): void {
    this.#entries.get(keyOf(edition, index))?.stop();
    this.#entries.delete(keyOf(edition, index));
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

  /** A run of the same index and scope over another edition is of no more use. */
  #cancelOthers(edition: Edition, index: IndexId): void {
    for (const [key, entry] of this.#entries) {
      const isOther = entry.edition.scope === edition.scope && key.endsWith(` ${index}`);
      if (!isOther || entry.view.state !== 'running') continue;
      entry.stop();
      this.#entries.delete(key);
    }
  }
}

function keyOf({ id }: Edition, index: IndexId): string {
  return `${id} ${index}`;
}
