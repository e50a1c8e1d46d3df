import { encodeBaseline, readBaseline } from './address-baseline.ts';
import { escapeMeasure, readMeasure, UPLOAD_MEASURE } from './address-measure.ts';
import { addressWordOf, findFacts, type LayerFacts, openingLayer } from './layer-facts.ts';
import type { LegalValues } from './legal-values.ts';
import type { BandwidthKm, ClassMethod, LayerState } from './state.ts';

/** Class limits beyond this cannot be drawn. */
const LARGEST_BREAK = 1e15;

const CLASS_CODES: readonly (readonly [ClassMethod, string])[] = [
  ['fixed', 'f'],
  ['ckmeans', 'c'],
  ['quantile', 'q'],
  ['equal', 'e'],
  ['pretty', 'p'],
  ['manual', 'm'],
];

/**
 * Layers from bottom to top, `word.part.part` joined by `~`; a leading `-` means off. Parts are written only where
 * they differ from the opening view: `m=` measure, `o=` opacity in percent, `k=` classes with breaks, `h=` bandwidth,
 * `d=` baseline. '' where all is as the explorer opens.
 */
export function encodeLayers(layers: readonly LayerState[], catalogue: readonly LayerFacts[]): string {
  const text = encodeAllLayers(layers, catalogue);
  return text === encodeAllLayers(catalogue.map(openingLayer), catalogue) ? '' : text;
}

/** The same, named even where all is as the explorer opens. */
export function encodeAllLayers(layers: readonly LayerState[], catalogue: readonly LayerFacts[]): string {
  return withoutImplied(layers, catalogue)
    .map((layer) => encodeLayer(layer, catalogue))
    .join('~');
}

/**
 * Leaves out what reading puts back just as it is: a layer that is off and unchanged, at its usual place. So an
 * address says nothing of layers that came after it was shared.
 */
function withoutImplied(
  layers: readonly LayerState[],
  catalogue: readonly LayerFacts[],
): readonly LayerState[] {
  const implied = new Set(catalogue.map((facts) => JSON.stringify(impliedLayer(facts))));
  const kept = layers.filter((layer) => !implied.has(JSON.stringify(layer)));
  const isSame = JSON.stringify(withImplied(kept, catalogue)) === JSON.stringify(layers);
  return isSame && kept.length > 0 ? kept : layers;
}

/** Puts every layer that is not named above the one that it follows in the catalogue. */
function withImplied(layers: readonly LayerState[], catalogue: readonly LayerFacts[]): readonly LayerState[] {
  return catalogue.reduce((all, facts, i) => {
    if (all.some(({ id }) => id === facts.id)) return all;
    const at = all.findIndex(({ id }) => id === catalogue[i - 1]?.id) + 1;
    return [...all.slice(0, at), impliedLayer(facts), ...all.slice(at)];
  }, layers);
}

/** A layer that an address does not name: off, whatever the explorer opens with. */
function impliedLayer(facts: LayerFacts): LayerState {
  return { ...openingLayer(facts), on: false };
}

function encodeLayer(layer: LayerState, catalogue: readonly LayerFacts[]): string {
  const facts = findFacts(catalogue, layer.id);
  if (facts === null) throw new Error(`no layer ${layer.id} in the catalogue`);
  const opening = openingLayer(facts);
  const word = addressWordOf(facts);
  const parts = [layer.on ? word : `-${word}`];
  if (layer.measure !== opening.measure) parts.push(`m=${escapeMeasure(layer.measure)}`);
  if (layer.opacity !== opening.opacity) parts.push(`o=${Math.round(layer.opacity * 100)}`);
  if (layer.classes !== opening.classes) parts.push(`k=${classCode(layer.classes)}${layer.breaks.join('_')}`);
  if (layer.bandwidthKm !== opening.bandwidthKm) parts.push(`h=${layer.bandwidthKm}`);
  if (layer.baseline !== null) parts.push(`d=${encodeBaseline(layer.baseline)}`);
  return parts.join('*');
}

/** Reads {@link encodeLayers} back; null if any layer is unknown or twice, or a part makes no sense. */
export function decodeLayers(text: string, legal: LegalValues): readonly LayerState[] | null {
  const layers = text.split('~').map((part) => decodeLayer(part, legal));
  const found = layers.filter((layer) => layer !== null);
  if (found.length !== layers.length) return null;
  const ids = new Set(found.map((layer) => layer.id));
  return ids.size === found.length ? withImplied(found, legal.catalogue.layers) : null;
}

/** Tells whether a text of layers asks for uploaded tables and none are there that `layers` could show. */
export function lacksUpload(text: string, layers: readonly LayerState[], legal: LegalValues): boolean {
  const asksForPoints = text.split('~').some((part) => {
    const facts = factsOfWord(part.split('*')[0] ?? '', legal);
    return facts?.showsUploads === 'point' && !legal.isMeasure(facts.id, facts.opening.measure);
  });
  const showsUpload = layers.some(
    ({ measure, baseline }) =>
      (measure.startsWith(UPLOAD_MEASURE) && measure !== UPLOAD_MEASURE) ||
      (baseline?.kind === 'measure' && baseline.measure.startsWith(UPLOAD_MEASURE)),
  );
  return asksForPoints || (/[=:]own:/.test(text) && !showsUpload);
}

/** The layer that a word of an address names. */
function factsOfWord(word: string, { catalogue }: LegalValues): LayerFacts | null {
  return catalogue.layers.find((facts) => addressWordOf(facts) === word) ?? null;
}

function decodeLayer(text: string, legal: LegalValues): LayerState | null {
  const [head = '', ...parts] = text.split('*');
  const on = !head.startsWith('-');
  const facts = factsOfWord(on ? head : head.slice(1), legal);
  if (facts === null) return null;
  const opening = { ...openingLayer(facts), on };
  // Uploaded tables stay on the reader's machine: without them the layer shows what it opens with.
  if (parts.some((part) => lacksMeasure(facts, part, legal))) return opening;
  let layer: LayerState | null = opening;
  for (const part of parts) {
    if (layer !== null) layer = applyPart(layer, facts, part, legal);
  }
  return layer;
}

/** Tells whether a part names a node of uploaded tables that is not there. */
function lacksMeasure({ id }: LayerFacts, part: string, legal: LegalValues): boolean {
  const text = /^(?:m=|d=m:)(own:.*)$/.exec(part)?.[1];
  if (text === undefined) return false;
  const measure = readMeasure(text);
  return measure === null || !legal.isMeasure(id, measure);
}

function applyPart(
  layer: LayerState,
  facts: LayerFacts,
  part: string,
  legal: LegalValues,
): LayerState | null {
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
      const baseline = readBaseline(facts, value, legal);
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
    (at, index) => Math.abs(at) <= LARGEST_BREAK && at > (breaks[index - 1] ?? Number.NEGATIVE_INFINITY),
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
