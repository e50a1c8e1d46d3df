/** A closed ring in the plane, without a repeated end. */
export type Ring = readonly (readonly [number, number])[];

/** Reads the rings back from the path text that the build writes: `M x y l dx dy … z`. */
export function readPath(d: string): Ring[] {
  return d
    .split('M')
    .slice(1)
    .map((part) => {
      const [start = '', moves = ''] = part.replace('z', '').split('l');
      const numbers = (text: string): number[] => (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      const [x = 0, y = 0] = numbers(start);
      const points: [number, number][] = [[x, y]];
      const steps = numbers(moves);
      for (let i = 0; i < steps.length; i += 2) {
        const [lastX, lastY] = points[points.length - 1] ?? [0, 0];
        points.push([lastX + (steps[i] ?? 0), lastY + (steps[i + 1] ?? 0)]);
      }
      return points;
    });
}

/** Whether a point lies inside rings, by the even-odd rule. */
export function isInside([x, y]: readonly [number, number], rings: readonly Ring[]): boolean {
  return rings.reduce(
    (inside, ring) =>
      ring.reduce((flag, [x1, y1], i) => {
        const [x2, y2] = ring[(i + 1) % ring.length] ?? [0, 0];
        const isCrossed = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
        return isCrossed ? !flag : flag;
      }, inside),
    false,
  );
}

/** Area of rings in the plane; holes run the other way and are taken off. */
export function planeArea(rings: readonly Ring[]): number {
  return Math.abs(
    rings.reduce((total, ring) => {
      const twice = ring.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
        return sum + x * nextY - nextX * y;
      }, 0);
      return total + twice / 2;
    }, 0),
  );
}

/** One text for each edge, the same from both sides. */
export function edgeKeys(rings: readonly Ring[]): string[] {
  return rings.flatMap((ring) =>
    ring.map((point, i) => [`${point}`, `${ring[(i + 1) % ring.length]}`].sort().join(' ')),
  );
}
