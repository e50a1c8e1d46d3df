import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { icon } from '../parts/icons.ts';
import type { FoundMeasure } from './search-measures.ts';
import type { FoundPlace } from './search-places.ts';

/** What a search finds. */
export type Found = FoundPlace | FoundMeasure;

export interface SearchInput {
  readonly language: Language;
  readonly query: string;
  readonly found: readonly Found[];
  /** Place in `found` that Enter would open; -1 = none. */
  readonly active: number;
  readonly open: boolean;
}

export interface SearchHandlers {
  readonly onInput: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onChoose: (index: number) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/** Search box with a list of choices (ARIA combobox with list autocompletion). */
export function searchTemplate(
  input: SearchInput,
  on: SearchHandlers | null,
  uid = 'search',
): TemplateResult {
  const texts = uiMessages[input.language];
  const isOpen = input.open && input.query.trim() !== '';
  return html`<div class="search" role="search">
    <label class="vh" for="${uid}-box">${texts.search}</label>
    ${icon('search')}
    <input id="${uid}-box" type="search" role="combobox" autocomplete="off" spellcheck="false" maxlength="60"
      placeholder=${texts.searchPlaceholder} aria-autocomplete="list" aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls="${uid}-list" aria-describedby="${uid}-hint"
      aria-activedescendant=${isOpen && input.active >= 0 ? `${uid}-option-${input.active}` : nothing}
      .value=${input.query} @input=${on?.onInput} @keydown=${on?.onKey} @focus=${on?.onFocus} @blur=${on?.onBlur} />
    <span class="vh" id="${uid}-hint">${texts.searchHint}</span>
    <span class="vh" role="status">${isOpen ? (input.found.length === 0 ? texts.searchNone : texts.searchCount(input.found.length)) : ''}</span>
    <ul class="search-list" id="${uid}-list" role="listbox" aria-label=${texts.search} ?hidden=${!isOpen}>
      ${
        isOpen && input.found.length === 0
          ? html`<li class="search-none" role="option" aria-selected="false" aria-disabled="true">${texts.searchNone}</li>`
          : input.found.map((place, index) => option({ input, on, uid }, place, index))
      }
    </ul>
  </div>`;
}

function option(
  {
    input,
    on,
    uid,
  }: { readonly input: SearchInput; readonly on: SearchHandlers | null; readonly uid: string },
  found: Found,
  index: number,
): TemplateResult {
  // The list closes on blur, which comes before click: choose on pointer down, without moving the focus.
  const choose = (event: Event) => {
    event.preventDefault();
    on?.onChoose(index);
  };
  return html`<li id="${uid}-option-${index}" role="option" aria-selected=${index === input.active ? 'true' : 'false'}
    @pointerdown=${choose}>
    <span class="search-name">${found.name}</span>
    <span class="search-detail">${
      !('place' in found) || found.formerName === ''
        ? found.detail
        : `${uiMessages[input.language].formerName(found.formerName)} · ${found.detail}`
    }</span>
  </li>`;
}
