import { loadCode } from '../lib/load-code.ts';
import type { MapPort } from './port.ts';
import type { MapLibreMapOptions } from './webgl/maplibre-map.ts';

/**
 * Fetches the code of the WebGL painter ahead of its use; a failure shows when it is used. Resolves when the code is
 * there, or is not to be had.
 */
export async function fetchWebGlMap(): Promise<void> {
  await import('./webgl/maplibre-map.ts').catch(() => {});
}

/** Fetches the WebGL painter and starts it in a container. Rejects if its code cannot be fetched. */
export async function createWebGlMap(container: HTMLElement, options: MapLibreMapOptions): Promise<MapPort> {
  const { createMapLibreMap } = await loadCode(() => import('./webgl/maplibre-map.ts'));
  return createMapLibreMap(container, options);
}
