import type { SvgPaths } from '../../geodata/types.ts';
import type { FileResult } from '../data/explorer-data.ts';
import { loadMercatorPaths } from '../data/load-geometry.ts';
import { readPagePaths } from '../map/svg/page-paths.ts';

/** The outlines that the page was drawn with, else the file they come from. */
export function findSvgPaths(): Promise<FileResult<SvgPaths>> {
  const found = readPagePaths(document);
  return found === null ? loadMercatorPaths() : Promise.resolve({ ok: true, value: found });
}
