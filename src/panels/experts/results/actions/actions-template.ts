import { html, nothing, type TemplateResult } from 'lit';
import type { TownId } from '../../../../../geodata/types.ts';
import { expertsTownMessages } from '../../../../i18n/messages/experts-results-towns.ts';
import { figureView, sentence } from '../../../parts/figure-text.ts';
import type { ResultContext } from '../result-context.ts';
import { sentences } from '../result-figures.ts';
import { townChoice } from '../town-choice.ts';
import { type ActionCell, type ActionRow, type ActionsView, THIRDS } from './actions-view.ts';

type Texts = (typeof expertsTownMessages)[ResultContext['language']];

/** The action matrix of a town: 3 × 3 cells with the actions in them, then all actions by rank. */
export function actionsTemplate(
  context: ResultContext,
  view: ActionsView,
  onTown: (town: TownId) => void,
): TemplateResult {
  const texts = expertsTownMessages[context.language];
  return html`${townChoice(context, 'actions', { towns: view.towns, chosen: view.town }, onTown)}
    <p class="ex-finding" role="status">${sentences(view.finding)}</p>
    ${cellTable(texts, view)}
    <p class="hint">${texts.callKey}</p>
    <table class="ex-table ex-actions">
      <caption class="vh">${texts.matrix}</caption>
      <thead><tr>
        <th scope="col">${texts.rank}</th>
        <th scope="col">${texts.action}</th>
        <th scope="col" class="numeric">${texts.need}</th>
        <th scope="col" class="numeric">${texts.feasibility}</th>
      </tr></thead>
      <tbody>${view.rows.map(actionRow)}</tbody>
    </table>
    <p class="hint">${texts.actionKey}</p>`;
}

function cellTable(texts: Texts, { cells }: ActionsView): TemplateResult {
  return html`<table class="ex-grid ex-calls">
    <caption class="vh">${texts.matrix}</caption>
    <colgroup><col class="ex-third" /><col span="3" /></colgroup>
    <thead>
      <tr><td></td><th scope="colgroup" colspan="3" class="ex-axis-head">${texts.feasibilityAxis} →</th></tr>
      <tr><th scope="col" class="ex-axis-head">↑ ${texts.needAxis}</th>${THIRDS.map((third) => html`<th scope="col">${texts[third]}</th>`)}</tr>
    </thead>
    <tbody>${cells.map(
      (row) =>
        html`<tr><th scope="row">${texts[THIRDS[row[0]?.need ?? 0]]}</th>${row.map((cell) => actionCell(texts, cell))}</tr>`,
    )}</tbody>
  </table>`;
}

function actionCell(texts: Texts, { call, actions }: ActionCell): TemplateResult {
  return html`<td data-call=${call}><span class="ex-call">${texts[call]}</span>${
    actions.length === 0
      ? nothing
      : html`<ul class="ex-lines">${actions.map(({ rank, name }) => html`<li><span class="num">${sentence(rank)}.</span> <span class="ex-action-name">${name}</span></li>`)}</ul>`
  }</td>`;
}

function actionRow(row: ActionRow): TemplateResult {
  return html`<tr data-action=${row.id}>
    <td class="num">${sentence(row.rank)}${row.interval.length === 0 ? nothing : html`<span class="ex-beside">${sentence(row.interval)}</span>`}</td>
    <th scope="row">${row.name}<span class="ex-beside">${sentence(row.actsOn)}</span></th>
    <td class="numeric num">${row.need === null ? nothing : figureView(row.need)}</td>
    <td class="numeric num">${row.feasibility === null ? nothing : figureView(row.feasibility)}</td>
  </tr>`;
}
