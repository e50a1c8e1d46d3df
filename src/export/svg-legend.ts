import { nothing, svg, type TemplateResult } from 'lit';
import { MAP_COLOURS, type MapColours, readableOn } from '../../styles/colours.ts';
import { shapePoints } from '../../styles/symbols.ts';
import type {
  Fill,
  Legend,
  LegendClass,
  LegendIndistinguishable,
  LegendSizes,
  Scene,
} from '../layers/scene.ts';
import { type Block, type BlockArea, textBlock } from './svg-text.ts';

const ROW = 20;
const SWATCH = { width: 28, height: 14 } as const;

/** Legend of one layer as part of an exported picture. */
export function legendBlock(legend: Legend, scene: Scene, area: BlockArea): Block {
  const colours = MAP_COLOURS[scene.theme];
  const parts: TemplateResult[] = [];
  let at = area.y;
  const rest = (gap = 0): BlockArea => ({ ...area, y: at + gap });
  const put = (block: Block): void => {
    parts.push(block.content);
    at += block.height;
  };
  put(textBlock(legend.title, rest(), { size: 13, weight: 600, colour: colours.ink }));
  put(textBlock(legend.subtitle, rest(), { size: 11, colour: colours.ink }));
  at += 4;
  put(
    legend.form === 'grid3x3'
      ? gridBlock(legend, colours, area.x, at)
      : rowsBlock(legend.classes, colours, rest(), legend.form !== 'bands'),
  );
  const others = legend.form === 'grid3x3' ? legend.classes.slice(9) : [];
  put(rowsBlock(others, colours, rest(), true));
  if (legend.indistinguishable !== undefined)
    put(indistinguishableBlock(legend.indistinguishable, colours, rest()));
  if (legend.sizes !== null) put(sizesBlock(legend.sizes, colours, rest(4)));
  for (const note of legend.notes) put(textBlock(note, rest(2), { size: 10.5, colour: colours.ink }));
  return { height: at - area.y, content: svg`${parts}` };
}

function rowsBlock(
  classes: readonly LegendClass[],
  colours: MapColours,
  { x, y, width }: BlockArea,
  counted: boolean,
): Block {
  const parts: TemplateResult[] = [];
  let at = y;
  for (const item of classes) {
    const label = textBlock(item.label, labelArea(x, at, width), { size: 11.5, colour: colours.ink });
    parts.push(svg`${item.ring !== undefined ? ring(item, colours, x, at + 2) : item.symbol === null ? swatch(item, colours, x, at + 2) : symbol({ ...item, symbol: item.symbol }, colours, x, at)}${label.content}
      ${counted ? svg`<text x=${x + width - 8} y=${at + 12.5} font-size="11.5" text-anchor="end" fill=${colours.ink}>${countText(item)}</text>` : nothing}`);
    at += Math.max(ROW, label.height + 4);
  }
  return { height: at - y, content: svg`${parts}` };
}

/** Count of a class, behind that of the places in it that meet the filter. */
function countText({ kept, count }: LegendClass): string {
  return kept === undefined ? String(count) : `${kept} / ${count}`;
}

/** Where the label of a row goes, between its swatch and its count. */
function labelArea(x: number, y: number, width: number): BlockArea {
  return { x: x + SWATCH.width + 8, y: y + 1, width: width - SWATCH.width - 48 };
}

/** Row of the open marks of a difference. */
function indistinguishableBlock(
  { label, count }: LegendIndistinguishable,
  colours: MapColours,
  { x, y, width }: BlockArea,
): Block {
  const words = textBlock(label, labelArea(x, y, width), { size: 11.5, colour: colours.ink });
  const frame = svg`<rect x=${x} y=${y + 2} width=${SWATCH.width} height=${SWATCH.height} fill=${colours.mutedInk} stroke=${colours.ink} stroke-width="0.6"></rect><path transform=${`translate(${x} ${y + 2})`} d="M4 4h0M8 9h0M12 4h0M16 9h0M20 4h0" stroke=${colours.halo} stroke-width="3" stroke-linecap="round"></path>`;
  return {
    height: Math.max(ROW, words.height + 4),
    content: svg`${frame}${words.content}<text x=${x + width - 8} y=${y + 12.5} font-size="11.5" text-anchor="end" fill=${colours.ink}>${count ?? '–'}</text>`,
  };
}

