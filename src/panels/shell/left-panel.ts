import { html, nothing, type TemplateResult } from 'lit';
import type { Explorer } from '../../explorer/explorer.ts';
import { ROOT_LANGUAGE } from '../../i18n/languages.ts';
import { loadTexts } from '../../i18n/load-texts.ts';
import { uiMessages } from '../../i18n/messages/ui.ts';
import { never } from '../../lib/never.ts';
import { defineElement, ExplorerElement } from '../parts/explorer-element.ts';
import { LeftController } from '../parts/left-controller.ts';
import { leftOf } from '../parts/left-section.ts';
import { loadFailed, loadingBox } from '../parts/load-state-template.ts';
import { LazyCode } from './lazy-code.ts';

/** Fetches what the panel to the left of the map shows. */
export const loadLeftPanel = (): Promise<unknown> => import('../layers/layers-panel.ts');

/** Panel to the left of the map. It is folded when a page opens; its content is fetched when it is first unfolded. */
export class MonoLeft extends ExplorerElement {
  readonly #code = new LazyCode(this, 'mono-layers', () =>
    Promise.all([loadTexts(this.explorer?.state.language ?? ROOT_LANGUAGE, 'rest'), loadLeftPanel()]),
  );

  constructor() {
    super(['state']);
    new LeftController(this);
  }

  protected override prepare(): void {
    if (leftOf(this) !== null) this.#code.request();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { explorer } = this;
    if (explorer === null || leftOf(this) === null) return nothing;
    return this.#content(explorer);
  }

  #content(explorer: Explorer): TemplateResult {
    const { language } = explorer.state;
    const { state } = this.#code;
    switch (state) {
      case 'failed':
        return loadFailed(language, { file: 'layers-panel.js', reason: this.#code.fault }, () =>
          this.#code.retry(),
        );
      case 'loading':
        return loadingBox(uiMessages[language].loading);
      case 'ready':
        return html`<mono-layers .settings=${this.settings} .explorer=${explorer}></mono-layers>`;
      default:
        return never(state);
    }
  }
}

defineElement('mono-left', MonoLeft);
