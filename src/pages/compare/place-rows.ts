import { figureAddress, residentsAddress } from '../../../indicators/figure-address.ts';
import { collator, formatNumber, joinWords } from '../../i18n/format.ts';
import { comparePageMessages } from '../../i18n/messages/compare-page.ts';
import { pageMessages } from '../../i18n/messages/pages.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import type { SideCell, SideGroup, SideRow } from '../../lib/side-by-side.ts';
import type { ProfileContext } from '../../panels/profile/profile-context.ts';
import { ANY_PLACE, type SideInput } from './side-input.ts';

/** Where the places lie and how large they are. */
export function placeGroup(input: SideInput): SideGroup {
  return {
    heading: comparePageMessages[input.language].about,
    level: 1,
    hint: '',
    rows: input.scope === 'town' ? townRows(input) : regionRows(input),
  };
}

function townRows({ language, data, contexts }: SideInput): readonly SideRow[] {
  const texts = comparePageMessages[language];
  const year = data.places.residentsYear;
  return [
    { ...PLAIN_ROW, name: tableMessages[language].region, cells: contexts.map(regionCell) },
    {
      ...PLAIN_ROW,
      name: texts.residents(year),
      figure: residentsAddress(ANY_PLACE, year),
      cells: contexts.map(({ place }) =>
        place.kind === 'town' ? { text: formatNumber(language, place.town.residents) } : null,
      ),
    },
    {
      ...PLAIN_ROW,
      name: texts.distance,
      figure: figureAddress('distance', ANY_PLACE, 'regional-centre'),
      cells: contexts.map(distanceCell),
    },
  ];
}

function regionRows({ language, data, contexts }: SideInput): readonly SideRow[] {
  const texts = comparePageMessages[language];
  return [
    {
      ...PLAIN_ROW,
      name: texts.centre,
      cells: contexts.map(({ place }) =>
        place.kind === 'region' && place.region.kind === 'region'
          ? { text: place.region.centre.names[language] }
          : { text: '–' },
      ),
    },
    {
      ...PLAIN_ROW,
      name: texts.area,
      figure: figureAddress('place', ANY_PLACE, 'area'),
      cells: contexts.map(({ place }) =>
        place.kind === 'region'
          ? { text: texts.areaKm2(formatNumber(language, place.region.areaKm2)) }
          : null,
      ),
    },
    {
      ...PLAIN_ROW,
      name: pageMessages[language].townsHere,
      cells: contexts.map(({ placeId }) => {
        const towns = data.places.towns.filter(({ regionId }) => regionId === placeId);
        const names = towns.map(({ names: of }) => of[language]).sort(collator(language).compare);
        return { text: names.length === 0 ? pageMessages[language].noTowns : joinWords(language, names) };
      }),
    },
  ];
}

const PLAIN_ROW = { hint: '', figure: '' } as const;

function regionCell({ language, data, place }: ProfileContext): SideCell | null {
  if (place.kind !== 'town') return null;
  const region = data.places.regions.find(({ id }) => id === place.town.regionId);
  return region === undefined ? null : { text: region.names[language], href: `../region/${region.id}/` };
}

/** The same distance as at the head of the town's page, or that the town is the centre. */
function distanceCell({ language, data, place }: ProfileContext): SideCell | null {
  if (place.kind !== 'town') return null;
  const { id, regionId } = place.town;
  const texts = comparePageMessages[language];
  const distance = data.places.distances
    .find(({ townId }) => townId === id)
    ?.toRegionalCentreKm.find(({ toYear }) => toYear === null);
  const region = data.places.regions.find((one) => one.id === regionId);
  if (distance === undefined || region === undefined) return null;
  if (distance.km < 1) return { text: texts.isCentre };
  return { text: texts.km(formatNumber(language, distance.km)), notes: [region.centre.names[language]] };
}
