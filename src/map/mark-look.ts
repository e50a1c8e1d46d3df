/** What marks look like under both painters, in CSS pixels. */

/** Casing of a circle: its width, and how much of the ground it hides. */
export const RIM = { width: 1.5, alpha: 0.85 } as const;
/** Outline of a circle, and the distance of its dots where figures of a wider area stand behind it. */
export const OUTLINE = { width: 1.3, dots: 2.6 } as const;
/** The hatching that means "not scored": distance of its lines, across them, and their width. */
export const HATCHING = { step: 6, line: 1.2 } as const;
/** The dot of a city that is no monotown. */
export const CITY_DOT = { radius: 2.1, line: 1.1 } as const;
/** Bands of a ring, from the ground up: its casing, the whole circle, the share. */
export const RING_LINES = { casing: 5, whole: 1, share: 3.5 } as const;
/** Lines of a symbol: around a filled one, around an open one, and the casing of the latter. */
export const SYMBOL_LINES = { filled: 1.1, open: 2.2, casing: 3.8 } as const;
