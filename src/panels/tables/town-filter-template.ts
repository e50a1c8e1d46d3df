import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { filterMessages } from '../../i18n/messages/filter.ts';
import { filterPanelMessages } from '../../i18n/messages/filter-panel.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import type { Filter, ScoreCondition } from '../../state/condition.ts';
import { figureText } from '../parts/figure-text.ts';
import { countAddress } from '../parts/figure-view.ts';
import { icon } from '../parts/icons.ts';
import { keepChecked } from '../parts/keep-checked.ts';
import type { FilterChip, FilterGroup, FilterGroupId, FilterView } from './filter-view.ts';

export interface FilterInput extends FilterView {
  readonly language: Language;
  /** The group whose choices are in sight. */
  readonly openGroup: FilterGroupId;
}

export interface FilterHandlers {
  readonly onChange: (change: (filter: Filter) => Filter) => void;
  readonly onLimit: (limit: ScoreCondition['kind'], value: number | null) => void;
  readonly onGroup: (group: FilterGroupId) => void;
  readonly onClear: () => void;
}

/** Filters of the table: what is asked as chips, and behind a disclosure one group of choices at a time. */
export function townFilterTemplate(
  input: FilterInput,
  on: FilterHandlers | null,
  uid = 'filter',
): TemplateResult {
  const texts = tableMessages[input.language];
  return html`<div class="filters">
    ${input.active.length === 0 ? nothing : activeChips(input, on)}
    <details class="filter-panel">
      <summary>${icon('filter')}${texts.filters}</summary>
      ${on === null ? nothing : choices(input, on, uid)}
    </details>
  </div>`;
}

function activeChips(input: FilterInput, on: FilterHandlers | null): TemplateResult {
  const texts = tableMessages[input.language];
  return html`<ul class="chips">
    ${input.active.map(
      ({ key, label, next }) => html`<li data-active=${key}>
        <button type="button" class="chip chip-on" aria-label=${texts.remove(label)} @click=${() => on?.onChange(next)}>${label}${icon('close')}</button>
      </li>`,
    )}
    <li><button type="button" class="text-button" @click=${on?.onClear}>${texts.clearAll}</button></li>
  </ul>`;
}

/** All choices; a page without scripts leaves them out, because nothing there can be chosen. */
function choices(input: FilterInput, on: FilterHandlers, uid: string): TemplateResult {
  return html`<div class="filter-groups" role="group" aria-label=${tableMessages[input.language].filters}>
      ${input.groups.map(
        ({ id, name, made }) =>
          html`<button type="button" class="filter-tab" data-filter-tab=${id} aria-expanded=${id === input.openGroup ? 'true' : 'false'} aria-controls="${uid}-${id}"
            @click=${() => on.onGroup(id)}>${name}${made === 0 ? nothing : html`<span class="filter-made">${formatNumber(input.language, made)}</span>`}</button>`,
      )}
    </div>
    ${input.groups.map((group) => groupTemplate(input, group, on, uid))}`;
}

function groupTemplate(
  input: FilterInput,
  group: FilterGroup,
  on: FilterHandlers,
  uid: string,
): TemplateResult {
  const isOpen = group.id === input.openGroup;
  return html`<fieldset class="filter-group" id="${uid}-${group.id}" data-filter=${group.id} ?hidden=${!isOpen}>
    <legend class="vh">${group.name}</legend>
    ${group.rows.map(
      ({
        label,
        chips,
      }) => html`<div class="chip-row" role=${label === '' ? nothing : 'group'} aria-label=${label === '' ? nothing : label}>
        ${label === '' ? nothing : html`<span class="chip-row-name">${label}</span>`}
        ${chips.map((chip) => chipTemplate(input.language, group.id, chip, on))}
      </div>`,
    )}
    ${group.id === 'needs' ? html`<p class="hint">${filterPanelMessages[input.language].straightLine}</p>` : nothing}
    ${
      group.id === 'scores'
        ? html`<div class="limits">${limit(input, 'minPotential', on, uid)} ${limit(input, 'maxRisk', on, uid)}</div>`
        : nothing
    }
  </fieldset>`;
}

function chipTemplate(
  language: Language,
  group: FilterGroupId,
  { value, label, counts, chosen, next }: FilterChip,
  on: FilterHandlers,
): TemplateResult {
  const texts = filterMessages[language];
  const [met, unknown] = [formatNumber(language, counts.met), formatNumber(language, counts.unknown)];
  const isEmpty = counts.met + counts.unknown === 0 && !chosen;
  return html`<label class="chip ${chosen ? 'chip-on' : ''} ${isEmpty ? 'chip-empty' : ''}" title=${texts.chipHint(met, unknown)}>
    <input type="checkbox" value=${value} ?checked=${chosen} ${keepChecked(chosen)} @change=${() => on.onChange(next)} />
    <span>${label}</span>
    ${figureText(countAddress(`filter-${group}-${value}`), met)}${
      counts.unknown === 0
        ? nothing
        : html`<span class="chip-unknown"><span aria-hidden="true">?${unknown}</span><span class="vh">, ${texts.notKnown(unknown)}</span></span>`
    }
  </label>`;
}

/** Ends and steps of the limits, in points of their index. */
const LIMITS = {
  minPotential: { most: 100, step: 5 },
  maxRisk: { most: 10, step: 0.5 },
} as const;

function limit(
  input: FilterInput,
  key: keyof typeof LIMITS,
  on: FilterHandlers,
  uid: string,
): TemplateResult {
  const texts = tableMessages[input.language];
  const { most, step } = LIMITS[key];
  const rest = key === 'minPotential' ? 0 : most;
  const value = input[key];
  const change = (event: Event) => {
    const chosen = Number((event.target as HTMLInputElement).value);
    on.onLimit(key, chosen === rest ? null : chosen);
  };
  return html`<div class="field">
    <label for="${uid}-${key}">${texts[key]}</label>
    <input id="${uid}-${key}" type="range" min="0" max=${most} step=${step} .value=${String(value ?? rest)} @input=${change} />
    <output class="num field-value" for="${uid}-${key}">${
      value === null ? texts.anyValue : formatNumber(input.language, value, key === 'maxRisk' ? 1 : 0)
    }</output>
  </div>`;
}
