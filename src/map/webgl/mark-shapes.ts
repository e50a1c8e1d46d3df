import type { SymbolShape } from '../../layers/scene.ts';

/** A closed outline around (0, 0) in pixels, y downwards. */
export type ShapeOutline = readonly (readonly [x: number, y: number])[];

/**
 * Outline of a symbol whose area equals that of a circle of radius `size`, so that size reads as area
 * for every shape. `circle` comes as a polygon of 48 sides; draw a true circle where the medium has one.
 */
export function shapeOutline(shape: SymbolShape, size: number): ShapeOutline {
  const unit = UNIT_OUTLINES[shape];
  const scale = size * Math.sqrt(Math.PI / areaOf(unit));
  return unit.map(([x, y]) => [x * scale, y * scale]);
}

/** Farthest reach of a symbol from its middle in pixels. */
export function shapeReach(shape: SymbolShape, size: number): number {
  return Math.max(...shapeOutline(shape, size).map(([x, y]) => Math.hypot(x, y)));
}

const HALF_ARM = 0.4;

const UNIT_OUTLINES: Readonly<Record<SymbolShape, ShapeOutline>> = {
  circle: regular(48, 0),
  square: regular(4, 45),
  diamond: regular(4, 0),
  triangle: regular(3, 0),
  'triangle-down': regular(3, 180),
  pentagon: regular(5, 0),
  hexagon: regular(6, 30),
  cross: [
    [-HALF_ARM, -1],
    [HALF_ARM, -1],
    [HALF_ARM, -HALF_ARM],
    [1, -HALF_ARM],
    [1, HALF_ARM],
    [HALF_ARM, HALF_ARM],
    [HALF_ARM, 1],
    [-HALF_ARM, 1],
    [-HALF_ARM, HALF_ARM],
    [-1, HALF_ARM],
    [-1, -HALF_ARM],
    [-HALF_ARM, -HALF_ARM],
  ],
  star: star(5, 0.55),
};

/** Corners on the unit circle; the first at the top, turned by `degrees` clockwise. */
function regular(corners: number, degrees: number): ShapeOutline {
  return Array.from({ length: corners }, (_, i) => onCircle(degrees + (360 * i) / corners, 1));
}

function star(tips: number, innerRadius: number): ShapeOutline {
  return Array.from({ length: 2 * tips }, (_, i) =>
    onCircle((180 * i) / tips, i % 2 === 0 ? 1 : innerRadius),
  );
}

function onCircle(degrees: number, radius: number): readonly [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
}

function areaOf(outline: ShapeOutline): number {
  const twice = outline.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = outline[(i + 1) % outline.length] ?? [0, 0];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
