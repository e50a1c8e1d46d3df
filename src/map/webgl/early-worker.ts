import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Address of MapLibre's worker. */
export const MAP_WORKER_URL = workerUrl;

let isStarted = false;
let early: Worker | null = null;

/** Starts MapLibre's worker, once, so that it comes and is compiled while MapLibre itself is on the way. */
export function startMapWorker(): void {
  if (isStarted) return;
  isStarted = true;
  const worker = new Worker(MAP_WORKER_URL, { type: 'module' });
  const drop = (): void => {
    if (early === worker) early = null;
  };
  // One that did not come is asked for again by MapLibre, whose failure is told as any other.
  worker.addEventListener('error', drop, { once: true });
  early = worker;
}

/**
 * Runs what makes MapLibre's workers and gives it the early one as its first. MapLibre takes an address alone, so the
 * browser's constructor is replaced until `make` returns.
 */
export function withMapWorker(make: () => void): void {
  const { Worker: MakeWorker } = globalThis;
  globalThis.Worker = new Proxy(MakeWorker, {
    construct(target, parts: ConstructorParameters<typeof Worker>) {
      const started = String(parts[0]) === MAP_WORKER_URL ? early : null;
      if (started === null) return new target(...parts);
      early = null;
      return started;
    },
  });
  try {
    make();
  } finally {
    globalThis.Worker = MakeWorker;
  }
}
