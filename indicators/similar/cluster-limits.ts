/** Number of clusters whose stability is tried. */
export const STABILITY_CLUSTERS = 3;

/** Up to this mean silhouette there is no substantial structure (Kaufman & Rousseeuw 1990, Finding Groups in Data). */
export const NO_SUBSTANCE = 0.25;
