import type { Language } from '../../../geodata/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import type { Selection } from '../../state/state.ts';
import type { PlaceName } from './figure-view.ts';

/** The chosen town or region by its name; null where none is chosen, or a unit of a reader's own tables. */
export function selectedPlace(
  { places }: Pick<ExplorerData, 'places'>,
  language: Language,
  selection: Selection | null,
): PlaceName | null {
  if (selection === null || selection.kind === 'upload') return null;
  const { kind, id } = selection;
  const found = kind === 'town' ? places.towns : places.regions;
  const text = found.find((place) => place.id === id)?.names[language];
  return text === undefined ? null : { place: { kind, id }, text };
}
