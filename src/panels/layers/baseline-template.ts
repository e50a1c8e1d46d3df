import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { differenceMessages } from '../../i18n/messages/difference.ts';
import type { LayerId } from '../../state/state.ts';
import type { BaselineOption, BaselineView } from './baseline-view.ts';
import type { LayerHandlers } from './layers-panel-template.ts';

/** A layer and what its measure may be compared with. */
export interface LayerBaseline {
  readonly layerId: LayerId;
  readonly view: BaselineView;
}

/** What the layer's measure is compared with: first the kind, then the other side, and why some are not offered. */
export function baselineTemplate(
  language: Language,
  { layerId, view }: LayerBaseline,
  on: LayerHandlers | null,
  uid: string,
): TemplateResult {
  const texts = differenceMessages[language];
  const changeKind = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const found = view.kinds.find(({ kind }) => kind === value);
    on?.onBaseline(layerId, found?.first?.baseline ?? null);
  };
  return html`<div class="field">
      <label for="${uid}-against">${texts.compareWith}</label>
      <select id="${uid}-against" .value=${view.kind ?? ''} @change=${changeKind}>
        <option value="" ?selected=${view.kind === null}>${texts.nothing}</option>
        ${view.kinds.map(
          ({ kind, first }) =>
            html`<option value=${kind} ?selected=${kind === view.kind} ?disabled=${first === null && kind !== view.kind}>${texts[kind]}</option>`,
        )}
      </select>
    </div>
    ${otherSide(language, { layerId, view }, on, uid)}
    ${view.reasons.map((reason) => html`<p class="hint">${reason}</p>`)}`;
}

function otherSide(
  language: Language,
  { layerId, view }: LayerBaseline,
  on: LayerHandlers | null,
  uid: string,
): TemplateResult | typeof nothing {
  const groups = view.kinds.find(({ kind }) => kind === view.kind)?.groups;
  if (groups === undefined) return nothing;
  const options = groups.flatMap((group) => group.options);
  const change = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    const found = options.find(({ id }) => id === value);
    if (found !== undefined) on?.onBaseline(layerId, found.baseline);
  };
  const option = ({ id, name }: BaselineOption) =>
    html`<option value=${id} ?selected=${id === view.value}>${name}</option>`;
  return html`<div class="field">
    <label for="${uid}-side">${differenceMessages[language].side}</label>
    <select id="${uid}-side" .value=${view.value} @change=${change}>
      ${groups.map(({ name, options: own }) =>
        name === ''
          ? own.map(option)
          : own.length === 0
            ? nothing
            : html`<optgroup label=${name}>${own.map(option)}</optgroup>`,
      )}
    </select>
  </div>`;
}
