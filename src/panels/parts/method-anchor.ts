import type { ExplorerData } from '../../data/explorer-data.ts';
import { DRAWN_STRUCTURE, readMeasure } from '../../layers/measures/measures.ts';
import type { Legend } from '../../layers/scene.ts';
import type { LayerState } from '../../state/state.ts';

/** Places of the method page that figures lead to, as they stand behind `#`. */
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
  'difference',
  'correlation',
  'alpha',
  'own-tables',
  'codebook',
] as const;

export type MethodAnchor = (typeof METHOD_ANCHORS)[number];

/** Where the method page says how the values of a layer are made. */
export function methodAnchorOf(
  data: ExplorerData,
  { id, measure }: LayerState,
  legend: Legend | null,
): MethodAnchor {
  if (legend?.isDifference === true) return 'difference';
  switch (id) {
    case 'bivariate':
    case 'surface':
      return 'map';
    case 'coverage':
      return 'coverage';
    case 'panel':
      return 'codebook';
    case 'specialization':
      return 'specialization';
    case 'upload':
      return 'own-tables';
    case 'towns':
    case 'regions':
      return measureAnchor(data, id === 'towns' ? 'town' : 'region', measure);
  }
}

function measureAnchor(data: ExplorerData, scope: 'town' | 'region', id: string): MethodAnchor {
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
    default:
      return 'figures';
  }
}
