import { html, nothing, svg, type TemplateResult } from 'lit';
import type { SvgPaths } from '../../../geodata/types.ts';
import { MAP_COLOURS } from '../../../styles/colours.ts';
import type { LegendSizes, MarkFacts, PaintedLayer, Scene } from '../../layers/scene.ts';
import { never } from '../../lib/never.ts';
import { layoutMap, type MakeLayout, type MapLayout } from '../layout/map-layout.ts';
import { fitView, type MapView, round } from '../layout/map-view.ts';
import { HATCHING } from '../mark-look.ts';
import { HOLE_RADIUS, HOLES, HOLES_SIDE } from '../open-marks.ts';
import {
  type Drawing,
  inMap,
  mapTransform,
  plainRegions,
  plainTowns,
  regionTemplates,
  townGroup,
} from './drawing.ts';
import { sizesBox, sizesTemplate } from './map-sizes.ts';
import { circleMark, fadedMark, markStyle, ringMark, symbolMark } from './marks.ts';
import { labelTemplates, leaderTemplates, outlineTemplates } from './outlines.ts';
import { boxText } from './page-paths.ts';
import type { PointRaster } from './point-raster.ts';
import { pointsTemplate } from './points.ts';
import { surfaceTemplate } from './surface.ts';

/** Parts of a picture that can lie above each other in pictures of their own. */
type MapPart = 'ground' | 'marks';

/** How a map is drawn; all may be left out. */
export interface SvgMapOptions {
  /** Size of the picture in CSS pixels; the box of the paths by default. */
  readonly width?: number;
  readonly height?: number;
  /** Goes before every id in the picture, so that two maps can stand on one page. */
  readonly idPrefix?: string;
  /** Towns can be reached by keyboard and native tooltips are left out. */
  readonly interactive?: boolean;
  /** The page brings no face of its own: labels are held to the width that they were laid out with. */
  readonly anyFace?: boolean;
  /** What of the map is shown; the whole country by default. */
  readonly view?: MapView;
  /** Town that the keyboard is on, or would reach first. */
  readonly focusTown?: string | null;
  /** Makes a raster picture of points too many for paths on a page; absent = every point is a path. */
  readonly pointRaster?: PointRaster;
  /** Only the land with what fills it, or only the marks with their labels; default: both. */
  readonly part?: MapPart;
  /** No text is smaller than this many pixels of the picture; default: as each kind of label is set. */
  readonly smallestTextPx?: number;
  /** What the areas of the marks mean, drawn in the free corner of the map; default: it stands elsewhere. */
  readonly sizes?: LegendSizes | null;
  /** Makes the layout; a map that is drawn again and again keeps the last one. */
  readonly makeLayout?: MakeLayout;
}

/**
 * The map as a template of one `<svg>`: basemap, layers in the scene's order, labels, selection. All colours are
 * attributes, so that the picture stands alone. The same scene, paths and options give the same picture.
 */
export function svgMapTemplate(scene: Scene, paths: SvgPaths, options: SvgMapOptions = {}): TemplateResult {
  const view = options.view ?? fitView(paths, options.width ?? paths.width, options.height ?? paths.height);
  const layout = options.part === 'ground' ? NO_LAYOUT : layoutFor({ scene, paths, view }, options);
  const drawing = drawingOf({ scene, paths, view, layout }, options);
  const { colours } = drawing.style;
  const [width, height] = [round(view.width), round(view.height)];
  const { part } = options;
  const ground =
    part === 'marks'
      ? nothing
      : svg`<rect width=${width} height=${height} fill=${colours.neighbours}></rect>`;
  const above =
    part === 'ground' ? nothing : [labelTemplates(drawing), sizesTemplate(options.sizes ?? null, drawing)];
  return html`<svg class="svg-map" xmlns="http://www.w3.org/2000/svg" data-box=${boxText(paths)} viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} role="group" aria-label=${`${scene.title}. ${scene.subtitle}`} lang=${scene.language} font-family=${MAP_FONTS}>${part === 'marks' ? hatching(scene, drawing.idPrefix) : definitions(drawing)}${ground}${layerTemplates(drawing, part)}${outlineTemplates(drawing, part)}${above}</svg>`;
}

