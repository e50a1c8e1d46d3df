import { html, nothing, type TemplateResult } from 'lit';
import {
  type HindcastYear,
  STABILITY_PARTS,
  type StabilityScore,
} from '../../../../indicators/built-people.ts';
import { rowsOfList } from '../../../../indicators/row-list.ts';
import { formatYears } from '../../../i18n/format.ts';
import { peopleMessages } from '../../../i18n/messages/people.ts';
import { weave } from '../../../i18n/weave.ts';
import { sentence } from '../../../panels/parts/figure-text.ts';
import type { FigureView } from '../../../panels/parts/figure-view.ts';
import {
  ERRORS_AHEAD,
  type LatePeople,
  type LatePeopleContent,
  type LateProjection,
  type LateYear,
} from './late-people.ts';
import { baseFigure, errorFigure, peopleFigure, printedRow, signedFigure } from './people-figures.ts';

type Cell = FigureView | string | null;

/** Years ahead in the table of the forecast. */
const FORECAST_AHEAD = [5, 10, 15] as const;

/** Births, deaths, moves and residents, a row a year. */
export function yearsTable(content: LatePeopleContent): TemplateResult {
  const texts = peopleMessages[content.language];
  const { births, deaths, natural, arrivals, departures, migration, residents } = texts;
  return table({
    caption: texts.tableYears,
    heads: [texts.year, births, deaths, natural, arrivals, departures, migration, residents],
    rows: content.people.years.map((year) => yearRow(content, year)),
  });
}

function yearRow(content: LatePeopleContent, year: LateYear): readonly Cell[] {
  const { residents } = year;
  return [
    String(year.year),
    ...balanceCells(content, year, 'natural'),
    ...balanceCells(content, year, 'migration'),
    residents === null ? null : baseFigure(content, residents),
  ];
}

/** Both parts and the balance of a year; the balance alone where only it is printed. */
function balanceCells(
  content: LatePeopleContent,
  year: LateYear,
  balance: 'natural' | 'migration',
): readonly Cell[] {
  const found = year[balance];
  if (found === null) return [null, null, null];
  const [plusRow, minusRow] = rowsOfList(found.rows);
  const made = signedFigure(content, found.value, 0, [balance, String(year.year)]);
  if (found.parts === null) return [null, null, made];
  const [plus, minus] = found.parts;
  return [printedRow(content.language, plus, plusRow), printedRow(content.language, minus, minusRow), made];
}

/** The parts of the index of stability; those that are not printed stand among them. */
export function stabilityTable(
  content: LatePeopleContent,
  parts: NonNullable<LatePeople['parts']>,
): TemplateResult {
  const texts = peopleMessages[content.language];
  return table({
    caption: texts.tableStability,
    heads: [texts.part, texts.value, texts.years, texts.score],
    rows: STABILITY_PARTS.map((part) => {
      const found = parts.find((one) => one.part === part);
      if (found === undefined) return [`${texts[`part-${part}`]}: ${texts.notPublished}`, null, null, null];
      return [
        texts[`part-${part}`],
        partFigure(content, found),
        formatYears(found.years),
        peopleFigure(content, found.score, 1, ['score', part]),
      ];
    }),
  });
}

/** A standard deviation has no sign, unlike the others. */
function partFigure(
  content: LatePeopleContent,
  { part, value }: Pick<StabilityScore, 'part' | 'value'>,
): FigureView {
  const write = part === 'volatility' ? peopleFigure : signedFigure;
  return write(content, value, 2, ['part', part]);
}

/** Residents by the forecast and with no change, each with its interval. */
export function forecastTable(content: LatePeopleContent, projection: LateProjection): TemplateResult {
  const texts = peopleMessages[content.language];
  const rows = FORECAST_AHEAD.flatMap((ahead) => {
    const year = projection.base.year + ahead;
    const [own, same] = [projection.years, projection.noChange].map((years) =>
      years.find((one) => one.year === year),
    );
    if (own === undefined || same === undefined) return [];
    const at = String(ahead);
    const figure = (value: number, what: string): FigureView => peopleFigure(content, value, 0, [what, at]);
    return [
      [
        String(year),
        figure(own.value, 'ahead'),
        [figure(own.low, 'low'), figure(own.high, 'high')] as const,
        figure(same.value, 'no-change'),
        [figure(same.low, 'no-change-low'), figure(same.high, 'no-change-high')] as const,
      ],
    ];
  });
  return html`${table({
    caption: texts.tableForecast,
    heads: [texts.year, texts.forecast, texts.interval, texts.same, texts.interval],
    rows,
  })}
    <p class="quiet">${texts.untested}</p>`;
}

/** Past errors of the forecast and of no change, from late starts and from all: the second are against it. */
export function errorTables(content: LatePeopleContent): TemplateResult {
  const { language, people } = content;
  const { first, late, every } = people.errors;
  const texts = peopleMessages[language];
  const last = every.find(({ horizon }) => horizon === ERRORS_AHEAD[1]);
  const rowsOf = (origins: 'late' | 'every', errors: readonly HindcastYear[]): readonly (readonly Cell[])[] =>
    errors.map(({ horizon, count, p80 }) => {
      const at = String(horizon);
      return [
        at,
        errorFigure(language, p80.components, [origins, 'components', at]),
        errorFigure(language, p80['no-change'], [origins, 'no-change', at]),
        { ...peopleFigure(content, count, 0, []), figure: `people|all|${origins}|count|${at}` },
      ];
    });
  const heads = [texts.ahead, texts.components, texts.same, texts.cases];
  return html`<h4>${texts.tableErrors}</h4>
    ${table({ caption: texts.late, heads, rows: rowsOf('late', late) })}
    ${table({ caption: texts.every(first), heads, rows: rowsOf('every', every) })}
    ${
      last === undefined
        ? nothing
        : html`<p>${sentence(
            weave(texts.honest, {
              own: errorFigure(language, last.p80.components, ['every', 'components', '10']),
              other: errorFigure(language, last.p80['no-change'], ['every', 'no-change', '10']),
            }),
          )}</p>`
    }`;
}

/** A table that scrolls by itself where it is wider than the page. */
function table({
  caption,
  heads,
  rows,
}: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly (Cell | readonly [FigureView, FigureView])[])[];
}): TemplateResult {
  return html`<div class="wide" tabindex="0" role="group" aria-label=${caption}><table class="plain-table">
    <caption>${caption}</caption>
    <thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
    <tbody>${rows.map(
      (row) => html`<tr>${row.map((one, at) => (at === 0 ? html`<th>${one}</th>` : cell(one)))}</tr>`,
    )}</tbody>
  </table></div>`;
}

function cell(one: Cell | readonly [FigureView, FigureView]): TemplateResult {
  if (one === null) return html`<td></td>`;
  if (typeof one === 'string') return html`<td>${one}</td>`;
  if (!('text' in one)) return html`<td>${sentence([one[0], '–', one[1]])}</td>`;
  return html`<td data-figure=${one.figure}>${one.text}</td>`;
}
