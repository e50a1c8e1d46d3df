/** Opacity of the paper inside the mark of a town outside the filter. */
export const FADED_FILL = 0.55;
/** Opacity of its outline. */
export const FADED_LINE = 0.8;
