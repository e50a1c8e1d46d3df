import { svg } from 'lit';
import { MAP_COLOURS } from '../../../../../styles/colours.ts';
import { PANEL_COLOURS } from '../../../../../styles/panel-colours.ts';
import { type Block, textBlock } from '../../../../export/svg-text.ts';
import type { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import { sentenceText } from '../../../parts/sentence-text.ts';
import type { CrossView } from '../cross/cross-view.ts';
import { layOutPairs, PLOT } from '../cross/pair-plot.ts';
import type { ResultContext } from '../result-context.ts';
import { PICTURE_WIDTH, PLAIN, QUIET } from './picture-cells.ts';

const LIST_X = PLOT.width + 28;
const { ink, mutedInk } = MAP_COLOURS.light;

/** The plot of the strongest pairs, and the pairs in a list beside it. */
export function pairPicture(
  texts: (typeof expertsPartMessages)[ResultContext['language']],
  view: CrossView,
): Block {
  const { frame, dots, means, labels } = layOutPairs(view);
  const { line } = PANEL_COLOURS;
  const plot = svg`<path d=${`M${frame.left} ${frame.top}V${frame.bottom}H${frame.right}`} fill="none" stroke=${line}></path>
    <path d=${`M${means.x} ${frame.top}V${frame.bottom}M${frame.left} ${means.y}H${frame.right}`} stroke=${line} stroke-dasharray="4 3"></path>
    ${dots.map(({ x, y }) => svg`<circle cx=${x} cy=${y} r=${PLOT.dotPx} fill=${PANEL_COLOURS.bar}></circle>`)}
    ${labels.map(({ text, textX, textY }) => svg`<text x=${textX} y=${textY} font-size=${PLOT.textPx} fill=${ink}>${text}</text>`)}
    <text x="0" y="14" font-size="12" fill=${mutedInk}>↑ ${texts.plotY}</text>
    <text x=${frame.right} y=${PLOT.height - 8} font-size="12" text-anchor="end" fill=${mutedInk}>${texts.plotX} →</text>`;
  let at = 0;
  const area = () => ({ x: LIST_X, y: at, width: PICTURE_WIDTH - LIST_X });
  const list = view.pairs.map(({ words, detail }) => {
    const named = textBlock(words, area(), PLAIN);
    at += named.height;
    const under = textBlock(sentenceText(detail), area(), QUIET);
    at += under.height + 6;
    return svg`${named.content}${under.content}`;
  });
  return { height: Math.max(PLOT.height, at), content: svg`${plot}${list}` };
}
