import { createHash } from 'node:crypto';
import { svg as drawing, html, nothing, type TemplateResult } from 'lit';
import { projectPoint } from '../../../../geodata/projection.ts';
import type { LonLat, SvgPaths } from '../../../../geodata/types.ts';

/** The country with its regions as one file, of which every page of a place draws parts. */
export interface Locator {
  /** Path below the site's root; changes with what is in it. */
  readonly file: string;
  readonly svg: string;
  readonly paths: SvgPaths;
}

const LAND = 'land';

/** Makes the file: all regions as one group, each under its id, without colours, which the page gives. */
export function makeLocator(paths: SvgPaths): Locator {
  const regions = paths.regions.map(({ id, d }) => `<path id="${id}" d="${d}"/>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${paths.width} ${paths.height}"><g id="${LAND}">${regions}</g></svg>\n`;
  const hash = createHash('sha256').update(svg).digest('hex').slice(0, 8);
  return { file: `assets/locator-${hash}.svg`, svg, paths };
}

/** What is marked on the map: a town as a point in its region, or a region alone. */
export interface MarkedPlace {
  readonly regionId: string;
  /** Degrees east and north; null = an area that is large enough to be seen. */
  readonly position: LonLat | null;
  /** What the picture shows, in words. */
  readonly label: string;
}

/** Radius of the point of a town, in units of the picture. */
const DOT = 22;

/** A small map of the country with the place marked; `root` is the way from the page to the site's root. */
export function locatorTemplate({ file, paths }: Locator, root: string, place: MarkedPlace): TemplateResult {
  return html`<svg class="locator" viewBox="0 0 ${paths.width} ${paths.height}" role="img" aria-label=${place.label}><use href="${root}${file}#${LAND}" /><use class="locator-region" href="${root}${file}#${place.regionId}" />${
    place.position === null ? nothing : dotAt(paths, place.position)
  }</svg>`;
}

function dotAt(paths: SvgPaths, position: LonLat) {
  const [x, y] = projectPoint(paths, position).map((one) => one.toFixed(0));
  return drawing`<circle cx=${x} cy=${y} r=${DOT} />`;
}
