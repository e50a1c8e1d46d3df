import { LANGUAGES } from './languages.ts';
import type { Places } from './types.ts';

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isArray: Check = (value) => Array.isArray(value);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNames: Check = (value) => isRecord(value) && LANGUAGES.every((language) => isText(value[language]));
const isPosition: Check = (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber);

/** Lists of places. */
type List = Exclude<keyof Places, 'residentsYear'>;

const CHECKS: Readonly<Record<List, Readonly<Record<string, Check>>>> = {
  towns: {
    id: isText,
    names: isNames,
    position: isPosition,
    regionId: isText,
    industry: isText,
    enterprise: isRecord,
    residents: isNumber,
    row: isNumber,
  },
  regions: {
    id: isText,
    names: isNames,
    shortNames: isNames,
    kind: isText,
    labelPoint: isPosition,
    areaKm2: isNumber,
    centre: isRecord,
    neighbours: isArray,
  },
  cities: { geonameId: isNumber, names: isNames, position: isPosition, rank: isNumber },
  distances: {
    townId: isText,
    toRegionalCentreKm: isArray,
    toLargeCityKm: isNumber,
    toNearestMonotownKm: isNumber,
  },
};

function findProblems(list: List, value: unknown): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) return [`${list} is missing or empty`];
  return value.flatMap((item: unknown, i) => {
    if (!isRecord(item)) return [`${list}[${i}] is not an object`];
    return Object.entries(CHECKS[list])
      .filter(([key, check]) => !check(item[key]))
      .map(([key]) => `${list}[${i}].${key} is missing or wrong`);
  });
}

/**
 * Lightly checks `places.json` (the build checks it in full): the year is there, the lists are, and each item has
 * its main fields. `places` is null where there is any problem; each names the list, the position and the field.
 */
export function readPlaces(json: unknown): {
  readonly places: Places | null;
  readonly problems: readonly string[];
} {
  if (!isRecord(json)) return { places: null, problems: ['places.json is not an object'] };
  const problems = [
    ...(isNumber(json['residentsYear']) ? [] : ['residentsYear is missing or wrong']),
    ...(Object.keys(CHECKS) as List[]).flatMap((list) => findProblems(list, json[list])),
  ];
  return { places: problems.length === 0 ? (json as unknown as Places) : null, problems };
}

/** The places, or null where {@link readPlaces} finds a problem. */
export function parsePlaces(json: unknown): Places | null {
  return readPlaces(json).places;
}
