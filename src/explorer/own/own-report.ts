import type { Language, Places } from '../../../geodata/types.ts';
import type { OwnData, OwnUnit } from '../../data/own/own-data.ts';
import { formatNumber } from '../../i18n/format.ts';
import { ownDeskMessages } from '../../i18n/messages/own-desk.ts';
import { placeWords } from './own-rows.ts';

/** Units of one kind of place, as the report of a reading lists them. */
export interface MatchGroup {
  readonly kind: OwnUnit['place']['kind'];
  readonly label: string;
  readonly count: string;
  /** Units as in the file with what they were found to be; at most 50. */
  readonly names: readonly string[];
  /** How many more there are; '' = none. */
  readonly more: string;
}

const MOST_NAMES = 50;

/** Where the units of own tables were found, group by group; groups without units are left out. */
export function matchGroups(language: Language, places: Places, own: OwnData): readonly MatchGroup[] {
  const texts = ownDeskMessages[language];
  const labels = { none: texts.unmatched, town: texts.towns, region: texts.regions, point: texts.points };
  return (['town', 'region', 'point', 'none'] as const).flatMap((kind) => {
    const units = own.units.filter(({ place }) => place.kind === kind);
    if (units.length === 0) return [];
    const more = units.length - MOST_NAMES;
    return [
      {
        kind,
        label: labels[kind],
        count: formatNumber(language, units.length),
        names: units.slice(0, MOST_NAMES).map((unit) => unitWords(language, places, unit)),
        more: more > 0 ? texts.more(formatNumber(language, more)) : '',
      },
    ];
  });
}

function unitWords(language: Language, places: Places, unit: OwnUnit): string {
  const name = unit.name === unit.code ? unit.name : `${unit.name} (${unit.code})`;
  return unit.place.kind === 'none' ? name : `${name}: ${placeWords(language, places, unit)}`;
}
