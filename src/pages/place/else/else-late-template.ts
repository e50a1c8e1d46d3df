import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../../geodata/types.ts';
import { beginLarge } from '../../../i18n/format.ts';
import { placeElseMessages } from '../../../i18n/messages/place-else.ts';
import { profileMessages } from '../../../i18n/messages/profile.ts';
import { structureMessages } from '../../../i18n/messages/structure.ts';
import { figureView, sentence } from '../../../panels/parts/figure-text.ts';
import type { FigureView } from '../../../panels/parts/figure-view.ts';
import { prospectPart } from '../../../panels/profile/prospects-template.ts';
import type { CiteByNumber } from '../page-sources.ts';
import type { ElseContent } from './else-content.ts';
import { type ElseBranch, type ElseRow, type ElseView, elseView, type YearShare } from './else-view.ts';

/** What the tables say of other industries. */
export function elseLate(content: ElseContent, cite: CiteByNumber): TemplateResult {
  const { language, note, countSources } = content;
  const texts = placeElseMessages[language];
  const view = elseView(content);
  const count =
    note === ''
      ? nothing
      : html`<p class="quiet">${sentence(view.count)} ${beginLarge(note)}. ${cite(countSources)}</p>`;
  return html`${count}
    ${view.rows.length === 0 ? nothing : outputTable(language, view, cite(content.rowSources))}
    ${view.branches.length === 0 ? nothing : branchTable(language, view)}
    ${prospectPart(language, view.prospects, texts.gaps)}
    ${view.reference === '' ? nothing : html`<p class="quiet">${view.reference}</p>`}
    <h4>${texts.unknown}</h4>
    <ul class="unknown">${view.unknown.map((one) => html`<li>${one}</li>`)}</ul>`;
}

function outputTable(
  language: Language,
  view: ElseView,
  sources: TemplateResult | typeof nothing,
): TemplateResult {
  const texts = placeElseMessages[language];
  const hasInvestment = view.investmentHead !== '';
  const hasOutput = view.rows.some(({ last }) => last !== null);
  return html`<table class="branches shifts stacked">
      <caption>${view.caption} ${sources}</caption>
      <thead><tr>
        <th>${texts.section}</th>
        ${hasOutput ? html`<th class="numeric">${texts.firstYear}</th><th class="numeric">${texts.lastYear}</th>` : nothing}
        ${hasInvestment ? html`<th class="numeric">${view.investmentHead}</th>` : nothing}
      </tr></thead>
      <tbody>${view.rows.map((row) => outputRow(language, row, { hasOutput, hasInvestment }))}</tbody>
    </table>
    ${hasInvestment ? html`<p class="quiet">${texts.oneYear} ${view.investmentNote}</p>` : nothing}`;
}

/** Which columns a table has. */
interface Columns {
  readonly hasOutput: boolean;
  readonly hasInvestment: boolean;
}

function outputRow(language: Language, row: ElseRow, { hasOutput, hasInvestment }: Columns): TemplateResult {
  return html`<tr class=${row.isBranch ? 'below' : nothing}>
    <th>${row.name}</th>
    ${hasOutput ? html`<td>${share(row.first)}</td><td>${share(row.last)}</td>` : nothing}
    ${hasInvestment ? html`<td>${invested(language, row)}</td>` : nothing}
  </tr>`;
}

function share(one: YearShare | null): TemplateResult | typeof nothing {
  return one === null ? nothing : html`<small>${one.year}</small> ${figureView(one.figure)}`;
}

function invested(language: Language, { investment }: ElseRow): TemplateResult | string | typeof nothing {
  if (investment === undefined) return nothing;
  return investment === null ? placeElseMessages[language].confidential : figureView(investment);
}

function branchTable(language: Language, { branches, branchesHint }: ElseView): TemplateResult {
  const texts = placeElseMessages[language];
  const words = structureMessages[language];
  return html`<h4>${texts.branches}</h4>
    ${branchesHint === '' ? nothing : html`<p class="quiet">${branchesHint}</p>`}
    <table class="branches shifts stacked stacked-four">
      <thead><tr>
        <th>${profileMessages[language].branch}</th>
        <th class="numeric">${profileMessages[language].quotient}</th>
        <th class="numeric">${texts.contribution}</th>
        <th class="numeric">${texts.related}</th>
        <th class="numeric">${words.sheets}</th>
      </tr></thead>
      <tbody>${branches.map(branchRow)}</tbody>
    </table>
    <p class="quiet">${texts.relatedHint}</p>`;
}

function branchRow({ name, quotient, contribution, density, sheets }: ElseBranch): TemplateResult {
  const cell = (figure: FigureView | null) =>
    html`<td>${figure === null ? nothing : figureView(figure)}</td>`;
  return html`<tr><th>${name}</th><td>${sentence(quotient)}</td>${cell(contribution)}${cell(density)}${cell(sheets)}</tr>`;
}
