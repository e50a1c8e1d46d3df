import type { Topology } from 'topojson-specification';
import contextUrl from '../../geodata/derived/context.topo.json?url';
import mercatorPathsUrl from '../../geodata/derived/mercator-paths.json?url';
import regionsUrl from '../../geodata/derived/regions.topo.json?url';
import svgPathsUrl from '../../geodata/derived/svg-paths.json?url';
import type { SvgPaths } from '../../geodata/types.ts';
import type { FileResult } from './explorer-data.ts';
import { fetchFile, fetchOnce } from './fetch-file.ts';

/** Outlines of the WebGL map. */
export interface MapOutlines {
  readonly regions: Topology;
  readonly context: Topology;
}

/** Fetches the outlines that the WebGL map draws; a second call gets the same ones. */
export const loadMapOutlines = fetchOnce(fetchMapOutlines);

async function fetchMapOutlines(): Promise<FileResult<MapOutlines>> {
  const [regions, context] = await Promise.all([
    fetchFile(regionsUrl, 'regions.topo.json', readTopology),
    fetchFile(contextUrl, 'context.topo.json', readTopology),
  ]);
  if (!regions.ok) return regions;
  if (!context.ok) return context;
  return { ok: true, value: { regions: regions.value, context: context.value } };
}

/** Fetches the outlines of maps that stand alone, in equal areas. */
export function loadSvgPaths(): Promise<FileResult<SvgPaths>> {
  return fetchFile(svgPathsUrl, 'svg-paths.json', readSvgPaths);
}

/** Fetches the outlines of the explorer's still map, for pages that were not prerendered with them. */
export function loadMercatorPaths(): Promise<FileResult<SvgPaths>> {
  return fetchFile(mercatorPathsUrl, 'mercator-paths.json', readSvgPaths);
}

function readTopology(parsed: unknown): Topology | null {
  const isTopology =
    typeof parsed === 'object' && parsed !== null && 'type' in parsed && parsed.type === 'Topology';
  return isTopology ? (parsed as Topology) : null;
}

function readSvgPaths(parsed: unknown): SvgPaths | null {
  const isPaths =
    typeof parsed === 'object' && parsed !== null && 'regions' in parsed && Array.isArray(parsed.regions);
  return isPaths ? (parsed as SvgPaths) : null;
}
