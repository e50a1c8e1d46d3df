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

let isSlow: boolean | null = null;

/** What browsers call the drawing of WebGL by the processor. */
const WITHOUT_CARD = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Tells whether WebGL is drawn without a graphics card, as over a remote desktop; asked only where that matters. */
export function drawsWebGlSlowly(): boolean {
  isSlow ??= withContext({ failIfMajorPerformanceCaveat: true }, isDrawnByProcessor) ?? true;
  return isSlow;
}

function isDrawnByProcessor(context: WebGL2RenderingContext): boolean {
  const names = context.getExtension('WEBGL_debug_renderer_info');
  return names !== null && WITHOUT_CARD.test(String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)));
}

function tryWebGl(): boolean {
  return withContext({}, () => true) ?? false;
}

/** What is found of a context, which is then let go; null if there is none. */
function withContext(
  attributes: WebGLContextAttributes,
  find: (context: WebGL2RenderingContext) => boolean,
): boolean | null {
  try {
    const context = document.createElement('canvas').getContext('webgl2', attributes);
    const found = context === null ? null : find(context);
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return found;
  } catch {
    return null;
  }
}
