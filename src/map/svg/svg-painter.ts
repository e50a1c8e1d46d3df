import { render } from 'lit';
import type { SvgPaths } from '../../../geodata/types.ts';
import type { Scene } from '../../layers/scene.ts';
import { memoLast } from '../../lib/memo.ts';
import { layoutMap, rememberLayout } from '../layout/map-layout.ts';
import {
  cameraOf,
  fitView,
  type MapView,
  panView,
  type ViewCamera,
  viewOf,
  zoomView,
} from '../layout/map-view.ts';
import { symbolsAtStep } from '../layout/mark-sizes.ts';
import { stepOfView, steppedLayout } from '../layout/stepped-layout.ts';

import type { MapEvents, MapPort } from '../port.ts';
import { listenToMap } from './gestures.ts';
import { createPointRaster } from './point-raster.ts';
import { pickPoint } from './points.ts';
import { svgMapTemplate } from './svg-map.ts';

/** One step of the zoom buttons. */
const STEP = 1.6;
/** How far from a point a mouse and a finger still hit it, in pixels. */
const MOUSE_REACH_PX = 6;
const TOUCH_REACH_PX = 16;
/** The page hears of a new view when it has rested this long. */
const SETTLED_MS = 150;

/**
 * The SVG painter in an element of the page, whose size it follows. What stands in the element, such as the
 * prerendered picture, is replaced by the first `draw` within one frame.
 */
export function createSvgMap(
  container: HTMLElement,
  paths: SvgPaths,
  events: MapEvents,
  options: { readonly idPrefix?: string } = {},
): MapPort {
  let scene: Scene | null = null;
  let camera: ViewCamera | null = null;
  /** The camera that the page knows of: an echo of it changes nothing. */
  let shared: ViewCamera | null = null;
  let focusTown: string | null = null;
  let [width, height] = sizeOf(container, paths);
  let view: MapView = fitView(paths, width, height);
  let isDrawn = false;
  let waiting = 0;
  const makeLayout = rememberLayout(paths.projection === 'mercator' ? steppedLayout : layoutMap);
  const pointRaster = createPointRaster();
  let telling: ReturnType<typeof setTimeout> | undefined;
  let settle: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    settle = resolve;
  });

  const sized = memoLast(
    (shown: Scene, step: number | null): Scene => (step === null ? shown : symbolsAtStep(shown, step)),
  );
  const stepNow = (): number | null => (paths.projection === 'mercator' ? stepOfView(paths, view) : null);
  const paint = (): void => {
    if (scene === null) return;
    if (!isDrawn) container.replaceChildren();
    isDrawn = true;
    const drawn = { ...options, interactive: true, view, focusTown, makeLayout, pointRaster };
    render(svgMapTemplate(sized(scene, stepNow()), paths, drawn), container);
    settle();
  };
  const paintSoon = (): void => {
    if (waiting !== 0) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      paint();
    });
  };
  const move = (next: MapView): void => {
    view = next;
    camera = cameraOf(paths, view);
    paintSoon();
    clearTimeout(telling);
    telling = setTimeout(() => {
      shared = camera;
      events.onCamera(camera);
    }, SETTLED_MS);
  };
  const stopListening = listenToMap(container, {
    zoom: (factor, x, y) => move(zoomView(paths, view, factor, [x, y])),
    pan: (dx, dy) => move(panView(paths, view, dx, dy)),
    pointAt(x, y, isTouch) {
      if (scene === null) return null;
      const id = pickPoint(scene, { paths, view }, [x, y], isTouch ? TOUCH_REACH_PX : MOUSE_REACH_PX);
      return id === null ? null : { kind: 'upload', id };
    },
    select: events.onSelect,
    hover: events.onHover,
    focus(id) {
      focusTown = id;
      paintSoon();
    },
  });
  const observer = new ResizeObserver(() => {
    const [w, h] = sizeOf(container, paths);
    if (w === width && h === height) return;
    [width, height] = [w, h];
    view = viewOf(paths, camera, width, height);
    paintSoon();
  });
  observer.observe(container);

  return {
    ready,
    draw(next) {
      if (next === scene) return;
      scene = next;
      paint();
    },
    setCamera(next) {
      if (isSameCamera(next, shared)) return;
      clearTimeout(telling);
      shared = next;
      camera = next;
      view = viewOf(paths, camera, width, height);
      paintSoon();
    },
    zoomBy(steps) {
      move(zoomView(paths, view, STEP ** steps, [width / 2, height / 2]));
    },
    destroy() {
      cancelAnimationFrame(waiting);
      clearTimeout(telling);
      observer.disconnect();
      stopListening();
      container.replaceChildren();
    },
  };
}

/** Size of the element in CSS pixels; an element without size takes that of the paths. */
function sizeOf(container: HTMLElement, paths: SvgPaths): [width: number, height: number] {
  const { clientWidth, clientHeight } = container;
  return clientWidth > 0 && clientHeight > 0 ? [clientWidth, clientHeight] : [paths.width, paths.height];
}

function isSameCamera(a: ViewCamera | null, b: ViewCamera | null): boolean {
  if (a === null || b === null) return a === b;
  return a.zoom === b.zoom && a.centre[0] === b.centre[0] && a.centre[1] === b.centre[1];
}
