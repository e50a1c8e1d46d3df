/** Towns or regions: a table holds one of the two. */
export type ComparedScope = 'town' | 'region';

/** A table has at most so many columns of places. */
export const MOST_COLUMNS = 4;

/** Parts of the address that hold the places. */
const KEYS: Readonly<Record<ComparedScope, string>> = { town: 't', region: 'r' };
/** An unknown word of an address is shown up to so many letters. */
const SHOWN_LETTERS = 40;

/** Ids of all places by scope. */
export type KnownPlaces = Readonly<Record<ComparedScope, readonly string[]>>;

/** What an address asks to set side by side; everything that it holds is in exactly one of the lists. */
export interface AskedPlaces {
  readonly scope: ComparedScope;
  /** In the order of the address, each once, at most {@link MOST_COLUMNS}. */
  readonly ids: readonly string[];
  /** Places of the scope for which there is no column left. */
  readonly tooMany: readonly string[];
  /** Places of the other scope. */
  readonly otherScope: readonly string[];
  /** Words that are no id, cut where they are long. */
  readonly unknown: readonly string[];
}

/**
 * The places that an address asks for. Ids are known whatever the case of their letters and whichever key they stand
 * under; the first known one decides between towns and regions, without any the first key that is there, else towns.
 */
export function readAskedPlaces(search: string, known: KnownPlaces): AskedPlaces {
  const asked = [...new URLSearchParams(search)].flatMap(([key, value]) => {
    const scope = key === KEYS.town ? 'town' : key === KEYS.region ? 'region' : null;
    return scope === null ? [] : [{ scope, words: value.split(',').map((word) => word.trim()) } as const];
  });
  const words = [...new Set(asked.flatMap((part) => part.words).filter((word) => word !== ''))];
  const found = words.flatMap((word) => findPlace(word, known) ?? []);
  const scope = found[0]?.scope ?? asked[0]?.scope ?? 'town';
  const idsOf = (wanted: ComparedScope): readonly string[] => [
    ...new Set(found.filter((one) => one.scope === wanted).map(({ id }) => id)),
  ];
  const ids = idsOf(scope);
  return {
    scope,
    ids: ids.slice(0, MOST_COLUMNS),
    tooMany: ids.slice(MOST_COLUMNS),
    otherScope: idsOf(scope === 'town' ? 'region' : 'town'),
    unknown: words.filter((word) => findPlace(word, known) === null).map(shortWord),
  };
}

function findPlace(
  word: string,
  known: KnownPlaces,
): { readonly scope: ComparedScope; readonly id: string } | null {
  const same = (id: string): boolean => id.toLowerCase() === word.toLowerCase();
  for (const scope of ['town', 'region'] as const) {
    const id = known[scope].find(same);
    if (id !== undefined) return { scope, id };
  }
  return null;
}

function shortWord(word: string): string {
  return word.length > SHOWN_LETTERS ? `${word.slice(0, SHOWN_LETTERS)}…` : word;
}

/** The query of an address that asks for these places of a scope, such as `?t=balkhash,ridder`; ids need no escapes. */
export function askedQuery(scope: ComparedScope, ids: readonly string[]): string {
  return `?${KEYS[scope]}=${ids.join(',')}`;
}
