import { svg, type TemplateResult } from 'lit';
import type { LonLat, SvgPaths } from '../../../geodata/types.ts';
import type { PaintedLayer } from '../../layers/scene.ts';
import { type MapView, round, toPixel } from '../layout/map-view.ts';

/** The risk surface inside the border: filled isolines, and hatching around towns without a risk score. */
export function surfaceTemplate(
  layer: Extract<PaintedLayer, { readonly kind: 'surface' }>,
  paths: SvgPaths,
  view: MapView,
  idPrefix: string,
): TemplateResult {
  const { surface } = layer;
  const bands = surface.bands.map(({ threshold, colour, polygons }) => {
    const d = polygons.flatMap((rings) => rings.map((ring) => ringPath(ring, paths, view))).join('');
    return svg`<path d=${d} fill=${colour} fill-rule="evenodd" data-threshold=${threshold}></path>`;
  });
  const veil = surface.unscored.map(({ ring }) => ringPath(ring, paths, view));
  const hatched = veil.map((d) => svg`<path d=${d} fill=${`url(#${idPrefix}veil)`}></path>`);
  return svg`<g data-layer=${layer.id} opacity=${layer.opacity} clip-path=${`url(#${idPrefix}land)`} pointer-events="none" aria-hidden="true">${bands}${hatched}</g>`;
}

function ringPath(ring: readonly LonLat[], paths: SvgPaths, view: MapView): string {
  const points = ring.map((position) => {
    const [x, y] = toPixel(paths, view, position);
    return `${round(x)} ${round(y)}`;
  });
  return points.length === 0 ? '' : `M${points.join('L')}Z`;
}
