import { escapeMeasure, readMeasure } from './address-measure.ts';
import { EDITION_YEAR } from './default-state.ts';
import type { LegalValues } from './legal-values.ts';
import { PRESET_IDS } from './method-state.ts';
import type { Baseline, LayerId } from './state.ts';

/** `y:core-2015` the same in another edition, `p:investor` the same by a preset, `m:risk` another measure. */
export function encodeBaseline(baseline: Baseline): string {
  switch (baseline.kind) {
    case 'year':
      return `y:${baseline.edition}-${baseline.year}`;
    case 'method':
      return `p:${baseline.preset}`;
    case 'measure':
      return `m:${escapeMeasure(baseline.measure)}`;
  }
}

/** Reads {@link encodeBaseline} back; null for a layer without differences, or if it makes no sense for the layer. */
export function readBaseline(layerId: LayerId, text: string, legal: LegalValues): Baseline | null {
  if (layerId !== 'towns' && layerId !== 'regions') return null;
  const value = text.slice(2);
  switch (text.slice(0, 2)) {
    case 'y:':
      return layerId === 'towns' ? readYear(value, legal) : null;
    case 'p:': {
      const preset = PRESET_IDS.find((id) => id === value);
      return preset === undefined ? null : { kind: 'method', preset };
    }
    case 'm:': {
      const measure = readMeasure(value);
      return measure !== null && legal.isMeasure(layerId, measure) ? { kind: 'measure', measure } : null;
    }
    default:
      return null;
  }
}

function readYear(text: string, legal: LegalValues): Baseline | null {
  if (text === `full-${EDITION_YEAR}`) return { kind: 'year', edition: 'full', year: EDITION_YEAR };
  const match = /^(core|dimensions)-(\d{4})$/.exec(text);
  if (match === null || !legal.editions.has(text)) return null;
  return { kind: 'year', edition: match[1] === 'core' ? 'core' : 'dimensions', year: Number(match[2]) };
}
