import { readableOn } from '../../../styles/colours.ts';
import { shapePoints } from '../../../styles/symbols.ts';
import type { SymbolShape } from '../../layers/scene.ts';

/** Path of a symbol of half width `radius` around a centre; null = draw a true circle. */
export function symbolPath(shape: SymbolShape, centre: number, radius: number): string | null {
  const points = shapePoints(shape);
  if (points === null) return null;
  const at = (value: number) => (centre + value * radius).toFixed(2);
  return `M${points.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}Z`;
}

/** Ink, dark or white, that reads best on a fill. */
export function inkOn(colour: string): string {
  return /^#[0-9a-f]{6}$/i.test(colour) ? readableOn(colour) : '#17222d';
}
