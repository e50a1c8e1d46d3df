import type { LonLat } from '../../../geodata/types.ts';
import { isDividedCode, type NamedPlace, type PlaceNames } from './place-names.ts';
import type { UploadPlace } from './upload-data.ts';

/** Units matched before the caller gets control again. */
const UNITS_PER_STEP = 500;

/** What the tables say about the location of a unit. */
export interface UnitFacts {
  readonly code: string;
  readonly name: string | null;
  /** From columns of longitude and latitude; null where they give none that can be used. */
  readonly at: LonLat | null;
}

/** What to report about the place of a unit. */
export interface PlaceProblem {
  /** Position of the unit. */
  readonly unit: number;
  readonly code: 'no-place' | 'divided-code' | 'name-of-two' | 'same-place';
  /** Words of the file, and ids of places, which `problemSentence` says by their names. */
  readonly values: readonly string[];
  /** Position of the unit that has the place, where another has it first. */
  readonly holder?: number;
}

/** Places of all units, in their order. */
export interface MatchedUnits {
  readonly places: readonly UploadPlace[];
  readonly problems: readonly PlaceProblem[];
}

interface Match {
  /** The most exact first; empty = nothing has this name. */
  readonly candidates: readonly NamedPlace[];
  readonly by: 'id' | 'iso' | 'name';
  /** The code or name that was recognised. */
  readonly text: string;
}

/** One for all: a large table has hundreds of thousands of points without a place. */
const NO_MATCH: Match = { candidates: [], by: 'name', text: '' };

/**
 * Finds the place of every unit: by the id of a town or the ISO code of a region, then by any name in any of the three
 * languages, then by its own coordinates. A name that several places have is taken as the tables' other names suggest,
 * else as the most exact, and reported. A place belongs to the first unit that has it. Yields the share done, 0..1.
 */
export function* matchUnits(units: readonly UnitFacts[], names: PlaceNames): Generator<number, MatchedUnits> {
  const matches: Match[] = [];
  for (const unit of units) {
    matches.push(matchOne(unit, names));
    if (matches.length % UNITS_PER_STEP === 0) yield (0.8 * matches.length) / units.length;
  }
  const lean = leaning(matches);
  const problems: PlaceProblem[] = [];
  const holders = new Map<string, number>();
  const found: UploadPlace[] = [];
  for (const [unit, { code, name, at }] of units.entries()) {
    const match = matches[unit];
    const place = match === undefined ? null : choose(match, lean, unit, problems);
    const key = `${place?.kind} ${place?.id}`;
    const holder = holders.get(key);
    if (match !== undefined && place !== null && holder === undefined) {
      holders.set(key, unit);
      found.push(uploadPlace(place, match.by, at));
    } else {
      const first = units[holder ?? -1];
      if (place !== null) {
        const values = [called({ code, name }), first === undefined ? '' : called(first), place.id];
        problems.push({ unit, code: 'same-place', values, ...(holder === undefined ? {} : { holder }) });
      } else if (at === null) {
        const text = name ?? code;
        problems.push({ unit, code: isDividedCode(text) ? 'divided-code' : 'no-place', values: [text] });
      }
      found.push(at === null ? { kind: 'none' } : { kind: 'point', at });
    }
    if (found.length % UNITS_PER_STEP === 0) yield 0.8 + (0.2 * found.length) / units.length;
  }
  return { places: found, problems };
}

/** A unit as its tables call it, by name and, where that is another word, code. */
function called({ code, name }: Pick<UnitFacts, 'code' | 'name'>): string {
  return name === null || name === code ? code : `${name} (${code})`;
}

function matchOne({ code, name }: UnitFacts, names: PlaceNames): Match {
  for (const text of name === null ? [code] : [code, name]) {
    const found = names.findCode(text);
    if (found !== null) return { candidates: [found.place], by: found.by, text };
  }
  for (const text of name === null ? [code] : [name, code]) {
    const candidates = names.findName(text);
    if (candidates.length > 0) return { candidates, by: 'name', text };
  }
  return NO_MATCH;
}

/** The kind of the units that can mean only one place; null = both kinds, or neither. */
function leaning(matches: readonly Match[]): 'regions' | 'towns' | null {
  const certain = matches.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []));
  const regions = certain.filter(({ kind }) => kind === 'region').length;
  if (certain.length === 0 || (regions > 0 && regions < certain.length)) return null;
  return regions > 0 ? 'regions' : 'towns';
}

function choose(
  { candidates, text }: Match,
  lean: 'regions' | 'towns' | null,
  unit: number,
  problems: PlaceProblem[],
): NamedPlace | null {
  const fits = candidates.find(({ kind }) => lean !== null && (kind === 'region') === (lean === 'regions'));
  const chosen = fits ?? candidates[0] ?? null;
  const other = candidates.find((candidate) => candidate !== chosen);
  // In a table of regions nobody takes a region for its centre; a town of the map is another matter.
  const isPlain = chosen?.kind === 'region' && lean === 'regions' && other?.kind === 'city';
  if (chosen !== null && other !== undefined && !isPlain)
    problems.push({ unit, code: 'name-of-two', values: [text, chosen.id, other.id] });
  return chosen;
}

function uploadPlace(place: NamedPlace, by: Match['by'], at: LonLat | null): UploadPlace {
  if (place.kind === 'city') return { kind: 'point', at: at ?? place.at };
  if (place.kind === 'region') return { ...place, by };
  return { ...place, by: by === 'iso' ? 'name' : by };
}
