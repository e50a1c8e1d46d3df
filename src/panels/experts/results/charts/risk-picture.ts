import { svg } from 'lit';
import { PANEL_COLOURS } from '../../../../../styles/panel-colours.ts';
import { type Block, textBlock } from '../../../../export/svg-text.ts';
import type { expertsTownMessages } from '../../../../i18n/messages/experts-results-towns.ts';
import { sentenceText } from '../../../parts/sentence-text.ts';
import type { ResultContext } from '../result-context.ts';
import type { RisksView } from '../risks/risks-view.ts';
import { cellRect, inMiddle, PAD, PICTURE_WIDTH, PLAIN, QUIET } from './picture-cells.ts';

type Texts = (typeof expertsTownMessages)[ResultContext['language']];

const CELL = 64;
const NAMES = 24;

/** The risk matrix with its counts, and the risks in a list beside it. */
export function riskPicture(texts: Texts, { cells, rows }: RisksView): Block {
  const axes = textBlock(
    `↑ ${texts.likelihood}, ${texts.consequence} →`,
    { x: 0, y: 0, width: PICTURE_WIDTH },
    QUIET,
  );
  const top = axes.height + 6;
  const parts = cells.flatMap((row, at) => {
    const y = top + at * CELL;
    const named = { x: 0, y, width: NAMES, height: CELL };
    return [
      inMiddle(String(row[0]?.likelihood ?? ''), named),
      ...row.map(({ level, count }, column) => {
        const box = { x: NAMES + column * CELL, y, width: CELL, height: CELL };
        return svg`${cellRect(box, PANEL_COLOURS.levels[level])}${inMiddle(count?.text ?? '', box, 600)}`;
      }),
    ];
  });
  const bottom = top + cells.length * CELL;
  const names = (cells[0] ?? []).map(({ consequence }, column) =>
    inMiddle(String(consequence), { x: NAMES + column * CELL, y: bottom, width: CELL, height: 22 }),
  );
  const list = riskList(texts, rows, top);
  return {
    height: Math.max(bottom + 22, top + list.height),
    content: svg`${axes.content}${parts}${names}${list.content}`,
  };
}

function riskList(texts: Texts, rows: RisksView['rows'], top: number): Block {
  const x = NAMES + 5 * CELL + 28;
  const width = PICTURE_WIDTH - x;
  let at = top;
  const parts = rows.map(({ name, level, likelihood, consequence, product }) => {
    const named = textBlock(
      `${name} (${texts.product} = ${product.text})`,
      { x: x + 20, y: at, width: width - 20 },
      PLAIN,
    );
    const words = `${texts[`level-${level}`]} · ${texts.likelihood} ${sentenceText(likelihood)} · ${texts.consequence} ${sentenceText(consequence)}`;
    const under = textBlock(words, { x: x + 20, y: at + named.height, width: width - 20 }, QUIET);
    const swatch = cellRect({ x, y: at + 3, width: 11, height: 11 }, PANEL_COLOURS.levels[level]);
    at += named.height + under.height + PAD;
    return svg`${swatch}${named.content}${under.content}`;
  });
  return { height: at - top, content: svg`${parts}` };
}
