import { never } from '../lib/never.ts';
import { escapeMeasure, readMeasure } from './address-measure.ts';
import { encodeEdition, readEdition } from './address-parts.ts';
import type { LayerFacts } from './layer-facts.ts';
import type { LegalValues } from './legal-values.ts';
import { PRESET_IDS } from './method-state.ts';
import type { Baseline } from './state.ts';

/** `y:core-2015` the same in another edition, `p:investor` the same by a preset, `m:risk` another measure. */
export function encodeBaseline(baseline: Baseline): string {
  switch (baseline.kind) {
    case 'year':
      return `y:${encodeEdition(baseline)}`;
    case 'method':
      return `p:${baseline.preset}`;
    case 'measure':
      return `m:${escapeMeasure(baseline.measure)}`;
    default:
      return never(baseline);
  }
}

/** Reads {@link encodeBaseline} back; null for a layer without differences, or if it makes no sense for the layer. */
export function readBaseline(layer: LayerFacts, text: string, legal: LegalValues): Baseline | null {
  if (!layer.hasBaseline) return null;
  const value = text.slice(2);
  switch (text.slice(0, 2)) {
    case 'y:':
      // Regions have figures of one year only.
      return layer.scope === 'town' ? readYear(value, legal) : null;
    case 'p:': {
      const preset = PRESET_IDS.find((id) => id === value);
      return preset === undefined ? null : { kind: 'method', preset };
    }
    case 'm:': {
      const measure = readMeasure(value);
      return measure !== null && legal.isMeasure(layer.id, measure) ? { kind: 'measure', measure } : null;
    }
    default:
      return null;
  }
}

function readYear(text: string, legal: LegalValues): Baseline | null {
  const edition = readEdition(text, legal);
  return edition === null ? null : { kind: 'year', ...edition };
}
