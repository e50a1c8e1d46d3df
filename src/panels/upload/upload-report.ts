import type { Language, Places } from '../../../geodata/types.ts';
import type { UploadData, UploadProblem, UploadUnit } from '../../data/upload/upload-data.ts';
import { formatNumber } from '../../i18n/format.ts';
import { uploadDialogMessages } from '../../i18n/messages/upload-dialog.ts';
import { uploadProblemSentence } from '../../i18n/messages/upload-problems.ts';
import { placeWords } from './upload-rows.ts';

/** Units of one kind of place, as the report of a reading lists them. */
export interface MatchGroup {
  readonly kind: UploadUnit['place']['kind'];
  readonly label: string;
  readonly count: string;
  /** Units as in the file with what they were found to be; at most 50. */
  readonly names: readonly string[];
  /** How many more there are; '' = none. */
  readonly more: string;
}

const MAX_NAMES = 50;

/** Where the units of own tables were found, group by group; groups without units are left out. */
export function matchGroups(language: Language, places: Places, upload: UploadData): readonly MatchGroup[] {
  const texts = uploadDialogMessages[language];
  const labels = { none: texts.unmatched, town: texts.towns, region: texts.regions, point: texts.points };
  const counts = { town: 0, region: 0, point: 0, none: 0 };
  const first = { town: [], region: [], point: [], none: [] } as Record<keyof typeof counts, UploadUnit[]>;
  for (const unit of upload.units) {
    const { kind } = unit.place;
    counts[kind] += 1;
    if (counts[kind] <= MAX_NAMES) first[kind].push(unit);
  }
  return (['town', 'region', 'point', 'none'] as const).flatMap((kind) => {
    if (counts[kind] === 0) return [];
    const more = counts[kind] - MAX_NAMES;
    return [
      {
        kind,
        label: labels[kind],
        count: formatNumber(language, counts[kind]),
        names: first[kind].map((unit) => unitWords(language, places, unit)),
        more: more > 0 ? texts.more(formatNumber(language, more)) : '',
      },
    ];
  });
}

/** Which values of a problem are ids of places of the map. */
const PLACE_VALUES: Readonly<Record<string, readonly number[]>> = {
  'name-of-two': [1, 2],
  'same-place': [2],
  'merged-names': [2],
};

/** Says in a language what is wrong with own tables; places of the map by their names, with the id in brackets. */
export function problemSentence(language: Language, places: Places, { code, values }: UploadProblem): string {
  const ids = PLACE_VALUES[code] ?? [];
  const words = values.map((value, at) => (ids.includes(at) ? placeName(language, places, value) : value));
  return uploadProblemSentence(language, code, words);
}

/** What the scores are made without, where they are made of a part of iMeta; '' = of all. */
export function partialSentence(language: Language, { partial }: Pick<UploadData, 'partial'>): string {
  if (partial === null) return '';
  const { lostDimensions, dimensions, lostIndicators, indicators } = partial;
  const values = [lostDimensions, dimensions, lostIndicators, indicators].map(String);
  return uploadProblemSentence(language, 'partial-tree', values);
}

/** A town or region with its id; a city, which has none but its English name, by its name alone. */
function placeName(language: Language, { towns, regions, cities }: Places, id: string): string {
  const place = towns.find((town) => town.id === id) ?? regions.find((region) => region.id === id);
  if (place !== undefined) return `${place.names[language]} (${id})`;
  return cities.find(({ names }) => names.en === id)?.names[language] ?? id;
}

function unitWords(language: Language, places: Places, unit: UploadUnit): string {
  const name = unit.name === unit.code ? unit.name : `${unit.name} (${unit.code})`;
  return unit.place.kind === 'none' ? name : `${name}: ${placeWords(language, places, unit)}`;
}
