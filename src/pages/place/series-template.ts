import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatYears } from '../../i18n/format.ts';
import { placePageMessages } from '../../i18n/messages/place-page.ts';
import { profileMessages } from '../../i18n/messages/profile.ts';
import { chartFigure } from '../../panels/profile/profile-charts-template.ts';
import type { Cite } from '../../panels/profile/profile-facts-template.ts';
import type { ChartPoint } from '../../panels/profile/profile-series.ts';
import type { SeriesLine, SeriesView } from './series-view.ts';

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
  return html`<section class="profile-part" data-series-of-place>
    <h3>${profileMessages[language].history}</h3>
    <div class="charts">${view.key.map((chart) => chartFigure(language, chart, cite(chart.sources)))}</div>
    ${view.areas.length === 0 ? nothing : seriesTable(language, view, cite)} ${fileLink(language, view, file)}
  </section>`;
}

function seriesTable(language: Language, { areas, notes }: SeriesView, cite: Cite): TemplateResult {
  const texts = placePageMessages[language];
  return html`<table class="place-table series-table">
      <caption>${texts.otherSeries}</caption>
      <thead><tr><th scope="col">${texts.series}</th><th scope="col" colspan="2">${texts.first}</th><th scope="col" colspan="2">${texts.last}</th><th scope="col">${profileMessages[language].source}</th></tr></thead>
      ${areas.map(
        ({ name, lines }) => html`<tbody><tr><th colspan="6" scope="rowgroup">${name}</th></tr>
          ${lines.map((line) => seriesRow(language, line, cite))}</tbody>`,
      )}
    </table>
    ${
      notes.length === 0
        ? nothing
        : html`<ol class="series-notes" type="a">${notes.map((note, at) => html`<li id="n${letter(at)}">${note}</li>`)}</ol>`
    }`;
}

function seriesRow(language: Language, line: SeriesLine, cite: Cite): TemplateResult {
  const { series, name, unit, first, last, noted, sources } = line;
  return html`<tr data-series=${series}><th scope="row">${name}${unit === '' ? nothing : html`<i>, ${unit}</i>`}${noted.map(
    ({ years, at }) =>
      html` <small>${profileMessages[language].brokenHere} ${years.join(', ')} <a href="#n${letter(at)}">${letter(at)}</a></small>`,
  )}</th>${first === null ? html`<td></td><td></td>` : end(first)}${end(last)}<td>${cite(sources)}</td></tr>`;
}

function end({ year, figure }: ChartPoint): TemplateResult {
  return html`<td>${year}</td><td data-figure=${figure.figure}>${figure.text}</td>`;
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
