import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { joinWords } from '../../i18n/format.ts';
import { expertsMessages } from '../../i18n/messages/experts.ts';
import { EXPERT_WAYS, MAX_EXPERTS, MAX_NAME_LENGTH } from '../../state/expert-state.ts';
import { icon } from '../parts/icons.ts';
import { keepChecked } from '../parts/keep-checked.ts';
import { type ExpertFormHandlers, pairMatrix, pointsTable } from './expert-forms-template.ts';
import type { ConsistencyView, ExpertsChoice, ExpertsView, ShareBar } from './experts-view.ts';

export interface ExpertsHandlers extends ExpertFormHandlers {
  readonly onChoice: (change: Partial<ExpertsChoice>) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly onName: (name: string) => void;
  readonly onRescale: () => void;
  /** Puts the focus on a pair. */
  readonly onFind: (pair: number) => void;
  readonly onApply: () => void;
  readonly onClose: () => void;
}

export interface ExpertsInput {
  readonly language: Language;
  readonly view: ExpertsView;
  readonly uid: string;
}

/** Content of the dialog in which experts give weights. */
export function expertsTemplate(input: ExpertsInput, on: ExpertsHandlers): TemplateResult {
  const { language, view, uid } = input;
  const texts = expertsMessages[language];
  return html`<div class="dialog-head">
      <h2 id="${uid}-title">${texts.open}</h2>
      <button type="button" class="icon-button" aria-label=${texts.close} @click=${on.onClose}>${icon('close')}</button>
    </div>
    <div class="experts-choices">
      ${levelSelect(input, on)} ${wayChips(input, on)}
    </div>
    ${expertTabs(input, on)}
    ${view.place.way === 'budget' ? pointsTable(input, on) : view.canPair ? pairMatrix(input, on) : html`<p class="hint">${texts.tooMany}</p>`}
    ${statusOf(input, on)} ${resultOf(input, on)}
    ${view.travels ? nothing : html`<p class="weights-warning" role="status">${texts.tooLong}</p>`}`;
}

function levelSelect({ language, view, uid }: ExpertsInput, on: ExpertsHandlers): TemplateResult {
  const { level } = view.place;
  const change = (event: Event) =>
    on.onChoice({ level: (event.target as HTMLSelectElement).value, expert: 0 });
  return html`<div class="experts-level">
    <label for="${uid}-level">${expertsMessages[language].level}</label>
    <select id="${uid}-level" .value=${level} @change=${change}>
      ${view.levels.map(
        ({ name, options }) => html`<optgroup label=${name}>
          ${options.map((one) => html`<option value=${one.code} ?selected=${one.code === level}>${one.name}</option>`)}
        </optgroup>`,
      )}
    </select>
  </div>`;
}

function wayChips({ language, view, uid }: ExpertsInput, on: ExpertsHandlers): TemplateResult {
  const texts = expertsMessages[language];
  const names = { ahp: texts.ahpLong, budget: texts.budgetLong };
  return html`<fieldset class="experts-way">
    <legend>${texts.way}</legend>
    <div class="chips">${EXPERT_WAYS.map((way) => {
      const isOn = way === view.place.way;
      return html`<label class="chip ${isOn ? 'chip-on' : ''}">
        <input type="radio" name="${uid}-way" value=${way} ${keepChecked(isOn)} @change=${() => on.onChoice({ way, expert: 0 })} />${names[way]}
      </label>`;
    })}</div>
  </fieldset>`;
}

