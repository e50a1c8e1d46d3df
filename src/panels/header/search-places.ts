import type { Language, Places } from '../../../geodata/types.ts';
import { listedRegion } from '../../i18n/place-phrase.ts';
import { foldName } from '../../lib/fold-name.ts';
import type { Selection } from '../../state/state.ts';

/** A place that a search found. */
export interface FoundPlace {
  readonly place: Selection;
  readonly name: string;
  /** Region of a town, or the ISO code of a region. */
  readonly detail: string;
  /** Former name that matched; '' if a present one did. */
  readonly formerName: string;
}

interface Candidate extends FoundPlace {
  readonly keys: readonly string[];
}

/** Finds towns and regions by a name in any language, a former name or an ISO code; best first, at most `limit`. */
export function searchPlaces(
  places: Places,
  query: string,
  language: Language,
  limit = 8,
): readonly FoundPlace[] {
  const wanted = foldName(query);
  if (wanted === '') return [];
  return candidates(places, language)
    .map((candidate) => ({ candidate, rank: matchRank(candidate.keys, wanted) }))
    .filter(({ rank }) => rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .filter(
      ({ candidate }, index, all) =>
        all.findIndex((other) => other.candidate.place.id === candidate.place.id) === index,
    )
    .slice(0, limit)
    .map(({ candidate: { keys: _, ...found } }) => found);
}

function candidates(places: Places, language: Language): readonly Candidate[] {
  const regionName = (id: string) => {
    const region = places.regions.find((one) => one.id === id);
    return region === undefined ? id : listedRegion(language, region);
  };
  const towns = places.towns.flatMap((town) => {
    const place = { kind: 'town', id: town.id } as const;
    const base = { place, name: town.names[language], detail: regionName(town.regionId) };
    const present = { ...base, formerName: '', keys: [...Object.values(town.names), town.id].map(foldName) };
    const former = town.formerNames.map((names) => ({
      ...base,
      formerName: names[language],
      keys: Object.values(names).map(foldName),
    }));
    return [present, ...former];
  });
  const regions = places.regions.map((region) => ({
    place: { kind: 'region', id: region.id } as const,
    name: region.names[language],
    detail: region.id,
    formerName: '',
    keys: [...Object.values(region.names), ...Object.values(region.shortNames), region.id].map(foldName),
  }));
  return [...towns, ...regions];
}

/** 0 = equal, 1 = begins, 2 = holds, 3 = one letter away; 4 = no match. */
export function matchRank(keys: readonly string[], wanted: string): number {
  return Math.min(
    ...keys.map((key) => {
      if (key === wanted) return 0;
      if (key.startsWith(wanted)) return 1;
      if (wanted.length >= 3 && key.includes(wanted)) return 2;
      return wanted.length >= 4 && isOneEditAway(key.slice(0, wanted.length + 1), wanted) ? 3 : 4;
    }),
  );
}

/** True if the beginning of `key` becomes `wanted` by changing, adding or dropping at most one letter. */
function isOneEditAway(key: string, wanted: string): boolean {
  let at = 0;
  while (at < wanted.length && key[at] === wanted[at]) at += 1;
  const restOf = (text: string, from: number) => text.slice(from);
  const changed = restOf(wanted, at + 1);
  return (
    restOf(key, at + 1).startsWith(changed) ||
    restOf(key, at).startsWith(changed) ||
    restOf(key, at + 1).startsWith(restOf(wanted, at))
  );
}
