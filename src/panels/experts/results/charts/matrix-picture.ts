import { svg, type TemplateResult } from 'lit';
import { PANEL_COLOURS } from '../../../../../styles/panel-colours.ts';
import { type Block, textBlock, wrapText } from '../../../../export/svg-text.ts';
import type { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import { textWidth } from '../../../../map/layout/text-width.ts';
import { type CrossView, NOT_JUDGED } from '../cross/cross-view.ts';
import type { ResultContext } from '../result-context.ts';
import { type Box, cellRect, inMiddle, PAD, PICTURE_WIDTH, PLAIN, QUIET } from './picture-cells.ts';

type Texts = (typeof expertsPartMessages)[ResultContext['language']];

const NAMES = 330;
/** Pixels of the names of components, which stand upright, at most, and from line to line. */
const UPRIGHT = 170;
const LEADING = 13;
const ROW = 20;

/** The matrix of factors and components with its sums. */
export function matrixPicture(texts: Texts, { components, rows, passive }: CrossView): Block {
  const width = (PICTURE_WIDTH - NAMES) / (components.length + 1);
  const boxAt = (column: number, y: number, height: number): Box => ({
    ...{ x: NAMES + column * width, y, width, height },
  });
  const names = [...components, texts.active].map((name) =>
    wrapText(name, QUIET.size, UPRIGHT).slice(0, Math.floor(width / LEADING)),
  );
  const top = Math.max(...names.flat().map((line) => textWidth(line, QUIET.size)));
  const heads = names.map((lines, column) => {
    const x = NAMES + (column + 0.5) * width - ((lines.length - 1) * LEADING) / 2 + 4;
    return lines.map(
      (line, at) =>
        svg`<text transform=${`translate(${x + at * LEADING} ${top}) rotate(-90)`} font-size=${QUIET.size} fill=${QUIET.colour}>${line}</text>`,
    );
  });
  const parts: TemplateResult[] = [];
  let at = top + PAD;
  for (const { name, cells, sum, isStrong } of rows) {
    const named = textBlock(name, { x: 0, y: at + 2, width: NAMES - PAD }, PLAIN);
    const height = Math.max(ROW, named.height + 4);
    const drawn = cells.map(({ shown, step }, column) => {
      const box = boxAt(column, at, height);
      return svg`${cellRect(box, stepColour(step))}${inMiddle(shown?.text ?? NOT_JUDGED, box)}`;
    });
    parts.push(
      svg`${named.content}${drawn}${inMiddle(sum?.text ?? '', boxAt(cells.length, at, height), isStrong ? 600 : 400)}`,
    );
    at += height;
  }
  const sums = passive.map((sum, column) => inMiddle(sum?.text ?? '', boxAt(column, at, ROW + 4)));
  const named = textBlock(texts.passive, { x: 0, y: at + 4, width: NAMES - PAD }, PLAIN);
  return { height: at + ROW + 4, content: svg`${heads}${parts}${named.content}${sums}` };
}

function stepColour(step: number | null): string | undefined {
  const key = String(step ?? 0);
  const { steps } = PANEL_COLOURS;
  return key in steps ? steps[key as keyof typeof steps] : undefined;
}
