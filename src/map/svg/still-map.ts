import { html, type TemplateResult } from 'lit';
import type { SvgPaths } from '../../../geodata/types.ts';
import type { Scene } from '../../layers/scene.ts';
import { FIT_PADDING } from '../fit-padding.ts';
import { hangingLayout, STILL_STEPS, widthAtStep } from '../layout/stepped-layout.ts';
import { drawingOf, hatching, MAP_FONTS, marksTemplate, svgMapTemplate } from './svg-map.ts';

/**
 * A whole country whose marks and labels keep their pixels at every width of its frame without a script: the land
 * scales, each mark hangs on its share of it, and what stands differently at some of the {@link STILL_STEPS} is there once for
 * each of its spots, of which {@link stillMapRules} shows the one that is meant. The live SVG map stands on the same places
 * ({@link steppedLayout}), so nothing moves when it takes over. Its holder is a size container.
 */
export function stillMapTemplate(scene: Scene, paths: SvgPaths): TemplateResult {
  const view = { width: paths.width, height: paths.height, scale: 1, x: 0, y: 0 };
  const ground = svgMapTemplate(scene, paths, { view, part: 'ground', idPrefix: 'ground-' });
  const layout = hangingLayout(scene);
  const marks = marksTemplate(drawingOf({ scene, paths, view, layout }, { idPrefix: 'still-' }));
  return html`<div class="still-map">${ground}<svg class="svg-map still-marks" xmlns="http://www.w3.org/2000/svg" role="group" aria-label=${scene.title} lang=${scene.language} font-family=${MAP_FONTS} overflow="visible">${hatching(scene, 'still-')}${marks}</svg></div>`;
}

/** Style rules that fit the country into its holder and show what is placed for its width. */
export function stillMapRules({ width, height }: Pick<SvgPaths, 'width' | 'height'>): string {
  const ratio = width / height;
  const free = (unit: string): string => `max(100${unit} - ${2 * FIT_PADDING}px,66.667${unit})`;
  const box = `.still-map{aspect-ratio:${width}/${height};width:min(${free('cqw')},${free('cqh')}*${ratio.toFixed(4)})}`;
  const widths = STILL_STEPS.map(widthAtStep);
  const show = (i: number): string => `.at:not(.at-${STILL_STEPS[i]}){display:none}`;
  const atLeast = (size: number): string => {
    const [w, h] = [size, size / ratio].map((side) => `${Math.round(side + 2 * FIT_PADDING)}px`);
    return `((min-width:${w}) and (min-height:${h}))`;
  };
  const between = (i: number): string => {
    const [from, to] = [widths[i], widths[i + 1]];
    const lower = i === 0 || from === undefined ? [] : [atLeast(from)];
    const upper = to === undefined ? [] : [`(not ${atLeast(to)})`];
    return [...lower, ...upper].join(' and ');
  };
  return [box, ...widths.map((_, i) => `@container still ${between(i)}{${show(i)}}`)].join('\n');
}