/** The land has no marks and names whose places would have to be found. */
const NO_LAYOUT: MapLayout = {
  towns: new Map(),
  leaders: [],
  townLabels: [],
  regionLabels: [],
  cityLabels: [],
};

function layoutFor(
  { scene, paths, view }: Pick<Drawing, 'scene' | 'paths' | 'view'>,
  { makeLayout = layoutMap, smallestTextPx = 0, sizes = null }: SvgMapOptions,
): MapLayout {
  return makeLayout(scene, paths, view, { smallestTextPx, keepClear: sizes ? sizesBox(sizes) : null });
}

/** Everything that the templates of a picture read. */
export function drawingOf(
  picture: Pick<Drawing, 'scene' | 'paths' | 'view' | 'layout'>,
  options: SvgMapOptions,
): Drawing {
  const { scene, paths } = picture;
  const idPrefix = options.idPrefix ?? 'map-';
  return {
    ...picture,
    idPrefix,
    style: markStyle(scene, idPrefix, options.smallestTextPx),
    interactive: options.interactive ?? false,
    anyFace: options.anyFace ?? false,
    focusTown: options.focusTown ?? null,
    pointRaster: options.pointRaster ?? null,
    outlines: new Map(paths.regions.map(({ id, d }) => [id, d])),
  };
}

/** The marks of a picture with their labels, without the land beneath them. */
export function marksTemplate(drawing: Drawing): TemplateResult {
  return svg`${layerTemplates(drawing, 'marks')}${labelTemplates(drawing)}`;
}

/** Faces of a picture that may stand without the page. */
export const MAP_FONTS = "'Noto Sans', 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif";

function hatchPattern({ theme }: Scene, id: string, transform: string): TemplateResult {
  const { hatchGround, hatchLine } = MAP_COLOURS[theme];
  const { step, line } = HATCHING;
  // Half of a line at the edge of the tile lies outside it.
  return svg`<pattern id=${id} patternUnits="userSpaceOnUse" width=${step} height=${step} patternTransform=${transform}><rect width=${step} height=${step} fill=${hatchGround}></rect><path d=${`M0 0V${step}`} stroke=${hatchLine} stroke-width=${2 * line}></path></pattern>`;
}

/** What marks alone are filled with. */
export function hatching(scene: Scene, idPrefix: string): TemplateResult {
  return svg`<defs>${hatchPattern(scene, `${idPrefix}hatch`, 'rotate(45)')}</defs>`;
}

function definitions(drawing: Drawing): TemplateResult {
  const { scene, style, idPrefix, view, paths } = drawing;
  const { hatchLine } = style.colours;
  const holes = svg`<pattern id=${`${idPrefix}holes-map`} patternUnits="userSpaceOnUse" width=${HOLES_SIDE} height=${HOLES_SIDE} patternTransform=${`scale(${1 / view.scale})`}>${HOLES.map(([x, y]) => svg`<circle cx=${x} cy=${y} r=${HOLE_RADIUS} fill=${style.colours.halo}></circle>`)}</pattern>`;
  const veil = svg`<pattern id=${`${idPrefix}veil`} patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="rotate(45)"><path d="M0 0V6" stroke=${hatchLine} stroke-width="1.4"></path></pattern>`;
  return svg`<defs>${hatchPattern(scene, `${idPrefix}hatch`, 'rotate(45)')}${hatchPattern(scene, `${idPrefix}hatch-map`, `scale(${1 / view.scale}) rotate(45)`)}${hasOpenRegions(scene) ? holes : nothing}${veil}<path id=${`${idPrefix}border`} data-outline="border" d=${paths.border}></path><clipPath id=${`${idPrefix}land`}><use href=${`#${idPrefix}border`} transform=${mapTransform(view)}></use></clipPath></defs>`;
}

