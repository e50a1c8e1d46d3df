import placesUrl from '../../geodata/derived/places.json?url';
import { parsePlaces } from '../../geodata/places.ts';
import explorerUrl from '../../indicators/built/explorer.json?url';
import reportUrl from '../../indicators/built/report.json?url';
import yearsUrl from '../../indicators/built/years.json?url';
import {
  assembleExplorerData,
  type FileLoaders,
  readExplorerFile,
  readProfileFile,
  readReportFile,
  readYearsFile,
} from './built-files.ts';
import type { ExplorerData, FileResult } from './explorer-data.ts';
import { fetchFile, fetchOnce } from './fetch-file.ts';

const PROFILE_URLS = import.meta.glob<string>('../../indicators/built/profiles/*.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** Fetches what the first view needs; everything else is fetched on request. */
export async function loadExplorerData(): Promise<FileResult<ExplorerData>> {
  const [places, explorer] = await Promise.all([
    fetchFile(placesUrl, 'places.json', parsePlaces),
    fetchFile(explorerUrl, 'explorer.json', readExplorerFile),
  ]);
  if (!places.ok) return places;
  if (!explorer.ok) return explorer;
  return { ok: true, value: assembleExplorerData(places.value, explorer.value, createLoaders()) };
}

function createLoaders(): FileLoaders {
  const profiles = new Map<
    string,
    ReturnType<typeof fetchOnce<NonNullable<ReturnType<typeof readProfileFile>>>>
  >();
  return {
    profile: (placeId) => {
      const file = `profiles/${placeId}.json`;
      const url = PROFILE_URLS[`../../indicators/built/${file}`];
      if (url === undefined) return Promise.resolve({ ok: false, file, reason: 'no-such-file' });
      const load = profiles.get(placeId) ?? fetchOnce(() => fetchFile(url, file, readProfileFile));
      profiles.set(placeId, load);
      return load();
    },
    report: fetchOnce(() => fetchFile(reportUrl, 'report.json', readReportFile)),
    years: fetchOnce(() => fetchFile(yearsUrl, 'years.json', readYearsFile)),
  };
}
