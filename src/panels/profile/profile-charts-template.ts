import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { stepMessages } from '../../i18n/messages/steps.ts';
import { figureView } from '../parts/figure-text.ts';
import { whenOpened } from '../parts/when-opened.ts';
import { chartHead } from './chart-head-template.ts';
import { chartName, lineChart } from './line-chart-template.ts';
import { sourceLinks } from './profile-facts-template.ts';
import type { ChartPoint, ChartsView, ChartView } from './profile-series.ts';

/** Series through time as small charts; each opens to its printed figures. */
export function chartsTemplate(language: Language, charts: ChartsView): TemplateResult | typeof nothing {
  const texts = profileMessages[language];
  const count = charts.main.length + charts.restCount;
  if (count === 0) return nothing;
  return html`<section class="profile-part">
    <h3>${texts.history}</h3>
    <div class="charts">${charts.main.map((chart) => chartTemplate(language, chart))}</div>
    ${
      charts.restCount === 0
        ? nothing
        : html`<details class="more">
          <summary>${texts.allSeries(count)}</summary>
          ${whenOpened(() => html`<div class="charts">${charts.rest.map((chart) => chartTemplate(language, chart))}</div>`)}
        </details>`
    }
  </section>`;
}

/** One series as a small chart with its ends and its printed figures. */
export function chartTemplate(language: Language, chart: ChartView): TemplateResult {
  const points = chart.runs.flat();
  return html`<figure class="chart" data-series=${chart.series}>
    ${chartHead(chart)} ${lineChart(chart, points, chartName(language, chart, points))} ${chartEnds(points)}
    ${[...chart.breaks, ...chart.marks].map(({ years, note }) => html`<p class="chart-break"><span class="num">${years.join(', ')}</span>: ${note}</p>`)}
    ${printedTable(language, chart)}
  </figure>`;
}

/** First and last year under a chart. */
function chartEnds(points: readonly ChartPoint[]): TemplateResult {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return html``;
  return html`<div class="chart-ends">${end(first)}${end(last)}</div>`;
}

function printedTable(language: Language, chart: ChartView): TemplateResult {
  const texts = profileMessages[language];
  return html`<details>
      <summary>${texts.seriesTable}</summary>
      ${whenOpened(() => printedFigures(language, chart))}
    </details>`;
}

function printedFigures(language: Language, chart: ChartView): TemplateResult {
  return html`<table class="printed">
      <tbody>
        ${chart.runs.flat().map(
          (point) => html`<tr><th class="num">${point.year}</th>
            <td class="num" data-figure=${point.figure.figure}>${point.printed}${markOf(language, point)}</td>
            ${point.source === undefined ? nothing : html`<td class="quiet">[${point.source}]</td>`}</tr>`,
        )}
      </tbody>
    </table>
    ${chartSources(language, chart)}`;
}

/** Several sources are numbered, as behind the figures. */
function chartSources(language: Language, { sources }: ChartView): TemplateResult | typeof nothing {
  if (sources.length < 2) return sourceLinks(language, sources);
  return html`<ol class="chart-sources">${sources.map((source) => html`<li>${sourceLinks(language, [source])}</li>`)}</ol>`;
}

function markOf(language: Language, { mark }: ChartPoint): TemplateResult | typeof nothing {
  return mark === undefined
    ? nothing
    : html` <span class="quiet">(${stepMessages[language][`mark-${mark}`]})</span>`;
}

function end({ year, figure }: ChartPoint): TemplateResult {
  return html`<span class="chart-end"><span class="num quiet">${year}</span> ${figureView(figure)}</span>`;
}
