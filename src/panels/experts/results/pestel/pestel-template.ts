import { html, svg, type TemplateResult } from 'lit';
import type { Spread } from '../../../../../indicators/experts/spread.ts';
import { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import { figureView, sentence } from '../../../parts/figure-text.ts';
import type { ResultContext } from '../result-context.ts';
import { sentences } from '../result-figures.ts';
import type { PestelView } from './pestel-view.ts';

/** PESTEL: threats and opportunities as a tornado chart, which is a table, and the sums by group. */
export function pestelTemplate({ language }: ResultContext, view: PestelView): TemplateResult {
  const texts = expertsPartMessages[language];
  if (view.rows.length === 0) return html`<p>${sentences(view.finding)}</p>`;
  return html`${view.finding.map((line) => html`<p class="ex-finding">${sentence(line)}</p>`)}
    <table class="ex-table">
      <caption class="vh">${texts.effect}</caption>
      <thead><tr>
        <th scope="col">${texts.factor}</th>
        <th scope="col" class="ex-picture">${texts.effect}</th>
        <th scope="col" class="numeric">${texts.score}</th>
      </tr></thead>
      <tbody>${view.rows.map(
        (row) => html`<tr data-factor=${row.id}>
          <th scope="row">${row.name}<span class="ex-beside">${row.letter} · ${sentence(row.parts)}</span></th>
          <td class="ex-picture">${tornadoBar(row.spread, view.reach)}</td>
          <td class="numeric num">${figureView(row.score)}</td>
        </tr>`,
      )}</tbody>
    </table>
    <p class="hint">${texts.tornadoKey}</p>
    <h5>${texts.letters}</h5>
    <table class="ex-table">
      <caption class="vh">${texts.letters}</caption>
      <thead><tr>
        <th scope="col">${texts.group}</th>
        ${[texts.factors, texts.sumThreats, texts.sumOpportunities, texts.sum].map((head) => html`<th scope="col" class="numeric">${head}</th>`)}
      </tr></thead>
      <tbody>${view.letters.map(
        (row) => html`<tr>
          <th scope="row">${row.name}<span class="ex-beside">${sentence(row.spread)}</span></th>
          ${[row.factors, row.threats, row.opportunities, row.sum].map((figure) => html`<td class="numeric num">${figureView(figure)}</td>`)}
        </tr>`,
      )}</tbody>
    </table>`;
}

/** Half the length of the scale in units of the picture. */
const HALF = 100;

/** A bar from zero to the mean, and a thin line between the quartiles; the number beside it says the same. */
function tornadoBar({ mean, low, high }: Spread, reach: number): TemplateResult {
  const at = (value: number) => Number(((value / reach) * HALF + HALF).toFixed(1));
  const [from, to] = [Math.min(HALF, at(mean)), Math.max(HALF, at(mean))];
  return html`<svg class="quartile-strip" viewBox="0 0 ${HALF * 2} 16" preserveAspectRatio="none" aria-hidden="true">
    ${svg`<rect class=${mean < 0 ? 'ex-threat' : 'ex-chance'} x=${from} y="3" width=${Math.max(0.5, to - from)} height="10" />`}
    <path class="strip-zero" d="M${HALF} 0v16" /><path class="ex-whisker" d="M${at(low)} 8H${at(high)}" />
  </svg>`;
}
