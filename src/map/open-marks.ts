/** Radius of the hole of an open circle as a share of the circle's. */
export const OPEN_SHARE = 0.55;
/** Side in CSS pixels of the square tile of holes of an open region. */
export const HOLES_SIDE = 8;
/** Radius in CSS pixels of a hole of an open region. */
export const HOLE_RADIUS = 1.2;
/** Centres of the holes in a tile: rows set off against each other. */
export const HOLES = [
  [HOLES_SIDE / 4, HOLES_SIDE / 4],
  [(3 * HOLES_SIDE) / 4, (3 * HOLES_SIDE) / 4],
] as const;
