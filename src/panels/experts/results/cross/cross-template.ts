import { html, nothing, svg, type TemplateResult } from 'lit';
import { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import { figureView, sentence } from '../../../parts/figure-text.ts';
import type { FigureView } from '../../../parts/figure-view.ts';
import type { ResultContext } from '../result-context.ts';
import { resultSentence } from '../result-figures.ts';
import { type CellView, type CrossView, NOT_JUDGED } from './cross-view.ts';
import { layOutPairs, PLOT } from './pair-plot.ts';

/** Cross-analysis: the strongest pairs as text and in a plot, the matrix with its sums, indirect influence in a fold. */
export function crossTemplate(context: ResultContext, view: CrossView): TemplateResult {
  const texts = expertsPartMessages[context.language];
  if (view.pairs.length === 0) return html`<p>${texts.nothingJudged}</p>`;
  return html`<h5>${texts.pairs}</h5>
    <div class="ex-two">
      <ol class="ex-lines">${view.pairs.map(({ words, detail }) => html`<li>${words}<span class="ex-beside">${sentence(detail)}</span></li>`)}</ol>
      ${pairPlot(context, view)}
    </div>
    <h5>${texts.matrix}</h5>
    ${matrixTable(context, view)}
    <p class="hint">${texts.matrixKey}</p>
    ${view.dematel === null ? nothing : dematelFold(context, view.dematel)}`;
}

function pairPlot({ language }: ResultContext, view: CrossView): TemplateResult {
  const texts = expertsPartMessages[language];
  const { frame, dots, means, labels } = layOutPairs(view);
  return html`<figure class="ex-plot">
    <svg viewBox="0 0 ${PLOT.width} ${PLOT.height}" role="img" aria-label=${texts.plot}>
      <path class="ex-frame" d="M${frame.left} ${frame.top}V${frame.bottom}H${frame.right}" />
      <path class="ex-mean" d="M${means.x} ${frame.top}V${frame.bottom}M${frame.left} ${means.y}H${frame.right}" />
      ${dots.map(({ x, y }) => svg`<circle class="ex-dot" cx=${x} cy=${y} r=${PLOT.dotPx} />`)}
      ${labels.map(({ text, textX, textY }) => svg`<text class="ex-label" x=${textX} y=${textY} font-size=${PLOT.textPx}>${text}</text>`)}
      <text class="ex-axis" x="0" y="14" font-size="12">↑ ${texts.plotY}</text>
      <text class="ex-axis" x=${frame.right} y=${PLOT.height - 8} font-size="12" text-anchor="end">${texts.plotX} →</text>
    </svg>
    <figcaption class="hint">${texts.plotKey}</figcaption>
  </figure>`;
}

function matrixTable({ language }: ResultContext, view: CrossView): TemplateResult {
  const texts = expertsPartMessages[language];
  return html`<div class="ex-scroll" tabindex="0" role="region" aria-label=${texts.matrix}><table class="ex-grid ex-cross">
    <caption class="vh">${texts.matrix}</caption>
    <thead><tr>
      <th scope="col">${texts.factor}</th>
      ${view.components.map((name) => html`<th scope="col" class="ex-upright"><span>${name}</span></th>`)}
      <th scope="col" class="ex-upright"><span>${texts.active}</span></th>
    </tr></thead>
    <tbody>${view.rows.map(
      ({ name, cells, sum, isStrong }) => html`<tr>
        <th scope="row">${name}</th>
        ${cells.map(cell)}
        <td class="num ex-sum">${isStrong ? html`<b>${shownOrNot(sum)}</b>` : shownOrNot(sum)}</td>
      </tr>`,
    )}</tbody>
    <tfoot><tr><th scope="row">${texts.passive}</th>${view.passive.map((sum) => html`<td class="num ex-sum">${shownOrNot(sum)}</td>`)}<td></td></tr></tfoot>
  </table></div>`;
}

function shownOrNot(figure: FigureView | null): TemplateResult | typeof nothing {
  return figure === null ? nothing : figureView(figure);
}

function cell({ shown, step }: CellView): TemplateResult {
  return html`<td class="num ex-cell" data-step=${step ?? nothing}>${shown === null ? NOT_JUDGED : figureView(shown)}</td>`;
}

function dematelFold(
  { language }: ResultContext,
  { radius, rows }: NonNullable<CrossView['dematel']>,
): TemplateResult {
  const texts = expertsPartMessages[language];
  return html`<details class="ex-fold"><summary>${texts.dematel}</summary>
    <p class="hint">${sentence(resultSentence(texts.dematelHint('{radius}'), { radius }))}</p>
    <table class="ex-table ex-greyed">
      <caption class="vh">${texts.dematel}</caption>
      <thead><tr><th scope="col">${texts.item}</th>${[texts.given, texts.received, texts.weight].map((head) => html`<th scope="col" class="numeric">${head}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ({ name, given, received, weight }) =>
          html`<tr><th scope="row">${name}</th>${[given, received, weight].map((figure) => html`<td class="numeric num">${figureView(figure)}</td>`)}</tr>`,
      )}</tbody>
    </table>
  </details>`;
}
