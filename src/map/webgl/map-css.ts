/** The part of MapLibre's sheet that a map without controls needs; the rest would be 60 KB of button pictures. */
const RULES = `
.maplibregl-map { overflow: hidden; position: relative; -webkit-tap-highlight-color: transparent; }
.maplibregl-canvas { position: absolute; left: 0; top: 0; outline: none; }
.maplibregl-canvas-container.maplibregl-interactive { cursor: grab; user-select: none; -webkit-user-select: none; }
.maplibregl-canvas-container.maplibregl-interactive:active { cursor: grabbing; }
.maplibregl-canvas-container.maplibregl-touch-drag-pan.maplibregl-touch-zoom-rotate,
.maplibregl-canvas-container.maplibregl-touch-drag-pan.maplibregl-touch-zoom-rotate .maplibregl-canvas { touch-action: none; }
.maplibregl-canvas-container.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures,
.maplibregl-canvas-container.maplibregl-touch-drag-pan.maplibregl-cooperative-gestures .maplibregl-canvas { touch-action: pan-x pan-y; }
.maplibregl-control-container { display: contents; }
.maplibregl-ctrl-top-left, .maplibregl-ctrl-top-right, .maplibregl-ctrl-bottom-left, .maplibregl-ctrl-bottom-right { position: absolute; pointer-events: none; }
.maplibregl-boxzoom { position: absolute; left: 0; top: 0; width: 0; height: 0; border: 2px dotted currentColor; opacity: 0.6; }
.maplibregl-cooperative-gesture-screen { position: absolute; inset: 0; display: flex; align-items: center; justify-content: center; padding: 1rem; background: rgb(0 0 0 / 55%); color: #fff; font: 600 1.1em/1.3 "Noto Sans", sans-serif; text-align: center; opacity: 0; pointer-events: none; transition: opacity 0.15s; z-index: 2; }
.maplibregl-cooperative-gesture-screen.maplibregl-show { opacity: 1; }
.maplibregl-cooperative-gesture-screen .maplibregl-mobile-message { display: none; }
@media (hover: none), (pointer: coarse) {
  .maplibregl-cooperative-gesture-screen .maplibregl-desktop-message { display: none; }
  .maplibregl-cooperative-gesture-screen .maplibregl-mobile-message { display: block; }
}
@media (prefers-reduced-motion: reduce) { .maplibregl-cooperative-gesture-screen { transition: none; } }
`;

let sheet: CSSStyleSheet | null = null;

/** Gives the page or shadow root around an element the rules of the map, once; allowed by a strict CSP. */
export function adoptMapCss(element: Element): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (sheet === null) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}