/** Circles as large as those of the map, one a line, with what their areas mean. */
function sizesBlock({ title, circles }: LegendSizes, colours: MapColours, area: BlockArea): Block {
  const head = textBlock(title, area, { size: 11.5, weight: 600, colour: colours.ink });
  const widest = Math.max(0, ...circles.map(({ radius }) => radius));
  const x = area.x + widest + 1;
  let at = area.y + head.height + 2;
  const lines = circles.map(({ radius, label }) => {
    const height = Math.max(ROW - 4, radius * 2 + 4);
    const y = at + height / 2;
    at += height;
    return svg`<circle cx=${x} cy=${y} r=${radius} fill="none" stroke=${colours.mutedInk}></circle><text x=${x + widest + 9} y=${y + 4} font-size="11.5" fill=${colours.ink}>${label}</text>`;
  });
  return { height: at - area.y + 4, content: svg`${head.content}${lines}` };
}

/** A ring closed by the middle of its class. */
function ring(
  { fill, ring: share = 0 }: LegendClass,
  colours: MapColours,
  x: number,
  y: number,
): TemplateResult {
  const around = 2 * Math.PI * RING_RADIUS;
  const colour = fill.kind === 'colour' ? fill.colour : 'none';
  return svg`<g transform="translate(${x + 11} ${y + 6})"><circle r=${RING_RADIUS} fill="none" stroke=${colours.hatchLine} stroke-width="0.75"></circle><circle r=${RING_RADIUS} fill="none" stroke=${colour} stroke-width="3" stroke-dasharray="${(around * share).toFixed(2)} ${around.toFixed(2)}" transform="rotate(-90)"></circle></g>`;
}

const RING_RADIUS = 5;

function swatch({ fill, dotted }: LegendClass, colours: MapColours, x: number, y: number): TemplateResult {
  return svg`<rect x=${x} y=${y} width=${SWATCH.width} height=${SWATCH.height} fill=${paint(fill)} stroke=${colours.ink}
    stroke-width=${dotted ? 1.4 : 0.6} stroke-dasharray=${dotted ? '1.5 2.5' : nothing}></rect>`;
}

function symbol(
  { fill: filled, symbol: mark }: LegendClass & { readonly symbol: NonNullable<LegendClass['symbol']> },
  colours: MapColours,
  x: number,
  y: number,
): TemplateResult {
  const { shape, letter, outlined } = mark;
  const [cx, cy, radius] = [x + SWATCH.width / 2, y + 8, 8];
  const colour = filled.kind === 'colour' ? filled.colour : 'none';
  const fill = outlined ? 'none' : colour;
  const points = shapePoints(shape)?.map(([px, py]) => `${cx + px * radius},${cy + py * radius}`);
  const outline =
    points === undefined
      ? svg`<circle cx=${cx} cy=${cy} r=${radius} fill=${fill} stroke=${colours.ink}></circle>`
      : svg`<polygon points=${points.join(' ')} fill=${fill} stroke=${colours.ink}></polygon>`;
  const ink = outlined || colour === 'none' ? colours.ink : readableOn(colour);
  return svg`${outline}<text x=${cx} y=${cy + 3.2} font-size="9" font-weight="600" text-anchor="middle" fill=${ink}>${letter}</text>`;
}

/** The 3×3 grid: risk upwards, potential to the right, each cell with its code and count. */
function gridBlock(legend: Legend, colours: MapColours, x: number, y: number): Block {
  const [width, height] = [52, 34];
  const cells = legend.classes.slice(0, 9).map((item, index) => {
    const left = x + 18 + (index % 3) * width;
    const top = y + (2 - Math.floor(index / 3)) * height;
    const colour = item.fill.kind === 'colour' ? item.fill.colour : '#ffffff';
    const ink = readableOn(colour);
    return svg`<rect x=${left} y=${top} width=${width} height=${height} fill=${colour}></rect>
      <text x=${left + 5} y=${top + 13} font-size="10" fill=${ink}>${item.label.slice(0, 2)}</text>
      <text x=${left + width - 5} y=${top + height - 6} font-size="12" font-weight="600" text-anchor="end" fill=${ink}>${item.count}</text>`;
  });
  const axisY =
    legend.axes === null
      ? nothing
      : svg`<text transform=${`translate(${x + 11} ${y + 3 * height}) rotate(-90)`} font-size="10.5" fill=${colours.ink}>${legend.axes.y}</text>`;
  const axisX =
    legend.axes === null
      ? nothing
      : svg`<text x=${x + 18} y=${y + 3 * height + 14} font-size="10.5" fill=${colours.ink}>${legend.axes.x}</text>`;
  return { height: 3 * height + 24, content: svg`${cells}${axisY}${axisX}` };
}

function paint(fill: Fill): string {
  return fill.kind === 'colour' ? fill.colour : 'url(#export-hatch)';
}
