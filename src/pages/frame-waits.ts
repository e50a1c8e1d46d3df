import type { SvgPaths } from '../../geodata/types.ts';
import { ALL_WIDTHS, leastHolder, marksId } from '../map/svg/fitted-map.ts';

/** From here on the legends of a frame stand beside the map (`styles/embed.css`). */
const LEGENDS_BESIDE = { width: 560, aspect: '11/10' };
/** Share of the frame's width that the map then has at least, beside paddings and the gap. */
const MAP_SHARE = 0.7;
const BESIDE_MAP_PX = 32;
/** Room that title, credits and paddings of a ready view take at most above and below the map; a test looks at all. */
const WORDS_PX = 140;
/** Narrower marks are shown in frames whose words take more room than one can foretell. */
const NARROWEST_FORETOLD = 2;

/**
 * Elements that the first picture of a ready view waits for, each with the condition on the frame under which it does;
 * of the conditions exactly one holds in any frame. The marks of the width that the frame shows stand before that
 * element or in it; what follows is for other widths, and the picture need not wait for it. `last` = id of the last
 * element of the page, for frames whose width cannot be foretold.
 */
export function frameWaits(
  paths: Pick<SvgPaths, 'width' | 'height'>,
  last: string,
): readonly { readonly id: string; readonly media: string }[] {
  const foretold = ALL_WIDTHS.filter((i) => i >= NARROWEST_FORETOLD).toReversed();
  const atLeast = foretold.map((i) => {
    const { width, height } = leastHolder(i, paths);
    const least = Math.max(LEGENDS_BESIDE.width, Math.ceil(width / MAP_SHARE) + BESIDE_MAP_PX);
    return `((min-width:${least}px) and (min-height:${height + WORDS_PX}px) and (min-aspect-ratio:${LEGENDS_BESIDE.aspect}))`;
  });
  return [...foretold.map(marksId), last].map((id, i) => {
    const [wider, own] = [atLeast[i - 1], atLeast[i]];
    const parts = [...(own === undefined ? [] : [own]), ...(wider === undefined ? [] : [`(not ${wider})`])];
    return { id, media: parts.join(' and ') };
  });
}
