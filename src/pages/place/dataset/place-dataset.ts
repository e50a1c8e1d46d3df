import { LANGUAGES, type Language, TABLE_LANGUAGE } from '../../../../geodata/languages.ts';
import type { Region, Town } from '../../../../geodata/types.ts';
import type { ProfileFile, SourcesFile } from '../../../../indicators/built-files.ts';
import { pageMessages } from '../../../i18n/messages/pages.ts';
import { placeCiteMessages } from '../../../i18n/messages/place-cite.ts';
import { openAddress } from '../../../lib/open-address.ts';
import { placePath } from '../../../lib/place-path.ts';
import { placeTablePath } from '../place-table.ts';

/** The licence of the arrangement of our tables; what they hold belongs to those whom `isBasedOn` names. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** What a description of a data set is made from. */
export interface DatasetInput {
  readonly place: Town | Region;
  /** Region of a town; null for a region. */
  readonly region: Region | null;
  readonly file: ProfileFile;
  readonly sources: SourcesFile;
  readonly version: { readonly number: number; readonly date: string };
  /** Address of the site; '' = not known: then all addresses are relative to the file. */
  readonly siteUrl: string;
}

/** Where the description of a place lies below the site's root. */
export function datasetPath(placeId: string): string {
  return `data/places/${placeId}-dataset.json`;
}

/**
 * The series of a place as a `Dataset` of schema.org in JSON-LD, with the fields that Google's guidelines for data sets
 * ask for: name, description, licence, who made it, the area and years that it covers, what is measured, the file, and
 * the offices that it is based on.
 */
export function placeDataset(input: DatasetInput): object {
  const { place, file, version, siteUrl } = input;
  const kind = input.region === null ? 'region' : 'town';
  const titleIn = (language: Language): string => placeCiteMessages[language].title(place.names[language]);
  const { siteName, placeDescription } = pageMessages[TABLE_LANGUAGE];
  const base = siteUrl === '' || siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  const maker = {
    '@type': 'Organization',
    name: siteName,
    ...(base === '' ? {} : { url: base }),
  };
  const years = file.series.flatMap(({ points }) => points.map(([year]) => year));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: titleIn(TABLE_LANGUAGE),
    alternateName: LANGUAGES.filter((language) => language !== TABLE_LANGUAGE).map(titleIn),
    description: placeDescription(place.names[TABLE_LANGUAGE]),
    ...(base === '' ? {} : { url: `${base}${placePath(TABLE_LANGUAGE, kind, place.id)}` }),
    license: LICENCE,
    isAccessibleForFree: true,
    inLanguage: LANGUAGES,
    version: String(version.number),
    dateModified: version.date,
    creator: maker,
    publisher: maker,
    spatialCoverage: coverage(input),
    ...(years.length === 0 ? {} : { temporalCoverage: `${Math.min(...years)}/${Math.max(...years)}` }),
    variableMeasured: [...new Set(file.series.map(({ names }) => names[TABLE_LANGUAGE]))],
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: base === '' ? `${place.id}.csv` : `${base}${placeTablePath(place.id)}`,
    },
    isBasedOn: basedOn(input),
  };
}

function coverage({ place, region }: DatasetInput): object {
  const [longitude, latitude] = 'position' in place ? place.position : place.labelPoint;
  return {
    '@type': 'Place',
    name: place.names[TABLE_LANGUAGE],
    ...(region === null
      ? {}
      : { containedInPlace: { '@type': 'AdministrativeArea', name: region.names[TABLE_LANGUAGE] } }),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
  };
}

/** The works that the series come from, one entry a publisher with the addresses that can be opened. */
function basedOn({ file, sources }: DatasetInput): readonly object[] {
  const ids = new Set(file.series.flatMap(({ points }) => points.map((point) => point[5])));
  const addresses = new Map<string, Set<string>>();
  for (const id of ids) {
    const source = sources[id];
    if (source === undefined) continue;
    const { publisher } = source;
    const name = typeof publisher === 'string' ? publisher : publisher[TABLE_LANGUAGE];
    const known = addresses.get(name) ?? new Set();
    addresses.set(name, known);
    const address = openAddress(source.url);
    if (address !== '') known.add(address);
  }
  return [...addresses].map(([name, urls]) => ({
    '@type': 'CreativeWork',
    publisher: { '@type': 'Organization', name },
    ...(urls.size === 0 ? {} : { url: [...urls] }),
  }));
}
