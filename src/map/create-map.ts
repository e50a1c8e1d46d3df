import type { MapLibreMapOptions } from './maplibre-map.ts';
import type { MapPort } from './port.ts';

let canDraw: boolean | null = null;

/** Tells whether the browser can draw WebGL2 at all; a page asks before it fetches the WebGL painter. */
export function canDrawWebGl(): boolean {
  // The trial costs a context, which is dear on a slow machine: once a page is enough.
  canDraw ??= tryWebGl();
  return canDraw;
}

function tryWebGl(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

/** Fetches the code of the WebGL painter ahead of its use; a failure shows when it is used. */
export function fetchWebGlMap(): void {
  import('./maplibre-map.ts').catch(() => {});
}

/** Fetches the WebGL painter and starts it in a container. Rejects if its code cannot be fetched. */
export async function createWebGlMap(container: HTMLElement, options: MapLibreMapOptions): Promise<MapPort> {
  const { createMapLibreMap } = await import('./maplibre-map.ts');
  return createMapLibreMap(container, options);
}
