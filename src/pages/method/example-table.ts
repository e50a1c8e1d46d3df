import { group } from 'd3-array';
import { html, nothing, type TemplateResult } from 'lit';
import { figureAddress } from '../../../indicators/figure-address.ts';
import type { IndexId, Indicator } from '../../../indicators/types.ts';
import { formatNumber, formatPercent, formatPlain } from '../../i18n/format.ts';
import { methodMessages } from '../../i18n/messages/method.ts';
import { methodExampleMessages } from '../../i18n/messages/method-example.ts';
import { termName } from '../../i18n/messages/terms.ts';
import { rangeText } from '../../i18n/range-text.ts';
import { figureText } from '../../panels/parts/figure-text.ts';
import { indicatorSteps } from './example-rows.ts';
import type { Example, MethodContext } from './method-context.ts';

/** Indicators of a node for the town that is worked through, each from its figure to its score. */
export function indicatorTable(
  context: MethodContext,
  index: IndexId,
  example: Example,
  indicators: readonly Indicator[],
): TemplateResult {
  return html`<table class="method-table method-steps">
    <thead><tr>${headsOf(context.language).map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
    <tbody>${indicators.map((one) => indicatorRow(context, index, example, one))}</tbody>
  </table>`;
}

function headsOf(language: MethodContext['language']): readonly string[] {
  const texts = methodExampleMessages[language];
  return [
    methodMessages[language].colIndicator,
    texts.colValue,
    texts.colEnds,
    texts.colScore,
    texts.colWeight,
    texts.colRow,
  ];
}

function indicatorRow(
  context: MethodContext,
  index: IndexId,
  { townId, profile }: Example,
  indicator: Indicator,
): TemplateResult | typeof nothing {
  const { language, indices, town } = context;
  const steps = indicatorSteps(context, indices[index], townId, indicator);
  if (steps === null) return nothing;
  const { entry, treatment, ends, formula } = steps;
  const heads = headsOf(language);
  const part = indices[index].scores.places[townId]?.nodes[indicator.parent]?.parts.find(
    ({ node }) => node === indicator.id,
  );
  const figure = profile.figures.find(({ indicatorId }) => indicatorId === indicator.id);
  const address = (kind: 'value' | 'normalised'): string =>
    figureAddress(kind, town.id, townId, indicator.id);
  const { cell, score } = entry;
  return html`<tr>
    <th scope="row">${indicator.names[language]} <span class="hint">${indicator.unit[language]}</span></th>
    <td data-head=${heads[1]}>${
      cell === null
        ? html`– <span class="hint">${termName(language, 'missing')}</span>`
        : html`${figureText(address('value'), formatNumber(language, cell.value, indicator.decimals))} <span class="hint">${cell.year ?? methodMessages[language].yearUnknown}, ${cell.grade}</span>`
    }${treatment === '' ? nothing : html` <span class="hint">${treatment}</span>`}</td>
    <td data-head=${heads[2]}><span class="posts">${ends}</span>${indicator.log ? html` <span class="hint">${methodMessages[language].log}</span>` : nothing}</td>
    <td data-head=${heads[3]}>${
      score === null
        ? '–'
        : html`<b>${figureText(address('normalised'), formatNumber(language, score, 1))}</b> <span class="hint worked">${formula}</span>`
    }</td>
    <td data-head=${heads[4]}>${part === undefined || part.score === null ? '–' : formatPercent(language, part.weight, 1)}</td>
    <td data-head=${heads[5]}><code class="rows" translate="no">${rowsText(figure?.rows ?? [])}</code></td>
  </tr>`;
}

/** Goalposts of an indicator as a range, in words where one has a sign; a dash where none are frozen. */
export function postsText(language: MethodContext['language'], { goalposts }: Indicator): string {
  if (goalposts === null) return '–';
  const [low, high] = goalposts;
  const [from, to] = [formatPlain(language, low), formatPlain(language, high)];
  return rangeText(language, { text: from, value: low }, { text: to, value: high }).text;
}

/** Row references by table: `town-observations: 16838, 16836`. */
export function rowsText(rows: readonly string[]): string {
  const byTable = group(rows, (row) => row.slice(0, row.lastIndexOf(':')));
  return [...byTable]
    .map(([table, ofTable]) => `${table}: ${ofTable.map((row) => row.slice(table.length + 1)).join(', ')}`)
    .join('; ');
}
