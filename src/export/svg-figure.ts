import { html, nothing, render, svg, type TemplateResult } from 'lit';
import type { SvgPaths } from '../../geodata/types.ts';
import { MAP_COLOURS, type MapColours } from '../../styles/colours.ts';
import { dateText } from '../i18n/date-text.ts';
import { exportMessages } from '../i18n/messages/export.ts';
import type { Legend, Scene } from '../layers/scene.ts';
import { type ViewCamera, viewOf } from '../map/layout/map-view.ts';
import { svgMapTemplate } from '../map/svg/svg-map.ts';
import type { ExportedFile, ExportOrigin } from './exported-file.ts';
import { legendBlock } from './svg-legend.ts';
import { type Block, type BlockArea, textBlock } from './svg-text.ts';

const WIDTH = 1200;
const MARGIN = 32;
const COLUMNS = 3;
const GAP = 28;
const INNER = WIDTH - 2 * MARGIN;
const COLUMN = (INNER - GAP * (COLUMNS - 1)) / COLUMNS;

/** What a picture for a publication is made from. */
export interface FigureInput {
  readonly scene: Scene;
  readonly paths: SvgPaths;
  /** Part of the map to show; null = the whole country. */
  readonly camera: ViewCamera | null;
  readonly origin: ExportOrigin;
}

/** A picture that stands alone: title, map, legends, sources, credits, date and address. Size in pixels. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly template: TemplateResult;
}

/** Composes the picture of a view. The same input gives the same picture. */
export function composeFigure({ scene, paths, camera, origin }: FigureInput): Figure {
  const colours = MAP_COLOURS[scene.theme];
  const title = textBlock(scene.title, innerArea(MARGIN), { size: 24, weight: 600, colour: colours.ink });
  const subtitle = textBlock(scene.subtitle, innerArea(MARGIN + title.height), {
    size: 14,
    colour: colours.mutedInk,
  });
  const phraseTop = MARGIN + title.height + subtitle.height;
  const phrase = textBlock(scene.filter?.phrase ?? '', innerArea(phraseTop), {
    size: 14,
    weight: 600,
    colour: colours.ink,
  });
  const mapTop = phraseTop + (scene.filter === null ? 0 : phrase.height) + 12;
  const mapHeight = Math.round((INNER * paths.height) / paths.width);
  const legends = legendColumns(scene, mapTop + mapHeight + 20);
  const footTop = mapTop + mapHeight + 20 + legends.height + 16;
  const foot = footBlock(scene, origin, innerArea(footTop), colours);
  const height = Math.ceil(footTop + foot.height + MARGIN);
  const map = svgMapTemplate(scene, paths, {
    idPrefix: 'export-',
    view: viewOf(paths, camera, INNER, mapHeight),
  });
  const template = html`<svg xmlns="http://www.w3.org/2000/svg" width=${WIDTH} height=${height} viewBox="0 0 ${WIDTH} ${height}"
    font-family="'Noto Sans', 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif" lang=${scene.language} role="img" aria-label=${scene.title}>
    <rect width="100%" height="100%" fill=${colours.halo}></rect>${title.content}${subtitle.content}${scene.filter === null ? nothing : phrase.content}
    <svg x=${MARGIN} y=${mapTop} width=${INNER} height=${mapHeight}>${map}</svg>${legends.content}${foot.content}
  </svg>`;
  return { width: WIDTH, height, template };
}

/** The whole width between the margins, from a height down. */
function innerArea(y: number): BlockArea {
  return { x: MARGIN, y, width: INNER };
}

/** Fills the columns one after another, always the shortest next. */
function legendColumns(scene: Scene, top: number): Block {
  const bottoms = Array.from({ length: COLUMNS }, () => top);
  const blocks = scene.legends.map((legend: Legend) => {
    const column = bottoms.indexOf(Math.min(...bottoms));
    const y = bottoms[column] ?? top;
    const block = legendBlock(legend, scene, { x: MARGIN + column * (COLUMN + GAP), y, width: COLUMN });
    bottoms[column] = y + block.height + 16;
    return block.content;
  });
  return { height: Math.max(...bottoms) - top, content: svg`${blocks}` };
}

/** What a picture says at its foot. */
export interface Foot extends Pick<Scene, 'language' | 'credits' | 'methodNote'> {
  /** Where the data are from, in words; those of the site if absent. */
  readonly sources?: string;
}

/** Sources, credits, day and address at the foot of a picture. */
export function footBlock(
  { language, credits, methodNote, sources = exportMessages[language].sources }: Foot,
  { date, address }: ExportOrigin,
  area: BlockArea,
  colours: MapColours,
): Block {
  const credited = credits.map(({ text, href }) => (href === '' ? text : `${text} (${href})`)).join(' · ');
  const made = exportMessages[language].made(dateText(language, date));
  let at = area.y;
  const lines = [methodNote, sources, credited, `${made} · ${address}`]
    .filter((line) => line !== '')
    .map((line) => {
      const block = textBlock(line, { ...area, y: at }, { size: 10.5, colour: colours.mutedInk });
      at += block.height + 2;
      return block.content;
    });
  return { height: at - area.y, content: svg`${lines}` };
}

/** Text of the picture as an SVG file, made by the page's own renderer, with `css` inside. Needs a document. */
export function figureText(figure: Figure, css = ''): string {
  const holder = document.createElement('div');
  render(figure.template, holder);
  const picture = holder.querySelector('svg');
  if (picture === null) throw new Error('the picture has no root');
  if (css !== '') {
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = css;
    picture.prepend(style);
  }
  const text = new XMLSerializer().serializeToString(picture).replaceAll(/<!--[\s\S]*?-->/g, '');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`;
}

/** The picture as an SVG file. */
export function svgFile(name: string, figure: Figure): ExportedFile {
  return { name: `${name}.svg`, blob: new Blob([figureText(figure)], { type: 'image/svg+xml' }) };
}
