import { html, nothing, type TemplateResult } from 'lit';
import { ROOT_LANGUAGE } from '../../i18n/languages.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { changeTable, openPanel } from '../../state/actions.ts';
import type { ExplorerState } from '../../state/state.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { LazyCode } from './lazy-code.ts';
import '../profile/profile.ts';
import '../tables/region-table.ts';
import '../coverage/coverage.ts';
import { type SideTab, sidePanelTemplate } from './side-panel-template.ts';
import '../tables/town-table.ts';

/** Tab that a state shows. */
export function tabOf({ panel, selection, table }: ExplorerState): SideTab {
  if (panel === 'report' || panel === 'relations' || panel === 'upload') return panel;
  return panel === 'profile' && selection !== null ? 'profile' : table.tab;
}

/** Panel beside the map. It grows over the map while `data-wide` is set. */
export class MonoSidePanel extends ExplorerElement {
  #wide = false;
  #profileAsked = false;
  /** What is on screen: a tab, and the place of a profile. */
  #shown = '';
  #hadFocus = false;
  readonly #relationsCode = new LazyCode(this, () => import('../relations/relations.ts'));
  readonly #scrolled = new Map<string, number>();

  constructor() {
    super(['state', 'data']);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('mono-wide', this.#onWide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('mono-wide', this.#onWide);
  }

  readonly #onWide = (event: Event): void => {
    this.#wide = (event as CustomEvent<boolean>).detail;
    this.requestUpdate();
  };

  #tab(): SideTab {
    const state = this.explorer?.state;
    if (state === undefined) return 'towns';
    const tab = tabOf(state);
    // Without a chosen place the profile tab says how to choose one, until another tab is wanted.
    const isTable = tab === 'towns' || tab === 'regions';
    return this.#profileAsked && state.selection === null && isTable ? 'profile' : tab;
  }

  #choose(tab: SideTab): void {
    this.#profileAsked = tab === 'profile';
    if (tab === 'profile') this.send((state) => ({ ...state, panel: 'profile' }));
    else if (tab === 'report' || tab === 'relations' || tab === 'upload') this.send(openPanel(tab));
    else {
      this.send((state) => changeTable({ tab })({ ...state, panel: 'table' }));
    }
    this.requestUpdate();
  }

  #content(tab: SideTab): TemplateResult {
    const { explorer, settings } = this;
    if (tab === 'profile')
      return html`<mono-profile .settings=${settings} .explorer=${explorer}></mono-profile>`;
    if (tab === 'report')
      return html`<mono-report .settings=${settings} .explorer=${explorer}></mono-report>`;
    if (tab === 'relations') return this.#relations();
    if (tab === 'upload') return html`<mono-upload-table .explorer=${explorer}></mono-upload-table>`;
    if (tab === 'regions')
      return html`<mono-region-table .settings=${settings} .explorer=${explorer}></mono-region-table>`;
    return html`<mono-town-table .settings=${settings} .explorer=${explorer} .wide=${this.#wide}></mono-town-table>`;
  }

  #relations(): TemplateResult {
    const { explorer } = this;
    const language = explorer?.state.language ?? ROOT_LANGUAGE;
    const code = this.#relationsCode.want();
    if (code === 'failed') return loadFailed(language, 'relations.js', () => this.#relationsCode.retry());
    if (code === 'loading') return loadingBox(uiMessages[language].loading);
    return html`<mono-relations .settings=${this.settings} .explorer=${explorer} .wide=${this.#wide}></mono-relations>`;
  }

  /** Keeps where each tab was scrolled to; a profile opens at its top and takes the focus that the table had. */
  #remember(key: string): void {
    if (key === this.#shown) return;
    this.#scrolled.set(this.#shown, this.scrollTop);
    this.#hadFocus = this.querySelector('[role="tabpanel"]')?.contains(document.activeElement) ?? false;
  }

  async #settle(key: string): Promise<void> {
    if (key === this.#shown) return;
    const before = this.#shown;
    this.#shown = key;
    const content = this.querySelector('[role="tabpanel"]')?.firstElementChild;
    if (content instanceof ExplorerElement) await content.updateComplete;
    this.scrollTop = key.startsWith('profile') ? 0 : (this.#scrolled.get(key) ?? 0);
    if (!this.#hadFocus) return;
    const row = before.startsWith('profile ') ? before.slice('profile '.length) : '';
    const target = key.startsWith('profile')
      ? 'h2'
      : `[data-row="${row}"] .row-button, [data-point="${row}"]`;
    this.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
  }

  #key(): string {
    const tab = this.#tab();
    return tab === 'profile' ? `profile ${this.explorer?.state.selection?.id ?? ''}` : tab;
  }

  protected override updated(): void {
    void this.#settle(this.#key());
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const tab = this.#tab();
    this.#remember(this.#key());
    this.toggleAttribute(
      'data-wide',
      (this.#wide && (tab === 'towns' || tab === 'relations')) || tab === 'report',
    );
    return sidePanelTemplate(
      explorer.state.language,
      tab,
      this.settings.methodHref,
      this.#content(tab),
      { onTab: (next) => this.#choose(next) },
      this.uid,
      explorer.data.upload !== null,
    );
  }
}

defineElement('mono-side-panel', MonoSidePanel);
