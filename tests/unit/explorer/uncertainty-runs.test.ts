import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createExplorer } from '../../../src/explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../../../src/explorer/engine-at-once.ts';
import type { ExplorerPart } from '../../../src/explorer/explorer.ts';
import {
  type RunListener,
  type UncertaintyEngine,
  workerUncertainty,
} from '../../../src/explorer/run-engine.ts';
import { setEdition } from '../../../src/state/actions.ts';
import type { UncertaintyReply, UncertaintyRequest } from '../../../src/workers/uncertainty-worker.ts';
import { openingView } from '../../fixtures/catalogue.ts';
import { realData } from '../layers/real-explorer.ts';

const data = realData();

interface Run {
  readonly index: string;
  readonly units: number;
  readonly listener: RunListener<never>;
  cancelled: boolean;
}

/** An engine that only writes down what it is asked. */
function quietEngine(): { readonly engine: UncertaintyEngine; readonly runs: Run[] } {
  const runs: Run[] = [];
  const ask = (
    input: { readonly index: string; readonly data: { readonly unitCodes: readonly string[] } },
    listener: RunListener<never>,
  ) => {
    const run: Run = { index: input.index, units: input.data.unitCodes.length, listener, cancelled: false };
    runs.push(run);
    return () => {
      run.cancelled = true;
    };
  };
  return {
    runs,
    engine: {
      ranks: (input, _seed, listener) => ask(input, listener),
      drivers: (input, _seed, listener) => ask(input, listener),
    },
  };
}

