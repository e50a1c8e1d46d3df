import type { SvgPaths } from '../../../geodata/types.ts';
import { loadMapOutlines } from '../../data/load-geometry.ts';
import { damagedFile } from '../../explorer/damaged-file.ts';
import type { Explorer, ExplorerPart } from '../../explorer/explorer.ts';
import { mapMessages } from '../../i18n/messages/map.ts';
import { whenIdle } from '../../lib/when-idle.ts';
import { createWebGlMap } from '../../map/create-map.ts';
import type { MapEvents, MapFailure, MapPort } from '../../map/port.ts';
import { createSvgMap } from '../../map/svg/svg-painter.ts';
import { canDrawWebGl, drawsWebGlSlowly } from '../../map/webgl/can-draw-webgl.ts';
import { type Action, select, setCamera } from '../../state/actions.ts';
import { defineElement } from '../parts/explorer-element.ts';
import { standUntilTouched } from '../parts/stand-until-touched.ts';
import { failureNotice } from './map-failure.ts';

/** Where the pointer is over the map, for the tooltip: pixels from the frame's corner. */
export interface MapHover {
  readonly x: number;
  readonly y: number;
}

/** More points than this take a processor seconds a picture with WebGL; the still map draws them in tenths. */
const MOST_POINTS_WITHOUT_CARD = 20_000;

/** What waits for the moving map waits no longer, so that it comes where a part of the map is lost on the way. */
const LONGEST_WAIT_MS = 10_000;

/** A strip that is lower or narrower than this stays with the still map. */
const SMALLEST_FRAME_PX = 100;

/**
 * The frame that holds both painters. SVG stands from the first paint; the WebGL painter is fetched when the page
 * is idle and takes over when its first picture is complete. Fires `mono-hover` with a {@link MapHover} or null.
 */
export class MonoMap extends HTMLElement {
  #explorer: Explorer | null = null;
  #svg: MapPort | null = null;
  #webgl: MapPort | null = null;
  #webglState: 'off' | 'starting' | 'ready' | 'failed' = 'off';
  #stop: (() => void) | null = null;
  #followsSoon = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #drawStill: () => void = () => {};

  /**
   * Starts the painters over an explorer; `paths` are the projected outlines of the SVG map. Where the prerendered map
   * `stands` for what the explorer opens with, it is drawn anew when it is touched or has something else to show.
   */
  start(explorer: Explorer, paths: SvgPaths, stands = false): void {
    this.#explorer = explorer;
    const holder = this.#holder('map-svg');
    for (const child of [...this.children]) if (child !== holder) child.remove();
    const takeOver = (): void => {
      this.#svg = createSvgMap(holder, paths, this.#events(explorer, 'svg'));
      this.#svg.setCamera(explorer.state.camera);
      this.#svg.draw(explorer.scene());
    };
    if (stands) this.#drawStill = standUntilTouched(holder, explorer, { takeOver });
    else takeOver();
    this.parentElement?.addEventListener('keydown', this.#onKey);
    this.#stop = explorer.subscribe((changed) => this.#update(changed));
    if (explorer.state.embed) return;
    if (canMove(explorer) && canDrawWebGl()) this.#beginWait();
    whenIdle(() => void this.#startWebGl());
  }

  /** One step in or out, whichever painter is on screen. */
  zoomBy(steps: 1 | -1): void {
    this.#drawStill();
    this.#painter()?.zoomBy(steps);
  }

  /** Shows the whole country. */
  showAll(): void {
    this.#explorer?.dispatch(setCamera(null));
  }

  disconnectedCallback(): void {
    this.#stop?.();
    this.parentElement?.removeEventListener('keydown', this.#onKey);
    this.#svg?.destroy();
    this.#webgl?.destroy();
    this.#endWait();
  }

  #painter(): MapPort | null {
    return this.#explorer?.painter === 'webgl' ? this.#webgl : this.#svg;
  }

  #update(changed: ReadonlySet<ExplorerPart>): void {
    const explorer = this.#explorer;
    if (explorer === null) return;
    const isNewScene = (['scene', 'highlight', 'theme', 'data'] as const).some((part) => changed.has(part));
    // What is to be drawn decides on the painter too.
    if (changed.has('state') || isNewScene) this.#choosePainter();
    if (changed.has('state')) {
      this.#svg?.setCamera(explorer.state.camera);
      this.#webgl?.setCamera(explorer.state.camera);
    }
    const mayStart = changed.has('state') || changed.has('data');
    if (mayStart && this.#webglState === 'off' && !explorer.state.embed) void this.#startWebGl();
  }

  /**
   * The painter in sight draws at once. Under the moving map the still one stays in the accessibility tree, unseen, with
   * names, values and ranks of all places: it follows when the page is idle.
   */
  #draw(explorer: Explorer): void {
    this.#painter()?.draw(explorer.scene());
    if (explorer.painter !== 'webgl' || this.#followsSoon) return;
    this.#followsSoon = true;
    whenIdle(() => {
      this.#followsSoon = false;
      if (!this.isConnected) return;
      this.#drawStill();
      this.#svg?.draw(explorer.scene());
    });
  }

  /** From the map itself an arrow key leads to the town that the keyboard was on, or to the first. */
  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.target !== this.parentElement || !/^Arrow/.test(event.key)) return;
    event.preventDefault();
    this.#drawStill();
    this.querySelector<SVGElement>('.map-svg [data-town][tabindex="0"]')?.focus();
  };

