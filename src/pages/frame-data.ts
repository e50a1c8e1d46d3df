import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Places, SvgPaths } from '../../geodata/types.ts';
import type { ExplorerFile, IndustriesFile, PackedEdition, YearsFile } from '../../indicators/built-files.ts';
import { namesInOneLanguage } from '../../indicators/editions/one-language.ts';
import { inWholeUnits } from '../map/svg/whole-units.ts';

/** Keys of each part of the data that no frame reads; a test draws every measure without them. */
export const UNREAD_IN_FRAMES = {
  indicator: ['why'],
  townStructure: ['rows', 'sourceIds'],
  regionStructure: ['valueAdded', 'total', 'sourceIds'],
  branch: ['output'],
  town: [
    ...['formerNames', 'type', 'foundedYear', 'townStatusYear'],
    ...['laterStatus', 'laterStatusSourceIds', 'validTo', 'leftList', 'row'],
  ],
  region: ['neighbours', 'bordersSince', 'areaKm2', 'centre'],
  city: ['geonameId', 'isRegionalCentre'],
  distance: ['toLargeCityKm', 'largeCity', 'toNearestMonotownKm', 'nearestMonotown'],
} as const;

/** What a frame that a script draws finds in its page, in the language of the page. */
export interface FrameData {
  readonly places: Places;
  readonly explorer: ExplorerFile;
  readonly industries: IndustriesFile;
  readonly paths: SvgPaths;
}

/** The text of {@link FrameData}, which may stand in an element of a script. `root` is the project's folder. */
export function frameDataText(root: string, language: Language): string {
  const read = <Content>(file: string): Content => JSON.parse(readFileSync(join(root, file), 'utf8'));
  const data = {
    places: placesOfFrames(read('geodata/derived/places.json')),
    explorer: explorerFileOfFrames(read('indicators/built/explorer.json')),
    industries: industriesOfFrames(read('indicators/built/industries.json')),
    paths: inWholeUnits(read('geodata/derived/svg-paths.json')),
  };
  return JSON.stringify(namesInOneLanguage(data, language)).replaceAll('<', '\\u003c');
}

/** The opening figures without what a map never says: how and why indicators are made, and from which source. */
function explorerFileOfFrames(file: ExplorerFile): unknown {
  return {
    ...file,
    codebook: without(file.codebook, UNREAD_IN_FRAMES.indicator),
    editions: file.editions.map(withoutSources),
  };
}

/** The structures without sources, and without amounts of which only the shares are drawn. */
function industriesOfFrames({ towns, regions, ...file }: IndustriesFile): unknown {
  return {
    ...file,
    towns: towns.map(({ branches, ...town }) => ({
      ...without(town, UNREAD_IN_FRAMES.townStructure),
      branches: branches.map((branch) => without(branch, UNREAD_IN_FRAMES.branch)),
    })),
    regions: regions.map((region) => without(region, UNREAD_IN_FRAMES.regionStructure)),
  };
}

/** The figures of other years without their sources. */
export function yearsFileOfFrames(file: YearsFile): unknown {
  return { ...file, editions: file.editions.map(withoutSources) };
}

/** Places without what a map never says of them. */
function placesOfFrames(places: Places): unknown {
  return {
    ...places,
    towns: places.towns.map(({ enterprise, ...town }) => ({
      ...without(town, UNREAD_IN_FRAMES.town),
      enterprise: { operation: enterprise.operation },
    })),
    regions: places.regions.map((region) => without(region, UNREAD_IN_FRAMES.region)),
    cities: places.cities.map((city) => without(city, UNREAD_IN_FRAMES.city)),
    distances: places.distances.map((distance) => without(distance, UNREAD_IN_FRAMES.distance)),
  };
}

function withoutSources(edition: PackedEdition): PackedEdition {
  const originKinds = edition.originKinds.map(([year, flags]) => [year, flags] as const);
  return { ...edition, originKinds, sources: [] };
}

function without<Item extends object>(item: Item, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
}
