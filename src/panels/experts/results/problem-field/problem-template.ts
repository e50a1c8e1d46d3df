import { html, nothing, type TemplateResult } from 'lit';
import { RELEVANCE_CUTS } from '../../../../../indicators/experts/problem-field.ts';
import { joinWords } from '../../../../i18n/format.ts';
import { expertsResultMessages } from '../../../../i18n/messages/experts-results.ts';
import { figureView, sentence } from '../../../parts/figure-text.ts';
import { quartileStrip } from '../quartile-strip.ts';
import type { ResultContext } from '../result-context.ts';
import { sentences } from '../result-figures.ts';
import { type ProblemGroup, type ProblemRow, type ProblemView, RELEVANCE_SCALE } from './problem-view.ts';

type Cuts = readonly [relevant: number, high: number];

/** The problem field: whether the experts agree, the factors by grade, who stands apart, and the limits of the grades. */
export function problemTemplate(
  context: ResultContext,
  view: ProblemView,
  onCuts: (cuts: Cuts) => void,
): TemplateResult {
  const texts = expertsResultMessages[context.language];
  return html`<p class="ex-finding" data-consensus=${view.isAgreed ? 'agreed' : 'open'}><b>${sentence(view.finding[0] ?? [])}</b> ${sentences(view.finding.slice(1))}</p>
    ${view.groups.length === 0 ? nothing : factorTable(context, view)}
    <p class="hint">${texts.stripKey} ${sentence(view.weightsBy)}</p>
    ${view.unrated.length === 0 ? nothing : html`<p class="hint">${texts.unrated(joinWords(context.language, view.unrated))}</p>`}
    ${dissentFold(context, view)}
    ${cutFields(context, view.cuts, onCuts)}`;
}

function factorTable(context: ResultContext, view: ProblemView): TemplateResult {
  const texts = expertsResultMessages[context.language];
  return html`<table class="ex-table ex-problems ${view.isAgreed ? '' : 'ex-greyed'}">
    <caption class="vh">${texts.problems}</caption>
    <thead><tr>
      <th scope="col">${texts.factor}</th>
      <th scope="col" class="ex-picture">${texts.medianQuartiles}</th>
      <th scope="col" class="numeric">${texts.mean}</th>
      <th scope="col" class="numeric">${texts.weight}</th>
    </tr></thead>
    ${view.groups.map(gradeRows)}
  </table>`;
}

function gradeRows({ grade, title, count, rows }: ProblemGroup): TemplateResult {
  return html`<tbody data-grade=${grade}>
    <tr class="ex-group"><th scope="rowgroup" colspan="4"><span class="ex-grade" aria-hidden="true"></span>${title} <span class="ex-count">${figureView(count)}</span></th></tr>
    ${rows.map(factorRow)}
  </tbody>`;
}

function factorRow(row: ProblemRow): TemplateResult {
  return html`<tr data-factor=${row.id}>
    <th scope="row">${row.name}<span class="ex-beside">${row.letter}${row.unsure.length === 0 ? nothing : html` · <span class="ex-unsure">${sentence(row.unsure)}</span>`}</span></th>
    <td class="ex-picture">${quartileStrip(row.relevance, RELEVANCE_SCALE)}<span class="ex-beside">${sentence(row.spread)}</span></td>
    <td class="numeric num">${figureView(row.mean)}</td>
    <td class="numeric num">${row.weight === null ? nothing : figureView(row.weight)}</td>
  </tr>`;
}

function dissentFold({ language }: ResultContext, view: ProblemView): TemplateResult | typeof nothing {
  if (view.apart.length === 0) return nothing;
  return html`<details class="ex-fold"><summary>${sentence(view.apart)}</summary>
    <p class="hint">${expertsResultMessages[language].dissentHint}</p>
    <ul class="ex-lines">${view.groups
      .flatMap(({ rows }) => rows)
      .map(({ name, dissent }) =>
        dissent === null
          ? nothing
          : html`<li><b>${name}</b> (${sentence(dissent.median)}): ${sentence(dissent.said)}</li>`,
      )}</ul>
  </details>`;
}

function cutFields(
  { language, uid }: ResultContext,
  cuts: Cuts,
  onCuts: (cuts: Cuts) => void,
): TemplateResult {
  const texts = expertsResultMessages[language];
  const field = (at: 0 | 1, label: string) => {
    const change = (event: Event) => {
      const value = (event.target as HTMLInputElement).valueAsNumber;
      const next: Cuts = at === 0 ? [value, Math.max(value, cuts[1])] : [Math.min(value, cuts[0]), value];
      if (value >= RELEVANCE_SCALE[0] && value <= RELEVANCE_SCALE[1]) onCuts(next);
    };
    return html`<label for="${uid}-cut${at}">${label}</label>
      <input id="${uid}-cut${at}" type="number" min=${RELEVANCE_SCALE[0]} max=${RELEVANCE_SCALE[1]} step="0.1" class="num" .value=${String(cuts[at])} @change=${change} />`;
  };
  const isOwn = cuts.some((cut, at) => cut !== RELEVANCE_CUTS[at]);
  return html`<details class="ex-fold"><summary>${texts.cuts}</summary>
    <div class="ex-fields">${field(0, texts.cutRelevant)} ${field(1, texts.cutHigh)}
      ${isOwn ? html`<button type="button" class="button" data-reset-cuts @click=${() => onCuts(RELEVANCE_CUTS)}>${texts.resetCuts}</button>` : nothing}
    </div>
    <p class="hint">${texts.cutsHint}</p>
  </details>`;
}
