import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { MAX_AHP_ITEMS, pairsOf } from '../../../../indicators/scoring/ahp.ts';
import { expertsMakeMessages } from '../../../i18n/messages/experts-page-make.ts';
import { keepChecked } from '../../parts/keep-checked.ts';
import type { MakeHandlers, MakeInput } from './make-template.ts';

/** What is weighed, and how: more items than a matrix may compare are weighed by points alone. */
export function weighingFields(
  { port, panel, uid }: Omit<MakeInput, 'names'>,
  on: Pick<MakeHandlers, 'onChange' | 'onLevel'>,
): TemplateResult {
  const texts = expertsMakeMessages[port.language];
  const count = panel.weighed.items.length;
  const canPair = count <= MAX_AHP_ITEMS;
  const names = { ahp: texts.ahp(pairsOf(count).length), budget: texts.budget };
  return html`<div class="experts-weighing">
    <div class="experts-field"><label for="${uid}-level">${texts.level}</label>${levelSelect({ port, panel, uid }, on)}</div>
    <fieldset><legend>${texts.weighing}</legend>
      ${(['ahp', 'budget'] as const).map(
        (
          one,
        ) => html`<label class="experts-check"><input type="radio" name="${uid}-weighing" value=${one} ?disabled=${one === 'ahp' && !canPair}
          ${keepChecked(panel.weighing === one)} @change=${() => on.onChange({ weighing: one })} /> ${names[one]}</label>`,
      )}
    </fieldset>
    ${canPair ? nothing : html`<p class="hint" data-points-only>${texts.pointsOnly(count, MAX_AHP_ITEMS)}</p>`}
  </div>`;
}

function levelSelect(
  { port, panel, uid }: Omit<MakeInput, 'names'>,
  on: Pick<MakeHandlers, 'onLevel'>,
): TemplateResult {
  const { levels } = port.names;
  const chosen = panel.weighed.level;
  const change = (event: Event) => {
    const level = levels.find(({ code }) => code === (event.target as HTMLSelectElement).value);
    if (level !== undefined) on.onLevel(level);
  };
  const indices = [...new Set(levels.map(({ index }) => index))];
  return html`<select id="${uid}-level" data-level .value=${live(chosen)} @change=${change}>
    ${indices.map(
      (index) =>
        html`<optgroup label=${index}>${levels
          .filter((level) => level.index === index)
          .map(
            ({ code, name }) => html`<option value=${code} ?selected=${code === chosen}>${name}</option>`,
          )}</optgroup>`,
    )}
  </select>`;
}
