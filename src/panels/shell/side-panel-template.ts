import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../../geodata/types.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { uploadLayerMessages } from '../../i18n/messages/upload-layers.ts';

/** Tabs of the panel beside the map. */
const SIDE_TABS = ['towns', 'regions', 'upload', 'profile', 'relations', 'report'] as const;
export type SideTab = (typeof SIDE_TABS)[number];

export interface SidePanelHandlers {
  readonly onTab: (tab: SideTab) => void;
}

/** Tabs that are shown: that of own tables only while there are any. */
function tabsShown(hasUpload: boolean): readonly SideTab[] {
  return hasUpload ? SIDE_TABS : SIDE_TABS.filter((id) => id !== 'upload');
}

/** Panel of tables, profile and coverage report, with the content of the tab in force. */
export function sidePanelTemplate(
  language: Language,
  tab: SideTab,
  methodHref: string,
  content: TemplateResult,
  on: SidePanelHandlers | null,
  uid = 'side',
  hasUpload = false,
): TemplateResult {
  const texts = uiMessages[language];
  const tabs = tabsShown(hasUpload);
  const names = {
    towns: texts.tabTowns,
    regions: texts.tabRegions,
    profile: texts.tabProfile,
    relations: texts.tabRelations,
    report: texts.tabReport,
    upload: uploadLayerMessages[language].group,
  };
  return html`<div class="tabs">
      <div role="tablist" aria-label=${texts.resultsPanel} class="tab-list" @keydown=${(event: KeyboardEvent) => moveTab(event, tab, tabs, on)}>
        ${tabs.map(
          (
            id,
          ) => html`<button type="button" role="tab" id="${uid}-tab-${id}" data-side-tab=${id} aria-selected=${id === tab ? 'true' : 'false'}
            aria-controls="${uid}-panel" tabindex=${id === tab ? 0 : -1} @click=${() => on?.onTab(id)}>${names[id]}</button>`,
        )}
      </div>
      ${methodHref === '' ? nothing : html`<a class="tab-link" href=${methodHref}>${texts.methodLink}</a>`}
    </div>
    <div role="tabpanel" id="${uid}-panel" class="tab-panel" aria-labelledby="${uid}-tab-${tab}" data-panel=${tab}>${content}</div>`;
}

/** Arrow keys, Home and End move between tabs, as the ARIA pattern wants. */
function moveTab(
  event: KeyboardEvent,
  tab: SideTab,
  tabs: readonly SideTab[],
  on: SidePanelHandlers | null,
): void {
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
  if (list instanceof HTMLElement) list.querySelector<HTMLElement>(`[data-side-tab="${next}"]`)?.focus();
}
