import { html, type TemplateResult } from 'lit';
import type { SvgPaths } from '../../../geodata/types.ts';
import type { Scene } from '../../layers/scene.ts';
import { FIT_SIDE, TALL_FRAME, TALL_PADDING } from '../fit-padding.ts';
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
  return html`<div class="still-map">${ground}<svg class="svg-map still-marks" xmlns="http://www.w3.org/2000/svg" role="group" aria-label=${scene.title} lang=${scene.language} font-family=${MAP_FONTS}>${hatching(scene, 'still-')}${marks}</svg></div>`;
}

/** Style rules that fit the country into its holder and show what is placed for its width. */
export function stillMapRules({ width, height }: Pick<SvgPaths, 'width' | 'height'>): string {
  const ratio = width / height;
  const { top, bottom } = TALL_PADDING;
  const free = (unit: string): string => `max(100${unit} - ${2 * FIT_SIDE}px,66.667${unit})`;
  const box = (high: string, middle: string): string =>
    `.still-map{aspect-ratio:${width}/${height};width:min(${free('cqw')},(${high})*${ratio.toFixed(4)});top:${middle}}`;
  const tall = box(`100cqh - ${top + bottom}px`, `calc(${top}px + (100cqh - ${top + bottom}px)/2)`);
  const steps = STILL_STEPS.map((step, i) => {
    const limits = [...(i === 0 ? [] : [reaches(step, ratio)]), ...beyond(STILL_STEPS[i + 1], ratio)];
    return `@container still ${limits.join(' and ')}{.at:not(.at-${step}){display:none}}`;
  });
  const hangs = '.still-marks,.still-marks svg{overflow:visible}';
  return [
    hangs,
    box(free('cqh'), '50%'),
    `@container still (min-height:${TALL_FRAME}px){${tall}}`,
    ...steps,
  ].join('\n');
}

/** That the frame holds a country of the width of a step, as both painters fit it. */
function reaches(step: number, ratio: number): string {
  const [w, h] = [widthAtStep(step), widthAtStep(step) / ratio].map(Math.round);
  const wide = `(min-width:${(w ?? 0) + 2 * FIT_SIDE}px)`;
  const { top, bottom } = TALL_PADDING;
  const tall = `(min-height:${Math.max(TALL_FRAME, (h ?? 0) + top + bottom)}px)`;
  const low = `((max-height:${TALL_FRAME - 0.02}px) and (min-height:${(h ?? 0) + 2 * FIT_SIDE}px))`;
  return `(${wide} and (${tall} or ${low}))`;
}

function beyond(next: number | undefined, ratio: number): readonly string[] {
  return next === undefined ? [] : [`(not ${reaches(next, ratio)})`];
}
