import { html, nothing, type TemplateResult } from 'lit';
import { isExample } from '../../../../../indicators/experts/example-panel.ts';
import { ALL_TOWNS } from '../../../../../indicators/experts/questions.ts';
import { expertsPartMessages } from '../../../../i18n/messages/experts-results-parts.ts';
import { quartileStrip } from '../quartile-strip.ts';
import type { ResultContext } from '../result-context.ts';
import { sentences } from '../result-figures.ts';
import type { WeightsView } from './weights-view.ts';

/** Weights of what was weighed: together with the spread of the experts, by expert, and the way to the map. '' = no way. */
export function weightsTemplate(context: ResultContext, view: WeightsView, mapHref: string): TemplateResult {
  const texts = expertsPartMessages[context.language];
  const isInvented = isExample(context.panel);
  return html`<p class="ex-finding">${sentences(view.finding)}</p>
    ${view.rows.length === 0 ? nothing : groupTable(context, view)}
    ${
      mapHref === '' || view.rows.length === 0
        ? nothing
        : html`<p><a class="button" data-use-weights href=${mapHref}>${isInvented ? texts.tryWeights : texts.useWeights}</a></p>
          <p class="hint">${isInvented ? texts.tryHint : texts.useHint}</p>`
    }
    <details class="ex-fold"><summary>${texts.byExpert}</summary>${expertTable(context, view)}</details>`;
}

function groupTable(context: ResultContext, { rows }: WeightsView): TemplateResult {
  const texts = expertsPartMessages[context.language];
  const most = Math.max(...rows.map(({ share, spread }) => Math.max(share, spread?.high ?? 0)));
  return html`<table class="ex-table">
    <caption class="vh">${texts.weight}</caption>
    <thead><tr>
      <th scope="col">${texts.weighed}</th>
      <th scope="col" class="ex-picture">${texts.spread}</th>
      <th scope="col" class="numeric">${texts.weight}</th>
    </tr></thead>
    <tbody>${rows.map(
      ({ item, name, spread, text }) => html`<tr data-weight=${item}>
        <th scope="row">${name}</th>
        <td class="ex-picture">${spread === null ? nothing : quartileStrip(spread, [0, most])}</td>
        <td class="numeric num" data-figure=${context.figure('weights', ALL_TOWNS, item, 'weight')}>${text}</td>
      </tr>`,
    )}</tbody>
  </table>`;
}

function expertTable(context: ResultContext, view: WeightsView): TemplateResult {
  const texts = expertsPartMessages[context.language];
  const figure = (item: string, what: string) => context.figure('weights', ALL_TOWNS, item, what);
  return html`<div class="ex-scroll" tabindex="0" role="region" aria-label=${texts.byExpert}><table class="ex-table ex-wide">
    <caption class="vh">${texts.byExpert}</caption>
    <thead><tr>
      <th scope="col">${texts.expert}</th>
      ${view.items.map((name) => html`<th scope="col" class="numeric">${name}</th>`)}
      ${view.hasRatios ? html`<th scope="col" class="numeric">${texts.ratio}</th>` : nothing}
      <th scope="col">${texts.why}</th>
    </tr></thead>
    <tbody>${view.experts.map(
      ({ id, name, shares, ratio, why }) => html`<tr>
        <th scope="row">${name}</th>
        ${view.items.map((_, at) => html`<td class="numeric num" data-figure=${figure(context.panel.weighed.items[at] ?? '', `of-${id}`)}>${shares[at] ?? ''}</td>`)}
        ${view.hasRatios ? html`<td class="numeric num" data-figure=${figure(ALL_TOWNS, `ratio-${id}`)}>${ratio}</td>` : nothing}
        <td>${why}</td>
      </tr>`,
    )}</tbody>
  </table></div>`;
}
