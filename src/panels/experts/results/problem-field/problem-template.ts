import { html, nothing, type TemplateResult } from 'lit';
import { RELEVANCE_CUTS } from '../../../../../indicators/experts/problem-field.ts';
import { formatNumber, joinWords } from '../../../../i18n/format.ts';
import { expertsResultMessages } from '../../../../i18n/messages/experts-results.ts';
import { quartileStrip } from '../quartile-strip.ts';
import type { ResultContext } from '../result-context.ts';
import type { ProblemGroup, ProblemRow, ProblemView } from './problem-view.ts';

type Cuts = readonly [relevant: number, high: number];

/** The scale of relevance. */
const SCALE = [1, 5] as const;

/** The problem field: whether the experts agree, the factors by grade, who stands apart, and the limits of the grades. */
export function problemTemplate(
  context: ResultContext,
  view: ProblemView,
  onCuts: (cuts: Cuts) => void,
): TemplateResult {
  const texts = expertsResultMessages[context.language];
  return html`<p class="ex-finding" data-consensus=${view.isAgreed ? 'agreed' : 'open'}><b>${view.finding[0]}</b> ${view.finding.slice(1).join(' ')}</p>
    ${view.groups.length === 0 ? nothing : factorTable(context, view)}
    <p class="hint">${texts.stripKey} ${view.weightsBy}</p>
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
    ${view.groups.map((group) => gradeRows(context, group))}
  </table>`;
}

function gradeRows({ language }: ResultContext, { grade, title, rows }: ProblemGroup): TemplateResult {
  const count = formatNumber(language, rows.length, 0);
  return html`<tbody data-grade=${grade}>
    <tr class="ex-group"><th scope="rowgroup" colspan="4"><span class="ex-grade" aria-hidden="true"></span>${title} <span class="ex-count">${count}</span></th></tr>
    ${rows.map(factorRow)}
  </tbody>`;
}

function factorRow(row: ProblemRow): TemplateResult {
  return html`<tr data-factor=${row.id}>
    <th scope="row">${row.name}<span class="ex-beside">${row.letter}${row.unsure === '' ? nothing : html` · <span class="ex-unsure">${row.unsure}</span>`}</span></th>
    <td class="ex-picture">${quartileStrip(row.relevance, SCALE)}<span class="ex-beside">${row.spread}</span></td>
    <td class="numeric num">${row.mean}</td>
    <td class="numeric num">${row.weight}</td>
  </tr>`;
}

function dissentFold({ language }: ResultContext, view: ProblemView): TemplateResult | typeof nothing {
  const texts = expertsResultMessages[language];
  const apart = view.groups.flatMap(({ rows }) => rows).filter(({ dissent }) => dissent !== '');
  if (apart.length === 0) return nothing;
  return html`<details class="ex-fold"><summary>${texts.dissent(apart.length)}</summary>
    <p class="hint">${texts.dissentHint}</p>
    <ul class="ex-lines">${apart.map(
      ({ name, relevance, dissent }) =>
        html`<li><b>${name}</b> (${texts.median(formatNumber(language, relevance.median, Number.isInteger(relevance.median) ? 0 : 1))}): ${dissent}</li>`,
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
      if (value >= SCALE[0] && value <= SCALE[1]) onCuts(next);
    };
    return html`<label for="${uid}-cut${at}">${label}</label>
      <input id="${uid}-cut${at}" type="number" min=${SCALE[0]} max=${SCALE[1]} step="0.1" class="num" .value=${String(cuts[at])} @change=${change} />`;
  };
  const isOwn = cuts.some((cut, at) => cut !== RELEVANCE_CUTS[at]);
  return html`<details class="ex-fold"><summary>${texts.cuts}</summary>
    <div class="ex-fields">${field(0, texts.cutRelevant)} ${field(1, texts.cutHigh)}
      ${isOwn ? html`<button type="button" class="button" data-reset-cuts @click=${() => onCuts(RELEVANCE_CUTS)}>${texts.resetCuts}</button>` : nothing}
    </div>
    <p class="hint">${texts.cutsHint}</p>
  </details>`;
}