function hasOpenRegions({ layers }: Scene): boolean {
  return layers.some(
    (layer) =>
      layer.kind === 'choropleth' && layer.marks.some(({ isIndistinguishable }) => isIndistinguishable),
  );
}

/** The layers in order. Water lies on the fills at the bottom and under everything else. */
function layerTemplates(drawing: Drawing, part: MapPart | undefined): readonly TemplateResult[] {
  const { scene, paths, view, style } = drawing;
  const firstOther = scene.layers.findIndex(({ kind }) => kind !== 'choropleth');
  const ground = firstOther < 0 ? scene.layers.length : firstOther;
  const topFill = scene.layers.findLast(({ kind }) => kind === 'choropleth');
  const topTowns = scene.layers.findLast(
    ({ kind }) => kind === 'circles' || kind === 'rings' || kind === 'symbols',
  );
  const drawn = scene.layers.map((layer) => ({
    part: layer.kind === 'choropleth' || layer.kind === 'surface' ? 'ground' : 'marks',
    template: layerTemplate(drawing, layer, layer === topFill || layer === topTowns),
  }));
  const { colours } = style;
  const border = `#${drawing.idPrefix}border`;
  const water = inMap(
    view,
    svg`<path data-outline="rivers" d=${paths.rivers} fill="none" stroke=${colours.waterLine} stroke-width="0.7" vector-effect="non-scaling-stroke" pointer-events="none"></path><path data-outline="lakes" d=${paths.lakes} fill=${colours.water} stroke=${colours.waterLine} stroke-width="0.5" vector-effect="non-scaling-stroke" pointer-events="none"></path><use href=${border} fill="none" stroke=${colours.border} stroke-width="1.4" vector-effect="non-scaling-stroke" stroke-linejoin="round" pointer-events="none"></use>`,
  );
  const land = svg`<use href=${border} fill=${colours.land}></use>`;
  return [
    { part: 'ground', template: inMap(view, topFill === undefined ? plainRegions(drawing) : land) },
    ...drawn.slice(0, ground),
    { part: 'ground', template: water },
    { part: 'marks', template: leaderTemplates(drawing.layout, style) },
    ...drawn.slice(ground),
    { part: 'marks', template: topTowns === undefined ? plainTowns(drawing) : svg`` },
  ].flatMap((one) => (part === undefined || one.part === part ? [one.template] : []));
}

function layerTemplate(drawing: Drawing, layer: PaintedLayer, isTop: boolean): TemplateResult {
  switch (layer.kind) {
    case 'choropleth':
      return svg`<g data-layer=${layer.id} opacity=${layer.opacity}>${inMap(drawing.view, regionTemplates(drawing, layer.marks, isTop))}</g>`;
    case 'surface':
      return surfaceTemplate(layer, drawing.paths, drawing.view, drawing.idPrefix);
    case 'circles':
      return townGroup(
        drawing,
        layer,
        isTop,
        layer.marks.map((mark) => [
          mark,
          townMark(mark, mark.radius, drawing, () => circleMark(mark, drawing.style)),
        ]),
      );
    case 'points':
      return pointsTemplate(drawing, layer);
    case 'rings':
      return townGroup(
        drawing,
        layer,
        isTop,
        layer.marks.map((mark) => [
          mark,
          townMark(mark, mark.radius, drawing, () => ringMark(mark, drawing.style)),
        ]),
      );
    case 'symbols':
      return townGroup(
        drawing,
        layer,
        isTop,
        layer.marks.map((mark) => [
          mark,
          townMark(mark, mark.size, drawing, () => symbolMark(mark, drawing.style)),
        ]),
      );
    default:
      return never(layer);
  }
}

/** A mark as its layer draws it, or faded where it is outside the filter. */
function townMark(
  { fade }: Pick<MarkFacts, 'fade'>,
  radius: number,
  { style }: Drawing,
  draw: () => TemplateResult,
): TemplateResult {
  return fade === undefined ? draw() : fadedMark(radius, fade, style);
}