  async #startWebGl(): Promise<void> {
    const explorer = this.#explorer;
    if (explorer === null || this.#webglState !== 'off') return;
    if (!canMove(explorer)) return this.#endWait();
    this.#webglState = canDrawWebGl() ? 'starting' : 'failed';
    if (this.#webglState === 'failed') return;
    await this.#largeEnough();
    this.#beginWait();
    const outlines = await loadMapOutlines();
    if (!outlines.ok) {
      this.#stayStill();
      explorer.notify(damagedFile(outlines.file, outlines.reason));
      return;
    }
    // What it draws is computed while its code is on the way.
    explorer.scene();
    try {
      this.#webgl = await createWebGlMap(this.#holder('map-webgl'), {
        geometry: outlines.value,
        events: this.#events(explorer, 'webgl'),
        messages: mapMessages[explorer.state.language],
        camera: explorer.state.camera,
      });
    } catch (error) {
      this.#fail({ kind: 'code', file: 'maplibre-map.js', error });
      return;
    }
    this.#webgl.draw(explorer.scene());
    await this.#webgl.ready;
    this.#webglState = 'ready';
    this.#choosePainter();
    // The map is on screen before what waited for it.
    whenIdle(() => this.#endWait());
  }

  /** Resolves when the frame can hold a map: at 400 % zoom, or under an open sheet, it may be a strip, and nothing waits. */
  #largeEnough(): Promise<void> {
    return new Promise((resolve) => {
      const observer = new ResizeObserver(() => {
        if (Math.min(this.clientWidth, this.clientHeight) < SMALLEST_FRAME_PX) return this.#endWait();
        observer.disconnect();
        resolve();
      });
      observer.observe(this);
    });
  }

  #choosePainter(): void {
    const explorer = this.#explorer;
    if (explorer === null) return;
    const painter = this.#webglState === 'ready' && canMove(explorer) ? 'webgl' : 'svg';
    explorer.setCurrentPainter(painter);
    this.#draw(explorer);
    this.dataset['painter'] = painter;
  }

  #beginWait(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#endWait(), LONGEST_WAIT_MS);
    this.#explorer?.setAwaitsMap(true);
  }

  #endWait(): void {
    clearTimeout(this.#waiting);
    this.#explorer?.setAwaitsMap(false);
  }

  #stayStill(): void {
    this.#webglState = 'failed';
    this.#webgl?.destroy();
    this.#webgl = null;
    this.#endWait();
    this.#choosePainter();
  }

  #fail(failure: MapFailure): void {
    this.#stayStill();
    this.#explorer?.notify(failureNotice(failure));
  }

  #events(explorer: Explorer, painter: 'svg' | 'webgl'): MapEvents {
    const send = (action: Action): void => explorer.dispatch(action);
    return {
      onSelect: (place) => send(select(place)),
      onHover: (place, at) => {
        explorer.setHighlight(place);
        this.dispatchEvent(new CustomEvent<MapHover | null>('mono-hover', { detail: at, bubbles: true }));
      },
      // Only the painter on screen may move the camera; the other one follows it.
      onCamera: (camera) => {
        if (explorer.painter === painter) send(setCamera(camera));
      },
      onFailure: (failure) => this.#fail(failure),
    };
  }

  #holder(name: 'map-svg' | 'map-webgl'): HTMLElement {
    const known = this.querySelector<HTMLElement>(`:scope > .${name}`);
    if (known !== null) return known;
    const holder = document.createElement('div');
    holder.className = name;
    this.append(holder);
    return holder;
  }
}

/** Tells whether the reader wants the moving map and this machine can draw on it what is to be shown. */
function canMove(explorer: Explorer): boolean {
  return explorer.state.painter === 'auto' && !isTooMuch(explorer);
}

/** True for own tables that the moving map would draw too slowly on this machine. */
function isTooMuch({ data, scene }: Explorer): boolean {
  if (data.upload === null) return false;
  const { layers } = scene();
  const points = layers.reduce((sum, layer) => sum + (layer.kind === 'points' ? layer.classes.length : 0), 0);
  return points > MOST_POINTS_WITHOUT_CARD && drawsWebGlSlowly();
}

defineElement('mono-map', MonoMap);
