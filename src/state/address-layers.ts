import { encodeBaseline, readBaseline } from './address-baseline.ts';
import { escapeMeasure, readMeasure, UPLOAD_MEASURE } from './address-measure.ts';
import { DEFAULT_LAYERS } from './default-state.ts';
import type { LegalValues } from './legal-values.ts';
import type { BandwidthKm, ClassMethod, LayerId, LayerState } from './state.ts';

const CLASS_CODES: readonly (readonly [ClassMethod, string])[] = [
  ['fixed', 'f'],
  ['ckmeans', 'c'],
  ['quantile', 'q'],
  ['equal', 'e'],
  ['pretty', 'p'],
  ['manual', 'm'],
];

/**
 * Layers from bottom to top, `id.part.part` joined by `~`; a leading `-` means off. Parts are written only where
 * they differ from the default: `m=` measure, `o=` opacity in percent, `k=` classes with breaks, `h=` bandwidth,
 * `d=` what the measure is set against.
 * '' where all is default.
 */
export function encodeLayers(layers: readonly LayerState[]): string {
  const text = withoutLater(layers).map(encodeLayer).join('~');
  return text === withoutLater(DEFAULT_LAYERS).map(encodeLayer).join('~') ? '' : text;
}

/** Name of a layer in an address. Links that were shared write it so, and it must never change. */
function nameInAddress(id: LayerId): string {
  return id === 'upload' ? 'own' : id;
}

/** Layers that older addresses do not name. */
const LATER_LAYERS: ReadonlySet<LayerId> = new Set(['upload']);

/** Leaves out later layers that reading puts back just as they are. */
function withoutLater(layers: readonly LayerState[]): readonly LayerState[] {
  const kept = layers.filter(({ id }) => !LATER_LAYERS.has(id));
  const text = (all: readonly LayerState[]): string => all.map(encodeLayer).join('~');
  return text(withLater(kept)) === text(layers) ? kept : layers;
}

/** Puts every later layer that is not named above the one it follows by default. */
function withLater(layers: readonly LayerState[]): readonly LayerState[] {
  return DEFAULT_LAYERS.reduce((all, layer, i) => {
    if (!LATER_LAYERS.has(layer.id) || all.some(({ id }) => id === layer.id)) return all;
    const at = all.findIndex(({ id }) => id === DEFAULT_LAYERS[i - 1]?.id) + 1;
    return [...all.slice(0, at), layer, ...all.slice(at)];
  }, layers);
}

function encodeLayer(layer: LayerState): string {
  const base = defaultOf(layer.id);
  const name = nameInAddress(layer.id);
  const parts = [layer.on ? name : `-${name}`];
  if (layer.measure !== base.measure) parts.push(`m=${escapeMeasure(layer.measure)}`);
  if (layer.opacity !== base.opacity) parts.push(`o=${Math.round(layer.opacity * 100)}`);
  if (layer.classes !== base.classes) parts.push(`k=${classCode(layer.classes)}${layer.breaks.join('_')}`);
  if (layer.bandwidthKm !== base.bandwidthKm) parts.push(`h=${layer.bandwidthKm}`);
  if (layer.baseline !== null) parts.push(`d=${encodeBaseline(layer.baseline)}`);
  return parts.join('*');
}

/** Reads {@link encodeLayers} back; null if any layer is unknown, missing or twice, or a part makes no sense. */
export function decodeLayers(text: string, legal: LegalValues): readonly LayerState[] | null {
  const layers = text.split('~').map((part) => decodeLayer(part, legal));
  const found = layers.filter((layer) => layer !== null);
  if (found.length !== layers.length) return null;
  const all = withLater(found);
  const ids = new Set(all.map((layer) => layer.id));
  return ids.size === all.length && ids.size === DEFAULT_LAYERS.length ? all : null;
}

/** Tells whether a text of layers asks for own tables and none are there that `layers` could show. */
export function lacksUpload(text: string, layers: readonly LayerState[], legal: LegalValues): boolean {
  const showsUpload = layers.some(
    ({ measure, baseline }) =>
      (measure.startsWith(UPLOAD_MEASURE) && measure !== UPLOAD_MEASURE) ||
      (baseline?.kind === 'measure' && baseline.measure.startsWith(UPLOAD_MEASURE)),
  );
  const wantsPoints = /(?:^|~)own(?:[~*]|$)/.test(text) && !legal.isMeasure('upload', UPLOAD_MEASURE);
  return wantsPoints || (/[=:]own:/.test(text) && !showsUpload);
}

function decodeLayer(text: string, legal: LegalValues): LayerState | null {
  const [head = '', ...parts] = text.split('*');
  const on = !head.startsWith('-');
  const base = DEFAULT_LAYERS.find(({ id }) => nameInAddress(id) === (on ? head : head.slice(1)));
  if (base === undefined) return null;
  // Own tables stay on the reader's machine: without them the layer shows what it opens with.
  if (parts.some((part) => lacksMeasure(base.id, part, legal))) return { ...base, on };
  let layer: LayerState | null = { ...base, on };
  for (const part of parts) {
    if (layer !== null) layer = applyPart(layer, part, legal);
  }
  return layer;
}

/** Tells whether a part names a node of own tables that is not there. */
function lacksMeasure(id: LayerId, part: string, legal: LegalValues): boolean {
  const text = /^(?:m=|d=m:)(own:.*)$/.exec(part)?.[1];
  if (text === undefined) return false;
  const measure = readMeasure(text);
  return measure === null || !legal.isMeasure(id, measure);
}

function applyPart(layer: LayerState, part: string, legal: LegalValues): LayerState | null {
  const value = part.slice(2);
  switch (part.slice(0, 2)) {
    case 'm=': {
      const measure = readMeasure(value);
      return measure !== null && legal.isMeasure(layer.id, measure) ? { ...layer, measure } : null;
    }
    case 'o=':
      return /^\d{1,3}$/.test(value) && Number(value) >= 10 && Number(value) <= 100
        ? { ...layer, opacity: Number(value) / 100 }
        : null;
    case 'k=':
      return applyClasses(layer, value);
    case 'h=':
      return isBandwidth(Number(value)) ? { ...layer, bandwidthKm: Number(value) as BandwidthKm } : null;
    case 'd=': {
      const baseline = readBaseline(layer.id, value, legal);
      return baseline === null ? null : { ...layer, baseline };
    }
    default:
      return null;
  }
}

function applyClasses(layer: LayerState, value: string): LayerState | null {
  const entry = CLASS_CODES.find(([, code]) => code === value.charAt(0));
  if (entry === undefined) return null;
  const breaks = value.length > 1 ? value.slice(1).split('_').map(Number) : [];
  const ascending = breaks.every(
    (at, index) => Number.isFinite(at) && at > (breaks[index - 1] ?? Number.NEGATIVE_INFINITY),
  );
  const fits = (entry[0] === 'manual') === breaks.length > 0 && breaks.length <= 8;
  return ascending && fits ? { ...layer, classes: entry[0], breaks } : null;
}

function isBandwidth(value: number): value is BandwidthKm {
  return value === 75 || value === 150 || value === 300;
}

function classCode(method: ClassMethod): string {
  return CLASS_CODES.find(([name]) => name === method)?.[1] ?? 'f';
}

function defaultOf(id: LayerId): LayerState {
  const layer = DEFAULT_LAYERS.find((candidate) => candidate.id === id);
  if (layer === undefined) throw new Error(`no default for layer ${id}`);
  return layer;
}
