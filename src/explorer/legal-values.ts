import { BRANCHES } from '../../indicators/built-files.ts';
import { DIMENSIONS } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { findLayer } from '../layers/catalogue/all-layers.ts';
import type { LegalValues } from '../state/legal-values.ts';
import { WEIGHTED_NODES } from '../state/method-state.ts';
import { LAYER_IDS } from '../state/state.ts';
import { expertLevels } from './expert-levels.ts';

const SORT_KEYS: ReadonlySet<string> = new Set([
  ...[
    'rank',
    'name',
    'region',
    'potential',
    'risk',
    'townLevel',
    'population',
    'exposed',
    'towns',
    'difference',
  ],
  ...DIMENSIONS,
]);

/** The first measure of own points is named by nothing; it exists where any does. */
function hasMeasures(measures: ReadonlySet<string> | undefined): boolean {
  return measures !== undefined && measures.size > 0;
}

/** What may stand in an address, by the data in force. */
export function legalValuesOf(data: ExplorerData): LegalValues {
  const measures = new Map<string, ReadonlySet<string>>(
    LAYER_IDS.map((id) => {
      const groups = findLayer(id)?.measures(data, 'en') ?? [];
      return [id, new Set(groups.flatMap(({ options }) => options.map((option) => option.id)))];
    }),
  );
  return {
    towns: new Set(data.places.towns.map(({ id }) => id)),
    regions: new Set(data.places.regions.map(({ id }) => id)),
    isMeasure: (layerId, measure) =>
      measures.get(layerId)?.has(measure) === true ||
      (layerId === 'upload' && measure === 'upload:' && hasMeasures(measures.get('upload'))),
    isSortKey: (key) => SORT_KEYS.has(key),
    editions: new Set(data.laterEditions.map(({ kind, year }) => `${kind}-${year}`)),
    branches: new Set<string>(BRANCHES),
    enterprises: new Set(data.places.towns.map(({ industry }) => industry)),
    expertLevels: new Map(expertLevels(data.codebook).map(({ code, items }) => [code, items.length])),
    weightCodes: new Set([
      ...WEIGHTED_NODES.potential,
      ...WEIGHTED_NODES.risk,
      ...data.codebook.filter(({ use }) => use !== 'panel').map(({ id }) => id),
    ]),
  };
}
