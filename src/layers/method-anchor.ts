import type { Scope } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { never } from '../lib/never.ts';
import type { MeasureId } from '../state/state.ts';
import type { LayerDefinition } from './layer.ts';
import { DRAWN_STRUCTURE, readMeasure } from './measures/measures.ts';
import type { Legend } from './scene.ts';

/** Places of the method page that figures link to, as written after `#`. */
export const METHOD_ANCHORS = [
  'figures',
  'potential',
  'weights',
  'coverage',
  'ranking',
  'risk',
  'ranks',
  'specialization',
  'measure-quotient',
  ...DRAWN_STRUCTURE.map((measure) => `measure-${measure}` as const),
  'map',
  'typology',
  'people',
  'difference',
  'priority',
  'scenario',
  'correlation',
  'alpha',
  'own-tables',
  'codebook',
  'break-even',
  'priorities',
] as const;

export type MethodAnchor = (typeof METHOD_ANCHORS)[number];

/** Where the method page says how the values of a layer are made. */
export function methodAnchorOf(
  data: ExplorerData,
  { anchor, scope }: Pick<LayerDefinition, 'anchor' | 'scope'>,
  measure: MeasureId,
  legend: Legend | null,
): MethodAnchor {
  if (anchor !== null) return anchor;
  if (legend?.isDifference === true) return 'difference';
  return scope === null ? 'figures' : measureAnchor(data, scope, measure);
}

function measureAnchor(data: ExplorerData, scope: Scope, id: MeasureId): MethodAnchor {
  const measure = readMeasure(data, scope, id);
  switch (measure?.kind) {
    case 'node':
      return measure.index;
    case 'indicator':
      return 'codebook';
    case 'quotient':
      return 'measure-quotient';
    case 'structure': {
      const drawn = DRAWN_STRUCTURE.find((one) => one === measure.measure);
      return drawn === undefined ? 'specialization' : `measure-${drawn}`;
    }
    case 'upload':
      return 'own-tables';
    case undefined:
      return 'figures';
    default:
      return never(measure);
  }
}
