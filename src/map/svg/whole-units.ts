import type { SvgPaths } from '../../../geodata/types.ts';

/** Outlines are drawn to half a unit. */
const FINER = 2;

/**
 * The same outlines in units half as large: a picture of them is the same and its paths have whole numbers, which take a
 * quarter less of a page.
 */
export function inWholeUnits(paths: SvgPaths): SvgPaths {
  const { width, height, scale, translate, regions, lakes, rivers, border } = paths;
  return {
    ...paths,
    width: width * FINER,
    height: height * FINER,
    scale: scale * FINER,
    translate: [translate[0] * FINER, translate[1] * FINER],
    regions: regions.map(({ id, d }) => ({ id, d: finer(d) })),
    lakes: finer(lakes),
    rivers: finer(rivers),
    border: finer(border),
  };
}

function finer(path: string): string {
  return path.replaceAll(/(-?)(\d*\.?\d+)/g, (_, sign: string, size: string) => sign + Number(size) * FINER);
}