function open(engine: UncertaintyEngine, atOnce = false) {
  const explorer = createExplorer({
    data,
    state: openingView('en'),
    systemTheme: 'light',
    uncertainty: { engine, atOnce },
  });
  const told: ExplorerPart[][] = [];
  explorer.subscribe((parts) => told.push([...parts]));
  return { explorer, told };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('rank intervals of an explorer', () => {
  it('one run an index and scope, begun once the choice rests, kept when asked again', () => {
    const { engine, runs } = quietEngine();
    const { explorer, told } = open(engine);
    expect(explorer.rankIntervals('potential', 'town')).toBeNull();
    explorer.requestRankIntervals('potential', 'town');
    expect(explorer.rankIntervals('potential', 'town')).toEqual({
      state: 'running',
      progress: 0,
      result: null,
    });
    explorer.requestRankIntervals('potential', 'town');
    explorer.requestRankIntervals('risk', 'region');
    expect(runs).toHaveLength(0);
    vi.advanceTimersByTime(500);
    expect(runs.map(({ index, units }) => [index, units])).toEqual([
      ['potential', 27],
      ['risk', 20],
    ]);
    runs[0]?.listener.done(null);
    expect(explorer.rankIntervals('potential', 'town')?.state).toBe('ready');
    // What comes close together is drawn once.
    runs[1]?.listener.done(null);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(told).toEqual([['uncertainty', 'scene']]);
    expect(runs).toHaveLength(2);
  });

  it('a run for an edition that is left is cancelled, before or after it began', () => {
    const { engine, runs } = quietEngine();
    const { explorer } = open(engine);
    explorer.requestRankIntervals('potential', 'town');
    explorer.dispatch(setEdition('core', 2018));
    explorer.requestRankIntervals('potential', 'town');
    vi.advanceTimersByTime(500);
    expect(runs).toHaveLength(1);
    explorer.dispatch(setEdition('core', 2019));
    explorer.requestRankIntervals('potential', 'town');
    expect(runs[0]?.cancelled).toBe(true);
    vi.advanceTimersByTime(500);
    expect(runs).toHaveLength(2);
  });

  it('a failure is told and is no result', () => {
    const { engine, runs } = quietEngine();
    const { explorer } = open(engine);
    explorer.requestRankIntervals('risk', 'town');
    vi.advanceTimersByTime(500);
    runs[0]?.listener.failed('no memory');
    expect(explorer.rankIntervals('risk', 'town')).toEqual({ state: 'failed', progress: 0, result: null });
  });

  it('what drives the ranks waits until it is asked for and can be cancelled', () => {
    const { engine, runs } = quietEngine();
    const { explorer } = open(engine);
    expect(explorer.drivers('potential', 'town')).toBeNull();
    explorer.requestDrivers('potential', 'town');
    vi.advanceTimersByTime(500);
    runs[0]?.listener.progress(0.25);
    expect(explorer.drivers('potential', 'town')).toMatchObject({ state: 'running', progress: 0.25 });
    explorer.cancelDrivers('potential', 'town');
    expect(runs[0]?.cancelled).toBe(true);
    expect(explorer.drivers('potential', 'town')).toBeNull();
  });

  it('none without an engine', () => {
    const explorer = createExplorer({ data, state: openingView('en'), systemTheme: 'light' });
    explorer.requestRankIntervals('potential', 'town');
    expect(explorer.rankIntervals('potential', 'town')).toBeNull();
    expect(explorer.scene().towns[0]?.tooltip[0]?.detail).not.toContain('under other methods');
  });

  it('at once: the scene says the interval of every ranked town and of no other', () => {
    const { explorer } = open(UNCERTAINTY_AT_ONCE.engine, true);
    explorer.requestRankIntervals('potential', 'town');
    const result = explorer.rankIntervals('potential', 'town')?.result ?? null;
    const scores = explorer.scores('potential', 'town');
    expect(scores?.ranked.length).toBeGreaterThan(10);
    for (const town of explorer.scene().towns) {
      const line = town.tooltip.find(({ figure }) => figure.endsWith('|potential'));
      const interval = result?.intervals[town.id];
      const isRanked = scores?.ranked.includes(town.id) === true;
      expect(interval !== undefined).toBe(isRanked);
      expect(line?.detail.includes('under other methods')).toBe(isRanked);
      if (interval === undefined) continue;
      const { rankLow, rankHigh } = interval;
      const words = rankLow === rankHigh ? `rank ${rankLow} under` : `rank ${rankLow}–${rankHigh} under`;
      expect(line?.detail).toContain(words);
      expect(town.accessibleName).toContain(words);
      expect(line?.detail.includes('only indicative')).toBe(rankHigh - rankLow > 8);
    }
  });
});

describe('the worker engine', () => {
  class FakeWorker extends EventTarget {
    readonly sent: UncertaintyRequest[] = [];
    postMessage(request: UncertaintyRequest): void {
      this.sent.push(request);
    }
    reply(reply: UncertaintyReply): void {
      this.dispatchEvent(new MessageEvent('message', { data: reply }));
    }
  }

  function workers() {
    const made: FakeWorker[] = [];
    const engine = workerUncertainty(() => {
      const worker = new FakeWorker();
      made.push(worker);
      return worker as unknown as Worker;
    });
    return { made, engine };
  }

  const INPUT = {} as Parameters<UncertaintyEngine['ranks']>[0];
  const listener = () => ({ progress: vi.fn(), done: vi.fn(), failed: vi.fn() });

  it('is made at the first run, once, and gives each run its own replies', () => {
    const { made, engine } = workers();
    expect(made).toHaveLength(0);
    const [one, other] = [listener(), listener()];
    engine.ranks(INPUT, 1, one);
    engine.drivers(INPUT, 1, other);
    expect(made).toHaveLength(1);
    made[0]?.reply({ kind: 'progress', id: 2, share: 0.5 });
    made[0]?.reply({ kind: 'ranks', id: 1, result: null });
    expect(other.progress).toHaveBeenCalledWith(0.5);
    expect(one.done).toHaveBeenCalledWith(null);
    expect(one.progress).not.toHaveBeenCalled();
    expect(other.done).not.toHaveBeenCalled();
  });

  it('a cancelled run hears nothing more and the worker is told; one that is over is not cancelled', () => {
    const { made, engine } = workers();
    const [one, other] = [listener(), listener()];
    const stop = engine.ranks(INPUT, 1, one);
    const stopOther = engine.ranks(INPUT, 1, other);
    stop();
    made[0]?.reply({ kind: 'ranks', id: 1, result: null });
    made[0]?.reply({ kind: 'ranks', id: 2, result: null });
    stopOther();
    expect(one.done).not.toHaveBeenCalled();
    expect(other.done).toHaveBeenCalledOnce();
    expect(made[0]?.sent.filter(({ kind }) => kind === 'cancel')).toEqual([{ kind: 'cancel', id: 1 }]);
  });

  it('a worker that breaks makes its runs fail, and the next run makes a new one', () => {
    const { made, engine } = workers();
    const one = listener();
    engine.ranks(INPUT, 1, one);
    made[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'not found' }));
    expect(one.failed).toHaveBeenCalledWith('not found');
    engine.ranks(INPUT, 1, listener());
    expect(made).toHaveLength(2);
  });
});