function expertTabs({ language, view, uid }: ExpertsInput, on: ExpertsHandlers): TemplateResult {
  const texts = expertsMessages[language];
  const chosen = view.experts[view.chosen];
  return html`<fieldset class="experts-people">
      <legend>${texts.expert}</legend>
      <div class="chips">${view.experts.map(({ label, isDone }, at) => {
        const isOn = at === view.chosen;
        return html`<label class="chip ${isOn ? 'chip-on' : ''}">
          <input type="radio" name="${uid}-expert" value=${at} ${keepChecked(isOn)} @change=${() => on.onChoice({ expert: at })} />${label}
          ${isDone ? icon('check') : nothing}<span class="vh">, ${isDone ? texts.done : texts.notDone}</span>
        </label>`;
      })}
      <button type="button" class="button" data-experts="add" ?disabled=${view.experts.length >= MAX_EXPERTS}
        @click=${on.onAdd}>${icon('plus')}${texts.add}</button></div>
    </fieldset>
    <div class="experts-name">
      <label for="${uid}-name">${texts.name}</label>
      <input id="${uid}-name" type="text" maxlength=${MAX_NAME_LENGTH} autocomplete="off" .value=${chosen?.name ?? ''}
        aria-describedby="${uid}-name-hint" @change=${(event: Event) => on.onName((event.target as HTMLInputElement).value)} />
      <span class="hint" id="${uid}-name-hint">${texts.nameHint}</span>
      <button type="button" class="text-button" data-experts="remove" @click=${on.onRemove}>${texts.remove(chosen?.label ?? '')}</button>
    </div>`;
}

function statusOf({ language, view }: ExpertsInput, on: ExpertsHandlers): TemplateResult {
  const texts = expertsMessages[language];
  const { pointsLeft: left } = view;
  if (left !== null) {
    return html`<div class="experts-status">
      <p role="status" data-experts="left">${left === 0 ? texts.spent : texts.left(left)}</p>
      <button type="button" class="button" data-experts="rescale" ?disabled=${view.rescaled === null} @click=${on.onRescale}>${texts.rescale}</button>
    </div>`;
  }
  return html`<div class="experts-status">${
    view.own === null
      ? html`<p role="status">${texts.answered(view.answered, view.values.length)}</p>`
      : consistency(language, view.own, on)
  }</div>`;
}

function consistency(
  language: Language,
  { ratio, isAccepted, odd }: ConsistencyView,
  on: ExpertsHandlers,
): TemplateResult {
  const texts = expertsMessages[language];
  return html`<p role="status" data-consistency=${isAccepted ? 'accepted' : 'refused'}>${isAccepted ? texts.consistent(ratio) : texts.contradictory(ratio)}</p>
    ${
      odd === null
        ? nothing
        : html`<p class="experts-odd">${texts.odd(odd.first, odd.second, odd.judged, odd.implied)}
          <button type="button" class="text-button" @click=${() => on.onFind(odd.pair)}>${texts.goToPair}</button></p>`
    }`;
}

function resultOf({ language, view }: ExpertsInput, on: ExpertsHandlers): TemplateResult {
  const texts = expertsMessages[language];
  const waiting = view.experts.filter(({ isDone }) => !isDone).map(({ label }) => label);
  const isGroup = view.experts.length > 1;
  return html`<section class="experts-result">
    <h3>${texts.result}</h3>
    ${isGroup && waiting.length > 0 ? html`<p>${texts.waitingFor(joinWords(language, waiting))}</p>` : nothing}
    ${
      isGroup && view.together !== null
        ? html`<div class="experts-together"><h4>${texts.together}</h4>${consistency(language, view.together, on)}</div>`
        : nothing
    }
    ${view.shares === null ? nothing : html`<ul class="experts-shares">${view.shares.map(shareBar)}</ul>`}
    ${view.shares !== null && view.weights === null ? html`<p class="weights-warning">${texts.notAccepted}</p>` : nothing}
    <div class="experts-apply">
      <button type="button" class="button" data-experts="apply" ?disabled=${view.weights === null || view.isCurrent}
        @click=${on.onApply}>${texts.apply}</button>
      <span role="status">${view.isCurrent ? texts.inForce : ''}</span>
    </div>
  </section>`;
}

/** The picture says nothing that the number beside it does not. */
function shareBar({ code, name, share, text }: ShareBar): TemplateResult {
  return html`<li data-share=${code}>
    <span>${name}</span>
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar-ground" width="100" height="10" />${svg`<rect class="bar-fill" width=${(share * 100).toFixed(2)} height="10" />`}
    </svg>
    <span class="num">${text}</span>
  </li>`;
}
