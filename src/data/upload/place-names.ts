import type { LonLat, Places, RegionId, TownId } from '../../../geodata/types.ts';
import { foldName } from '../../lib/fold-name.ts';
import { DIVIDED_CODES, OLD_CODES, OTHER_NAMES } from './other-names.ts';
import {
  isDistrict,
  nameParts,
  oneAlphabet,
  plainName,
  withoutAdministration,
  withoutNote,
} from './plain-name.ts';

/** A place of the map that a name may mean. */
export type NamedPlace =
  | { readonly kind: 'town'; readonly id: TownId }
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'city'; readonly id: string; readonly at: LonLat };

interface NameEntry {
  readonly place: NamedPlace;
  /** A first-level unit that is a region, not a city. */
  readonly isRegion: boolean;
  /** 0 = its full name, 1 = its short name, 2 = its full name without the word for what it is, 3 = a former name. */
  readonly distance: number;
}

/** Finds what names and codes mean. */
export interface PlaceNames {
  /** By the id of a town, or the ISO code of a region such as `KZ-10`, `kz10`. */
  findCode(text: string): { readonly place: NamedPlace; readonly by: 'id' | 'iso' } | null;
  /** All places that the name may mean, the most exact first, each once. */
  findName(text: string): readonly NamedPlace[];
}

const REGION_WORDS: ReadonlySet<string> = new Set([
  ...['область', 'обл', 'облысы', 'region', 'oblast', 'oblysy', 'province'],
]);
const CITY_WORDS: ReadonlySet<string> = new Set([
  ...['город', 'г', 'гор', 'қаласы', 'қала', 'қ', 'city', 'town', 'qalasy', 'моногород'],
]);
/** End of a folded Russian adjective, as in "Абайская". */
const ADJECTIVE = 'skaia';

