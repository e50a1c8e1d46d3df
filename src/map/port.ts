import type { Scene } from '../layers/scene.ts';

/** A place as a painter names it; the map folder knows no state, only what the scene holds. */
export type Selection = NonNullable<Scene['selection']>;

/** Where the reader looks: longitude and latitude in degrees, MapLibre zoom (512-pixel tiles). */
export interface Camera {
  readonly centre: readonly [lon: number, lat: number];
  readonly zoom: number;
}

/**
 * Why a painter ended: the device has no WebGL2 or took the context away for good, code that it needs could not be
 * fetched, or something else went wrong.
 */
export type MapFailure =
  | { readonly kind: 'no-webgl' | 'context-lost' | 'fault' }
  | { readonly kind: 'code'; readonly file: string; readonly error: unknown };

/** What a painter tells the page; it never knows the state or the address. */
export interface MapEvents {
  readonly onSelect: (place: Selection | null) => void;
  readonly onHover: (place: Selection | null, at: { readonly x: number; readonly y: number } | null) => void;
  /** The reader has moved the view; null = back to the whole country. */
  readonly onCamera: (camera: Camera | null) => void;
  /** The painter cannot go on; the page stays on or returns to SVG. */
  readonly onFailure: (failure: MapFailure) => void;
}

/** The narrow port behind which a painter lives. One instance serves the whole life of its element. */
export interface MapPort {
  /** Paints the scene; calling it again with the same scene changes nothing. */
  draw(scene: Scene): void;
  /** Moves the view; null = the whole country. */
  setCamera(camera: Camera | null): void;
  /** One step in (1) or out (-1) around the centre. */
  zoomBy(steps: 1 | -1): void;
  /** Resolves when the first scene is fully on screen. */
  readonly ready: Promise<void>;
  destroy(): void;
}
