import { BRANCHES } from '../../indicators/built-files.ts';
import { levelItems } from '../../indicators/experts/levels.ts';
import { DIMENSIONS, type Scope } from '../../indicators/types.ts';
import type { ExplorerData } from '../data/explorer-data.ts';
import { knownEditions } from '../data/find-edition.ts';
import type { MeasureGroup } from '../layers/layer.ts';
import { measureGroups } from '../layers/measures/measures.ts';
import { findFacts } from '../state/layer-facts.ts';
import type { LegalValues } from '../state/legal-values.ts';
import { WEIGHTED_NODES } from '../state/method-state.ts';
import type { Catalogue } from './catalogue.ts';

const SORT_KEYS: ReadonlySet<string> = new Set([
  'rank',
  'measure',
  'name',
  'region',
  'potential',
  'risk',
  'townLevel',
  'population',
  'exposed',
  'towns',
  'difference',
  ...DIMENSIONS,
]);

/** What an address may contain, given the catalogue and the loaded data. */
export function legalValuesOf(data: ExplorerData, catalogue: Catalogue): LegalValues {
  const byLayer = new Map(catalogue.layers.map(({ id, measures }) => [id, idsOf(measures(data, 'en'))]));
  const axes: Readonly<Record<Scope, ReadonlySet<string>>> = {
    town: axesOf(data, 'town'),
    region: axesOf(data, 'region'),
  };
  return {
    catalogue,
    towns: new Set(data.places.towns.map(({ id }) => id)),
    regions: new Set(data.places.regions.map(({ id }) => id)),
    isMeasure: (layerId, measure) => {
      const ids = byLayer.get(layerId);
      // What a layer opens with may name no measure in particular; it exists where any does.
      const isOpening = findFacts(catalogue.layers, layerId)?.opening.measure === measure;
      return ids !== undefined && (ids.has(measure) || (isOpening && ids.size > 0));
    },
    isAxis: (scope, measure) => axes[scope].has(measure),
    isSortKey: (key) => SORT_KEYS.has(key),
    editions: new Set(
      knownEditions(data)
        .filter(({ scope }) => scope === 'town')
        .map(({ kind, year }) => `${kind}-${year}`),
    ),
    branches: new Set<string>(BRANCHES),
    enterprises: new Set(data.places.towns.map(({ industry }) => industry)),
    expertLevels: levelItems(data.codebook),
    weightCodes: new Set([
      ...WEIGHTED_NODES.potential,
      ...WEIGHTED_NODES.risk,
      ...data.codebook.filter(({ use }) => use !== 'panel').map(({ id }) => id),
    ]),
  };
}

function idsOf(groups: readonly MeasureGroup[]): ReadonlySet<string> {
  return new Set(groups.flatMap(({ options }) => options.map(({ id }) => id)));
}

/** Measures of a scope but those of specialization, which are no axes. */
function axesOf(data: ExplorerData, scope: Scope): ReadonlySet<string> {
  const ids = [...idsOf(measureGroups(data, scope, 'en'))];
  return new Set(ids.filter((id) => !id.startsWith('lq:') && !id.startsWith('structure:')));
}
