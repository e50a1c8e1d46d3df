import type { SvgPaths } from '../../../geodata/types.ts';

const PROJECTIONS: readonly SvgPaths['projection'][] = ['equal-area', 'mercator'];

/** Projection, size and placement of the outlines, as the picture carries them in `data-box`. */
export function boxText({ projection, width, height, scale, translate }: SvgPaths): string {
  return [projection, width, height, scale, ...translate].join(' ');
}

/**
 * The outlines that a prerendered picture was drawn from, so that the page need not fetch them again;
 * null if there is no such picture or any part is missing.
 */
export function readPagePaths(page: ParentNode): SvgPaths | null {
  const picture = page.querySelector('svg[data-box]');
  const [name, ...numbers] = (picture?.getAttribute('data-box') ?? '').split(' ');
  const projection = PROJECTIONS.find((one) => one === name);
  const [width, height, scale, x, y] = numbers.map(Number);
  const outline = (name: string): string =>
    picture?.querySelector(`[data-outline="${name}"]`)?.getAttribute('d') ?? '';
  const regions = [...(picture?.querySelectorAll('path[data-region]') ?? [])].map((path) => ({
    id: path.getAttribute('data-region') ?? '',
    d: path.getAttribute('d') ?? '',
  }));
  const [lakes, rivers, border] = [outline('lakes'), outline('rivers'), outline('border')];
  const isWhole = regions.length > 0 && [lakes, rivers, border].every((d) => d !== '');
  if (!isWhole || !projection || !width || !height || !scale || x === undefined || y === undefined)
    return null;
  return { projection, width, height, scale, translate: [x, y], regions, lakes, rivers, border };
}