/** Makes the names of all towns, regions and cities ready to be searched. */
export function placeNames(places: Places): PlaceNames {
  const entries = indexNames(places);
  const digits = new Set([...entries.keys()].map(digitsOf));
  const towns = new Set(places.towns.map(({ id }) => id));
  const regions = new Set(places.regions.map(({ id }) => id));
  const regionOf = new Map(places.towns.map(({ id, regionId }) => [id, regionId]));
  const search: NameSearch = { entries, regionOf };
  return {
    findCode(text) {
      if (towns.has(text)) return { place: { kind: 'town', id: text }, by: 'id' };
      if (text.length > LONGEST_CODE) return null;
      const code = codeOf(text);
      const id = code === null ? '' : (OLD_CODES[code] ?? `KZ-${code}`);
      return regions.has(id) ? { place: { kind: 'region', id }, by: 'iso' } : null;
    },
    findName(text) {
      if (text.length > LONGEST_NAME) return [];
      const plain = plainName(text);
      const bare = withoutNote(plain);
      // Most of a large table is codes and house numbers: their digits give them away without more work.
      const isKnown = (name: string): boolean => digits.has(digitsOf(name));
      const readings = [plain, ...(bare === null ? [] : [bare])].filter(isKnown);
      for (const reading of readings) {
        const found = findReading(reading, search);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

/** True for the old code of a region that was divided since, such as `KZ-VOS`: it means another area. */
export function isDividedCode(text: string): boolean {
  return text.length <= LONGEST_CODE && DIVIDED_CODES.has(codeOf(text) ?? '');
}

/** Longer texts are no codes, and no names. */
const LONGEST_CODE = 12;
const LONGEST_NAME = 120;

interface NameSearch {
  readonly entries: ReadonlyMap<string, readonly NameEntry[]>;
  readonly regionOf: ReadonlyMap<string, string>;
}

/** What stands behind `KZ` in a code, whatever the alphabet, the case and the dash; null for any other text. */
function codeOf(text: string): string | null {
  const plain = plainName(text).toUpperCase().replace('К', 'K').replace('З', 'Z');
  return /^KZ[-_ ]?([A-Z]{3}|\d{2})$/.exec(plain)?.[1] ?? null;
}

/** The place of a name as it stands, of a city's administration, in one alphabet, or of a name with its region. */
function findReading(text: string, search: NameSearch): readonly NamedPlace[] {
  const city = withoutAdministration(text);
  if (city !== null) return findPlain(city, search.entries, true);
  for (const reading of [text, ...oneAlphabet(text)]) {
    const found = findPlain(reading, search.entries, false);
    if (found.length > 0) return found;
  }
  const parts = nameParts(text);
  return parts.length < 2 || isDistrict(text) ? [] : findInParts(parts, search);
}

function findPlain(
  text: string,
  entries: NameSearch['entries'],
  isAdministration: boolean,
): readonly NamedPlace[] {
  const { whole, stem, hint } = readName(text);
  const found =
    hint === null
      ? (entries.get(whole) ?? []).filter(({ distance }) => distance !== 2)
      : (entries.get(stem) ?? []).filter(({ isRegion }) => isRegion === (hint === 'region'));
  if (found.length > 0 || !stem.endsWith(ADJECTIVE)) return distinct(found);
  const base = entries.get(stem.slice(0, -ADJECTIVE.length)) ?? [];
  if (isAdministration) return distinct(base.filter(({ isRegion }) => !isRegion));
  return hint === 'city' ? [] : distinct(base.filter(({ isRegion }) => isRegion));
}

/** A town with its region, which must be the right one; or one place by two names. */
function findInParts(parts: readonly string[], { entries, regionOf }: NameSearch): readonly NamedPlace[] {
  const found = parts.map((part) => findPlain(part, entries, false));
  const isRegionPart = (at: number): boolean =>
    /обл|region|oblast|province/i.test(parts[at] ?? '') &&
    (found[at]?.some(({ kind }) => kind === 'region') ?? false);
  const regionAt = parts.findIndex((_, at) => isRegionPart(at));
  const rest = found.filter((_, at) => at !== regionAt);
  const first = rest[0] ?? [];
  if (regionAt < 0) {
    // "Aksu (Pavlodar)": the second part is the region of the first, or another name of it.
    const [, second = []] = found;
    const regions = new Set(second.filter(({ kind }) => kind === 'region').map(({ id }) => id));
    const inside = first.filter(({ kind, id }) => kind === 'town' && regions.has(regionOf.get(id) ?? ''));
    const alike = first.filter(({ id }) => second.some((other) => other.id === id));
    return parts.length > 2 ? [] : inside.length > 0 ? inside : alike;
  }
  if (rest.length !== 1) return [];
  const ids = new Set(found[regionAt]?.map(({ id }) => id));
  const towns = first.filter(({ kind, id }) => kind === 'town' && ids.has(regionOf.get(id) ?? ''));
  return towns.length > 0 ? towns : first.filter(({ kind }) => kind === 'city');
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, '');
}

function distinct(entries: readonly NameEntry[]): readonly NamedPlace[] {
  const places = new Map<string, NamedPlace>();
  for (const { place } of [...entries].sort((a, b) => a.distance - b.distance)) {
    const key = `${place.kind} ${place.id}`;
    if (!places.has(key)) places.set(key, place);
  }
  return [...places.values()];
}

function readName(text: string): {
  readonly whole: string;
  readonly stem: string;
  readonly hint: 'region' | 'city' | null;
} {
  const words = text
    .toLowerCase()
    .split(/[\s.,()«»"]+/u)
    .filter((word) => word !== '');
  const isWord = (word: string): boolean => REGION_WORDS.has(word) || CITY_WORDS.has(word);
  const rest = words.filter((word) => !isWord(word));
  const hint = words.some((word) => REGION_WORDS.has(word))
    ? 'region'
    : words.some((word) => CITY_WORDS.has(word))
      ? 'city'
      : null;
  const whole = foldName(words.join(' '));
  const stem = hint === null ? whole : foldName(rest.join(' '));
  return { whole, stem, hint: rest.length === 0 ? null : hint };
}

function indexNames(places: Places): ReadonlyMap<string, readonly NameEntry[]> {
  const entries = new Map<string, NameEntry[]>();
  const add = (name: string, entry: NameEntry): void => {
    const key = foldName(name);
    if (key === '') return;
    const known = entries.get(key);
    if (known === undefined) entries.set(key, [entry]);
    else known.push(entry);
  };
  for (const { id, names, formerNames } of places.towns) {
    const town = { place: { kind: 'town', id }, isRegion: false } as const;
    for (const name of Object.values(names)) add(name, { ...town, distance: 0 });
    // A former name has its years with it, as in "Leninogorsk (1941–2002)".
    const former = new Set(
      formerNames.flatMap((of) => Object.values(of)).map((name) => name.replace(/\(.*$/, '')),
    );
    for (const name of former) add(name, { ...town, distance: 3 });
  }
  for (const { id, kind, names, shortNames } of places.regions) {
    const region = { place: { kind: 'region', id }, isRegion: kind === 'region' } as const;
    for (const name of Object.values(names)) {
      add(name, { ...region, distance: 0 });
      const { hint } = readName(name);
      if (hint === null) continue;
      const stem = withoutKind(name);
      add(stem, { ...region, distance: 2 });
    }
    for (const name of Object.values(shortNames)) add(name, { ...region, distance: 1 });
    for (const name of OTHER_NAMES[id] ?? []) {
      add(name, { ...region, distance: 3 });
      if (readName(name).hint !== null) add(withoutKind(name), { ...region, distance: 2 });
    }
  }
  addCities(places, add);
  return entries;
}

function withoutKind(name: string): string {
  return name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !REGION_WORDS.has(word) && !CITY_WORDS.has(word))
    .join(' ');
}

/** Cities that are not units of the map have at least a position. */
function addCities(places: Places, add: (name: string, entry: NameEntry) => void): void {
  const units = new Set(
    [
      ...places.towns.flatMap(({ names }) => Object.values(names)),
      ...places.regions
        .filter(({ kind }) => kind === 'city')
        .flatMap(({ shortNames }) => Object.values(shortNames)),
    ].map(foldName),
  );
  for (const { names, position } of places.cities) {
    const own = Object.values(names);
    if (own.some((name) => units.has(foldName(name)))) continue;
    const place = { kind: 'city', id: names.en, at: position } as const;
    for (const name of own) add(name, { place, isRegion: false, distance: 0 });
    for (const name of OTHER_NAMES[names.en] ?? []) add(name, { place, isRegion: false, distance: 3 });
  }
}
