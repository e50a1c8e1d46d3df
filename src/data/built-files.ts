import type { Places } from '../../geodata/types.ts';
import {
  BUILT_FORMAT,
  type CompactFile,
  type ExplorerFile,
  type IndustriesFile,
  type PackedProfile,
  type ProfileFile,
  type ProfileWords,
  type ReportFile,
  type SourcesFile,
  type YearsFile,
} from '../../indicators/built-files.ts';
import type { PeopleFile } from '../../indicators/built-people.ts';
import type { ScenarioFile } from '../../indicators/built-scenario.ts';
import { isInColumns, rowsOf } from '../../indicators/columns.ts';
import { fullJson, isCompactJson } from '../../indicators/editions/compact-json.ts';
import { unpackEdition } from '../../indicators/editions/pack-edition.ts';
import { unpackProfile } from '../../indicators/editions/pack-profile.ts';
import type { ExplorerData, Industries } from './explorer-data.ts';

/** Where the built files are, as addresses or paths; the profile of a place by its id. */
export interface FileLoaders {
  readonly profile: ExplorerData['loadProfile'];
  readonly industries: ExplorerData['loadIndustries'];
  readonly report: ExplorerData['loadReport'];
  readonly years: ExplorerData['loadYears'];
  readonly people: ExplorerData['loadPeople'];
  readonly expertItems: ExplorerData['loadExpertItems'];
  readonly sources: ExplorerData['loadSources'];
  readonly scenario: ExplorerData['loadScenario'];
  readonly names: ExplorerData['loadNames'];
}

/** Joins places and figures into the data of an explorer. */
export function assembleExplorerData(places: Places, file: ExplorerFile, loaders: FileLoaders): ExplorerData {
  return {
    places,
    version: file.version,
    codebook: rowsOf(file.codebook),
    panel: file.panel,
    editions: Object.fromEntries(file.editions.map(unpackEdition).map((edition) => [edition.id, edition])),
    needs: file.needs,
    laterEditions: file.laterEditions,
    structure: file.structure,
    industries: null,
    people: null,
    upload: null,
    expertItems: null,
    loadProfile: loaders.profile,
    loadExpertItems: loaders.expertItems,
    loadIndustries: loaders.industries,
    loadReport: loaders.report,
    loadYears: loaders.years,
    loadPeople: loaders.people,
    loadSources: loaders.sources,
    loadScenario: loaders.scenario,
    loadNames: loaders.names,
  };
}

/** `explorer.json`, or null if it is another file or of another format. */
export function readExplorerFile(parsed: unknown): ExplorerFile | null {
  return hasFormat(parsed) &&
    hasLists(parsed, ['editions', 'panel']) &&
    isInColumns(parsed['codebook']) &&
    isRecord(parsed['version']) &&
    isRecord(parsed['needs'])
    ? (parsed as unknown as ExplorerFile)
    : null;
}

/** `industries.json`, read. */
export function readIndustriesFile(parsed: unknown): Industries | null {
  if (!hasFormat(parsed) || !hasLists(parsed, ['towns', 'regions']) || !isRecord(parsed['measures']))
    return null;
  return industriesByPlace(parsed as unknown as IndustriesFile);
}

/** The structures of `industries.json` by place. */
export function industriesByPlace({ towns, regions, measures }: IndustriesFile): Industries {
  return {
    towns: Object.fromEntries(towns.map((town) => [town.townId, town])),
    regions: Object.fromEntries(regions.map((region) => [region.regionId, region])),
    measures,
  };
}

/** `years.json`, unpacked. */
export function readYearsFile(parsed: unknown): ReturnType<typeof unpackEdition>[] | null {
  if (!hasFormat(parsed) || !hasLists(parsed, ['editions'])) return null;
  return (parsed as unknown as YearsFile).editions.map(unpackEdition);
}

/** `profiles/<place>.json` as it is written; `unpackProfile` puts what profiles have in common into it. */
export function readPackedProfile(parsed: unknown): PackedProfile | null {
  const parts = ['figures', 'series', 'breaks', 'marks', 'facts', 'sources', 'sourceIds'];
  return isCompactFile(parsed, parts) ? parsed : null;
}

/** `profiles/<place>.json`, unpacked, with what the profiles of its scope have in common. */
export function readProfileFile(parsed: unknown, words: ProfileWords): ProfileFile | null {
  const packed = readPackedProfile(parsed);
  return packed && unpackProfile(packed, words);
}

/** `profiles-<scope>-<language>.json`, unpacked. */
export function readWordsFile(parsed: unknown): ProfileWords | null {
  return isCompactFile(parsed, ['series', 'uses', 'texts', 'sources'])
    ? (fullJson(parsed) as ProfileWords)
    : null;
}

/** `report.json`. */
export function readReportFile(parsed: unknown): ReportFile | null {
  return isCompactFile(parsed, ['coverage', 'reading']) ? (fullJson(parsed) as ReportFile) : null;
}

/** `people.json`. */
export function readPeopleFile(parsed: unknown): PeopleFile | null {
  return hasFormat(parsed) &&
    hasLists(parsed, ['hindcast', 'hindcastEveryOrigin', 'lines', 'used', 'towns']) &&
    isRecord(parsed['posts'])
    ? (parsed as unknown as PeopleFile)
    : null;
}

/** `scenario.json`. */
export function readScenarioFile(parsed: unknown): ScenarioFile | null {
  return hasFormat(parsed) && hasLists(parsed, ['towns']) && isRecord(parsed['widths'])
    ? (parsed as unknown as ScenarioFile)
    : null;
}

/** `sources.json`. */
export function readSourcesFile(parsed: unknown): SourcesFile | null {
  return isCompactFile(parsed, []) ? (fullJson(parsed) as SourcesFile) : null;
}

function hasFormat(parsed: unknown): parsed is Record<string, unknown> {
  return isRecord(parsed) && parsed['format'] === BUILT_FORMAT;
}

function isCompactFile(parsed: unknown, parts: readonly string[]): parsed is CompactFile {
  if (!hasFormat(parsed) || !isCompactJson(parsed) || !isRecord(parsed.value)) return false;
  const { value } = parsed;
  return parts.every((part) => typeof value[part] === 'object');
}

function hasLists(parsed: Record<string, unknown>, keys: readonly string[]): boolean {
  return keys.every((key) => Array.isArray(parsed[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
