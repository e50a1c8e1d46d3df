import type { ExplorerData } from '../data/explorer-data.ts';
import { latestFullYear } from '../data/find-edition.ts';
import { LAYERS } from '../layers/catalogue/all-layers.ts';
import type { LayerDefinition } from '../layers/layer.ts';
import type { ViewCatalogue } from '../state/view-catalogue.ts';

/** What views of one explorer can be made of, with how its layers are drawn. */
export interface Catalogue extends ViewCatalogue {
  readonly layers: readonly LayerDefinition[];
}

/** The catalogue over some data: by default all layers of the app, and no panels that a link can open. */
export function catalogueOf(
  data: Pick<ExplorerData, 'editions' | 'version'>,
  { layers = LAYERS, panels = [] }: Partial<Pick<Catalogue, 'layers' | 'panels'>> = {},
): Catalogue {
  return { layers, panels, fullYear: latestFullYear(data), dataVersion: data.version.number };
}
