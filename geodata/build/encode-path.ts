function formatStep(steps: number, grid: number): string {
  return String(Number((steps * grid).toFixed(2))).replace(/^(-?)0\./, '$1.');
}

function joinNumbers(numbers: readonly string[]): string {
  return numbers.reduce((text, number) => {
    const needsSpace = text !== '' && !number.startsWith('-');
    return `${text}${needsSpace ? ' ' : ''}${number}`;
  }, '');
}

/**
 * Writes one ring or line of grid steps as SVG path text: an absolute start and relative lines, shortest form.
 * Repeated points are dropped; a ring with fewer than three points, or a line with fewer than two, gives ''.
 */
export function encodePath(
  steps: readonly (readonly [x: number, y: number])[],
  grid: number,
  isClosed: boolean,
): string {
  const points = steps.filter(([x, y], i) => {
    const before = steps[i - 1];
    return !before || before[0] !== x || before[1] !== y;
  });
  const [first] = points;
  const last = points.at(-1);
  if (isClosed && first && last && points.length > 1 && first[0] === last[0] && first[1] === last[1])
    points.pop();
  if (!first || points.length < (isClosed ? 3 : 2)) return '';
  const moves = points.slice(1).flatMap(([x, y], i) => {
    const [beforeX, beforeY] = points[i] ?? first;
    return [formatStep(x - beforeX, grid), formatStep(y - beforeY, grid)];
  });
  const start = joinNumbers([formatStep(first[0], grid), formatStep(first[1], grid)]);
  return `M${start}l${joinNumbers(moves)}${isClosed ? 'z' : ''}`;
}
