import { html, svg, type TemplateResult } from 'lit';
import type { Spread } from '../../../../indicators/experts/spread.ts';

/** Units of the picture along the scale. */
const LENGTH = 200;

/**
 * Median as a stroke on a bar from the lower to the upper quartile, over the whole scale. The numbers beside it say the
 * same, so it is hidden from screen readers.
 */
export function quartileStrip(
  { low, median, high }: Pick<Spread, 'low' | 'median' | 'high'>,
  [from, to]: readonly [number, number],
): TemplateResult {
  const at = (value: number) => Number((((value - from) / (to - from)) * LENGTH).toFixed(1));
  const zero = from < 0 && to > 0 ? svg`<path class="strip-zero" d="M${at(0)} 0v16" />` : '';
  return html`<svg class="quartile-strip" viewBox="0 0 ${LENGTH} 16" preserveAspectRatio="none" aria-hidden="true">
    <path class="strip-line" d="M0 8h${LENGTH}" />${zero}
    <rect class="strip-box" x=${Math.max(0, at(low) - 1)} y="3" width=${Math.max(2, at(high) - at(low))} height="10" />
    <path class="strip-median" d="M${at(median)} 0v16" />
  </svg>`;
}
