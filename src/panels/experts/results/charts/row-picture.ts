import { svg, type TemplateResult } from 'lit';
import { MAP_COLOURS } from '../../../../../styles/colours.ts';
import { PANEL_COLOURS } from '../../../../../styles/panel-colours.ts';
import { type Block, textBlock } from '../../../../export/svg-text.ts';
import { PICTURE_WIDTH, QUIET } from './picture-cells.ts';

/** A strip in pixels. */
export const STRIP = { width: 240, height: 16 } as const;

/** A row of a chart: a name, a strip and numbers. */
export interface PictureRow {
  readonly name: string;
  /** Smaller, under the name; '' = nothing. */
  readonly beside: string;
  /** Drawn from its left upper corner, {@link STRIP} in size; null = none. */
  readonly strip: TemplateResult | null;
  readonly cells: readonly string[];
}

/** A chart of rows. */
export interface RowChart {
  /** Names of the columns: of the names, of the strips, of the numbers. */
  readonly heads: readonly [name: string, strip: string, ...cells: string[]];
  /** Pixels of the names; the numbers share what is left. */
  readonly nameWidth: number;
  /** Rows under a title each; '' = none. */
  readonly groups: readonly { readonly title: string; readonly rows: readonly PictureRow[] }[];
  readonly isGreyed: boolean;
}

const GAP = 16;
const PAD = 6;
const GREYED = 0.35;
const { ink, mutedInk } = MAP_COLOURS.light;

/** Draws rows one under the other, each as high as its name. */
export function rowPicture({ heads, nameWidth, groups, isGreyed }: RowChart): Block {
  const [name, strip, ...cells] = heads;
  const stripX = nameWidth + GAP;
  const cellX = stripX + STRIP.width + GAP;
  const cellWidth = (PICTURE_WIDTH - cellX) / cells.length;
  const cellArea = (column: number, y: number) => ({
    ...{ x: cellX + column * cellWidth + PAD, y, width: cellWidth - PAD },
  });
  const headBlocks = [
    textBlock(name, { x: 0, y: 0, width: nameWidth }, QUIET),
    textBlock(strip, { x: stripX, y: 0, width: STRIP.width }, QUIET),
    ...cells.map((head, column) => textBlock(head, cellArea(column, 0), { ...QUIET, anchor: 'end' })),
  ];
  let at = Math.max(...headBlocks.map(({ height }) => height)) + PAD;
  const parts: TemplateResult[] = [];
  const put = (block: Block): void => {
    parts.push(block.content);
    at += block.height;
  };
  for (const group of groups) {
    if (group.title !== '')
      put(
        textBlock(
          group.title,
          { x: 0, y: at + PAD, width: PICTURE_WIDTH },
          { size: 13, weight: 600, colour: ink },
        ),
      );
    at += PAD;
    for (const row of group.rows) {
      const colour = isGreyed ? mutedInk : ink;
      const named = textBlock(row.name, { x: 0, y: at + PAD, width: nameWidth }, { size: 12.5, colour });
      const under = textBlock(row.beside, { x: 0, y: at + PAD + named.height, width: nameWidth }, QUIET);
      parts.push(svg`<path d=${`M0 ${at}H${PICTURE_WIDTH}`} stroke=${PANEL_COLOURS.line} stroke-opacity="0.35"></path>${named.content}${under.content}
        <g transform=${`translate(${stripX} ${at + PAD + 1})`} opacity=${isGreyed ? GREYED : 1}>${row.strip ?? ''}</g>
        ${row.cells.map((text, column) => textBlock(text, cellArea(column, at + PAD), { size: 12.5, colour, anchor: 'end' }).content)}`);
      at += Math.max(STRIP.height, named.height + under.height) + 2 * PAD;
    }
  }
  return { height: at, content: svg`${headBlocks.map(({ content }) => content)}${parts}` };
}
