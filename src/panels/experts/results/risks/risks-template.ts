import { html, nothing, type TemplateResult } from 'lit';
import type { TownId } from '../../../../../geodata/types.ts';
import { expertsTownMessages } from '../../../../i18n/messages/experts-results-towns.ts';
import { figureView, sentence } from '../../../parts/figure-text.ts';
import type { ResultContext } from '../result-context.ts';
import { townChoice } from '../town-choice.ts';
import type { RiskMatrixCell, RisksView } from './risks-view.ts';

type Texts = (typeof expertsTownMessages)[ResultContext['language']];

/** The risk matrix of a town: counts in 5 × 5 cells, and the risks in a list beside it. */
export function risksTemplate(
  context: ResultContext,
  view: RisksView,
  onTown: (town: TownId) => void,
): TemplateResult {
  const texts = expertsTownMessages[context.language];
  return html`${townChoice(context, 'risks', { towns: view.towns, chosen: view.town }, onTown)}
    <p class="ex-finding" role="status">${view.finding.join(' ')}</p>
    <div class="ex-two">${matrixTable(texts, view)} ${riskTable(texts, view)}</div>
    <p class="hint">${texts.riskKey}</p>`;
}

function matrixTable(texts: Texts, { cells }: RisksView): TemplateResult {
  const [top = []] = cells;
  return html`<table class="ex-grid ex-risks">
    <caption class="ex-axis-head"><span class="vh">${texts.riskMatrix}. </span>↑ ${texts.likelihood}, ${texts.consequence} →</caption>
    <tbody>${cells.map(
      (row) => html`<tr>
        <th scope="row"><span class="vh">${texts.likelihood} </span><span class="num">${row[0]?.likelihood}</span></th>
        ${row.map(matrixCell)}
      </tr>`,
    )}</tbody>
    <tfoot><tr><td></td>${top.map(
      ({ consequence }) =>
        html`<th scope="col"><span class="vh">${texts.consequence} </span><span class="num">${consequence}</span></th>`,
    )}</tr></tfoot>
  </table>`;
}

function matrixCell({ level, count, words }: RiskMatrixCell): TemplateResult {
  return html`<td data-level=${level} title=${words === '' ? nothing : words}>${
    count === null
      ? nothing
      : html`<span aria-hidden="true">${figureView(count)}</span><span class="vh">${words}</span>`
  }</td>`;
}

function riskTable(texts: Texts, { rows }: RisksView): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  return html`<table class="ex-table">
    <caption class="vh">${texts.risk}</caption>
    <thead><tr><th scope="col">${texts.risk}</th><th scope="col" class="numeric">${texts.product}</th></tr></thead>
    <tbody>${rows.map(
      (row) => html`<tr data-risk=${row.id}>
        <th scope="row"><span class="ex-level" data-level=${row.level} aria-hidden="true"></span>${row.name}
          <span class="ex-beside">${texts[`level-${row.level}`]} · ${texts.likelihood} ${sentence(row.likelihood)} · ${texts.consequence} ${sentence(row.consequence)}</span></th>
        <td class="numeric num">${figureView(row.product)}</td>
      </tr>`,
    )}</tbody>
  </table>`;
}
