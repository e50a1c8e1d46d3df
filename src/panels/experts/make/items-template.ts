import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../../../../geodata/types.ts';
import { PANEL_LIMITS } from '../../../../indicators/experts/check-panel.ts';
import type { ItemList } from '../../../../indicators/experts/default-items.ts';
import { PESTEL_LETTERS, type PestelLetter } from '../../../../indicators/experts/panel.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { expertsPageMessages } from '../../../i18n/messages/experts-page.ts';
import { expertsMakeMessages } from '../../../i18n/messages/experts-page-make.ts';
import { keepChecked } from '../../parts/keep-checked.ts';
import type { DraftRow } from './draft.ts';

export interface ItemHandlers {
  readonly onItem: (list: ItemList, row: DraftRow, isOn: boolean) => void;
  readonly onText: (list: ItemList, row: DraftRow, text: string) => void;
  /** Opens the text of a row for writing, by list and id; null = closes it. */
  readonly onEdit: (row: string | null) => void;
  readonly onAdd: (list: ItemList, text: string, letter: PestelLetter) => void;
}

export interface ItemsInput {
  readonly language: Language;
  readonly list: ItemList;
  readonly rows: readonly DraftRow[];
  /** The row whose text is being written, `factors/f3`. */
  readonly edited: string | null;
  readonly uid: string;
  /** What else belongs to a row. */
  readonly beside: (row: DraftRow) => TemplateResult | typeof nothing;
}

/** A list behind a disclosure: switch off, write anew, add; factors by letter. */
export function itemsTemplate(input: ItemsInput, on: ItemHandlers): TemplateResult {
  const { language, list, rows } = input;
  const texts = expertsMakeMessages[language];
  const count = (number: number) => formatNumber(language, number);
  const chosen = rows.filter(({ isOn }) => isOn).length;
  return html`<details class="experts-list" data-list=${list}>
    <summary><h3>${texts[list]}</h3> <span class="num">${texts.on(count(chosen), count(rows.length))}</span></summary>
    <p class="hint">${texts[`${list}How`]}</p>
    ${
      list === 'factors'
        ? PESTEL_LETTERS.map((letter) => {
            const own = rows.filter((row) => row.letter === letter);
            return html`<h4>${expertsPageMessages[language][letter]}</h4>${rowList(input, own, on)}`;
          })
        : rowList(input, rows, on)
    }
    ${addForm(input, on)}
  </details>`;
}

function rowList(input: ItemsInput, rows: readonly DraftRow[], on: ItemHandlers): TemplateResult {
  return html`<ul class="experts-items">${rows.map((row) => html`<li data-row=${row.id}>${rowTemplate(input, row, on)}</li>`)}</ul>`;
}

function rowTemplate(input: ItemsInput, row: DraftRow, on: ItemHandlers): TemplateResult {
  const { language, list, edited, beside } = input;
  const texts = expertsMakeMessages[language];
  if (edited === `${list}/${row.id}`) return editForm(input, row, on);
  const source = row.origin === null ? texts.ownItem : texts[row.origin === 'own' ? 'ownSource' : row.origin];
  const change = (event: Event) => on.onItem(list, row, (event.target as HTMLInputElement).checked);
  const name =
    row.defaultText === null
      ? html`<span class="experts-own">${row.text}</span>`
      : html`<label class="experts-check"><input type="checkbox" ${keepChecked(row.isOn)} @change=${change} /> ${row.text}</label>`;
  return html`${name}
    <small>${source}</small>
    ${row.isOn ? html`<button type="button" class="text-button" data-edit=${row.id} aria-label=${texts.editItem(row.text)} @click=${() => on.onEdit(`${list}/${row.id}`)}>${texts.edit}</button>` : nothing}
    ${row.defaultText === null ? html`<button type="button" class="text-button" aria-label=${texts.remove(row.text)} @click=${() => on.onItem(list, row, false)}>${texts.removeShort}</button>` : nothing}
    ${row.isOn ? beside(row) : nothing}`;
}

function editForm({ language, list, uid }: ItemsInput, row: DraftRow, on: ItemHandlers): TemplateResult {
  const texts = expertsMakeMessages[language];
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('textarea');
    on.onText(list, row, field?.value ?? '');
  };
  return html`<form class="experts-field" @submit=${save}>
    <label for="${uid}-edit">${texts.textOf(row.defaultText ?? row.text)}</label>
    <textarea id="${uid}-edit" rows="2" maxlength=${PANEL_LIMITS.text} .value=${live(row.text)}></textarea>
    <span class="experts-moves"><button type="submit" class="button" data-done>${texts.done}</button>
    ${row.defaultText === null || row.defaultText === row.text ? nothing : html`<button type="button" class="button" @click=${() => on.onText(list, row, '')}>${texts.backToDefault}</button>`}</span>
  </form>`;
}

function addForm({ language, list, uid }: ItemsInput, on: ItemHandlers): TemplateResult {
  const texts = expertsMakeMessages[language];
  const id = `${uid}-add-${list}`;
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.querySelector('input');
    const letter = PESTEL_LETTERS.find((one) => one === form.querySelector('select')?.value) ?? 'e';
    on.onAdd(list, field?.value ?? '', letter);
    if (field !== null) field.value = '';
  };
  return html`<form class="experts-field" @submit=${add}>
    <label for=${id}>${texts.addLabel}</label>
    <span class="experts-moves">
      ${
        list === 'factors'
          ? html`<select aria-label=${texts.factors}>${PESTEL_LETTERS.map((letter) => html`<option value=${letter}>${expertsPageMessages[language][letter]}</option>`)}</select>`
          : nothing
      }
      <input id=${id} autocomplete="off" maxlength=${PANEL_LIMITS.text} />
      <button type="submit" class="button" data-add=${list}>${texts.add}</button>
    </span>
  </form>`;
}
