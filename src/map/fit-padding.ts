/** Free space in pixels around the country when it is fitted into a frame, by both painters. */
export const FIT_PADDING = 24;

/** The free space at each edge of a frame of a size: of a small frame at most a third, both sides together. */
export function fitPadding(width: number, height: number, wanted = FIT_PADDING): number {
  return Math.min(wanted, width / 6, height / 6);
}
