import { svg, type TemplateResult } from 'lit';
import { PANEL_COLOURS } from '../../../../../styles/panel-colours.ts';
import { type Block, textBlock } from '../../../../export/svg-text.ts';
import type { expertsTownMessages } from '../../../../i18n/messages/experts-results-towns.ts';
import { sentenceText } from '../../../parts/sentence-text.ts';
import { type ActionCell, type ActionsView, THIRDS } from '../actions/actions-view.ts';
import type { ResultContext } from '../result-context.ts';
import { cellRect, PAD, PICTURE_WIDTH, PLAIN, QUIET } from './picture-cells.ts';

type Texts = (typeof expertsTownMessages)[ResultContext['language']];

const NAMES = 128;
const CELL = (PICTURE_WIDTH - NAMES) / THIRDS.length;
const LEAST_HEIGHT = 72;
const HEADS = 38;

function areaAt(x: number, y: number, width: number) {
  return { x, y, width };
}

/** The action matrix, need upwards and feasibility to the right, with the actions in their cells. */
export function actionPicture(texts: Texts, { cells }: ActionsView): Block {
  const parts: TemplateResult[] = [
    textBlock(`${texts.feasibilityAxis} →`, areaAt(NAMES, 0, PICTURE_WIDTH - NAMES), QUIET).content,
    textBlock(`↑\u00a0${texts.needAxis}`, areaAt(0, 18, NAMES), QUIET).content,
    ...THIRDS.map(
      (third, column) => textBlock(texts[third], areaAt(NAMES + column * CELL, 18, CELL), QUIET).content,
    ),
  ];
  let at = HEADS;
  for (const row of cells) {
    const filled = row.map((cell, column) =>
      cellContent(texts, cell, areaAt(NAMES + column * CELL, at, CELL)),
    );
    const height = Math.max(LEAST_HEIGHT, ...filled.map((block) => block.height));
    const name = texts[THIRDS[row[0]?.need ?? 0]];
    parts.push(textBlock(name, areaAt(0, at + PAD, NAMES - PAD), QUIET).content);
    for (const [column, { content }] of filled.entries()) {
      const call = row[column]?.call ?? 'wait';
      const box = { x: NAMES + column * CELL, y: at, width: CELL, height };
      parts.push(svg`${cellRect(box, call === 'wait' ? undefined : PANEL_COLOURS.calls[call])}${content}`);
    }
    at += height;
  }
  return { height: at, content: svg`${parts}` };
}

/** What stands in a cell: its word, then the actions with their ranks. */
function cellContent(
  texts: Texts,
  { call, actions }: ActionCell,
  { x, y, width }: ReturnType<typeof areaAt>,
): Block {
  const lines = [
    { text: texts[call], style: QUIET },
    ...actions.map(({ rank, name }) => ({ text: `${sentenceText(rank)}. ${name}`, style: PLAIN })),
  ];
  let at = y + PAD;
  const parts = lines.map(({ text, style }) => {
    const block = textBlock(text, areaAt(x + PAD, at, width - 2 * PAD), style);
    at += block.height + 3;
    return block.content;
  });
  return { height: at + PAD - y, content: svg`${parts}` };
}
