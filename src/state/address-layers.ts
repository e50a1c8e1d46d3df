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
 * they differ from the default: `m=` measure, `o=` opacity in percent, `k=` classes with breaks, `h=` bandwidth.
 * '' where all is default.
 */
export function encodeLayers(layers: readonly LayerState[]): string {
  const text = layers.map(encodeLayer).join('~');
  return text === DEFAULT_LAYERS.map(encodeLayer).join('~') ? '' : text;
}

function encodeLayer(layer: LayerState): string {
  const base = defaultOf(layer.id);
  const parts = [layer.on ? layer.id : `-${layer.id}`];
  if (layer.measure !== base.measure) parts.push(`m=${layer.measure}`);
  if (layer.opacity !== base.opacity) parts.push(`o=${Math.round(layer.opacity * 100)}`);
  if (layer.classes !== base.classes) parts.push(`k=${classCode(layer.classes)}${layer.breaks.join('_')}`);
  if (layer.bandwidthKm !== base.bandwidthKm) parts.push(`h=${layer.bandwidthKm}`);
  return parts.join('*');
}

/** Reads {@link encodeLayers} back; null if any layer is unknown, missing or twice, or a part makes no sense. */
export function decodeLayers(text: string, legal: LegalValues): readonly LayerState[] | null {
  const layers = text.split('~').map((part) => decodeLayer(part, legal));
  const found = layers.filter((layer) => layer !== null);
  const ids = new Set(found.map((layer) => layer.id));
  const complete =
    found.length === layers.length && ids.size === layers.length && ids.size === DEFAULT_LAYERS.length;
  return complete ? found : null;
}

function decodeLayer(text: string, legal: LegalValues): LayerState | null {
  const [head = '', ...parts] = text.split('*');
  const on = !head.startsWith('-');
  const base = DEFAULT_LAYERS.find((layer) => layer.id === (on ? head : head.slice(1)));
  if (base === undefined) return null;
  let layer: LayerState | null = { ...base, on };
  for (const part of parts) {
    if (layer !== null) layer = applyPart(layer, part, legal);
  }
  return layer;
}

function applyPart(layer: LayerState, part: string, legal: LegalValues): LayerState | null {
  const value = part.slice(2);
  switch (part.slice(0, 2)) {
    case 'm=':
      return legal.isMeasure(layer.id, value) ? { ...layer, measure: value } : null;
    case 'o=':
      return /^\d{1,3}$/.test(value) && Number(value) >= 10 && Number(value) <= 100
        ? { ...layer, opacity: Number(value) / 100 }
        : null;
    case 'k=':
      return applyClasses(layer, value);
    case 'h=':
      return isBandwidth(Number(value)) ? { ...layer, bandwidthKm: Number(value) as BandwidthKm } : null;
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
