import { html, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { relationsMessages } from '../../i18n/messages/relations.ts';
import { RELATION_VIEWS, type RelationsState } from '../../state/state.ts';
import type { HowMade } from '../parts/how-made-template.ts';
import { icon } from '../parts/icons.ts';
import { keepChecked } from '../parts/keep-checked.ts';

export interface RelationsHandlers {
  readonly onChange: (change: Partial<RelationsState>) => void;
  readonly onWide: (wide: boolean) => void;
}

export interface RelationsInput {
  readonly language: Language;
  readonly relations: RelationsState;
  readonly wide: boolean;
  readonly uid: string;
  readonly how: HowMade;
}

/** Page of relations: which part, which places, and the part itself. */
export function relationsTemplate(
  { language, relations, wide, uid, how }: RelationsInput,
  content: TemplateResult,
  on: RelationsHandlers,
): TemplateResult {
  const texts = relationsMessages[language];
  return html`<article class="relations" data-relations=${relations.view}>
    <h2 class="vh">${texts.title}</h2>
    <fieldset class="chips">
      <legend class="vh">${texts.parts}</legend>
      ${RELATION_VIEWS.map((view) => {
        const isOn = relations.view === view;
        return html`<label class="chip ${isOn ? 'chip-on' : ''}">
          <input type="radio" name="${uid}-view" value=${view} ${keepChecked(isOn)} @change=${() => on.onChange({ view })} />${texts[view]}
        </label>`;
      })}
    </fieldset>
    <div class="relations-bar">
      <fieldset class="segmented">
        <legend>${texts.places}</legend>
        ${(['town', 'region'] as const).map(
          (
            scope,
          ) => html`<label><input type="radio" name="${uid}-scope" value=${scope} ${keepChecked(relations.scope === scope)}
            @change=${() => on.onChange({ scope })} />${scope === 'town' ? texts.towns : texts.regions}</label>`,
        )}
      </fieldset>
      ${how(relations.view === 'alpha' ? 'alpha' : 'correlation', texts.title)}
      <button type="button" class="text-button widen" aria-pressed=${wide ? 'true' : 'false'}
        @click=${() => on.onWide(!wide)}>${icon('widen')}${wide ? texts.narrow : texts.widen}</button>
    </div>
    ${content}
  </article>`;
}
