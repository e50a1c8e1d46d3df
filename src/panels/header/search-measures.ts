import type { Language } from '../../../geodata/types.ts';
import type { ExplorerData } from '../../data/explorer-data.ts';
import { measureGroups } from '../../layers/measures/measures.ts';
import { shownMeasures } from '../../layers/measures/shown-measures.ts';
import { foldName } from '../../lib/fold-name.ts';
import type { MeasureId } from '../../state/state.ts';
import { matchRank } from './search-places.ts';

/** A measure that a search found: the map of towns can show it. */
export interface FoundMeasure {
  readonly measure: MeasureId;
  readonly name: string;
  /** Heading under which the list of measures has it. */
  readonly detail: string;
}

/** Letters from which on measures are searched: fewer would bury the places under them. */
const LETTERS_AT_LEAST = 3;

/** Finds measures of towns by their names in the reader's language; best first, at most `limit`. */
export function searchMeasures(
  data: ExplorerData,
  query: string,
  language: Language,
  limit: number,
): readonly FoundMeasure[] {
  const wanted = foldName(query);
  if (wanted.length < LETTERS_AT_LEAST || limit <= 0) return [];
  return shownMeasures(measureGroups(data, 'town', language))
    .flatMap(({ name: detail, options }) =>
      options.map(({ id, name }) => ({
        found: { measure: id, name, detail },
        rank: matchRank([foldName(name)], wanted),
      })),
    )
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ found }) => found);
}
