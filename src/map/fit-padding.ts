/** Free space in pixels beside the country when it is fitted into a frame, by both painters. */
export const FIT_SIDE = 24;
/** A frame at least this high has room for a headline above the country and a legend below it. */
export const TALL_FRAME = 480;
const HEADLINE = 56;
const LEGEND = 120;

/** Free space at the edges of a frame, in pixels. */
export interface FitPadding {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What of a tall frame is kept free above and below the country. */
export const TALL_PADDING: Pick<FitPadding, 'top' | 'bottom'> = { top: HEADLINE, bottom: LEGEND };

/** The free space at the edges of a frame of a size: of a small one at most a third, both sides together. */
export function fitPadding(width: number, height: number): FitPadding {
  const side = Math.min(FIT_SIDE, width / 6);
  const ends = Math.min(FIT_SIDE, height / 6);
  const tall = height >= TALL_FRAME ? TALL_PADDING : { top: ends, bottom: ends };
  return { left: side, right: side, ...tall };
}
