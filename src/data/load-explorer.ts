import placesUrl from '../../geodata/derived/places.json?url';
import type { Language } from '../../geodata/languages.ts';
import { parsePlaces } from '../../geodata/places.ts';
import expertsUrl from '../../indicators/built/experts.json?url';
import industriesUrl from '../../indicators/built/industries.json?url';
import peopleUrl from '../../indicators/built/people.json?url';
import reportUrl from '../../indicators/built/report.json?url';
import scenarioUrl from '../../indicators/built/scenario.json?url';
import sourcesUrl from '../../indicators/built/sources.json?url';
import yearsUrl from '../../indicators/built/years.json?url';
import type { ExplorerFile } from '../../indicators/built-files.ts';
import { readExpertItems } from '../../indicators/experts/default-items.ts';
import {
  assembleExplorerData,
  type FileLoaders,
  readExplorerFile,
  readIndustriesFile,
  readPeopleFile,
  readReportFile,
  readScenarioFile,
  readSourcesFile,
  readYearsFile,
} from './built-files.ts';
import type { ExplorerData, FileResult } from './explorer-data.ts';
import { type FileReader, fetchFile, fetchOnce } from './fetch-file.ts';
import { joinNames } from './join-names.ts';
import { createProfileLoaders, type ProfileLoaders } from './load-profiles.ts';
import { profileAddress } from './profile-addresses.ts';

/** The file that the explorer opens with, by language of its names. */
const EXPLORER_URLS = import.meta.glob<string>('../../indicators/built/explorer-*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * Fetches what the first view needs, with the names of one language; everything else is fetched on request. A view that
 * `needsIndustries` has their file on its way beside the others, not after them; its failure shows when it is asked for.
 */
export async function loadExplorerData(
  language: Language,
  needsIndustries = false,
): Promise<FileResult<ExplorerData>> {
  const files = singleFileLoaders();
  if (needsIndustries) void files.industries();
  const [places, explorer] = await Promise.all([
    fetchFile(placesUrl, 'places.json', parsePlaces),
    fetchExplorerFile(language),
  ]);
  if (!places.ok) return places;
  if (!explorer.ok) return explorer;
  const profiles = createProfileLoaders(fetchProfileFile, language);
  const { towns } = places.value;
  const loaders: FileLoaders = {
    ...files,
    names: namesLoader(explorer.value, language, profiles),
    profile: (placeId) =>
      profiles.profile(placeId, towns.some(({ id }) => id === placeId) ? 'town' : 'region'),
  };
  return { ok: true, value: assembleExplorerData(places.value, explorer.value, loaders) };
}

function fetchExplorerFile(language: Language): Promise<FileResult<ExplorerFile>> {
  const file = `explorer-${language}.json`;
  const url = EXPLORER_URLS[`../../indicators/built/${file}`];
  if (url === undefined) return Promise.resolve({ ok: false, file, reason: 'no-such-file' });
  return fetchFile(url, file, readExplorerFile);
}

/** Joins the names of further languages to the files that the page opened with. */
function namesLoader(
  opened: ExplorerFile,
  language: Language,
  profiles: ProfileLoaders,
): ExplorerData['loadNames'] {
  const there = new Set([language]);
  return async (wanted) => {
    if (there.has(wanted)) return { ok: true, value: true };
    const [file, inProfiles] = await Promise.all([fetchExplorerFile(wanted), profiles.addLanguage(wanted)]);
    if (!file.ok) return file;
    if (!inProfiles.ok) return inProfiles;
    joinNames(opened, file.value);
    there.add(wanted);
    return { ok: true, value: true };
  };
}

function fetchProfileFile<Value>(file: string, read: FileReader<Value>): Promise<FileResult<Value>> {
  const url = profileAddress(file);
  return url === null
    ? Promise.resolve({ ok: false, file, reason: 'no-such-file' })
    : fetchFile(url, file, read);
}

function singleFileLoaders(): Omit<FileLoaders, 'names' | 'profile'> {
  return {
    expertItems: fetchOnce(() => fetchFile(expertsUrl, 'experts.json', readExpertItems)),
    sources: fetchOnce(() => fetchFile(sourcesUrl, 'sources.json', readSourcesFile)),
    industries: fetchOnce(() => fetchFile(industriesUrl, 'industries.json', readIndustriesFile)),
    report: fetchOnce(() => fetchFile(reportUrl, 'report.json', readReportFile)),
    people: fetchOnce(() => fetchFile(peopleUrl, 'people.json', readPeopleFile)),
    scenario: fetchOnce(() => fetchFile(scenarioUrl, 'scenario.json', readScenarioFile)),
    years: fetchOnce(() => fetchFile(yearsUrl, 'years.json', readYearsFile)),
  };
}
