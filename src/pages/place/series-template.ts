import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatYears } from '../../i18n/format.ts';
import { placePageMessages } from '../../i18n/messages/place-page.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { figureView } from '../../panels/parts/figure-text.ts';
import { lineChart } from '../../panels/profile/line-chart-template.ts';
import { chartHead } from '../../panels/profile/profile-charts-template.ts';
import type { Cite } from '../../panels/profile/profile-facts-template.ts';
import type { ChartPoint, ChartView } from '../../panels/profile/profile-series.ts';
import { latePart } from './late-parts.ts';
import { notedOf, type SeriesArea, type SeriesLine, type SeriesView } from './series-view.ts';

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
    ${view.areas.length === 0 ? nothing : seriesTable(language, view.areas, cite)} ${notesList(language, view.notes)}
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

/** Sources that most series of an area share stand at its name, those of one series alone at that one. */
function seriesTable(language: Language, areas: readonly SeriesArea[], cite: Cite): TemplateResult {
  const texts = placePageMessages[language];
  const table = html`<table class="place-table series-table">
    <thead><tr><th>${texts.series}</th><th colspan="2">${texts.first}</th><th colspan="2">${texts.last}</th><td></td></tr></thead>
    ${areas.map((area) => areaRows(area, cite))}
  </table>`;
  return latePart('series', texts.otherSeries, table);
}

function areaRows({ name, lines, sources }: SeriesArea, cite: Cite): TemplateResult {
  return html`<tbody><tr><th colspan="6">${name} ${cite(sources)}</th></tr>
    ${lines.map((line) => seriesRow(line, cite))}</tbody>`;
}

function seriesRow(line: SeriesLine, cite: Cite): TemplateResult {
  const { name, unit, first, last, noted, sources } = line;
  const ends = html`${first === null ? html`<td></td><td></td>` : end(first)}${end(last)}`;
  const own = sources.length === 0 ? nothing : html`<td>${cite(sources)}</td>`;
  return html`<tr><th>${name}${unit === '' ? nothing : `, ${unit}`}${notedYears(noted)}</th>${ends}${own}</tr>`;
}

function end({ year, figure }: ChartPoint): TemplateResult {
  return html`<td>${year}</td><td data-figure=${figure.figure}>${figure.text}</td>`;
}

/** Years of breaks and those that stand apart, each with the letter of its note. */
function notedYears(noted: SeriesLine['noted']): readonly TemplateResult[] {
  return noted.map(
    ({ years, at }) => html` <small>${years.join(', ')} <a href="#n${letter(at)}">${letter(at)}</a></small>`,
  );
}

/** Why series break and which years stand apart, under the letters of the years. */
function notesList(language: Language, notes: readonly string[]): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<p class="quiet">${placePageMessages[language].breaksHint}</p>
    <ol class="series-notes" type="a">${notes.map((note, at) => html`<li id="n${letter(at)}">${note}</li>`)}</ol>`;
}

/** Letter of a note: a, b … z, aa, ab … */
function letter(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : `${letter(Math.floor(at / 26) - 1)}${last}`;
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
