import { html, nothing, type TemplateResult } from 'lit';
import type { SvgPaths } from '../../../geodata/types.ts';
import type { LegendSizes, Scene } from '../../layers/scene.ts';
import { type MapView, type ViewCamera, viewOf } from '../layout/map-view.ts';
import { withMarks } from '../layout/mark-sizes.ts';
import { sizesBox } from './map-sizes.ts';
import { svgMapTemplate } from './svg-map.ts';

/**
 * Widths in pixels from which on the marks and labels are laid out anew. Between two of them the picture grows by less
 * than half, so that no text is smaller than {@link SMALLEST_TEXT_PX} and none is large.
 */
const WIDTHS = [150, 220, 320, 460, 660, 940] as const;
const SMALLEST_TEXT_PX = 11;
/** At this width of the map its marks have the size that the scene gives them. */
const FULL_SIZE_PX = 940;
const SMALLEST_SHARE = 0.45;
/** Width of the map for which the zoom of a camera is meant. */
const CAMERA_PX = 1000;
/** Width for which hatchings are drawn. */
const GROUND_PX = 480;

/** Numbers of all widths that a still map has marks for. */
export const ALL_WIDTHS: readonly number[] = WIDTHS.map((_, i) => i);

/** A still map that fits into a frame of any size, in two layers that lie on each other. */
export interface FittedMap {
  /** The land with its waters and borders. */
  readonly ground: TemplateResult;
  /** Marks and labels for every width, the widest first: a page may be painted when those it shows are there. */
  readonly marks: TemplateResult;
}

/**
 * A still map that fits into a frame of any size without a script: the land once, marks and labels for every width of
 * {@link WIDTHS}, of which {@link fittedMapRules} shows the one that the frame has room for. The holder of each layer is
 * a size container. `drawn` = numbers of the widths whose marks are drawn; all by default.
 */
export function fittedMap(
  scene: Scene,
  paths: SvgPaths,
  camera: ViewCamera | null,
  drawn: readonly number[] = ALL_WIDTHS,
): FittedMap {
  const whole = viewOf(paths, camera, CAMERA_PX, (CAMERA_PX * paths.height) / paths.width);
  const ground = svgMapTemplate(scene, paths, {
    view: scaled(whole, GROUND_PX / CAMERA_PX),
    part: 'ground',
    anyFace: true,
  });
  const marksFor = (i: number): TemplateResult => {
    const width = WIDTHS[i] ?? FULL_SIZE_PX;
    const share = Math.min(1, Math.max(SMALLEST_SHARE, Math.sqrt(width / FULL_SIZE_PX)));
    return html`<div class="fitted-marks fitted-marks-${i}" id=${marksId(i)}>${svgMapTemplate(
      withMarks(scene, share),
      paths,
      {
        view: scaled(whole, width / CAMERA_PX),
        part: 'marks',
        anyFace: true,
        idPrefix: `marks${i}-`,
        smallestTextPx: SMALLEST_TEXT_PX,
        sizes: camera === null ? sizesFor(scene, share, width, (width * paths.height) / paths.width) : null,
      },
    )}</div>`;
  };
  return {
    ground: html`<div class="fitted-map fitted-ground">${ground}</div>`,
    marks: html`<div class="fitted-map">${ALL_WIDTHS.toReversed().map((i) =>
      drawn.includes(i) ? marksFor(i) : nothing,
    )}</div>`,
  };
}

/** Address within the page of the marks for a width. */
export function marksId(width: number): string {
  return `marks-${width}`;
}

/** Number of the width whose marks {@link fittedMapRules} show in a holder of that size, in pixels. */
export function shownWidth(paths: Pick<SvgPaths, 'width' | 'height'>, width: number, height: number): number {
  return Math.max(
    0,
    ALL_WIDTHS.findLastIndex((i) => {
      const least = leastHolder(i, paths);
      return width >= least.width && height >= least.height;
    }),
  );
}

/** Least width and height of a holder that shows the marks of a width, in pixels. */
export function leastHolder(
  i: number,
  { width, height }: Pick<SvgPaths, 'width' | 'height'>,
): { readonly width: number; readonly height: number } {
  const from = WIDTHS[i] ?? FULL_SIZE_PX;
  return { width: from, height: Math.ceil((from * height) / width) };
}

/** Style rules that show the marks for the width that the map has in its holder. */
export function fittedMapRules(paths: Pick<SvgPaths, 'width' | 'height'>): string {
  const show = (i: number): string => `.fitted-marks{display:none}.fitted-marks-${i}{display:block}`;
  const rules = ALL_WIDTHS.slice(1).map((i) => {
    const least = leastHolder(i, paths);
    return `@container (min-width:${least.width}px) and (min-height:${least.height}px){${show(i)}}`;
  });
  return [show(0), ...rules].join('\n');
}

function scaled(view: MapView, factor: number): MapView {
  return {
    width: view.width * factor,
    height: view.height * factor,
    scale: view.scale * factor,
    x: view.x * factor,
    y: view.y * factor,
  };
}

/** Share of the map's width and height that is free in its north-west, beyond the border. */
const FREE_CORNER = { width: 0.34, height: 0.22 };

/** What the areas of the marks mean, at the same scale as they; null where the corner has no room for it. */
function sizesFor({ legends }: Scene, share: number, width: number, height: number): LegendSizes | null {
  const sizes = legends.find((legend) => legend.sizes !== null)?.sizes ?? null;
  if (sizes === null) return null;
  const scaledSizes = {
    ...sizes,
    circles: sizes.circles.map((one) => ({ ...one, radius: one.radius * share })),
  };
  const { right, bottom } = sizesBox(scaledSizes);
  return right <= width * FREE_CORNER.width && bottom <= height * FREE_CORNER.height ? scaledSizes : null;
}
