import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/languages.ts';
import { placePageMessages } from '../../../i18n/messages/place-page.ts';
import type { CiteByNumber } from '../page-sources.ts';
import type { NotedYears, SeriesArea, SeriesLine, YearFigure } from './series-rows.ts';

/** Both ends of series. Sources that most of an area share stand at its name, those of one series alone at that one. */
export function seriesTable(
  language: Language,
  areas: readonly SeriesArea[],
  cite: CiteByNumber,
): TemplateResult {
  const texts = placePageMessages[language];
  return html`<table class="place-table series-table">
    <thead><tr><th>${texts.series}</th><th colspan="2">${texts.first}</th><th colspan="2">${texts.last}</th><td></td></tr></thead>
    ${areas.map((area) => areaRows(area, cite))}
  </table>`;
}

function areaRows({ name, lines, sources }: SeriesArea, cite: CiteByNumber): TemplateResult {
  return html`<tbody><tr><th colspan="6">${name} ${cite(sources)}</th></tr>
    ${lines.map((line) => seriesRow(line, cite))}</tbody>`;
}

function seriesRow(line: SeriesLine, cite: CiteByNumber): TemplateResult {
  const { name, unit, first, last, noted, sources } = line;
  const ends = html`${first === null ? html`<td></td><td></td>` : end(first)}${end(last)}`;
  const own = sources.length === 0 ? nothing : html`<td>${cite(sources)}</td>`;
  return html`<tr><th>${name}${unit === '' ? nothing : `, ${unit}`}${notedYears(noted)}</th>${ends}${own}</tr>`;
}

function end({ year, figure }: YearFigure): TemplateResult {
  return html`<td>${year}</td><td data-figure=${figure.figure}>${figure.text}</td>`;
}

/** Years of breaks and those that stand apart, each with the letter of its note. */
export function notedYears(noted: readonly NotedYears[]): readonly TemplateResult[] {
  return noted.map(
    ({ years, at }) => html` <small>${years.join(', ')} <a href="#n${letter(at)}">${letter(at)}</a></small>`,
  );
}

/** Letter of a note: a, b … z, aa, ab … */
export function letter(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : `${letter(Math.floor(at / 26) - 1)}${last}`;
}
