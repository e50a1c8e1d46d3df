import {
  GPUInitializationError,
  Map as MapLibreMap,
  prewarm,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import { mapStyle } from '../../../styles/map-style.ts';
import type { Scene } from '../../layers/scene.ts';
import { loadCode } from '../../lib/load-code.ts';
import { fitPadding } from '../fit-padding.ts';
import type { Camera, MapEvents, MapFailure, MapPort } from '../port.ts';
import type { DeckOverlay } from './deck-overlay.ts';
import { MAP_WORKER_URL, withMapWorker } from './early-worker.ts';
import { type CameraFollower, followCamera, prefersStillness } from './follow-camera.ts';
import { COUNTRY_BOUNDS, stayOverCountry } from './map-camera.ts';
import { adoptMapCss } from './map-css.ts';
import { groundFeatures, type MapGeometry } from './map-features.ts';
import { loadMapFonts } from './map-fonts.ts';
import { createMapPainter, type MapPainter, type SceneFeatures, sceneFeatures } from './map-painter.ts';
import { listenToPointer } from './map-pointer.ts';

/** Words that the map itself may show, in the reader's language. */
export interface MapMessages {
  readonly mapTitle: string;
  /** "Use two fingers to move the map". */
  readonly twoFingers: string;
  /** "Use Ctrl + scroll to zoom the map". */
  readonly ctrlScroll: string;
  /** "Use ⌘ + scroll to zoom the map". */
  readonly commandScroll: string;
}

export interface MapLibreMapOptions {
  readonly geometry: MapGeometry;
  readonly events: MapEvents;
  readonly messages: MapMessages;
  /** Where to start; null = the whole country. */
  readonly camera: Camera | null;
}

const RESTORE_PATIENCE_MS = 5000;

setWorkerUrl(MAP_WORKER_URL);

/**
 * The WebGL painter: one MapLibre map, and one deck.gl overlay loaded when a scene first needs it. The map is
 * made with the first scene. Failures (no WebGL2, context lost for good, overlay not to be had) go to `onFailure`;
 * then `ready` stays open. Never throws.
 */
export function createMapLibreMap(container: HTMLElement, options: MapLibreMapOptions): MapPort {
  let running: RunningMap | null = null;
  let scene: Scene | null = null;
  let camera = options.camera;
  let ended = false;
  let resolveReady: () => void = () => {};
  const ready = new Promise<void>((resolve) => {
    resolveReady = resolve;
  });
  // Workers start while fonts load and the context is made.
  withMapWorker(prewarm);
  const start = async () => {
    await loadMapFonts();
    run();
  };
  const run = () => {
    if (ended || scene === null) return;
    try {
      running = runMap(
        container,
        scene,
        { ...options, camera },
        {
          onReady: resolveReady,
          onRestored: restart,
        },
      );
    } catch (error) {
      options.events.onFailure(failureOf(error));
    }
  };
  // What deck.gl keeps of a lost context cannot be used again: a new canvas is the sure way back.
  const restart = () => {
    if (running !== null) camera = running.camera();
    running?.destroy();
    running = null;
    run();
  };
  return {
    ready,
    draw(next) {
      const isFirst = scene === null;
      scene = next;
      if (isFirst) void start();
      else running?.draw(next);
    },
    setCamera(next) {
      camera = next;
      running?.setCamera(next);
    },
    zoomBy: (steps) => running?.zoomBy(steps),
    destroy() {
      ended = true;
      running?.destroy();
      running = null;
    },
  };
}

interface RunningMap extends Omit<CameraFollower, 'stop'> {
  readonly draw: (scene: Scene) => void;
  readonly destroy: () => void;
}

function runMap(
  container: HTMLElement,
  first: Scene,
  options: MapLibreMapOptions,
  { onReady, onRestored }: { readonly onReady: () => void; readonly onRestored: () => void },
): RunningMap {
  adoptMapCss(container);
  const map = newMap(container, options);
  const features = sceneFeatures(first, map.getZoom());
  map.setStyle(filledStyle(first, { ground: groundFeatures(options.geometry), ...features }));
  // On its way while the map is made; asked for again, and told where it is lost, once it is needed.
  if (needsOverlay(first)) import('./deck-overlay.ts').catch(() => {});
  const { events } = options;
  let scene = first;
  let painter: MapPainter | null = null;
  let overlay: DeckOverlay | null = null;
  let isShown = false;
  let isLoadingOverlay = false;
  let restoreTimer: ReturnType<typeof setTimeout> | undefined;
  const camera = followCamera(map, options.camera, events.onCamera);

  const unseen = drawNothing(map);
  const whenShown = () => {
    unseen.end();
    map.once('idle', onReady);
    map.triggerRepaint();
  };
  const loadOverlay = async () => {
    if (isLoadingOverlay || painter === null) return;
    isLoadingOverlay = true;
    try {
      const { createDeckOverlay } = await loadCode(() => import('./deck-overlay.ts'));
      if (painter === null) return;
      // Layers must not change in the middle of the frame that reports it.
      overlay = createDeckOverlay(map, () => queueMicrotask(() => painter?.takenOver()));
      painter.useOverlay(overlay);
    } catch (error) {
      events.onFailure({ kind: 'code', file: 'deck-overlay.js', error });
    }
  };

  map.once('style.load', () => {
    painter = createMapPainter(map, features);
    painter.draw(scene);
    listenToPointer(map, painter, events);
    map.once('idle', () => {
      isShown = true;
      if (needsOverlay(scene)) void loadOverlay().then(whenShown);
      else whenShown();
    });
  });
  // The still map under it speaks to the keyboard; what comes onto the canvas later would give it the focus again.
  map.on('idle', () => {
    map.getCanvas().tabIndex = -1;
  });
  map.on('zoom', () => painter?.zoomed());
  map.on('webglcontextlost', () => {
    restoreTimer = setTimeout(() => events.onFailure({ kind: 'context-lost' }), RESTORE_PATIENCE_MS);
  });
  map.on('webglcontextrestored', () => {
    clearTimeout(restoreTimer);
    onRestored();
  });
  return {
    draw(next) {
      scene = next;
      painter?.draw(next);
      if (isShown && needsOverlay(next)) void loadOverlay();
    },
    ...camera,
    destroy() {
      clearTimeout(restoreTimer);
      camera.stop();
      painter = null;
      overlay?.destroy();
      map.remove();
    },
  };
}

/**
 * Pictures of a map whose parts still come are seen by nobody, since the still map stands over them until the first
 * whole one: until `end` they cost no pixels, though MapLibre makes them.
 */
function drawNothing(map: MapLibreMap): { readonly end: () => void } {
  const gl = map.getCanvas().getContext('webgl2');
  gl?.enable(gl.RASTERIZER_DISCARD);

  return { end: () => gl?.disable(gl.RASTERIZER_DISCARD) };
}

function failureOf(error: unknown): MapFailure {
  return { kind: error instanceof GPUInitializationError ? 'no-webgl' : 'fault' };
}

function filledStyle(scene: Scene, features: SceneFeatures): StyleSpecification {
  const style = mapStyle(scene.theme);
  for (const [id, data] of Object.entries(features)) {
    const source = style.sources[id];
    if (source?.type === 'geojson') source.data = data;
  }
  return style;
}

/** A map without a style yet: its zoom, on which the places of the marks depend, is known now. */
function newMap(container: HTMLElement, options: MapLibreMapOptions): MapLibreMap {
  const { messages, camera } = options;
  const map = new MapLibreMap({
    container,
    ...(camera === null
      ? {
          bounds: COUNTRY_BOUNDS,
          fitBoundsOptions: { padding: fitPadding(container.clientWidth, container.clientHeight) },
        }
      : { center: [camera.centre[0], camera.centre[1]] as [number, number], zoom: camera.zoom }),
    transformConstrain: stayOverCountry,
    attributionControl: false,
    renderWorldCopies: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    keyboard: false,
    fadeDuration: prefersStillness() ? 0 : 120,
    // A finger scrolls the page, two move the map; a mouse wheel zooms.
    cooperativeGestures: matchMedia('(pointer: coarse)').matches,
    locale: {
      'Map.Title': messages.mapTitle,
      'CooperativeGesturesHandler.MobileHelpText': messages.twoFingers,
      'CooperativeGesturesHandler.WindowsHelpText': messages.ctrlScroll,
      'CooperativeGesturesHandler.MacHelpText': messages.commandScroll,
    },
  });
  map.touchZoomRotate.disableRotation();
  // The ranked list and the SVG map speak to keyboard and screen reader; a canvas has nothing to say.
  map.getCanvas().tabIndex = -1;
  map.getCanvas().setAttribute('aria-hidden', 'true');
  return map;
}

function needsOverlay({ layers }: Scene): boolean {
  return layers.some(
    ({ kind }) => kind === 'surface' || kind === 'symbols' || kind === 'rings' || kind === 'points',
  );
}
