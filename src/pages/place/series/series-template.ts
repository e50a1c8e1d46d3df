import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import { formatYears } from '../../../i18n/format.ts';
import { placePageMessages } from '../../../i18n/messages/place-page.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { figureView } from '../../../panels/parts/figure-text.ts';
import { chartHead } from '../../../panels/profile/chart-head-template.ts';
import { lineChart } from '../../../panels/profile/line-chart-template.ts';
import type { Cite } from '../../../panels/profile/profile-facts-template.ts';
import type { ChartView } from '../../../panels/profile/profile-series.ts';
import { drawnPart } from '../late/late-parts.ts';
import { letter, notedYears } from './series-table-template.ts';
import { notedOf, type SeriesView } from './series-view.ts';

/** The file with all series of a place. */
export interface SeriesFile {
  readonly href: string;
  readonly bytes: number;
}

/** Key series as charts, the ends of all others as a table, and the file with every year. */
export function seriesTemplate(
  language: Language,
  view: SeriesView,
  file: SeriesFile,
  cite: Cite,
): TemplateResult | typeof nothing {
  if (view.count === 0) return nothing;
  return html`<section class="profile-part">
    <h3>${profileMessages[language].history}</h3>
    <div class="charts">${view.key.map((chart) => keyChart(chart, view.notes, cite))}</div>
    ${view.areas.length === 0 ? nothing : drawnPart('series', placePageMessages[language].otherSeries)} ${notesList(language, view.notes)}
    ${fileLink(language, view, file)}
  </section>`;
}

/** The words under a chart say where it begins and ends and where it breaks, so it is drawn for the eye alone. */
function keyChart(chart: ChartView, notes: readonly string[], cite: Cite): TemplateResult {
  const points = chart.runs.flat();
  return html`<figure class="chart">
    ${chartHead(chart)} ${lineChart(chart, points, '')}
    <p class="chart-ends">${[points[0], points.at(-1)].map((point) => (point === undefined ? nothing : html`<span><small>${point.year}</small> ${figureView(point.figure)}</span> `))}</p>
    <p>${notedYears(notedOf(chart, notes))} ${cite(chart.sources)}</p>
  </figure>`;
}

/** Why series break and which years stand apart, under the letters of the years. */
function notesList(language: Language, notes: readonly string[]): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<p class="quiet">${placePageMessages[language].breaksHint}</p>
    <ol class="series-notes" type="a">${notes.map((note, at) => html`<li id="n${letter(at)}">${note}</li>`)}</ol>`;
}

function fileLink(
  language: Language,
  { count, years }: SeriesView,
  { href, bytes }: SeriesFile,
): TemplateResult {
  const texts = placePageMessages[language];
  const kilobytes = String(Math.max(1, Math.round(bytes / 1000)));
  return html`<p class="series-file"><a href=${href} download>${texts.allYears(count, kilobytes)}</a>
    <span class="quiet">${texts.allYearsHint(formatYears(years ?? []))}</span></p>`;
}
