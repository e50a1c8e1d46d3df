import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uploadUnderstoodMessages } from '../../i18n/messages/upload-understood.ts';
import type { UnderstoodChoice, UnderstoodView } from './understood-view.ts';

/** What the reader changes: the list and the value chosen in it. */
export type OnUnderstoodChoice = (id: UnderstoodChoice['id'], value: string) => void;

/** How a table was understood: lists to correct it, facts, columns that are not used, its first rows. */
export function understoodTemplate(
  language: Language,
  { choices, hint, facts, unused, header, rows }: UnderstoodView,
  { uid, isBusy, onChoice }: { uid: string; isBusy: boolean; onChoice: OnUnderstoodChoice },
): TemplateResult {
  const texts = uploadUnderstoodMessages[language];
  return html`<section class="upload-understood" data-upload-understood aria-labelledby="${uid}-understood" aria-busy=${isBusy}>
    <h3 id="${uid}-understood">${texts.title}</h3>
    <div class="upload-choices">${choices.map((choice) => choiceTemplate(choice, uid, onChoice))}</div>
    <p role="status" class="quiet upload-again">${isBusy ? texts.again : ''}</p>
    ${hint === '' ? nothing : html`<p class="upload-hint" data-upload-open>${hint}</p>`}
    <dl class="upload-facts">${facts.map(({ label, text }) => html`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
    ${
      unused.length === 0
        ? nothing
        : html`<h4>${texts.unused}</h4><ul class="upload-unused" data-upload-unused>${unused.map((line) => html`<li>${line}</li>`)}</ul>`
    }
    <details class="upload-match">
      <summary>${texts.preview}</summary>
      <div class="table-scroll" role="region" tabindex="0" aria-label=${texts.preview}>
        <table class="upload-problem-table"><thead><tr>${header.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table>
      </div>
    </details>
  </section>`;
}

function choiceTemplate(
  { id, label, options }: UnderstoodChoice,
  uid: string,
  onChoice: OnUnderstoodChoice,
): TemplateResult {
  const change = (event: Event): void => onChoice(id, (event.target as HTMLSelectElement).value);
  return html`<label class="field" for="${uid}-${id}"><span>${label}</span>
    <select id="${uid}-${id}" data-upload-choice=${id} @change=${change}>${options.map(
      ({ value, label: text, isChosen }) =>
        html`<option value=${value} .selected=${isChosen}>${text}</option>`,
    )}</select></label>`;
}
