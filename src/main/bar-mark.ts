const SVG = 'http://www.w3.org/2000/svg';

/** A line across a bar or strip at a share of it, 0–1, for a place that it is compared with. */
export function barMark(share: number): SVGElement {
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('class', 'bar-compared');
  path.setAttribute('d', `M${(share * 100).toFixed(1)} 0v16`);
  return path;
}
