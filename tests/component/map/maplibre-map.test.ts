import { Map as MapLibreMap } from 'maplibre-gl';
import type { Topology } from 'topojson-specification';
import { afterEach, describe, expect, it, vi } from 'vitest';
import contextJson from '../../../geodata/derived/context.topo.json?raw';
import regionsJson from '../../../geodata/derived/regions.topo.json?raw';
import { mapMessages } from '../../../src/i18n/messages/map.ts';
import type { MapEvents, MapPort } from '../../../src/map/port.ts';
import { createMapLibreMap } from '../../../src/map/webgl/maplibre-map.ts';
import { fixtureScene } from '../../fixtures/scene.ts';
import '../../../styles/fonts.css';

const geometry = {
  regions: JSON.parse(regionsJson) as Topology,
  context: JSON.parse(contextJson) as Topology,
};
const messages = mapMessages.en;
const WAIT = 60_000;

interface Opened {
  readonly port: MapPort;
  readonly container: HTMLElement;
  readonly events: { readonly [K in keyof MapEvents]: ReturnType<typeof vi.fn<MapEvents[K]>> };
  /** The MapLibre map behind the port, seen by watching its first layer being added. */
  readonly map: () => MapLibreMap;
}

const opened: Opened[] = [];

function open(camera: Parameters<typeof createMapLibreMap>[1]['camera'] = null): Opened {
  const container = document.createElement('div');
  container.style.cssText = 'width: 800px; height: 520px';
  document.body.append(container);
  const seen: MapLibreMap[] = [];
  const original = MapLibreMap.prototype.addLayer;
  vi.spyOn(MapLibreMap.prototype, 'addLayer').mockImplementation(function (this: MapLibreMap, ...args) {
    seen.push(this);
    return original.apply(this, args);
  });
  const events = { onSelect: vi.fn(), onHover: vi.fn(), onCamera: vi.fn(), onFailure: vi.fn() };
  const port = createMapLibreMap(container, { geometry, events, messages, camera });
  const found = {
    port,
    container,
    events,
    map: () => {
      const map = seen.at(-1);
      if (map === undefined) throw new Error('no map yet');
      return map;
    },
  };
  opened.push(found);
  return found;
}

afterEach(() => {
  for (const { port, container } of opened.splice(0)) {
    port.destroy();
    container.remove();
  }
  vi.restoreAllMocks();
});

/** A real click in the canvas at a place on the map. */
function clickAt({ map }: Opened, position: readonly [number, number]): void {
  const canvas = map().getCanvas();
  const { left, top } = canvas.getBoundingClientRect();
  const { x, y } = map().project([position[0], position[1]]);
  const at = { clientX: left + x, clientY: top + y, bubbles: true, button: 0 };
  canvas.dispatchEvent(new MouseEvent('mousedown', at));
  canvas.dispatchEvent(new MouseEvent('mouseup', at));
  canvas.dispatchEvent(new MouseEvent('click', at));
}

describe('createMapLibreMap', () => {
  it('shows the fixture, picks towns and regions, and frees its canvas', { timeout: WAIT }, async () => {
    const one = open();
    one.port.draw(fixtureScene());
    await one.port.ready;
    expect(one.events.onFailure).not.toHaveBeenCalled();
    const names = one.map().queryRenderedFeatures({
      layers: ['town-names'],
    });
    expect(names.length).toBeGreaterThanOrEqual(15);
    expect(one.map().querySourceFeatures('marks').length).toBeGreaterThanOrEqual(27);

    clickAt(one, [75.3229, 51.7237]);
    expect(one.events.onSelect).toHaveBeenLastCalledWith({ kind: 'town', id: 'ekibastuz' });
    clickAt(one, [57.5, 48]);
    expect(one.events.onSelect).toHaveBeenLastCalledWith({ kind: 'region', id: 'KZ-15' });
    clickAt(one, [66, 38.6]);
    expect(one.events.onSelect).toHaveBeenLastCalledWith(null);

    one.port.destroy();
    expect(one.container.querySelector('canvas')).toBeNull();
  });

  it('draws no pixel before its first whole picture, and then all', { timeout: WAIT }, async () => {
    const one = open();
    one.port.draw(fixtureScene());
    const map = await vi.waitFor(one.map, 10_000);
    /** Opacity of the canvas over a region, at the end of a picture. */
    const seen: number[] = [];
    const look = (): void => {
      const gl = map.getCanvas().getContext('webgl2');
      if (gl === null) throw new Error('no context');
      const { x, y } = map.project([57.5, 48]);
      const pixel = new Uint8Array(4);
      gl.readPixels(x, gl.drawingBufferHeight - y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      seen.push(pixel[3] ?? 0);
    };
    map.on('render', look);
    await one.port.ready;
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.slice(0, -1).filter((opacity) => opacity > 0)).toEqual([]);
    expect(seen.at(-1)).toBe(255);
  });

  it('outlines the region that is pointed at, from the first one on', { timeout: WAIT }, async () => {
    const one = open();
    const scene = fixtureScene();
    one.port.draw(scene);
    await one.port.ready;
    const outlined = () =>
      one
        .map()
        .queryRenderedFeatures({ layers: ['region-hover'] })
        .filter(({ state }) => state['hovered'] === true)
        .map(({ id }) => id);
    expect(outlined()).toEqual([]);
    one.port.draw({ ...scene, highlight: { kind: 'region', id: 'KZ-15' } });
    await vi.waitFor(() => expect(new Set(outlined())).toEqual(new Set(['KZ-15'])), 5000);
    one.port.draw({ ...scene, highlight: null });
    await vi.waitFor(() => expect(outlined()).toEqual([]), 5000);
  });

  it('reports the camera of a step in, but not of a fit by the page', { timeout: WAIT }, async () => {
    const one = open();
    one.port.draw(fixtureScene());
    await one.port.ready;
    const fitted = one.map().getZoom();
    one.port.zoomBy(1);
    await vi.waitFor(() => expect(one.events.onCamera).toHaveBeenCalledTimes(1), 5000);
    expect(one.events.onCamera.mock.lastCall?.[0]?.zoom).toBeCloseTo(fitted + 1, 1);
    one.port.setCamera(null);
    await vi.waitFor(() => expect(one.map().getZoom()).toBeCloseTo(fitted, 6), 5000);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(one.events.onCamera).toHaveBeenCalledTimes(1);
  });

  it('keeps labels above the deck.gl layers and opens where the camera says', { timeout: WAIT }, async () => {
    const one = open({ centre: [72.9, 49.8], zoom: 6 });
    one.port.draw(fixtureScene({ layers: ['choropleth', 'surface', 'symbols'] }));
    await one.port.ready;
    const order = one.map().getLayersOrder();
    const deck = order.findIndex((id) => id.startsWith('deck-'));
    expect(deck).toBeGreaterThan(order.indexOf('fill:regions'));
    expect(order.indexOf('town-names')).toBeGreaterThan(deck);
    expect(one.map().getZoom()).toBeCloseTo(6, 6);
  });

  it('tells the page when there is no WebGL2, and does not throw', { timeout: WAIT }, async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => null);
    const one = open();
    one.port.draw(fixtureScene());
    await vi.waitFor(() => expect(one.events.onFailure).toHaveBeenCalledTimes(1), 10_000);
  });
});
