import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { weightsPanelMessages } from '../../i18n/messages/weights-panel.ts';
import type { WeightGroup, WeightList, WeightRow } from './method-view.ts';

export interface WeightHandlers {
  readonly onWeight: (code: string, weight: number) => void;
  /** The reader opened or closed what is below a dimension. */
  readonly onUnfold: (code: string, isOpen: boolean) => void;
}

export interface WeightSlidersInput {
  readonly language: Language;
  readonly legend: string;
  readonly groups: readonly WeightGroup[];
  /** Codes of the dimensions whose lists are open; only those are drawn. */
  readonly unfolded: ReadonlySet<string>;
  readonly uid: string;
}

/** One slider a dimension, and behind a disclosure those of all below it. */
export function weightSliders(input: WeightSlidersInput, on: WeightHandlers): TemplateResult {
  const texts = weightsPanelMessages[input.language];
  const isEmpty = input.groups.length > 0 && input.groups.every(({ row }) => row.weight === 0);
  return html`<fieldset class="weights-list">
    <legend>${input.legend}</legend>
    ${isEmpty ? html`<p class="weights-warning" role="status">${texts.allZero}</p>` : nothing}
    ${input.groups.map((group) => weightGroup(input, group, on))}
  </fieldset>`;
}

function weightGroup(input: WeightSlidersInput, group: WeightGroup, on: WeightHandlers): TemplateResult {
  const texts = weightsPanelMessages[input.language];
  const { code, name } = group.row;
  const isOpen = input.unfolded.has(code);
  const toggle = (event: Event) => on.onUnfold(code, (event.target as HTMLDetailsElement).open);
  return html`${slider(input, group.row, on)}
    ${
      group.lists.length === 0
        ? nothing
        : html`<details class="weights-below" ?open=${isOpen} @toggle=${toggle}>
          <summary><span aria-hidden="true">${texts.belowShort}</span><span class="vh">${texts.below(name)}</span></summary>
          ${isOpen ? group.lists.map((list) => weightList(input, list, on)) : nothing}
        </details>`
    }`;
}

function weightList(input: WeightSlidersInput, list: WeightList, on: WeightHandlers): TemplateResult {
  return html`<fieldset class="weights-list">
    <legend>${list.title}</legend>
    ${list.rows.map((row) => slider(input, row, on))}
  </fieldset>`;
}

function slider({ language, uid }: WeightSlidersInput, row: WeightRow, on: WeightHandlers): TemplateResult {
  const texts = weightsPanelMessages[language];
  const id = `${uid}-weight-${row.code}`;
  const weight = formatNumber(language, row.weight, 1);
  const change = (event: Event) => on.onWeight(row.code, (event.target as HTMLInputElement).valueAsNumber);
  return html`<div class="weight-row ${row.weight === 1 ? '' : 'weight-changed'}" data-weight=${row.code}>
    <label for=${id}>${row.name}</label>
    <input id=${id} type="range" min="0" max="3" step="0.1" .value=${String(row.weight)}
      aria-valuetext=${row.share === '' ? weight : texts.weightValue(weight, row.share)} @input=${change} />
    <output class="num" for=${id}>${weight}</output>
    <span class="num weight-share" aria-hidden="true">${row.share}</span>
  </div>`;
}
