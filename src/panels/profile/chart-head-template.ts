import { html, type TemplateResult } from 'lit';
import type { ChartView } from './profile-series.ts';

/** What a chart shows, in which unit and for which area. */
export function chartHead({ title, subtitle }: ChartView): TemplateResult {
  return html`<figcaption><span class="chart-title">${title}</span><span class="quiet">${subtitle}</span></figcaption>`;
}
