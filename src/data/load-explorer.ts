import placesUrl from '../../geodata/derived/places.json?url';
import type { Language } from '../../geodata/languages.ts';
import { parsePlaces } from '../../geodata/places.ts';
import expertsUrl from '../../indicators/built/experts.json?url';
import peopleUrl from '../../indicators/built/people.json?url';
import reportUrl from '../../indicators/built/report.json?url';
import scenarioUrl from '../../indicators/built/scenario.json?url';
import sourcesUrl from '../../indicators/built/sources.json?url';
import yearsUrl from '../../indicators/built/years.json?url';
import type { ExplorerFile } from '../../indicators/built-files.ts';
import { readExpertItems } from '../../indicators/experts/default-items.ts';
import { isOffline } from '../lib/is-offline.ts';
import { loadCode } from '../lib/load-code.ts';
import {
  assembleExplorerData,
  type FileLoaders,
  readExplorerFile,
  readPeopleFile,
  readProfileFile,
  readReportFile,
  readScenarioFile,
  readSourcesFile,
  readYearsFile,
} from './built-files.ts';
import type { ExplorerData, FileResult } from './explorer-data.ts';
import { fetchFile, fetchOnce } from './fetch-file.ts';
import { joinNames } from './join-names.ts';

/** The file that the explorer opens with, by language of its names. */
const EXPLORER_URLS = import.meta.glob<string>('../../indicators/built/explorer-*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Fetches what the first view needs, with the names of one language; everything else is fetched on request. */
export async function loadExplorerData(language: Language): Promise<FileResult<ExplorerData>> {
  const [places, explorer] = await Promise.all([
    fetchFile(placesUrl, 'places.json', parsePlaces),
    fetchExplorerFile(language),
  ]);
  if (!places.ok) return places;
  if (!explorer.ok) return explorer;
  const loaders = createLoaders(namesLoader(explorer.value, language));
  return { ok: true, value: assembleExplorerData(places.value, explorer.value, loaders) };
}

function fetchExplorerFile(language: Language): Promise<FileResult<ExplorerFile>> {
  const file = `explorer-${language}.json`;
  const url = EXPLORER_URLS[`../../indicators/built/${file}`];
  if (url === undefined) return Promise.resolve({ ok: false, file, reason: 'no-such-file' });
  return fetchFile(url, file, readExplorerFile);
}

/** Joins the names of further languages to the file that the page opened with. */
function namesLoader(opened: ExplorerFile, language: Language): ExplorerData['loadNames'] {
  const there = new Set([language]);
  return async (wanted) => {
    if (there.has(wanted)) return { ok: true, value: true };
    const file = await fetchExplorerFile(wanted);
    if (!file.ok) return file;
    joinNames(opened, file.value);
    there.add(wanted);
    return { ok: true, value: true };
  };
}

function createLoaders(names: ExplorerData['loadNames']): FileLoaders {
  const profiles = new Map<
    string,
    ReturnType<typeof fetchOnce<NonNullable<ReturnType<typeof readProfileFile>>>>
  >();
  return {
    names,
    profile: async (placeId) => {
      const file = `profiles/${placeId}.json`;
      const url = await profileAddress(file);
      if (!url.ok) return url;
      const load = profiles.get(placeId) ?? fetchOnce(() => fetchFile(url.value, file, readProfileFile));
      profiles.set(placeId, load);
      return load();
    },
    expertItems: fetchOnce(() => fetchFile(expertsUrl, 'experts.json', readExpertItems)),
    sources: fetchOnce(() => fetchFile(sourcesUrl, 'sources.json', readSourcesFile)),
    report: fetchOnce(() => fetchFile(reportUrl, 'report.json', readReportFile)),
    people: fetchOnce(() => fetchFile(peopleUrl, 'people.json', readPeopleFile)),
    scenario: fetchOnce(() => fetchFile(scenarioUrl, 'scenario.json', readScenarioFile)),
    years: fetchOnce(() => fetchFile(yearsUrl, 'years.json', readYearsFile)),
  };
}

/** Where the file of a profile is; the list of all is fetched when the first is wanted. */
async function profileAddress(file: string): Promise<FileResult<string>> {
  const loaded = await loadCode(() => import('./profile-addresses.ts')).catch(() => null);
  if (loaded === null)
    return { ok: false, file: 'profile-addresses.js', reason: isOffline() ? 'no-connection' : 'not-loaded' };
  const address = loaded.PROFILE_ADDRESSES[`../../indicators/built/${file}`];
  return address === undefined ? { ok: false, file, reason: 'no-such-file' } : { ok: true, value: address };
}
