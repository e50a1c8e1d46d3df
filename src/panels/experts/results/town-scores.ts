import type { Language, TownId } from '../../../../geodata/types.ts';
import type { ScoredPlaces } from '../../../../indicators/experts/factor-gaps.ts';
import type { CompareFile } from '../../../lib/compared-places.ts';

/** Names and scores of all towns, and the version of the index that they are of. */
export interface TownScores {
  readonly names: ReadonlyMap<TownId, string>;
  /** Potential by its dimensions and risk by its components; only what is scored. */
  readonly scores: ScoredPlaces;
  /** 0 = not known. */
  readonly version: number;
}

/** What is known of the towns where their scores could not be loaded. */
export const NO_SCORES: TownScores = { names: new Map(), scores: { places: {} }, version: 0 };

/** Root of the site, seen from the page of experts. */
const ROOT = '../../';

/** Fetches the scores that the pages of towns compare, 17 KB; null where they do not come. */
export async function loadTownScores(language: Language): Promise<TownScores | null> {
  try {
    const answer = await fetch(`${ROOT}data/compare/towns-${language}.json`);
    return answer.ok ? townScoresOf(await answer.json()) : null;
  } catch {
    return null;
  }
}

/** The scores of a file of towns. */
export function townScoresOf({ places, cite }: Pick<CompareFile, 'places' | 'cite'>): TownScores {
  return {
    names: new Map(places.map(({ id, name }) => [id, name])),
    scores: {
      places: Object.fromEntries(
        places.map(({ id, scores }) => [
          id,
          {
            nodes: Object.fromEntries(
              Object.entries(scores).map(([node, score]) => [node, { score, status: 'scored' as const }]),
            ),
          },
        ]),
      ),
    },
    version: cite.citation.version,
  };
}
