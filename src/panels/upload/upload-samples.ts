import type { Language } from '../../../geodata/types.ts';
import { indexFiles } from '../../../indicators/coinr/index-files.ts';
import { indexDataset } from '../../../indicators/scoring/index-dataset.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { latestFull } from '../../data/find-edition.ts';

type Row = readonly (string | number)[];

/** Long table of the figures of the basic panel for all towns, from the full edition: a sample that can be dropped back. */
export function sampleLongRows(data: ExplorerData): readonly Row[] {
  const edition = latestFull(data, 'town');
  const header = ['unit', 'indicator', 'year', 'value'];
  const rows = data.panel.flatMap((indicator) => {
    const column = edition.indicatorIds.indexOf(indicator);
    return edition.placeIds.flatMap((id, row): readonly Row[] => {
      const cell = edition.cells[row]?.[column] ?? null;
      return cell === null ? [] : [[id, indicator, cell.year ?? '', cell.value]];
    });
  });
  return [header, ...rows];
}

/** The explorer's own potential of the towns as a data set, its `iData.csv` and `iMeta.csv`, with names in a language. */
export function sampleDataset(
  data: ExplorerData,
  language: Language,
): {
  readonly 'iData.csv': string;
  readonly 'iMeta.csv': string;
} {
  const edition = latestFull(data, 'town');
  const names = Object.fromEntries([
    ...data.codebook.map((indicator) => [indicator.id, indicator.names[language]] as const),
    ...data.places.towns.map((town) => [town.id, town.names[language]] as const),
  ]);
  const dataset = indexDataset(edition, data.codebook, 'potential');
  return indexFiles(dataset, { time: String(edition.year), names });
}
