import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/languages.ts';
import { layerMessages } from '../../i18n/messages/layers.ts';
import { scenarioMessages } from '../../i18n/messages/scenario.ts';
import { sentence } from '../parts/figure-text.ts';
import { NO_FIGURE } from '../parts/figure-view.ts';
import type { ScenarioTable } from './scenario-table.ts';

/** Scenarios of a town side by side: every number with its band. */
export function scenarioTableTemplate(language: Language, table: ScenarioTable): TemplateResult {
  const texts = scenarioMessages[language];
  const { columns, rows, matters } = table;
  return html`<div class="wide" tabindex="0" role="group" aria-label=${texts.more}><table class="plain-table scenario-table">
      <thead><tr><th class="words">${texts.columns}</th>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${rows.map(
        ({ name, cells }) =>
          html`<tr><th scope="row" class="words">${name}</th>${cells.map((cell) =>
            cell === null
              ? html`<td title=${layerMessages[language].noFigure}>${NO_FIGURE}</td>`
              : html`<td>${sentence([cell[0]])}${
                  cell[1].text === cell[2].text
                    ? nothing
                    : html`<br /> <small>${sentence([cell[1], '…', cell[2]])}</small>`
                }</td>`,
          )}</tr>`,
      )}
      ${
        matters.every((one) => one === '')
          ? nothing
          : html`<tr><th scope="row" class="words">${texts.mattersRow}</th>${matters.map((one) => html`<td class="words">${one === '' ? NO_FIGURE : one}</td>`)}</tr>`
      }</tbody>
    </table></div>
    <p class="quiet">${texts.tableNote}</p>`;
}
