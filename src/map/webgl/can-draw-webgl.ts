let canDraw: boolean | null = null;

/**
 * Tells whether the browser can draw WebGL2; a page asks before it fetches the WebGL painter. The first call makes a
 * context, which is dear on a slow machine and holds the page up, but the map's own then comes sooner: a page asks when
 * its first picture stands and the rest is still on its way.
 */
export function canDrawWebGl(): boolean {
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
