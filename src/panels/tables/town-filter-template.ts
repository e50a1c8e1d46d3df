import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import { tableMessages } from '../../i18n/messages/table.ts';
import { figureText } from '../parts/figure-text.ts';
import { countAddress } from '../parts/figure-view.ts';
import { icon } from '../parts/icons.ts';
import { keepChecked } from '../parts/keep-checked.ts';
import type { FilterGroup } from './filter-groups.ts';
import type { FilterKey } from './town-order.ts';

export interface FilterInput {
  readonly language: Language;
  readonly groups: readonly FilterGroup[];
  readonly minPotential: number | null;
  readonly maxRisk: number | null;
  readonly active: boolean;
}

export interface FilterHandlers {
  readonly onToggle: (key: FilterKey, value: string) => void;
  readonly onLimit: (limit: 'minPotential' | 'maxRisk', value: number | null) => void;
  readonly onClear: () => void;
}

/** Filters of the ranked table: chips in force, and behind a disclosure all choices with counts. */
export function townFilterTemplate(
  input: FilterInput,
  on: FilterHandlers | null,
  uid = 'filter',
): TemplateResult {
  const texts = tableMessages[input.language];
  return html`<div class="filters">
    ${input.active ? chips(input, on) : nothing}
    <details class="filter-panel">
      <summary>${icon('filter')}${texts.filters}</summary>
      ${on === null ? nothing : choices(input, on, uid)}
    </details>
  </div>`;
}

/** All choices; a page without scripts leaves them out, because nothing there can be chosen. */
function choices(input: FilterInput, on: FilterHandlers, uid: string): TemplateResult {
  return html`${input.groups.map((group) => choiceGroup(input.language, group, on))}
    <div class="limits">
      ${limit(input, 'minPotential', on, uid)} ${limit(input, 'maxRisk', on, uid)}
    </div>`;
}

function chips(input: FilterInput, on: FilterHandlers | null): TemplateResult {
  const texts = tableMessages[input.language];
  const chosen = input.groups.flatMap(({ choices }) => choices.filter((choice) => choice.chosen));
  const chip = (label: string, remove: () => void) => html`<li>
    <button type="button" class="chip chip-on" aria-label=${texts.remove(label)} @click=${remove}>${label}${icon('close')}</button>
  </li>`;
  const limits = (['minPotential', 'maxRisk'] as const).flatMap((key) => {
    const value = input[key];
    return value === null
      ? []
      : [
          chip(`${texts[key]} ${formatNumber(input.language, value, key === 'maxRisk' ? 1 : 0)}`, () =>
            on?.onLimit(key, null),
          ),
        ];
  });
  return html`<ul class="chips">
    ${chosen.map(({ key, value, label }) => chip(label, () => on?.onToggle(key, value)))} ${limits}
    <li><button type="button" class="text-button" @click=${on?.onClear}>${texts.clearAll}</button></li>
  </ul>`;
}

function groupName(language: Language, key: FilterKey): string {
  const texts = tableMessages[language];
  const names = {
    regions: texts.filterRegion,
    branches: texts.filterBranch,
    enterprises: texts.filterEnterprise,
    grades: texts.filterGrade,
    statuses: texts.filterStatus,
  };
  return names[key];
}

function choiceGroup(language: Language, group: FilterGroup, on: FilterHandlers | null): TemplateResult {
  return html`<fieldset class="filter-group" data-filter=${group.key}>
    <legend>${groupName(language, group.key)}</legend>
    ${group.choices.map(
      ({
        key,
        value,
        label,
        count,
        chosen,
      }) => html`<label class="chip ${chosen ? 'chip-on' : ''} ${count === 0 && !chosen ? 'chip-empty' : ''}">
        <input type="checkbox" value=${value} ?checked=${chosen} ${keepChecked(chosen)} @change=${() => on?.onToggle(key, value)} />
        <span>${label}</span>
        ${figureText(countAddress(`filter-${key}-${value}`), formatNumber(language, count))}
      </label>`,
    )}
  </fieldset>`;
}

/** Ends and steps of the limits, in points of their index. */
const LIMITS = {
  minPotential: { most: 100, step: 5 },
  maxRisk: { most: 10, step: 0.5 },
} as const;

function limit(
  input: FilterInput,
  key: keyof typeof LIMITS,
  on: FilterHandlers | null,
  uid: string,
): TemplateResult {
  const texts = tableMessages[input.language];
  const { most, step } = LIMITS[key];
  const rest = key === 'minPotential' ? 0 : most;
  const value = input[key];
  const change = (event: Event) => {
    const chosen = Number((event.target as HTMLInputElement).value);
    on?.onLimit(key, chosen === rest ? null : chosen);
  };
  return html`<div class="field">
    <label for="${uid}-${key}">${texts[key]}</label>
    <input id="${uid}-${key}" type="range" min="0" max=${most} step=${step} .value=${String(value ?? rest)} @input=${change} />
    <output class="num field-value" for="${uid}-${key}">${
      value === null ? texts.anyValue : formatNumber(input.language, value, key === 'maxRisk' ? 1 : 0)
    }</output>
  </div>`;
}
