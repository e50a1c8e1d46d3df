import type { Scope } from '../../indicators/types.ts';
import { UPLOAD_MEASURE } from '../state/address-measure.ts';
import { findFacts } from '../state/layer-facts.ts';
import type { ExplorerState, LayerState } from '../state/state.ts';
import type { ViewCatalogue } from '../state/view-catalogue.ts';

/** What a file holds of a view: the picture of its map, or scores or figures of all towns or regions. */
export type FileContent =
  | { readonly kind: 'map' }
  | { readonly kind: 'scores' | 'figures'; readonly scope: Scope };

/**
 * Name of a download without its extension, in Latin letters, digits and hyphens: what it holds, whether filtered, edition and year,
 * the chosen place of a picture, language. Nothing of a reader's own tables stands in it.
 */
export function fileName(state: ExplorerState, catalogue: ViewCatalogue, content: FileContent): string {
  const { edition, year, selection, language, filter } = state;
  const isMap = content.kind === 'map';
  return [
    'monotowns',
    ...(isMap
      ? shownLayers(state, catalogue)
      : [content.scope === 'town' ? 'towns' : 'regions', content.kind]),
    ...(filter.length > 0 && (isMap || content.scope === 'town') ? ['filtered'] : []),
    edition === 'full' ? `edition-${year}` : String(year),
    ...(isMap && selection !== null && selection.kind !== 'upload' ? [plain(selection.id)] : []),
    language,
  ].join('-');
}

/** The layers of a map, the top one first, each with its measure where it has a choice. */
function shownLayers({ layers }: ExplorerState, { layers: facts }: ViewCatalogue): readonly string[] {
  const words = (layer: LayerState): string => {
    const hasMeasures = (findFacts(facts, layer.id)?.showsUploads ?? null) !== null;
    const measure = layer.measure.startsWith(UPLOAD_MEASURE) ? 'own-data' : plain(layer.measure);
    return [
      layer.id,
      ...(hasMeasures ? [measure] : []),
      ...(layer.baseline === null ? [] : ['difference']),
    ].join('-');
  };
  return layers
    .filter(({ on }) => on)
    .map(words)
    .reverse();
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
