import type { Names } from '../../geodata/types.ts';
import type { ProfileFile, ProfileSeries, ProfileSource, ProfileWords } from '../built-files.ts';

/** A name that so many places have is written once. */
const LEAST_PLACES = 2;
/** A source is shared where so large a share of the places has it: every profile fetches what is shared. */
const SOURCE_SHARE = 1 / 3;

type Entry<Value> = readonly [key: string, value: Value];

/** What the profiles of a scope have in common, in all languages: names, and the sources of many of them. */
export function profileWords(profiles: readonly ProfileFile[]): ProfileWords {
  const sources = inCommon(
    profiles.map((profile) => Object.entries(profile.sources)),
    profiles.length * SOURCE_SHARE,
  );
  return {
    series: Object.values(inCommon(profiles.map(({ series }) => series.map(seriesEntry)))),
    uses: inCommon(profiles.map(({ investment }) => (investment?.uses ?? []).map(useEntry))),
    texts: Object.values(inCommon(profiles.map((profile) => textsOf(profile, sources).map(textEntry)))),
    sources,
  };
}

/** Tells whether the title of a source is a set of names, not what is printed. */
export function isNames(title: ProfileSource['title']): title is Names {
  return !('printed' in title);
}

function seriesEntry({ series, names, unit }: ProfileSeries): Entry<ProfileWords['series'][number]> {
  return [series, { series, names, unit }];
}

function useEntry({ use, names }: { readonly use: string; readonly names: Names }): Entry<Names> {
  return [use, names];
}

function textEntry(text: Names): Entry<Names> {
  return [JSON.stringify(text), text];
}

/** Notes of breaks, and titles of the sources that are not shared. */
function textsOf({ breaks, sources }: ProfileFile, shared: ProfileWords['sources']): readonly Names[] {
  const own = Object.entries(sources).filter(([id]) => !(id in shared));
  return [...breaks.map(({ note }) => note), ...own.map(([, { title }]) => title).filter(isNames)];
}

/** What at least so many lists hold under a key, the same in all that have the key. */
function inCommon<Value>(
  lists: readonly (readonly Entry<Value>[])[],
  least = LEAST_PLACES,
): Readonly<Record<string, Value>> {
  const found = new Map<string, { readonly value: Value; readonly texts: Set<string>; places: number }>();
  for (const list of lists)
    for (const [key, value] of new Map(list)) {
      const entry = found.get(key) ?? { value, texts: new Set<string>(), places: 0 };
      entry.texts.add(JSON.stringify(value));
      entry.places += 1;
      found.set(key, entry);
    }
  return Object.fromEntries(
    [...found]
      .filter(([, { texts, places }]) => texts.size === 1 && places >= least)
      .map(([key, { value }]) => [key, value]),
  );
}
