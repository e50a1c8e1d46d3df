import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePlaces } from '../../geodata/places.ts';
import type { SvgPaths } from '../../geodata/types.ts';
import {
  assembleExplorerData,
  readExplorerFile,
  readIndustriesFile,
  readPeopleFile,
  readProfileFile,
  readScenarioFile,
  readSourcesFile,
  readWordsFile,
  readYearsFile,
} from '../data/built-files.ts';
import type { ExplorerData, FileResult } from '../data/explorer-data.ts';
import { type FileReader, readText } from '../data/fetch-file.ts';
import { withEditions } from '../explorer/with-editions.ts';
import { DRAWS } from '../layers/late/draws.ts';
import { keepDraws } from '../layers/late/late-draws.ts';
import { readTownFiles, type TownFiles } from './place/town-files.ts';

/** Data and outlines as the pages are written from; read from the built files on disk. */
export interface StaticData {
  readonly data: ExplorerData;
  /** For maps that stand alone. */
  readonly paths: SvgPaths;
  /** For the explorer's own map. */
  readonly mercator: SvgPaths;
  /** People and labour market of a town. Throws with the file's name if one is missing or damaged. */
  readonly townFiles: (townId: string) => TownFiles;
}

/**
 * Reads the built files below the project's root; from then on all layers are drawn at once. Throws with the file's
 * name if one is missing or damaged.
 */
export function readStaticData(root: string): StaticData {
  keepDraws(DRAWS);
  const built = join(root, 'indicators/built');
  const places = readFile(join(root, 'geodata/derived/places.json'), parsePlaces);
  const explorer = readFile(join(built, 'explorer.json'), readExplorerFile);
  const readPaths = (file: string): SvgPaths =>
    JSON.parse(readFileSync(join(root, 'geodata/derived', file), 'utf8'));
  const onDisk = <Value>(file: string, read: FileReader<Value>): Promise<FileResult<Value>> =>
    Promise.resolve(readText(readFileSync(join(built, file), 'utf8'), file, read));
  const absent = (file: string): Promise<FileResult<never>> =>
    Promise.resolve({ ok: false, file, reason: 'no-such-file' });
  const industries = readFile(join(built, 'industries.json'), readIndustriesFile);
  const opening = assembleExplorerData(places, explorer, {
    profile: (placeId) => {
      const scope = places.towns.some(({ id }) => id === placeId) ? 'town' : 'region';
      const words = readFile(join(built, `profiles-${scope}.json`), readWordsFile);
      return onDisk(`profiles/${placeId}.json`, (parsed) => readProfileFile(parsed, words));
    },
    industries: () => Promise.resolve({ ok: true, value: industries }),
    people: () => onDisk('people.json', readPeopleFile),
    years: () => onDisk('years.json', readYearsFile),
    scenario: () => onDisk('scenario.json', readScenarioFile),
    // All languages are in the file.
    names: () => Promise.resolve({ ok: true, value: true }),
    sources: () => onDisk('sources.json', readSourcesFile),
    expertItems: () => absent('experts.json'),
    report: () => absent('report.json'),
  });
  return {
    data: { ...opening, industries },
    paths: readPaths('svg-paths.json'),
    mercator: readPaths('mercator-paths.json'),
    townFiles: (townId) => readTownFiles(built, townId),
  };
}

/** The data with the editions of the other years. Throws with the file's name if it is damaged. */
export async function withYears(data: ExplorerData): Promise<ExplorerData> {
  const years = await data.loadYears();
  if (!years.ok) throw new Error(`${years.file}: ${years.reason}. Run "npm run build", which makes it.`);
  return withEditions(data, years.value);
}

function readFile<Value>(path: string, read: FileReader<Value>): Value {
  const result = readText(readFileSync(path, 'utf8'), path, read);
  if (!result.ok) throw new Error(`${result.file}: ${result.reason}. Run "npm run build", which makes it.`);
  return result.value;
}
