import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import type { Tab } from './tab.ts';

export interface SidePanelHandlers {
  readonly onTab: (tab: Tab) => void;
}

export interface SidePanelInput {
  readonly language: Language;
  /** Those that have something to show. */
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  /** Address of the method page; '' = no link. */
  readonly methodHref: string;
  readonly content: TemplateResult;
  /** Prefix of the ids inside. */
  readonly uid: string;
}

/** Panel of tables, profile and so on, with the content of the current tab. `on` = null on a page without scripts. */
export function sidePanelTemplate(input: SidePanelInput, on: SidePanelHandlers | null): TemplateResult {
  const { language, tabs, tab, methodHref, content, uid } = input;
  const texts = uiMessages[language];
  return html`<div class="tabs">
      <div role="tablist" aria-label=${texts.resultsPanel} class="tab-list" @keydown=${(event: KeyboardEvent) => moveTab(event, input, on)}>
        ${tabs.map(
          (
            one,
          ) => html`<button type="button" role="tab" id="${uid}-tab-${one.id}" data-side-tab=${one.id} aria-selected=${one === tab ? 'true' : 'false'}
            aria-controls="${uid}-panel" tabindex=${one === tab ? 0 : -1} @click=${() => on?.onTab(one)}>${one.name(language)}</button>`,
        )}
      </div>
      ${methodHref === '' ? nothing : html`<a class="tab-link" href=${methodHref}>${texts.methodLink}</a>`}
    </div>
    <div role="tabpanel" id="${uid}-panel" class="tab-panel" aria-labelledby="${uid}-tab-${tab.id}" data-panel=${tab.id}>${content}</div>`;
}

/** Arrow keys, Home and End move between tabs, as the ARIA pattern asks. */
function moveTab(event: KeyboardEvent, { tab, tabs }: SidePanelInput, on: SidePanelHandlers | null): void {
  const at = tabs.indexOf(tab);
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: (at + 1) % tabs.length,
    ArrowLeft: (at - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  const next = tabs[targets[event.key] ?? -1];
  if (next === undefined) return;
  event.preventDefault();
  on?.onTab(next);
  const list = event.currentTarget;
  if (list instanceof HTMLElement) list.querySelector<HTMLElement>(`[data-side-tab="${next.id}"]`)?.focus();
}
