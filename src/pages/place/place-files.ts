import { LANGUAGES } from '../../../geodata/languages.ts';
import type { Region, Town } from '../../../geodata/types.ts';
import type { ProfileFile } from '../../../indicators/built-files.ts';
import { createExplorer, openingState } from '../../explorer/create-explorer.ts';
import { UNCERTAINTY_AT_ONCE } from '../../explorer/engine-at-once.ts';
import { requestAllRankIntervals } from '../../explorer/explorer-runs.ts';
import type { StaticData } from '../static-data.ts';
import { siteCitation } from './cite/site-citation.ts';
import { compareFile, compareFilePath } from './compare/compare-file.ts';
import { datasetPath, placeDataset } from './dataset/place-dataset.ts';
import { makeLocator } from './head/locator.ts';
import { letterPath, letterText } from './letter/letter-text.ts';
import { placeGaps } from './letter/place-gaps.ts';
import { LIFE_INDICATORS } from './life/life-content.ts';
import { placeTable, placeTablePath } from './place-table.ts';

/**
 * Files that the pages of places lead to, draw or read, by path below the site's root: all series of every place, the
 * small map, the scores that are compared, letters that ask for what is not published, descriptions for
 * search engines. `siteUrl` '' = the site's address is not known. Throws on a damaged file.
 */
export async function placeFiles(
  { data, paths }: StaticData,
  siteUrl: string,
): Promise<ReadonlyMap<string, string>> {
  const ids = [...data.places.towns, ...data.places.regions].map(({ id }) => id);
  const files = await Promise.all(
    ids.map(async (id) => [placeTablePath(id), placeTable(await profileOf(data, id))] as const),
  );
  const locator = makeLocator(paths);
  return new Map([
    ...files,
    [locator.file, locator.svg],
    ...compareFiles(data),
    ...letterFiles(data),
    ...(await datasetFiles(data, siteUrl)),
  ]);
}

/** Scores of the other places for the script that compares, a file for towns and one for regions in each language. */
function compareFiles(data: StaticData['data']): readonly (readonly [path: string, text: string])[] {
  return LANGUAGES.flatMap((language) => {
    const explorer = createExplorer({
      data,
      state: openingState(language, data),
      systemTheme: 'light',
      uncertainty: UNCERTAINTY_AT_ONCE,
    });
    requestAllRankIntervals(explorer);
    return (['town', 'region'] as const).map((scope) => {
      const places: readonly (Town | Region)[] = scope === 'town' ? data.places.towns : data.places.regions;
      const file = compareFile({
        language,
        places: places.map((place) => ({
          id: place.id,
          name: place.names[language],
          regionId: 'regionId' in place ? place.regionId : null,
        })),
        citation: siteCitation(language, data),
        potential: explorer.scores('potential', scope),
        risk: explorer.scores('risk', scope),
        intervals: {
          potential: explorer.rankIntervals('potential', scope),
          risk: explorer.rankIntervals('risk', scope),
        },
        onStrips:
          scope === 'town' ? data.codebook.filter(({ id }) => LIFE_INDICATORS.some((one) => one === id)) : [],
      });
      return [compareFilePath(scope, language), JSON.stringify(file)] as const;
    });
  });
}

/** A letter a language for every place that lacks figures. */
function letterFiles(data: StaticData['data']): readonly (readonly [path: string, text: string])[] {
  const regions = new Map(data.places.regions.map((region) => [region.id, region]));
  return (['town', 'region'] as const).flatMap((scope) => {
    const places: readonly (Town | Region)[] = scope === 'town' ? data.places.towns : data.places.regions;
    const allGaps = placeGaps(data, scope);
    return places.flatMap((place) => {
      const gaps = allGaps.get(place.id);
      const region = regions.get('regionId' in place ? place.regionId : place.id);
      if (gaps === undefined || region === undefined) return [];
      return LANGUAGES.flatMap((language) => {
        const text = letterText(language, { place, region, gaps, citation: siteCitation(language, data) });
        return text === null ? [] : [[letterPath(place.id, language), text] as const];
      });
    });
  });
}

/** A description of its series for every place. */
async function datasetFiles(
  data: StaticData['data'],
  siteUrl: string,
): Promise<readonly (readonly [path: string, text: string])[]> {
  const sources = await data.loadSources();
  if (!sources.ok) throw new Error(`${sources.file}: ${sources.reason}`);
  const { places, version } = data;
  return Promise.all(
    [...places.towns, ...places.regions].map(async (place) => {
      const file = await profileOf(data, place.id);
      const region =
        'regionId' in place ? (places.regions.find(({ id }) => id === place.regionId) ?? null) : null;
      const described = placeDataset({ place, region, file, sources: sources.value, version, siteUrl });
      return [datasetPath(place.id), JSON.stringify(described)] as const;
    }),
  );
}

/** All that is published of a place. Throws on a damaged file. */
export async function profileOf(data: StaticData['data'], id: string): Promise<ProfileFile> {
  const file = await data.loadProfile(id);
  if (!file.ok) throw new Error(`${file.file}: ${file.reason}`);
  return file.value;
}
