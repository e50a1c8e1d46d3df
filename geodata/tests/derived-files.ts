import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readBoundaries, type Unit } from '../build/read-boundaries.ts';
import { readPlaces } from '../places.ts';
import type { Places, SvgPaths } from '../types.ts';

/** Text of a file of `geodata/derived`. */
export function derivedText(name: string): string {
  return readFileSync(new URL(`../derived/${name}`, import.meta.url), 'utf8');
}

/** Size of a derived file as served, KB of 1024 bytes. */
export function gzipKilobytes(name: string): number {
  return gzipSync(derivedText(name), { level: 9 }).length / 1024;
}

/** The shipped units. */
export function derivedUnits(): readonly Unit[] {
  return readBoundaries(JSON.parse(derivedText('regions.topo.json')));
}

/** The shipped places; throws where they do not pass the site's own check. */
export function derivedPlaces(): Places {
  const { places, problems } = readPlaces(JSON.parse(derivedText('places.json')));
  if (!places) throw new Error(problems.join('\n'));
  return places;
}

/** The shipped outlines of the SVG map. */
export function derivedPaths(): SvgPaths {
  return JSON.parse(derivedText('svg-paths.json')) as SvgPaths;
}
