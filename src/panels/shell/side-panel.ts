import { nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { ROOT_LANGUAGE } from '../../i18n/languages.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { never } from '../../lib/never.ts';
import { select } from '../../state/actions.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { LazyCode } from './lazy-code.ts';
import { sidePanelTemplate } from './side-panel-template.ts';
import { openTab, type Tab } from './tab.ts';
import { TABS, tabOf, tabsInSight } from './tabs.ts';
// What a reader opens first is there at once; the rest comes when its tab is opened.
import '../tables/town-table.ts';

/** Panel beside the map. It grows over the map while `data-wide` is set. */
export class MonoSidePanel extends ExplorerElement {
  static override properties = { ...ExplorerElement.properties, tabs: { attribute: false } };

  declare tabs: readonly Tab[];
  #wide = false;
  /** What is on screen: a tab, and the place of a profile. */
  #shown = '';
  #hadFocus = false;
  readonly #code = new Map<string, LazyCode>();
  readonly #scrolled = new Map<string, number>();

  constructor() {
    super(['state', 'data']);
    this.tabs = TABS;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('mono-wide', this.#onWide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('mono-wide', this.#onWide);
  }

  /** A click on a town's name opens its profile, without the table that it was in. */
  protected override answerStanding(explorer: Explorer, target: Element): boolean {
    const id = target instanceof HTMLElement ? target.dataset['place'] : undefined;
    if (id !== undefined) explorer.dispatch(select({ kind: 'town', id }));
    return id !== undefined;
  }

  readonly #onWide = (event: Event): void => {
    this.#wide = (event as CustomEvent<boolean>).detail;
    this.requestUpdate();
  };

  #tab({ state }: Explorer): Tab {
    return tabOf(state, this.tabs);
  }

  protected override prepare(explorer: Explorer): void {
    this.#codeOf(this.#tab(explorer)).request();
  }

  #codeOf(tab: Tab): LazyCode {
    const known = this.#code.get(tab.id);
    if (known !== undefined) return known;
    const language = this.explorer?.state.language ?? ROOT_LANGUAGE;
    const code = new LazyCode(this, tab.element, () =>
      Promise.all([loadTexts(language, 'rest'), tab.load()]),
    );
    this.#code.set(tab.id, code);
    return code;
  }

  #content(explorer: Explorer, tab: Tab): TemplateResult {
    const { language } = explorer.state;
    const code = this.#codeOf(tab);
    switch (code.state) {
      case 'failed':
        return loadFailed(language, { file: `${tab.id}.js`, reason: code.fault }, () => code.retry());
      case 'loading':
        return tab.waiting?.(explorer) ?? loadingBox(uiMessages[language].loading);
      case 'ready':
        return tab.content({ explorer, settings: this.settings, isWide: this.#wide });
      default:
        return never(code.state);
    }
  }

  /** Keeps where each tab was scrolled to; a profile opens at its top and takes the focus that the table had. */
  #remember(key: string): void {
    if (key === this.#shown || this.#shown === '') return;
    this.#scrolled.set(this.#shown, this.scrollTop);
    this.#hadFocus = this.querySelector('[role="tabpanel"]')?.contains(document.activeElement) ?? false;
  }

  async #settle(key: string): Promise<void> {
    if (key === this.#shown) return;
    const before = this.#shown;
    this.#shown = key;
    if (before === '') return;
    const content = this.querySelector('[role="tabpanel"]')?.firstElementChild;
    if (content instanceof ExplorerElement) await content.updateComplete;
    this.scrollTop = key.startsWith('profile') ? 0 : (this.#scrolled.get(key) ?? 0);
    if (!this.#hadFocus) return;
    const row = before.startsWith('profile ') ? (before.split(' ')[1] ?? '') : '';
    const target = key.startsWith('profile')
      ? 'h2'
      : `[data-row="${row}"] .row-button, [data-point="${row}"]`;
    this.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
  }

  #key(explorer: Explorer): string {
    const tab = this.#tab(explorer);
    if (tab.id !== 'profile') return tab.id;
    // A profile that has come takes the focus over from the head that stood for it.
    return ['profile', explorer.state.selection?.id ?? '', this.#codeOf(tab).state].join(' ');
  }

  protected override updated(): void {
    if (this.explorer !== null) void this.#settle(this.#key(this.explorer));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null) return nothing;
    const tab = this.#tab(explorer);
    this.#remember(this.#key(explorer));
    this.toggleAttribute('data-wide', tab.width === 'wide' || (tab.width === 'asked' && this.#wide));
    return sidePanelTemplate(
      {
        language: explorer.state.language,
        tabs: tabsInSight(explorer, this.tabs),
        tab,
        methodHref: this.settings.methodHref(explorer.state),
        content: this.#content(explorer, tab),
        uid: this.uid,
      },
      { onTab: (next) => this.send(openTab(next)) },
    );
  }
}

defineElement('mono-side-panel', MonoSidePanel);
