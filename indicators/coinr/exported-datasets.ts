import type { Places } from '../../geodata/types.ts';
import type { Assembly } from '../editions/assemble.ts';
import { indicatorOf } from '../editions/explorer-file.ts';
import { indexDataset } from '../scoring/index-dataset.ts';
import { type DatasetFiles, indexFiles } from './index-files.ts';

/**
 * The app's own indices over its full editions, by folder name: `town-2022-potential`, `town-2022-risk`,
 * `town-2022-risk-groups` and the same of the regions.
 */
export function exportedDatasets(assembly: Assembly, places: Places): ReadonlyMap<string, DatasetFiles> {
  const codebook = assembly.codebook.map(indicatorOf);
  const names = Object.fromEntries([
    ...codebook.map((indicator) => [indicator.id, indicator.names.en] as const),
    ...[...places.towns, ...places.regions].map((place) => [place.id, place.names.en] as const),
  ]);
  const datasets = new Map<string, DatasetFiles>();
  for (const { edition } of assembly.editions.values()) {
    if (edition.kind !== 'full') continue;
    const words = { time: String(edition.year), names };
    for (const index of ['potential', 'risk'] as const) {
      const dataset = indexDataset(edition, codebook, index);
      datasets.set(`${edition.id}-${index}`, indexFiles(dataset, words));
      if (index === 'risk') datasets.set(`${edition.id}-risk-groups`, indexFiles(dataset, words, 'groups'));
    }
  }
  return datasets;
}
