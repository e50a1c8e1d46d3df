import type { MapEvents } from '../port.ts';

type Place = Parameters<MapEvents['onSelect']>[0];

/** What pointer, wheel and keys ask of the map; pixels are counted from the map's corner. */
export interface MapGestures {
  readonly zoom: (factor: number, x: number, y: number) => void;
  readonly pan: (dx: number, dy: number) => void;
  /** Point of a layer of points nearest to a pixel; null = none is near. */
  readonly pointAt: (x: number, y: number, isTouch: boolean) => Place;
  readonly select: (place: Place) => void;
  readonly hover: MapEvents['onHover'];
  /** The keyboard has moved to a town. */
  readonly focus: (townId: string) => void;
}

/** A pointer that moves less than this is a click, in pixels. */
const CLICK_SLACK = 4;
const KEY_ZOOM = 1.6;

/** Listens on the element until the returned function is called. One finger scrolls the page, two move the map. */
export function listenToMap(element: HTMLElement, gestures: MapGestures): () => void {
  const stop = new AbortController();
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ): void => element.addEventListener(type, listener, { ...options, signal: stop.signal });
  element.style.touchAction = 'pan-y';
  listenToPointers(element, gestures, on);
  listenToKeys(element, gestures, on);
  on(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const [x, y] = pixelOf(element, event);
      gestures.zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0025)), x, y);
    },
    { passive: false },
  );
  return () => stop.abort();
}

type Listen = <Type extends keyof HTMLElementEventMap>(
  type: Type,
  listener: (event: HTMLElementEventMap[Type]) => void,
  options?: AddEventListenerOptions,
) => void;

function listenToPointers(element: HTMLElement, gestures: MapGestures, on: Listen): void {
  const down = new Map<number, readonly [x: number, y: number]>();
  let moved = 0;
  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) moved = 0;
    down.set(event.pointerId, pixelOf(element, event));
  });
  on('pointermove', (event) => {
    // A button let go outside the element sends no event here.
    if (event.buttons === 0) down.delete(event.pointerId);
    const before = down.get(event.pointerId);
    const now = pixelOf(element, event);
    if (before === undefined) {
      if (event.pointerType !== 'touch') gestures.hover(placeUnder(event, gestures, now), at(now));
      return;
    }
    const [dx, dy] = [now[0] - before[0], now[1] - before[1]];
    moved += Math.hypot(dx, dy);
    if (moved > CLICK_SLACK && !element.hasPointerCapture(event.pointerId))
      element.setPointerCapture(event.pointerId);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    if (other !== undefined) {
      const factor = distance(now, other) / Math.max(1, distance(before, other));
      gestures.pan(dx / 2, dy / 2);
      gestures.zoom(factor, (now[0] + other[0]) / 2, (now[1] + other[1]) / 2);
    } else if (event.pointerType !== 'touch' && moved > CLICK_SLACK) {
      gestures.hover(null, null);
      gestures.pan(dx, dy);
    }
  });
  on('pointerup', (event) => down.delete(event.pointerId));
  on('pointercancel', (event) => down.delete(event.pointerId));
  on('pointerleave', () => gestures.hover(null, null));
  on('click', (event) => {
    if (moved > CLICK_SLACK) return;
    const now = pixelOf(element, event);
    const place = placeUnder(event, gestures, now);
    gestures.select(place);
    if (place !== null) gestures.hover(place, at(now));
  });
  on(
    'touchmove',
    (event) => {
      if (event.touches.length > 1) event.preventDefault();
    },
    { passive: false },
  );
}

function listenToKeys(element: HTMLElement, gestures: MapGestures, on: Listen): void {
  on('focusin', (event) => {
    const place = placeAt(event.target);
    if (place?.kind !== 'town' || !(event.target instanceof Element)) return;
    gestures.focus(place.id);
    const box = event.target.getBoundingClientRect();
    const frame = element.getBoundingClientRect();
    gestures.hover(place, {
      x: (box.left + box.right) / 2 - frame.left,
      y: (box.top + box.bottom) / 2 - frame.top,
    });
  });
  on('focusout', () => gestures.hover(null, null));
  on('keydown', (event) => {
    const direction = DIRECTIONS[event.key];
    const place = placeAt(event.target);
    if (direction !== undefined && place?.kind === 'town') {
      event.preventDefault();
      nextTown(element, place.id, direction)?.focus();
    } else if ((event.key === 'Enter' || event.key === ' ') && place !== null) {
      event.preventDefault();
      gestures.select(place);
    } else if (event.key === '+' || event.key === '=' || event.key === '-') {
      const factor = event.key === '-' ? 1 / KEY_ZOOM : KEY_ZOOM;
      gestures.zoom(factor, element.clientWidth / 2, element.clientHeight / 2);
    }
  });
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest town in a direction, going sideways counted double; null = none lies there. */
function nextTown(
  element: HTMLElement,
  from: string,
  [dx, dy]: readonly [number, number],
): SVGElement | null {
  const middle = (town: Element): readonly [number, number] => {
    const box = town.getBoundingClientRect();
    return [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  };
  const towns = [...element.querySelectorAll<SVGElement>('[data-town]')];
  const start = towns.find((town) => town.dataset['town'] === from);
  if (start === undefined) return null;
  const [x, y] = middle(start);
  const ahead = towns.flatMap((town) => {
    const [tx, ty] = middle(town);
    const along = (tx - x) * dx + (ty - y) * dy;
    const aside = Math.abs((tx - x) * dy) + Math.abs((ty - y) * dx);
    return along > 0.5 ? [{ town, cost: along + 2 * aside }] : [];
  });
  return ahead.sort((a, b) => a.cost - b.cost)[0]?.town ?? null;
}

/** A town under the pointer, else the point nearest to it, else the region. */
function placeUnder(
  event: MouseEvent,
  { pointAt }: MapGestures,
  [x, y]: readonly [x: number, y: number],
): Place {
  const place = placeAt(event.target);
  if (place?.kind === 'town') return place;
  const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
  return pointAt(x, y, isTouch) ?? place;
}

/** The town or region that an element of the picture stands for. */
function placeAt(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return null;
  const element = target.closest('[data-town],[data-region]');
  const town = element?.getAttribute('data-town');
  const region = element?.getAttribute('data-region');
  if (town) return { kind: 'town', id: town };
  return region ? { kind: 'region', id: region } : null;
}

function pixelOf(element: HTMLElement, event: MouseEvent): readonly [x: number, y: number] {
  const frame = element.getBoundingClientRect();
  return [event.clientX - frame.left, event.clientY - frame.top];
}

function at([x, y]: readonly [number, number]): { readonly x: number; readonly y: number } {
  return { x, y };
}

function distance(a: readonly [number, number], b: readonly [number, number]): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}
