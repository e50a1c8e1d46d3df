import type { SideRow } from '../lib/side-by-side.ts';

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = 100;
const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;

/**
 * All places of a row as dots along its scale, with their median and the one place, by its position in the file, as a
 * large dot. What it shows is said in words beside it.
 */
export function sideStrip({ cells, median }: SideRow, own: number): SVGElement {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('class', 'side-strip');
  picture.setAttribute('viewBox', `0 0 ${WIDTH} ${HEIGHT}`);
  picture.setAttribute('preserveAspectRatio', 'none');
  picture.setAttribute('aria-hidden', 'true');
  const others = cells.flatMap((cell, at) => (at === own ? [] : (cell?.at ?? [])));
  const mine = cells[own]?.at;
  picture.append(
    path('side-scale', `M0 ${MIDDLE}H${WIDTH}`),
    path('side-dots', others.map(dot).join('')),
    ...(median === undefined ? [] : [path('side-median', `M${along(median)} 0V${HEIGHT}`)]),
    ...(mine === undefined ? [] : [path('side-own', dot(mine))]),
  );
  return picture;
}

/** A stroke of no length with round ends: it stays round however wide the strip is. */
function dot(share: number): string {
  return `M${along(share)} ${MIDDLE}h0`;
}

function along(share: number): string {
  return (share * WIDTH).toFixed(1);
}

function path(name: string, d: string): SVGElement {
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('class', name);
  line.setAttribute('d', d);
  return line;
}
