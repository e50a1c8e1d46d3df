import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { consistencyMessages } from '../../i18n/messages/consistency.ts';
import { figureView } from '../parts/figure-text.ts';
import type { AlphaGroup, AlphaRow } from './alpha-view.ts';

/** Cronbach's alpha of the dimensions, with what it may say. */
export function alphaTemplate(language: Language, groups: readonly AlphaGroup[]): TemplateResult {
  const texts = consistencyMessages[language];
  return html`<p>${texts.lead}</p>
    <p class="quiet">${texts.formula}</p>
    ${groups.map((group) =>
      group.rows.length === 0
        ? html`<h3>${group.name}</h3>
            <p class="quiet">${texts.noScores}</p>`
        : groupTable(language, group),
    )}
    <p class="quiet">${texts.convention}</p>
    <p class="quiet">${texts.few} ${texts.wider}</p>`;
}

function groupTable(language: Language, { name, rows }: AlphaGroup): TemplateResult {
  const texts = consistencyMessages[language];
  return html`<table class="alpha-table">
    <caption>${name}</caption>
    <thead>
      <tr>
        <th scope="col">${texts.dimension}</th>
        <td></td>
        <th scope="col" class="numeric">${texts.alpha}</th>
        <th scope="col" class="numeric"><abbr title=${texts.itemsHint}>${texts.items}</abbr></th>
        <th scope="col" class="numeric"><abbr title=${texts.casesHint}>${texts.cases}</abbr></th>
      </tr>
    </thead>
    <tbody>${rows.map(alphaRow)}</tbody>
  </table>`;
}

function alphaRow(row: AlphaRow): TemplateResult {
  return html`<tr data-alpha=${row.node}>
    <th scope="row">
      <details><summary>${row.name}</summary><ul class="quiet">${row.indicators.map((name) => html`<li>${name}</li>`)}</ul></details>
    </th>
    <td class="alpha-picture">${row.alpha === null || row.note !== '' ? html`<span class="quiet">${row.why}${row.note}</span>` : bar(row.alpha.value ?? 0)}</td>
    <td class="numeric">${row.alpha === null ? '–' : figureView(row.alpha)}</td>
    <td class="numeric">${figureView(row.items)}</td>
    <td class="numeric">${figureView(row.cases)}</td>
  </tr>`;
}

/** Length from 0 to 1; a negative alpha has words in its place. */
function bar(alpha: number): TemplateResult {
  return html`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect class="bar-ground" width="100" height="8" />
    ${alpha > 0 ? svg`<rect class="bar-fill" width=${(Math.min(1, alpha) * 100).toFixed(1)} height="8" />` : nothing}
  </svg>`;
}
