import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../i18n/format.ts';
import { filterMessages } from '../../i18n/messages/filter.ts';
import { priorityMessages } from '../../i18n/messages/priority.ts';
import { relationsMessages } from '../../i18n/messages/relations.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { DEFAULT_PRIORITY } from '../../state/default-state.ts';
import { keepChecked } from '../parts/keep-checked.ts';
import type { PriorityHandlers, PriorityTemplateInput } from './priority-template.ts';

/** Ends and steps of the cuts, in points of their index. */
const CUTS = { risk: { most: 10, step: 0.1 }, potential: { most: 100, step: 0.5 } } as const;

/** Places, region, order, and the two cuts with the way back to those of the rule. */
export function priorityControls(input: PriorityTemplateInput, on: PriorityHandlers): TemplateResult {
  const { language, priority, uid, view } = input;
  const [texts, words] = [priorityMessages[language], relationsMessages[language]];
  const isDefault =
    priority.riskCut === DEFAULT_PRIORITY.riskCut && priority.potentialCut === DEFAULT_PRIORITY.potentialCut;
  return html`<div class="priority-controls">
    <fieldset class="segmented">
      <legend>${words.places}</legend>
      ${(['town', 'region'] as const).map(
        (
          scope,
        ) => html`<label><input type="radio" name="${uid}-scope" value=${scope} ${keepChecked(priority.scope === scope)}
          @change=${() => on.onChange({ scope })} />${scope === 'town' ? words.towns : words.regions}</label>`,
      )}
    </fieldset>
    ${priority.scope === 'town' ? html`${regionChoice(input, on)} ${orderChoice(input, on)}` : nothing}
    <details class="priority-limits" ?open=${!isDefault}>
      <summary>${texts.limits(formatNumber(language, view.cuts.risk, 1), formatNumber(language, view.cuts.potential, 1))}</summary>
      ${cutField(input, 'risk', on)} ${cutField(input, 'potential', on)}
      <p>
        <label><input type="checkbox" data-median ?checked=${view.isMedian} ${keepChecked(view.isMedian)} @change=${() =>
          on.onChange({
            potentialCut: view.isMedian ? view.cuts.potential : null,
          })} />${texts.atMedian}</label>
        <button type="button" class="text-button" data-own-limits ?disabled=${isDefault} @click=${() =>
          on.onChange({
            riskCut: DEFAULT_PRIORITY.riskCut,
            potentialCut: DEFAULT_PRIORITY.potentialCut,
          })}>${texts.ownLimits}</button>
      </p>
    </details>
  </div>`;
}

/** The region that the filter allows; a choice of several stays as it is until one is chosen. */
function regionChoice(
  { language, region, regions, uid }: PriorityTemplateInput,
  on: PriorityHandlers,
): TemplateResult {
  const [chosen] = region;
  const value = region.length === 1 ? chosen : '';
  return html`<div class="field">
    <label for="${uid}-region">${filterMessages[language].region}</label>
    <select id="${uid}-region" data-region @change=${(event: Event) => on.onRegion((event.target as HTMLSelectElement).value)}>
      <option value="" .selected=${value === ''}>${uiMessages[language].wholeCountry}</option>
      ${regions.map(({ id, name }) => html`<option value=${id} .selected=${id === value}>${name}</option>`)}
    </select>
  </div>`;
}

function orderChoice(
  { language, priority, uid }: PriorityTemplateInput,
  on: PriorityHandlers,
): TemplateResult {
  const texts = priorityMessages[language];
  return html`<fieldset class="segmented">
    <legend>${texts.arrange}</legend>
    ${(['burden', 'region'] as const).map(
      (
        order,
      ) => html`<label><input type="radio" name="${uid}-order" value=${order} ${keepChecked(priority.order === order)}
        @change=${() => on.onChange({ order })} />${order === 'burden' ? texts.byBurden : texts.byRegion}</label>`,
    )}
  </fieldset>`;
}

function cutField(
  { language, view, uid }: PriorityTemplateInput,
  index: keyof typeof CUTS,
  on: PriorityHandlers,
): TemplateResult {
  const texts = priorityMessages[language];
  const { most, step } = CUTS[index];
  const value = view.cuts[index];
  const change = (event: Event) => {
    const cut = Number((event.target as HTMLInputElement).value);
    on.onChange(index === 'risk' ? { riskCut: cut } : { potentialCut: cut });
  };
  return html`<div class="field">
    <label for="${uid}-${index}">${index === 'risk' ? texts.riskCut : texts.potentialCut}</label>
    <input id="${uid}-${index}" type="range" data-cut=${index} min="0" max=${most} step=${step} .value=${String(value)} @input=${change} />
    <output class="num field-value" for="${uid}-${index}">${formatNumber(language, value, 1)}</output>
  </div>`;
}
