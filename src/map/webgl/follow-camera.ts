import type { Map as MapLibreMap } from 'maplibre-gl';
import { fitPadding } from '../fit-padding.ts';
import type { Camera } from '../port.ts';
import { COUNTRY_BOUNDS, isAtCamera, readCamera } from './map-camera.ts';

/** The camera side of a map: moved by the page, or by the reader with a report. */
export interface CameraFollower {
  readonly setCamera: (camera: Camera | null) => void;
  /** The present view; null while the whole country is fitted. */
  readonly camera: () => Camera | null;
  readonly zoomBy: (steps: 1 | -1) => void;
  /** Ends a report that is still waiting. */
  readonly stop: () => void;
}

const MOTION_MS = 180;
const CAMERA_DEBOUNCE_MS = 150;

/** Moves the view for the page and reports the reader's own moves; a fitted country stays fitted on resize. */
export function followCamera(
  map: MapLibreMap,
  start: Camera | null,
  onCamera: (camera: Camera) => void,
): CameraFollower {
  let isFitted = start === null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fitCountry = (duration: number) => {
    const { clientWidth, clientHeight } = map.getContainer();
    map.fitBounds(COUNTRY_BOUNDS, { padding: fitPadding(clientWidth, clientHeight), duration });
  };
  map.on('resize', () => {
    if (isFitted) fitCountry(0);
  });
  map.on('moveend', (event) => {
    // A resize or the page itself moves the view without a reader's event behind it.
    if (event.originalEvent === undefined && !('byReader' in event)) return;
    isFitted = false;
    clearTimeout(timer);
    timer = setTimeout(() => onCamera(readCamera(map)), CAMERA_DEBOUNCE_MS);
  });
  const duration = () => (prefersStillness() ? 0 : MOTION_MS);
  return {
    setCamera(camera) {
      if (camera === null) {
        if (!isFitted) fitCountry(duration());
        isFitted = true;
        return;
      }
      isFitted = false;
      if (map.isMoving() || isAtCamera(map, camera)) return;
      const [lon, lat] = camera.centre;
      map.easeTo({ center: [lon, lat], zoom: camera.zoom, duration: duration() });
    },
    camera: () => (isFitted ? null : readCamera(map)),
    zoomBy: (steps) => {
      map.easeTo({ zoom: map.getZoom() + steps, duration: duration() }, { byReader: true });
    },
    stop: () => clearTimeout(timer),
  };
}

/** Whether the reader asked the system for less motion. */
export function prefersStillness(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
