import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAP_WORKER_URL, startMapWorker, withMapWorker } from '../../../src/map/webgl/early-worker.ts';

const BrowserWorker = globalThis.Worker;
let made: Worker[] = [];

beforeEach(() => {
  made = [];
  globalThis.Worker = class extends BrowserWorker {
    constructor(...parts: ConstructorParameters<typeof Worker>) {
      super(...parts);
      made.push(this);
    }
  };
});

afterEach(() => {
  for (const worker of made) worker.terminate();
  globalThis.Worker = BrowserWorker;
});

describe("MapLibre's worker", () => {
  it('is started once, ahead, and given out as the first that MapLibre makes', () => {
    startMapWorker();
    startMapWorker();
    expect(made).toHaveLength(1);
    const given: Worker[] = [];
    const Counted = globalThis.Worker;
    withMapWorker(() => {
      const other = new URL('other-worker.js', location.href);
      given.push(new Worker(other), ...[1, 2].map(() => new Worker(MAP_WORKER_URL, { type: 'module' })));
    });
    expect(globalThis.Worker).toBe(Counted);
    expect(made).toHaveLength(3);
    expect(given[1]).toBe(made[0]);
    expect([given[0], given[2]]).toEqual([made[1], made[2]]);
  });

  it("leaves the browser's constructor as it was where making fails", () => {
    const Counted = globalThis.Worker;
    const fail = (): void => {
      throw new Error('no worker');
    };
    expect(() => withMapWorker(fail)).toThrow('no worker');
    expect(globalThis.Worker).toBe(Counted);
  });
});
